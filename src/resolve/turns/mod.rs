//! Lines and frame in, turns out: which lines begin a turn, decided over the whole document and never by one line alone, and
//! what belongs to it. Never reads quotes.

mod asks;
mod billed;
mod body;
mod candidates;
mod choose;
mod ending;
mod exchanges;
mod headed;
mod introduced;
mod letters;
mod page;
mod parts;
mod people;
mod roles;
mod said;
mod unlabelled;

use candidates::Candidate;

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

impl TurnDraft {
    /// Keeps the first `count` paragraphs, and of asides and questions what stands before `end`, where the turn ends now.
    fn end_behind(&mut self, count: usize, end: u32) {
        let kept = |list: &List<Span>| list.iter().filter(|part| part.end <= end).copied().collect();
        (self.directions, self.questions) = (kept(&self.directions), kept(&self.questions));
        self.text = self.text.iter().take(count).copied().collect();
        self.span.end = end;
    }
}

/// All turns in text order, and which answer which.
#[derive(Debug, Default)]
pub(crate) struct Talk {
    pub(crate) turns: Vec<TurnDraft>,
    pub(crate) exchanges: Vec<Exchange>,
}

/// Where a turn begins.
#[derive(Debug, Clone, Copy)]
struct Start {
    /// The index of its first line.
    line: u32,
    /// The index of the first line after its head.
    body: u32,
    label: Option<Candidate>,
    /// What is said on the line of the label, or all that is said in the head.
    said: Span,
    /// Whether it is a question or an answer by the layout.
    asks: Option<bool>,
}

impl Start {
    fn labelled(label: &Candidate) -> Self {
        Self { line: label.line, body: label.line + 1, label: Some(*label), said: label.said, asks: None }
    }

    /// Whether its label has one word, which can mean somebody whose name has more.
    fn is_short(&self) -> bool {
        self.label.is_some_and(|label| !label.full && label.part.is_none())
    }
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
    let (mut starts, choice) = starts(source, lines, frame, known, limits);
    let mut spoken = lines;
    if let Some(first) = starts.get(limits.turns as usize) {
        report.add(DiagnosticKind::LimitReached, first.said);
        spoken = lines.get(..first.line as usize).unwrap_or_default(); // no turn that is kept has the words of one that is not
        starts.truncate(limits.turns as usize);
    }
    let mut turns = body::bodies(source, spoken, frame, &starts, &choice.silent);
    // a stray mark behind `>>` is nobody's turn
    let says = |turn: &TurnDraft| turn.label.is_some() || !turn.text.is_empty() || !turn.directions.is_empty();
    let mut kept = turns.iter().map(says);
    starts.retain(|_| kept.next() == Some(true));
    turns.retain(says);
    let introduced = introduced::introduced(source, lines, frame, &starts);
    let names = introduced::full_names(source, lines, frame, &starts);
    headed::leave(source, &mut turns);
    let told = ending::end(source, &starts, introduced, &names, &mut turns);
    let roles =
        people::people(source, frame, &starts, &choice.legends, (introduced.or(told), &names), &mut turns, roster);
    let exchanges = exchanges::exchanges(&turns, &roles);
    Talk { turns, exchanges }
}

/// Where the turns begin: at the labels that were chosen, else where the layout alone shows it.
fn starts<'a>(
    source: Source<'a>,
    lines: &[Line],
    frame: &Frame<'a>,
    known: &Known,
    limits: &Limits,
) -> (Vec<Start>, choose::Choice) {
    let candidates = candidates::candidates(source, lines, frame, limits.label);
    let mut choice = choose::choose(source, lines, frame, known, &candidates);
    let mut labels = std::mem::take(&mut choice.labels);
    letters::settle(source, &mut labels);
    let starts = if labels.is_empty() {
        unlabelled::unlabelled(source, lines, frame, &candidates)
    } else if labels.iter().all(|label| label.dress.caret) {
        unlabelled::carets(source, lines, frame, &labels)
    } else {
        unlabelled::one_sided(source, lines, frame, &labels)
    };
    (starts, choice)
}
