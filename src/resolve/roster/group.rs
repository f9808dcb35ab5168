//! `Smith and Jones` in, the group out; or the one person whom both halves tell of: `the senator and former mayor`. Never
//! says what either of them said alone.

use super::body::bare;
use super::entity::{Entity, FullName};
use super::index::Part;
use super::{EntityId, Place, Resolution, Roster};
use crate::grammar::name::name;
use crate::grammar::office::office;
use crate::grammar::phrase::{Mention, Sort};
use crate::grammar::words::{Words, starts_capital};
use crate::model::{Confidence, List, SpeakerKind};

impl<'a> Roster<'a> {
    /// The entry of a phrase with `and`.
    pub(super) fn group(&mut self, mention: &Mention<'a>, place: Place) -> Resolution {
        let (first, rest) = mention.core.split_once(" and ").unwrap_or((mention.core, ""));
        if let Some(found) = self.one(mention, first, rest, place) {
            return found;
        }
        let key = self.index.key(Part::Whole, mention.core);
        let known = |id: &EntityId| self.get(*id).is_some_and(|entity| entity.kind == SpeakerKind::Group);
        if let Some(id) = self.index.get(key).iter().find(known) {
            return Resolution::of(id, Confidence::High);
        }
        let (mut members, mut named): (List<EntityId>, _) = (List::new(), true);
        for member in mention.core.split(" and ").flat_map(|part| part.split(", ")) {
            named &= name(member).is_some_and(|found| starts_capital(found.name)) || starts_capital(bare(member));
            self.called(member, place).into_iter().for_each(|id| members.push(id));
        }
        // Ana Ruiz and Tom Reed of the Institute for Health and Care
        let is_person = |id: &EntityId| self.get(*id).is_some_and(|entity| entity.kind == SpeakerKind::Person);
        if members.iter().filter(|&id| is_person(id)).nth(1).is_some() {
            members = members.into_iter().filter(is_person).collect();
        }
        let name = named.then(|| FullName::new(mention.core));
        let id = self.push(Entity { name, members, ..Entity::new(SpeakerKind::Group) });
        if id != EntityId::NOBODY {
            self.index.add(key, id);
        }
        Resolution::of(id, Confidence::High)
    }

    /// Two offices of one person.
    fn one(&mut self, mention: &Mention<'a>, first: &'a str, rest: &'a str, place: Place) -> Option<Resolution> {
        // former Governor and Party Chair Ana Ruiz
        if office(first).is_some() && name(first).is_none_or(|found| !found.name.contains(' ')) {
            if let Some(found) = name(rest).filter(|found| found.title.is_some() && found.name.contains(' ')) {
                return Some(self.person(found, place, None));
            }
        }
        // Ana Ruiz, a doctor and a friend
        if let Some((who, what)) = first.split_once(", ") {
            let described = bare(what).len() < what.len() || office(what).is_some();
            let id = self.called(who, place).filter(|_| described)?;
            return Some(Resolution::of(id, Confidence::Medium));
        }
        // the senator and former mayor; the minister of roads and water
        let words = Words::read(rest);
        let last = words.as_slice().last()?;
        let plain = bare(rest).len() == rest.len() && !last.is_capital() && !last.text.ends_with('s');
        if !plain || bare(first).len() == first.len() {
            return None;
        }
        let core = first.split_once(" of ").map_or(first, |(core, _)| core);
        let head = core.split_whitespace().next_back()?;
        let words = Words::read(core);
        Some(self.description(&Mention { phrase: core, core, head, sort: Sort::Definite, words, ..*mention }, place))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::said;

    #[test]
    fn both_speak_by_their_names() {
        let text = "“We walked,” said Mayor Ana Ruiz of Tarn and Tom Okafor.\n\n“We sat,” Ruiz and Okafor said.\n\n“Never,” they said.";
        assert_eq!(said(text), ["Ana Ruiz and Tom Okafor"; 3]);
        let text = "“We walked,” Ana Ruiz, Ida Moe and clerk Tom Okafor said.\n\n“I sat,” Okafor said.";
        assert_eq!(said(text), ["Ana Ruiz, Ida Moe and Tom Okafor", "Tom Okafor"]);
    }

    #[test]
    fn they_are_the_two_who_did_something() {
        let start = "“It is closed,” said Moe Reed.\n\n";
        let text = format!("{start}Ana Ruiz and Tom Okafor left. “Never,” they said.");
        assert_eq!(said(&text), ["Moe Reed", "Ana Ruiz and Tom Okafor"]);
        let text = format!("{start}Ana Ruiz left, and Tom Okafor stayed. “Never,” he said.");
        assert_eq!(said(&text), ["Moe Reed", "Tom Okafor"]);
    }

    #[test]
    fn two_offices_of_one_person_are_no_group() {
        let start = "Sen. Ana Ruiz came last.\n\n";
        let text = format!("{start}“We walked,” the senator and former mayor said.");
        assert_eq!(said(&text), ["Ana Ruiz"]);
        assert_eq!(said("“We walked,” former Governor and Party Chair Ana Ruiz said."), ["Ana Ruiz"]);
        assert_eq!(said("“We walked,” the senator and the mayor said.").len(), 1);
        assert_ne!(said(&format!("{start}“We walked,” the senator and the mayor said.")), ["Ana Ruiz"]);
    }
}
