//! The words before the talk in, whom they introduce out: the one who answers, where no label names them, and everybody whose full
//! name stands there, whom labels may call by a part of it. Never decides who a label is.

use super::Start;
use super::said::said;
use crate::grammar::name::name;
use crate::lexicon::given_name;
use crate::resolve::Frame;
use crate::resolve::frame::{Part, hull};
use crate::scan::{Line, Shape, Word, is_capitalised, words};
use crate::source::{Source, head};
use crate::steps;

/// What an introduction says of somebody who is asked.
const TALKS: [&str; 12] = [
    " spoke to ",
    " spoke with ",
    " talked to ",
    " talked with ",
    " talks to ",
    " speaks to ",
    " told us ",
    " tells us ",
    " answered ",
    " answers ",
    " was asked ",
    " met us ",
];

/// What a paper does with somebody whose name follows, and who asks.
const MEETS: [&str; 6] = ["spoke to ", "spoke with ", "talked to ", "talked with ", "sat down with ", "met "];

/// Bytes of a paper’s name with what it does.
const PAPER: usize = 60;

/// Bytes before the talk that may introduce its people.
const INTRODUCTION: u32 = 2_000;

/// `Dr Ana Ruiz, who breeds swans, spoke to us.`, `We asked Dr Ana Ruiz, who breeds swans.`, or `Ana Ruiz breeds swans.` before answers that say `I`. Linear.
pub(super) fn introduced<'a>(
    source: Source<'a>,
    lines: &[Line],
    frame: &Frame<'_>,
    starts: &[Start],
) -> Option<&'a str> {
    let last = (starts.first()?.line as usize).checked_sub(1)?;
    if frame.part(last) != Part::Text {
        return None;
    }
    let joined =
        |&at: &usize| matches!(lines.get(at - 1..=at), Some([above, line]) if frame.wrap.joins(source, above, line));
    let first = last - (1..=last).rev().take(8).take_while(joined).count();
    let text = source.slice(hull(lines.get(first)?.span, lines.get(last)?.span)).trim_start_matches(['*', '_']);
    let asked = met_by_us(text).or_else(|| met_by_paper(text));
    let text = asked.unwrap_or(text);
    let who = leading_name(text).filter(|_| text.len() < 1000)?;
    let rest = text.get(who.len()..)?;
    let surname = who.split_whitespace().next_back()?;
    let personal = || {
        let answers = starts.iter().skip(1).step_by(2).take(4);
        answers.filter(|start| said(source.slice(start.said)).first).count() >= 2
    };
    let talks = asked.is_some() || TALKS.iter().any(|talk| rest.contains(talk)) || personal();
    (talks && !names_another(rest, surname)).then_some(who)
}

/// What follows `We asked `, `We spoke with `.
fn met_by_us(text: &str) -> Option<&str> {
    let deed = text.strip_prefix("We ")?;
    MEETS.iter().chain(&["asked "]).find_map(|meets| deed.strip_prefix(meets))
}

/// What follows `The Harbour Post spoke with `.
fn met_by_paper(text: &str) -> Option<&str> {
    let head = text.strip_prefix("The ").map(|rest| head(rest, PAPER))?;
    let met = |verb: &&'static str| Some((head.split_once(*verb)?.0.strip_suffix(' ')?, *verb));
    let (paper, verb) = MEETS.iter().find_map(met)?;
    let named = paper.split(' ').all(|word| word.starts_with(char::is_uppercase));
    text.get("The ".len() + paper.len() + " ".len() + verb.len()..).filter(|_| named)
}

/// The full names in the prose right before the first label: a common given name, and one or two capitals behind it. Linear.
pub(super) fn full_names<'a>(source: Source<'a>, lines: &[Line], frame: &Frame<'_>, starts: &[Start]) -> Vec<&'a str> {
    let mut names = Vec::new();
    let Some(first) = starts.first().filter(|_| starts.iter().any(Start::is_short)) else { return names };
    let above = lines.iter().enumerate().take(first.line as usize).rev();
    let near = above.take_while(|(_, line)| first.said.start - line.span.start <= INTRODUCTION);
    for text in near.filter(|&(at, _)| frame.part(at) == Part::Text).map(|(_, line)| source.slice(line.span)) {
        steps::more(text.len());
        if is_capitalised(text.split_whitespace()) {
            continue; // Ana Ruiz Moves On
        }
        let words: Vec<Word<'_>> = words(text).collect();
        let is_part = |word: &&Word<'_>| {
            word.shape == Shape::Capital && word.facts.class.is_none() && word.text.starts_with(char::is_uppercase)
        };
        names.extend((0..words.len()).filter_map(|at| {
            let name = words.get(at..)?.iter().take(3).take_while(is_part);
            let given = name.clone().next().filter(|given| given.facts.given.is_some())?;
            let last = name.skip(1).last()?;
            Some(source.slice(hull(source.span(given.text), source.span(last.text))))
        }));
    }
    names
}

/// The full name that `text` begins with, its honorific before it.
fn leading_name(text: &str) -> Option<&str> {
    let mut end = 0;
    for word in text.split_inclusive(char::is_whitespace).take(6) {
        let bare = word.trim_end();
        if !bare.starts_with(char::is_uppercase) {
            break;
        }
        end += word.len();
        if bare.ends_with([',', ';', ':', '?', '!']) {
            break;
        }
    }
    let head = text.get(..end)?.trim_end().trim_end_matches([',', ';', ':', '?', '!', '*', '_']);
    let found = name(head)?;
    let (given, _) = found.name.split_once(char::is_whitespace)?;
    ((given_name(given).is_some() || found.honorific.is_some()) && found.title.is_none()).then_some(head)
}

/// Whether a given name with another surname than `surname` stands in `text`.
fn names_another(text: &str, surname: &str) -> bool {
    let mut before = "";
    text.split_whitespace().any(|word| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric());
        let full = given_name(before).is_some() && word.starts_with(char::is_uppercase) && word != surname;
        before = word;
        full
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_is_asked_answers() {
        let answers = |intro: &str| {
            let text = format!(
                "{intro}\n\n**Were you afraid of the sea?**\n\nI was. It was dark and I could not see you at all.\n\n\
                 **And what do you do now?**\n\nNow I sail on Sundays.\n\n**Will it last?**\n\nI do hope it will."
            );
            let document = crate::parse(&text);
            document.speakers.iter().find_map(|one| one.name.as_deref().map(str::to_string))
        };
        assert_eq!(answers("We asked Dr. Wisk Orrel, harbour pilot, about the sea.").as_deref(), Some("Wisk Orrel"));
        assert_eq!(answers("We asked Dr. Wisk Orrel and Pia Moss about the sea."), None, "one of two");
        assert_eq!(answers("We sailed with Dr. Wisk Orrel in May."), None);
        assert_eq!(answers("The Harbour Post spoke with Dr. Wisk Orrel, a pilot.").as_deref(), Some("Wisk Orrel"));
        assert_eq!(answers("The captain spoke with Dr. Wisk Orrel, a pilot."), None, "somebody else did");
    }

    #[test]
    fn one_name_opens_an_introduction() {
        assert_eq!(leading_name("Dr Ana Field, who breeds swans, spoke to us."), Some("Dr Ana Field"));
        assert_eq!(leading_name("Ana Field has bred swans."), Some("Ana Field"));
        assert_eq!(leading_name("Ana Field** has bred swans."), Some("Ana Field"));
        for text in ["Swans are back.", "Ana, who breeds swans", "Harbour Street is shut.", "the Ana Field"] {
            assert_eq!(leading_name(text), None, "{text}");
        }
        assert!(names_another("and Peter Stone spoke to us", "Field"));
        assert!(!names_another("spoke to us. Ana Field is 40.", "Field"));
    }
}
