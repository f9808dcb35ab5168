//! Candidate marks and layout in, marked runs out: which mark opens, which closes, which is an apostrophe, what a lost mark
//! did. One pass, a bounded stack, damage never leaves its paragraph. Never asks who said it.

use super::Layout;
use crate::model::{Limits, Mark, Span};
use crate::report::Report;
use crate::scan::Sign;
use crate::source::Source;

/// How a run hangs together with the run before it on the same level.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Link {
    /// It stands alone.
    New,
    /// The same quote opened again before it was closed: “A. “B,” he said.
    Reopened,
    /// The same quote goes on in the next paragraph, opened again there.
    Continued,
}

/// One unbroken stretch of marked words inside one block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Run {
    /// With the marks.
    pub(crate) outer: Span,
    /// Without them, and without blanks at the edges.
    pub(crate) inner: Span,
    pub(crate) open: Option<Mark>,
    pub(crate) close: Option<Mark>,
    /// The index of its block.
    pub(crate) block: u32,
    /// The index of the run it is nested in.
    pub(crate) parent: Option<u32>,
    pub(crate) link: Link,
}

/// Pairs the marks. Runs come in order of their start. Linear.
pub(crate) fn pairing(
    _source: Source<'_>,
    _marks: &[Sign],
    _layout: &Layout,
    _limits: &Limits,
    _report: &mut Report,
) -> Vec<Run> {
    Vec::new()
}
