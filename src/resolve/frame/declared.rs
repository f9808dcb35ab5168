//! The places where a text says who takes part: interview titles and headers. Only says it; nobody speaks yet.

use super::Part;
use crate::lexicon;
use crate::model::Role;
use crate::scan::Line;
use crate::source::Source;

/// Somebody who is said to take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Declared<'a> {
    /// As printed, with honorific: `Dr. Han Soo-jin`.
    pub(crate) name: &'a str,
    /// What follows the name: `Expert on East Asian Relations`.
    pub(crate) title: Option<&'a str>,
    /// What stands for the name in labels: `FSM`.
    pub(crate) alias: Option<&'a str>,
    pub(crate) role: Role,
    /// The index of the line that says so.
    pub(crate) line: u32,
    /// A title says that they are interviewed.
    pub(crate) talk: bool,
    /// The talk is a debate, with somebody who leads it.
    pub(crate) debate: bool,
}

/// Everyone who is declared, in text order. Linear.
pub(crate) fn declared<'a>(source: Source<'a>, lines: &[Line], parts: &[Part]) -> Vec<Declared<'a>> {
    let mut found = Vec::new();
    for ((at, line), part) in (0_u32..).zip(lines).zip(parts) {
        if line.span.len() > 200 || matches!(part, Part::Code | Part::Cue | Part::CueTime) {
            continue;
        }
        title(source.slice(line.span), at, &mut found);
    }
    found
}

/// title = [words] ("Interview" / "Conversation" / "Q&A" / "Debate") (" between " person " and " person / " with " person / ": " person)
fn title<'a>(line: &'a str, at: u32, found: &mut Vec<Declared<'a>>) {
    let line = line.trim_matches(|c: char| matches!(c, '*' | '_' | '#' | ' ' | '"' | '“' | '”'));
    if super::ends_sentence(line) {
        return;
    }
    let debate = line.contains("ebate") || line.contains("oundtable") || line.contains("anel ");
    let mut add = |person: &'a str, role: Role| {
        let (name, title) = match person.split_once(", ") {
            Some((name, title)) => (name, Some(title)),
            None => (person, None),
        };
        let name = name.trim();
        if !name.is_empty() && name.len() < 80 {
            found.push(Declared { name, title, alias: None, role, line: at, talk: true, debate });
        }
    };
    if let Some((_, pair)) =
        after(line, &["nterview between ", "onversation between ", "ialogue between ", "ebate between "])
    {
        let Some((one, other)) = pair.split_once(" and ") else { return };
        add(one, asker(one));
        add(other, Role::Interviewee);
    } else if let Some((_, person)) =
        after(line, &["nterview with ", "onversation with ", "Q&A with ", "Q & A with ", "nterview: ", "Q&A: "])
    {
        add(person, Role::Interviewee);
    }
}

/// What follows the first of `signs` in `line`, and what stands before it.
fn after<'a>(line: &'a str, signs: &[&str]) -> Option<(&'a str, &'a str)> {
    signs.iter().find_map(|sign| line.split_once(sign))
}

/// The part of somebody named first: who is an editor asks.
fn asker(name: &str) -> Role {
    match lexicon::part(name) {
        Some(lexicon::Part::Leads) => Role::Moderator,
        _ => Role::Interviewer,
    }
}
