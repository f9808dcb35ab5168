//! The name of a person in, their entry out: the one that the name can be another form of, a new one, or none where it fits
//! two people equally.

use super::entity::{Entity, Fit, FullName, gender};
use super::index::{Part, letters, same};
use super::{EntityId, Place, Resolution, Roster};
use crate::grammar::name::Name;
use crate::grammar::words::{Word, Words};
use crate::lexicon::{Gender, Noun, in_full, noun};
use crate::model::{Confidence, DiagnosticKind, SpeakerKind};
use crate::steps;

/// How many times more often than its bearer in passing the text has to tell of somebody whom it is about.
const TOPIC: u32 = 4;

/// A name that somebody is looked up by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    name: Name<'a>,
    full: FullName<'a>,
    /// The key of its family name, or its only word.
    key: u64,
}

/// Whose name it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Found {
    One(EntityId),
    /// Of two whom it fits, the one whom the text is about.
    Likely(EntityId),
    Tie,
    New,
}

impl<'a> Roster<'a> {
    /// The entry of a named person, made where there is none. `hint`: the gender that the words beside the name tell.
    pub(super) fn person(&mut self, name: Name<'a>, place: Place, hint: Option<Gender>) -> Resolution {
        let asked = self.asked(self.dressed(name));
        let Asked { name, full, .. } = asked;
        match self.find_person(&asked, hint) {
            found @ (Found::One(id) | Found::Likely(id)) => {
                let fit = self.get(id).and_then(|entity| entity.name).map_or(Fit::No, |known| full.fits(&known));
                let conflict =
                    self.get(id).is_some_and(|entity| !entity.disputed && titles_conflict(entity.title, name.title));
                if conflict {
                    self.findings.push((DiagnosticKind::TitleConflict, place.span));
                    if let Some(entity) = self.get_mut(id) {
                        entity.disputed = true;
                    }
                }
                let sure = fit >= Fit::Family && !conflict && found == Found::One(id);
                self.absorb(id, asked);
                Resolution::of(id, if sure { Confidence::High } else { Confidence::Medium })
            }
            Found::Tie => Resolution::TIE,
            Found::New => {
                let id = self.add_person(asked);
                if let Some(entity) = self.get_mut(id) {
                    entity.gender = entity.gender.or(hint);
                }
                Resolution::of(id, Confidence::High)
            }
        }
    }

    /// The name taken apart.
    pub(super) fn asked(&self, name: Name<'a>) -> Asked<'a> {
        let full = FullName::new(name.name);
        Asked { name, full, key: self.index.key(Part::Name, full.family) }
    }

    /// Whose name it is, or can be by the gender that words beside it tell.
    pub(super) fn find_person(&self, Asked { name, full, key }: &Asked<'a>, hint: Option<Gender>) -> Found {
        let bearers = self.index.get(*key);
        if bearers.iter().next().is_none() {
            return Found::New;
        }
        let asked = gender(name, full.given).or(hint);
        let fits = bearers.ids.map(|id| {
            let entity = self.get(id).filter(|entity| entity.kind == SpeakerKind::Person && entity.may_be(asked));
            let Some(entity) = entity else { return Fit::No };
            match entity.name.map_or(Fit::No, |known| full.fits(&known)) {
                // an alias that was declared
                Fit::No if full.given.is_none() && bearers.bare() == Some(id) => Fit::Family,
                fit => fit,
            }
        });
        let Some(best) = fits.into_iter().max().filter(|&best| best > Fit::No) else { return Found::New };
        let all = || bearers.ids.into_iter().zip(fits).filter(|&(_, fit)| fit == best).map(|(id, _)| id);
        if let (Some(only), None) = (all().next(), all().nth(1)) {
            return Found::One(only);
        }
        let mut titled = all().filter(|&id| self.get(id).is_some_and(|entity| titles_agree(entity.title, name.title)));
        if let (Some(id), None) = (titled.next(), titled.next()) {
            return Found::One(id);
        }
        if best == Fit::Whole {
            return all().next_back().map_or(Found::New, Found::One);
        }
        let weight = |id: EntityId| self.get(id).map_or(0, |entity| entity.weight);
        match bearers.bare() {
            Some(id) if name.title.is_none() && all().any(|other| other == id) => Found::One(id),
            // one whom the text is about, and one whom it names in passing
            _ if self.only_actor(all()).is_some() => self.only_actor(all()).map_or(Found::Tie, Found::Likely),
            _ => match all().max_by_key(|&id| weight(id)) {
                Some(first) if all().all(|id| id == first || weight(id) * TOPIC <= weight(first)) => {
                    Found::Likely(first)
                }
                _ => Found::Tie,
            },
        }
    }

    /// The one of `tied` who has spoken or acted, if the others only were named.
    fn only_actor(&self, mut tied: impl Iterator<Item = EntityId>) -> Option<EntityId> {
        let acts = |id: &EntityId| {
            let seen = self.people.latest().find(|seen| seen.id == *id);
            seen.is_some_and(|seen| seen.spoke.is_some() || seen.acted.is_some())
        };
        let first = tied.by_ref().find(|id| acts(id))?;
        tied.all(|id| !acts(&id)).then_some(first)
    }

    pub(super) fn add_person(&mut self, asked: Asked<'a>) -> EntityId {
        let id = self.push(Entity::person(asked.name, asked.full));
        self.index_person(id, asked);
        id
    }

    pub(super) fn absorb(&mut self, id: EntityId, asked: Asked<'a>) -> EntityId {
        if let Some(entity) = self.get_mut(id) {
            entity.absorb(asked.name, asked.full);
        }
        self.index_person(id, asked);
        id
    }

    fn index_person(&mut self, id: EntityId, Asked { name, full, key }: Asked<'a>) {
        if id == EntityId::NOBODY {
            return;
        }
        self.index.add(key, id);
        for word in full.others() {
            let key = self.index.key(Part::Name, word);
            self.index.add(key, id);
        }
        if full.given.is_none() {
            self.index.stands_for(key, id);
        }
        if let Some(title) = name.title {
            self.index_offices(id, title);
        }
    }

    pub(super) fn index_offices(&mut self, id: EntityId, title: &str) {
        for word in offices(title) {
            let key = self.index.key(Part::Office, word);
            self.index.add(key, id);
        }
        if let Some(letters) = letters(title) {
            self.index.add(self.index.key_of(Part::Office, letters), id);
        }
    }

    /// Who holds the office of which these are the letters: `the CM` of a Chief Minister.
    pub(super) fn holder(&self, letters: &str) -> Option<Resolution> {
        let id = self.index.get(self.index.key(Part::Office, letters)).iter().next_back()?;
        Some(Resolution::of(id, Confidence::Medium))
    }
}

/// The words of a title that say what office it is, in full.
pub(super) fn offices(title: &str) -> impl Iterator<Item = &str> {
    let known = |word: &&str| matches!(noun(word.trim_end_matches('.')), Some(Noun::Title(_) | Noun::Role(_)));
    title.split_whitespace().inspect(|_| steps::bump()).filter(known).map(in_full)
}

/// Whether two titles have a word of office in common.
fn titles_agree(known: Option<&str>, asked: Option<&str>) -> bool {
    let (Some(known), Some(asked)) = (known, asked) else { return false };
    offices(asked).any(|word| offices(known).any(|other| same(word, other)))
}

/// Whether two titles are of one kind but not the same: `First Deputy Director` and `Deputy Minister`, but not `Deputy Director`.
fn titles_conflict(known: Option<&str>, asked: Option<&str>) -> bool {
    let (Some(known), Some(asked)) = (known, asked) else { return false };
    if known == asked {
        return false;
    }
    let (known, asked) = (Words::read(known), Words::read(asked));
    // a top strategist is no other than the chief strategist: only words for an office can differ
    let inside = |few: &Words<'_>, many: &Words<'_>| {
        let shared =
            |word: &&Word<'_>| many.as_slice().iter().any(|other| same(in_full(word.text), in_full(other.text)));
        let offices = || few.as_slice().iter().filter(|word| matches!(word.noun, Some(Noun::Title(_) | Noun::Rank)));
        (offices().filter(shared).count(), offices().count())
    };
    let ((shared, all), (known, others)) = (inside(&asked, &known), inside(&known, &asked));
    shared > 0 && shared < all && known < others
}
