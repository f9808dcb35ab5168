//! Lines and frame in, turns out: which lines begin a turn, decided over the whole document and never by one line alone, and
//! what belongs to it. Never reads quotes.

mod asks;
mod body;
mod candidates;
mod choose;
mod exchanges;
mod people;
mod said;

use super::{EntityId, Frame, Roster};
use crate::lexicon::Known;
use crate::model::{DiagnosticKind, Exchange, Format, Limits, List, Span};
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
    source: Source<'a>,
    lines: &[Line],
    frame: &Frame<'a>,
    known: &Known,
    limits: &Limits,
    roster: &mut Roster<'a>,
    report: &mut Report,
) -> Talk {
    if frame.format == Format::Article {
        return Talk::default();
    }
    let candidates = candidates::candidates(source, lines, frame, limits.label);
    let mut chosen = choose::choose(source, lines, frame, known, candidates);
    if let Some(first) = chosen.get(limits.turns as usize) {
        report.add(DiagnosticKind::LimitReached, first.label);
        chosen.truncate(limits.turns as usize);
    }
    let mut turns = body::bodies(source, lines, frame, &chosen);
    let roles = people::people(source, frame, &chosen, &mut turns, roster);
    let exchanges = exchanges::exchanges(&turns, &roles);
    Talk { turns, exchanges }
}
