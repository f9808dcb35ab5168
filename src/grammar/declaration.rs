//! Lines that say who takes part in a talk: `Interview between X and Y, Expert`, `Ana Ruiz - Field & Co.`, `Ana Ruiz (AR), …`.
//! Shapes only: whether a talk follows is not decided here.

use nom::Parser as _;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::combinator::{opt, rest, verify};

use super::label::DASHES;
use super::line::{capital, folded, miss, phrase};
use super::{Miss, PResult};
use crate::lexicon::{Joint, Part, class, is_abbreviation, joints, part};

/// Somebody as a declaration prints them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Person<'a> {
    /// With honorific: `Dr. Han Soo-jin`.
    pub(crate) name: &'a str,
    /// What follows the name: an office or a firm.
    pub(crate) title: Option<&'a str>,
}

/// What the title of a talk says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Title<'a> {
    /// Who asks, where it is said.
    pub(crate) asks: Option<Person<'a>>,
    pub(crate) answers: Vec<Person<'a>>,
    /// Several people talk, and somebody leads.
    pub(crate) debate: bool,
}

/// title = anything joint persons — the joint that comes first in the line is taken, one of two people before all others
///
/// `Interview between X and Y`, `Interview with Y`, `Interview by X`, `Debate: Y and Z`, `X speaks to Y`, `Conversation on tides: X and Y`
pub(crate) fn title(line: &str) -> Option<Title<'_>> {
    let line = line.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | '#' | '"' | '“' | '”' | '\''));
    if line.len() > 200 || line.ends_with(['.', '。', '?', '!', ';', ':']) {
        return None;
    }
    let (joint, before, after) = joint(line)?;
    let begins = before.is_empty();
    let (asks, answers) = match joint {
        Joint::Between => {
            let (one, other) = after.split_once(" and ").or_else(|| after.split_once(" & "))?;
            (Some(person(one)?), vec![person(other)?])
        }
        Joint::Meets => (person(before).filter(|who| is_name(who.name)), persons(after)),
        Joint::With => (None, persons(after)),
        Joint::By => {
            (Some(person(after).filter(|who| begins && is_name(who.name) && who.name.contains(' '))?), Vec::new())
        }
        Joint::On => {
            let all = persons(after.split_once(": ")?.1);
            talkers(all.iter().any(|who| who.name.contains(' ')).then_some(all)?)
        }
    };
    if answers.is_empty() && joint != Joint::By {
        return None; // ferry talks to resume
    }
    let debate = ["debate", "roundtable", "panel"].iter().any(|word| find(line, word).is_some());
    Some(Title { asks, answers, debate })
}

/// The joint of `line`, what stands before it, and what follows: `Between` before `Meets` before `With`, the first of each.
fn joint(line: &str) -> Option<(Joint, &str, &str)> {
    let part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'&' | b'+');
    let mut best: Option<(Joint, &str, &str)> = None;
    let bytes = line.as_bytes();
    let mut end = 0;
    while let Some(gap) = bytes.get(end..).and_then(|rest| rest.iter().position(part)) {
        let start = end + gap;
        end = start + bytes.get(start..).map_or(0, |rest| rest.iter().take_while(|byte| part(byte)).count());
        let word = line.get(start..end)?;
        let Some((joint, row)) = joints(word) else { continue };
        let (before, rest) = (line.get(..start)?, line.get(end..)?);
        for words in row.split('|') {
            let joint = match words {
                "between" => Joint::Between,
                "by" => Joint::By,
                "on" | "about" => Joint::On,
                _ => joint,
            };
            let joined = if words == ":" { folded(words, rest) } else { phrase(words, word, rest) };
            let after = joined.ok().and_then(|(after, ())| after.strip_prefix(char::is_whitespace));
            let fits = joint != Joint::Meets || before.ends_with(char::is_whitespace);
            if let Some(after) = after.filter(|_| fits && best.is_none_or(|(known, ..)| joint < known)) {
                best = Some((joint, before, after));
            }
        }
    }
    best
}

/// Of two who talk, the first asks where that is their part: `Editor and Ana Ruiz`.
fn talkers(mut all: Vec<Person<'_>>) -> (Option<Person<'_>>, Vec<Person<'_>>) {
    let asks = all.len() > 1 && all.first().is_some_and(|who| part(who.name) == Some(Part::Asks));
    (asks.then(|| all.remove(0)), all)
}

/// Where `words` first stand in `line`, case ignored. They begin with an ASCII character.
fn find(line: &str, words: &str) -> Option<usize> {
    let first = words.bytes().next()?;
    let begins = line.bytes().enumerate().filter(|(_, byte)| byte.eq_ignore_ascii_case(&first));
    begins.map(|(at, _)| at).find(|&at| line.get(at..).is_some_and(|here| folded(words, here).is_ok()))
}

/// persons = person [", and " person] — a comma without `and` begins a title
fn persons(words: &str) -> Vec<Person<'_>> {
    let split = words.split_once(", and ").or_else(|| words.split_once(" and ").filter(|(one, _)| !one.contains(", ")));
    let parts = match split {
        Some((one, other)) if other.starts_with(char::is_uppercase) => [Some(one), Some(other)],
        _ => [Some(words), None],
    };
    let called = |words| {
        let (calling, words) = without_calling(words);
        person(words).map(|who| Person { title: who.title.or(calling), ..who })
    };
    parts.into_iter().flatten().filter_map(called).filter(|who| is_name(who.name)).collect()
}

/// The full name behind up to three small words, and those words: `glass artist Ana Ruiz`, but not `the mayor of Tarn Bay`.
fn without_calling(words: &str) -> (Option<&str>, &str) {
    let mut rest = words.trim_start();
    for _ in 0..3 {
        let small = |word: &str| word.starts_with(char::is_lowercase) && class(word).is_none();
        match rest.split_once(' ').filter(|(word, _)| small(word)) {
            Some((_, after)) => rest = after,
            None => break,
        }
    }
    let calling = words.trim_start().strip_suffix(rest).map(str::trim_end).filter(|calling| !calling.is_empty());
    let full = rest.starts_with(char::is_uppercase) && rest.contains(' ');
    if full { (calling, rest) } else { (None, words) }
}

/// person = name [", " title / " (" title ")" / " - " title]
fn person(words: &str) -> Option<Person<'_>> {
    let words = words.trim().trim_end_matches([',', '”', '"', '*', '_']);
    let marks = [", ", ": ", " on ", " about "].iter().chain(&DASHES);
    let cut = marks.filter_map(|mark| Some((words.find(mark)?, *mark))).min_by_key(|&(at, _)| at);
    let (name, title) = match cut {
        Some((at, mark)) => {
            let title = words.get(at + mark.len()..).filter(|_| !matches!(mark, ": " | " on " | " about "));
            (words.get(..at)?, title.map(str::trim))
        }
        None => (words, None),
    };
    let name = name.trim();
    (!name.is_empty() && name.len() <= 80).then_some(Person { name, title: title.filter(|title| !title.is_empty()) })
}

/// Whether every word begins as names do, small ones inside apart.
fn is_name(words: &str) -> bool {
    let mut each = words.split_whitespace();
    let count = words.split_whitespace().count();
    let small = |word: &str| {
        matches!(word, "of" | "the" | "de" | "van" | "von" | "der" | "la" | "del" | "da" | "al" | "bin" | "ibn" | "di")
    };
    // `Good. Mr. Ruiz` is a sentence and a name
    let mut stops = words.split_whitespace().take(count.saturating_sub(1));
    let ends = |word: &str| word.strip_suffix('.').is_some_and(|word| !word.contains('.') && !is_abbreviation(word));
    words.contains(char::is_alphabetic)
        && count <= 7
        && each.all(|word| capital(word) || small(word))
        && !stops.any(ends)
}

/// entry = [bullet] name (dash firm / ", " title / "(" title ")") end of a short line — one row of a list of participants
pub(crate) fn entry(line: &str) -> Option<Person<'_>> {
    let line = line.trim_start_matches(['-', '*', '•', '·', ' ']);
    if line.len() > 140 || line.ends_with(['.', '?', '!', ':', '。']) && !line.ends_with("Inc.") {
        return None;
    }
    let who = person(line)?;
    let words = who.name.split_whitespace().count();
    ((2..=6).contains(&words) && is_name(who.name)).then_some(who)
}

/// aliases = \*(name "(" initials ")" ", ") or a row `| name | initials | … |`; every pair that stands in the line
pub(crate) fn aliases(line: &str) -> Vec<(Person<'_>, &str)> {
    if line.len() > 2000 {
        return Vec::new();
    }
    if line.starts_with('|') {
        let mut cells = line.split('|').map(str::trim).filter(|cell| !cell.is_empty());
        let (Some(name), Some(short)) = (cells.next(), cells.next()) else { return Vec::new() };
        let pair = Some((Person { name, title: cells.next() }, short));
        return pair.filter(|(who, short)| is_initials(short) && is_name(who.name)).into_iter().collect();
    }
    if line.bytes().filter(|&byte| byte == b'(').count() < 2 {
        return Vec::new();
    }
    let parts = line
        .split([',', ';'])
        // Present: Ana Ruiz (AR), …
        .map(|part| part.rsplit_once(": ").map_or(part, |(_, name)| name))
        .map(|part| part.trim().trim_start_matches("and ").trim_start_matches(['-', '*', '•', ' ']));
    let pairs: Vec<_> = parts.filter_map(|part| pair(part).ok().map(|(_, pair)| pair)).collect();
    // one alone is a name with a party
    if pairs.len() > 1 { pairs } else { Vec::new() }
}

/// pair = name blank "(" initials ")" [blank "(" … ")"]
fn pair(i: &str) -> PResult<'_, (Person<'_>, &str)> {
    let (after, name) = take_while_m_n::<_, &str, Miss>(2, 60, |c| c != '(').parse(i)?;
    let (after, _) = tag("(").parse(after)?;
    let (after, short) = verify(take_while_m_n::<_, &str, Miss>(1, 8, |c| c != ')'), is_initials).parse(after)?;
    let (after, _) = (tag(")"), opt(alt((tag("."), rest)))).parse(after)?;
    if !is_name(name) {
        return Err(miss(i));
    }
    Ok((after, (Person { name: name.trim(), title: None }, short)))
}

/// `AR`, `AvW`, `PHE2`
fn is_initials(short: &str) -> bool {
    let upper = short.chars().filter(|c| c.is_uppercase()).count();
    (1..=5).contains(&short.chars().count())
        && upper * 2 >= short.chars().count()
        && short.chars().all(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Who asks, and who answers with what title.
    type Names<'a> = (Option<&'a str>, Vec<(&'a str, Option<&'a str>)>);

    fn names(line: &str) -> Option<Names<'_>> {
        title(line).map(|title| {
            (title.asks.map(|who| who.name), title.answers.iter().map(|who| (who.name, who.title)).collect())
        })
    }

    #[test]
    fn titles_say_who_asks_and_who_answers() {
        assert_eq!(
            names("Interview between Harbour Editor and Dr. Ana Ruiz, Expert on Tides"),
            Some((Some("Harbour Editor"), vec![("Dr. Ana Ruiz", Some("Expert on Tides"))]))
        );
        assert_eq!(names("An Exclusive Interview with Ana Ruiz"), Some((None, vec![("Ana Ruiz", None)])));
        assert_eq!(
            names("Debate: Ana Ruiz, engineer, and Lee Moss, ferryman"),
            Some((None, vec![("Ana Ruiz", Some("engineer")), ("Lee Moss", Some("ferryman"))]))
        );
        assert_eq!(names("Lee Moss in conversation with Ana Ruiz"), Some((Some("Lee Moss"), vec![("Ana Ruiz", None)])));
        assert_eq!(
            names("A Conversation on Tides: Editor and Dr. Ana Ruiz, Tide Researcher"),
            Some((Some("Editor"), vec![("Dr. Ana Ruiz", Some("Tide Researcher"))]))
        );
        assert_eq!(
            names("Interview with glass artist Dr. Ana Ruiz"),
            Some((None, vec![("Dr. Ana Ruiz", Some("glass artist"))]))
        );
        assert_eq!(names("Interview by Ana Ruiz"), Some((Some("Ana Ruiz"), vec![])));
        assert_eq!(names("Interviewed by Ana Ruiz"), Some((Some("Ana Ruiz"), vec![])));
        for line in [
            "The interview by Ana Ruiz",
            "Interview by phone",
            "A conversation on Tarn Bay",
            "Interview on Friday: Rain",
        ] {
            assert_eq!(names(line), None, "{line}");
        }
        for line in [
            "The interview was long",
            "An interview with the fish of the lake",
            "Bread and butter",
            "He spoke in an interview.",
        ] {
            assert_eq!(names(line).filter(|(_, answers)| !answers.is_empty()), None, "{line}");
        }
    }

    #[test]
    fn rows_of_participants() {
        assert_eq!(entry("Ana Ruiz - Field & Co."), None);
        assert_eq!(entry("Ana Ruiz - Field Bank"), Some(Person { name: "Ana Ruiz", title: Some("Field Bank") }));
        for line in ["Soup - with leeks", "We met at noon.", "Operator"] {
            assert_eq!(entry(line), None, "{line}");
        }
    }

    #[test]
    fn short_forms() {
        let read = |line| aliases(line).into_iter().map(|(who, short)| (who.name, short)).collect::<Vec<_>>();
        assert_eq!(read("Ana Ruiz (AR), Tom van Oss (TvO)"), [("Ana Ruiz", "AR"), ("Tom van Oss", "TvO")]);
        assert_eq!(read("Present: Ana Ruiz (AR), Tom Hale (TH)"), [("Ana Ruiz", "AR"), ("Tom Hale", "TH")]);
        assert_eq!(read("| Ana Ruiz | AR | Field |"), [("Ana Ruiz", "AR")]);
        assert_eq!(read("Ana Ruiz (SPD) came."), []);
    }
}
