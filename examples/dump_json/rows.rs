//! A document in, flat rows out: everything about one quote or one turn in one object, so that a table needs no join.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::value::RawValue;
use whosaid::{
    Confidence, Document, Evidence, Fragment, Piece, Quote, QuoteKind, Role, SectionKind, Span, Speaker, SpeakerId,
    SpeakerKind, Turn,
};

/// Who, as columns. `speaker` is the name; an unnamed source has none, and `mention` tells what the text calls them.
#[derive(Serialize, Default)]
pub(crate) struct Who<'a> {
    speaker: Option<&'a str>,
    speaker_id: Option<SpeakerId>,
    speaker_kind: Option<SpeakerKind>,
    honorific: Option<&'a str>,
    title: Option<&'a str>,
    affiliation: Option<&'a str>,
    role: Option<Role>,
}

impl<'a> Who<'a> {
    fn of(document: &'a Document<'_>, id: Option<SpeakerId>) -> Self {
        let Some(speaker) = id.and_then(|id| document.speaker(id)) else { return Self::default() };
        let Speaker { id, kind, name, honorific, title, affiliation, role, .. } = speaker;
        Self {
            speaker: name.as_deref(),
            speaker_id: Some(*id),
            speaker_kind: Some(*kind),
            honorific: honorific.as_deref(),
            title: title.as_deref(),
            affiliation: affiliation.as_deref(),
            role: Some(*role),
        }
    }
}

/// A quote as a row.
#[derive(Serialize)]
pub(crate) struct QuoteRow<'a> {
    id: Option<&'a RawValue>,
    quote: u32,
    kind: QuoteKind,
    #[serde(flatten)]
    who: Who<'a>,
    mention: Option<&'a str>,
    cue: Option<&'a str>,
    evidence: Option<Evidence>,
    confidence: Option<Confidence>,
    section: Option<SectionKind>,
    turn: Option<u32>,
    parent: Option<u32>,
    start: u32,
    end: u32,
    /// The pieces, with a space between two.
    text: Cow<'a, str>,
    pieces: &'a [Piece<'a>],
}

/// One row for each quote.
pub(crate) fn quotes<'a>(id: Option<&'a RawValue>, document: &'a Document<'a>) -> impl Iterator<Item = QuoteRow<'a>> {
    document.quotes.iter().map(move |quote| {
        let Quote { id: number, kind, span, pieces, turn, parent, attribution, .. } = quote;
        let claim = attribution.as_ref();
        QuoteRow {
            id,
            quote: *number,
            kind: *kind,
            who: Who::of(document, quote.speaker()),
            mention: claim.and_then(|claim| text_of(claim.mention.as_ref())),
            cue: claim.and_then(|claim| text_of(claim.cue.as_ref())),
            evidence: claim.map(|claim| claim.evidence),
            confidence: claim.map(|claim| claim.confidence),
            section: section(document, *span),
            turn: *turn,
            parent: *parent,
            start: span.start,
            end: span.end,
            text: join(pieces.iter().map(|piece| &*piece.content.text), " "),
            pieces,
        }
    })
}

/// A turn as a row.
#[derive(Serialize)]
pub(crate) struct TurnRow<'a> {
    id: Option<&'a RawValue>,
    turn: u32,
    #[serde(flatten)]
    who: Who<'a>,
    label: Option<&'a str>,
    timestamp: Option<&'a str>,
    section: Option<SectionKind>,
    /// The question and its answer share a number.
    exchange: Option<usize>,
    asks: bool,
    start: u32,
    end: u32,
    /// The paragraphs, with a line end between two.
    text: Cow<'a, str>,
    paragraphs: &'a [Fragment<'a>],
    directions: &'a [Fragment<'a>],
    questions: &'a [Fragment<'a>],
}

/// One row for each turn.
pub(crate) fn turns<'a>(id: Option<&'a RawValue>, document: &'a Document<'a>) -> impl Iterator<Item = TurnRow<'a>> {
    let mut exchanges = vec![None; document.turns.len()];
    for (number, exchange) in document.exchanges.iter().enumerate() {
        for (turns, asks) in [(&exchange.question, true), (&exchange.answer, false)] {
            for &turn in turns {
                exchanges.get_mut(turn as usize).into_iter().for_each(|slot| *slot = Some((number, asks)));
            }
        }
    }
    document.turns.iter().zip(exchanges).map(move |(turn, exchange)| {
        let Turn { id: number, speaker, label, timestamp, span, text, directions, questions, .. } = turn;
        TurnRow {
            id,
            turn: *number,
            who: Who::of(document, *speaker),
            label: text_of(label.as_ref()),
            timestamp: timestamp.as_deref(),
            section: section(document, *span),
            exchange: exchange.map(|(number, _)| number),
            asks: exchange.is_some_and(|(_, asks)| asks),
            start: span.start,
            end: span.end,
            text: join(text.iter().map(|paragraph| &*paragraph.text), "\n"),
            paragraphs: text,
            directions,
            questions,
        }
    })
}

fn text_of<'a>(fragment: Option<&'a Fragment<'_>>) -> Option<&'a str> {
    fragment.map(|fragment| &*fragment.text)
}

/// The section that a span begins in.
fn section(document: &Document<'_>, span: Span) -> Option<SectionKind> {
    let after = document.sections.partition_point(|section| section.span.start <= span.start);
    let section = document.sections.get(after.checked_sub(1)?)?;
    (span.start < section.span.end).then_some(section.kind)
}

fn join<'a>(mut parts: impl Iterator<Item = &'a str>, between: &str) -> Cow<'a, str> {
    let Some(first) = parts.next() else { return Cow::Borrowed("") };
    parts.fold(Cow::Borrowed(first), |whole, part| Cow::Owned(whole.into_owned() + between + part))
}
