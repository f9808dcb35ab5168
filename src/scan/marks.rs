//! Source in, every character that can be a quotation mark out, with what stands on its two sides. Never decides whether it
//! opens, closes or is an apostrophe.

use crate::model::{Mark, Span};
use crate::source::Source;

/// One candidate mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sign {
    pub(crate) mark: Mark,
    pub(crate) span: Span,
    // … the quotes stage adds what it needs of the neighbours
}

/// All candidate marks, in order. Linear.
pub(crate) fn marks(_source: Source<'_>) -> Vec<Sign> {
    Vec::new()
}
