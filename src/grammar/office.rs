//! A phrase in, the office it names and the body it is held in out: `Vice Minister of the Ministry of Roads`. Never decides
//! who holds it.

use super::name::split;
use super::words::{Word, Words, cover};
use crate::lexicon::Noun;

/// `of`, `at`: what leads from an office to its body.
pub(super) fn is_link(word: &Word<'_>) -> bool {
    matches!(word.text, "of" | "at" | "for" | "from" | "with" | "in" | "on" | "to")
}

/// `office := article? body? rank* title (("of" portfolio)? (link body)?)`: the title and the body
pub(crate) fn office(phrase: &str) -> Option<(&str, Option<&str>)> {
    let (core, _) = split(phrase);
    let words = Words::read(core);
    office_of(core, words.as_slice())
}

pub(super) fn office_of<'a>(core: &'a str, words: &[Word<'a>]) -> Option<(&'a str, Option<&'a str>)> {
    let named_before = words.first().is_some_and(|word| matches!(word.text, "the" | "The"));
    let words = first_of_two(without_lead(words));
    let link = words.iter().position(is_link).unwrap_or(words.len());
    let (left, right) = words.split_at_checked(link)?;
    let (head, before) = left.split_last()?;
    let owner = before.iter().rposition(|word| {
        let body = matches!(word.noun, Some(Noun::Body | Noun::Region | Noun::Country));
        word.owns || body || !is_office(word) && is_acronym(word.text)
    });
    // a fund manager manages no body that has a name
    let named =
        |at: &usize| before.get(..=*at).is_some_and(|words| words.iter().any(|word| word.owns || word.is_capital()));
    // the office of an Assistant U.S. Attorney is no body’s
    let ranked = |at: &usize| {
        let land = before.get(*at).is_some_and(|word| matches!(word.noun, Some(Noun::Country | Noun::Region)));
        !(land && before.first().is_some_and(|first| first.noun == Some(Noun::Rank) || is_office(first)))
    };
    let owner = owner.filter(named).filter(ranked);
    let from = owner.map_or(0, |at| at + 1);
    let body = owner.and_then(|at| words.get(..=at)).and_then(|words| cover(core, without_lead(words)));
    let titled = |word: &Word<'_>| matches!(word.noun, Some(Noun::Title(_) | Noun::Honorific(_)));
    let office = || before.get(from..).is_some_and(|words| words.iter().any(titled));
    match head.noun? {
        Noun::Title(_) => {}
        Noun::Rank if office() => {} // VP Operations, professor emeritus
        Noun::Honorific(_) if !right.is_empty() => {}
        // the night guard is nobody's title
        Noun::Role(_) if !named_before || body.is_some() || !right.is_empty() => {}
        _ => return None,
    }
    let Some((link, object)) = right.split_first() else { return Some((cover(core, left.get(from..)?)?, body)) };
    let next = object.iter().position(is_link).unwrap_or(object.len());
    let portfolio = is_portfolio(object, next) || is_of_state(head) && object.get(..next).is_some_and(is_field);
    let article =
        object.first().is_some_and(|word| matches!(word.text, "the" | "a" | "an" | "its" | "his" | "her" | "their"));
    let of = link.text == "of" || link.text == "for" && is_of_state(head);
    if matches!(link.text, "on" | "to" | "in") || (of && portfolio && !article) {
        // lecturer in engineering | at Tarn College
        let apart = object.iter().position(|word| matches!(word.text, "at" | "with" | "from"));
        let wide = if of { next } else { apart.unwrap_or(object.len()) };
        let title = cover(core, words.get(from..=left.len() + wide)?)?;
        let rest = object.get(wide + 1..).and_then(|rest| cover(core, called(rest)));
        return Some((title, body.or(rest)));
    }
    let far =
        object.iter().position(|word| matches!(word.text, "at" | "from" | "in" | "with" | "on" | "who" | "which"));
    let object = object.get(..far.unwrap_or(object.len()))?;
    Some((cover(core, left.get(from..)?)?, body.or_else(|| cover(core, called(object)))))
}

/// `words` up to a second office that has its own words: `governor of Ohio [and former mayor of Tarn]`, `poet [and a teacher]`,
/// but `president and director of the bank`.
fn first_of_two<'w, 'a>(words: &'w [Word<'a>]) -> &'w [Word<'a>] {
    let Some(and) = words.iter().position(|word| word.text == "and") else { return words };
    let (first, second) = words.split_at_checked(and).unwrap_or((words, &[]));
    let second = second.get(1..).unwrap_or_default();
    let apart = first.iter().any(is_link) || without_lead(second).len() < second.len();
    let office = |word: &Word<'_>| is_office(word) || matches!(word.noun, Some(Noun::Honorific(_)));
    if apart && second.iter().any(office) { first } else { words }
}

/// What departments are called: `vice president of Investor Relations`.
const PORTFOLIOS: [&str; 11] = [
    "Affairs",
    "Communications",
    "Engineering",
    "Finance",
    "Marketing",
    "Operations",
    "Relations",
    "Research",
    "Resources",
    "Sales",
    "Strategy",
];

/// Whether the words before the link at `link` are what an office is of, by their first word or their last, or since its body
/// follows: `[head of] research`, `Investor Relations`, `Wharves at Tarn Mills`.
fn is_portfolio(object: &[Word<'_>], link: usize) -> bool {
    let (of, body) = object.split_at_checked(link).unwrap_or_default();
    if object.first().is_some_and(|word| word.noun == Some(Noun::Rank) || !word.is_capital())
        || of.last().is_some_and(|last| PORTFOLIOS.contains(&last.text))
    {
        return true;
    }
    let place = |word: &Word<'_>| matches!(word.noun, Some(Noun::Body | Noun::Country | Noun::Region));
    let at = body.split_first().filter(|(link, _)| matches!(link.text, "at" | "with"));
    at.is_some_and(|(_, body)| without_lead(body).first().is_some_and(Word::is_capital)) && !of.iter().any(place)
}

/// Who has a part of the state to look after: `Minister of Public Works`.
fn is_of_state(head: &Word<'_>) -> bool {
    let list = ["minister", "commissioner", "councillor", "undersecretary"];
    list.iter().any(|word| word.eq_ignore_ascii_case(head.text))
}

/// Whether the words name no body and no land: `Public Works`.
fn is_field(words: &[Word<'_>]) -> bool {
    let place = |word: &Word<'_>| matches!(word.noun, Some(Noun::Body | Noun::Country | Noun::Region));
    words.first().is_some_and(Word::is_capital) && !words.iter().any(place)
}

/// The name of a body, without what it is: `[the law firm] Hale & Ray`.
pub(super) fn called<'w, 'a>(words: &'w [Word<'a>]) -> &'w [Word<'a>] {
    let words = without_lead(words);
    let small = words.iter().take_while(|word| !word.is_capital() && !word.owns && !is_link(word)).count();
    words.get(small..).filter(|name| name.first().is_some_and(Word::is_capital)).unwrap_or(words)
}

fn is_office(word: &Word<'_>) -> bool {
    matches!(word.noun, Some(Noun::Title(_) | Noun::Role(_)))
}

/// `words` without articles, ages and the words that say since when.
pub(super) fn without_lead<'w, 'a>(words: &'w [Word<'a>]) -> &'w [Word<'a>] {
    let lead = words.iter().take_while(|word| {
        let small =
            matches!(word.text, "a" | "an" | "the" | "then" | "late" | "former" | "longtime" | "veteran" | "current");
        small
            || matches!(
                word.text,
                "A" | "An"
                    | "The"
                    | "Former"
                    | "his"
                    | "her"
                    | "their"
                    | "its"
                    | "His"
                    | "Her"
                    | "Their"
                    | "Its"
                    | "another"
                    | "Another"
            )
            || word.text.starts_with(|c: char| c.is_ascii_digit())
    });
    words.get(lead.count()..).unwrap_or_default()
}

/// `CNN`, `U.N.`
pub(crate) fn is_acronym(word: &str) -> bool {
    let letters = || word.chars().filter(|c| c.is_alphabetic()).count();
    word.chars().all(|c| c.is_uppercase() || matches!(c, '.' | '&')) && (2..=6).contains(&letters())
}
