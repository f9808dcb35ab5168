//! A run and the words of its block around it, within a bounded window. Never judges them.

use super::super::{Layout, Run};
use crate::lexicon::is_abbreviation;
use crate::model::Span;
use crate::scan::is_capitalised;
use crate::source::Source;
use crate::steps;

/// Bytes before and after a run that are read.
const WINDOW: u32 = 120;

/// A run and the words of its block around it.
#[derive(Debug)]
pub(super) struct Around<'a> {
    pub(super) before: &'a str,
    /// The last three words before it in its sentence, the nearest first, without the signs at their edges; empty where it begins.
    pub(super) last: [&'a str; 3],
    pub(super) words: &'a str,
    pub(super) after: &'a str,
}

impl<'a> Around<'a> {
    pub(super) fn new(source: Source<'a>, layout: &Layout, run: &Run) -> Self {
        let block = layout.blocks.get(run.block as usize).map_or(run.outer, |block| block.span);
        let start = block.start.max(run.outer.start.saturating_sub(WINDOW));
        let end = block.end.min(run.outer.end.saturating_add(WINDOW));
        steps::more(run.outer.start.saturating_sub(start) as usize + end.saturating_sub(run.outer.end) as usize);
        let before = source.window(Span::new(start, run.outer.start));
        let mut back = back(before);
        let last = [(); 3].map(|()| back.next().unwrap_or_default());
        Self { before, last, words: source.slice(run.inner), after: source.window(Span::new(run.outer.end, end)) }
    }

    /// The words before the run in its sentence, the nearest first, without the signs at their edges.
    pub(super) fn back(&self) -> impl Iterator<Item = &'a str> {
        back(self.before)
    }

    /// The words after the run, the nearest first; none where the run ends its sentence.
    pub(super) fn ahead(&self) -> impl Iterator<Item = &'a str> {
        let after = if self.stops() { "" } else { self.after };
        after.split_whitespace().map(bare)
    }

    /// Whether all words around are written with a capital, as in some headlines.
    pub(super) fn is_capitalised(&self) -> bool {
        is_capitalised(self.before.split_whitespace().chain(self.after.split_whitespace()))
    }

    /// Whether the words end in a stop.
    pub(super) fn stops(&self) -> bool {
        self.words.ends_with(['.', '!', '?', '…', '。', '！', '？'])
    }
}

fn back(before: &str) -> impl Iterator<Item = &str> {
    before.split_whitespace().rev().take_while(|word| !ends_sentence(word)).map(bare)
}

fn ends_sentence(word: &str) -> bool {
    let word = word.trim_end_matches(['"', '\'', '”', '’', ')', ']']);
    word.ends_with(['!', '?', '。']) || word.strip_suffix('.').is_some_and(|word| !is_abbreviation(bare(word)))
}

/// A word without stops and marks at its edges.
pub(super) fn bare(word: &str) -> &str {
    match word.as_bytes() {
        [first, .., last] if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric() => word, // as most are
        _ => word.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’')),
    }
}
