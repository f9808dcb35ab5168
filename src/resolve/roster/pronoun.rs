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

/// Where somebody is looked for who is meant rather than the one who was chosen.
struct Scene<'t, 'e> {
    who: &'t Told,
    chosen: &'t Seen,
    entity: &'e Entity<'e>,
    /// Where the one chosen spoke or did something last.
    last: Option<u32>,
    gender: Gender,
    place: Place,
}

impl Scene<'_, '_> {
    /// Whether somebody is named in this paragraph.
    const fn is_here(&self, one: &Seen) -> bool {
        one.named.block == self.place.block
    }
}

/// The gender that is not this one.
const fn opposite(gender: Gender) -> Gender {
    match gender {
        Gender::Male => Gender::Female,
        Gender::Female => Gender::Male,
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
        let unnamed = self.antecedent(word, place, said);
        let found = if said.is_empty() || unnamed.as_ref().is_some_and(beside) {
            unnamed
        } else {
            let any = self.antecedent(word, place, "");
            any.filter(|seen| unnamed.is_none() || seen.spoke.or(seen.acted).is_some()).or(unnamed)
        };
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
        // one who was called the other, only if nobody else can be meant
        let mut fill = |wrong: bool| {
            let may = |seen: &&Seen| fits(seen) && (wrong || !self.is_known(seen, opposite(gender)));
            who.0.iter_mut().zip(self.people.latest().filter(may)).for_each(|(slot, seen)| *slot = Some(*seen));
            who.0[0].is_some()
        };
        if !fill(false) {
            fill(true);
        }
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
                    place.block.saturating_sub(seen.named.block) <= 1
                        && self.get(seen.id).is_some_and(|entity| entity.is_full() || entity.weight > 1)
                };
                who.all().find(|seen| self.is_known(seen, gender)).or_else(|| who.all().find(surely))
            }
        }
    }

    /// Who is meant rather than the one who was `chosen`.
    fn told_rather<'t>(
        &self,
        who: &'t Told,
        chosen: Option<&'t Seen>,
        gender: Gender,
        place: Place,
    ) -> Option<&'t Seen> {
        let chosen = chosen?;
        let last = start(chosen.spoke).max(start(chosen.acted));
        let scene = Scene { who, chosen, entity: self.get(chosen.id)?, last, gender, place };
        self.asker(&scene)
            .or_else(|| self.since(&scene))
            .or_else(|| self.first_here(&scene))
            .or_else(|| self.above(&scene))
            .or_else(|| self.subject(&scene))
    }

    /// Who asked, where somebody else has answered: `Kim asked her why. “No,” she said. “Yes,” he said.`
    fn asker<'t>(&self, scene: &Scene<'t, '_>) -> Option<&'t Seen> {
        let asks = |one: &&Seen| {
            let asked = Some(one.named.span.start);
            one.asks && asked > scene.last && scene.place.block.saturating_sub(one.named.block) <= 2
        };
        let answered = |one: &&Seen| self.people.latest().any(|seen| start(seen.spoke) > Some(one.named.span.start));
        scene.who.all().filter(asks).find(|one| self.is_known(one, scene.gender) && answered(one))
    }

    /// Who is named since in this paragraph, where a pronoun has shown the one chosen to be no man, or no woman.
    fn since<'t>(&self, scene: &Scene<'t, '_>) -> Option<&'t Seen> {
        if !scene.entity.is(opposite(scene.gender)) {
            return None;
        }
        let since = |one: &&Seen| scene.is_here(one) && Some(one.named.span.start) > scene.last;
        scene.who.all().filter(since).find(|one| self.is_known(one, scene.gender))
    }

    /// Who is told of first in this paragraph, or alone there by their gender or an office, where the one chosen is not told of.
    fn first_here<'t>(&self, scene: &Scene<'t, '_>) -> Option<&'t Seen> {
        if scene.chosen.named.block >= scene.place.block {
            return None;
        }
        let known = |one: &Seen| self.is_known(one, scene.gender);
        let first = |one: &&Seen| !one.asks && known(one) && self.get(one.id).is_some_and(|entity| entity.weight == 1);
        let office = |one: &Seen| self.get(one.id).is_some_and(|entity| entity.title.is_some());
        let heres = || scene.who.all().filter(|one| scene.is_here(one));
        let mut may = heres().filter(|one| known(one) || office(one));
        let only = may.next().filter(|one| !one.asks && may.next().is_none());
        heres().find(first).or(only)
    }

    /// Who alone is named in the paragraph before, where this one names none of them: `That pleased Ana Ruiz. ¶ “Yes,” she said`
    fn above<'t>(&self, scene: &Scene<'t, '_>) -> Option<&'t Seen> {
        let vague = !self.is_known(scene.chosen, scene.gender);
        let may =
            |one: &Seen| self.is_known(one, scene.gender) || vague && self.get(one.id).is_some_and(Entity::is_full);
        let above = |one: &&Seen| !one.asks && one.named.block + 1 == scene.place.block && may(one);
        let mut aboves = scene.who.all().filter(above);
        aboves.next().filter(|one| scene.chosen.named.block < one.named.block && aboves.next().is_none())
    }

    /// Whom the text is about, where it tells neither gender nor office of the one chosen, and little else.
    fn subject<'t>(&self, scene: &Scene<'t, '_>) -> Option<&'t Seen> {
        if self.is_known(scene.chosen, scene.gender) || scene.entity.title.is_some() {
            return None;
        }
        let weight = |one: &Seen| self.get(one.id).map_or(0, |entity| entity.weight);
        let there = |one: &Seen| scene.entity.name.is_none() || one.named.block + 1 >= scene.chosen.named.block;
        let much = |one: &&Seen| weight(one) >= MUCH * scene.entity.weight && there(one);
        scene.who.all().filter(|one| self.is_known(one, scene.gender)).filter(much).max_by_key(|one| weight(one))
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
