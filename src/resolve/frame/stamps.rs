//! Lines in, those that only say when marked: the date and the time that exports of chats print above a name, `Jun 3, 2024  8:43:40 AM`. Only
//! where they stand above two lines again and again, a name and what it says; the date of a letter stays.

use super::Part;
use crate::grammar::label::begins_with_time;
use crate::scan::{Kind, Line};
use crate::source::Source;
use crate::steps;

/// Stamps that show that it is such an export.
const LEAST: usize = 3;
/// Bytes of a stamp, with a note in brackets.
const STAMP: u32 = 100;
/// Words of a stamp.
const WORDS: usize = 8;

/// How months and days of the week begin.
const DAYS: [&str; 19] = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon", "tue", "wed", "thu",
    "fri", "sat", "sun",
];

/// Marks the stamps as times of what is below them. Linear.
pub(super) fn mark(source: Source<'_>, lines: &[Line], parts: &mut [Part]) {
    let above = |at: usize| {
        let below = lines.get(at + 1..=at + 2).unwrap_or_default();
        below.len() == 2 && below.iter().all(|line| !line.gap)
    };
    let is_it = |&(at, line): &(usize, &Line)| {
        line.gap && line.kinds.has(Kind::Colon) && line.kinds.has(Kind::Digit) && line.span.len() <= STAMP && above(at)
    };
    let told = lines.iter().enumerate().filter(is_it);
    let stamps: Vec<usize> = told.filter(|(_, line)| is_stamp(source.slice(line.span))).map(|(at, _)| at).collect();
    for at in stamps.iter().filter(|_| stamps.len() >= LEAST) {
        if let Some(part) = parts.get_mut(*at).filter(|part| **part == Part::Text) {
            *part = Part::CueTime;
        }
    }
}

/// Whether a line is a date and a time, and perhaps a note in brackets: `Jun 3, 2024  8:43:40 AM (Read after 5 seconds)`
fn is_stamp(text: &str) -> bool {
    steps::more(text.len());
    let bare = match text.split_once(" (") {
        Some((bare, note)) if note.ends_with(')') => bare,
        _ => text,
    };
    let words = || bare.split([' ', ',', '\u{a0}', '\u{202f}']).filter(|word| !word.is_empty());
    let number =
        |word: &str| word.starts_with(|c: char| c.is_ascii_digit()) && !word.contains(|c: char| c.is_alphabetic());
    let day = |word: &str| {
        let short = word.get(..3).filter(|_| word.is_ascii() && word.len() < 10);
        short.is_some_and(|short| DAYS.iter().any(|day| day.eq_ignore_ascii_case(short)))
    };
    let half = |word: &str| matches!(word, "AM" | "PM" | "am" | "pm" | "at" | "a.m." | "p.m." | "um" | "à" | "kl.");
    let clock = |word: &str| word.contains(':') && begins_with_time(word);
    words().all(|word| number(word) || half(word) || day(word))
        && words().count() <= WORDS
        && words().any(clock)
        && words().any(|word| number(word) && !clock(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_with_a_time() {
        for line in [
            "Jun 3, 2024  8:43:40 AM",
            "Jun 3, 2024  8:43:40 AM (Read by them after 2 minutes)",
            "2024-06-03 08:43",
            "Monday, 3 June 2024 at 08:43",
        ] {
            assert!(is_stamp(line), "{line}");
        }
        for line in
            ["8:43:40 AM", "Jun 3, 2024", "Jun 3, 2024  8:43:40 AM Ana", "Ana 3 8:43", "On Jun 3 at 8:43 it rained"]
        {
            assert!(!is_stamp(line), "{line}");
        }
    }
}
