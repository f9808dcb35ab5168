//! Papers in, those whose words they are out: an ad, a memo, a poll speaks for whoever made it. The maker is told where the
//! paper is first told of: `a memo from the union`, `Ruiz’s ad`, `Ruiz sent an email`. Looks back over nothing but the list
//! of bodies told of last.

use super::body::bare;
use super::describe::is_pronoun;
use super::entity::Entity;
use super::index::same;
use super::{EntityId, Place, Resolution, Roster};
use crate::grammar::phrase::{Mention, Sort};
use crate::grammar::words::{Word, cover};
use crate::lexicon::{Noun, are_alike, is_sent, is_study, noun};
use crate::model::{Confidence, SpeakerKind};

/// Papers that may stand for one another before somebody is reached.
const STEPS: usize = 3;

impl<'a> Roster<'a> {
    /// The entry of a paper: one told of before, or a new one with its maker, if the phrase names them.
    pub(super) fn paper(&mut self, mention: &Mention<'a>, place: Place) -> Resolution {
        let words = mention.words.as_slice();
        let Some((head, before)) = words.split_last() else { return Resolution::NONE };
        let plain = mention.owner.is_none()
            && mention.phrase.len() == mention.core.len()
            && !before.iter().skip(1).any(Word::is_capital);
        let again = plain && matches!(mention.sort, Sort::Definite | Sort::Demonstrative);
        let known = |id: EntityId| {
            let entity = self.get(id).filter(|entity| entity.paper)?;
            entity.head.filter(|known| same(known, head.text) || are_alike(known, head.text))
        };
        if let Some(seen) = self.bodies.latest().find(|seen| again && known(seen.id).is_some()) {
            return Resolution::of(seen.id, Confidence::Medium);
        }
        let maker = self.maker(mention, before, place);
        let maker = maker.or_else(|| self.sender(head.text, place).filter(|_| again));
        let (head, confidence) = (Some(head.text), if plain { Confidence::Low } else { Confidence::Medium });
        let id = self.push(Entity { head, maker, paper: true, ..Entity::new(SpeakerKind::Unnamed) });
        Resolution::of(id, confidence)
    }

    /// Notes that `maker` made `paper`, if nobody is known to have: they are named after `by`, or they are the subject.
    pub(crate) fn made(&mut self, paper: EntityId, maker: EntityId, by: bool) {
        let body = self.get(maker).is_some_and(|entity| entity.kind == SpeakerKind::Organization);
        let Some(paper) = self.get_mut(paper).filter(|paper| paper.paper && paper.maker.is_none()) else { return };
        let head = paper.head.unwrap_or_default();
        if by || is_sent(head) || body && is_study(head) {
            paper.maker = Some(maker);
        }
    }

    /// Whether it is a paper.
    pub(crate) fn is_paper(&self, id: EntityId) -> bool {
        self.get(id).is_some_and(|entity| entity.paper)
    }

    /// Whose words those of `id` are.
    pub(crate) fn voice(&self, mut id: EntityId) -> EntityId {
        for _ in 0..STEPS {
            let Some(maker) = self.get(id).and_then(|entity| entity.maker) else { break };
            id = maker;
        }
        id
    }

    /// Whom the phrase of a paper says that it is by. `before`: the words before its noun.
    fn maker(&mut self, mention: &Mention<'a>, before: &[Word<'a>], place: Place) -> Option<EntityId> {
        if let Some(owner) = mention.owner {
            return if is_pronoun(owner) {
                self.pronoun(owner, place, "").speaker
            } else {
                self.called(bare(owner), place)
            };
        }
        let first = before.iter().position(Word::is_capital).filter(|&first| first > 0)?;
        let named = before.get(first..)?;
        let body = named.iter().rposition(|word| word.is_capital() || word.noun == Some(Noun::Body))?;
        self.called(cover(mention.core, named.get(..=body)?)?, place)
    }

    /// Who spoke last in this paragraph, else who acted: `the memo` of one who sent it is hardly introduced.
    fn sender(&self, head: &str, place: Place) -> Option<EntityId> {
        if !is_sent(head) {
            return None;
        }
        let near = |at: &Option<Place>| at.filter(|at| at.block == place.block).map(|at| at.span.start);
        let seen = self.people.latest().chain(self.bodies.latest());
        let place_name = |id: EntityId| {
            let head = self.get(id).and_then(|entity| entity.head);
            head.is_some_and(|head| matches!(noun(head), Some(Noun::Country | Noun::Region)))
        };
        let last = seen.filter(|seen| !place_name(seen.id)).filter_map(|seen| {
            let (spoke, acted) = (near(&seen.spoke), near(&seen.acted));
            (spoke.is_some() || acted.is_some()).then_some(((spoke, acted), seen.id))
        });
        last.max_by_key(|&(at, _)| at).map(|(_, id)| id)
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::said;

    #[test]
    fn who_read_a_paper_did_not_make_it() {
        for verb in ["seen", "obtained", "first read"] {
            let text = format!("A letter, {verb} by Ana Ruiz, says the road is “a disgrace to the town.”");
            assert_eq!(said(&text), ["(A letter)"]);
        }
        assert_eq!(said("A letter, written by Ana Ruiz, says the road is “a disgrace to the town.”"), ["Ana Ruiz"]);
    }

    #[test]
    fn a_paper_speaks_for_its_maker() {
        for text in [
            "Ana Ruiz is releasing a new ad. The ad says the road is “a disgrace to the town.”",
            "An ad paid for by Ana Ruiz runs from Monday. The ad says the road is “a disgrace to the town.”",
            "“We walked,” Ana Ruiz wrote. “We shall walk again,” the memo stated.",
            "Ana Ruiz’s memo was long. The memo says the road is “a disgrace to the town.”",
            "There was a letter from Ana Ruiz. The letter says the road is “a disgrace to the town.”",
            "In a memo to the staff, Ana Ruiz said no. “We walked,” the memo said.",
            "Ana Ruiz sent a statement Monday. “We walked,” the statement said.",
        ] {
            assert_eq!(said(text).last().map(String::as_str), Some("Ana Ruiz"), "{text}");
        }
        let text =
            "The survey, conducted by the Tarn Institute, came late. The poll found that the road is “a disgrace.”";
        assert_eq!(said(text), ["Tarn Institute"]);
    }

    #[test]
    fn a_paper_that_somebody_only_reads_is_not_theirs() {
        let text = "Ana Ruiz had read a report. The report called the road “a disgrace to the town.”";
        assert_eq!(said(text), ["(The report)"]);
        let text = "An ad ran on a channel which, as was known to all of us, is owned by Ana Ruiz.\n\nThe ad said, “We walked.”";
        assert_eq!(said(text), ["(The ad)"]);
        let text = "According to Ana Ruiz, an email was sent. The email said, “We walked.”";
        assert_eq!(said(text), ["(The email)"]);
    }
}
