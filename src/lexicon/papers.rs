//! Words of papers, as letters, reports and ads are called here: a noun or a verb goes in, what it tells of who made them comes out.

use super::Table;

/// What somebody sends in their own name.
pub(crate) fn is_sent(head: &str) -> bool {
    matches!(
        head,
        "ad" | "advert"
            | "advertisement"
            | "commercial"
            | "complaint"
            | "e-mail"
            | "email"
            | "lawsuit"
            | "filing"
            | "letter"
            | "memo"
            | "memorandum"
            | "message"
            | "op-ed"
            | "post"
            | "press-release"
            | "release"
            | "statement"
            | "tweet"
            | "communique"
            | "communiqué"
    )
}

/// What a body publishes.
pub(crate) fn is_study(head: &str) -> bool {
    matches!(head, "report" | "study" | "survey" | "poll" | "article" | "review" | "analysis" | "audit" | "bulletin")
}

/// Whether one paper can be told of by both nouns: `a survey`, `the poll`.
pub(crate) fn are_alike(a: &str, b: &str) -> bool {
    const ALIKE: [&[&str]; 6] = [
        &["survey", "poll"],
        &["memo", "memorandum"],
        &["e-mail", "email", "message"],
        &["ad", "advert", "advertisement", "commercial", "video"],
        &["report", "study", "analysis"],
        &["lawsuit", "complaint", "filing"],
    ];
    ALIKE.iter().any(|alike| alike.contains(&a) && alike.contains(&b))
}

/// Whether `verb` tells of a paper who had it, not who made it: `seen by the Post`.
pub(crate) fn is_of_readers(verb: &str) -> bool {
    READERS.get(verb).is_some()
}

static READERS: Table<(), 64> = Table::new(&[(
    (),
    "seen obtained reviewed viewed read received acquired examined verified heard cited quoted shared leaked accessed watched uncovered \
     requested dismissed rejected criticised criticized",
)]);
