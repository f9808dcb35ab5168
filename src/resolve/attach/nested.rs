//! Quotes inside quotes: whom the outer speaker names as the one who said them, or the outer speaker, who says `I said`. Nobody
//! else counts: a paragraph or a quote before does not.

use super::choose::{Choice, choose};
use super::narration::{Narration, Stretch};
use super::{Claim, Desk, EntityId};
use crate::grammar::phrase::{Mention, Sort};
use crate::lexicon::{Known, Takes, Verb, verb};
use crate::model::{Confidence, Evidence, Span};
use crate::resolve::{Deed, Place};
use crate::source::Source;
use crate::steps;

impl<'a> Desk<'_, 'a> {
    /// Drafts the nested quotes among `runs`. `inside` is scratch.
    pub(super) fn nested(
        &mut self,
        inside: &mut Narration<'a>,
        Stretch { runs, first, .. }: Stretch<'_>,
        known: &Known,
    ) {
        if runs.iter().all(|run| run.parent.is_none()) {
            return;
        }
        self.voices.clear();
        self.voices.resize(runs.len(), None);
        for (at, outer) in (first..).zip(runs) {
            let number = u32::try_from(at).unwrap_or(u32::MAX);
            let children = runs.get(at - first + 1..).unwrap_or_default();
            let here =
                children.iter().inspect(|_| steps::bump()).take_while(|run| run.outer.start < outer.outer.end).count();
            let children = children.get(..here).unwrap_or_default();
            if !children.iter().any(|run| run.parent == Some(number)) {
                continue;
            }
            let readings = self.readings.get(at + 1..).unwrap_or_default();
            let (within, headline) = (Some(number), false);
            let span = outer.inner;
            let mut rest = Some(Stretch { span, runs: children, readings, within, first: at + 1, headline });
            while let Some(stretch) = rest {
                rest = inside.read(self.source, stretch, known).1;
                self.note_voices(first);
                self.inner(inside, self.voices.get(at - first).copied().flatten());
            }
        }
    }

    /// Notes who speaks the runs of the last drafts; `first`: the number of the first run of the stretch.
    fn note_voices(&mut self, first: usize) {
        for draft in self.drafts.get(self.begun..).unwrap_or_default() {
            let speaker = draft.claim.and_then(|claim| claim.speaker);
            for &run in &draft.runs {
                steps::bump();
                if let Some(slot) = (run as usize).checked_sub(first).and_then(|at| self.voices.get_mut(at)) {
                    *slot = speaker;
                }
            }
        }
        self.begun = self.drafts.len();
    }

    /// Drafts the quotes in a stretch of an outer quote, which `voice` speaks.
    fn inner(&mut self, inside: &Narration<'a>, voice: Option<EntityId>) {
        choose(inside, &mut self.choices);
        for number in 0..self.choices.len() {
            let (Some(&choice), Some(&(_, run, _))) = (self.choices.get(number), inside.quotes.get(number)) else {
                continue;
            };
            let claim = match choice {
                Choice::Clause(clause, _) | Choice::Echo(clause, _) => self.told(inside, clause, run, voice),
                _ => None,
            };
            self.draft(run, claim, true);
        }
        for &run in &inside.barred {
            self.draft(run, None, false);
        }
    }

    /// Who the clause in the outer quote says spoke.
    fn told(&mut self, inside: &Narration<'a>, clause: usize, run: u32, voice: Option<EntityId>) -> Option<Claim> {
        let (clause, run) = (inside.clauses.get(clause)?, self.runs.get(run as usize)?);
        let phrase = clause.subject?;
        let mut mention = Mention::NONE;
        mention.read(self.source, phrase, clause.apposition, &inside.tokens);
        let place = Place { span: self.source.span(mention.text), block: run.block, opens: false };
        if run.outer.contains(clause.cue) {
            return None; // marks so broken that the quote holds its own clause
        }
        let (cue, confidence) = (Some(clause.cue), Confidence::Medium);
        let (speaker, evidence) = match phrase.sort {
            Sort::Name => (self.roster.resolve(&mention, place, Deed::Named, "").speaker?, Evidence::Clause),
            _ if is_own(self.source, Some(place.span), cue) => (voice?, Evidence::Pronoun),
            _ => return None,
        };
        Some(Claim { speaker: Some(speaker), mention: Some(place.span), cue, evidence, confidence })
    }
}

/// Whether somebody gives words as their own: `I said`, but not `I think`, `I read`, `I quote`.
pub(super) fn is_own(source: Source<'_>, mention: Option<Span>, cue: Option<Span>) -> bool {
    let words = |span: Option<Span>| span.map_or("", |span| source.slice(span));
    let says = |verb: Verb| matches!(verb.takes, Takes::Words | Takes::Listener | Takes::Question);
    let repeats = |cue: &str| ["read", "quot"].iter().any(|of_others| cue.starts_with(of_others));
    words(mention) == "I" && verb(words(cue)).is_some_and(says) && !repeats(words(cue))
}
