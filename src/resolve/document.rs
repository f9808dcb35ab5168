//! Everything decided in, the [`Document`] out: final numbers for speakers, quotes and parents, spans turned into fragments.
//! Decides nothing.

use std::borrow::Cow;

use super::{Claim, Draft, EntityId, Layout, Roster, Run, Talk, TurnDraft};
use crate::model::{Attribution, Document, Fragment, List, Piece, Quote, Span, SpeakerId, Turn};
use crate::report::Report;
use crate::source::Source;
use crate::steps;

/// Puts the document together. Sorts quotes by their start; linear but for that.
pub(crate) fn document<'a>(
    source: Source<'a>,
    layout: Layout,
    talk: Talk,
    runs: &[Run],
    drafts: Vec<Draft>,
    roster: Roster<'a>,
    mut report: Report,
) -> Document<'a> {
    let Layout { blocks, sections } = layout;
    drop(blocks); // the document is the largest thing there is: what nobody reads any more makes room
    let (speakers, ids) = roster.finish(source, &mut report);
    let speaker = |id: EntityId| ids.get(id.0 as usize).copied().flatten();
    let turns = (0..).zip(talk.turns).map(|(id, draft)| turn(source, id, draft, &speaker)).collect();
    Document {
        sections,
        speakers,
        turns,
        exchanges: talk.exchanges,
        quotes: quotes(source, runs, drafts, &speaker),
        diagnostics: report.finish(source),
        ..Document::empty()
    }
}

fn turn<'a>(
    source: Source<'a>,
    id: u32,
    draft: TurnDraft,
    speaker: &impl Fn(EntityId) -> Option<SpeakerId>,
) -> Turn<'a> {
    let all = |spans: List<Span>| -> List<Fragment<'a>> { spans.iter().map(|&span| source.fragment(span)).collect() };
    Turn {
        id,
        speaker: draft.speaker.and_then(speaker),
        label: draft.label.map(|span| source.fragment(span)),
        timestamp: draft.timestamp.map(|span| Cow::Borrowed(source.slice(span))),
        span: draft.span,
        text: all(draft.text),
        directions: all(draft.directions),
        questions: all(draft.questions),
    }
}

fn quotes<'a>(
    source: Source<'a>,
    runs: &[Run],
    mut drafts: Vec<Draft>,
    speaker: &impl Fn(EntityId) -> Option<SpeakerId>,
) -> Vec<Quote<'a>> {
    let pieces = |draft: &Draft| -> List<Piece<'a>> {
        let marked = draft.runs.iter().filter_map(|&run| runs.get(run as usize));
        let marked = marked.map(|run| Piece { content: source.fragment(run.inner), open: run.open, close: run.close });
        let reported = draft.content.map(|span| Piece { content: source.fragment(span), open: None, close: None });
        marked.chain(reported).collect()
    };
    let span = |draft: &Draft| {
        let ends = (draft.runs.first(), draft.runs.last());
        match (ends.0.and_then(|&run| runs.get(run as usize)), ends.1.and_then(|&run| runs.get(run as usize))) {
            (Some(first), Some(last)) => Span::new(first.outer.start, last.outer.end),
            _ => draft.content.unwrap_or_default(),
        }
    };
    drafts.sort_by_key(|draft| (span(draft).start, u32::MAX - span(draft).end));
    steps::more(runs.len() + drafts.len());
    let mut owner = vec![None; runs.len()];
    for (id, draft) in (0_u32..).zip(&drafts) {
        for &run in &draft.runs {
            if let Some(slot) = owner.get_mut(run as usize) {
                *slot = Some(id);
            }
        }
    }
    let parent = |draft: &Draft| {
        let run = runs.get(*draft.runs.first()? as usize)?;
        owner.get(run.parent? as usize).copied().flatten()
    };
    let attribution = |claim: Claim| Attribution {
        speaker: claim.speaker.and_then(speaker),
        mention: claim.mention.map(|span| source.fragment(span)),
        cue: claim.cue.map(|span| source.fragment(span)),
        evidence: claim.evidence,
        confidence: claim.confidence,
    };
    let quote = |(id, draft): (u32, &Draft)| Quote {
        id,
        kind: draft.kind,
        span: span(draft),
        pieces: pieces(draft),
        turn: draft.turn,
        parent: parent(draft),
        attribution: draft.claim.map(attribution),
    };
    (0..).zip(&drafts).map(quote).collect()
}
