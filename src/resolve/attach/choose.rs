//! The narration of a block in, a choice for each of its quotes out: which clause is about it. Looks at shapes and places
//! only, never at whom a mention stands for.

use super::narration::{End, Narration};
use crate::grammar::chunk::Kind;
use crate::grammar::clause::{Clause, Route};
use crate::lexicon::Takes;

/// What says who spoke a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// The clause with this number.
    Clause(usize),
    /// It is a piece of the quote before it, and that one's clause (if any) is about both.
    Joins(usize),
    /// No clause: it may go on with the quote before.
    Same,
    /// No clause, and it is part of a sentence of the narration.
    Nobody,
}

/// What follows the subject and cue of a clause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Complement {
    /// A quote.
    Quote(usize),
    /// Nothing: the sentence ends, or a comma comes.
    Nothing,
    /// Words of its own.
    Words,
}

/// A choice for every top-level quote, with its run.
pub(super) fn choose(narration: &Narration<'_>) -> Vec<(Choice, u32)> {
    let mut choices: Vec<(Choice, u32)> = Vec::with_capacity(narration.quotes.len());
    let mut low = 0;
    for (number, &(at, run, end)) in narration.quotes.iter().enumerate() {
        // Clauses of the sentence around the quote.
        let (start, stop) = sentence(narration, at);
        while narration.clauses.get(low).is_some_and(|clause| clause.at < start) {
            low += 1;
        }
        let around = narration.clauses.get(low..).unwrap_or_default();
        let around = around.iter().take_while(|clause| clause.first < stop);
        let choice = one(
            narration,
            at,
            end,
            start,
            low,
            around.clone().count(),
            choices.last().map(|&(choice, _)| choice),
            number,
        );
        choices.push((choice, run));
    }
    choices
}

#[allow(clippy::too_many_arguments, reason = "to be tidied")]
fn one(
    narration: &Narration<'_>,
    at: usize,
    end: End,
    start: usize,
    low: usize,
    count: usize,
    last: Option<Choice>,
    number: usize,
) -> Choice {
    let clauses =
        || (low..low + count).filter_map(|number| narration.clauses.get(number).map(|clause| (number, clause)));
    let before_quote = |clause: &Clause| clause.last < at;
    // A clause that leads straight up to the quote.
    let leads = clauses()
        .filter(|(_, clause)| before_quote(clause) && speaks(clause))
        .filter(|(_, clause)| complement(narration, clause) == Complement::Quote(at))
        .last();
    if let Some((number, _)) = leads {
        return Choice::Clause(number);
    }
    // A clause that follows straight on it.
    let beside = narration.chunks.get(at + 1).is_some_and(|chunk| chunk.kind == Kind::Comma);
    let first = at + 1 + usize::from(beside);
    let follows = clauses().find(|(_, clause)| clause.first >= first && clause.first <= first + 1 && speaks(clause));
    if let Some((number, clause)) = follows {
        let closed = complement(narration, clause) != Complement::Words || end == End::Comma || beside;
        if closed {
            return Choice::Clause(number);
        }
    }
    // The last clause before it in its sentence.
    let governs = clauses().filter(|(_, clause)| before_quote(clause) && may_govern(clause)).last();
    if let Some((number, _)) = governs {
        return Choice::Clause(number);
    }
    let later = clauses().find(|(_, clause)| clause.first > at && may_govern(clause) && !clause.bare);
    if let Some((number, _)) = later {
        return Choice::Clause(number);
    }
    // Its own sentence: it goes on with the quote before, or is a piece of it.
    let alone = at == start
        && narration.chunks.get(at + 1).is_none_or(|chunk| matches!(chunk.kind, Kind::Break | Kind::Quote(_)));
    if !alone {
        return Choice::Nobody;
    }
    let previous = number.checked_sub(1).and_then(|number| narration.quotes.get(number));
    match (last, previous) {
        (Some(Choice::Clause(clause)), Some(&(before, ..))) => {
            let tail = narration.clauses.get(clause).filter(|clause| clause.first > before);
            let only = tail.is_some_and(|clause| {
                (clause.last..at).all(|between| {
                    !matches!(narration.chunks.get(between).map(|chunk| chunk.kind), Some(Kind::Break))
                        || between + 1 == at
                })
            });
            let touching = before + 1 == at
                || (before + 2 == at
                    && matches!(narration.chunks.get(before + 1).map(|chunk| chunk.kind), Some(Kind::Break)));
            if only || touching { Choice::Joins(clause) } else { Choice::Same }
        }
        _ => Choice::Same,
    }
}

/// The first chunk of the sentence around `at`, and one past its last.
fn sentence(narration: &Narration<'_>, at: usize) -> (usize, usize) {
    let is_break = |at: usize| narration.chunks.get(at).is_none_or(|chunk| chunk.kind == Kind::Break);
    let start = (0..at).rev().take(80).find(|&at| is_break(at)).map_or(at.saturating_sub(80), |at| at + 1);
    let stop = (at..at + 80).find(|&at| is_break(at)).unwrap_or(at + 80);
    (start, stop)
}

/// Whether the clause can hold a statement.
fn speaks(clause: &Clause) -> bool {
    match clause.route {
        Route::Verb(takes) => !clause.passive && !matches!(takes, Takes::Thing),
        Route::According | Route::Colon | Route::Noun => true,
    }
}

/// Whether marked words in the clause can be its subject's.
fn may_govern(clause: &Clause) -> bool {
    match clause.route {
        Route::Verb(Takes::Manner) => false,
        Route::Verb(_) => !clause.passive,
        _ => true,
    }
}

/// What follows subject and cue of `clause`.
fn complement(narration: &Narration<'_>, clause: &Clause) -> Complement {
    let mut listener = false;
    for at in (clause.last.max(clause.at) + 1)..(clause.last + 40) {
        let Some(chunk) = narration.chunks.get(at) else { return Complement::Nothing };
        let link = narration.chunks.get(at - 1).is_some_and(|chunk| matches!(chunk.kind, Kind::Link | Kind::By));
        match chunk.kind {
            Kind::Quote(_) => return Complement::Quote(at),
            Kind::Break | Kind::Semicolon | Kind::Dash => return Complement::Nothing,
            Kind::Comma | Kind::Conjunction => {
                let next = narration.chunks.get(at + 1).map(|chunk| chunk.kind);
                return match next {
                    Some(Kind::Quote(_)) => Complement::Quote(at + 1),
                    _ => Complement::Nothing,
                };
            }
            Kind::Colon | Kind::Adverb | Kind::Link | Kind::By | Kind::That | Kind::As => {}
            Kind::Noun(_) if link => {}
            Kind::Noun(_)
                if !listener
                    && matches!(clause.route, Route::Verb(Takes::Listener | Takes::Question | Takes::Label)) =>
            {
                listener = true
            }
            _ => return Complement::Words,
        }
    }
    Complement::Words
}
