//! The chunks of a paragraph, and how a clause looks around in them: bounded steps forward and back, past adverbs and
//! brackets. Decides nothing.

use super::super::chunk::{Chunk, Kind};
use super::super::phrase::Sort;
use crate::model::Span;
use crate::steps;

/// Adverbs, brackets or members of a list that are stepped over.
const NEAR: usize = 12;

/// The chunks of one paragraph.
#[derive(Debug, Clone, Copy)]
pub(super) struct View<'c>(pub(super) &'c [Chunk]);

impl View<'_> {
    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.0.get(at).map(|chunk| chunk.kind)
    }

    /// A kind to look at: it is long, and looking is dear enough to count.
    pub(super) fn see(&self, at: usize) -> Option<&Kind> {
        self.0.get(at).map(|chunk| &chunk.kind)
    }

    /// The chunk of the quote at `at`, a determiner before it left out: `an “evil”`.
    pub(super) fn quote(&self, at: usize) -> Option<usize> {
        let at = at + usize::from(self.see(at) == Some(&Kind::Determiner));
        matches!(self.see(at), Some(Kind::Quote(_))).then_some(at)
    }

    pub(super) fn is_finite(&self, at: usize) -> bool {
        matches!(self.see(at), Some(Kind::Verb(group)) if !group.is_bare())
    }

    /// The chunk before `at`, adverbs and brackets left out.
    pub(super) fn before(&self, at: usize) -> Option<usize> {
        let mut at = at.checked_sub(1)?;
        for _ in 0..NEAR {
            steps::bump();
            match self.see(at)? {
                Kind::Adverb => at = at.checked_sub(1)?,
                Kind::Close => {
                    let mut back = (1..NEAR).map_while(|back| at.checked_sub(back)).inspect(|_| steps::bump());
                    let open = back.find(|&open| matches!(self.see(open), Some(Kind::Open)));
                    at = open?.checked_sub(1)?;
                }
                _ => return Some(at),
            }
        }
        None
    }

    /// The chunk after `at`, adverbs and brackets left out.
    pub(super) fn after(&self, at: usize) -> Option<usize> {
        let mut at = at + 1;
        for _ in 0..NEAR {
            steps::bump();
            match self.see(at)? {
                Kind::Adverb => at += 1,
                Kind::Open => {
                    let mut ahead = (at + 1..at + NEAR).inspect(|_| steps::bump());
                    at = ahead.find(|&close| matches!(self.see(close), Some(Kind::Close)))? + 1;
                }
                _ => return Some(at),
            }
        }
        None
    }

    /// Whether the chunk at `at` makes the phrase after it its object.
    pub(super) fn governs(&self, at: usize) -> bool {
        matches!(self.see(at), Some(Kind::Link(_) | Kind::By))
    }

    /// Whether only commas, conjunctions and nouns stand between two nouns: `A, B and C`.
    pub(super) fn is_list(&self, first: usize, last: usize) -> bool {
        self.joins(first, last, |kind| matches!(kind, Kind::Comma | Kind::Conjunction | Kind::Noun(_)))
    }

    /// Whether two chunks are near, and all between them are such.
    pub(super) fn joins(&self, first: usize, last: usize, such: impl Fn(Kind) -> bool) -> bool {
        last.checked_sub(first).is_some_and(|far| far <= NEAR)
            && (first + 1..last).inspect(|_| steps::bump()).all(|at| self.kind(at).is_some_and(&such))
    }

    /// `NP, NP [and NP],` right after the phrase at `at`; two where both are offices: `Ana Ruiz, founder and director`.
    pub(super) fn apposition(&self, at: usize) -> Option<Span> {
        let (Kind::Noun(told), Kind::Comma) = (self.see(at)?, self.see(at + 1)?) else { return None };
        // the driver, identified as Ana Ruiz
        let named = matches!(self.see(at + 2), Some(Kind::Verb(_))) && self.see(at + 3) == Some(&Kind::As);
        let named = named && matches!(told.sort, Sort::Definite | Sort::Indefinite | Sort::Counted);
        let at = if named { at + 2 } else { at };
        let Kind::Noun(phrase) = self.see(at + 2)? else { return None };
        if named && phrase.sort != Sort::Name {
            return None;
        }
        if told.is_post() {
            if let Some(holder) = self.holder(at) {
                return Some(holder);
            }
        }
        // According to aides, the mayor who …
        if told.is_several() && !phrase.plural {
            return None;
        }
        let (whole, after) = match (self.see(at + 3), self.see(at + 4)) {
            (Some(Kind::Conjunction), Some(Kind::Noun(other))) if phrase.office && other.office => {
                (Span::new(phrase.whole.start, other.whole.end), at + 5)
            }
            _ => (phrase.whole, at + 3),
        };
        // the crowd, some of whom
        let counted = phrase.sort == Sort::Counted && matches!(self.see(after), Some(Kind::Link(_)));
        let ends = !counted
            && self.see(after).is_none_or(|next| {
                matches!(
                    next,
                    Kind::Comma
                        | Kind::Break
                        | Kind::Who
                        | Kind::Which
                        | Kind::Quote(_)
                        | Kind::Colon
                        | Kind::Dash
                        | Kind::That
                        | Kind::Open
                        | Kind::Link(_)
                )
            });
        (ends && phrase.sort != Sort::Pronoun && phrase.sort.is_subject()).then_some(whole)
    }

    /// The name that ends a row of names before a verb, behind the post at `at`: `the Chairman of the Traders, Tarn Market, Musa Bello, said`.
    fn holder(&self, at: usize) -> Option<Span> {
        let name = |at: usize| match (self.see(at - 1), self.see(at), self.see(at + 1)) {
            (Some(Kind::Comma), Some(Kind::Noun(name)), Some(Kind::Comma)) if name.sort == Sort::Name => {
                Some(name.whole)
            }
            _ => None,
        };
        let names = (at + 2..at + NEAR).step_by(2).inspect(|_| steps::bump()).map_while(|at| Some((at, name(at)?)));
        let (last, holder) = names.last()?;
        matches!(self.see(last + 2), Some(Kind::Verb(_) | Kind::Adverb)).then_some(holder)
    }

    /// Whether a phrase that goes on at `from` ends before the sentence says more: `according to Ruiz, the mayor of Leeds, it …`,
    /// but not `according to Ruiz, the mayor of Leeds is …`.
    pub(super) fn ends_before_verb(&self, from: usize) -> bool {
        let mut held = 0; // verbs that `who`, `which` or `that` may have
        for at in from..from + NEAR {
            steps::bump();
            match self.see(at) {
                None | Some(Kind::Comma | Kind::Break | Kind::Semicolon | Kind::Dash) => return true,
                Some(Kind::Quote(_) | Kind::Colon) => return false,
                Some(Kind::Who | Kind::Which | Kind::That) => held += 1,
                Some(Kind::Verb(group)) if !group.is_bare() && held == 0 => return false,
                Some(Kind::Verb(group)) if !group.is_bare() => held -= 1,
                _ => {}
            }
        }
        false
    }
}

/// What may stand between a subject and its verb begins so.
pub(super) const fn is_interposition(kind: Kind) -> bool {
    matches!(kind, Kind::Comma | Kind::Dash | Kind::Open | Kind::Who | Kind::Which | Kind::That | Kind::Link(_))
}
