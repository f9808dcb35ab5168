//! Descriptions in, their entries out: `the senator`, `this official`, `a senior aide`, `his lawyer`. An indefinite phrase is
//! somebody new and never named; a vague noun never stands for a named person.

use std::ops::RangeInclusive;

use super::body::bare;
use super::entity::{Entity, FullName};
use super::focus::Seen;
use super::index::{Part, same};
use super::person::offices;
use super::{EntityId, Place, Resolution, Roster};
use crate::grammar::office::is_acronym;
use crate::grammar::phrase::{Mention, Sort};
use crate::grammar::words::{Word, Words, starts_capital};
use crate::lexicon::{Class, Gender, Noun, Trait, facts, in_full};
use crate::model::{Confidence, SpeakerKind};

impl<'a> Roster<'a> {
    /// A definite, demonstrative or possessed phrase that is no name.
    pub(super) fn description(&mut self, mention: &Mention<'a>, place: Place) -> Resolution {
        let words = mention.words.as_slice();
        let Some(head) = words.last().copied() else { return Resolution::NONE };
        match head.noun {
            _ if is_status(head.text) => {}
            Some(Noun::Document) => return self.paper(mention, place),
            Some(Noun::Body) if words.iter().skip(1).any(|word| word.is_capital() && !is_made_of(word.text)) => {
                return self.organ(mention);
            }
            Some(Noun::Body | Noun::Country) => {
                // China’s ministry has a name, his campaign has none
                let named = mention.owner.is_some_and(|owner| starts_capital(bare(owner)) && !is_pronoun(owner));
                return if named { self.body(mention) } else { self.described_body(mention, place) };
            }
            _ if is_acronym(head.text) => return self.body(mention),
            Some(Noun::Demonym) if is_one(head.text) && words.len() > 1 => {} // the Belgian
            Some(Noun::People | Noun::Demonym) => return self.unnamed(mention),
            _ => {}
        }
        let known = self.known_description(mention, place);
        if known.speaker.is_some() || known.ambiguous {
            return known;
        }
        self.unnamed(mention)
    }

    /// A description of somebody that the text has told of already.
    pub(super) fn known_description(&self, mention: &Mention<'a>, place: Place) -> Resolution {
        let words = mention.words.as_slice();
        let Some((head, before)) = words.split_last() else { return Resolution::NONE };
        let asked = gender_of(head.noun);
        let vague = is_vague(head.text);
        let demonstrative =
            mention.sort == Sort::Demonstrative || before.iter().any(|word| word.text.eq_ignore_ascii_case("same"));
        let office = in_full(head.text);
        let bears_office =
            |entity: &Entity<'a>| entity.title.is_some_and(|title| offices(title).any(|word| same(word, office)));
        // the last source with that noun, or the last person with that office
        let fits = |seen: &&Seen| {
            self.get(seen.id).is_some_and(|entity| match entity.name {
                None => entity.head.is_some_and(|known| same(known, head.text)) && mention.sort != Sort::Possessed,
                Some(_)
                    if entity.kind == SpeakerKind::Person
                        && entity.head.is_some_and(|known| same(known, head.text)) =>
                {
                    true
                }
                Some(_) => !vague && !demonstrative && bears_office(entity) && entity.may_be(asked),
            })
        };
        let placed = before.iter().any(|word| {
            matches!(word.noun, Some(Noun::Region | Noun::Demonym | Noun::Country | Noun::Partisan))
                || word.text.contains('-')
        });
        let title = matches!(head.noun, Some(Noun::Title(_)));
        let found = self.people.latest().find(fits);
        let near = |seen: &&Seen| {
            let at = seen.spoke.max_by_start(seen.acted);
            at.is_some_and(|at| place.block.saturating_sub(at.block) <= 1)
        };
        if let Some(seen) = found.filter(|seen| !placed || !title || near(seen)) {
            return Resolution::of(seen.id, Confidence::Medium);
        }
        let years = years(head.text);
        let aged = |seen: &&Seen| Some(years.as_ref()?.contains(&self.get(seen.id)?.age?));
        if let Some(seen) = self.people.latest().find(|seen| aged(seen) == Some(true)) {
            return Resolution::of(seen.id, Confidence::Medium);
        }
        if let Some(found) = self.spouse(mention, head, place) {
            return found;
        }
        let rest = mention.phrase.get(mention.core.len()..).unwrap_or_default();
        let whence = rest.is_empty() || rest.starts_with(" from "); // the 18-year-old from Tarn
        if vague || demonstrative || mention.sort == Sort::Possessed || !whence {
            return Resolution::NONE;
        }
        // the Ohio senator is the senator of this paragraph rather than one of another state
        if placed && title {
            let found = self.topic(asked, head, place);
            if found.speaker.is_some() {
                return found;
            }
        }
        let key = self.index.key(Part::Office, office);
        let older = self.index.get(key);
        if let Some(id) = older.iter().rev().find(|&id| self.get(id).is_some_and(|entity| entity.may_be(asked))) {
            return Resolution::of(id, Confidence::Medium);
        }
        let of_name = || before.iter().skip(1).any(Word::is_capital);
        match head.noun {
            // the Tarn alderman
            Some(Noun::Title(_)) if !placed && of_name() => self.alone(asked, head, place),
            // the senator of a lone Hale, of whom the text has not said yet that he is one
            Some(Noun::Title(_)) if !placed => {
                let plain = before.len() <= 1 && facts(head.text).traits.has(Trait::Elected) && !head.is_capital();
                let alone = plain && self.alone(asked, head, place).speaker.is_some();
                if alone { self.topic(asked, head, place) } else { Resolution::NONE }
            }
            Some(Noun::Demonym) => self.alone(asked, head, place), // the Belgian
            // the Comets guard, the Tarn-based virologist
            Some(Noun::Role(_)) if placed || of_name() => self.topic_or_alone(asked, head, place),
            Some(Noun::Title(_) | Noun::Role(_)) => self.topic(asked, head, place),
            Some(Noun::Partisan) => {
                let topic = self.topic_or_alone(asked, head, place);
                let officer = |id| self.get(id).is_some_and(|entity| entity.title.is_some());
                if topic.speaker.is_some_and(officer) { topic } else { self.elected(place).unwrap_or(topic) }
            }
            _ if head.text.contains("-year-old") || is_status(head.text) || is_made(head) => {
                self.topic_or_alone(asked, head, place)
            }
            _ => Resolution::NONE,
        }
    }

    /// The topic, or else the one who alone is told of here.
    fn topic_or_alone(&self, asked: Option<Gender>, head: &Word<'a>, place: Place) -> Resolution {
        let topic = self.topic(asked, head, place);
        if topic.speaker.is_some() { topic } else { self.alone(asked, head, place) }
    }

    /// The last one named here who is told of as elected: a party has many members, but papers mean these.
    fn elected(&self, place: Place) -> Option<Resolution> {
        let elects = |word: &str| facts(word).traits.has(Trait::Elected);
        let fits = |seen: &&Seen| {
            let title = self.get(seen.id).and_then(|entity| entity.title);
            place.block.saturating_sub(seen.named.block) <= 1 && title.is_some_and(|title| offices(title).any(elects))
        };
        self.people.latest().find(fits).map(|seen| Resolution::of(seen.id, Confidence::Low))
    }

    /// `his wife`: the woman with his surname, if the text has told of one.
    fn spouse(&self, mention: &Mention<'a>, head: &Word<'a>, place: Place) -> Option<Resolution> {
        let married = matches!(head.text, "wife" | "husband");
        let owner = self.antecedent(mention.owner.filter(|_| married)?, place, "")?.id;
        let family = self.get(owner)?.name?.family;
        let asked = gender_of(head.noun)?;
        let fits = |id: EntityId| {
            self.get(id)
                .is_some_and(|entity| entity.is(asked) && entity.name.is_some_and(|name| same(name.family, family)))
        };
        let mut found = self.people.latest().map(|seen| seen.id).filter(|&id| id != owner && fits(id));
        let first = found.next()?;
        found.next().is_none().then(|| Resolution::of(first, Confidence::Low))
    }

    /// The named person whom this paragraph or the one before is about; for a candidate, else the one whom the text is about.
    fn topic(&self, asked: Option<Gender>, head: &Word<'a>, place: Place) -> Resolution {
        let free = |entity: &Entity<'a>| is_free(entity, asked, head);
        let near = |seen: &&Seen| {
            let at = seen.spoke.max_by_start(seen.acted);
            let close = at.is_some_and(|at| place.block.saturating_sub(at.block) <= 1);
            close && self.get(seen.id).is_some_and(free)
        };
        if let Some(seen) = self.people.latest().find(near) {
            return Resolution::of(seen.id, Confidence::Low);
        }
        let weight = |id: EntityId| self.get(id).filter(|entity| free(entity)).map_or(0, |entity| entity.weight);
        let first = self
            .people
            .latest()
            .map(|seen| seen.id)
            .max_by_key(|&id| weight(id))
            .filter(|&id| runs(head.text) && weight(id) > 2);
        let Some(first) = first else { return Resolution::NONE };
        let rival = self.people.latest().any(|seen| seen.id != first && 2 * weight(seen.id) > weight(first));
        if rival { Resolution::NONE } else { Resolution::of(first, Confidence::Low) }
    }

    /// The one person whom the text names here and who can be called so, or the only one of them who speaks or does something.
    fn alone(&self, asked: Option<Gender>, head: &Word<'a>, place: Place) -> Resolution {
        let near = |at: Place| place.block.saturating_sub(at.block) <= 1;
        let fits = |seen: &&Seen| {
            near(seen.named)
                && self.get(seen.id).is_some_and(|entity| match entity.name {
                    Some(_) => is_free(entity, asked, head),
                    None => entity.single, // an officer came
                })
        };
        let acts = |seen: &&Seen| seen.spoke.max_by_start(seen.acted).is_some_and(near);
        let here = || self.people.latest().filter(fits);
        let beside = |seen: &&Seen| seen.named.block == place.block;
        let one = only(here()).or_else(|| only(here().filter(beside))).or_else(|| only(here().filter(acts)));
        let named = |id: &EntityId| self.get(*id).is_some_and(|entity| entity.name.is_some());
        one.filter(named).map_or(Resolution::NONE, |id| Resolution::of(id, Confidence::Low))
    }

    /// A source that the text does not name.
    pub(super) fn unnamed(&mut self, mention: &Mention<'a>) -> Resolution {
        let words = mention.words.as_slice();
        let Some(mut head) = words.last().copied() else { return Resolution::NONE };
        let one = matches!(words, [word, ..] if matches!(word.text, "one" | "One" | "another" | "Another"));
        let many = !one && (matches!(head.noun, Some(Noun::People | Noun::Demonym)) || mention.sort == Sort::Counted);
        // one of the officials is an official
        if let Some(officials) = mention.phrase.rsplit(' ').next().filter(|_| one && words.len() == 1) {
            head.text = officials.strip_suffix('s').unwrap_or(officials);
        }
        let again = mention.sort != Sort::Indefinite && mention.sort != Sort::Counted;
        if let Some(id) = self.same_crowd(head.text).filter(|_| again && many) {
            return Resolution::of(id, Confidence::High);
        }
        let office = matches!(mention.sort, Sort::Definite | Sort::Name) && matches!(head.noun, Some(Noun::Title(_)));
        let lone = mention.phrase.len() == mention.core.len() && mention.owner.is_none();
        if office && lone && head.is_capital() {
            return self.office_holder(bare(mention.core));
        }
        let kind =
            if many && !head.text.eq_ignore_ascii_case("sources") { SpeakerKind::Group } else { SpeakerKind::Unnamed };
        let affiliation = affiliation(mention);
        let gender = gender_of(head.noun);
        // a change, calculations: hardly anybody who speaks
        let human = many || is_human(&head);
        let single = kind == SpeakerKind::Unnamed && human && !many;
        let id = self.push(Entity { head: Some(head.text), affiliation, gender, single, ..Entity::new(kind) });
        Resolution::of(id, if human { Confidence::High } else { Confidence::Low })
    }

    /// `officials`, said before.
    fn same_crowd(&self, head: &str) -> Option<EntityId> {
        let fits = |seen: &&Seen| {
            self.get(seen.id).is_some_and(|entity| {
                entity.kind == SpeakerKind::Group
                    && entity.name.is_none()
                    && entity.head.is_some_and(|known| same(known, head))
            })
        };
        self.people.latest().find(fits).map(|seen| seen.id)
    }

    /// `the Mayor`, whom the text gives no other name.
    fn office_holder(&mut self, title: &'a str) -> Resolution {
        let key = self.index.key(Part::Whole, title);
        let known =
            self.index.get(key).iter().find(|&id| self.get(id).is_some_and(|entity| entity.kind == SpeakerKind::Role));
        let id = known.unwrap_or_else(|| {
            let name = Some(FullName::new(title));
            let id = self.push(Entity { name, title: Some(title), ..Entity::new(SpeakerKind::Role) });
            if id != EntityId::NOBODY {
                self.index.add(key, id);
                self.index_offices(id, title);
            }
            id
        });
        Resolution::of(id, Confidence::High)
    }
}

/// The body after `from`, `at`, `of` or `for` in `a spokeswoman for the council`.
fn affiliation<'a>(mention: &Mention<'a>) -> Option<&'a str> {
    let rest = mention.phrase.get(mention.core.len()..)?.trim_start();
    let object = ["from ", "at ", "of ", "for ", "with "].iter().find_map(|link| rest.strip_prefix(link))?;
    if object.starts_with("a ") || object.starts_with("an ") {
        return None;
    }
    let object = bare(object);
    let words = Words::read(object);
    let words = words.as_slice();
    let person = words.first().is_some_and(|word| word.given.is_some());
    let named = !person && words.iter().any(|word| word.is_capital() || word.noun == Some(Noun::Body));
    named.then_some(object)
}

pub(super) fn gender_of(noun: Option<Noun>) -> Option<Gender> {
    match noun {
        Some(Noun::Honorific(gender) | Noun::Title(gender) | Noun::Role(gender) | Noun::Kin(gender)) => gender,
        _ => None,
    }
}

/// Whether the noun is one for a human being: a known one, or one that is made like them.
pub(super) fn is_human(head: &Word<'_>) -> bool {
    let made = |end: &str| head.text.len() > end.len() + 2 && head.text.ends_with(end);
    match head.noun {
        Some(Noun::Title(_) | Noun::Role(_) | Noun::Partisan | Noun::Kin(_) | Noun::Honorific(_) | Noun::People) => {
            true
        }
        Some(_) => false,
        None => {
            is_vague(head.text)
                || ["er", "or", "ist", "ian", "man", "woman", "ee", "-old", "eer"].iter().any(|end| made(end))
        }
    }
}

/// Whether newspapers use the noun for those they do not name.
fn is_vague(word: &str) -> bool {
    facts(word).traits.has(Trait::Vague)
}

/// A noun for somebody, made of another: `radioman`.
fn is_made(head: &Word<'_>) -> bool {
    let ends = ["man", "woman", "ist"];
    head.noun.is_none() && head.text.len() > 6 && ends.iter().any(|end| head.text.ends_with(end))
}

/// Whether a word in front of a noun tells of it, and names nobody: `Paris-based`, `state-owned`.
fn is_made_of(word: &str) -> bool {
    word.contains('-') && word.ends_with("ed")
}

/// The only one of them.
fn only<'s>(mut seen: impl Iterator<Item = &'s Seen>) -> Option<EntityId> {
    let first = seen.next()?.id;
    seen.next().is_none().then_some(first)
}

/// Whether somebody can be called `head`, who would be called by another office that is theirs.
fn is_free(entity: &Entity<'_>, asked: Option<Gender>, head: &Word<'_>) -> bool {
    let other = (matches!(head.noun, Some(Noun::Title(_))) || runs(head.text))
        && entity.title.is_some_and(|title| offices(title).any(|word| !runs(word)));
    entity.kind == SpeakerKind::Person && entity.may_be(asked) && !other
}

/// What somebody is who runs for an office.
fn runs(word: &str) -> bool {
    facts(word).traits.has(Trait::Runs)
}

/// How old somebody is by a word for their age.
fn years(word: &str) -> Option<RangeInclusive<u8>> {
    Some(match word {
        "teenager" | "teen" => 13..=19,
        "septuagenarian" => 70..=79,
        "octogenarian" => 80..=89,
        "nonagenarian" => 90..=99,
        _ => {
            let age = word.split_once("-year-old")?.0.parse().ok()?;
            age..=age
        }
    })
}

/// Whether a word for where somebody is from is of one: `Belgian`, but neither `Belgians` nor `French`.
fn is_one(demonym: &str) -> bool {
    !["s", "ese", "ish", "ch"].iter().any(|end| demonym.ends_with(end))
}

/// Whether a noun is for somebody, and neither an office nor a calling.
fn is_status(word: &str) -> bool {
    facts(word).traits.has(Trait::Status)
}

pub(super) fn is_pronoun(word: &str) -> bool {
    matches!(facts(word).class, Some(Class::Possessor | Class::Her))
}

trait Later {
    fn max_by_start(self, other: Self) -> Self;
}

impl Later for Option<Place> {
    /// The one further on in the text.
    fn max_by_start(self, other: Self) -> Self {
        match (self, other) {
            (Some(a), Some(b)) => Some(if a.span.start >= b.span.start { a } else { b }),
            (a, b) => a.or(b),
        }
    }
}
