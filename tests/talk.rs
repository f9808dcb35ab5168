//! House styles of transcripts, each as a short talk, and texts that only look like talks. A block begins with `=== name turns`;
//! a new house style is one rule in `src/grammar/label/mod.rs` and one block here.

use whosaid::{DiagnosticKind, Format, Limits, Parser, Speaker, parse};

/// The blocks of a file: name, how many turns there are, the text.
fn blocks(file: &str) -> impl Iterator<Item = (&str, usize, &str)> {
    file.split("=== ").filter_map(|block| {
        let (head, text) = block.split_once('\n')?;
        let (name, turns) = head.split_once(' ')?;
        Some((name, turns.parse().ok()?, text))
    })
}

/// What differs from what the blocks say.
fn differences(file: &str) -> Vec<String> {
    let wrong = |(name, want, text)| {
        let found = parse(text).turns;
        let empty = found.iter().filter(|turn| turn.text.is_empty()).count();
        (found.len() != want || empty > 0)
            .then(|| format!("{name}: {} turns, not {want}; {empty} without words", found.len()))
    };
    blocks(file).filter_map(wrong).collect()
}

#[test]
fn every_house_style_is_read() {
    let styles = include_str!("talk/styles.txt");
    assert!(blocks(styles).count() > 100);
    assert_eq!(differences(styles), Vec::<String>::new());
}

#[test]
fn look_alikes_stay_silent() {
    let look_alikes = include_str!("talk/look_alikes.txt");
    assert!(blocks(look_alikes).count() > 50);
    assert_eq!(differences(look_alikes), Vec::<String>::new());
}

#[test]
fn limits_of_turns_and_labels_hold() {
    let text = "Q: Why?\nA: I know.\n".repeat(9);
    let mut limits = Limits::default();
    limits.turns = 4;
    let document = Parser::new().limits(limits).parse(&text);
    assert_eq!(document.turns.len(), 4);
    assert!(document.diagnostics.iter().any(|found| found.code == DiagnosticKind::LimitReached));
    let mut limits = Limits::default();
    limits.label = 4;
    let long = "Ana Ruiz: Did you go?\nTom Okafor: I did.\n".repeat(3);
    assert_eq!(Parser::new().limits(limits).parse(&long).turns.len(), 0);
    assert_eq!(parse(&long).turns.len(), 6);
}

#[test]
fn what_the_caller_knows_is_evidence() {
    let one = "Ruiz: I never saw it.\n";
    assert_eq!(parse(one).turns.len(), 0);
    assert_eq!(Parser::new().format(Format::Transcript).parse(one).turns.len(), 1);
    assert_eq!(Parser::new().participants(["Ruiz"]).parse(one).turns.len(), 1);
    let talk = "Q: Why?\nA: I know.\n";
    assert_eq!(Parser::new().format(Format::Article).parse(talk).turns.len(), 0);
}

#[test]
fn a_witness_answers_by_name_once_sworn() {
    let talk = "Q. Where did you stand?\nA. By the window.\nMS. LEE: Objection.\nTHE WITNESS: I could see it.\nQ. Did you call?\nA. I did.\n";
    for oath in [
        "ANA RUIZ, having been duly sworn, testified as follows:\n",
        "ANA RUIZ,\ncalled as a witness, having been first duly sworn,\ntestified as follows:\n",
        "Whereupon, ANA RUIZ, was called as a witness and sworn.\n",
        "ANA RUIZ (affirmed)\n",
    ] {
        let text = format!("THE COURT: Call the next witness.\n{oath}Questions by MR PIKE\n{talk}");
        let text = if oath.contains("called") { text.replace("Questions by MR PIKE", "BY MR. PIKE:") } else { text };
        let document = parse(&text);
        let who = |turn: &whosaid::Turn<'_>| document.speaker(turn.speaker?)?.name.as_ref().map(ToString::to_string);
        let names: Vec<_> = document.turns.iter().filter_map(who).collect();
        assert_eq!(names.iter().filter(|name| *name == "ANA RUIZ").count(), 3, "{oath}{names:?}");
        assert_eq!(names.iter().filter(|name| *name == "PIKE").count(), 2, "{oath}{names:?}");
    }
}

#[test]
fn a_time_alone_below_a_name_is_when_the_turn_begins() {
    let text =
        "Ana Ruiz\n00:01\nWhere did you go to school?\n\nTom Okafor\n00:07\nI went to the one by the harbour.\n\n"
            .repeat(3);
    let document = parse(&text);
    let times: Vec<_> = document.turns.iter().map(|turn| turn.timestamp.as_deref()).collect();
    assert_eq!(times, [Some("00:01"), Some("00:07")].repeat(3));
}

#[test]
fn a_part_alone_is_whoever_had_it_with_more_words() {
    let talk = "Is it open?\n\nDr. Ana Ruiz: It is, and I am glad.\n\n";
    let of = |first: &str, second: &str| {
        parse(&format!("{first}: {talk}Tarn Post Reporter: {talk}{second}: {talk}")).speakers.len()
    };
    assert_eq!(of("Harbour Post Editor", "Editor"), 3);
    assert_eq!(of("Harbour Post Editor", "Reporter"), 3);
    assert_eq!(of("Harbour Post Reporter", "Reporter"), 4, "it may be either");
}

/// Who has each turn: name, title and affiliation.
pub(crate) fn people(text: &str) -> Vec<String> {
    let document = parse(text);
    let who = |turn: &whosaid::Turn<'_>| {
        let speaker = document.speaker(turn.speaker?)?;
        let parts = [&speaker.name, &speaker.title, &speaker.affiliation];
        Some(parts.map(|part| part.as_deref().unwrap_or("-")).join(" | "))
    };
    document.turns.iter().map(|turn| who(turn).unwrap_or_default()).collect()
}

#[test]
fn a_label_may_name_a_firm_and_an_office() {
    let call = "Operator\n\nGood morning, and welcome to the call. I hand over to Ida Moe.\n\nIda Moe -- Vice President, Investor Relations\n\n\
                Thank you. With me is Ana Ruiz.\n\nAna Ruiz -- Chief Executive Officer\n\nThanks, Ida. We had a good year, and I am glad.\n\n\
                Questions & Answers:\n\nOperator\n\nOur first question is from Tom Okafor.\n\nTom Okafor -- Harbour Bank -- Analyst\n\n\
                Hi. How do you see wheat?\n\nAna Ruiz -- Chief Executive Officer\n\nWell, it grows.\n\nDuration: 42 minutes\n\n\
                Call participants:\n\nAna Ruiz -- Chief Executive Officer\n";
    let (lead, answers) = ("Operator | - | -", "Ana Ruiz | Chief Executive Officer | -");
    let moderator = "Ida Moe | Vice President, Investor Relations | -";
    assert_eq!(people(call), [lead, moderator, answers, lead, "Tom Okafor | Analyst | Harbour Bank", answers]);
    let turns = parse(call).turns;
    let ends = |at: usize| turns.get(at).and_then(|turn| turn.text.last()).map(|text| text.text.to_string());
    assert_eq!(ends(2).as_deref(), Some("Thanks, Ida. We had a good year, and I am glad."));
    assert_eq!(ends(5).as_deref(), Some("Well, it grows."));
}

#[test]
fn labels_mean_those_whom_the_words_before_the_talk_name() {
    let before = "Ana Ruiz has steered the ferry for thirty years. She spoke to Tom Okafor Monday.\n\n";
    let names = ["Tom Okafor | - | -", "Ana Ruiz | - | -"].repeat(3);
    for (asks, answers) in [("TO", "AR"), ("Tom", "Ana"), ("Okafor", "Ruiz")] {
        let talk = format!("{asks}: Did you see it?\n\n{answers}: I did, and I was afraid.\n\n").repeat(3);
        assert_eq!(people(&format!("{before}{talk}")), names, "{asks} {answers}");
        // whom of two a label means nobody knows
        let others = "Anders Rask, Ana Rowe, Tom Orr and Tina Okafor, of the Ruiz family, came too.\n\n";
        let unsure = people(&format!("{others}{before}{talk}"));
        assert_ne!(unsure[0], names[0], "{asks} {answers}");
    }
}

#[test]
fn a_legend_may_stand_on_one_line() {
    let talk = "Speaker 1: Did you see it?\nSpeaker 2: I did, and I was afraid.\n".repeat(3);
    let names = ["Ana Ruiz | - | -", "Tom Okafor | - | -"].repeat(3);
    assert_eq!(people(&format!("[Speaker 1: Ana Ruiz, Speaker 2: Tom Okafor]\n\n{talk}")), names);
}

#[test]
fn a_talk_ends_before_the_words_of_the_page() {
    let talk = "Q: Did you see it?\n\nA: I did, and I was afraid.\n\nQ: Thank you.\n\n";
    for end in ["END                1:40 P.M. EST", "-END-", "Meeting ended after 00:12:31", "Duration: 12 minutes"] {
        let text = format!("{talk}{end}\n");
        let last = parse(&text).turns.pop().map(|turn| turn.span.slice(&text).unwrap_or_default().to_owned());
        assert_eq!(last.as_deref(), Some("Q: Thank you."), "{end}");
    }
}

#[test]
fn what_stands_alone_in_brackets_and_speaks_to_nobody_is_a_direction() {
    let talk = |aside: &str| {
        format!("Q: Did you see it?\n\nA: I did, and I was afraid.\n\n{aside}\n\nQ: Thank you. Did you run?\n")
    };
    for (aside, count) in [("(Witness sworn.)", 1), ("[End of tape]", 1), ("(I was nine then.)", 0), ("(Why not?)", 0)]
    {
        let text = talk(aside);
        let asides = parse(&text).turns.iter().map(|turn| turn.directions.len()).sum::<usize>();
        assert_eq!(asides, count, "{aside}");
    }
}

#[test]
fn a_side_of_the_talk_is_one_speaker() {
    let signs =
        "Pregunta. ¿Tuvo miedo?\n\nRespuesta. Claro que sí, y todavía lo tengo.\n\nP. ¿Y su madre?\n\nR. Ella no.\n\n";
    assert_eq!(parse(signs).speakers.len(), 2);
    let first = "Post: Were you afraid?\n\nAna Ruiz: Of course I was.\n\nAnd your mother?\n\nShe was not.\n\nDid you sing?\n\nI did.\n";
    assert_eq!(people(first), ["Post | - | -", "Ana Ruiz | - | -"].repeat(3));
    let short = "Harbour Post: Were you afraid?\nAna Ruiz: Of course I was.\nHP: And your mother?\nAR: She was not.\n";
    assert_eq!(people(short), ["Harbour Post | - | -", "Ana Ruiz | - | -"].repeat(2));
}

#[test]
fn questions_may_stand_in_marks() {
    let text = "POST: \"You came. Were you afraid?\"\n\nRUIZ: \"I was.\"\n\n".repeat(3);
    let document = parse(&text);
    let roles: Vec<_> = document.speakers.iter().map(|speaker| speaker.role).collect();
    assert_eq!(roles, [whosaid::Role::Interviewer, whosaid::Role::Interviewee]);
    assert_eq!(document.turns[0].questions.first().map(|asks| &*asks.text), Some("Were you afraid?"));
}

#[test]
fn the_head_of_a_text_says_who_asks_and_who_answers() {
    let talk = "Q: Can it be done?\n\nA: It can, but I would not bet on it.\n\n".repeat(2);
    let names = ["Ana Ruiz | - | -", "Per Lund | - | -"].repeat(2);
    assert_eq!(people(&format!("Interviewer: Ana Ruiz\nExpert: Per Lund\n\n{talk}")), names);
}

#[test]
fn what_is_said_in_captions_declares_nobody() {
    let cue = |at: u8, words: &str| format!("{at}\n00:00:0{at},000 --> 00:00:0{at},900\n{words}\n\n");
    let first = cue(1, "ANA: This is my") + &cue(2, "Interview with Tom Okafor");
    let text =
        first + &cue(3, "TOM: Thank you for having me.") + &cue(4, "ANA: How are you?") + &cue(5, "TOM: I am well.");
    assert_eq!(people(&text), ["ANA | - | -", "TOM | - | -"].repeat(2));
}

#[test]
fn questions_without_any_layout_are_a_talk_from_five_on() {
    let pairs = ["When did you start?", "Who taught you?", "Were you afraid?", "Do you miss it?", "Would you go back?"];
    let talk = |n: usize| {
        let pair = |asks: &&str| [asks, "I was young, and I liked the sea."].join("\n\n");
        pairs.iter().take(n).map(pair).collect::<Vec<_>>().join("\n\n")
    };
    assert_eq!(parse(&talk(5)).turns.len(), 10);
    assert_eq!(parse(&talk(4)).turns.len(), 0);
}

#[test]
fn the_matter_at_the_front_says_who_asks_and_who_answers() {
    let talk =
        "---\n\n**Hale:** Why is it shut?\n\n**Ruiz:** It is too old.\n\n**Hale:** What now?\n\n**Ruiz:** We build.\n";
    let expected = ["Tom Hale, Interviewer", "Ana Ruiz, Interviewee"];
    for front in [
        "guest: Ana Ruiz\nhost: Tom Hale\n",
        "author: Tom Hale (Harbour Post)\nguests:\n- \"Ana Ruiz\"\n",
        "interviewee = Ana Ruiz\ninterviewer = Tom Hale\n",
    ] {
        let document = parse(&format!("---\n{front}{talk}")).into_owned();
        let who = |speaker: &Speaker<'_>| format!("{}, {:?}", speaker.name.as_deref().unwrap_or("-"), speaker.role);
        assert_eq!(document.speakers.iter().map(who).collect::<Vec<_>>(), expected, "{front}");
        assert_eq!(document.turns.len(), 4, "{front}");
    }
}

/// Who speaks each turn, and what part they have.
pub(crate) fn parts(text: &str) -> Vec<String> {
    let document = parse(text);
    let of = |turn: &whosaid::Turn<'_>| {
        let who = turn.speaker.and_then(|id| document.speaker(id));
        who.map_or_else(|| "-".into(), |who| format!("{} {:?}", who.name.as_deref().unwrap_or("-"), who.role))
    };
    document.turns.iter().map(of).collect()
}

#[test]
fn who_has_no_label_is_the_other_side() {
    let asked = "Q: Why did you start?\n\nI had the time.\n\nIt was hard.\n\n".repeat(4);
    assert_eq!(parts(&asked), ["- Interviewer", "- Interviewee"].repeat(4));
    assert_eq!(parse(&asked).turns.iter().map(|turn| turn.text.len()).collect::<Vec<_>>(), [1, 2].repeat(4));
    let answered = "Why did you start?\n\nADA FIELD: I had the time.\n\nIt was hard.\n\n".repeat(4);
    assert_eq!(parts(&answered), ["- Interviewer", "ADA FIELD Interviewee"].repeat(4));
    let first = "**Why did you start?**\n\nAda Field: I had the time.\n\n**And now?**\n\nI have none.\n\n**Do you sing?**\n\nI do.\n";
    assert_eq!(parts(first), ["- Interviewer", "Ada Field Interviewee"].repeat(3));
    // one who speaks alone, and asks now and then
    let alone = "HOST: Good evening. I am glad that you are here.\n\nThe mill is shut.\n\n".repeat(3);
    assert_eq!(parse(&format!("{alone}HOST: Why?\n\nNobody knows.\n")).turns.len(), 4);
}

#[test]
fn the_last_turn_ends_where_the_page_goes_on() {
    let talk = "Post: Why did you start?\n\nAda Field: I had the time, and you know how it is.\n\n".repeat(2);
    let last = |tail: &str| parse(&format!("{talk}{tail}")).turns.pop().map_or(0, |turn| turn.text.len());
    for tail in [
        "Field grinds on Mondays. Flour is three crowns.\n",
        "*Ada Field’s book on mills is out now.*\n",
        "What to know\n\nThe mill is old. It will be mended.\n",
        "Lena Poe is a freelance writer in Tarn.\n",
        "“She is a saint,” says her neighbour, Tom Moss. “A dusty one.”\n",
        "The interview was conducted by Lena Poe.\n",
        "By Lena Poe\n",
        "1:21 P.M. EDT\n",
    ] {
        assert_eq!(last(tail), 1, "{tail}");
    }
    for tail in [
        "Field is what I am called. My brother is a Moss.\n",
        "Fields are wide. They are green.\n",
        "What to know\n\nI was never told.\n",
        "What to know\n",
        "Lena Poe is a friend of mine.\n",
        "“She is a saint,” I say of my neighbour.\n",
        "The interview was a surprise to me.\n",
        "1:21 is when we stop.\n",
    ] {
        assert!(last(tail) > 1, "{tail}");
    }
}

#[test]
fn what_stands_between_two_paragraphs_may_be_of_the_page() {
    let words = |line: &str| {
        let text = format!(
            "Post: Who does what?\nAda Field: I grind.\n{line}\nPost: Do you argue?\nAda Field: I do.\nPost: What next?\nAda Field: Flour."
        );
        parse(&text).turns[1].text.len()
    };
    assert_eq!(["Advertisement", "Sign up to our newsletter"].map(words), [1; 2]);
    assert_eq!(words("He advertises."), 2);
}

#[test]
fn an_analyst_interviews_who_asks() {
    let talk = |reply: &str| {
        format!(
            "Editor: What changes first?\nAda Field, analyst: The noise.\nEditor: And the shops?\nAda Field, analyst: {reply}"
        )
    };
    assert_eq!(parts(&talk("They complain."))[1], "Ada Field Interviewee");
    assert_eq!(parts(&talk("Which shops?"))[1], "Ada Field Interviewer");
}

#[test]
fn what_stands_above_a_talk_says_who_is_in_it() {
    let record = "EXAMINATION BY MS. FIELD:\n\nQ    Where were you?\nA    I was at the mill.\n".repeat(2);
    assert_eq!(parts(&record), ["FIELD Interviewer", "- Interviewee"].repeat(2));
    let asked = "**Ada Field** has the mill at Tarn.\n\n**Why did you start?**\n\nI had the time.\n\n**And now?**\n\nI have none.\n\n**Do you sing?**\n\nI do.\n";
    assert_eq!(parts(asked), ["- Interviewer", "Ada Field Interviewee"].repeat(3));
}

#[test]
fn a_sign_is_no_word_of_the_question() {
    let text = "Q. 왜 시작했나요?\n“저는 시간이 있었어요.”\nQ. 힘들었나요?\n“네, 저는 혼자였어요.”\nQ. 지금은요?\n“저는 바빠요.”\n";
    assert_eq!(parse(text).turns.first().map(|turn| &*turn.text[0].text), Some("왜 시작했나요?"));
}

#[test]
fn a_letter_means_what_the_others_make_of_it() {
    let talk = |one: &str, other: &str| format!("{one}: Why did you start?\n{other}: I had the time.\n").repeat(3);
    assert_eq!(parts(&talk("A", "B")), ["A Interviewer", "B Interviewee"].repeat(3));
    assert_eq!(parts(&talk("P", "R")), ["- Interviewer", "- Interviewee"].repeat(3));
    assert_eq!(parts(&talk("INT", "P1")), ["INT Interviewer", "P1 Interviewee"].repeat(3));
    let pair = |number: usize| format!("Q{number}: Why did you start?\nA{number}: I had the time.\n");
    let numbered = [1, 2, 3].map(pair).concat();
    assert_eq!(parts(&numbered), ["- Interviewer", "- Interviewee"].repeat(3));
    assert_eq!(parse(&numbered).speakers.len(), 2);
}

#[test]
fn what_stands_in_brackets_below_a_name_is_of_the_label() {
    let text = "Ada Field\n(Tarn) (Lab)\n\nWhen will you mend the mill? (12)\n\nThe Minister for Mills\n(Per Moss)\n\nI thank her. \
        We will mend it.\n\nIda Holm\n(Lund) (Con)\n\nWill you mend the bridge too?\n\nPer Moss\n\nI will.\n";
    let names = ["Ada Field Interviewer", "Per Moss Interviewee", "Ida Holm Interviewer", "Per Moss Interviewee"];
    assert_eq!(parts(text), names);
}

#[test]
fn the_time_of_a_cue_is_that_of_the_label_above_it() {
    let cue = |at: usize, who: &str, said: &str| {
        format!("{at} \"{who}\" (77)\n00:00:0{at}.000 --> 00:00:0{at}.900\n{said}\n\n")
    };
    let text = [
        "WEBVTT\n\n",
        &cue(1, "Ada Field", "Are you there?"),
        &cue(4, "Per Moss", "I am."),
        &cue(7, "Ada Field", "Good."),
    ]
    .concat();
    let times: Vec<_> = parse(&text).turns.iter().map(|turn| turn.timestamp.as_deref().map(str::to_owned)).collect();
    assert_eq!(times, ["00:00:01.000", "00:00:04.000", "00:00:07.000"].map(|time| Some(time.to_owned())));
}
