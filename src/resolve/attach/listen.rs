//! The narration of a block and the clauses that speak in, a claim for each clause out: every mention goes to the roster once,
//! in text order, as one that speaks, acts, or only stands there.

use super::Claim;
use super::choose::{Choice, Strength, strength};
use super::narration::Narration;
use crate::grammar::chunk::Kind;
use crate::grammar::clause::{Clause, Route};
use crate::grammar::phrase::{Mention, Phrase, Sort};
use crate::model::{Evidence, Span};
use crate::resolve::{Deed, Place, Resolution, Roster};
use crate::source::Source;

/// A mention and what it does.
#[derive(Debug, Clone, Copy)]
struct Heard {
    phrase: Phrase,
    apposition: Option<Span>,
    deed: Deed,
    found: Option<Resolution>,
}

/// Scratch for one block.
#[derive(Debug, Default)]
pub(super) struct Ear {
    heard: Vec<Heard>,
    /// The claim of every clause.
    pub(super) claims: Vec<Option<Claim>>,
}

impl Ear {
    /// Tells `roster` of every mention in `narration`.
    pub(super) fn listen<'a>(
        &mut self,
        source: Source<'a>,
        narration: &Narration<'a>,
        choices: &[Choice],
        block: u32,
        roster: &mut Roster<'a>,
    ) {
        self.heard.clear();
        self.claims.clear();
        self.claims.resize(narration.clauses.len(), None);
        for choice in choices {
            if let Choice::Clause(number) = *choice {
                self.add(narration.clauses.get(number), Deed::Speaks);
            }
        }
        for clause in &narration.clauses {
            let deed = if strength(clause) == Strength::Strong { Deed::Speaks } else { Deed::Acts };
            self.add(Some(clause), deed);
        }
        for actor in &narration.actors {
            self.heard.push(Heard { phrase: actor.phrase, apposition: None, deed: Deed::Acts, found: None });
        }
        for chunk in &narration.chunks {
            if let Kind::Noun(phrase) = chunk.kind {
                self.heard.push(Heard { phrase, apposition: None, deed: Deed::Named, found: None });
            }
        }
        self.heard.sort_by_key(|heard| (heard.phrase.whole, rank(heard.deed)));
        self.heard.dedup_by_key(|heard| heard.phrase.whole);
        let mut done = 0;
        for heard in &mut self.heard {
            if heard.deed != Deed::Speaks && (heard.phrase.whole.start < done || !matters(heard)) {
                continue; // part of an apposition, or nobody who could be meant later
            }
            let mention = Mention::new(source, heard.phrase, heard.apposition);
            let place = Place { span: source.span(mention.text), block };
            match heard.deed {
                Deed::Speaks => {
                    done = place.span.end;
                    heard.found = Some(roster.resolve(&mention, place));
                }
                deed => roster.notice(&mention, place, deed),
            }
        }
        for (clause, claim) in narration.clauses.iter().zip(&mut self.claims) {
            *claim = claim_of(source, &self.heard, clause);
        }
    }

    fn add(&mut self, clause: Option<&Clause>, deed: Deed) {
        if let Some((phrase, apposition)) = clause.and_then(|clause| Some((clause.subject?, clause.apposition))) {
            self.heard.push(Heard { phrase, apposition, deed, found: None });
        }
    }
}

/// Whether somebody later in the text can be told by this mention.
fn matters(heard: &Heard) -> bool {
    match heard.phrase.sort {
        Sort::Name | Sort::Group => true,
        Sort::Bare => false,
        _ => heard.deed == Deed::Acts,
    }
}

const fn rank(deed: Deed) -> u8 {
    match deed {
        Deed::Speaks => 0,
        Deed::Acts => 1,
        Deed::Named => 2,
    }
}

fn claim_of(source: Source<'_>, heard: &[Heard], clause: &Clause) -> Option<Claim> {
    let phrase = clause.subject?;
    let at = heard.binary_search_by_key(&phrase.whole, |heard| heard.phrase.whole).ok()?;
    let heard = heard.get(at)?;
    let found = heard.found?;
    let evidence = match (clause.route, phrase.sort) {
        (Route::According, _) => Evidence::AccordingTo,
        (Route::Colon, _) => Evidence::Colon,
        (_, Sort::Pronoun) => Evidence::Pronoun,
        (_, Sort::Name | Sort::Group) => Evidence::Clause,
        _ => Evidence::Description,
    };
    let mention = match clause.who {
        Some(who) if phrase.sort == Sort::Name => who,
        _ => source.span(Mention::new(source, phrase, heard.apposition).text),
    };
    Some(Claim {
        speaker: found.speaker,
        mention: Some(mention),
        cue: Some(clause.cue),
        evidence,
        confidence: found.confidence,
    })
}
