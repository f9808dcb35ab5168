//! A pronoun in, its antecedent out: the last source before the last name, unless somebody else has become the subject of the
//! narration since.

use super::entity::Entity;
use super::focus::{DEPTH, Seen};
use super::{EntityId, Place, Resolution, Roster};
use crate::lexicon::{Gender, fold};
use crate::model::{Confidence, Span, SpeakerKind};

/// Blocks after which nobody is meant any more.
const FAR: u32 = 6;

/// Blocks after which nobody answers.
const NEAR: u32 = 3;

/// How many times as often the text tells of whom it is about.
const MUCH: u32 = 4;

/// Those who may be meant, the latest first.
struct Told([Option<Seen>; DEPTH]);

impl Told {
    fn all(&self) -> impl Iterator<Item = &Seen> {
        self.0.iter().map_while(Option::as_ref)
    }
}

impl Roster<'_> {
    /// Whom the pronoun `word` stands for. `said`: what they say, which hardly has their own name in it.
    pub(super) fn pronoun(&mut self, word: &str, place: Place, said: &str) -> Resolution {
        let gender = match number(word) {
            Some(Number::One(gender)) => gender,
            Some(Number::Many) => return self.they(place),
            Some(Number::Thing) => return self.it(place),
            None => return Resolution::NONE,
        };
        // few speak of themselves by name, and nobody who has not spoken yet
        let beside = |seen: &Seen| seen.spoke.is_some_and(|at| place.block.saturating_sub(at.block) <= 1);
        let other = self.antecedent(word, place, said);
        let any = || self.antecedent(word, place, "");
        let found = other
            .filter(beside)
            .or_else(|| any().filter(|seen| seen.spoke.or(seen.acted).is_some()))
            .or(other)
            .or_else(any);
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
        let mut who = Told([None; DEPTH]);
        let other = if gender == Gender::Male { Gender::Female } else { Gender::Male };
        let mut fill = |wrong: bool| {
            let may = |seen: &&Seen| fits(seen) && (wrong || !self.is_known(seen, other));
            who.0.iter_mut().zip(self.people.latest().filter(may)).for_each(|(slot, seen)| *slot = Some(*seen));
            who.0[0].is_some()
        };
        let _ = fill(false) || fill(true);
        let chosen = self.told_last(&who, gender, place);
        self.told_rather(&who, chosen, gender, place).or(chosen).copied()
    }

    /// The last source, or whoever has done something since; else the last one named.
    fn told_last<'t>(&self, who: &'t Told, gender: Gender, place: Place) -> Option<&'t Seen> {
        let source = who.all().filter(|seen| seen.spoke.is_some()).max_by_key(|seen| start(seen.spoke));
        let actor = who.all().filter(|seen| seen.acted.is_some()).max_by_key(|seen| start(seen.acted));
        match (source, actor) {
            (Some(source), Some(actor)) if start(actor.acted) > start(source.spoke) => Some(actor),
            (Some(source), _) => Some(source),
            (None, Some(actor)) => Some(actor),
            (None, None) => {
                // a lone capital that is named once may be a town
                let surely = |seen: &&Seen| {
                    let full = |entity: &Entity<'_>| entity.name.is_some_and(|name| name.given.is_some());
                    place.block.saturating_sub(seen.named.block) <= 1
                        && self.get(seen.id).is_some_and(|entity| full(entity) || entity.weight > 1)
                };
                who.all().find(|seen| self.is_known(seen, gender)).or_else(|| who.all().find(surely))
            }
        }
    }

    /// Who is meant rather than the one who was `chosen`, of those whose gender the text tells.
    fn told_rather<'t>(&self, who: &'t Told, chosen: Option<&Seen>, gender: Gender, place: Place) -> Option<&'t Seen> {
        let chosen = chosen?;
        let entity = self.get(chosen.id)?;
        let (last, weight) = (start(chosen.spoke).max(start(chosen.acted)), entity.weight);
        let known = |one: &&Seen| self.is_known(one, gender);
        let here = |one: &&Seen| known(one) && one.named.block == place.block;
        // who asked, where somebody else has answered: Kim asked her why. “No,” she said. “Yes,” he said.
        let asks = |one: &&Seen| {
            let asked = Some(one.named.span.start);
            one.asks && known(one) && asked > last && self.people.latest().any(|seen| start(seen.spoke) > asked)
        };
        let asker = who.all().find(asks);
        // who is named since, where a pronoun has shown the other to be no man, or no woman
        let other = if gender == Gender::Male { Gender::Female } else { Gender::Male };
        let since = |one: &&Seen| here(one) && Some(one.named.span.start) > last;
        let since = who.all().find(since).filter(|_| entity.is(other));
        // who is told of first in this paragraph, or alone, where the other is not
        let gone = chosen.named.block < place.block;
        // the same of the paragraph before, where this one names nobody: That pleased Ana Ruiz. ¶ “Yes,” she said
        let may = |one: &Seen| {
            let full = self.get(one.id).and_then(|entity| entity.name).is_some_and(|name| name.given.is_some());
            self.is_known(one, gender) || full && !self.is_known(chosen, gender)
        };
        let above = |one: &&Seen| may(one) && !one.asks && one.named.block + 1 == place.block;
        let empty = self.people.latest().next().is_some_and(|one| one.named.block < place.block);
        let mut aboves = who.all().filter(above);
        let above =
            aboves.next().filter(|one| empty && chosen.named.block < one.named.block && aboves.next().is_none());
        let new = |one: &&Seen| here(one) && !one.asks && self.get(one.id).is_some_and(|entity| entity.weight == 1);
        let mut heres = who.all().filter(here);
        let only = heres.next().filter(|one| !one.asks && heres.next().is_none());
        let new = who.all().find(new).or(only).filter(|_| gone);
        // whom the text is about, where it tells neither gender nor office of the other, and little else
        let vague = !self.is_known(chosen, gender) && entity.title.is_none();
        let told = |seen: &Seen| self.get(seen.id).map_or(0, |entity| entity.weight);
        let there = |one: &Seen| entity.name.is_none() || one.named.block + 1 >= chosen.named.block;
        let told_of = |one: &&Seen| known(one) && told(one) >= MUCH * weight && there(one);
        let topic = who.all().filter(told_of).max_by_key(|one| told(one));
        asker.or(since).or(new).or(above).or(topic.filter(|_| vague))
    }

    /// Whether the text tells that they are of this gender.
    fn is_known(&self, seen: &Seen, gender: Gender) -> bool {
        self.get(seen.id).is_some_and(|entity| entity.is(gender))
    }

    /// Who spoke or did something last before block `at`, beside `one`, and where they are mentioned.
    pub(crate) fn other(&self, one: EntityId, at: u32) -> Option<(EntityId, Span)> {
        let near = |seen: &&Seen| {
            let active = seen.spoke.or(seen.acted).is_some();
            active && seen.id != one && at.saturating_sub(seen.named.block) <= NEAR && self.is_named_person(seen.id)
        };
        self.people.latest().find(near).map(|seen| (seen.id, seen.named.span))
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
