//! The narration of a block in, its people told to the roster in text order: those who speak and those who only stand there.
//! Names inside quotes are none of the narration's.

use super::Desk;
use super::narration::Narration;
use crate::grammar::chunk::{Chunk, Kind};
use crate::grammar::phrase::{Mention, Sort};
use crate::model::Span;
use crate::resolve::{Deed, Place};

impl Desk<'_, '_> {
    /// Takes note of the nouns in the chunks `from..to` that are not part of `done`, the last mention resolved.
    pub(super) fn notice(&mut self, narration: &Narration<'_>, from: usize, to: usize, done: Span, block: u32) {
        for at in from..to.min(narration.chunks.len()) {
            let Some(&Chunk { kind: Kind::Noun(phrase), span }) = narration.chunks.get(at) else { continue };
            if span.start < done.end && span.end > done.start {
                continue;
            }
            let actor = narration.actors.binary_search_by_key(&at, |actor| actor.at).is_ok();
            let matters = match phrase.sort {
                Sort::Name | Sort::Group => true,
                Sort::Pronoun | Sort::Definite => actor,
                _ => false,
            };
            if matters || (actor && phrase.sort != Sort::Bare) {
                let mention = Mention::new(self.source, phrase, None);
                let deed = if actor { Deed::Acts } else { Deed::Named };
                self.roster.notice(&mention, Place { span, block }, deed);
            }
        }
    }
}
