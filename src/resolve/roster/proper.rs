//! A phrase headed by a capital in, its entry out: a person, a body, an office. What a word is elsewhere in the text counts for
//! more than what it is in a table. Never asks what was said.

use super::describe::{gender_of, is_pronoun};
use super::index::{Part, same};
use super::{EntityId, Place, Resolution, Roster};
use crate::grammar::name::{Name, name, name_among};
use crate::grammar::office::is_acronym;
use crate::grammar::phrase::{Mention, Sort};
use crate::grammar::words::{Word, Words, cover, is_initial, is_party, starts_capital};
use crate::lexicon::{Class, Noun, facts, is_family_too};
use crate::model::Confidence;

impl<'a> Roster<'a> {
    /// A phrase headed by a capital: a person, a body, or an office (`the Commissioner`).
    pub(super) fn proper(&mut self, mention: &Mention<'a>, place: Place) -> Resolution {
        let words = mention.words.as_slice();
        let article = words.first().is_some_and(|word| matches!(word.text, "the" | "The"));
        let named = words.get(usize::from(article)..).unwrap_or_default();
        let Some(last) = named.last() else { return Resolution::NONE };
        // Secretary of State Ana Ruiz, Chamber of Commerce President Ana Ruiz
        let rest = mention.phrase.get(mention.core.len()..).unwrap_or_default();
        let post = !rest.is_empty() && matches!(last.noun, Some(Noun::Title(_) | Noun::Role(_)));
        // President of the Traders, Musa Bello
        if let Some(found) = Some(mention).filter(|_| post).and_then(|mention| self.appositive(mention, place)) {
            return found;
        }
        let office = post || last.noun == Some(Noun::Body) && holds_office(rest);
        if let Some(found) = Some(mention.phrase).filter(|_| office).and_then(name) {
            return self.person(found, place, None);
        }
        // Dean Ruiz, who was told of as a dean
        if let [title, family] = named {
            if matches!(title.noun, Some(Noun::Title(_))) && title.given.is_some() && self.is_family(family.text) {
                return self.person(
                    Name { title: Some(title.text), name: family.text, ..Name::default() },
                    place,
                    None,
                );
            }
        }
        let lone = named.len() == 1;
        let given = named.first().is_some_and(|word| word.given.is_some());
        let borne = || self.is_borne(last.text);
        match last.noun {
            _ if is_new(named) => return self.unnamed(mention), // a driver’s claim
            _ if is_firm(named) => {
                let name = named.iter().position(Word::is_capital).and_then(|at| cover(mention.core, named.get(at..)?));
                return name.map_or(Resolution::NONE, |name| self.firm(name, last.text)); // Hale & Sons
            }
            _ if is_common(named) => return self.description(mention, place), // the company’s motto
            _ if last.given.is_some() && last.is_capital() && !article => {}  // Bill
            // Song or French, once the text has told of Paul Song and Ida French
            Some(Noun::Body | Noun::Document | Noun::People | Noun::Kin(_) | Noun::Title(_) | Noun::Demonym)
                if lone && !article && self.is_family(last.text) =>
            {
                return self.person(Name { name: last.text, ..Name::default() }, place, None);
            }
            // Ida Song, Mr. Post
            Some(Noun::Body | Noun::Document | Noun::People) if is_dressed(named) => {}
            Some(Noun::Body | Noun::Document) => return self.body(mention),
            Some(Noun::People | Noun::Kin(_)) => return self.description(mention, place),
            Some(Noun::Country | Noun::Region) if lone || !given => return self.body(mention),
            _ if article && lone && last.given.is_some() => return self.description(mention, place), // the Dane
            Some(Noun::Demonym) if lone => return self.description(mention, place),
            Some(Noun::Title(_) | Noun::Role(_) | Noun::Partisan | Noun::Honorific(_))
                if article && (lone || !given) =>
            {
                return self.appositive(mention, place).unwrap_or_else(|| self.description(mention, place));
            }
            Some(Noun::Title(_)) if lone && !borne() => return self.description(mention, place),
            _ if is_acronym(last.text) && lone && !borne() => {
                return self.holder(last.text).filter(|_| article).unwrap_or_else(|| self.body(mention));
            }
            Some(Noun::Honorific(_) | Noun::Suffix) if lone => return Resolution::NONE,
            _ if lone && is_pronoun(last.text) => return Resolution::NONE, // His
            _ if lone && (is_initial(last.text) || is_party(last.text)) => return Resolution::NONE,
            // Harbour City, Charles City
            Some(Noun::Rank) if !lone && is_town(last.text) => return self.body(mention),
            // the Harbour Line
            None if article && !lone && named.iter().all(is_plain_capital) && !borne() => return self.body(mention),
            _ => {}
        }
        if lone && !borne() {
            if let Some(id) = self.known_body(last.text) {
                return Resolution::of(id, Confidence::Medium);
            }
            // Flood defences, Prices: a capital at the start of a sentence makes no name that the text has not told of
            if place.opens && !given {
                return Resolution::NONE;
            }
        }
        let himself = facts(rest.trim_start()).class == Some(Class::Reflexive);
        let text = if himself { mention.core } else { mention.text };
        let comma = if named.len() > 3 { mention.core.rfind(',') } else { None };
        let looks = comma.map_or(0, |comma| comma + 2); // a tall, thin Ana Ruiz
        match name_among(text.get(looks..).unwrap_or(text), &mention.words) {
            Some(found) if (words.len() > 2 || mention.apposition.is_some()) && is_headline(found.name) => {
                Resolution::NONE
            }
            Some(found) => {
                let kin = named.iter().find(|word| is_kin(word));
                let resolution = self.person(found, place, kin.and_then(|word| gender_of(word.noun)));
                self.relate(resolution.speaker, kin);
                let age = mention.apposition.and_then(|apposition| apposition.parse().ok()); // Ana Ruiz, 58
                if let (Some(entity), Some(age)) = (resolution.speaker.and_then(|id| self.get_mut(id)), age) {
                    entity.age = Some(age);
                }
                resolution
            }
            None => self.body(mention),
        }
    }

    /// Notes that they were told of as kin: `his brother Tom Okafor` is `his brother` next.
    fn relate(&mut self, id: Option<EntityId>, kin: Option<&Word<'a>>) {
        if let (Some(entity), Some(word)) = (id.and_then(|id| self.get_mut(id)), kin) {
            entity.head = entity.head.or(Some(word.text));
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

    /// `his father, Ed Ruiz`, `the author, graduate student Ana Ruiz`, `the operator, Tarn Ferries Ltd`: the name after the
    /// description.
    pub(super) fn appositive(&mut self, mention: &Mention<'a>, place: Place) -> Option<Resolution> {
        let apposition = mention.apposition?;
        let named = || [" named ", " called "].iter().find_map(|named| apposition.split_once(named));
        let named = if starts_capital(apposition) { None } else { named() };
        let apposition = named.map_or(apposition, |(_, name)| name); // one of them, a sailor named Ana Ruiz
        let capital = starts_capital(apposition);
        let small = apposition.starts_with("a ") || apposition.starts_with("an ") || !apposition.contains(' ');
        if !capital && small {
            return None;
        }
        let whole = if capital { name(mention.text).filter(|found| apposition.contains(found.name)) } else { None };
        let whole = whole.or_else(|| name(apposition)).filter(|found| starts_capital(found.name));
        let Some(found) = whole else {
            return self.called(apposition, place).filter(|_| capital).map(|id| Resolution::of(id, Confidence::High));
        };
        // the novelist Ana Ruiz, 19-year-old Ana Ruiz, but not: the friend of Ana Ruiz
        let before = apposition.split_once(found.name).map(|(before, _)| before).filter(|_| found.name.contains(' '));
        let role = |before: &str| {
            let last = before.split_whitespace().next_back();
            if last.is_some_and(|last| last.ends_with("-year-old")) {
                return true;
            }
            let last = last.map(|last| facts(last.trim_end_matches('.')));
            let linked =
                before.split(' ').any(|word| matches!(facts(word).class, Some(Class::To | Class::Preposition)));
            !linked
                && last.is_some_and(|last| {
                    matches!(last.noun, Some(Noun::Title(_) | Noun::Role(_) | Noun::Rank | Noun::Honorific(_)))
                })
        };
        if !capital && !before.is_some_and(role) {
            return None;
        }
        let last = mention.words.as_slice().last();
        let resolution = self.person(found, place, last.and_then(|last| gender_of(last.noun)));
        self.relate(resolution.speaker, last.filter(|last| is_kin(last)));
        Some(resolution)
    }

    /// `a defiant Ruiz`, of one who is known, `a defiant Ana Ruiz`
    pub(super) fn ends_in_name(&self, mention: &Mention<'a>) -> bool {
        let Some((last, before)) = mention.words.as_slice().split_last() else { return false };
        let given = || before.last().is_some_and(|word| word.is_capital() && word.given.is_some());
        last.is_capital() && last.noun.is_none() && (given() || self.is_borne(last.text))
    }

    /// Whether somebody has this word in their name.
    fn is_borne(&self, word: &str) -> bool {
        self.index.get(self.index.key(Part::Name, word)).iter().next().is_some()
    }

    /// Whether it is somebody’s family name.
    pub(crate) fn is_family(&self, word: &str) -> bool {
        let bearers = self.index.get(self.index.key(Part::Name, word));
        let family = |id| self.get(id)?.name.map(|name| same(name.family, word));
        bearers.iter().any(|id| family(id).unwrap_or(false))
    }
}

/// Whether the last word is a family name by the one before it: an honorific, or a given name where it can be one.
fn is_dressed(words: &[Word<'_>]) -> bool {
    let [.., before, last] = words else { return false };
    matches!(before.noun, Some(Noun::Honorific(_))) || before.given.is_some() && is_family_too(last.text)
}

/// Whether what stands behind a body has an office in it, and a name behind that: `of Commerce President Ana Ruiz`.
fn holds_office(rest: &str) -> bool {
    let title = |word: &str| matches!(facts(word).noun, Some(Noun::Title(_) | Noun::Role(_)));
    let mut words = rest.split(' ').skip_while(|word| !title(word));
    words.next().is_some() && words.next().is_some_and(starts_capital) && words.next().is_some_and(starts_capital)
}

/// Whether it is somebody new without a name: `a driver`, `One driver`.
fn is_new(words: &[Word<'_>]) -> bool {
    let [one, rest @ ..] = words else { return false };
    let leads = || matches!(facts(one.text).class, Some(Class::Indefinite | Class::Quantifier));
    !rest.is_empty() && is_common(rest) && leads()
}

/// Whether it is a firm by its form: partners with `&`, or kin in capitals behind a name.
fn is_firm(words: &[Word<'_>]) -> bool {
    let kin =
        |last: &Word<'_>| matches!(last.noun, Some(Noun::Kin(_))) && last.is_capital() && last.text.ends_with('s');
    words.iter().any(|word| word.text == "&")
        || matches!(words, [.., before, last] if kin(last) && is_plain_capital(before) && facts(before.text).class.is_none())
}

/// Whether all words are in small letters: `company`, but not `al-Sisi`, `eBay`.
fn is_common(words: &[Word<'_>]) -> bool {
    let small = |word: &str| word.starts_with(|c: char| c.is_ascii_lowercase()) && !word.contains(char::is_uppercase);
    words.iter().all(|word| small(word.text))
}

fn is_kin(word: &Word<'_>) -> bool {
    matches!(word.noun, Some(Noun::Kin(_))) && !word.is_capital()
}

/// A capital that is no title, no given name and nothing else that goes with a person: `Harbour`.
fn is_plain_capital(word: &Word<'_>) -> bool {
    word.is_capital() && !word.owns && word.noun.is_none() && word.given.is_none()
}

/// Whether a run of capitals is a headline in title case and no name: too long, or with small words in capitals.
fn is_headline(name: &str) -> bool {
    let words = || name.split_whitespace().map(facts).filter(|word| word.noun != Some(Noun::Particle));
    let small = |class: Class| !matches!(class, Class::Act | Class::Time);
    if name.split_whitespace().nth(2).is_none() {
        return false;
    }
    words().count() > 4 || (words().count() > 2 && words().skip(1).any(|word| word.class.is_some_and(small)))
}

/// What the names of towns and clubs end in.
fn is_town(word: &str) -> bool {
    matches!(word, "City" | "County" | "District")
}

#[cfg(test)]
mod tests {
    use super::super::tests::said;

    #[test]
    fn a_name_after_the_description_is_theirs() {
        let start = "“It is closed,” said Tom Okafor.\n\n";
        let last = |text: &str| said(&format!("{start}{text}")).pop();
        assert_eq!(last("His aide, Omar Reed, came late. “I have come,” he said.").as_deref(), Some("Omar Reed"));
        assert_eq!(last("“I have come,” the MP for Tarn, Dame Ida Moe, said.").as_deref(), Some("Ida Moe"));
        assert_eq!(last("The author, graduate student Ida Moe, said: “I have come.”").as_deref(), Some("Ida Moe"));
        assert_eq!(last("Moe’s husband, the novelist Per Moe, said: “I have come.”").as_deref(), Some("Per Moe"));
        assert_ne!(last("The author, the friend of Ida Moe, said: “I have come.”").as_deref(), Some("Ida Moe"));
        assert_ne!(last("The author, a friend of Ida Moe, said: “I have come.”").as_deref(), Some("Ida Moe"));
        let firm = "The operator, Tarn Ferries Ltd., said no.\n\n“We are sorry,” the company said.";
        assert_eq!(last(firm).as_deref(), Some("Tarn Ferries Ltd."));
    }

    #[test]
    fn kin_have_the_gender_of_their_word() {
        let text = "“It came up,” Mrs Pugh said. Her husband, Alun Pugh, said it was cold. “We left,” he said.";
        assert_eq!(said(text), ["Pugh", "Alun Pugh"]);
        let text = "Her sister Ikwo, who has the shop, laughed. “We left,” she said.";
        assert_eq!(said(text), ["Ikwo"]);
    }

    #[test]
    fn a_word_for_where_somebody_is_from_is_no_name() {
        let coach = "Coach Lars Reed said no.\n\n";
        assert_eq!(said(&format!("{coach}“We ran,” the Dane said.")), ["Lars Reed"]);
        assert_eq!(said("“We ran,” Dane Reed said.\n\n“All day,” Dane said."), ["Dane Reed"; 2]);
        let senator = "“No,” said Sen. Ida Moe.\n\n“Never,” the Ohio Democrat said.";
        assert_eq!(said(senator), ["Ida Moe"; 2]);
    }

    #[test]
    fn whose_word_is_in_small_letters_has_no_name() {
        let named = |text: &str| crate::parse(text).speakers.into_iter().next().map(|who| who.name.map(String::from));
        for owner in ["The company", "The woman", "The ministry"] {
            assert_eq!(named(&format!("{owner}’s motto was “move fast and mend it”.")), Some(None), "{owner}");
        }
        for owner in ["Hale", "al-Sisi", "eBay"] {
            let text = format!("In June {owner}’s motto was “move fast and mend it”.");
            assert_eq!(named(&text), Some(Some(owner.to_owned())), "{owner}");
        }
    }

    #[test]
    fn firms_are_known_by_their_form() {
        for firm in ["Hale & Sons", "Hale Brothers", "Smith & Reed"] {
            assert_eq!(said(&format!("Last week {firm} said it was “sorry for all that it did”.")), [firm]);
        }
        assert_eq!(said("The firm Moss & Reed said it was “sorry for all that it did”."), ["Moss & Reed"]);
        assert_eq!(said("His Brothers said it was “sorry for all that it did”."), ["(His Brothers)"]);
    }

    #[test]
    fn towns_and_clubs_are_no_people() {
        let text = "Ngozi Reed headed home as Harbour City won. “I jumped,” the striker said.";
        assert_eq!(said(text), ["Ngozi Reed"]);
    }
}
