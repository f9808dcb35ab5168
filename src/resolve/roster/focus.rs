//! Who is talked of at this point of the text: a bounded list of those who spoke, acted or were named last. Pronouns ask it.
//! Looks back over nothing: every event moves its entry to the front.

use super::{EntityId, Place};
use crate::steps;

/// Entries that are remembered.
pub(super) const DEPTH: usize = 12;

/// One who may be meant.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen {
    pub(super) id: EntityId,
    /// Where they last spoke.
    pub(super) spoke: Option<Place>,
    /// Where they last were the subject of the narration.
    pub(super) acted: Option<Place>,
    /// Where they were last named at all.
    pub(super) named: Place,
    /// They asked something there.
    pub(super) asks: bool,
}

/// The people (or the bodies) that were mentioned last, the latest at the end.
#[derive(Debug, Default)]
pub(super) struct Focus {
    seen: Vec<Seen>,
}

/// What somebody does in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Deed {
    /// Speaks, in marks or reported.
    Speaks,
    /// Asks: a poor antecedent, since the one who is asked speaks next.
    Asks,
    /// Is the subject of a sentence that reports nothing.
    Acts,
    /// Stands there.
    Named,
}

impl Focus {
    /// Notes that `id` is mentioned at `place`.
    pub(super) fn note(&mut self, id: EntityId, deed: Deed, place: Place) {
        let at = self.seen.iter().position(|seen| seen.id == id);
        let mut seen =
            at.map_or(Seen { id, spoke: None, acted: None, named: place, asks: false }, |at| self.seen.remove(at));
        (seen.named, seen.asks) = (place, deed == Deed::Asks);
        match deed {
            Deed::Speaks => seen.spoke = Some(place),
            Deed::Acts => seen.acted = Some(place),
            Deed::Asks | Deed::Named => {}
        }
        self.seen.reserve_exact(DEPTH - self.seen.len());
        if self.seen.len() == DEPTH {
            self.seen.remove(0);
        }
        self.seen.push(seen);
    }

    /// Everyone, the latest first.
    pub(super) fn latest(&self) -> impl Iterator<Item = &Seen> {
        self.seen.iter().rev().inspect(|_| steps::bump())
    }
}
