//! What turns tell the roster of those who speak in them without a name: `Q`, or nobody's label at all.

use super::entity::Entity;
use super::{EntityId, Roster};
use crate::model::{Span, SpeakerKind};

impl Roster<'_> {
    /// Somebody with a part in the talk and no name.
    pub(crate) fn nameless(&mut self, kind: SpeakerKind) -> EntityId {
        self.push(Entity::new(kind))
    }

    /// Notes that they have a turn there, though nothing printed stands for them.
    pub(crate) fn takes_part(&mut self, id: EntityId, turn: Span) {
        if let Some(entity) = self.get_mut(id) {
            entity.turn = entity.turn.or(Some(turn));
        }
    }
}
