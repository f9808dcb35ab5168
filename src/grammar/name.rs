//! A phrase in, the parts of a name out: honorific, title, name, affiliation. Never decides who that is, nor whether the
//! phrase stands for a person at all.

use nom::Parser;
use nom::character::complete::char;
use nom::combinator::{recognize, verify};

use super::PResult;
use super::office::{called, is_link, office, office_of};
use super::words::{Word, Words, cover, each, starts_capital, word};
use crate::lexicon::{Noun, Trait, facts, is_family_too};

/// A name taken apart. All parts are slices of the phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[allow(clippy::struct_field_names, reason = "a name without its honorific and title is the name")]
pub(crate) struct Name<'a> {
    /// `Dr.`, `Mrs.`
    pub(crate) honorific: Option<&'a str>,
    /// `First Deputy Director`
    pub(crate) title: Option<&'a str>,
    /// The name without honorific and title: `Kim Tae-hyo`.
    pub(crate) name: &'a str,
    /// The body after or before the title: `National Security Office`.
    pub(crate) affiliation: Option<&'a str>,
}

/// `name := core ("," suffix)? (("," | "(" | " - ") office)? | office "," core`
pub(crate) fn name(phrase: &str) -> Option<Name<'_>> {
    name_among(phrase, &Words::read(split(phrase).0))
}

/// The name in `phrase`; `words`: those of its core, or of something else.
pub(crate) fn name_among<'a>(phrase: &'a str, words: &Words<'a>) -> Option<Name<'a>> {
    let (core, after) = split(phrase);
    let found = if std::ptr::eq(core, words.text) { core_name(words) } else { core_name(&Words::read(core)) };
    let Some(mut found) = found.filter(|found| !found.name.is_empty()) else {
        let (title, affiliation) = office(core)?;
        let found =
            core_name(&Words::read(split(after?).0)).filter(|found| found.name.contains(char::is_whitespace))?;
        return Some(Name { title: Some(title), affiliation, ..found });
    };
    if let Some((title, affiliation)) = after.and_then(office) {
        found.title = found.title.or(Some(title));
        found.affiliation = found.affiliation.or(affiliation);
    }
    Some(found)
}

/// The core of a phrase, with a suffix after a comma, and what follows the core.
pub(super) fn split(phrase: &str) -> (&str, Option<&str>) {
    let phrase = phrase.trim();
    let dashed = |rest: &str| ["- ", "– ", "— "].iter().any(|dash| rest.starts_with(dash));
    let ends = |&(at, byte): &(usize, u8)| match byte {
        b',' | b'(' | b';' => true,
        b' ' => phrase.get(at + 1..).is_some_and(dashed),
        _ => false,
    };
    let Some((end, _)) = phrase.bytes().enumerate().find(ends).filter(|&(end, _)| end > 0) else {
        return (phrase, None);
    };
    let (core, rest) = phrase.split_at_checked(end).unwrap_or((phrase, ""));
    let some = |rest: &'_ str| !rest.is_empty();
    if let Ok((rest, suffix)) = recognize((char(','), verify(word, is_suffix))).parse(rest) as PResult<'_, &str> {
        let core = phrase.get(..core.len() + suffix.len()).unwrap_or(core);
        return (core, Some(rest.trim_start_matches([',', ' '])).filter(|rest| some(rest)));
    }
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '(' | ';' | '-' | '–' | '—'));
    (core.trim_end(), Some(rest.trim_end_matches([')', ' '])).filter(|rest| some(rest)))
}

/// Whether a register has turned a name round: `Ruiz, Ana M.`
pub(crate) fn is_turned(name: &str) -> bool {
    let Some((family, given)) = name.split_once(", ") else { return false };
    let is_given = |word: Word<'_>| word.given.is_some() && word.is_capital();
    let mut given = each(given);
    each(family).all(|word| word.is_capital() && word.given.is_none() && word.noun.is_none())
        && given.next().is_some_and(is_given)
        && given.all(|word| word.is_initial() || is_given(word))
}

fn is_suffix(word: &Word<'_>) -> bool {
    word.noun == Some(Noun::Suffix)
}

/// `core := office? honorific* person (link body)?`, read from its end
fn core_name<'a>(words: &Words<'a>) -> Option<Name<'a>> {
    let (core, words) = (words.text, words.as_slice());
    if let Some(found) = placed(core, words) {
        return Some(found);
    }
    titled(core, words)
}

/// `Ana Ruiz of the Harbour Board`
fn placed<'a>(core: &'a str, words: &[Word<'a>]) -> Option<Name<'a>> {
    let link = words.iter().position(is_link).filter(|&link| link > 0)?;
    let (who, body) = words.split_at_checked(link)?;
    let office =
        |word: &Word<'_>| matches!(word.noun, Some(Noun::Title(_) | Noun::Role(_) | Noun::Rank | Noun::Kin(_)));
    // Ana King of Tarn, but: Associate Dean for Roads
    let given = who.iter().any(|word| word.is_initial() || word.given.is_some() && !office(word));
    let found =
        titled(core, who).filter(|_| who.last().is_some_and(|last| last.is_capital() && (given || !office(last))))?;
    let body = cover(core, called(body.get(1..)?)).filter(|body| starts_capital(body));
    Some(Name { affiliation: found.affiliation.or(body), ..found })
}

/// `titled := office? honorific* person`
fn titled<'a>(core: &'a str, words: &[Word<'a>]) -> Option<Name<'a>> {
    let (before, who) = words.split_at_checked(person(words)?)?;
    // letters behind a name are no part of it, as `Jr.` is: Ana Ruiz KC
    let letters =
        |word: &&Word<'_>| is_suffix(word) && !facts(word.text.trim_matches('.')).traits.has(Trait::Generation);
    let who = who.get(..who.len() - who.iter().rev().take_while(letters).count()).filter(|who| !who.is_empty())?;
    let is_honorific = |word: &&Word<'_>| match word.noun {
        Some(Noun::Honorific(_)) => true,
        Some(Noun::Kin(_)) => word.is_capital() && !word.owns,
        _ => false,
    };
    let honorifics = before.iter().rev().take_while(is_honorific).count();
    let (before, honorific) = before.split_at_checked(before.len() - honorifics)?;
    let (title, affiliation) = office_of(core, before).map_or((None, None), |(title, body)| (Some(title), body));
    let affiliation = affiliation.filter(|body| starts_capital(body)); // the town’s mayor is of no Town
    // Alpine Security is no Ms. Security
    let bodily = |word: &Word<'_>| {
        word.is_capital()
            && matches!(
                word.noun,
                Some(Noun::Body | Noun::Country | Noun::Region | Noun::Demonym | Noun::Rank | Noun::Date)
            )
    };
    if title.is_none() && honorific.is_empty() && who.len() == 1 && before.last().is_some_and(bodily) {
        return None;
    }
    Some(Name { honorific: cover(core, honorific), title, name: cover(core, who)?, affiliation })
}

/// Where the person begins whose name ends `words`.
fn person(words: &[Word<'_>]) -> Option<usize> {
    let last = words.iter().rposition(|word| !is_suffix(word))?;
    let end = words.get(last)?;
    if !end.is_capital() {
        // bell hooks: nothing but small words that are in no table
        let plain = |word: &Word<'_>| word.noun.is_none() && word.text.chars().all(char::is_alphanumeric);
        return (words.len() <= 2 && words.iter().all(plain)).then_some(0);
    }
    let word = matches!(end.noun, Some(Noun::Body | Noun::People | Noun::Document | Noun::Date));
    let given = |at: usize| words.get(at).is_some_and(|word| word.is_capital() && word.given.is_some());
    // Ida Song, Mr. Post
    let before = last.checked_sub(1);
    let honorific = |at: usize| words.get(at).is_some_and(|word| matches!(word.noun, Some(Noun::Honorific(_))));
    let named = before.is_some_and(honorific) || is_family_too(end.text) && before.is_some_and(given);
    if word && end.given.is_none() && !named {
        return None;
    }
    let mut start = last;
    for at in (0..last).rev() {
        let (Some(word), before) = (words.get(at), at.checked_sub(1).and_then(|at| words.get(at))) else { break };
        let given = word.is_capital() && word.given.is_some();
        let goes_on = match word.noun {
            _ if word.owns => false,
            Some(Noun::Particle) => !word.is_capital() || before.is_none_or(|before| !is_link(before)),
            Some(Noun::Title(_) | Noun::Role(_)) => {
                // Ana King Ruiz, Earl Ruiz, Sen. Earl Ruiz
                let second = before.is_some_and(|word| word.given.is_some());
                let leads = before.is_none_or(|before| before.noun.is_some() && before.text.ends_with('.'));
                let first = leads && word.given.is_some() && at + 1 == last;
                word.is_capital() && !word.text.ends_with('.') && (second || first)
            }
            None => word.is_capital() || is_nickname(word.text),
            Some(Noun::Suffix) => word.is_initial(),
            // Mo Ruiz, Jan van Rooy
            Some(Noun::Region | Noun::Date) if are_particles(words.get(at + 1..last)) => is_cut(word),
            Some(Noun::Honorific(_)) => false,
            Some(_) => given, // Bill, Grace
        };
        if !goes_on {
            break;
        }
        start = at;
    }
    if start > 0 && words.get(start - 1).is_some_and(|word| word.text == "&") {
        return None; // Field & Sons
    }
    let calling = |at: usize| words.get(at).is_some_and(is_calling);
    if last - start > 1 && given(start + 1) && calling(start)
        || last - start == 1 && words.get(start).is_some_and(is_deed)
    {
        start += 1; // Bookmaker Ana Ruiz
    }
    if start > 1
        && words.get(start - 1).is_some_and(|word| word.text == "the")
        && words.get(start - 2).is_some_and(is_link)
    {
        // the Leader of the Opposition | Ana Ruiz
        start = (start + 1..last).find(|&at| given(at))?;
    }
    if start > 0 && words.get(start - 1).is_some_and(is_link) {
        // Secretary of Silly | Jane Walks, but: mayor of Teruca
        let given = (start + 1..last).find(|&at| words.get(at).is_some_and(|word| word.given.is_some()));
        start = given.or((last - start >= 2).then(|| last - 1))?;
    }
    Some(start)
}

/// Whether nothing but small words of a name stand there: `van der`.
fn are_particles(words: Option<&[Word<'_>]>) -> bool {
    words.is_some_and(|words| words.iter().all(|word| word.noun == Some(Noun::Particle) && !word.is_capital()))
}

/// Whether a short form of a place or a month is written as a given name is, without its stop: `Mo`, `Jan`.
fn is_cut(word: &Word<'_>) -> bool {
    word.given.is_some() || matches!(word.text.as_bytes(), [_, b'a'..=b'z'] | [_, b'a'..=b'z', b'a'..=b'z'])
}

/// Whether a word in no table is made as words for callings are: `Bookmaker`, `Ex-soldier`, `Mum-of-three`.
fn is_calling(word: &Word<'_>) -> bool {
    let text = word.text;
    let made = ["er", "or", "ist", "ian", "man", "woman", "-up"].iter().any(|end| text.ends_with(end));
    let parts = text.contains("-of-") || ["Ex-", "Co-", "Sous-"].iter().any(|start| text.starts_with(start));
    word.given.is_none() && word.noun.is_none() && (made && text.len() > 5 || parts)
}

/// What somebody has done, before a family name: `Match-winner Ruiz`, but `Ji-woo Noh`, `Smith-Carter Jones`.
fn is_deed(word: &Word<'_>) -> bool {
    let done = |(_, what): (&str, &str)| what.len() > 4 && what.starts_with(|c: char| c.is_ascii_lowercase());
    word.given.is_none() && word.text.split_once('-').is_some_and(done) && is_calling(word)
}

/// `“Skip”`
fn is_nickname(word: &str) -> bool {
    word.starts_with(['“', '"', '‘', '(']) && word.ends_with(['”', '"', '’', ')'])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(phrase: &str) -> [&str; 4] {
        let found = name(phrase).unwrap_or_default();
        [found.honorific.unwrap_or("-"), found.title.unwrap_or("-"), found.name, found.affiliation.unwrap_or("-")]
    }

    #[test]
    fn the_person_ends_the_phrase() {
        for name in [
            "Ana Ruiz",
            "ANA RUIZ",
            "Noh Ji-woo",
            "A.D. O’Hara",
            "O’Hara",
            "d’Arcy",
            "Émile Zátopek",
            "Ta-Shauna Reid",
            "J. R. Marsh Jr.",
            "Joost van der Molen",
            "Vander van Rooy",
            "Jan van Rooy",
            "Luz de la Cruz",
            "Tom King",
            "Grace Bishop",
            "Ida Song",
            "Marlon “Doc” Teed",
            "bell hooks",
            "김민수",
            "Bill Ruiz",
            "Bill",
        ] {
            assert_eq!(parts(name), ["-", "-", name, "-"]);
        }
        assert_eq!(parts("van der Molen")[2], "van der Molen");
        assert_eq!(parts("Ana Ruiz’s")[2], "Ana Ruiz");
        assert_eq!(parts("Ana Ruiz, Jr.")[2], "Ana Ruiz, Jr.");
    }

    #[test]
    fn honorifics_and_titles_stand_before_it() {
        assert_eq!(parts("Mr. Okafor"), ["Mr.", "-", "Okafor", "-"]);
        assert_eq!(parts("Prof Dr Ulla Brandt"), ["Prof Dr", "-", "Ulla Brandt", "-"]);
        assert_eq!(parts("Second Deputy Director Noh"), ["-", "Second Deputy Director", "Noh", "-"]);
        assert_eq!(parts("Capt. Lena Fox"), ["-", "Capt.", "Lena Fox", "-"]);
        assert_eq!(parts("Peruvian President Luz Vega"), ["-", "Peruvian President", "Luz Vega", "-"]);
        assert_eq!(parts("former Ohio Gov. Pat Lowe"), ["-", "Gov.", "Pat Lowe", "Ohio"]);
        assert_eq!(parts("Lowe campaign chairman Abe Stein"), ["-", "chairman", "Abe Stein", "Lowe campaign"]);
        assert_eq!(parts("fund manager Abe Stein"), ["-", "fund manager", "Abe Stein", "-"]);
        assert_eq!(parts("her lawyer Abe Stein"), ["-", "lawyer", "Abe Stein", "-"]);
        assert_eq!(parts("Leader of the Opposition Ana Ruiz"), ["-", "Leader", "Ana Ruiz", "Opposition"]);
        assert_eq!(
            parts("the town’s Superintendent of Education Emi Sato"),
            ["-", "Superintendent of Education", "Emi Sato", "-"]
        );
        assert_eq!(parts("Secretary of State Sato"), ["-", "Secretary of State", "Sato", "-"]);
        assert_eq!(parts("Insurance adjuster Phil Mora"), ["-", "Insurance adjuster", "Phil Mora", "-"]);
    }

    #[test]
    fn an_apposition_gives_title_and_body() {
        let noh = "Noh Ji-woo, Second Vice Minister of the Ministry of Roads";
        assert_eq!(parts(noh), ["-", "Second Vice Minister", "Noh Ji-woo", "Ministry of Roads"]);
        assert_eq!(
            parts("Abe Stein, area manager at the Harbour Board"),
            ["-", "area manager", "Abe Stein", "Harbour Board"]
        );
        assert_eq!(parts("Abe Stein, the zoo’s director"), ["-", "director", "Abe Stein", "zoo"]);
        assert_eq!(parts("Eva Lund of the sailing club Tarn Row")[2..], ["Eva Lund", "Tarn Row"]);
        assert_eq!(parts("The mayor of Tarn, Eva Lund"), ["-", "mayor", "Eva Lund", "Tarn"]);
        assert_eq!(parts("Dr. Go Ara, Expert on Alpine Law"), ["Dr.", "Expert on Alpine Law", "Go Ara", "-"]);
        assert_eq!(
            parts("Ida Moe, professor of economics at Tarn University")[1..],
            ["professor of economics", "Ida Moe", "Tarn University"]
        );
        for (office, title, body) in [
            ("founder and chief executive of Tarn Mills", "founder and chief executive", "Tarn Mills"),
            ("CEO and founder of Tarn Mills", "CEO and founder", "Tarn Mills"),
            ("governor of Ohio and former mayor of Tarn", "governor", "Ohio"),
            ("an adviser and a poet", "adviser", "-"),
            ("head of Operations at Tarn Mills", "head of Operations", "Tarn Mills"),
            ("vice president of Investor Relations", "vice president of Investor Relations", "-"),
            ("chair of Tarn County", "chair", "Tarn County"),
            ("VP Operations at Tarn Mills", "VP Operations", "Tarn Mills"),
            ("professor emeritus at Tarn University", "professor emeritus", "Tarn University"),
            ("director of the law firm Hale & Ray", "director", "Hale & Ray"),
            ("director of Roads for All", "director", "Roads for All"),
            ("minister of Roads and Ports", "minister of Roads and Ports", "-"),
            ("minister of the Ministry of Roads", "minister", "Ministry of Roads"),
            ("minister of Peru", "minister", "Peru"),
            ("councillor for Housing", "councillor for Housing", "-"),
            ("head of Roads and Ports", "head", "Roads and Ports"),
            ("chief operating officer of Tarn Mills", "chief operating officer", "Tarn Mills"),
            ("lecturer in structural engineering at Tarn Mills", "lecturer in structural engineering", "Tarn Mills"),
            ("expert on tides in Ohio", "expert on tides in Ohio", "-"),
        ] {
            assert_eq!(parts(&format!("Ida Moe, {office}"))[1..], [title, "Ida Moe", body]);
        }
        assert_eq!(parts("Assistant U.S. Attorney Ida Moe")[1..], ["Assistant U.S. Attorney", "Ida Moe", "-"]);
        // look-alikes
        assert_eq!(parts("Abe Stein, the night guard"), ["-", "-", "Abe Stein", "-"]);
        assert_eq!(parts("Abe Stein, 64"), ["-", "-", "Abe Stein", "-"]);
        assert_eq!(parts("Abe Stein, who founded the director’s club"), ["-", "-", "Abe Stein", "-"]);
    }

    #[test]
    fn a_register_turns_names_round() {
        for name in ["Ruiz, Ana", "Ruiz, Ana M."] {
            assert!(is_turned(name), "{name}");
        }
        for name in ["Ana Ruiz, Tom", "Ruiz, Mayor", "Ana Ruiz", "Mayor, Ana", "Ruiz, Ana said"] {
            assert!(!is_turned(name), "{name}");
        }
    }

    #[test]
    fn what_names_nobody_is_no_name() {
        for none in [
            "",
            "the ministry",
            "Ministry",
            "The mayor of Tarn",
            "Monday",
            "residents of Tarn",
            "International Security",
            "The Leader of the Opposition",
            "Field & Sons",
            "the contractor Field & Sons",
            ",",
            "’s",
        ] {
            assert_eq!(name(none), None, "{none}");
        }
    }
}
