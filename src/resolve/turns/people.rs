//! Labels in, people out: whose turn each is, and what part they have in the talk, from what the document declares, then from
//! the words of the label, then from who asks.

use std::collections::HashMap;

use super::candidates::{Candidate, key};
use super::{Start, TurnDraft};
use crate::grammar::label::Shape;
use crate::grammar::name::Name;
use crate::lexicon::Part;
use crate::model::{Role, SpeakerKind};
use crate::resolve::{EntityId, Frame, Roster};
use crate::source::Source;

/// What one bearer of a label does over the talk.
#[derive(Debug, Clone, Copy)]
struct Bearer {
    id: EntityId,
    role: Role,
    turns: usize,
    /// Turns that end with a question.
    asks: usize,
    part: Option<Part>,
}

/// Gives every turn its speaker; returns the role of each turn's speaker.
pub(super) fn people<'a>(
    source: Source<'a>,
    frame: &Frame<'a>,
    starts: &[Start],
    turns: &mut [TurnDraft],
    roster: &mut Roster<'a>,
) -> Vec<Role> {
    let mut bearers: Vec<Bearer> = Vec::new();
    let mut by_key: HashMap<u64, usize> = HashMap::new();
    let mut of_turn = Vec::with_capacity(turns.len());
    for (start, turn) in starts.iter().zip(turns.iter_mut()) {
        let Some(label) = start.label else { continue };
        let at = *by_key.entry(label.key).or_insert_with(|| {
            let name = source.slice(label.label);
            let role =
                frame.declared.iter().find(|who| key(who.name) == label.key).map_or(Role::Unknown, |who| who.role);
            let id = roster.named(kind(&label), Name { name, ..Name::default() });
            bearers.push(Bearer { id, role, turns: 0, asks: 0, part: label.part });
            bearers.len() - 1
        });
        of_turn.push(at);
        if let Some(bearer) = bearers.get_mut(at) {
            bearer.turns += 1;
            bearer.asks += usize::from(!turn.questions.is_empty());
            turn.speaker = Some(bearer.id);
            roster.speaks(bearer.id, label.label);
        }
    }
    roles(&mut bearers);
    for bearer in &bearers {
        roster.set_role(bearer.id, bearer.role);
    }
    of_turn.iter().map(|&at| bearers.get(at).map_or(Role::Unknown, |bearer| bearer.role)).collect()
}

fn kind(label: &Candidate) -> SpeakerKind {
    match (label.part, label.shape) {
        (Some(Part::Speaks), _) | (_, Shape::Unsure) => SpeakerKind::Unnamed,
        (Some(part), _) if part != Part::Nobody => SpeakerKind::Role,
        _ => SpeakerKind::Person,
    }
}

fn roles(bearers: &mut [Bearer]) {
    for bearer in bearers.iter_mut().filter(|bearer| bearer.role == Role::Unknown) {
        bearer.role = match bearer.part {
            Some(Part::Asks) => Role::Interviewer,
            Some(Part::Answers) => Role::Interviewee,
            Some(Part::Leads) => Role::Moderator,
            Some(Part::Floor) => Role::Audience,
            _ => Role::Unknown,
        };
    }
    let askers = bearers.iter().any(|bearer| bearer.role == Role::Interviewer);
    for bearer in bearers.iter_mut().filter(|bearer| bearer.role == Role::Unknown) {
        if askers {
            bearer.role = Role::Interviewee;
        } else if bearer.asks * 2 >= bearer.turns && bearer.turns >= 2 {
            bearer.role = Role::Interviewer;
        }
    }
    if !askers && bearers.iter().any(|bearer| bearer.role == Role::Interviewer) {
        for bearer in bearers.iter_mut().filter(|bearer| bearer.role == Role::Unknown) {
            bearer.role = Role::Interviewee;
        }
    }
}
