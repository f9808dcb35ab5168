//! A clause of the narration in, the words it reports without marks out, where their bounds are certain: `said that …` up to
//! the end of the sentence or the next report, `as Kim stated, …`, `according to Kim, …`. A sentence with marked words in
//! that stretch reports them instead.

use super::narration::Narration;
use super::strength::{Strength, strength};
use crate::grammar::chunk::Kind;
use crate::grammar::clause::{Clause, Route};
use crate::grammar::verb::Voice;
use crate::lexicon::Takes;
use crate::model::Span;
use crate::steps;

/// Chunks that reported words may run over.
const REACH: usize = 60;

/// The words that `clause` reports.
pub(super) fn reported(narration: &Narration<'_>, clause: &Clause) -> Option<Span> {
    let kind = |at: usize| narration.kind(at);
    let plain =
        strength(clause) == Strength::Strong && clause.voice == Voice::Finite && !clause.nested && clause.who.is_none();
    let first = match clause.route {
        Route::Verb(Takes::Words) if plain => {
            let as_said = clause.first.checked_sub(1).filter(|&at| kind(at) == Some(Kind::As));
            match as_said {
                Some(at) if narration.begins(at) && kind(clause.last + 1) == Some(Kind::Comma) => clause.last + 2,
                None if kind(clause.last + 1) == Some(Kind::That) => clause.last + 2,
                _ => return None,
            }
        }
        Route::According if narration.begins(clause.first) && kind(clause.last + 1) == Some(Kind::Comma) => {
            clause.last + 2
        }
        _ => return None,
    };
    let last = (first..).take(REACH).inspect(|_| steps::bump()).find(|&at| ends(narration, at))?;
    let content = narration.chunks.get(first..last)?;
    let marked = content.iter().any(|chunk| matches!(chunk.kind, Kind::Quote(_) | Kind::Colon));
    let verb = content.iter().any(|chunk| matches!(chunk.kind, Kind::Verb(_)));
    let span = Span::new(content.first()?.span.start, content.last()?.span.end);
    (verb && !marked).then_some(span)
}

/// Whether reported words end before the chunk at `at`: the sentence does, or another report begins.
fn ends(narration: &Narration<'_>, at: usize) -> bool {
    let kind = |at: usize| narration.chunks.get(at).map(|chunk| chunk.kind);
    let reports = |at: usize| matches!(kind(at), Some(Kind::Verb(group)) if group.verb.is_some_and(|verb| matches!(verb.takes, Takes::Words | Takes::Listener)));
    match kind(at) {
        None | Some(Kind::Break | Kind::Semicolon) => true,
        Some(Kind::Comma) if kind(at + 1) == Some(Kind::Conjunction) => reports(at + 2),
        Some(Kind::Comma | Kind::Conjunction) => reports(at + 1),
        _ => false,
    }
}
