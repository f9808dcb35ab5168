//! Candidate marks and layout in, marked runs out: which mark opens, which closes, which is an apostrophe, what a lost mark
//! did. One pass, a bounded stack, damage never leaves its paragraph. Never asks who said it.

mod bench;
mod desk;
mod lost;
mod role;
#[cfg(test)]
mod tests;

use self::bench::Setting;
use self::desk::Desk;
use self::role::{Family, Hold, Lean, family, lean, single_closes};
use super::{Block, Layout};
use crate::model::{DiagnosticKind, Limits, Mark, Span};
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

impl Run {
    /// Where its opening mark stands.
    fn open_span(&self) -> Span {
        let len = self.open.map_or(0, |mark| mark.as_str().len());
        Span::new(self.outer.start, self.outer.start + u32::try_from(len).unwrap_or(0))
    }
}

/// A quote that its paragraph left open.
#[derive(Debug, Clone, Copy)]
struct Carry {
    mark: Span,
    family: Family,
    end: u32,
    block: usize,
    paragraphs: u32,
}

/// Pairs the marks. Runs come in order of their start. Linear.
pub(crate) fn pairing(
    source: Source<'_>,
    marks: &[Sign],
    layout: &Layout,
    limits: &Limits,
    report: &mut Report,
) -> Vec<Run> {
    let single_first = single_first(marks);
    let mut desk = Desk::new(source, limits, single_first);
    let mut runs: Vec<Run> = Vec::with_capacity(marks.len().div_ceil(2));
    let mut carry: Option<Carry> = None;
    let mut rest = marks;
    for (at, block) in layout.blocks.iter().enumerate() {
        rest = after(rest, block.span.start);
        let later = after(rest, block.span.end);
        let signs = rest.get(..rest.len() - later.len()).unwrap_or_default();
        rest = later;
        if signs.is_empty() {
            continue;
        }
        let base = u32::try_from(runs.len()).unwrap_or(u32::MAX);
        let next = layout.blocks.get(at + 1).filter(|next| next.kind == block.kind && next.turn == block.turn);
        let next = next.zip(later.first()).filter(|(next, sign)| next.span.start == sign.span.start);
        let carried = carry.is_some();
        let setting = Setting { source, block, carried, next: next.map(|(_, sign)| sign.mark), single_first };
        let found = desk.pair(signs, u32::try_from(at).unwrap_or(u32::MAX), setting, report);
        let room = limits.quotes.saturating_sub(base) as usize;
        let first_new = runs.len();
        for run in found.iter().take(room) {
            runs.push(Run { parent: run.parent.map(|parent| parent + base), ..*run });
        }
        let mut paragraphs = 1;
        if let Some(before) = carry.take() {
            let first = runs.get_mut(first_new).filter(|first| goes_on(&before, first, at, &layout.blocks));
            match first {
                Some(first) if before.paragraphs < limits.paragraphs => {
                    first.link = Link::Continued;
                    paragraphs += before.paragraphs;
                }
                Some(first) => report.add(DiagnosticKind::LimitReached, first.outer),
                None => report.add(DiagnosticKind::UnclosedQuote, before.mark),
            }
        }
        if let Some(cut) = found.get(room) {
            report.add(DiagnosticKind::LimitReached, cut.outer);
            return runs;
        }
        carry = open_at_end(runs.get(first_new..).unwrap_or_default(), at, paragraphs);
    }
    if let Some(carry) = carry {
        report.add(DiagnosticKind::UnclosedQuote, carry.mark);
    }
    runs
}

/// The marks from `start` on.
fn after(marks: &[Sign], start: u32) -> &[Sign] {
    marks.get(marks.iter().take_while(|sign| sign.span.start < start).count()..).unwrap_or_default()
}

/// Whether single marks are the text's first choice: no fewer of them end a statement than double ones begin one.
fn single_first(marks: &[Sign]) -> bool {
    let (mut single, mut double) = (0_u32, 0_u32);
    for sign in marks {
        match family(sign.mark) {
            Family::Single if lean(sign) == Lean::Close && single_closes(sign) == Some(Hold::Firm) => {
                single += u32::from(!sign.before.is_alphanumeric());
            }
            Family::Double if lean(sign) == Lean::Open && sign.before != '=' => double += 1,
            _ => {}
        }
    }
    single > 0 && single >= double
}

/// The last run of a block, where it is open up to the end. `paragraphs`: how many its first run goes over so far.
fn open_at_end(runs: &[Run], block: usize, paragraphs: u32) -> Option<Carry> {
    let last = runs.iter().rposition(|run| run.parent.is_none())?;
    let run = runs.get(last)?;
    let mark = run.open.filter(|_| run.close.is_none())?;
    let paragraphs = if last == 0 { paragraphs } else { 1 };
    Some(Carry { mark: run.open_span(), family: family(mark), end: run.outer.end, block, paragraphs })
}

/// Whether `first`, the first run of block `at`, goes on with what the block before left open.
fn goes_on(carry: &Carry, first: &Run, at: usize, blocks: &[Block]) -> bool {
    let (Some(before), Some(here)) = (blocks.get(carry.block), blocks.get(at)) else { return false };
    let neighbours = carry.block + 1 == at && before.kind == here.kind && before.turn == here.turn;
    let whole = carry.end == before.span.end;
    let same = first.open.is_some_and(|mark| family(mark) == carry.family);
    neighbours && whole && same && first.outer.start == here.span.start
}
