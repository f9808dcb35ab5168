//! One line below a label in, whether it is no word of the turn out: a heading, furniture of the page, a note of whoever keeps the record, a
//! line of the chat program; and what ends the last turn. Never joins or cuts words.

use super::said::speech;
use crate::grammar::credit::{byline, caption};
use crate::grammar::furniture::boilerplate;
use crate::grammar::label::{begins_with_time, leading_time};
use crate::grammar::line::address;
use crate::grammar::rights::owned;
use crate::grammar::stamp::about;
use crate::lexicon::{PageWord, heads_part, page_word};
use crate::model::Span;
use crate::resolve::Frame;
use crate::resolve::frame::{Part, ends_sentence};
use crate::scan::Line;
use crate::source::Source;
use crate::steps;

/// Whether the last turn, whose words begin with `first`, ends before this line: a heading, a rule, boilerplate, or words about the talk.
pub(super) fn closes(source: Source<'_>, frame: &Frame<'_>, line: &Line, part: Part, first: Option<&Span>) -> bool {
    let text = source.slice(line.span);
    let apart = line.gap || !frame.wrap.wrapped();
    let signs = || {
        byline(text)
            || about(text)
            || owned(text)
            || line.span.len() <= CREDIT && (caption(text) || text.split(' ').any(address))
    };
    part != Part::Text
        || apart && (signs() || is_closing(text) || is_end(text) || line.gap && is_set_apart(source, text, first))
        || is_of_page(source, frame, line)
}

/// Bytes of a line of the page between two paragraphs, and of one that names a picture or an address.
const CREDIT: u32 = 80;

/// Whether a line is of the page, wherever it stands: `Advertisement`, `The meeting rose at 10.55 a.m.`
pub(super) fn is_of_page(source: Source<'_>, frame: &Frame<'_>, line: &Line) -> bool {
    let text = source.slice(line.span);
    let apart = line.gap || !frame.wrap.wrapped();
    apart
        && (line.span.len() <= CREDIT && (boilerplate(text) || line.gap && caption(text))
            || is_of_record(text)
            || is_of_chat(text))
}

/// Bytes of a line that can head a part of the talk.
const HEADING: usize = 40;

/// Whether a line that stands `apart` from others, or not, heads a part of the talk.
pub(super) fn is_heading(text: &str, apart: bool) -> bool {
    is_shouted(text, apart)
        || apart && text.len() < HEADING && heads_part(text.trim_matches([':', '*', '_', '-', '–', '—', ' ']))
}

/// `DIRECT EXAMINATION`: a heading in capitals, by its looks.
fn is_shouted(text: &str, apart: bool) -> bool {
    let capitals = || text.chars().filter(|c| c.is_uppercase()).count();
    !text.contains(char::is_lowercase)
        && (apart || text.contains("EXAMINATION"))
        && text.ends_with(char::is_alphanumeric)
        && (2..=8).contains(&text.split_whitespace().count())
        && capitals() > 6
        && capitals() * 10 >= text.len() * 7
}

/// `END`, `END   1:40 P.M. EST`, `1:40 P.M. EST`
fn is_end(text: &str) -> bool {
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    let timed = |rest: &str| begins_with_time(rest.trim_start()) && !rest.contains(char::is_lowercase);
    bare.strip_prefix("END").is_some_and(|rest| rest.is_empty() || begins_with_time(rest.trim_start())) || timed(bare)
}

/// `This debate took place in March.`, `The interview was edited.`: words about the talk, after it.
fn is_closing(text: &str) -> bool {
    let mut words = text.trim_start_matches(['*', '_', '(', '[']).split(|c: char| !c.is_alphanumeric());
    let talk = |word: &str| page_word(word) == Some(PageWord::Talk);
    let verbs: &[&str] = match words.next() {
        Some("This") => &[" was ", " took ", " has ", " is "],
        Some("The" | "Our") => &[" conducted ", " edited ", " condensed ", " recorded ", " translated ", " shortened "],
        _ => return false,
    };
    let plain = text.trim_end_matches(['.', '*', '_', ')', ']']);
    text.len() < 300
        && words.take(2).any(talk)
        && !text.contains(['?', '“', '"'])
        && verbs.iter().any(|verb| text.contains(verb) || plain.ends_with(verb.trim_end()))
}

/// Whether a line is the title below `READ MORE`, in one block with it.
pub(super) fn is_title_in_box(source: Source<'_>, line: &Line) -> bool {
    !line.gap && line.span.len() <= CREDIT && !ends_sentence(source.slice(line.span))
}

/// Bytes of a note of the record.
const NOTE: usize = 160;

/// Whether whoever keeps the record says what happened: `The meeting rose at 10.55 a.m.`, `Motion by Ruiz, second by Moe. Ayes: 4.`, `Members interjecting—`
fn is_of_record(text: &str) -> bool {
    let bare = text.trim_matches(['(', ')', '[', ']', '*', '_']);
    if bare.len() > NOTE {
        return false;
    }
    let starts = ["Motion by ", "Moved by ", "Ayes: ", "AYES: ", "Yeas: ", "YEAS: "];
    let mut words = bare.split(' ').map(|word| word.trim_matches([',', '.']));
    let meets = words.by_ref().take(3).any(|word| GATHERINGS.iter().any(|one| one.eq_ignore_ascii_case(word)));
    let ends = meets
        && words.take(3).take_while(|&word| !matches!(word, "is" | "will" | "now")).any(|word| ENDS.contains(&word));
    let timed = || bare.split([' ', '(']).any(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    // It was 3:52 p.m.
    let clock = |rest: &str| begins_with_time(rest) && rest.len() < 12 && rest.ends_with("m.");
    bare.strip_prefix("It was ").is_some_and(clock)
        || starts.iter().any(|start| bare.starts_with(start))
        || ends && timed()
        || bare.ends_with("interjecting—")
}

/// What meets, and what it does at the end, as a record tells of it: who speaks says `is adjourned`.
const GATHERINGS: [&str; 14] = [
    "meeting",
    "sitting",
    "session",
    "hearing",
    "briefing",
    "conference",
    "house",
    "senate",
    "committee",
    "council",
    "assembly",
    "court",
    "proceedings",
    "debate",
];
const ENDS: [&str; 11] = [
    "rose",
    "adjourned",
    "concluded",
    "closed",
    "ended",
    "suspended",
    "recessed",
    "resumed",
    "opened",
    "commenced",
    "began",
];

/// Whether a chat program says what happened: `14:07 -!- ana has quit`, `14:09 * ana waves`, `--- Log closed`, `3/12/21, 18:02 - Ana added Tom`, `:+1: 2`
fn is_of_chat(text: &str) -> bool {
    let signs = ["-!-", "***", "-->", "<--", "* ", "--- "];
    if let Some(rest) = text.strip_prefix("--- ") {
        return rest.starts_with(char::is_alphabetic) && rest.ends_with(|c: char| c.is_ascii_digit());
    }
    if let Some((sign, rest)) = text.strip_prefix(':').and_then(|rest| rest.split_once(':')) {
        let named = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '+');
        return !sign.is_empty() && sign.chars().all(named) && rest.trim().bytes().all(|byte| byte.is_ascii_digit());
    }
    let Some((time, rest)) = leading_time(text) else { return false };
    let behind = text.get(time.len()..).unwrap_or_default().trim_start();
    signs.iter().any(|sign| behind.starts_with(sign))
        || time.contains(',') && behind.starts_with("- ") && !rest.contains(": ")
}

/// Whether a closing paragraph is set apart from the words of the turn, which begin with `first`: in italics, or in capitals where they are not.
fn is_set_apart(source: Source<'_>, text: &str, first: Option<&Span>) -> bool {
    let spoken = first.map_or("", |&first| source.slice(first));
    let marks = [("*", "*"), ("_", "_"), ("<em>", "</em>"), ("<i>", "</i>")];
    let inner = marks.iter().find_map(|(open, close)| text.strip_prefix(open)?.strip_suffix(close));
    let italic = inner.filter(|inner| !inner.starts_with(['*', '_', ' ']) && !spoken.starts_with(['*', '_', '<']));
    let is_small = |word: &str| word.contains(char::is_lowercase) && !address(word) && !word.contains("www.");
    let shouted = !text.split(' ').any(is_small)
        && spoken.contains(char::is_lowercase)
        && text.split(' ').filter(|word| word.chars().filter(|c| c.is_uppercase()).count() > 1).count() > 3;
    steps::more(text.len());
    shouted || italic.is_some_and(|inner| ends_sentence(inner) && !speech(inner).personal)
}
