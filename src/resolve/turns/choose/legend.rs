//! The key to the labels, where the text prints one before the talk: `Q: Ana Ruiz`, `問：記者　答：陳先生`. It looks like turns, and says
//! who stands behind them.

use std::collections::HashSet;

use super::super::candidates::{Candidate, PerLabel, key};
use super::super::said::said;
use crate::grammar::label::{Shape, Style, shape};
use crate::model::Span;
use crate::resolve::frame::ends_sentence;
use crate::source::Source;

/// One entry of the key.
#[derive(Debug, Clone, Copy)]
pub(in crate::resolve::turns) struct Legend {
    /// The key of the label.
    pub(in crate::resolve::turns) label: u64,
    /// Who stands behind it.
    pub(in crate::resolve::turns) name: Span,
    pub(super) line: u32,
}

/// A name and the label that stands behind it: the longest of `labels` in three words, else the last word.
fn second_label<'a>(words: &'a str, labels: &HashSet<u64>) -> (&'a str, &'a str) {
    let cuts = words.char_indices().rev().filter(|(_, c)| c.is_whitespace());
    let parts = |(at, blank): (usize, char)| Some((words.get(..at)?, words.get(at + blank.len_utf8()..)?));
    let last = cuts.clone().next().and_then(parts).unwrap_or(("", words));
    cuts.take(3).filter_map(parts).filter(|(_, sign)| labels.contains(&key(sign))).last().unwrap_or(last)
}

/// Takes the legends from the front of `chosen`: names where all later labels with these words are followed by sentences.
pub(super) fn take(source: Source<'_>, chosen: &mut Vec<Candidate>) -> Vec<Legend> {
    let mut spoken: PerLabel<(usize, usize)> = PerLabel::default();
    for label in chosen.iter() {
        let (count, ended) = spoken.get_mut(label);
        *count += 1;
        *ended += usize::from(ends_sentence(source.slice(label.said)));
    }
    let is_legend = |label: &Candidate| {
        let words = source.slice(label.said).trim_matches(['*', '_', ' ']);
        let (count, ended) = spoken.get(label);
        let short = !words.is_empty()
            && words.chars().count() <= 40
            && !ends_sentence(words)
            && !words.contains(['?', '？', '，', '…']);
        let named = !matches!(shape(words), Shape::Words | Shape::Nick) && !said(words).personal;
        let named = named || words.contains(['：', ':']) && !words.is_ascii();
        short && named && label.style == Style::Colon && count > 2 && ended * 10 >= (count - 1) * 8
    };
    let front = chosen.iter().take(6).take_while(|label| is_legend(label)).count();
    let labels: HashSet<u64> = chosen.iter().skip(front).map(|label| label.key).collect();
    let mut legends = Vec::new();
    for label in chosen.drain(..front) {
        let words = source.slice(label.said);
        // a second entry may follow on the same line: `記者　答：陳先生`
        let (name, other) = match words.split_once(['：', ':']) {
            Some((first, second)) => {
                let (name, sign) = second_label(first.trim_end(), &labels);
                (name, Some((sign, second)))
            }
            None => (words, None),
        };
        for (label_key, name) in std::iter::once((label.key, name)).chain(other.map(|(sign, name)| (key(sign), name))) {
            let name = name.trim_matches(|c: char| c.is_whitespace() || matches!(c, '*' | '_' | ',' | ';' | '[' | ']'));
            if !name.is_empty() {
                legends.push(Legend { label: label_key, name: source.span(name), line: label.line });
            }
        }
    }
    legends
}
