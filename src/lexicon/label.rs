//! Words of labels: what part in a talk a label names (`Q`, `Time.news Editor`, `Speaker 2`), or that it names nobody (`Note`).

use super::{Class, Table, class};

/// What a label says of its bearer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Part {
    /// `Q`, `Interviewer`, `Reporter`, `HOST`
    Asks,
    /// `A`, `Guest`, `The WITNESS`
    Answers,
    /// `Moderator`, `Operator`, `THE COURT`
    Leads,
    /// `Audience member`, `Caller`
    Floor,
    /// `Speaker 2`, `Unidentified man`: somebody, without a part
    Speaks,
    /// `Note`, `Photo`, `Ingredients`: no speaker at all
    Nobody,
}

/// What a label says of its bearer, by the whole label, then by its last word, then by its first; case, numbers and marks at its
/// end do not count.
pub(crate) fn part(label: &str) -> Option<Part> {
    let bare = label.trim_matches(|c: char| !c.is_alphanumeric() && c != '?');
    let bare =
        bare.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '_' | '#' | '.' | '-' | '\u{a0}'));
    let mut buffer = [0; 64];
    let folded = fold(bare, &mut buffer)?;
    // `S1`, `P2`: a letter with a number is a voice, unless the letter is a sign of its own
    if bare.len() < label.len()
        && label.ends_with(|c: char| c.is_ascii_digit())
        && bare.chars().count() == 1
        && bare.contains(char::is_uppercase)
    {
        return WHOLE.get(folded).filter(|part| *part != Part::Nobody).or(Some(Part::Speaks));
    }
    let counted = bare.len() < label.len() && label.ends_with(|c: char| c.is_ascii_digit());
    if counted && is_counted(folded) {
        return Some(Part::Nobody);
    }
    let mut words = folded.split([' ', '_', '-']).filter(|word| !word.is_empty());
    let first = words.next()?;
    let Some(last) = words.next_back() else {
        return WHOLE.get(folded).or_else(|| LAST.get(first)).or_else(|| FIRST.get(first));
    };
    // `March 3, 2025`, `Ep. 88`
    let next = folded.get(first.len()..).unwrap_or_default().trim_start();
    if is_counted(first) && next.starts_with(|c: char| c.is_ascii_digit()) {
        return Some(Part::Nobody);
    }
    let short = |_: &Part| words.clone().count() < 4;
    let behind = folded.get(first.len() + 1..).unwrap_or_default();
    // what ends in a blank is followed by a name: `Chief Justice Ruiz`
    let goes_on = |phrase: &str| phrase == behind || phrase.ends_with(' ') && behind.starts_with(phrase);
    let is_it = |(_, phrases): &&(Part, &str)| phrases.split('|').any(goes_on);
    let phrase = PHRASES.get(first).and_then(|rows| rows.iter().find(is_it)).map(|&(part, _)| part);
    phrase.or_else(|| LAST.get(last).filter(short)).or_else(|| FIRST.get(first.trim_end_matches('.')).filter(short))
}

/// Whether a number behind a word makes a date of it, or a part of a series: `May 5`, `Ep. 88`.
fn is_counted(word: &str) -> bool {
    let short =
        matches!(word, "jan" | "feb" | "mar" | "apr" | "jun" | "jul" | "aug" | "sep" | "sept" | "oct" | "nov" | "dec");
    short || matches!(word, "may" | "ep" | "ep." | "episode") || class(word) == Some(Class::Time)
}

/// Whether a label is a sign for whoever asks or answers, and no word for what they are: `Q`, `Answer`, `問`.
pub(crate) fn is_sign(label: &str) -> bool {
    let mut buffer = [0; 64];
    let bare = label.trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, ' ' | '.' | '#'));
    fold(bare, &mut buffer).is_some_and(|folded| {
        folded.chars().count() <= 2 && WHOLE.get(folded).is_some_and(|part| matches!(part, Part::Asks | Part::Answers))
            || matches!(
                folded,
                "question"
                    | "answer"
                    | "frage"
                    | "antwort"
                    | "pregunta"
                    | "respuesta"
                    | "pergunta"
                    | "resposta"
                    | "domanda"
                    | "risposta"
                    | "réponse"
                    | "вопрос"
                    | "ответ"
                    | "질문"
                    | "답변"
                    | "質問"
                    | "回答"
            )
    })
}

/// What the verb behind a name says of its bearer, on the page of a talk with readers: `Ana Ruiz replies:`
pub(crate) fn part_by_verb(verb: &str) -> Option<Part> {
    match verb {
        "asks" => Some(Part::Floor),
        "replies" | "answers" | "responds" => Some(Part::Answers),
        _ => None,
    }
}

/// Whether `word` ends the heading of a list of those who take part: `Company Participants`.
pub(crate) fn heads_list(word: &str) -> bool {
    LISTS.get(word).is_some()
}

/// What a column of a table holds: who speaks (true), or what is said (false).
pub(crate) fn heads_column(head: &str) -> Option<bool> {
    let mut buffer = [0; 64];
    fold(head.trim_matches(['*', '_', ' ']), &mut buffer).and_then(|head| COLUMNS.get(head))
}

static COLUMNS: Table<bool, 64> = Table::new(&[
    (
        true,
        "speaker speakers participant sprecher sprecherin locuteur hablante orador spreker talare говорящий спикер 発言者 話者 发言人 说话人",
    ),
    (
        false,
        "text transcript transcription utterance utterances speech words said dialogue texte texto testo tekst äußerung текст 発言 文本",
    ),
]);

static LISTS: Table<(), 32> = Table::new(&[(
    (),
    "participants speakers panelists panellists attendees executives analysts management present guests hosts \
     moderator teilnehmer participantes",
)]);

/// Whether a small word stands inside names and offices: `Ana van der Berg`, `Sekretarz Stanu w Ministerstwie`.
pub(crate) fn is_small_of_office(word: &str) -> bool {
    SMALL.get(word).is_some()
}

static SMALL: Table<(), 256> = Table::new(&[(
    (),
    "of the and for in at on to behalf de da do dos das del della di du des la le el al bin bint ibn van von der den ter ten zu zur y e \
     i und et af av op 't st. für w z ds. oraz v pro voor och og för en em na no nas para por au aux à im am beim dello dei delle degli \
     в по и на с при",
)]);

/// `words` in lower case; none where they do not fit.
pub(crate) fn fold<'b>(words: &str, buffer: &'b mut [u8; 64]) -> Option<&'b str> {
    if words.is_ascii() {
        let folded = buffer.get_mut(..words.len())?;
        folded.copy_from_slice(words.as_bytes());
        for byte in folded.iter_mut() {
            *byte = if byte.is_ascii_whitespace() { b' ' } else { byte.to_ascii_lowercase() };
        }
        return std::str::from_utf8(folded).ok();
    }
    let mut len = 0;
    let plain = |c: char| if c.is_whitespace() { ' ' } else { c };
    for c in words.chars().map(plain).flat_map(char::to_lowercase) {
        let slot = buffer.get_mut(len..len + c.len_utf8())?;
        len += c.encode_utf8(slot).len();
    }
    std::str::from_utf8(buffer.get(..len)?).ok()
}

/// Labels of one word.
static WHOLE: Table<Part, 1024> = Table::new(&[
    (
        Part::Asks,
        "q question questions frage f pregunta p pergunta domanda d vraag v fråga spørsmål spørgsmål kysymys pytanie otázka \
         soru вопрос в питання 問 问 提问 提問 질문 문 質問 سؤال س حوار حاوره حاورها שאלה ερώτηση प्रश्न सवाल kérdés întrebare int iv i press media reporters 記者 记者 \
         기자 聞き手 インタビュアー 主持人 主持 采访者 訪問者 编辑 編輯 앵커 진행자 корреспондент журналист ведущий ведущая интервьюер \
         кореспондент",
    ),
    (
        Part::Answers,
        "a answer ans antwort respuesta r réponse resposta risposta antwoord svar vastaus odpowiedź odpověď cevap ответ о \
         відповідь 答 回答 답변 답 جواب ج תשובה απάντηση उत्तर जवाब válasz răspuns 嘉宾 嘉賓 受访者 受訪者 гость собеседник",
    ),
    (
        Part::Leads,
        "präsident präsidentin vizepräsident vizepräsidentin alterspräsident presidente presidenta président présidente 主席 議長 \
         委員長 사회자 司会 председатель председательствующий llywydd coordinator 操作员 president marszałek wicemarszałek talman talmannen \
         formanden puhemies voorzitter předseda předsedající předsedkyně elnök başkan 의장 위원장",
    ),
    (Part::Floor, "audience floor crowd public 听众 觀眾 观众 網友 网友 청중 会場"),
    (
        Part::Speaks,
        "all both everyone voices group several unsub m w ? ?? ??? 発言者 说话人 說話人 화자 참석자 发言人 發言人",
    ),
    (
        Part::Nobody,
        "review opinion analysis exclusive live quiz explainer explained profile obituary factbox timeline gallery recap preview \
         nb n.b ps p.s pps clarification disclaimer caution important tips hint reminder attention notice info debug error \
         fatal trace warn critical exception photos images pictures video audio credits caption via by from to cc bcc subject \
         re fw fwd sent dated place location venue where when who what why how which author authors writer transcription \
         transcriber transcript transcripts title subtitle headline topic topics tags keywords categories category abstract \
         description introduction intro background conclusions conclusion/resolution result results method methods directions instructions serves \
         servings yield makes preparation cooking tel telephone fax e-mail mail web links contact contacts open closed monday \
         tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july \
         august september october november december today tomorrow yesterday morning afternoon evening break ad \
         advertisement sponsor music applause laughter sound clip presenters attendees present absent apologies \
         participants speakers agenda action actions decision decisions resolution motion vote fixed fix bugs added add \
         changed change removed remove deprecated security feature feat docs doc chore refactor perf tests ci build style \
         revert improved improvements breaking performance new commit merge pros cons pro con advantages disadvantages \
         strengths weaknesses problem solution problems solutions myth fact facts claim verdict true false before after \
         input output expected actual given then usage syntax returns return params parameters args arguments default types \
         name names value values key state license licence language languages format color colour weight height age born \
         died occupation education experience skills winner winners goals scorers subs booked referee attendance home away \
         user-agent disallow allow sitemap crawl-delay server content-type message-id also recommended share subscribe \
         copyright tl;dr tldr todo fixme faq definition definitions meaning synonyms antonyms etymology noun verb adjective \
         starters mains desserts drinks wine dinner lunch breakfast allergens cast starring genre runtime publisher isbn \
         pages edition interview debate discussion dialogue conversation roundtable panel q&a thema datum ort foto fotos quelle quellen hinweis nota fuente fecha lugar tema ubicación \
         ingredientes zutaten crédit crédits remarque lieu heure 注 註 備註 备注 日期 時間 时间 地點 地点 來源 来源 資料來源 圖 图 圖片 \
         图片 作者 編按 按 출처 사진 날짜 장소 日時 場所 出典 写真 開催日 主催 фото источник дата место примечание setting enter exit \
         exeunt chorus bridge refrain first second third finally next remember theorem proof lemma corollary remark \
         div span li ul ol td tr th br hr img table body head html script hypothesis findings objective objectives scope requirements prerequisites dosage warnings side-effects",
    ),
]);

/// Labels of several words, by the first of them: what they are, and how they go on, with `|` between them.
static PHRASES: Table<&[(Part, &str)], 128> = Table::new(&[
    (
        &[
            (Part::Asks, "press|media"),
            (Part::Answers, "witness|deponent|defendant|plaintiff"),
            (
                Part::Leads,
                "court|chair|chairman|chairwoman|chairperson|president|speaker|presiding officer|acting president|acting president pro tempore|president pro tempore|vice president|speaker pro tempore|acting chair|acting chairman|deputy speaker|arbitrator|magistrate|llywydd|deputy presiding officer|presiding judge|deputy convener|temporary chair|temporary speaker",
            ),
            (Part::Floor, "audience"),
            (Part::Nobody, "bottom line|result|problem|answer|question|good news|bad news"),
        ],
        "the",
    ),
    (
        &[
            (Part::Leads, "speaker|deputy speaker|temporary speaker|temporary deputy speaker"),
            (Part::Floor, "member|members"),
        ],
        "hon. hon honourable",
    ),
    (&[(Part::Floor, "hon. members|hon members|honourable members|members")], "some several opposition government"),
    (
        &[
            (Part::Floor, "hon. member|hon member|honourable member"),
            (Part::Leads, "ceann comhairle|leas-cheann comhairle|cathaoirleach"),
        ],
        "an",
    ),
    (&[(Part::Leads, "speaker|chairman")], "mr. mr"),
    (&[(Part::Leads, "speaker|chair|chairman")], "madam"),
    (&[(Part::Leads, "justice|justice ")], "chief"),
    (&[(Part::Leads, "judge|judge |justice|justice |officer|officer ")], "presiding"),
    (&[(Part::Leads, "presiding officer|speaker|speaker |convener|president")], "deputy"),
    (&[(Part::Leads, "llywydd|dirprwy lywydd")], "y"),
    (&[(Part::Leads, "voorzitter")], "de"),
    (&[(Part::Leads, "präsident")], "der"),
    (&[(Part::Leads, "präsidentin")], "die"),
    (&[(Part::Leads, "président")], "le"),
    (&[(Part::Leads, "présidente|presidenta|señora presidenta")], "la"),
    (&[(Part::Leads, "le président")], "m."),
    (&[(Part::Leads, "la présidente")], "mme"),
    (&[(Part::Leads, "presidente|señor presidente")], "el"),
    (&[(Part::Leads, "sr. presidente")], "o"),
    (
        &[(
            Part::Nobody,
            "and answer section|and answer session|& answer section|& answer session|and answer|and answers|& answers",
        )],
        "question questions",
    ),
    (&[(Part::Floor, "the floor")], "from"),
    (
        &[(
            Part::Nobody,
            "the plaintiff|the plaintiffs|the defendant|the defendants|the respondent|the applicant|the petitioner|the state|the people|the government",
        )],
        "for",
    ),
    (&[(Part::Nobody, "note")], "editor's editor’s author's usage"),
    (
        &[(Part::Nobody, "by")],
        "photo photos written reporting editing edited translated translation transcript transcribed caused",
    ),
    (&[(Part::Nobody, "photo")], "file"),
    (&[(Part::Nobody, "under")], "filed"),
    (&[(Part::Nobody, "time")], "prep cook total"),
    (&[(Part::Nobody, "description")], "audio"),
    (&[(Part::Nobody, "attendance|short|other words")], "in"),
    (&[(Part::Nobody, "issues")], "known"),
    (&[(Part::Nobody, "date")], "release"),
    (&[(Part::Nobody, "more|also")], "read"),
    (&[(Part::Nobody, "read")], "also"),
    (&[(Part::Nobody, "also")], "see"),
    (&[(Part::Nobody, "now")], "watch"),
    (&[(Part::Nobody, "us")], "follow"),
    (&[(Part::Nobody, "more thing")], "one"),
    (&[(Part::Nobody, "line")], "bottom"),
    (&[(Part::Nobody, "advice")], "my"),
    (&[(Part::Nobody, "of the match")], "man"),
    (&[(Part::Nobody, "off")], "sent"),
]);

/// Words that end a label: `Time.news Editor`, `Audience member`.
static LAST: Table<Part, 512> = Table::new(&[
    (
        Part::Asks,
        "interviewer host cohost co-host editor reporter journalist correspondent anchor presenter questioner newscaster \
         anchorman anchorwoman columnist interviewerin redaktion redakteur redakteurin entrevistador entrevistadora periodista \
         journaliste intervieweur intervistatore giornalista repórter jornalista dziennikarz muhabir examiner investigator \
         detective mc emcee podcaster analyst",
    ),
    (
        Part::Answers,
        "interviewee guest witness respondent participant defendant deponent entrevistado entrevistada interviewte interviewter \
         interviewé invité invitée invitado invitada gast ospite convidado panelist panellist candidate expert suspect patient",
    ),
    (
        Part::Leads,
        "moderator moderatorin moderador moderadora moderatore modérateur modératrice operator facilitator chair chairman \
         chairwoman chairperson convenor convener judge magistrate clerk narrator announcer gesprächsleiter diskussionsleiter \
         модератор bailiff",
    ),
    (Part::Floor, "member caller listener attendee viewer zuschauer zuhörer oyente"),
    (
        Part::Speaks,
        "speaker voice male female man woman person unknown unidentified student teacher sprecher sprecherin hablante locuteur \
         orador doctor nurse officer crew pilot user assistant bot agent customer client therapist lawyer attorney counsel \
         minister ambassador spokesperson spokesman spokeswoman translator interpreter protester resident child mother father \
         boy girl spk",
    ),
    (
        Part::Nobody,
        "note notes date time photo image picture credit correction warning example examples update updated price cost address \
         number phone email website url link source sources version level size type status id file path rating score total \
         points fixes changes features summary conclusion recipe ingredients hours",
    ),
]);

/// Words that begin a label: `Speaker A`, `Interviewer (Ruiz)`, `Unidentified man`.
static FIRST: Table<Part, 256> = Table::new(&[
    (Part::Asks, "interviewer reporter host question"),
    (Part::Answers, "interviewee guest witness answer"),
    (Part::Leads, "moderator operator alterspräsident präsident präsidentin vizepräsident vizepräsidentin"),
    (Part::Floor, "audience caller"),
    (Part::Speaks, "speaker unidentified unknown participant person voice spk sprecher"),
    (
        Part::Nobody,
        "int ext step figure fig table chapter section part appendix article verse day week phase concern photo image chart map \
         graphic exhibit round option tip rule lesson item vol volume issue page version level stage act scene test case task \
         note track room line bug listen watch read related also more signed-off-by co-authored-by reviewed-by",
    ),
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_labels() {
        for (label, want) in [
            ("Q", Some(Part::Asks)),
            ("Q1.", Some(Part::Asks)),
            ("Time.news Editor", Some(Part::Asks)),
            ("INTERVIEWER", Some(Part::Asks)),
            ("ВОПРОС", Some(Part::Asks)),
            ("Speaker 1", Some(Part::Speaks)),
            ("SPEAKER_00", Some(Part::Speaks)),
            ("Audience member", Some(Part::Floor)),
            ("THE COURT", Some(Part::Leads)),
            ("Chief Justice", Some(Part::Leads)),
            ("CHIEF JUSTICE RUIZ", Some(Part::Leads)),
            ("Chief Justices", None),
            ("PRESIDING JUDGE RUIZ", Some(Part::Leads)),
            ("Presiding", None),
            ("Jun 3, 2025", Some(Part::Nobody)),
            ("Jun Ruiz", None),
            ("An Ceann Comhairle", Some(Part::Leads)),
            ("Marszałek", Some(Part::Leads)),
            ("President", Some(Part::Leads)),
            ("President Ruiz", None),
            ("Step 2", Some(Part::Nobody)),
            ("NOTE", Some(Part::Nobody)),
            ("March 3, 2025", Some(Part::Nobody)),
            ("May 5", Some(Part::Nobody)),
            ("Ep. 88", Some(Part::Nobody)),
            ("May", None),
            ("Ana Ruiz", None),
        ] {
            assert_eq!(part(label), want, "{label}");
        }
    }

    #[test]
    fn a_long_label_does_not_fit_and_has_no_part() {
        assert_eq!(part(&"İ".repeat(64)), None);
    }
}
