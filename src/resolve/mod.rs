//! Judgement: facts and shapes in, decisions out. What is a turn, which marks belong together, what a quote is, who said it,
//! and who is who. Sees neither nom nor memchr.

mod attach;
mod document;
pub(crate) mod frame;
mod kind;
mod pairing;
mod roster;
mod structure;
mod turns;

pub(crate) use attach::{Claim, Draft, attach};
pub(crate) use document::document;
pub(crate) use frame::{Frame, frame};
pub(crate) use kind::{Reading, kind, readings};
pub(crate) use pairing::{Link, Run, pairing};
pub(crate) use roster::{Deed, EntityId, Place, Resolution, Roster};
pub(crate) use structure::{Block, Layout, structure};
pub(crate) use turns::{Talk, TurnDraft, turns};
