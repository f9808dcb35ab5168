//! The words around a run in, whether they say that it is a title, a nickname, a gloss or a so-called something out: nobody's
//! words here. Never asks whether a clause claims them.

use super::around::{Around, bare};
use crate::lexicon::{Beside, Noun, beside, noun};

/// Words before a list of titles that may say what it lists.
const LIST: usize = 12;
/// Words that a nickname or a gloss may have.
const NICKNAME: usize = 3;

/// Ada “Ace” Field.
pub(super) fn is_nickname(around: &Around<'_>) -> bool {
    let (before, after) = (around.before.strip_suffix('(').unwrap_or(around.before), around.after);
    let after = after.strip_prefix(')').unwrap_or(after);
    let joined = before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace);
    if !joined || !after.trim_start().starts_with(char::is_uppercase) {
        return false;
    }
    let Some(name) = before.split_whitespace().next_back() else { return false };
    let initial = name.trim_end_matches('.').rsplit('.').next().is_some_and(|part| part.chars().count() == 1);
    let plain = name.ends_with(char::is_alphabetic) && !name.ends_with("’s") && !name.ends_with("'s");
    (plain || initial)
        && name.starts_with(char::is_uppercase)
        && around.words.starts_with(char::is_uppercase)
        && around.words.ends_with(char::is_alphanumeric)
        && around.words.split_whitespace().count() <= NICKNAME
        && beside(bare(name)).is_none()
}

/// Chants of “…”: words, however they are written.
pub(super) fn is_cry(around: &Around<'_>) -> bool {
    let mut back = around.back();
    back.next() == Some("of") && back.next().and_then(beside) == Some(Beside::Cry)
}

/// Latin for “…”, a so-called “…”, a “…” hat.
pub(super) fn is_gloss(around: &Around<'_>) -> bool {
    let [last, second, _] = around.last;
    let bearer = || around.ahead().next().is_some_and(|next| beside(next) == Some(Beside::Bearer));
    match beside(last) {
        _ if around.after.starts_with(' ') && bearer() => true,
        Some(Beside::Aloof) => true,
        _ if last == "called" && second == "so" => true,
        // a man known as “…”, the storm, dubbed “…”
        Some(Beside::Named) if last != "called" => {
            let lead = around.before.trim_end().strip_suffix(last);
            lead.is_some_and(|lead| lead.trim_end().ends_with(','))
        }
        Some(Beside::Gloss) => {
            around.words.starts_with(char::is_lowercase) && around.words.split_whitespace().count() <= NICKNAME
        }
        _ if last == "as" => second == "known",
        _ => last == "for" && matches!(beside(second), Some(Beside::Language | Beside::Gloss)),
    }
}

/// Whether the words around say that this is a title. `titled`: whether it is written as one.
pub(super) fn is_title(around: &Around<'_>, titled: bool) -> bool {
    let [last, second, third] = around.last;
    let is = |word: &str, kinds: &[Beside]| beside(word).is_some_and(|kind| kinds.contains(&kind));
    let made = &[Beside::Work, Beside::Maker];
    if is(last, &[Beside::Titled]) {
        return true;
    }
    if is(last, &[Beside::Named]) && (is(second, &[Beside::Work]) || is(third, &[Beside::Work])) {
        return true;
    }
    let mut ahead = around.ahead();
    let next = ahead.next().unwrap_or_default();
    let apart = around.after.trim_start().starts_with([',', '-', '–', '—']) || around.words.ends_with(',');
    if !apart && is_titled(around.words) && is(next, made) {
        return true;
    }
    if !titled {
        return false;
    }
    let dated = around.after.trim_start().strip_prefix('(').is_some_and(|year| {
        year.bytes().take(4).filter(u8::is_ascii_digit).count() == 4 && year.as_bytes().get(4) == Some(&b')')
    });
    // a boat named “…”, her account, called “…”, the group, which calls itself “…”, the club’s motto, “…”
    let comma =
        |behind: &str| around.before.trim_end().strip_suffix(behind).is_some_and(|lead| lead.trim_end().ends_with(','));
    let named = last == "named"
        || last == "called" && comma(last)
        || matches!(last, "itself" | "themselves") && is(second, &[Beside::Named, Beside::Cry])
        || is(last, &[Beside::Word]) && around.before.trim_end().ends_with(',');
    if dated || named || is(last, &[Beside::Work, Beside::Uses]) || self_evident(around, last, second) {
        return true;
    }
    if matches!(last, "of" | "on" | "to" | "for" | "in") && (is(second, made) || is(second, &[Beside::Uses])) {
        return true;
    }
    let lists = matches!(last, "including" | "like" | "featuring") || last == "as" && second == "such";
    if lists && around.back().skip(1).take(LIST).any(|word| is(word, &[Beside::Work])) || is_law(around.words) {
        return true;
    }
    if apart && matches!(next, "a" | "an" | "the" | "his" | "her" | "their" | "its") {
        return ahead.take(4).any(|word| is(word, &[Beside::Work]));
    }
    let second = ahead.next().unwrap_or_default();
    !apart && is(next, &[Beside::Uses]) || next == "by" && second.starts_with(char::is_uppercase)
}

/// On the programme of a station: NBC’s “Today”, on “Morning Edition”.
fn self_evident(around: &Around<'_>, last: &str, second: &str) -> bool {
    if let Some(owner) = last.strip_suffix("’s").or_else(|| last.strip_suffix("'s")) {
        // on Harbour Radio’s “Today”
        return is_station(owner) || is_day(owner) || around.back().skip(1).take(4).any(|word| word == "on");
    }
    let long = around.words.contains(char::is_whitespace);
    match last {
        "on" => long && second != "based",
        "told" | "tells" | "telling" => long,
        "with" | "to" => {
            matches!(second, "interview" | "appearance" | "speaking" | "spoke" | "talking" | "talked" | "interviewed")
        }
        _ => false,
    }
}

/// Tonight’s, Monday’s: nobody who could own the words.
fn is_day(word: &str) -> bool {
    noun(word) == Some(Noun::Date)
        || ["tonight", "today", "yesterday", "tomorrow", "week", "night", "morning", "evening"]
            .iter()
            .any(|day| day.eq_ignore_ascii_case(word))
}

/// All capitals, as stations are: NBC, BBC, WNYC.
fn is_station(word: &str) -> bool {
    word.len() > 1 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
}

/// The name of a law: the “Clean Rivers Act”.
fn is_law(words: &str) -> bool {
    let mut back = words.split_whitespace().rev().map(bare).filter(|word| !word.starts_with(|c: char| c.is_numeric()));
    matches!(back.next(), Some("Act" | "Bill" | "Law" | "Code" | "Treaty" | "Accord" | "Amendment"))
        && back.next().is_some()
}

/// Whether only commas and `and` stand between two titles.
pub(super) fn is_list(between: &str) -> bool {
    between
        .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
        .all(|word| matches!(word, "" | "and" | "or" | "&"))
}

/// Whether the words are written as a title is: all but the small ones begin with a capital.
pub(super) fn is_titled(words: &str) -> bool {
    let mut count = 0;
    let all = words.split_whitespace().all(|word| {
        count += 1;
        let word = bare(word);
        word.is_empty() || word.starts_with(|c: char| c.is_uppercase() || c.is_numeric()) || count > 1 && is_small(word)
    });
    all && words.contains(char::is_uppercase)
}

fn is_small(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "and"
            | "as"
            | "at"
            | "but"
            | "by"
            | "for"
            | "from"
            | "in"
            | "into"
            | "is"
            | "n"
            | "nor"
            | "of"
            | "on"
            | "or"
            | "the"
            | "to"
            | "vs"
            | "with"
            | "de"
            | "la"
            | "el"
            | "les"
            | "du"
    )
}
