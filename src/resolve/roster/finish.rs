//! The roster in, the speakers of the document out: those who speak, in order of first appearance, each with the fullest form
//! of the name. Decides nothing about who is who.

use std::borrow::Cow;

use super::Roster;
use super::entity::Entity;
use crate::model::{Role, Speaker, SpeakerId};
use crate::report::Report;
use crate::source::Source;
use crate::steps;

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
        self.mentions.sort_unstable();
        self.mentions.dedup();
        let mut mentions = self.mentions.as_slice();
        let mut order = Vec::with_capacity(self.entities.len().min(self.mentions.len()));
        for (at, entity) in self.entities.iter().enumerate() {
            let own = mentions.iter().inspect(|_| steps::bump()).take_while(|(id, _)| id.0 as usize == at).count();
            let (own, others) = mentions.split_at_checked(own).unwrap_or_default();
            mentions = others;
            let first = own.first().map(|&(_, mention)| mention).or(entity.turn);
            order.extend(first.map(|first| (first, at, entity, own)));
        }
        order.sort_by_key(|&(first, ..)| first);
        let mut ids = vec![None; self.entities.len()];
        let mut speakers = Vec::with_capacity(order.len());
        for (number, (_, at, entity, own)) in (0..).zip(order) {
            let Some(id) = ids.get_mut(at) else { continue };
            *id = Some(SpeakerId(number));
            speakers.push(Speaker {
                id: SpeakerId(number),
                kind: entity.kind,
                name: self.group_name(entity).or_else(|| own_name(entity)).or_else(|| self.owned(entity)),
                honorific: entity.honorific.map(Into::into),
                title: entity.title.map(Into::into),
                affiliation: entity.affiliation.map(Into::into),
                role: entity.role.unwrap_or(Role::Source),
                mentions: own.iter().map(|&(_, mention)| source.fragment(mention)).collect(),
            });
        }
        (speakers, ids)
    }

    /// `Tom Haddad and Ana Prates`, whom the text calls `Haddad and Prates` too.
    fn group_name(&self, entity: &Entity<'a>) -> Option<Cow<'a, str>> {
        let names: Vec<_> = entity.members.iter().filter_map(|&id| own_name(self.get(id)?)).collect();
        let (last, first) = names.split_last().filter(|(_, first)| !first.is_empty())?;
        Some(Cow::Owned(format!("{} and {last}", first.join(", "))))
    }

    /// `Ana Ruiz’s campaign`, which the text calls `her campaign` only.
    fn owned(&self, entity: &Entity<'a>) -> Option<Cow<'a, str>> {
        let owner = own_name(self.get(entity.owner?)?)?;
        Some(Cow::Owned(format!("{owner}’s {}", entity.head?)))
    }
}

fn own_name<'a>(entity: &Entity<'a>) -> Option<Cow<'a, str>> {
    entity.name.map(|name| without_nickname(name.text))
}

/// `Marlon Teed` of `Marlon “Doc” Teed`.
fn without_nickname(name: &str) -> Cow<'_, str> {
    let is_nickname = |word: &&str| word.starts_with(['“', '"', '(']) && word.ends_with(['”', '"', ')']);
    let words = || name.split_whitespace();
    // a name that is a nickname alone is kept
    if !words().any(|word| is_nickname(&word)) || words().all(|word| is_nickname(&word)) {
        return Cow::Borrowed(name);
    }
    let mut plain = String::with_capacity(name.len());
    for word in words().filter(|word| !is_nickname(word)) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    Cow::Owned(plain)
}
