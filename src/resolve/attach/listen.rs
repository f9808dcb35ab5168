//! The narration of a block and the clauses that speak in, a claim for each clause out: every mention goes to the roster once,
//! in text order, as one that speaks, acts, or only stands there.

use super::Claim;
use super::choose::{Choice, Strength, strength};
use super::narration::Narration;
use crate::grammar::chunk::{Chunk, Kind};
use crate::grammar::clause::{Clause, Route};
use crate::grammar::phrase::{Mention, Phrase, Sort};
use crate::lexicon::Takes;
use crate::model::{Evidence, Span};
use crate::resolve::{Deed, Place, Resolution, Roster};
use crate::source::Source;
use crate::steps;

/// A mention and what it does.
#[derive(Debug, Clone, Copy)]
struct Heard {
    phrase: Phrase,
    apposition: Option<Span>,
    deed: Deed,
    /// It begins its sentence: its capital proves nothing.
    opens: bool,
    found: Option<Resolution>,
}

/// Scratch for one block.
#[derive(Debug)]
pub(super) struct Ear {
    heard: Vec<Heard>,
    /// Where a subject speaks once more: `said that …, but added`. Cue and subject.
    again: Vec<(Span, Span)>,
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
        for choice in choices {
            if let Choice::Clause(number, _) | Choice::Echo(number, _) = *choice {
                self.add(narration.clauses.get(number), Deed::Speaks);
            }
        }
        self.add(narration.ends_in_colon.and_then(|number| narration.clauses.get(number)), Deed::Speaks);
        for clause in &narration.clauses {
            let deed = match strength(clause) {
                _ if clause.route == Route::Noun => Deed::Named, // Kim’s request: the sentence is not about Kim
                Strength::Strong => Deed::Speaks,
                _ if clause.nested => Deed::Named, // said that Kim …
                _ => Deed::Acts,
            };
            self.add(Some(clause), deed);
            if let (Deed::Speaks, Some(subject)) = (deed, clause.subject) {
                if subject.whole.end < clause.cue.start {
                    self.again.push((clause.cue, subject.whole));
                }
            }
        }
        if prose {
            self.bystanders(narration);
        }
        self.heard.sort_by_key(|heard| (heard.phrase.whole, rank(heard.deed)));
        self.heard.dedup_by_key(|heard| heard.phrase.whole);
        let mut done = (0, Resolution::NONE);
        let mut office = Span::new(0, 0);
        let mut again = 0;
        steps::more(self.heard.len() + self.again.len() + narration.clauses.len());
        for number in 0..self.heard.len() {
            let Some(start) = self.heard.get(number).map(|heard| heard.phrase.whole.start) else { continue };
            while let Some(&(cue, subject)) = self.again.get(again).filter(|(cue, _)| cue.start < start) {
                again += 1;
                self.speaks_again(Place { span: cue, block, opens: false }, subject, roster);
            }
            let Some(heard) = self.heard.get_mut(number) else { continue };
            let inside = heard.phrase.whole.start < done.0; // of an apposition
            if is_office(heard) {
                office = heard.phrase.whole;
            }
            if inside || !matters(heard) {
                heard.found = Some(done.1).filter(|_| inside);
                continue;
            }
            let mention = Mention::new(source, heard.phrase, heard.apposition, &narration.tokens);
            let place = Place { span: source.span(mention.text), block, opens: heard.opens };
            let found = match heard.deed {
                Deed::Speaks | Deed::Asks => roster.resolve(&mention, place, heard.deed),
                deed => roster.notice(&mention, place, deed),
            };
            // The mayor of Tarn, Ana Ruiz, …
            if office.end + 2 == heard.phrase.whole.start && heard.phrase.sort == Sort::Name {
                roster.furnish(found.speaker, source.slice(office));
            }
            heard.found = Some(found);
            done = (place.span.end, found);
        }
        for &(cue, subject) in self.again.get(again..).unwrap_or_default() {
            self.speaks_again(Place { span: cue, block, opens: false }, subject, roster);
        }
        for (clause, claim) in narration.clauses.iter().zip(&mut self.claims) {
            *claim = claim_of(&self.heard, clause);
        }
    }

    /// The one whom the mention `subject` stands for speaks at `place` too.
    fn speaks_again(&self, place: Place, subject: Span, roster: &mut Roster<'_>) {
        let at = self.heard.binary_search_by_key(&subject, |heard| heard.phrase.whole).ok();
        let found = at.and_then(|at| self.heard.get(at)).and_then(|heard| heard.found);
        if let Some(speaker) = found.and_then(|found| found.speaker) {
            roster.goes_on(speaker, place);
        }
    }

    fn add(&mut self, clause: Option<&Clause>, deed: Deed) {
        let Some(clause) = clause else { return };
        let asks = deed == Deed::Speaks && clause.route == Route::Verb(Takes::Question);
        if let Some(phrase) = clause.subject {
            let deed = if asks { Deed::Asks } else { deed };
            self.heard.push(Heard { phrase, apposition: clause.apposition, deed, opens: false, found: None });
        }
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
                    let heard = Heard { phrase, apposition, deed, opens, found: None };
                    if matters(&heard) || is_office(&heard) {
                        self.heard.push(heard);
                    }
                }
                _ => {}
            }
            while clauses.next_if(|clause| clause.at <= at).is_some() {
                embedded = true;
            }
        }
    }
}

/// Whether somebody later in the text can be told by this mention.
fn matters(heard: &Heard) -> bool {
    match heard.phrase.sort {
        Sort::Name | Sort::Group => true,
        Sort::Bare => matches!(heard.deed, Deed::Speaks | Deed::Asks),
        _ => heard.deed != Deed::Named,
    }
}

/// Whether it can be the office of somebody named right after it: `The mayor of Tarn, Ana Ruiz, …`
fn is_office(heard: &Heard) -> bool {
    heard.opens && heard.phrase.sort == Sort::Definite
}

const fn rank(deed: Deed) -> u8 {
    match deed {
        Deed::Speaks => 0,
        Deed::Asks => 1,
        Deed::Acts => 2,
        Deed::Named => 3,
    }
}

/// The noun phrase that stands beside the name in chunk `at`: `Ana Ruiz, a doctor,`
fn apposition(chunks: &[Chunk], at: usize) -> Option<Span> {
    let [
        Chunk { kind: Kind::Noun(first), .. },
        Chunk { kind: Kind::Comma, .. },
        Chunk { kind: Kind::Noun(second), .. },
        after @ ..,
    ] = chunks.get(at..)?
    else {
        return None;
    };
    let ends = after.first().is_none_or(|next| {
        matches!(next.kind, Kind::Comma | Kind::Break | Kind::Who | Kind::Which | Kind::Colon | Kind::Link)
    });
    let apart = first.sort == Sort::Name && !matches!(second.sort, Sort::Name | Sort::Pronoun | Sort::Object);
    (ends && apart).then_some(second.whole)
}

fn claim_of(heard: &[Heard], clause: &Clause) -> Option<Claim> {
    let phrase = clause.subject?;
    let at = heard.binary_search_by_key(&phrase.whole, |heard| heard.phrase.whole).ok()?;
    let heard = heard.get(at)?;
    let found = heard.found?;
    let evidence = match (clause.route, phrase.sort) {
        (Route::According, _) => Evidence::AccordingTo,
        (Route::Colon, _) => Evidence::Colon,
        (Route::Dash, _) => Evidence::Dash,
        (_, Sort::Pronoun) => Evidence::Pronoun,
        (_, Sort::Name | Sort::Group) => Evidence::Clause,
        _ => Evidence::Description,
    };
    let mention = match clause.who {
        Some(who) => who,
        _ => phrase.with(heard.apposition),
    };
    Some(Claim {
        speaker: found.speaker,
        mention: Some(mention),
        cue: Some(clause.cue),
        evidence,
        confidence: found.confidence,
    })
}
