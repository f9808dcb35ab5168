//! A phrase headed by a capital in, its entry out: a person, a body, an office. What a word is elsewhere in the text counts for
//! more than what it is in a table. Never asks what was said.

use super::describe::is_pronoun;
use super::index::{Part, same};
use super::{EntityId, Place, Resolution, Roster};
use crate::grammar::name::{Word, Words, is_initial, name, name_among, starts_capital};
use crate::grammar::office::is_acronym;
use crate::grammar::phrase::{Mention, Sort};
use crate::lexicon::{Class, Noun, facts, is_family_too};
use crate::model::Confidence;

impl<'a> Roster<'a> {
    /// A phrase headed by a capital: a person, a body, or an office (`the Commissioner`).
    pub(super) fn proper(&mut self, mention: &Mention<'a>, place: Place) -> Resolution {
        let words = mention.words.as_slice();
        let article = words.first().is_some_and(|word| matches!(word.text, "the" | "The"));
        let named = words.get(usize::from(article)..).unwrap_or_default();
        let Some(last) = named.last() else { return Resolution::NONE };
        // Secretary of State Ana Ruiz
        if mention.phrase.len() > mention.core.len() && matches!(last.noun, Some(Noun::Title(_) | Noun::Role(_))) {
            if let Some(found) = name(mention.phrase) {
                return self.person(found, place);
            }
        }
        let lone = named.len() == 1;
        let given = named.first().is_some_and(|word| word.given.is_some());
        let borne = self.is_borne(last.text);
        match last.noun {
            _ if last.given.is_some() && last.is_capital() && !article => {} // Bill
            // Song, once the text has told of Paul Song
            Some(Noun::Body | Noun::Document | Noun::People | Noun::Kin(_) | Noun::Title(_))
                if lone && !article && self.is_family(last.text) => {}
            Some(Noun::Body | Noun::Document) if given && is_family_too(last.text) => {} // Ida Song
            Some(Noun::Body | Noun::Document) => return self.body(mention),
            Some(Noun::People | Noun::Kin(_)) => return self.description(mention, place),
            Some(Noun::Country | Noun::Region) if lone || !given => return self.body(mention),
            Some(Noun::Demonym) if lone => return self.description(mention, place),
            Some(Noun::Title(_) | Noun::Role(_) | Noun::Partisan | Noun::Honorific(_)) if article && !given => {
                return self.appositive(mention, place).unwrap_or_else(|| self.description(mention, place));
            }
            Some(Noun::Title(_)) if lone && !borne => return self.description(mention, place),
            _ if is_acronym(last.text) && lone && !borne => return self.body(mention),
            Some(Noun::Honorific(_) | Noun::Suffix) if lone => return Resolution::NONE,
            _ if lone && is_pronoun(last.text) => return Resolution::NONE, // His
            _ if lone && (is_initial(last.text) || is_party(last.text)) => return Resolution::NONE,
            // the Harbour Line
            None if article && !borne && named.iter().all(is_plain_capital) && !lone => return self.body(mention),
            _ => {}
        }
        if lone && !borne {
            if let Some(id) = self.known_body(last.text) {
                return Resolution::of(id, Confidence::Medium);
            }
            // Flood defences, Prices: a capital at the start of a sentence makes no name that the text has not told of
            if place.opens && !given {
                return Resolution::NONE;
            }
        }
        let rest = mention.phrase.get(mention.core.len()..).unwrap_or_default();
        let himself = facts(rest.trim_start()).class == Some(Class::Reflexive);
        match name_among(if himself { mention.core } else { mention.text }, &mention.words) {
            Some(found) if is_headline(found.name) => Resolution::NONE,
            Some(found) => {
                let resolution = self.person(found, place);
                self.relate(resolution.speaker, named);
                resolution
            }
            None => self.body(mention),
        }
    }

    /// Notes that they were told of as kin: `his brother Tom Okafor` is `his brother` next.
    fn relate(&mut self, id: Option<EntityId>, words: &[Word<'a>]) {
        let kin = |word: &&Word<'_>| matches!(word.noun, Some(Noun::Kin(_))) && !word.is_capital();
        let found = words.iter().find(kin).map(|word| word.text);
        if let Some(entity) = id.and_then(|id| self.get_mut(id)) {
            entity.head = entity.head.or(found);
        }
    }

    /// The one who goes by `name` inside another phrase; it ends in a capital, or is a body’s.
    pub(super) fn called(&mut self, name: &'a str, place: Place) -> Option<EntityId> {
        let core = [" of ", " for ", " at "].iter().filter_map(|link| name.find(link)).min();
        let core = core.and_then(|end| name.get(..end)).unwrap_or(name);
        let words = Words::read(core);
        let last = words.as_slice().last().filter(|last| last.is_capital() || last.noun == Some(Noun::Body))?;
        if !words.as_slice().iter().any(Word::is_capital) {
            return None;
        }
        let (sort, head) = (Sort::Name, last.text);
        let mention = Mention { text: name, phrase: name, core, head, sort, apposition: None, owner: None, words };
        let found = self.proper(&mention, Place { opens: false, ..place });
        found.speaker.filter(|&id| id != EntityId::NOBODY)
    }

    /// `his father, Ed Ruiz`: the name after the description.
    pub(super) fn appositive(&mut self, mention: &Mention<'a>, place: Place) -> Option<Resolution> {
        let apposition = mention.apposition.filter(|text| starts_capital(text))?;
        let whole = name(mention.text).filter(|found| apposition.contains(found.name));
        let found = whole.or_else(|| name(apposition)).filter(|found| starts_capital(found.name))?;
        let resolution = self.person(found, place);
        self.relate(resolution.speaker, mention.words.as_slice());
        Some(resolution)
    }

    /// `a defiant Ruiz`
    pub(super) fn ends_in_name(&self, mention: &Mention<'a>) -> bool {
        mention
            .words
            .as_slice()
            .last()
            .is_some_and(|last| last.is_capital() && last.noun.is_none() && self.is_borne(last.text))
    }

    /// Whether somebody has this word in their name.
    fn is_borne(&self, word: &str) -> bool {
        self.index.get(self.index.key(Part::Name, word)).iter().next().is_some()
    }

    /// Whether it is somebody’s family name.
    fn is_family(&self, word: &str) -> bool {
        let bearers = self.index.get(self.index.key(Part::Name, word));
        let family = |id| self.get(id)?.name.map(|name| same(name.family, word));
        bearers.iter().any(|id| family(id).unwrap_or(false))
    }
}

/// A capital that is no title, no given name and nothing else that goes with a person: `Harbour`.
fn is_plain_capital(word: &Word<'_>) -> bool {
    word.is_capital() && !word.owns && word.noun.is_none() && word.given.is_none()
}

/// Whether a run of capitals is a headline in title case and no name: too long, or with small words in capitals.
fn is_headline(name: &str) -> bool {
    if name.split_whitespace().nth(2).is_none() {
        return false;
    }
    let words = || name.split_whitespace().map(facts).filter(|word| word.noun != Some(Noun::Particle));
    let small = |class: Class| !matches!(class, Class::Act | Class::Time);
    words().count() > 4 || (words().count() > 2 && words().skip(1).any(|word| word.class.is_some_and(small)))
}

/// `R-Tex.`, `D-Mass`
fn is_party(word: &str) -> bool {
    matches!(word.split_once('-'), Some(("R" | "D" | "I" | "L", place)) if starts_capital(place))
}
