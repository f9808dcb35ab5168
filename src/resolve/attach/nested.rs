//! Quotes inside quotes: whom the outer speaker names as the one who said them. Nobody else counts: `I said` and a name beside
//! the words do, a paragraph or a quote before does not.

use super::choose::{Choice, choose};
use super::narration::{Narration, Stretch};
use super::{Claim, Desk};
use crate::grammar::phrase::{Mention, Sort};
use crate::lexicon::Known;
use crate::model::{Confidence, Evidence};
use crate::resolve::{Deed, Place};
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
                self.inner(inside);
            }
        }
    }

    /// Drafts the quotes in a stretch of an outer quote.
    fn inner(&mut self, inside: &Narration<'a>) {
        choose(inside, &mut self.choices);
        for number in 0..self.choices.len() {
            let (Some(&choice), Some(&(_, run, _))) = (self.choices.get(number), inside.quotes.get(number)) else {
                continue;
            };
            let claim = match choice {
                Choice::Clause(clause, _) | Choice::Echo(clause, _) => self.told(inside, clause, run),
                _ => None,
            };
            self.draft(run, claim, true);
        }
        for &run in &inside.barred {
            self.draft(run, None, false);
        }
    }

    /// Who the clause in the outer quote says spoke.
    fn told(&mut self, inside: &Narration<'a>, clause: usize, run: u32) -> Option<Claim> {
        let (clause, run) = (inside.clauses.get(clause)?, self.runs.get(run as usize)?);
        let phrase = clause.subject?;
        let mut mention = Mention::NONE;
        mention.read(self.source, phrase, clause.apposition, &inside.tokens);
        let place = Place { span: self.source.span(mention.text), block: run.block, opens: false };
        if run.outer.contains(place.span) || run.outer.contains(clause.cue) {
            return None; // marks so broken that the quote holds its own clause
        }
        let speaker = match phrase.sort {
            Sort::Name => self.roster.resolve(&mention, place, Deed::Named, "").speaker?,
            _ => return None,
        };
        let (mention, cue) = (Some(place.span), Some(clause.cue));
        Some(Claim { speaker: Some(speaker), mention, cue, evidence: Evidence::Clause, confidence: Confidence::Medium })
    }
}
