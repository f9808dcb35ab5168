//! Mentions in, people out: one roster for the whole document, article and interview. Full name, title and surname, pronoun
//! and description go to whom they stand for, or to nobody. Never looks for quotes.

mod body;
mod describe;
mod entity;
mod finish;
mod focus;
mod group;
mod index;
mod paper;
mod person;
mod pronoun;
mod proper;
mod talk;
#[cfg(test)]
mod tests;

use self::entity::Entity;
pub(crate) use self::focus::Deed;
use self::focus::Focus;
use self::index::{Index, Part};
use crate::grammar::name::{Name, is_turned, name};
use crate::grammar::phrase::{Mention, Sort};
use crate::grammar::words::starts_capital;
use crate::lexicon::{Known, Noun, Trait, facts, noun};
use crate::model::{Confidence, DiagnosticKind, Limits, Role, Span, SpeakerKind};

/// An entry of the roster; its number is not yet the speaker's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct EntityId(pub(crate) u32);

/// Entries, and mentions of them, that there is room for from the first on.
const PEOPLE: usize = 24;

impl EntityId {
    /// Whoever comes after the limit of speakers.
    const NOBODY: Self = Self(u32::MAX);
}

/// Where a mention stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) span: Span,
    /// The index of its block.
    pub(crate) block: u32,
    /// It begins a sentence that does not say that it speaks: its capital proves nothing.
    pub(crate) opens: bool,
}

/// Whom a mention stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Resolution {
    pub(crate) speaker: Option<EntityId>,
    pub(crate) confidence: Confidence,
    /// It fits two people equally.
    pub(crate) ambiguous: bool,
}

impl Resolution {
    /// It stands for nobody that the text tells of.
    pub(crate) const NONE: Self = Self { speaker: None, confidence: Confidence::Low, ambiguous: false };
    /// It may be any of several.
    const TIE: Self = Self { ambiguous: true, ..Self::NONE };

    const fn of(speaker: EntityId, confidence: Confidence) -> Self {
        Self { speaker: Some(speaker), confidence, ambiguous: false }
    }
}

/// Everyone in one text.
#[derive(Debug)]
pub(crate) struct Roster<'a> {
    known: Known,
    entities: Vec<Entity<'a>>,
    index: Index,
    /// People, and sources without a name.
    people: Focus,
    /// Ministries, campaigns, reports.
    bodies: Focus,
    /// Where words say that somebody speaks, and the words that stand for them there.
    mentions: Vec<(EntityId, Span)>,
    findings: Vec<(DiagnosticKind, Span)>,
    limit: usize,
}

impl<'a> Roster<'a> {
    pub(crate) fn new(known: &Known, limits: &Limits) -> Self {
        Self {
            known: known.clone(),
            entities: Vec::new(),
            index: Index::default(),
            people: Focus::default(),
            bodies: Focus::default(),
            mentions: Vec::new(),
            findings: Vec::new(),
            limit: limits.speakers as usize,
        }
    }

    /// The speaker that a label names, made where there is none. A label without a word is nobody's.
    pub(crate) fn named(&mut self, kind: SpeakerKind, label: Name<'a>) -> EntityId {
        if !label.name.contains(char::is_alphanumeric) {
            return EntityId::NOBODY;
        }
        if kind == SpeakerKind::Person {
            let parts = Some(label.name).filter(|words| !is_turned(words)).and_then(name);
            let parts = self.dressed(parts.unwrap_or(label));
            let label = Name {
                honorific: label.honorific.or(parts.honorific),
                title: label.title.or(parts.title),
                name: parts.name,
                affiliation: label.affiliation.or(parts.affiliation),
            };
            let asked = self.asked(label);
            return match self.find_person(&asked, None) {
                person::Found::One(id) | person::Found::Likely(id) => self.absorb(id, asked),
                _ => self.add_person(asked),
            };
        }
        let key = self.index.key(Part::Whole, label.name);
        let known = self.index.get(key).iter().find(|&id| self.get(id).is_some_and(|entity| entity.kind == kind));
        known.unwrap_or_else(|| {
            let id = self.push(Entity { name: Some(entity::FullName::new(label.name)), ..Entity::new(kind) });
            if kind == SpeakerKind::Role {
                self.furnish_role(id, label);
            }
            self.index.add(key, id);
            id
        })
    }

    /// Says that `short` (initials, a nickname, a sign of a legend) stands for `id` too.
    pub(crate) fn alias(&mut self, id: EntityId, short: &'a str) {
        for part in [Part::Name, Part::Whole] {
            let key = self.index.key(part, short);
            self.index.add(key, id);
            self.index.stands_for(key, id);
        }
    }

    /// Whom a mention that speaks stands for. `said`: how what they say begins.
    pub(crate) fn resolve(&mut self, mention: &Mention<'a>, place: Place, deed: Deed, said: &str) -> Resolution {
        let found = match mention.sort {
            Sort::Pronoun => self.pronoun(mention.head, place, said),
            _ => self.who(mention, place),
        };
        if found.ambiguous {
            self.findings.push((DiagnosticKind::AmbiguousSpeaker, place.span));
        }
        if found.speaker == Some(EntityId::NOBODY) {
            self.findings.push((DiagnosticKind::LimitReached, place.span));
            return Resolution::NONE;
        }
        if let Some(id) = found.speaker {
            self.note(id, deed, place);
        }
        found
    }

    /// Takes note of a mention in the narration that does not speak.
    pub(crate) fn notice(&mut self, mention: &Mention<'a>, place: Place, deed: Deed) -> Resolution {
        let found = match mention.sort {
            Sort::Name | Sort::Group => self.who(mention, place),
            Sort::Pronoun if deed == Deed::Acts => self.pronoun(mention.head, place, ""),
            Sort::Indefinite | Sort::Definite | Sort::Possessed if is_paper(mention) => self.paper(mention, place),
            Sort::Definite | Sort::Possessed
                if mention.apposition.is_some_and(|text| text.contains(char::is_uppercase)) =>
            {
                self.appositive(mention, place).unwrap_or(Resolution::NONE)
            }
            Sort::Definite | Sort::Possessed if deed == Deed::Acts => {
                let body = mention.words.as_slice().last().and_then(|last| noun(last.text));
                match body {
                    // her brother came; “…,” he said
                    Some(Noun::Body | Noun::Kin(_)) => self.description(mention, place),
                    _ => self.known_description(mention, place),
                }
            }
            _ if mention.apposition.is_some_and(starts_capital) => self.who(mention, place),
            // A man came in. “…,” he said
            Sort::Indefinite if deed == Deed::Acts && place.opens && is_human(mention) => self.unnamed(mention),
            Sort::Bare | Sort::Counted if deed == Deed::Acts && is_crowd(mention) => self.unnamed(mention),
            _ => return Resolution::NONE,
        };
        if let Some(id) = found.speaker.filter(|&id| id != EntityId::NOBODY) {
            self.note(id, deed, place);
        }
        found
    }

    /// Notes that `id` does something without a new mention.
    pub(crate) fn acts(&mut self, id: EntityId, place: Place) {
        self.note(id, Deed::Acts, place);
    }

    /// Notes that `id` speaks once more without a new mention.
    pub(crate) fn goes_on(&mut self, id: EntityId, place: Place) {
        self.note(id, Deed::Speaks, place);
    }

    fn note(&mut self, id: EntityId, deed: Deed, place: Place) {
        let body = self.get(id).is_some_and(|entity| entity.paper || entity.kind == SpeakerKind::Organization);
        if let Some(entity) = self.get_mut(id) {
            entity.weight += 1;
        }
        let focus = if body { &mut self.bodies } else { &mut self.people };
        focus.note(id, deed, place);
    }

    fn who(&mut self, mention: &Mention<'a>, place: Place) -> Resolution {
        match mention.sort {
            Sort::Pronoun | Sort::Object => self.pronoun(mention.head, place, ""),
            Sort::Group => self.group(mention, place),
            Sort::Name => self.proper(mention, place),
            Sort::Indefinite | Sort::Counted | Sort::Bare | Sort::Rest => match self.appositive(mention, place) {
                Some(found) => found,
                None if self.ends_in_name(mention) => self.proper(mention, place),
                None if mention.sort == Sort::Indefinite && is_paper(mention) => self.paper(mention, place),
                None => self.unnamed(mention),
            },
            Sort::Definite | Sort::Demonstrative | Sort::Possessed => {
                self.appositive(mention, place).unwrap_or_else(|| self.description(mention, place))
            }
        }
    }

    /// The name without a word before it that the caller named as an honorific.
    fn dressed(&self, name: Name<'a>) -> Name<'a> {
        let found = self.known.honorific(name.name);
        found.map_or(name, |(word, rest)| Name { honorific: name.honorific.or(Some(word)), name: rest, ..name })
    }

    fn get(&self, id: EntityId) -> Option<&Entity<'a>> {
        self.entities.get(id.0 as usize)
    }

    fn get_mut(&mut self, id: EntityId) -> Option<&mut Entity<'a>> {
        self.entities.get_mut(id.0 as usize)
    }

    fn push(&mut self, entity: Entity<'a>) -> EntityId {
        if self.entities.len() >= self.limit {
            return EntityId::NOBODY;
        }
        let id = u32::try_from(self.entities.len()).map_or(EntityId::NOBODY, EntityId);
        if self.entities.is_empty() {
            self.entities.reserve(PEOPLE);
        }
        self.entities.push(entity);
        id
    }

    /// Says what part they have.
    pub(crate) fn is_named_person(&self, id: EntityId) -> bool {
        self.get(id).is_some_and(|entity| entity.kind == SpeakerKind::Person && entity.name.is_some())
    }

    /// Whether nothing but one mention makes them somebody: no given name, no office, no other mention.
    pub(crate) fn is_topic(&self, id: EntityId) -> bool {
        self.get(id).is_some_and(|entity| {
            let told = entity.gender.is_some() || entity.title.is_some() || entity.honorific.is_some();
            // Police: “…”, Harbour office: “…”
            let word = facts(entity.head.or(entity.name.map(|name| name.text)).unwrap_or_default());
            let human = entity.name.is_none() && (entity.single || entity.kind == SpeakerKind::Group)
                || word.traits.has(Trait::Plural)
                || matches!(word.noun, Some(Noun::People | Noun::Body | Noun::Title(_) | Noun::Role(_)));
            entity.weight <= 1 && entity.kind != SpeakerKind::Role && !told && !human
        })
    }

    pub(crate) fn set_role(&mut self, id: EntityId, role: Role) {
        if let Some(entity) = self.get_mut(id) {
            entity.role = Some(role);
        }
    }

    /// Notes that they speak, and which words stand for them there.
    pub(crate) fn speaks(&mut self, id: EntityId, mention: Span) {
        match self.get(id) {
            Some(_) => {
                if self.mentions.is_empty() {
                    self.mentions.reserve(PEOPLE);
                }
                self.mentions.push((id, mention));
            }
            None if self.entities.len() >= self.limit => {
                self.findings.push((DiagnosticKind::LimitReached, mention));
            }
            None => {} // a label without a word
        }
    }
}

/// Whether the phrase is of a human being: `a driver`.
fn is_human(mention: &Mention<'_>) -> bool {
    mention.words.as_slice().last().is_some_and(describe::is_human)
}

/// Whether the phrase is of several people: `residents`.
fn is_crowd(mention: &Mention<'_>) -> bool {
    mention.words.as_slice().last().is_some_and(|last| last.noun == Some(Noun::People))
}

/// Whether the phrase is of something written: `an ad`.
fn is_paper(mention: &Mention<'_>) -> bool {
    mention.words.as_slice().last().and_then(|last| last.noun) == Some(Noun::Document)
}
