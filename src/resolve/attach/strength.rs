//! A clause in, how surely it says that somebody spoke and what stands behind it out. Never asks which quote it is about.

use super::narration::Narration;
use crate::grammar::chunk::{Chunk, Kind};
use crate::grammar::clause::{Clause, Route};
use crate::grammar::verb::{Group, Voice};
use crate::lexicon::{Form, Takes};
use crate::steps;

/// Chunks behind a clause that are looked at for its quote.
const REACH: usize = 40;

/// How surely a clause says that somebody spoke.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Strength {
    /// It cannot be about a quote.
    None,
    /// `to call`, `his claim`
    Faint,
    /// `believes`, `rejected`
    Weak,
    /// `called him`, `adding`, `a colon`
    Fair,
    /// `said`, `according to`
    Strong,
}

/// How surely `clause` says that somebody spoke.
pub(super) fn strength(clause: &Clause) -> Strength {
    if clause.subject.is_none() {
        return Strength::None;
    }
    let takes = match clause.route {
        Route::Verb(takes) => takes,
        Route::According | Route::Dash => return Strength::Strong,
        Route::Colon if clause.first < clause.at => return Strength::Strong,
        Route::Colon => return Strength::Weak,
        Route::Noun => return Strength::Faint,
    };
    let speech = matches!(takes, Takes::Words | Takes::Listener | Takes::Question);
    match (clause.voice, takes) {
        _ if clause.unreal && (speech || takes == Takes::Label) => Strength::Weak,
        (Voice::Bare, Takes::Words | Takes::Listener) if clause.form != Form::Ing => Strength::Weak,
        (Voice::Bare, _) if clause.form != Form::Ing => Strength::Faint,
        (Voice::Bare, _) if speech => Strength::Fair,
        (_, Takes::Label) => Strength::Fair,
        (Voice::Bare, _) => Strength::Faint,
        _ if speech => Strength::Strong,
        _ => Strength::Weak,
    }
}

/// What follows the subject and cue of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Complement {
    /// A quote.
    Quote(usize),
    /// Nothing: the sentence ends, or a comma comes.
    Nothing,
    /// Words of its own.
    Words,
}

/// What follows subject and cue of `clause`.
pub(super) fn complement(narration: &Narration<'_>, clause: &Clause) -> Complement {
    let (mut listener, mut place) = (false, 0);
    let first = clause.last.max(clause.at) + 1;
    let is = |chunk: &Chunk| matches!(chunk.kind, Kind::Verb(Group { verb: None, voice: Voice::Finite, .. }));
    let tells = narration.chunks.get(first).is_some_and(is); // what Kim said was a “…”
    for at in (first..).take(REACH) {
        steps::bump();
        let Some(chunk) = narration.chunks.get(at) else { return Complement::Nothing };
        let link = narration.chunks.get(at - 1).is_some_and(|chunk| matches!(chunk.kind, Kind::Link(_) | Kind::By));
        match chunk.kind {
            Kind::Quote(_) => return Complement::Quote(at),
            Kind::Break | Kind::Semicolon | Kind::Dash => return Complement::Nothing,
            Kind::Comma | Kind::Conjunction => {
                let next = narration.chunks.get(at + 1).map(|chunk| chunk.kind);
                let later = narration.chunks.get(at + 2).map(|chunk| chunk.kind);
                match (next, later) {
                    (Some(Kind::Quote(_)), _) => return Complement::Quote(at + 1),
                    // in Lima, Peru, this afternoon, “…”
                    (Some(Kind::Noun(_) | Kind::Adverb), Some(Kind::Comma | Kind::Quote(_)))
                        if chunk.kind == Kind::Comma =>
                    {
                        place = at + 1;
                    }
                    _ => return Complement::Nothing,
                }
            }
            Kind::Colon | Kind::Adverb | Kind::Link(_) | Kind::By | Kind::That | Kind::As => {}
            Kind::Verb(_) if tells && at == first => {}
            Kind::Determiner if tells => {}
            Kind::Noun(_) if link || place == at => {}
            // wrote his wife a note: “…”; not: tweeted at one who promised free ferries: “…”
            Kind::Noun(_) if narration.kind(at + 1) == Some(Kind::Colon) && clause.who.is_none() => {}
            Kind::Noun(_)
                if !listener
                    && matches!(clause.route, Route::Verb(Takes::Listener | Takes::Question | Takes::Label)) =>
            {
                listener = true;
            }
            _ => return Complement::Words,
        }
    }
    Complement::Words
}

/// `was called`, `accused of`, and nobody says by whom.
pub(super) fn is_accused(clause: &Clause) -> bool {
    clause.voice == Voice::Passive && is_label(clause) && clause.subject.is_none()
}

/// `saying`, `to say`
pub(super) fn is_bare(clause: &Clause) -> bool {
    clause.voice == Voice::Bare
}

/// `called`, `described`
pub(super) fn is_label(clause: &Clause) -> bool {
    clause.route == Route::Verb(Takes::Label)
}

/// Whether the verb takes things only: no words can stand straight before it.
pub(super) fn is_thing(clause: &Clause) -> bool {
    clause.route == Route::Verb(Takes::Thing)
}
