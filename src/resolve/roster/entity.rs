//! One entry of the roster: what the text has told of somebody so far, and whether another name can be theirs. Never looks at
//! other entries.

use super::EntityId;
use super::index::same;
use crate::grammar::name::Name;
use crate::grammar::words::{each, is_initial};
use crate::lexicon::{Gender, Noun, Trait, facts, family_first, given_name, noun, short_for};
use crate::model::{List, Role, Span, SpeakerKind};
use crate::steps;

/// Somebody in the text, whether they speak or not.
#[derive(Debug)]
pub(super) struct Entity<'a> {
    pub(super) kind: SpeakerKind,
    /// `None` for those whom the text does not name.
    pub(super) name: Option<FullName<'a>>,
    pub(super) honorific: Option<&'a str>,
    pub(super) title: Option<&'a str>,
    pub(super) affiliation: Option<&'a str>,
    /// What honorific, title and given name say.
    pub(super) gender: Option<Gender>,
    /// What pronouns have said: how many more `he` than `she`.
    pub(super) leaning: i32,
    /// Years, where the text says how many.
    pub(super) age: Option<u8>,
    /// What part they were said to have.
    pub(super) role: Option<Role>,
    /// Their first turn, where nothing printed stands for them.
    pub(super) turn: Option<Span>,
    /// The noun that a body or an unnamed source goes by: `ministry`, `official`.
    pub(super) head: Option<&'a str>,
    /// How often the text has mentioned them.
    pub(super) weight: u32,
    /// A human being, and one alone: `he` or `she`.
    pub(super) single: bool,
    /// Whose it is, of a body that has no name of its own: `his campaign`.
    pub(super) owner: Option<EntityId>,
    /// Who they are, of a group of people with names.
    pub(super) members: List<EntityId>,
    /// Something written, which speaks for its maker.
    pub(super) paper: bool,
    /// Whose words it is that speak.
    pub(super) maker: Option<EntityId>,
    /// Two titles that differ have been reported.
    pub(super) disputed: bool,
}

impl<'a> Entity<'a> {
    pub(super) const fn new(kind: SpeakerKind) -> Self {
        Self {
            kind,
            name: None,
            honorific: None,
            title: None,
            affiliation: None,
            gender: None,
            leaning: 0,
            age: None,
            role: None,
            turn: None,
            head: None,
            weight: 0,
            single: matches!(kind, SpeakerKind::Person | SpeakerKind::Role),
            owner: None,
            members: List::new(),
            paper: false,
            maker: None,
            disputed: false,
        }
    }

    /// A person with this name, `full` where it is taken apart.
    pub(super) fn person(name: Name<'a>, full: FullName<'a>) -> Self {
        let gender = gender(&name, full.given);
        // Malcolm is a man, unless the text tells more of him
        let leaning = match given_name(full.family).filter(|_| full.given.is_none()) {
            Some(Gender::Male) => 1,
            Some(Gender::Female) => -1,
            None => 0,
        };
        Self {
            leaning,
            name: Some(full),
            honorific: name.honorific,
            title: name.title,
            affiliation: name.affiliation,
            gender,
            ..Self::new(SpeakerKind::Person)
        }
    }

    /// Takes in another form of the name.
    pub(super) fn absorb(&mut self, name: Name<'a>, full: FullName<'a>) {
        let fuller = self.name.is_none_or(|known| full.is_fuller_than(&known));
        if fuller {
            self.honorific = name.honorific.or(self.honorific.filter(|_| self.name.is_none()));
            self.title = name.title.or(self.title);
            self.affiliation = name.affiliation.or(self.affiliation);
            self.name = Some(full);
        } else if self.name.is_some_and(|known| same(known.text, full.text)) {
            self.honorific = self.honorific.or(name.honorific);
        }
        self.title = self.title.or(name.title);
        self.affiliation = self.affiliation.or(name.affiliation);
        self.gender = self.gender.or_else(|| gender(&name, full.given));
    }

    /// Whether they can be of this gender. A pronoun or two may have been read wrongly: they decide nothing.
    pub(super) fn may_be(&self, gender: Option<Gender>) -> bool {
        match (self.gender, gender) {
            (Some(known), Some(asked)) => known == asked,
            (None, Some(Gender::Male)) => self.leaning > -2,
            (None, Some(Gender::Female)) => self.leaning < 2,
            _ => true,
        }
    }

    /// Whether their name has two parts.
    pub(super) fn is_full(&self) -> bool {
        self.name.is_some_and(|name| name.given.is_some())
    }

    /// Whether the text has shown them to be of this gender.
    pub(super) fn is(&self, gender: Gender) -> bool {
        match gender {
            Gender::Male => self.gender == Some(gender) || (self.gender.is_none() && self.leaning > 0),
            Gender::Female => self.gender == Some(gender) || (self.gender.is_none() && self.leaning < 0),
        }
    }
}

/// What honorific, title and given name say of the gender.
pub(super) fn gender(name: &Name<'_>, given: Option<&str>) -> Option<Gender> {
    let of_word = |word: &str| match noun(word.trim_end_matches('.'))? {
        Noun::Honorific(gender) | Noun::Title(gender) | Noun::Role(gender) | Noun::Kin(gender) => gender,
        _ => None,
    };
    let honorific = name.honorific.and_then(|words| words.split_whitespace().find_map(of_word));
    let title = || name.title.and_then(|words| words.split_whitespace().find_map(of_word));
    let by_given = || given.and_then(|given| given_name(given).or_else(|| given_name(given.split('-').next()?)));
    honorific.or_else(by_given).or_else(title) // spokesman Hope Reed
}

/// A name with its two halves.
#[derive(Debug, Clone, Copy)]
pub(super) struct FullName<'a> {
    pub(super) text: &'a str,
    /// `None` for a name of one word.
    pub(super) given: Option<&'a str>,
    /// The last word but for `Jr.`; the first where the family comes first.
    pub(super) family: &'a str,
    words: u8,
}

impl<'a> FullName<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let (mut count, mut first, mut second, mut last) = (0_u8, text, "", text);
        for word in each(text) {
            if word.noun == Some(Noun::Suffix) || word.text.starts_with(['“', '"', '‘', '(']) {
                continue;
            }
            match count {
                0 => first = word.text,
                1 => second = word.text,
                _ => {}
            }
            (count, last) = (count.saturating_add(1), word.text);
        }
        if count >= 2 && family_first(first, second) && (count == 2 || (count == 3 && family_first(first, last))) {
            return Self { text, given: Some(second), family: first, words: count };
        }
        // E. Ann Cole goes by Ann
        let given = if is_initial(first) && count >= 3 && !is_initial(second) { second } else { first };
        let small = |word: &str| noun(word) == Some(Noun::Particle);
        let given = (count >= 2 && !small(first)).then_some(given);
        Self { text, given, family: last, words: count }
    }

    /// The words that can stand for the whole, but for the family name.
    pub(super) fn others(&self) -> impl Iterator<Item = &'a str> {
        let (family, given) = (self.family, self.given);
        let words = if self.is_plain() { "" } else { self.text };
        let middle = words.split_whitespace().filter(move |word| {
            !same(word, family) && Some(*word) != given && !is_initial(word) && noun(word).is_none() && word.len() > 2
        });
        given.into_iter().chain(middle.take(2))
    }

    fn is_fuller_than(&self, other: &Self) -> bool {
        let shouted = |name: &Self| name.text.len() > 3 && !name.text.contains(char::is_lowercase);
        if shouted(self) && !shouted(other) && other.words > 1 {
            return false; // ANA RUIZ SPEAKS
        }
        let nick = |name: &Self| name.text.contains(['“', '"']);
        (self.words, !shouted(self), !nick(self)) > (other.words, !shouted(other), !nick(other))
            && !(shouted(self) && !shouted(other) && self.words == other.words)
    }

    /// Whether two full names are of relatives: `Ana B. Ruiz` and `Ana C. Ruiz`, `Tom Ruiz Jr.` and `Tom Ruiz III`, `Tom J. Ruiz` and
    /// `Tom Ruiz Jr.`, but not `Tom Ruiz` and `Tom Ruiz Jr.`.
    fn differs(&self, other: &Self) -> bool {
        let unlike = |mine: Option<&str>, theirs: Option<&str>| {
            mine.zip(theirs).is_some_and(|(mine, theirs)| !same(mine, theirs))
        };
        // most names are two words, and tell nobody from their relatives
        if self.is_plain() || other.is_plain() {
            return false;
        }
        let ((initial, generation), (their_initial, their_generation)) = (self.marks(), other.marks());
        let crossed = match (generation, their_generation) {
            (Some(_), None) => initial.is_none() && their_initial.is_some(),
            (None, Some(_)) => initial.is_some() && their_initial.is_none(),
            _ => false,
        };
        crossed || unlike(initial, their_initial) || unlike(generation, their_generation)
    }

    /// Whether it has no more than a given and a family name.
    fn is_plain(&self) -> bool {
        self.given.map_or(0, |given| given.len() + 1) + self.family.len() >= self.text.len()
    }

    /// The initial in the middle and the generation, where it has them.
    fn marks(&self) -> (Option<&'a str>, Option<&'a str>) {
        let words = || self.text.split_whitespace().skip(1).map(|word| word.trim_end_matches('.'));
        let initial = words().find(|word| is_initial(word) && !same(word, self.family));
        (initial, words().find(|word| facts(word).traits.has(Trait::Generation)))
    }

    /// How this name can be another form of `other`.
    pub(super) fn fits(&self, other: &Self) -> Fit {
        steps::more(self.text.len() + other.text.len());
        match (self.given, other.given) {
            (None, None) => {
                if same(self.family, other.family) {
                    Fit::Family
                } else {
                    Fit::No
                }
            }
            (None, Some(given)) => {
                if same(self.family, other.family) {
                    Fit::Family
                } else if short_for(self.family, given)
                    || same(self.family, given)
                    || other.text.split_whitespace().any(|word| same(word, self.family))
                {
                    Fit::Given
                } else {
                    Fit::No
                }
            }
            (Some(_), None) => match other.fits(self) {
                Fit::Family => Fit::Family,
                _ => Fit::No,
            },
            (Some(mine), Some(theirs)) => {
                let whole = same(self.family, other.family) && alike(mine, theirs);
                let turned = same(self.family, theirs) && same(mine, other.family);
                let (few, many) = if self.words <= other.words { (self, other) } else { (other, self) };
                let inside = few.words >= 2 && many.words > few.words && {
                    let has = |word: &str| many.text.split_whitespace().any(|other| same(other, word));
                    same(few.given.unwrap_or_default(), many.given.unwrap_or_default()) && has(few.family)
                };
                if (whole || turned || inside) && !self.differs(other) { Fit::Whole } else { Fit::No }
            }
        }
    }
}

/// How far one name is another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    No,
    /// By the given name alone.
    Given,
    /// By the family name alone.
    Family,
    /// By both.
    Whole,
}

/// Whether two given names can be one: `J.` and `John`, `Dan` and `Daniel`, `Bill` and `William`.
fn alike(a: &str, b: &str) -> bool {
    if same(a, b) || short_for(a, b) || short_for(b, a) {
        return true;
    }
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let initial = is_initial(short) || (short.chars().count() == 1);
    let folded = |name| super::index::fold(name);
    if initial {
        return folded(short).next() == folded(long).next();
    }
    short.chars().count() >= 3
        && folded(long).take(short.chars().count()).eq(folded(short))
        && given_name(short).is_none_or(|g| given_name(long).is_none_or(|h| g == h))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fit(a: &str, b: &str) -> Fit {
        FullName::new(a).fits(&FullName::new(b))
    }

    #[test]
    fn forms_of_one_name_fit_and_relatives_do_not() {
        for (a, b, want) in [
            ("Ruiz", "Ana Ruiz", Fit::Family),
            ("RUIZ", "Ana Ruiz", Fit::Family),
            ("Ana", "Ana Ruiz", Fit::Given),
            ("Ana M. Ruiz", "Ana Ruiz", Fit::Whole),
            ("A. Ruiz", "Ana Ruiz", Fit::Whole),
            ("Bill Okafor", "William Okafor", Fit::Whole),
            ("Ana Ruiz", "Ana Ruiz Moya", Fit::Whole),
            ("Noh", "Noh Ji-woo", Fit::Family),
            ("Ji-woo Noh", "Noh Ji-woo", Fit::Whole),
            ("Ruiz Jr.", "Ana Ruiz", Fit::Family),
            ("Molen", "Joost van der Molen", Fit::Family),
            ("Tom Ruiz", "Ana Ruiz", Fit::No),
            ("Anabel", "Ana Ruiz", Fit::No),
            ("Ana B. Ruiz", "Ana C. Ruiz", Fit::No),
            ("Ana B Ruiz", "Ana B. Ruiz", Fit::Whole),
            ("Ana B. Ruiz", "Ana Bea Ruiz", Fit::Whole),
            ("Tom Ruiz Jr.", "Tom Ruiz III", Fit::No),
            ("Tom Ruiz Jr.", "Tom Ruiz Jr", Fit::Whole),
            ("Tom J. Ruiz", "Tom Ruiz Jr.", Fit::No),
            ("Tom Ruiz Jr.", "Tom J. Ruiz", Fit::No),
            ("Tom Ruiz", "Tom Ruiz Jr.", Fit::Whole),
            ("Tom J. Ruiz", "Tom Ruiz MD", Fit::Whole),
            ("Tom J. Ruiz", "Tom J. Ruiz Jr.", Fit::Whole),
            ("Ruiz", "Ana Ruis", Fit::No),
        ] {
            assert_eq!(fit(a, b), want, "{a} / {b}");
        }
    }

    #[test]
    fn the_fullest_form_stays() {
        let name = |name| Name { name, ..Name::default() };
        let mut who = Entity::person(name("RUIZ"), FullName::new("RUIZ"));
        for form in ["Ruiz", "Ana Ruiz", "RUIZ", "ANA RUIZ", "Ana"] {
            who.absorb(name(form), FullName::new(form));
        }
        who.absorb(name("ANA RUIZ SPEAKS"), FullName::new("ANA RUIZ SPEAKS"));
        assert_eq!(who.name.map(|name| name.text), Some("Ana Ruiz"));
        assert_eq!(who.gender, Some(Gender::Female));
    }
}
