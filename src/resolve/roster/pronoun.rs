//! A pronoun in, its antecedent out: the last source before the last name, unless somebody else has become the subject of the
//! narration since.

use super::entity::Entity;
use super::focus::Seen;
use super::{Place, Resolution, Roster};
use crate::lexicon::{Gender, fold};
use crate::model::{Confidence, SpeakerKind};

/// Blocks after which nobody is meant any more.
const FAR: u32 = 6;

/// How many times as often the text tells of whom it is about.
const MUCH: u32 = 4;

impl Roster<'_> {
    /// Whom the pronoun `word` stands for. `said`: what they say, which hardly has their own name in it.
    pub(super) fn pronoun(&mut self, word: &str, place: Place, said: &str) -> Resolution {
        let gender = match number(word) {
            Some(Number::One(gender)) => gender,
            Some(Number::Many) => return self.they(place),
            Some(Number::Thing) => return self.it(place),
            None => return Resolution::NONE,
        };
        let beside = |seen: &Seen| seen.spoke.is_some_and(|at| place.block.saturating_sub(at.block) <= 1);
        let found = self.antecedent(word, place, said).filter(beside).or_else(|| self.antecedent(word, place, ""));
        let Some(seen) = found else { return Resolution::NONE };
        let since = seen.spoke.into_iter().chain(seen.acted).map(|at| at.block).max();
        let near = since.is_some_and(|block| place.block.saturating_sub(block) <= 1);
        let sure = near && self.get(seen.id).is_some_and(|entity| entity.is(gender));
        // one pronoun may have been read wrongly, unless its paragraph names nobody else
        let here = |one: &&Seen| one.named.block == place.block;
        let alone = here(&&seen) && self.people.latest().filter(here).count() == 1;
        if let Some(entity) = self.get_mut(seen.id).filter(|_| near) {
            let step = if alone { 2 } else { 1 };
            entity.leaning += if gender == Gender::Male { step } else { -step };
        }
        Resolution::of(seen.id, if sure { Confidence::Medium } else { Confidence::Low })
    }

    /// The one whom `he`, `she`, `his` or `her` stands for, who is not named in what is `said`.
    pub(super) fn antecedent(&self, word: &str, place: Place, said: &str) -> Option<Seen> {
        let Some(Number::One(gender)) = number(word) else { return None };
        let fits = |seen: &&Seen| {
            place.block.saturating_sub(seen.named.block) <= FAR
                && self.get(seen.id).is_some_and(|entity| {
                    let named = || entity.name.is_some_and(|name| has_word(said, name.family));
                    entity.single && entity.may_be(Some(gender)) && !named()
                })
        };
        let source =
            self.people.latest().filter(fits).filter(|seen| seen.spoke.is_some()).max_by_key(|seen| start(seen.spoke));
        let actor =
            self.people.latest().filter(fits).filter(|seen| seen.acted.is_some()).max_by_key(|seen| start(seen.acted));
        let known = |seen: &Seen| self.get(seen.id).is_some_and(|entity| entity.is(gender));
        let chosen = match (source, actor) {
            (Some(source), Some(actor)) if start(actor.acted) > start(source.spoke) => Some(actor),
            (Some(source), _) => Some(source),
            (None, Some(actor)) => Some(actor),
            (None, None) => {
                let named = || self.people.latest().filter(fits);
                // a lone capital that is named once may be a town
                let surely = |seen: &&Seen| {
                    let full = |entity: &Entity<'_>| entity.name.is_some_and(|name| name.given.is_some());
                    place.block.saturating_sub(seen.named.block) <= 1
                        && self.get(seen.id).is_some_and(|entity| full(entity) || entity.weight > 1)
                };
                named().find(|seen| known(seen)).or_else(|| named().find(surely))
            }
        };
        // one whom a pronoun has shown to be a man is not meant by `she` where a woman is named since
        let other = if gender == Gender::Male { Gender::Female } else { Gender::Male };
        let unlike = chosen.filter(|seen| self.get(seen.id).is_some_and(|entity| entity.is(other)));
        let here = |one: &&Seen| known(one) && one.named.block == place.block;
        let since = |unlike: &Seen| {
            let last = start(unlike.spoke).max(start(unlike.acted));
            self.people.latest().filter(fits).find(|one| here(one) && Some(one.named.span.start) > last)
        };
        // nor is one of an earlier paragraph where somebody new is told of in this one
        let told = |id| self.get(id).is_some_and(|entity| entity.weight == 1);
        let new = |one: &&Seen| here(one) && !one.asks && told(one.id);
        let gone = chosen.filter(|seen| seen.named.block < place.block);
        let new = gone.and_then(|_| self.people.latest().filter(fits).find(new));
        // nor one of whom the text tells no gender, and little else, where it goes on about somebody it has told of
        let weight = |seen: &Seen| self.get(seen.id).map_or(0, |entity| entity.weight);
        let bare = |seen: &Seen| self.get(seen.id).is_some_and(|entity| entity.title.is_none());
        let vague = chosen.filter(|seen| !known(seen) && bare(seen));
        let topic = |vague: &Seen| {
            let heavy = |one: &&Seen| known(one) && weight(one) >= MUCH * weight(vague);
            self.people.latest().filter(fits).filter(heavy).max_by_key(|one| weight(one))
        };
        // who asked goes on where somebody else has answered: Kim asked her why. “No,” she said. “Yes,” he said.
        let answered = |asker: &Seen| {
            self.people.latest().filter_map(|seen| start(seen.spoke)).max() > Some(asker.named.span.start)
        };
        let last = chosen.map(|seen| start(seen.spoke).max(start(seen.acted)));
        let asker = |one: &&Seen| one.asks && known(one) && Some(Some(one.named.span.start)) > last && answered(one);
        let asker = self.people.latest().filter(fits).find(asker);
        asker.or_else(|| unlike.and_then(since)).or(new).or(vague.and_then(topic)).or(chosen).copied()
    }

    /// The last crowd or body that spoke, else the last source.
    fn they(&self, place: Place) -> Resolution {
        let near = |seen: &&Seen| seen.spoke.is_some_and(|at| place.block.saturating_sub(at.block) <= 2);
        let since = |seen: &Seen| start(seen.spoke).max(start(seen.acted));
        let people = self.people.latest().filter(near).max_by_key(|seen| start(seen.spoke));
        let body = self
            .bodies
            .latest()
            .filter(near)
            .filter(|seen| !self.is_paper(seen.id))
            .max_by_key(|seen| start(seen.spoke));
        let many = |seen: &&Seen| self.get(seen.id).is_some_and(|entity| entity.kind == SpeakerKind::Group);
        let acts = |seen: &&Seen| seen.acted.is_some_and(|at| place.block.saturating_sub(at.block) <= 1);
        let crowd =
            self.people.latest().filter(many).filter(|seen| near(seen) || acts(seen)).max_by_key(|seen| since(seen));
        let later = |a: Option<&Seen>, b: Option<&Seen>| {
            if a.and_then(since) > b.and_then(since) { a.copied() } else { b.copied() }
        };
        let found = later(crowd, body).or(people.copied());
        found.map_or(Resolution::NONE, |seen| Resolution::of(seen.id, Confidence::Low))
    }

    /// The last body that spoke, else the last one.
    fn it(&self, place: Place) -> Resolution {
        let near = |seen: &&Seen| place.block.saturating_sub(seen.named.block) <= 1;
        let spoke = self
            .bodies
            .latest()
            .filter(near)
            .filter(|seen| seen.spoke.is_some() || seen.acted.is_some())
            .max_by_key(|seen| start(seen.spoke).max(start(seen.acted)));
        let found = spoke.or_else(|| self.bodies.latest().find(near));
        found.map_or(Resolution::NONE, |seen| Resolution::of(seen.id, Confidence::Low))
    }
}

/// How many, and who.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Number {
    One(Gender),
    Many,
    Thing,
}

fn number(word: &str) -> Option<Number> {
    let mut buffer = [0; 64];
    Some(match fold(word, &mut buffer)? {
        "he" | "him" | "his" | "himself" => Number::One(Gender::Male),
        "she" | "her" | "hers" | "herself" => Number::One(Gender::Female),
        "they" | "them" | "their" | "themselves" => Number::Many,
        "it" | "its" | "itself" => Number::Thing,
        _ => return None,
    })
}

/// Whether `word` stands in `text`, in the same case.
fn has_word(text: &str, word: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(word).any(|(at, _)| {
        let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at + word.len()..).unwrap_or_default());
        !letter(before.chars().next_back()) && !letter(after.chars().next())
    })
}

/// Where a place begins; before all others where there is none.
fn start(place: Option<Place>) -> Option<u32> {
    place.map(|place| place.span.start)
}
