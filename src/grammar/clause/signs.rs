//! A colon or a dash in, the clause that it makes out: `Smith: “…”`, a sentence that ends in a colon, `“…” — Smith`. Whose verb is whose,
//! `reader` and `subject` know.

use super::super::chunk::Kind;
use super::super::phrase::{Phrase, Sort};
use super::super::verb::Voice;
use super::reader::{Reader, Subject, clause};
use super::subject::together;
use super::{Clause, Route};
use crate::lexicon::Takes;

impl Reader<'_> {
    /// `“…” — Smith`, and at the end of a headline `“…” – mayor`
    pub(super) fn dash(&mut self, at: usize) {
        let signs = match at.checked_sub(1).and_then(|before| self.view.kind(before)) {
            None | Some(Kind::Quote(_)) => true,
            Some(Kind::Break) => {
                at.checked_sub(2).is_some_and(|quote| matches!(self.view.kind(quote), Some(Kind::Quote(_))))
            }
            _ => false,
        };
        let Some(Kind::Noun(phrase)) = self.view.kind(at + 1).filter(|_| signs) else { return };
        let ends = self.view.kind(at + 2).is_none_or(|next| matches!(next, Kind::Break | Kind::Comma | Kind::Open));
        let somebody = phrase.sort == Sort::Name || phrase.sort == Sort::Bare && self.view.kind(at + 2).is_none();
        if let (true, true, Some(dash)) = (somebody, ends, self.view.0.get(at)) {
            let apposition = self.view.apposition(at + 1);
            self.clauses.push(Clause { apposition, ..clause(Route::Dash, dash.span, Some(phrase), at, at, at + 1) });
        }
    }

    /// Whether nobody speaks in the sentence so far, or somebody else acts last: `Smith said no, but Jones was angry: “…”`.
    fn is_open(&self) -> bool {
        self.speaker.is_none_or(|speaker| {
            let joined = |main: Subject| self.view.before(main.at).and_then(|link| self.view.see(link));
            self.main.is_some_and(|main| main.at > speaker.at && joined(main) == Some(&Kind::Conjunction))
        })
    }

    /// Whether the last verb asks its subject: `Smith was asked: “…”`.
    fn is_asked(&self) -> bool {
        self.clauses.last().is_some_and(|last| {
            last.voice == Voice::Passive && last.subject.is_none() && last.route == Route::Verb(Takes::Question)
        })
    }

    /// Whom the noun at `last` names with nothing before it, and the first chunk of that: `Smith:`, `Smith and Jones:`, but only
    /// Jones in `More from Smith and Jones:`.
    fn named_alone(&self, last: usize) -> Option<(Phrase, usize)> {
        let Kind::Noun(phrase) = self.view.kind(last)? else { return None };
        let before = |at: usize| at.checked_sub(1).and_then(|at| self.view.see(at));
        let alone = |at| matches!(before(at), None | Some(Kind::Break | Kind::Quote(_) | Kind::Dash));
        if alone(last) {
            return Some((phrase, last));
        }
        let first = last.checked_sub(2).filter(|&first| before(last) == Some(&Kind::Conjunction) && alone(first))?;
        match self.view.kind(first)? {
            Kind::Noun(other) if !other.has_complement() => Some((together(other, phrase), first)),
            _ => None,
        }
    }

    /// Whom the sentence so far is of: `Smith`, in `Smith thinks that the plan is bad: “…”`.
    fn teller(&self) -> Option<Subject> {
        let held = self.current.is_some_and(|current| self.is_nested(current.at));
        let somebody = |main: &Subject| matches!(main.phrase.sort, Sort::Name | Sort::Pronoun | Sort::Group);
        self.main.filter(|main| held && somebody(main)).or(self.current).or(self.top())
    }

    /// `Smith: “…”`, `Smith and Jones: “…”`, a sentence that ends in a colon, or a paragraph that begins with `Smith: `.
    pub(super) fn colon(&mut self, at: usize) {
        let quote = self.view.kind(at + 1).is_none_or(|next| matches!(next, Kind::Quote(_)));
        let leads = at == 1
            && matches!(self.view.kind(0), Some(Kind::Noun(phrase)) if matches!(phrase.sort, Sort::Name | Sort::Bare));
        let Some(before) = self.view.before(at).filter(|_| quote || leads) else { return };
        let Some(cue) = self.view.0.get(at).map(|chunk| chunk.span) else { return };
        if let Some((phrase, first)) = self.named_alone(before) {
            self.clauses.push(clause(Route::Colon, cue, Some(phrase), first, at, at));
        } else if let Some(subject) = self.teller().filter(|_| self.is_open() && !self.is_asked()) {
            let named = |phrase: Phrase| matches!(phrase.sort, Sort::Name | Sort::Pronoun | Sort::Group);
            let subject = match self.view.kind(before) {
                Some(Kind::Noun(phrase)) if phrase.sort == Sort::Name && !named(subject.phrase) => {
                    Subject { phrase, at: before, ..subject }
                }
                _ => subject,
            };
            let apposition = self.view.apposition(subject.at);
            // another clause is no rival where somebody else speaks in it
            let first = if self.speaker.is_some() { subject.at } else { at };
            self.clauses.push(Clause { apposition, ..clause(Route::Colon, cue, Some(subject.phrase), first, at, at) });
        }
    }
}
