//! Phrases of the page: what stands in boilerplate, bylines and interview titles. To teach the crate the furniture of another
//! newspaper, add its phrase here; single words stand in `page`.

use super::Table;

/// The phrases of boilerplate that begin with the first word of a line, without that word, with `|` between them; what does not
/// begin with an apostrophe has a blank before it. Most lines begin like no phrase.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Phrases<'a> {
    /// Those that are the whole line, or all of it before a colon, a bar, a dash or a count: `READ MORE: …`, `Related photos (3)`.
    pub(crate) leads: Option<&'static str>,
    /// Those that are the first words of a short line: `Sign up to our newsletter`.
    pub(crate) starts: Option<&'static str>,
    /// What stands behind the first word on the line.
    pub(crate) behind: &'a str,
}

/// The phrases that `line` can begin with.
pub(crate) fn phrases(line: &str) -> Phrases<'_> {
    let (first, behind) = first_word(line);
    Phrases { leads: LEADS.get(first), starts: STARTS.get(first), behind }
}

/// The same of what stands before the names of a byline, the longest first; and what stands behind the first word.
pub(crate) fn byline_leads(line: &str) -> Option<(&'static str, &str)> {
    let (first, behind) = first_word(line);
    BYLINES.get(first).map(|row| (row, behind))
}

/// The ASCII letters and digits that a line begins with, or its first character; and the rest of it.
fn first_word(line: &str) -> (&str, &str) {
    let end = match line.bytes().take_while(u8::is_ascii_alphanumeric).count() {
        0 => line.chars().next().map_or(0, char::len_utf8),
        end => end,
    };
    line.split_at_checked(end).unwrap_or_default()
}

/// Agencies of more than one word, which sign as a writer does; see [`phrases`].
pub(crate) const AGENCIES: [&str; 6] = [
    "associated press",
    "the associated press",
    "press association",
    "press trust of india",
    "agence france-presse",
    "news agency",
];

/// What stands before a colon and a date: `As of: 4 March 2025`.
pub(crate) fn dates(key: &str) -> bool {
    let keys =
        ["as of", "stand", "state", "status", "last change", "last changed", "last update", "last updated", "update"];
    keys.iter().any(|known| known.eq_ignore_ascii_case(key))
}

/// What stands before a colon and who somebody is, behind a talk: `About the guest: …`
pub(crate) fn tells_about(key: &str) -> bool {
    let (first, behind) = first_word(key);
    let of = |rest: &str| LEADS.get(first).is_some_and(|row| row.split('|').any(|one| one.eq_ignore_ascii_case(rest)));
    ["about", "zum", "zur"].iter().any(|one| one.eq_ignore_ascii_case(first)) && of(behind.trim_start())
}

/// Two words that make a title one of an interview: `In conversation with`, `Ten questions for`, `speaks to`, `Five minutes with`.
pub(crate) fn meets(first: &str, second: &str) -> bool {
    let verb = ["questions", "answers", "speaks", "talks", "speaking", "talking", "chats", "chatting", "sits"];
    let joint = ["with", "to", "for", "between", "down"];
    let any = |words: &[&str], word: &str| words.iter().any(|known| known.eq_ignore_ascii_case(word));
    any(&verb, first) && any(&joint, second) || any(&["minutes"], first) && any(&["with"], second)
}

/// How the leads of [`Phrases`] go on behind their first word.
static LEADS: Table<&str, 256> = Table::new(&[
    ("关新闻|關新聞", "相"),
    ("連記事", "関"),
    ("련기사", "관"),
    ("the author|the authors|the guest|the interviewee|the interviewer|the person|the writer|us", "about"),
    ("autor|autorin|person", "zum zur"),
    (
        "",
        "ad advert advertisement advertisements advertising categories category clarification clarifications \
         comment comments contribute correction corrections disclaimer donate embed footnotes home keywords links loading menu \
         duration newsletter newsletters photos search tag tags topic update updated",
    ),
    ("", "save"),
    ("content", "external"),
    ("rights reserved", "all"),
    ("in the news|on|read|see", "also"),
    ("against delivery", "check"),
    ("only", "members premium subscribers"),
    ("this content", "republish reuse"),
    ("picks|standards", "our"),
    ("in", "archived just log"),
    ("the web", "around"),
    ("bio", "author"),
    // other languages, as far as their phrases are known
    ("também|mais", "leia veja"),
    ("también", "lea lee vea"),
    ("puede interesar", "te"),
    ("aussi", "lire"),
    ("sie auch|sie mehr", "lesen"),
    ("zum thema", "mehr"),
    ("anche", "leggi"),
    ("też|także|również", "czytaj zobacz"),
    ("også", "les"),
    ("ook", "lees"),
    ("итайте также", "ч Ч"),
    ("recorded", "not"),
    ("to top", "back"),
    ("of", "best"),
    ("news", "breaking"),
    ("here", "click"),
    ("us", "contact support"),
    ("reading|reading below|reading the main story", "continue further keep"),
    ("time", "reading"),
    ("|notice", "copyright"),
    ("'t miss|'t miss this", "don"),
    ("'s choice|'s note|'s picks", "editor"),
    ("' choice|' note|' picks", "editors"),
    ("more", "explore for learn load"),
    ("stories|video", "featured"),
    ("under", "file filed"),
    ("published", "first"),
    ("us|us on", "follow"),
    ("our partners|the web", "from"),
    ("the app", "get"),
    ("deeper", "go"),
    ("of the day", "highlights"),
    ("click|issue|issues|news|news now|topics", "hot"),
    ("case you missed it|other news", "in"),
    ("the conversation|the discussion", "join"),
    ("modified|updated", "last"),
    ("|articles|headlines|news|stories|videos", "latest"),
    ("a comment|a reply", "leave"),
    ("|now|to this article", "listen"),
    ("menu", "main"),
    (
        "|articles|coverage|from|from this section|headlines|in|information|like this|news|on this|\
         on this story|on this topic|stories|to read",
        "more",
    ),
    ("commented|discussed|popular|read|read stories|shared|viewed|viewed news|read news", "most"),
    ("read|reads", "must"),
    ("in pictures", "news"),
    ("|article|post|story|up", "next"),
    ("this page", "on print"),
    ("news|stories", "other"),
    ("content|members only|subscribers only", "paid"),
    ("gallery", "photo"),
    ("|articles|news|now|searches|stories", "popular"),
    ("a comment", "post write"),
    ("|in|on", "posted published"),
    ("article|post|story", "previous"),
    ("policy", "privacy"),
    ("|content", "promoted"),
    ("also|full article|full story|it here|more|more here|next|on|the full story|the rest here|time", "read"),
    ("|articles|for you|news|reading|stories|videos", "recommended"),
    (
        "|article|articles|content|coverage|headlines|keywords|links|news|photo|photos|posts|reading|stories|story|\
         tags|to this story|topics|video|videos",
        "related",
    ),
    ("an error|this ad", "report"),
    ("also|more|more photos", "see"),
    ("|it|on|on facebook|on twitter|this|this article|this on|this page|this post|this story", "share"),
    ("all|comments|more", "show"),
    ("in|up|up now", "sign"),
    ("articles|stories", "similar"),
    ("advertisement|to content|to main content", "skip"),
    ("|by|content|links|stories", "sponsored"),
    ("continues|continues below", "story"),
    ("|now", "subscribe"),
    ("and conditions|of service|of use", "terms"),
    ("'s headlines|'s news", "today"),
    ("articles|headlines|news|photos|picks|read|stories|story", "top"),
    ("|in this article", "topics"),
    ("|news|now|stories|topics", "trending"),
    ("next", "up"),
    ("comments|gallery|more", "view"),
    ("|also|below|live|more|next|now|the video|video", "watch"),
    ("to read next", "what"),
    ("to listen", "where"),
    (
        "may also be interested in|may also like|may be interested in|may like|might also like|might be interested in|might like",
        "you",
    ),
]);

/// The same of its starts.
static STARTS: Table<&str, 128> = Table::new(&[
    ("c) 1|c) 2", "("),
    ("", "© ⓒ"),
    ("ended after", "meeting recording transcription"),
    ("断转载", "无"),
    ("단전재", "무"),
    ("a member|a subscriber", "already become"),
    ("continues below|registration", "article"),
    ("press writer|press writers", "associated"),
    ("your email", "enter"),
    ("the first to", "be"),
    ("here|on|to", "click"),
    ("on this", "comment"),
    ("are", "comments"),
    ("may contain|are created", "transcript transcripts"),
    ("the author|the newsroom|the reporter|the writer|us", "contact"),
    ("(c)|1|2|by|©|ⓒ", "copyright"),
    ("more", "discover"),
    ("you have a story|you have a tip|you have information|you know more", "do"),
    ("our", "download receive"),
    ("the author|the writer|us", "email"),
    ("this", "enjoyed"),
    ("the latest", "explore"),
    ("us on|us wherever", "find"),
    ("@|along|our|the author|the latest|us|us on", "follow"),
    (
        "all the latest|breaking news|feedback|further coverage|further information|more about|more coverage|\
         more details|more from|more information|more news|more on|more stories|the latest|immediate release",
        "for",
    ),
    ("all the latest|breaking news|email|the app|the day's|the latest|today's|local news,|unlimited|your daily", "get"),
    ("a news tip|a question|a story|a tip", "got"),
    ("a news tip|a question for|a story|a tip|your say", "have"),
    ("you enjoyed|you have a story|you have a tip|you liked", "if"),
    ("our|the debate|us", "join"),
    ("up to date", "keep"),
    ("share", "kindly"),
    ("more about", "learn"),
    ("us know in", "let"),
    ("to our|to this", "listen"),
    ("miss", "never"),
    ("part of this", "no"),
    ("expressed", "opinions views"),
    ("posted|published", "originally"),
    ("newsletter", "our"),
    ("read our|subscribe", "please"),
    ("all our|all the|more about|more from|more here|more on|the full|the latest|the rest", "read"),
    ("now", "register"),
    ("with", "reprinted republished"),
    ("prohibited|without", "reproduction"),
    ("down", "scroll"),
    ("the full", "see view"),
    ("a letter|us", "send"),
    ("this|your opinion|your thoughts", "share"),
    ("up for|up here|up to", "sign"),
    ("ahead|connected|in touch|informed|on top of|tuned|up to date|updated|with", "stay"),
    ("continues below", "story"),
    ("", "subscribe permalink"),
    ("independent|our", "support"),
    ("here", "tap"),
    ("us in the comments", "tell"),
    ("you for reading", "thank"),
    ("for reading", "thanks"),
    ("opinions expressed|rest is for|rest is reserved for|rest of this article is|views expressed", "the"),
    ("version of this article|version of this interview|version of this story", "a"),
    (
        "interview appeared in|interview appears in|interview first appeared|article appeared in|article appears in|article corrects|article first appeared|piece appeared in|story appeared in|story corrects|story first appeared",
        "this",
    ),
    ("comment|contact the|learn more|read more|read the rest of this|sign up|subscribe|view this", "to"),
    ("copying|reproduction", "unauthorised"),
    ("copying|distribution|reproduction", "unauthorized"),
    ("to know more|to read more", "want"),
    ("more|our|the full|the video", "watch"),
    ("value your|want to hear|welcome your", "we"),
    ("do you think?", "what"),
    ("input from|inputs from", "with"),
    ("to us", "write"),
    ("can also read|can follow|can read", "you"),
]);

/// The same of bylines.
static BYLINES: Table<&str, 64> = Table::new(&[
    ("", "by from author authors contributing por par von"),
    ("by", "written report reported reporting interview interviewed compiled edited"),
    ("by", "illustrations photographs"),
    ("by|", "words story text"),
    ("interview was conducted by|questions were asked by", "the"),
    ("to", "as"),
    ("reporting by|reporting", "additional"),
    ("", "글 文"),
    ("材・文", "取"),
    ("recueillis par", "propos"),
    ("interview führte|interview führten|gespräch führte|gespräch führten", "das"),
    ("fragen stellte|fragen stellten", "die"),
    ("cura di", "a"),
    ("ł|ła", "rozmawia"),
    ("еседовала|еседовал", "б Б"),
]);

/// What makes a line the title of a talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Joint {
    /// Two people follow who talk: `between`.
    Between,
    /// Those who are asked follow, and who asks stands before: `speaks to`.
    Meets,
    /// Those who are asked follow: `interview with`.
    With,
    /// Who asks follows: `interview by`.
    By,
    /// What is talked of follows, and behind a colon who talks: `a conversation on`.
    On,
}

/// The joints of titles that begin with `word`, without it: with `|` between them. `between` is one of two people always.
pub(crate) fn joints(word: &str) -> Option<(Joint, &'static str)> {
    JOINTS.get(word)
}

/// A colon has no blank before it.
static JOINTS: Table<(Joint, &str), 64> = Table::new(&[
    ((Joint::With, "between|with|:|mit|by|on|about"), "interview"),
    ((Joint::By, "by"), "interviewed"),
    ((Joint::With, "between|with|on|about"), "conversation dialogue"),
    ((Joint::With, "between|:"), "debate"),
    ((Joint::With, "with|:"), "q&a"),
    ((Joint::With, "& a with"), "q"),
    ((Joint::With, "with|:"), "q+a talk"),
    ((Joint::With, "with"), "chat discussion"),
    ((Joint::With, "for|with|to"), "questions"),
    ((Joint::With, ":"), "roundtable"),
    ((Joint::With, "con|a|com"), "entrevista"),
    ((Joint::With, "avec"), "entretien"),
    ((Joint::With, "a"), "intervista"),
    ((Joint::Meets, "conversation with"), "in"),
    ((Joint::Meets, ""), "interviews"),
    ((Joint::Meets, "to|with"), "speaks"),
    ((Joint::Meets, "to"), "talks"),
]);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phrases_are_found_by_their_first_word() {
        let has = |row: Option<&str>, phrase: &str| row.is_some_and(|row| row.split('|').any(|one| one == phrase));
        assert!(has(phrases("Hot news").leads, "news now"));
        assert!(has(phrases("SIGN up").starts, "up to"));
        assert!(has(phrases("© 2024").starts, ""));
        assert!(has(phrases("Don’t").leads, "'t miss"));
        assert!(phrases("Xylophones").leads.is_none() && phrases("Xylophones").starts.is_none());
        assert_eq!(byline_leads("Words by Ana"), Some(("by|", " by Ana")));
    }
}
