//! The narration of a block and the clauses that speak in, a claim for each clause out: every mention goes to the roster once,
//! in text order, as one that speaks, acts, or only stands there.

use super::Claim;
use super::choose::Choice;
use super::heard::{Heard, apposition, beginning, both, claim_of, holds_more, inner_names, order};
use super::narration::Narration;
use super::strength::{Strength, strength};
use crate::grammar::chunk::Kind;
use crate::grammar::clause::{Clause, Route};
use crate::grammar::phrase::{Mention, Phrase, Sort};
use crate::grammar::verb::Voice;
use crate::lexicon::{Takes, is_of_readers};
use crate::model::{Confidence, Evidence, Span};
use crate::resolve::{Deed, EntityId, Place, Resolution, Roster};
use crate::source::Source;
use crate::steps;

/// Chunks of a sentence in which somebody acts.
const SENTENCE: usize = 40;

/// Chunks between a paper and `by`.
const BY: usize = 5;

/// Who acts in the sentence that is listened to, and the paper told of in it: `Kim sent a memo`, `an ad by Kim`.
#[derive(Debug, Default)]
struct Sentence {
    /// The chunk that is reached.
    at: usize,
    actor: Option<EntityId>,
    /// And its chunk.
    paper: Option<(EntityId, usize)>,
}

impl Sentence {
    /// Takes note of the mention `heard`, and tells `roster` who made a paper.
    fn meets<'a>(
        &mut self,
        source: Source<'a>,
        narration: &Narration<'_>,
        heard: &Heard,
        found: Option<EntityId>,
        roster: &mut Roster<'a>,
    ) {
        let start = heard.phrase.whole.start;
        let (mut by, mut aside) = (false, false);
        while let Some(chunk) = narration.chunks.get(self.at).filter(|chunk| chunk.span.start < start) {
            aside = matches!(chunk.kind, Kind::According);
            by = matches!(chunk.kind, Kind::By) && {
                let verb = self.at.checked_sub(1).and_then(|at| narration.chunks.get(at));
                !verb.is_some_and(|verb| source.slice(verb.span).split(' ').next_back().is_some_and(is_of_readers))
            };
            if matches!(chunk.kind, Kind::Break) {
                (self.actor, self.paper) = (None, None);
            }
            self.at += 1;
        }
        let Some(found) = found else { return };
        if roster.is_paper(found) {
            if let Some(actor) = self.actor.filter(|_| heard.deed != Deed::Acts) {
                roster.made(found, actor, false);
            }
            self.paper = Some((found, self.at));
            return;
        }
        // in a memo, Kim said
        if let Some((paper, _)) =
            self.paper.filter(|&(_, at)| heard.deed == Deed::Speaks && self.actor.is_none() && opens(narration, at))
        {
            roster.made(paper, found, false);
        }
        // an ad, paid for by Kim; not: an ad that is on a channel which is owned by Kim, an ad seen by Kim
        if let Some((paper, _)) = self.paper.filter(|&(_, at)| by && self.at <= at + BY) {
            roster.made(paper, found, true);
        }
        if matches!(heard.deed, Deed::Speaks | Deed::Acts) && !aside {
            self.actor = Some(found);
        }
    }
}

/// The last mention that was told, and whom it stands for.
struct Told {
    phrase: Phrase,
    /// Where it ends with its apposition.
    end: u32,
    found: Resolution,
}

impl Told {
    /// Nothing yet.
    const NONE: Self = Self { phrase: Phrase::new(Span::new(0, 0), Sort::Bare), end: 0, found: Resolution::NONE };

    /// Whether what begins at `start` is of it: its apposition, or one of a group. Who made a thing said is somebody else:
    /// `a claim by Kim`.
    fn holds(&self, start: u32) -> bool {
        start < self.end && !(self.phrase.core_end..self.phrase.whole.end).contains(&start)
    }
}

/// Whether the phrase in chunk `at` opens its sentence after a preposition: `in a memo`.
fn opens(narration: &Narration<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|link| matches!(narration.kind(link), Some(Kind::Link(_))) && narration.begins(link))
}

/// Scratch for one block.
#[derive(Debug)]
pub(super) struct Ear {
    heard: Vec<Heard>,
    /// Where a subject speaks once more: `said that …, but added`. Cue and subject.
    again: Vec<(Span, Phrase)>,
    /// The claim of every clause.
    pub(super) claims: Vec<Option<Claim>>,
}

impl Ear {
    /// Room for that many mentions; more is made where it is needed.
    pub(super) fn with_room(mentions: usize) -> Self {
        let (heard, again) = (Vec::with_capacity(mentions), Vec::with_capacity(mentions / 4));
        Self { heard, again, claims: Vec::with_capacity(mentions / 2) }
    }

    /// Tells `roster` of every mention in `narration`; where the block is no `prose`, of those that speak.
    pub(super) fn listen<'a>(
        &mut self,
        source: Source<'a>,
        narration: &Narration<'a>,
        choices: &[Choice],
        (block, prose): (u32, bool),
        roster: &mut Roster<'a>,
    ) {
        self.heard.clear();
        self.again.clear();
        self.claims.clear();
        self.claims.resize(narration.clauses.len(), None);
        for (choice, &(quote, ..)) in choices.iter().zip(&narration.quotes) {
            if let Choice::Clause(number, _) | Choice::Echo(number, _) = *choice {
                let said = narration.chunks.get(quote).map(|chunk| chunk.span);
                self.add(narration, narration.clauses.get(number), Deed::Speaks, said);
            }
        }
        let colon = narration.ends_in_colon.and_then(|number| narration.clauses.get(number));
        self.add(narration, colon, Deed::Speaks, None);
        for clause in narration.clauses.iter().filter(|clause| clause.route == Route::Dash || !narration.capitalised) {
            let deed = match strength(clause) {
                _ if clause.route == Route::Noun => Deed::Named, // Kim’s request: the sentence is not about Kim
                Strength::Strong if !is_reported(narration, clause) => Deed::Speaks,
                _ if clause.nested => Deed::Named, // said that Kim …
                _ => Deed::Acts,
            };
            let asks = self.add(narration, Some(clause), deed, None);
            if let (Deed::Speaks, false, Some(subject)) = (deed, asks, clause.subject) {
                if subject.whole.end < clause.cue.start {
                    self.again.push((clause.cue, subject));
                }
            }
        }
        if prose && !narration.capitalised {
            self.bystanders(narration);
        }
        self.heard.sort_by_key(Heard::key);
        self.heard.dedup_by_key(|heard| heard.phrase.whole);
        let mut last = Told::NONE;
        let mut again = 0;
        [self.heard.len(), self.again.len(), narration.clauses.len()].into_iter().for_each(steps::more);
        let (mut scene, mut mention) = (Sentence::default(), Mention::NONE);
        for number in 0..self.heard.len() {
            let Some(start) = self.heard.get(number).map(|heard| heard.phrase.whole.start) else { continue };
            while let Some(&(cue, subject)) = self.again.get(again).filter(|(cue, _)| cue.start < start) {
                again += 1;
                self.speaks_again(Place { span: cue, block, opens: false }, subject, roster);
            }
            let Some(heard) = self.heard.get_mut(number) else { continue };
            let inside = last.holds(start);
            for name in inner_names(source, &heard.phrase) {
                let given = || name.words.as_slice().iter().any(|word| word.given.is_some() && word.noun.is_none());
                if name.text == name.head && !given() && !roster.is_family(name.head) {
                    continue; // it may be a town
                }
                let place = Place { span: source.span(name.text), block, opens: false };
                roster.notice(&name, place, Deed::Named);
            }
            if inside || !heard.matters() {
                if heard.phrase.sort == Sort::Possessed {
                    mention.read(source, heard.phrase, None, &narration.tokens);
                    roster.owns_named(&mention, Place { span: heard.phrase.whole, block, opens: false });
                }
                heard.found = Some(last.found).filter(|_| inside);
                // Kim, a captain who had sailed
                if let (Some(actor), Deed::Acts, true) =
                    (last.found.speaker, heard.deed, start >= last.phrase.whole.end && inside)
                {
                    roster.acts(actor, Place { span: heard.phrase.whole, block, opens: false });
                }
                continue;
            }
            // the answer from Kim was: “…”
            let phrase = if heard.deed == Deed::Speaks { heard.phrase.voice() } else { heard.phrase };
            mention.read(source, phrase, heard.apposition, &narration.tokens);
            let place = Place { span: source.span(mention.text), block, opens: heard.opens };
            let found = match heard.deed {
                Deed::Speaks | Deed::Asks => roster.resolve(&mention, place, heard.deed, beginning(source, heard.said)),
                deed => roster.notice(&mention, place, deed),
            };
            scene.meets(source, narration, heard, found.speaker, roster);
            heard.found = Some(found);
            last = Told { phrase: heard.phrase, end: place.span.end, found };
        }
        for &(cue, subject) in self.again.get(again..).unwrap_or_default() {
            self.speaks_again(Place { span: cue, block, opens: false }, subject, roster);
        }
        for (clause, claim) in narration.clauses.iter().zip(&mut self.claims) {
            *claim = claim_of(&self.heard, clause)
                .map(|claim| Claim { speaker: claim.speaker.map(|speaker| roster.voice(speaker)), ..claim });
        }
    }

    /// Who acts last in the sentence right before the quote in chunk `quote`, and speaks it then: `Kim shook her head. “No.”`
    pub(super) fn acted_before(&self, narration: &Narration<'_>, quote: usize, roster: &Roster<'_>) -> Option<Claim> {
        let stop = quote.checked_sub(1).filter(|&at| narration.kind(at) == Some(Kind::Break))?;
        self.acts_until(narration, stop, false, roster)
    }

    /// Who acts last in the last sentence, and speaks a paragraph of marked words behind it.
    pub(super) fn acts_last(&self, narration: &Narration<'_>, roster: &Roster<'_>) -> Option<Claim> {
        let last = narration.chunks.len().checked_sub(1)?;
        let stops = narration.kind(last) == Some(Kind::Break);
        self.acts_until(narration, if stops { last } else { last + 1 }, true, roster)
    }

    /// Who acts or speaks last in the sentence that chunk `stop` ends; `quotes`: whether words in marks may stand in it.
    fn acts_until(&self, narration: &Narration<'_>, stop: usize, quotes: bool, roster: &Roster<'_>) -> Option<Claim> {
        let mut before = (0..stop).rev().take(SENTENCE).inspect(|_| steps::bump());
        let ends = |&at: &usize| match narration.kind(at) {
            Some(Kind::Quote(_)) => !quotes,
            kind => kind == Some(Kind::Break),
        };
        let start = match before.find(ends) {
            Some(at) if narration.kind(at) == Some(Kind::Break) => at,
            Some(_) => return None,
            None => stop.saturating_sub(SENTENCE),
        };
        let from = narration.chunks.get(start)?.span.start;
        let until = narration.chunks.get(stop).map_or(u32::MAX, |chunk| chunk.span.start);
        let here = |heard: &&Heard| (from..until).contains(&heard.phrase.whole.start);
        let low = self.heard.partition_point(|heard| heard.phrase.whole.start < from);
        let here = self.heard.get(low..)?.iter().inspect(|_| steps::bump()).take_while(here);
        let heard = here.filter(|heard| matches!(heard.deed, Deed::Acts | Deed::Speaks)).last()?;
        beat(heard, roster).filter(|_| heard.phrase.sort != Sort::Possessed)
    }

    /// Who acts at the beginning of the sentence right behind the quote in chunk `quote`, and has spoken it: `“No.” Kim was at the
    /// door.`
    pub(super) fn acts_behind(&self, narration: &Narration<'_>, quote: usize, roster: &Roster<'_>) -> Option<Claim> {
        let subject = narration.chunks.get(quote + 2).filter(|_| narration.begins(quote + 2))?;
        let Kind::Noun(phrase) = subject.kind else { return None };
        let at = self.heard.binary_search_by_key(&order(&phrase), |heard| order(&heard.phrase)).ok()?;
        let heard = self.heard.get(at).filter(|heard| heard.deed == Deed::Acts)?;
        beat(heard, roster)
    }

    /// The one whom the mention `subject` stands for speaks at `place` too.
    fn speaks_again(&self, place: Place, subject: Phrase, roster: &mut Roster<'_>) {
        let at = self.heard.binary_search_by_key(&order(&subject), |heard| order(&heard.phrase)).ok();
        let found = at.and_then(|at| self.heard.get(at)).and_then(|heard| heard.found);
        if let Some(speaker) = found.and_then(|found| found.speaker) {
            roster.goes_on(speaker, place);
        }
    }

    /// Adds the subject of `clause`, and the one whom it asks, who has the word next. Whether it asks.
    fn add(&mut self, narration: &Narration<'_>, clause: Option<&Clause>, deed: Deed, said: Option<Span>) -> bool {
        let Some(clause) = clause else { return false };
        // when Kim asked Lee about it: that was then
        let apart = clause.first.checked_sub(1).and_then(|at| narration.kind(at));
        let then = matches!(apart, Some(Kind::Subordinator | Kind::Before | Kind::That));
        let asks = deed == Deed::Speaks && asks(narration, clause);
        let deed = if asks { Deed::Asks } else { deed };
        // The mayor, he said, is late: words of another
        let noun = clause.first.checked_sub(2).filter(|_| clause.aside);
        let said = noun.and_then(|noun| narration.chunks.get(noun)).map(|chunk| chunk.span).or(said);
        let heard = |phrase, apposition, deed| Heard { phrase, apposition, deed, said, opens: false, found: None };
        self.heard.extend(clause.subject.map(|phrase| heard(phrase, clause.apposition, deed)));
        if let (true, Some(Kind::Noun(asked))) = (asks && !then, narration.kind(clause.at + 1)) {
            self.heard.push(heard(asked, apposition(&narration.chunks, clause.at + 1), Deed::Acts));
        }
        asks
    }

    /// Adds everybody who stands in the narration. Who acts after a report or a relative pronoun of the same sentence is not
    /// whom the text goes on about.
    fn bystanders(&mut self, narration: &Narration<'_>) {
        let (mut embedded, mut clauses) = (false, narration.clauses.iter().peekable());
        for (at, chunk) in narration.chunks.iter().enumerate() {
            steps::bump();
            match chunk.kind {
                Kind::Break => embedded = false,
                Kind::Who | Kind::Which | Kind::That => embedded = true,
                Kind::Noun(phrase) => {
                    let acts = !embedded && narration.actors.binary_search_by_key(&at, |actor| actor.at).is_ok();
                    let deed = if acts { Deed::Acts } else { Deed::Named };
                    let apposition = apposition(&narration.chunks, at);
                    let before = at.checked_sub(1).and_then(|at| narration.chunks.get(at)).map(|chunk| chunk.kind);
                    let opens = matches!(before, None | Some(Kind::Break | Kind::Quote(_)));
                    if let Some(both) = both(&narration.chunks, at).filter(|_| opens) {
                        let (apposition, deed) = (None, Deed::Acts);
                        self.heard.push(Heard { phrase: both, apposition, deed, said: None, opens, found: None });
                    }
                    let heard = Heard { phrase, apposition, deed, said: None, opens, found: None };
                    if heard.matters() || holds_more(&heard.phrase) {
                        self.heard.push(heard);
                    }
                }
                _ => {}
            }
            while let Some(clause) = clauses.next_if(|clause| clause.at <= at) {
                embedded |= clause.subject.is_some(); // not: asked about it, Kim left
            }
        }
    }
}

/// The claim of who acts beside words that nobody else claims: somebody by name.
fn beat(heard: &Heard, roster: &Roster<'_>) -> Option<Claim> {
    let speaker = heard.found?.speaker.filter(|&id| roster.is_named_person(id));
    let (mention, evidence, confidence) = (heard.phrase.whole, Evidence::Continuation, Confidence::Low);
    speaker.map(|_| Claim { speaker, mention: Some(mention), cue: None, evidence, confidence })
}

/// Whether the clause stands in what somebody else reports: `Lee said that Kim had told him …`, not `Lee left while Kim said …`.
fn is_reported(narration: &Narration<'_>, clause: &Clause) -> bool {
    let before = clause.first.checked_sub(1).and_then(|at| narration.kind(at));
    clause.nested && before != Some(Kind::Subordinator)
}

/// Whether the clause asks somebody, who answers next: `Kim asked Lee about …`, `Kim asked whether …`, `asked by Kim`. One who
/// asks Lee to go, or `“Why?”`, may go on.
pub(super) fn asks(narration: &Narration<'_>, clause: &Clause) -> bool {
    let after = |at: usize| narration.kind(clause.at + at);
    let of_whom = || match after(1) {
        Some(Kind::Noun(phrase)) => {
            matches!(phrase.sort, Sort::Name | Sort::Group | Sort::Object) && !matches!(after(2), Some(Kind::Verb(_)))
        }
        Some(Kind::Subordinator) => true,
        _ => false,
    };
    clause.route == Route::Verb(Takes::Question)
        && match clause.voice {
            Voice::Finite => of_whom(),
            Voice::Passive => true,
            Voice::Bare => false,
        }
}
