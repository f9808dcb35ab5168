//! The roster in, the speakers of the document out: those who speak, in order of first appearance, each with the fullest form
//! of the name. Decides nothing about who is who.

use std::borrow::Cow;

use super::Roster;
use crate::model::{Role, Speaker, SpeakerId};
use crate::report::Report;
use crate::source::Source;

impl<'a> Roster<'a> {
    /// Everyone who speaks, and the final number of each entry. Sorts; linear but for that.
    pub(crate) fn finish(
        mut self,
        source: Source<'a>,
        report: &mut Report,
    ) -> (Vec<Speaker<'a>>, Vec<Option<SpeakerId>>) {
        for (code, span) in self.findings.drain(..) {
            report.add(code, span);
        }
        let mut order: Vec<usize> = Vec::new();
        for (at, entity) in self.entities.iter_mut().enumerate() {
            entity.mentions.sort_unstable();
            entity.mentions.dedup();
            if !entity.mentions.is_empty() || entity.turn.is_some() {
                order.push(at);
            }
        }
        order.sort_by_key(|&at| {
            self.entities
                .get(at)
                .and_then(|entity| [entity.mentions.first().copied(), entity.turn].into_iter().flatten().min())
        });
        let mut ids = vec![None; self.entities.len()];
        let mut speakers = Vec::with_capacity(order.len());
        for (number, at) in (0..).zip(order) {
            let (Some(entity), Some(id)) = (self.entities.get(at), ids.get_mut(at)) else { continue };
            *id = Some(SpeakerId(number));
            speakers.push(Speaker {
                id: SpeakerId(number),
                kind: entity.kind,
                name: entity.name.map(|name| without_nickname(name.text)),
                honorific: entity.honorific.map(Into::into),
                title: entity.title.map(Into::into),
                affiliation: entity.affiliation.map(Into::into),
                role: entity.role.unwrap_or(Role::Source),
                mentions: entity.mentions.iter().map(|&span| source.fragment(span)).collect(),
            });
        }
        (speakers, ids)
    }
}

/// `Marlon Teed` of `Marlon “Doc” Teed`.
fn without_nickname(name: &str) -> Cow<'_, str> {
    let is_nickname = |word: &&str| word.starts_with(['“', '"', '(']) && word.ends_with(['”', '"', ')']);
    if !name.split_whitespace().any(|word| is_nickname(&word)) {
        return Cow::Borrowed(name);
    }
    let mut plain = String::with_capacity(name.len());
    for word in name.split_whitespace().filter(|word| !is_nickname(word)) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    Cow::Owned(plain)
}
