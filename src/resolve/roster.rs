//! Mentions in, people out: one roster for the whole document, article and interview. Full name, title and surname, pronoun
//! and description go to whom they stand for, or to nobody. Never looks for quotes.

use std::collections::HashMap;

use crate::grammar::name::Name;
use crate::grammar::phrase::{Mention, Sort};
use crate::lexicon::Known;
use crate::model::{Confidence, Limits, Role, Span, Speaker, SpeakerId, SpeakerKind};
use crate::source::Source;

/// An entry of the roster; its number is not yet the speaker's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct EntityId(pub(crate) u32);

/// Somebody in the text, whether they speak or not.
#[derive(Debug)]
struct Entity<'a> {
    kind: SpeakerKind,
    name: Name<'a>,
    role: Role,
    mentions: Vec<Span>,
}

/// Whom a mention stands for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Resolution {
    pub(crate) speaker: Option<EntityId>,
    pub(crate) confidence: Confidence,
    /// It fits two people equally.
    pub(crate) ambiguous: bool,
}

/// Everyone in one text.
#[derive(Debug)]
pub(crate) struct Roster<'a> {
    entities: Vec<Entity<'a>>,
    by_name: HashMap<&'a str, EntityId>,
    limit: usize,
}

impl<'a> Roster<'a> {
    pub(crate) fn new(_known: &Known, limits: &Limits) -> Self {
        Self { entities: Vec::new(), by_name: HashMap::new(), limit: limits.speakers as usize }
    }

    /// The speaker with this name, made where there is none.
    pub(crate) fn named(&mut self, kind: SpeakerKind, name: Name<'a>) -> EntityId {
        let next = EntityId(u32::try_from(self.entities.len()).unwrap_or(u32::MAX));
        let id = *self.by_name.entry(name.name).or_insert(next);
        if id == next {
            self.entities.push(Entity { kind, name, role: Role::Unknown, mentions: Vec::new() });
        }
        id
    }

    /// Whom a mention that speaks stands for. (Rough: a name is itself, all else is nobody.)
    pub(crate) fn resolve(&mut self, mention: &Mention<'a>, _span: Span) -> Resolution {
        let room = self.entities.len() < self.limit || self.by_name.contains_key(mention.head);
        let speaker = (mention.sort == Sort::Name && room)
            .then(|| self.named(SpeakerKind::Person, Name { name: mention.head, ..Name::default() }));
        if let Some(id) = speaker {
            self.speaks(id, _span);
        }
        Resolution {
            speaker,
            confidence: if speaker.is_some() { Confidence::High } else { Confidence::Low },
            ambiguous: false,
        }
    }

    /// Says what part they have.
    pub(crate) fn set_role(&mut self, id: EntityId, role: Role) {
        if let Some(entity) = self.entities.get_mut(id.0 as usize) {
            entity.role = role;
        }
    }

    /// Notes that they speak, and which words stand for them there.
    pub(crate) fn speaks(&mut self, id: EntityId, mention: Span) {
        if let Some(entity) = self.entities.get_mut(id.0 as usize) {
            entity.mentions.push(mention);
        }
    }

    /// Everyone who speaks, in order of first appearance, and the final number of each entry.
    pub(crate) fn finish(mut self, source: Source<'a>) -> (Vec<Speaker<'a>>, Vec<Option<SpeakerId>>) {
        let mut order: Vec<usize> = Vec::new();
        for (at, entity) in self.entities.iter_mut().enumerate() {
            entity.mentions.sort_unstable();
            entity.mentions.dedup();
            if !entity.mentions.is_empty() {
                order.push(at);
            }
        }
        order.sort_by_key(|&at| self.entities.get(at).and_then(|entity| entity.mentions.first().copied()));
        let mut ids = vec![None; self.entities.len()];
        let mut speakers = Vec::with_capacity(order.len());
        for (number, at) in (0..).zip(order) {
            let (Some(entity), Some(id)) = (self.entities.get(at), ids.get_mut(at)) else { continue };
            *id = Some(SpeakerId(number));
            speakers.push(Speaker {
                id: SpeakerId(number),
                kind: entity.kind,
                name: Some(entity.name.name.into()),
                honorific: entity.name.honorific.map(Into::into),
                title: entity.name.title.map(Into::into),
                affiliation: entity.name.affiliation.map(Into::into),
                role: entity.role,
                mentions: entity.mentions.iter().map(|&span| source.fragment(span)).collect(),
            });
        }
        (speakers, ids)
    }
}
