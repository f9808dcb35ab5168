//! A run and the words of its block around it, within a bounded window. Never judges them.

use super::super::{Layout, Run};
use crate::model::Span;
use crate::source::Source;

/// Bytes before and after a run that are read.
const WINDOW: u32 = 120;

/// A run and the words of its block around it.
#[derive(Debug)]
pub(super) struct Around<'a> {
    pub(super) before: &'a str,
    pub(super) words: &'a str,
    pub(super) after: &'a str,
}

impl<'a> Around<'a> {
    pub(super) fn new(source: Source<'a>, layout: &Layout, run: &Run) -> Self {
        let block = layout.blocks.get(run.block as usize).map_or(run.outer, |block| block.span);
        let start = block.start.max(run.outer.start.saturating_sub(WINDOW));
        let end = block.end.min(run.outer.end.saturating_add(WINDOW));
        Self {
            before: source.window(Span::new(start, run.outer.start)),
            words: source.slice(run.inner),
            after: source.window(Span::new(run.outer.end, end)),
        }
    }

    /// The words before the run, the nearest first, without the stops at their edges.
    pub(super) fn back(&self) -> impl Iterator<Item = &'a str> {
        self.before.split_whitespace().rev().map(bare)
    }

    /// The words after the run, the nearest first.
    pub(super) fn ahead(&self) -> impl Iterator<Item = &'a str> {
        self.after.split_whitespace().map(bare)
    }
}

/// A word without stops and marks at its edges.
pub(super) fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'))
}
