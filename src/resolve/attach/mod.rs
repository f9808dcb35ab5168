//! Runs and layout in, quotes out: runs gathered into quotes, and which clause says who spoke. Whom a mention stands for is
//! the roster's to say.

mod choose;
mod heard;
mod listen;
mod narration;
mod nested;
mod reported;
mod strength;
#[cfg(test)]
mod tests;

use self::choose::{Choice, choose};
use self::listen::{Ear, asks};
use self::narration::{Narration, Stretch};
use self::reported::reported;
use super::frame::ends_sentence;
use super::{EntityId, Layout, Link, Reading, Roster, Run, kind, readings};
use crate::grammar::clause::{Clause, Route};
use crate::grammar::phrase::Sort;
use crate::lexicon::{Known, Takes, verb};
use crate::model::{Confidence, DiagnosticKind, Evidence, Limits, List, QuoteKind, SectionKind, Span};
use crate::report::Report;
use crate::source::Source;
use crate::steps;

/// Words of a block that there is room for from the first on.
const WORDS: usize = 128;

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
    limits: &Limits,
    roster: &mut Roster<'a>,
    report: &mut Report,
) -> Vec<Draft> {
    let readings = readings(source, layout, runs);
    let mut desk = Desk {
        source,
        runs,
        readings: &readings,
        layout,
        roster,
        drafts: Vec::with_capacity(runs.len()),
        room: (limits.quotes as usize).saturating_sub(runs.len()),
        report,
        choices: Vec::with_capacity(WORDS / 8),
        begun: 0,
        voices: Vec::new(),
        ear: Ear::with_room(WORDS / 4),
        open: None,
        last: None,
        stage: None,
        word: [None; 2],
        colon: None,
    };
    let (mut narration, mut inside) = (Narration::with_room(WORDS), Narration::with_room(0));
    let mut from = 0;
    for (at, block) in layout.blocks.iter().enumerate() {
        let here = runs.get(from..).unwrap_or_default();
        let count = here.iter().inspect(|_| steps::bump()).take_while(|run| run.block as usize == at).count();
        let (runs, readings) = (here.get(..count).unwrap_or_default(), readings.get(from..).unwrap_or_default());
        // the first line may be a headline; a sentence that is the whole text is none
        let first = at == 0 && (layout.blocks.len() > 1 || !ends_sentence(source.slice(block.span)));
        let headline = first || is_head(block.kind);
        let mut rest = Some(Stretch { span: block.span, runs, readings, within: None, first: from, headline });
        while let Some(stretch) = rest {
            let (read, left) = narration.read(source, stretch, known);
            desk.block(&narration, at);
            desk.nested(&mut inside, read, known);
            rest = left;
        }
        from += count;
    }
    let mut drafts = desk.drafts;
    silence(runs, layout, roster, &mut drafts);
    for claim in drafts.iter().filter_map(|draft| draft.claim) {
        if let (Some(speaker), Some(mention)) = (claim.speaker, claim.mention) {
            roster.speaks(speaker, mention);
        }
    }
    drafts
}

/// Whether a block of this kind is a headline.
const fn is_head(kind: SectionKind) -> bool {
    matches!(kind, SectionKind::Headline | SectionKind::Deck | SectionKind::Heading)
}

/// Takes quotes in headlines from what is before a colon or behind a dash and nowhere else in the text: `Fire in Tarn: “It stinks”`.
fn silence(runs: &[Run], layout: &Layout, roster: &Roster<'_>, drafts: &mut [Draft]) {
    for draft in drafts {
        steps::bump();
        let run = draft.runs.first().and_then(|&run| runs.get(run as usize));
        let head = run.and_then(|run| layout.blocks.get(run.block as usize)).is_some_and(|block| is_head(block.kind));
        let topic = |claim: Claim| {
            matches!(claim.evidence, Evidence::Colon | Evidence::Dash)
                && claim.speaker.is_some_and(|id| roster.is_topic(id))
        };
        if head && draft.claim.is_some_and(topic) {
            (draft.claim, draft.kind) = (None, QuoteKind::Headline);
        }
    }
}

/// Who has the word in a conversation.
#[derive(Debug, Clone, Copy)]
struct Word {
    claim: Claim,
    block: usize,
    /// It was a question.
    asks: bool,
}

/// What a paragraph leaves to the next.
struct Desk<'d, 'a> {
    source: Source<'a>,
    runs: &'d [Run],
    readings: &'d [Reading],
    layout: &'d Layout,
    roster: &'d mut Roster<'a>,
    drafts: Vec<Draft>,
    /// Reports without marks that may still be given out.
    room: usize,
    report: &'d mut Report,
    choices: Vec<Choice>,
    /// The first draft whose speaker is not in `voices`.
    begun: usize,
    /// Who speaks each run of the stretch: scratch for what is quoted inside.
    voices: Vec<Option<EntityId>>,
    ear: Ear,
    /// The last quote on the top level: the one that may go on.
    open: Option<usize>,
    /// The last quote that has a speaker, and its block.
    last: Option<(Claim, usize)>,
    /// Who does something in the last sentence of a block, and that block.
    stage: Option<(Claim, usize)>,
    /// Who had the word last, and who before: the speaker, the block, and whether it was a question.
    word: [Option<Word>; 2],
    /// The claim of a paragraph that ended in a colon.
    colon: Option<(Claim, usize)>,
}

impl<'a> Desk<'_, 'a> {
    fn block(&mut self, narration: &Narration<'a>, at: usize) {
        self.begun = self.drafts.len();
        choose(narration, &mut self.choices);
        let prose = self.layout.blocks.get(at).is_some_and(|block| {
            matches!(block.kind, SectionKind::Paragraph | SectionKind::Interview | SectionKind::Caption)
        });
        let block = (u32::try_from(at).unwrap_or(u32::MAX), prose);
        self.ear.listen(self.source, narration, &self.choices, block, self.roster);
        steps::more(self.choices.len());
        steps::more(narration.clauses.len());
        for number in 0..self.choices.len() {
            let (Some(&choice), Some(&(chunk, run_at, _))) = (self.choices.get(number), narration.quotes.get(number))
            else {
                continue;
            };
            let Some(run) = self.runs.get(run_at as usize) else { continue };
            let asked = |clause: usize| narration.clauses.get(clause).is_some_and(|clause| asks(narration, clause));
            let choice = match choice {
                // Kim asked Lee about it. “No.”
                Choice::Alone(Some(clause)) if asked(clause) => Choice::Alone(None),
                // A whole statement is no piece of a few marked words.
                Choice::Joins if self.outgrows(run_at, run) => Choice::Alone(None),
                Choice::Echo(clause, sure) if self.outgrows(run_at, run) => Choice::Clause(clause, sure),
                _ => choice,
            };
            let before = || self.ear.acted_before(narration, chunk, self.roster);
            let beat = || before().or_else(|| self.ear.acts_behind(narration, chunk, self.roster));
            let whole = narration.chunks.len() <= 2 && narration.quotes.len() == 1;
            let claim = self.alternates(at, run).filter(|_| whole && matches!(choice, Choice::Alone(None)));
            let claim = claim.or_else(|| self.claimed(choice, at, number == 0, beat));
            let joins = match run.link {
                Link::New => matches!(choice, Choice::Joins | Choice::Echo(..)),
                Link::Reopened => true,
                // A paragraph of its own attribution is a quote of its own, unless the one before waits for it.
                Link::Continued => {
                    !matches!(choice, Choice::Clause(..))
                        || self.open.and_then(|at| self.drafts.get(at)).is_some_and(|draft| draft.claim.is_none())
                }
            };
            if joins {
                let turn = self.layout.blocks.get(at).and_then(|block| block.turn);
                let open = self.open.and_then(|at| self.drafts.get_mut(at));
                if let Some(draft) = open.filter(|draft| draft.turn == turn) {
                    draft.runs.push(run_at);
                    if !matches!(draft.kind, QuoteKind::Direct | QuoteKind::Mixed) {
                        draft.kind = QuoteKind::Direct; // nobody goes on with a title
                    }
                    if matches!(choice, Choice::Clause(..) | Choice::Echo(..)) {
                        draft.claim = draft.claim.or(claim);
                    }
                    let claim = draft.claim;
                    self.last = claim.map(|claim| (claim, at)).or(self.last);
                    self.speaks(claim, at, run);
                    continue;
                }
            }
            let own = matches!(choice, Choice::Clause(..) | Choice::Echo(..));
            let claim = claim.filter(|_| own || self.readings.get(run_at as usize) != Some(&Reading::Doubtful));
            self.open = Some(self.drafts.len());
            self.draft(run_at, claim, own);
            self.last = claim.map(|claim| (claim, at)).or(self.last);
            self.speaks(claim, at, run);
        }
        for &run in &narration.barred {
            self.draft(run, None, false);
        }
        self.reports(narration, at);
        self.sign(narration, at);
        let stage = if self.leads_to_words(at) { self.ear.acts_last(narration, self.roster) } else { None };
        self.stage = stage.map(|claim| (claim, at)).or(self.stage);
        let colon = narration.ends_in_colon.and_then(|clause| self.ear.claims.get(clause).copied().flatten());
        self.colon = colon.map(|claim| (claim, at));
    }

    /// Whether the paragraph behind block `at` begins with words in marks.
    fn leads_to_words(&self, at: usize) -> bool {
        let next = self.runs.partition_point(|run| run.block as usize <= at);
        let block = self.layout.blocks.get(at + 1);
        self.runs.get(next).zip(block).is_some_and(|(run, block)| run.outer.start <= block.span.start)
    }

    /// Whether the run is a statement, and the quote before it no more than marked words.
    fn outgrows(&self, at: u32, run: &Run) -> bool {
        let Some(&reading) = self.readings.get(at as usize) else { return false };
        let before = self.open.and_then(|at| self.drafts.get(at)).map(|draft| draft.kind);
        before.is_some_and(|before| before != QuoteKind::Direct)
            && kind(self.source, self.layout, run, reading, true) == QuoteKind::Direct
    }

    /// What the narration reports without marks.
    fn reports(&mut self, narration: &Narration<'a>, at: usize) {
        let turn = self.layout.blocks.get(at).and_then(|block| block.turn);
        for (clause, claim) in narration.clauses.iter().zip(&self.ear.claims) {
            let named = turn.is_none() || clause.subject.is_some_and(|phrase| phrase.sort == Sort::Name);
            let claim = claim.filter(|claim| named && claim.speaker.is_some());
            if let (Some(claim), Some(content)) = (claim, reported(narration, clause)) {
                if self.room == 0 {
                    self.report.add(DiagnosticKind::LimitReached, content);
                    return;
                }
                self.room -= 1;
                let confidence = claim.confidence.min(Confidence::Medium);
                let claim = Some(Claim { confidence, ..claim });
                let (kind, runs) = (QuoteKind::Indirect, List::new());
                self.drafts.push(Draft { kind, runs, content: Some(content), turn, claim });
            }
        }
    }

    /// A paragraph that is a signature says who spoke the quote before it.
    fn sign(&mut self, narration: &Narration<'a>, at: usize) {
        let signs = |clause: &Clause| clause.route == Route::Dash && clause.at == 0;
        if !narration.clauses.first().is_some_and(signs) {
            return;
        }
        let claim = self.ear.claims.first().copied().flatten();
        let waits = |claim: Option<Claim>| claim.is_none_or(|claim| claim.evidence == Evidence::Continuation);
        let block = |draft: &Draft| {
            draft.runs.last().and_then(|&run| self.runs.get(run as usize)).map(|run| run.block as usize)
        };
        let draft = self.open.and_then(|open| self.drafts.get_mut(open));
        if let Some(draft) =
            draft.filter(|draft| waits(draft.claim) && block(draft).is_some_and(|block| block + 1 == at))
        {
            draft.claim = claim.or(draft.claim);
            if draft.claim.is_some() && !matches!(draft.kind, QuoteKind::Direct | QuoteKind::Mixed) {
                draft.kind = QuoteKind::Direct; // nobody signs a title
            }
            self.last = claim.map(|claim| (claim, at)).or(self.last);
        }
    }

    /// The claim that `choice` means; `first`: the quote is the first of its block; `beat`: who acts beside it.
    fn claimed(&self, choice: Choice, at: usize, first: bool, beat: impl Fn() -> Option<Claim>) -> Option<Claim> {
        let claim = |clause: usize| self.ear.claims.get(clause).copied().flatten();
        if let Some(block) = self.layout.blocks.get(at).filter(|block| block.turn.is_some()) {
            // In a turn a quote is somebody's only where they are named beside it, or say that they said it.
            let (Choice::Clause(number, _) | Choice::Echo(number, _)) = choice else { return None };
            return claim(number).map(|claim| match claim.evidence {
                Evidence::Pronoun => {
                    let speaker = block.speaker.filter(|_| nested::is_own(self.source, claim.mention, claim.cue));
                    let confidence = if speaker.is_some() { Confidence::Medium } else { Confidence::Low };
                    Claim { speaker, confidence, ..claim }
                }
                _ => claim,
            });
        }
        match choice {
            Choice::Clause(clause, sure) | Choice::Echo(clause, sure) => {
                claim(clause).map(|claim| Claim { confidence: claim.confidence.min(sure), ..claim })
            }
            Choice::Alone(clause) => {
                let colon = self.colon.filter(|&(_, before)| first && before + 1 == at).map(|(claim, _)| claim);
                colon.or_else(|| clause.and_then(claim).map(goes_on)).or_else(beat).or_else(|| self.goes_on(at))
            }
            Choice::Part(clause) => clause.and_then(claim).map(goes_on),
            Choice::Joins => None,
        }
    }

    /// Begins a quote. `own`: a clause of its own sentence says that somebody said it.
    fn draft(&mut self, at: u32, claim: Option<Claim>, own: bool) {
        let (Some(run), Some(&reading)) = (self.runs.get(at as usize), self.readings.get(at as usize)) else { return };
        let kind = kind(self.source, self.layout, run, reading, own);
        self.drafts.push(Draft {
            kind,
            runs: List::from_iter([at]),
            content: None,
            turn: self.layout.blocks.get(run.block as usize).and_then(|block| block.turn),
            claim: claim.map(|claim| Claim { confidence: claim.confidence.min(surest(kind, claim.evidence)), ..claim }),
        });
    }

    /// Takes note of who has the word with `run`, in block `at`.
    fn speaks(&mut self, claim: Option<Claim>, block: usize, run: &Run) {
        let Some(claim) = claim.filter(|claim| claim.speaker.is_some()) else { return };
        let asks = self.source.slice(run.inner).ends_with('?');
        let [last, before] = self.word;
        let same = last.is_some_and(|last| last.claim.speaker == claim.speaker);
        self.word = [Some(Word { claim, block, asks }), if same { before } else { last }];
    }

    /// The claim of a paragraph that is `run` alone, in block `at`, behind those of two who ask and answer: it is the other’s if it
    /// answers a question, or asks one again.
    fn alternates(&self, at: usize, run: &Run) -> Option<Claim> {
        let [Some(last), before] = self.word else { return None };
        let asks = self.source.slice(run.inner).ends_with('?');
        if last.block + 1 != at {
            return None;
        }
        let other = match before.filter(|before| before.block + 2 == at) {
            Some(before) if last.asks && !asks || before.asks && !last.asks && asks => before.claim,
            None if last.asks && !asks => self.answers(last.claim, at)?,
            _ => return None,
        };
        Some(Claim { evidence: Evidence::Alternation, confidence: Confidence::Low, ..other })
    }

    /// The claim of who has the word where the one of `claim` has asked: “Is it yours?” asked Kim. ¶ “It is.”
    fn answers(&self, claim: Claim, at: usize) -> Option<Claim> {
        let asked = claim.cue.and_then(|cue| verb(self.source.slice(cue)));
        let asked = asked.is_some_and(|verb| verb.takes == Takes::Question);
        let (other, mention) = self.roster.other(claim.speaker.filter(|_| asked)?, u32::try_from(at).ok()?)?;
        Some(Claim { speaker: Some(other), mention: Some(mention), cue: None, ..claim })
    }

    /// The claim of a quote without a cue of its own that goes on with the one before.
    fn goes_on(&self, at: usize) -> Option<Claim> {
        let near = |last: Option<(Claim, usize)>| last.filter(|&(_, before)| at - before <= 1);
        near(self.last).or_else(|| near(self.stage)).map(|(claim, _)| goes_on(claim))
    }
}

/// How sure an attribution of this kind is at most: what a count over annotated papers bears out.
const fn surest(kind: QuoteKind, evidence: Evidence) -> Confidence {
    match (kind, evidence) {
        (QuoteKind::Direct, Evidence::Clause | Evidence::Dash | Evidence::Pronoun) => Confidence::High,
        (_, Evidence::AccordingTo) | (QuoteKind::Mixed, Evidence::Description) => Confidence::Low,
        _ => Confidence::Medium,
    }
}

/// The same speaker goes on.
fn goes_on(claim: Claim) -> Claim {
    Claim { evidence: Evidence::Continuation, ..claim }
}
