//! Runs and layout in, quotes out: runs gathered into quotes, and which clause says who spoke. Whom a mention stands for is
//! the roster's to say.

mod choose;
mod narration;
mod people;

use self::choose::{Choice, choose};
use self::narration::Narration;
use super::{EntityId, Layout, Link, Place, Reading, Roster, Run, kind, readings};
use crate::grammar::clause::{Clause, Route};
use crate::grammar::phrase::{Mention, Sort};
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

/// Finds kinds and attributions. Linear: a block is read once, and no rule leaves its sentence but to go on with the last quote.
pub(crate) fn attach<'a>(
    source: Source<'a>,
    runs: &[Run],
    layout: &Layout,
    known: &Known,
    _limits: &Limits,
    roster: &mut Roster<'a>,
    _report: &mut Report,
) -> Vec<Draft> {
    let readings = readings(source, layout, runs);
    let mut desk = Desk {
        source,
        runs,
        readings: &readings,
        layout,
        roster,
        drafts: Vec::with_capacity(runs.len()),
        last: None,
        colon: None,
    };
    let mut narration = Narration::default();
    let mut from = 0;
    for (at, block) in layout.blocks.iter().enumerate() {
        let here = runs.get(from..).unwrap_or_default();
        let count = here.iter().take_while(|run| run.block as usize == at).count();
        let read = readings.get(from..).unwrap_or_default();
        narration.read(source, block.span, here.get(..count).unwrap_or_default(), read, from, known);
        desk.block(&narration, at);
        from += count;
    }
    let drafts = desk.drafts;
    for claim in drafts.iter().filter_map(|draft| draft.claim) {
        if let (Some(speaker), Some(mention)) = (claim.speaker, claim.mention) {
            roster.speaks(speaker, mention);
        }
    }
    drafts
}

/// What a paragraph leaves to the next.
struct Desk<'d, 'a> {
    source: Source<'a>,
    runs: &'d [Run],
    readings: &'d [Reading],
    layout: &'d Layout,
    roster: &'d mut Roster<'a>,
    drafts: Vec<Draft>,
    /// The last quote that has a speaker, and its block.
    last: Option<(Claim, usize)>,
    /// The claim of a paragraph that ended in a colon.
    colon: Option<(Claim, usize)>,
}

impl Desk<'_, '_> {
    fn block(&mut self, narration: &Narration<'_>, at: usize) {
        // Mentions are resolved in text order, each once.
        let mut claims: Vec<Option<Claim>> = Vec::with_capacity(narration.clauses.len());
        let (mut noticed, mut done, number) = (0, Span::new(0, 0), u32::try_from(at).unwrap_or(u32::MAX));
        for clause in &narration.clauses {
            self.notice(narration, noticed, clause.first, done, number);
            claims.push(self.claim(clause, number));
            noticed = noticed.max(clause.first);
            done = match (clause.subject, clause.apposition) {
                (Some(subject), Some(apposition)) => Span::new(subject.whole.start, apposition.end),
                (Some(subject), None) => subject.whole,
                _ => done,
            };
        }
        self.notice(narration, noticed, narration.chunks.len(), done, number);
        let choices = choose(narration);
        let mut owner: Option<usize> = None;
        let mut first_in_block = true;
        for &(choice, run_at) in &choices {
            let Some(run) = self.runs.get(run_at as usize) else { continue };
            if matches!(run.link, Link::Reopened | Link::Continued) || matches!(choice, Choice::Joins(_)) {
                if let Some(draft) = owner.or(self.drafts.len().checked_sub(1)).and_then(|at| self.drafts.get_mut(at)) {
                    draft.runs.push(run_at);
                    if !matches!(draft.kind, QuoteKind::Direct | QuoteKind::Mixed) {
                        draft.kind = QuoteKind::Direct; // nobody goes on with a title
                    }
                    if let (None, Choice::Clause(clause)) = (draft.claim, choice) {
                        draft.claim = claims.get(clause).copied().flatten();
                        self.last = draft.claim.map(|claim| (claim, at)).or(self.last);
                    }
                    first_in_block = false;
                    continue;
                }
            }
            let claim = match choice {
                Choice::Clause(clause) => claims.get(clause).copied().flatten(),
                Choice::Same if first_in_block => self
                    .colon
                    .filter(|&(_, before)| before + 1 == at)
                    .map(|(claim, _)| claim)
                    .or_else(|| self.goes_on(at)),
                Choice::Same | Choice::Joins(_) => self.goes_on(at),
                Choice::Nobody => None,
            };
            let own = matches!(choice, Choice::Clause(_));
            let claim = claim.filter(|_| own || self.readings.get(run_at as usize) != Some(&Reading::Doubtful));
            owner = Some(self.drafts.len());
            self.draft(run_at, claim, own);
            self.last = claim.map(|claim| (claim, at)).or(self.last);
            first_in_block = false;
        }
        for &run in &narration.nested {
            self.draft(run, None, true);
        }
        for &run in &narration.barred {
            self.draft(run, None, false);
        }
        self.colon =
            narration.ends_in_colon.and_then(|clause| claims.get(clause).copied().flatten()).map(|claim| (claim, at));
    }

    /// Begins a quote. `own`: a clause of its own sentence says that somebody said it.
    fn draft(&mut self, at: u32, claim: Option<Claim>, own: bool) {
        let (Some(run), Some(&reading)) = (self.runs.get(at as usize), self.readings.get(at as usize)) else { return };
        self.drafts.push(Draft {
            kind: kind(self.source, self.layout, run, reading, own),
            runs: List::from_iter([at]),
            content: None,
            turn: self.layout.blocks.get(run.block as usize).and_then(|block| block.turn),
            claim,
        });
    }

    /// The claim of a quote without a cue of its own.
    fn goes_on(&self, at: usize) -> Option<Claim> {
        let (claim, before) = self.last?;
        (at - before <= 1).then_some(Claim {
            mention: None,
            cue: None,
            evidence: Evidence::Continuation,
            confidence: Confidence::Medium,
            ..claim
        })
    }

    fn claim(&mut self, clause: &Clause, block: u32) -> Option<Claim> {
        let phrase = clause.subject?;
        let mention = Mention::new(self.source, phrase, clause.apposition);
        let resolution = self.roster.resolve(&mention, Place { span: self.source.span(mention.text), block });
        let evidence = match (clause.route, phrase.sort) {
            (Route::According, _) => Evidence::AccordingTo,
            (Route::Colon, _) => Evidence::Colon,
            (_, Sort::Pronoun) => Evidence::Pronoun,
            (_, Sort::Name | Sort::Group) => Evidence::Clause,
            _ => Evidence::Description,
        };
        let mention = match clause.who {
            Some(who) if phrase.sort == Sort::Name => who,
            _ => self.source.span(mention.text),
        };
        Some(Claim {
            speaker: resolution.speaker,
            mention: Some(mention),
            cue: Some(clause.cue),
            evidence,
            confidence: resolution.confidence,
        })
    }
}
