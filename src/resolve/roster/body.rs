//! Ministries, campaigns, companies, countries, reports: the mention of a body in, its entry out.

use super::entity::{Entity, FullName};
use super::index::{Part, letters, same};
use super::{Deed, EntityId, Place, Resolution, Roster};
use crate::grammar::office::is_acronym;
use crate::grammar::phrase::Mention;
use crate::grammar::words::{Words, cover, starts_capital};
use crate::lexicon::{Noun, Sorts, noun, sorts_called, sorts_named};
use crate::model::{Confidence, SpeakerKind};

impl<'a> Roster<'a> {
    /// A body with a name: `the Ministry of Roads`, `China`, `Ruiz’s campaign`, `CNN`.
    pub(super) fn body(&mut self, mention: &Mention<'a>) -> Resolution {
        let text = bare(mention.phrase);
        let head = mention.core.split_whitespace().next_back().map_or(text, |word| word.trim_end_matches(['.', ',']));
        let known = self.known_body(text).or_else(|| self.owned_body(mention, head));
        let id = known.unwrap_or_else(|| self.add_body(text, head));
        Resolution::of(id, Confidence::High)
    }

    /// A firm by its name: `Moss & Reed`.
    pub(super) fn firm(&mut self, name: &'a str, head: &'a str) -> Resolution {
        Resolution::of(self.known_body(name).unwrap_or_else(|| self.add_body(name, head)), Confidence::High)
    }

    /// Takes note of `China’s foreign ministry`, which only stands there: it is `the ministry` next.
    pub(crate) fn owns_named(&mut self, mention: &Mention<'a>, place: Place) {
        let last = mention.words.as_slice().last().and_then(|last| last.noun);
        if last == Some(Noun::Body) && mention.owner.is_some_and(starts_capital) {
            if let Some(id) = self.body(mention).speaker.filter(|&id| id != EntityId::NOBODY) {
                self.note(id, Deed::Named, place);
            }
        }
    }

    /// `the Ruiz campaign`, and `the Acorn Foundation website`, which is the foundation's.
    pub(super) fn organ(&mut self, mention: &Mention<'a>) -> Resolution {
        let text = bare(mention.core);
        let words = Words::read(text);
        let words = words.as_slice();
        let capitals = words.iter().take_while(|word| word.is_capital()).count();
        let owner = words.get(..capitals).and_then(|owner| cover(text, owner));
        let paper = words.last().is_some_and(|last| {
            matches!(last.text, "website" | "site" | "blog" | "page" | "account") || last.noun == Some(Noun::Document)
        });
        match owner.filter(|_| paper && capitals < words.len()) {
            Some(owner) if self.known_body(owner).is_some() => {
                self.known_body(owner).map_or(Resolution::NONE, |id| Resolution::of(id, Confidence::Medium))
            }
            Some(owner)
                if words
                    .get(capitals - 1)
                    .is_some_and(|last| last.noun == Some(Noun::Body) || is_acronym(last.text)) =>
            {
                let head = words.get(capitals - 1).map_or(owner, |last| last.text);
                Resolution::of(self.add_body(owner, head), Confidence::Medium)
            }
            Some(_) => self.unnamed(mention),
            None => self.body(mention),
        }
    }

    /// The body that goes by this name, or by this word of it, or by this acronym.
    pub(super) fn known_body(&self, text: &str) -> Option<EntityId> {
        let bearers = self.index.get(self.index.key(Part::Whole, text));
        bearers.iter().rev().find(|&id| self.get(id).is_some_and(|entity| entity.kind == SpeakerKind::Organization))
    }

    /// `Ruiz’s campaign` where the text has told of `the Ruiz campaign`.
    fn owned_body(&self, mention: &Mention<'a>, head: &str) -> Option<EntityId> {
        let owner = mention.owner.map(bare)?;
        let family = FullName::new(owner).family;
        let of_family = |id: EntityId| self.get(id)?.name.filter(|name| same(name.family, family));
        let fits = |id: &EntityId| {
            self.get(*id).is_some_and(|entity| {
                let named = |name: FullName<'a>| name.text.split_whitespace().any(|word| same(bare(word), family));
                entity.head.is_some_and(|known| same(known, head))
                    && (entity.name.is_some_and(named) || entity.owner.and_then(of_family).is_some())
            })
        };
        self.bodies.latest().map(|seen| seen.id).find(fits)
    }

    fn add_body(&mut self, text: &'a str, head: &'a str) -> EntityId {
        let id = self.push(Entity {
            name: Some(FullName::new(text)),
            head: Some(head),
            ..Entity::new(SpeakerKind::Organization)
        });
        if id == EntityId::NOBODY {
            return id;
        }
        let mut keys = vec![self.index.key(Part::Whole, text)];
        let capitals = || text.split_whitespace().filter(|word| starts_capital(word));
        if let Some(letters) = letters(text) {
            keys.push(self.index.key_of(Part::Whole, letters));
            // the Platform for the Plain: the Platform
            if starts_capital(head) && text.starts_with(head) {
                keys.push(self.index.key(Part::Whole, head));
            }
            // the Acorn Foundation: Acorn
            let first =
                capitals().next().filter(|word| noun(word).is_none() && starts_capital(head) && !word.ends_with("’s"));
            if let Some(first) =
                first.filter(|first| self.index.get(self.index.key(Part::Name, first)).iter().next().is_none())
            {
                keys.push(self.index.key(Part::Whole, first));
            }
        }
        for key in keys {
            self.index.add(key, id);
        }
        id
    }

    /// A body by what it is: `the ministry`, `his campaign`; the last of that sort, else one that the text does not name.
    pub(super) fn described_body(&mut self, mention: &Mention<'a>, place: Place) -> Resolution {
        let Some(head) = mention.words.as_slice().last().map(|last| last.text) else { return Resolution::NONE };
        if let Some(id) = self.known_body(bare(mention.phrase)).filter(|_| mention.owner.is_none()) {
            return Resolution::of(id, Confidence::Medium);
        }
        let owner = mention.owner.and_then(|owner| self.antecedent(owner, place, "")).map(|seen| seen.id);
        let family = owner.and_then(|id| self.get(id)?.name).map(|name| name.family);
        let sorts = sorts_called(head);
        let fits = |id: EntityId| {
            let entity = self.get(id)?;
            let known = entity.head?;
            let alike = same(known, head) || (mention.owner.is_none() && is_of_sort(known, sorts));
            let theirs = match (mention.owner, family, entity.name) {
                (None, ..) => true,
                (_, Some(family), Some(name)) => name.text.contains(family),
                _ => owner.is_some() && entity.owner == owner,
            };
            (alike && theirs).then_some(id)
        };
        let found = self.bodies.latest().find_map(|seen| fits(seen.id));
        if let Some(id) = found {
            return Resolution::of(id, Confidence::Medium);
        }
        let id = self.push(Entity { head: Some(head), owner, ..Entity::new(SpeakerKind::Organization) });
        if id != EntityId::NOBODY && mention.owner.is_none() {
            let key = self.index.key(Part::Whole, bare(mention.phrase));
            self.index.add(key, id);
        }
        Resolution::of(id, Confidence::Medium)
    }

    /// The title and the body in the name of a role: `World News Editor`.
    pub(super) fn furnish_role(&mut self, id: EntityId, label: crate::grammar::name::Name<'a>) {
        let words = Words::read(label.name);
        let words = words.as_slice();
        let office = words.iter().rev().take_while(|word| matches!(word.noun, Some(Noun::Title(_)))).count();
        let (body, office) = words.split_at_checked(words.len() - office).unwrap_or_default();
        let part = |words| cover(label.name, words);
        let (title, affiliation) = (label.title.or_else(|| part(office)), label.affiliation.or_else(|| part(body)));
        if let Some(entity) = self.get_mut(id).filter(|_| !office.is_empty()) {
            entity.title = title;
            entity.affiliation = affiliation;
        }
    }
}

/// `phrase` without its article and without `’s`.
pub(super) fn bare(phrase: &str) -> &str {
    let phrase = ["the ", "The ", "THE ", "a ", "A ", "an ", "An "]
        .iter()
        .find_map(|article| phrase.strip_prefix(article))
        .unwrap_or(phrase);
    let mut phrase = phrase;
    for owns in ["’s", "'s"] {
        while let Some(stem) = phrase.strip_suffix(owns) {
            phrase = stem;
        }
    }
    phrase.trim()
}

/// Whether a body headed by `known` can be called by a word of these sorts: `the paper` of a Times, `the company` of an Inc.
fn is_of_sort(known: &str, asked: Sorts) -> bool {
    asked.has(sorts_named(known)) || asked.has(Sorts::LETTERS) && is_acronym(known)
}
