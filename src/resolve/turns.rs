//! Lines and frame in, turns out: which lines begin a turn, decided over the whole document and never by one line alone, and
//! what belongs to it. Never reads quotes.

use super::{EntityId, Frame, Roster};
use crate::model::{Exchange, Limits, List, Span};
use crate::report::Report;
use crate::scan::Line;
use crate::source::Source;

/// One turn, before speakers have their final numbers.
#[derive(Debug)]
pub(crate) struct TurnDraft {
    pub(crate) span: Span,
    pub(crate) speaker: Option<EntityId>,
    pub(crate) label: Option<Span>,
    pub(crate) timestamp: Option<Span>,
    /// One span a paragraph.
    pub(crate) text: List<Span>,
    pub(crate) directions: List<Span>,
    pub(crate) questions: List<Span>,
}

/// All turns in text order, and which answer which.
#[derive(Debug, Default)]
pub(crate) struct Talk {
    pub(crate) turns: Vec<TurnDraft>,
    pub(crate) exchanges: Vec<Exchange>,
}

/// Finds the turns. Linear.
pub(crate) fn turns<'a>(
    _source: Source<'a>,
    _lines: &[Line],
    _frame: &Frame,
    _limits: &Limits,
    _roster: &mut Roster<'a>,
    _report: &mut Report,
) -> Talk {
    Talk::default()
}
