//! A label in, its parts out: the name, the office, the firm or the party, and what stands for the name from there on. Never asks who it is.

use crate::grammar::label::{OPENERS, at_dash};
use crate::grammar::name::{Name, is_turned};
use crate::grammar::office::office;
use crate::lexicon::{Noun, Part, given_name, noun};
use crate::scan::is_blank;

/// A label in its parts.
pub(super) struct Parts<'a> {
    pub(super) name: Name<'a>,
    pub(super) alias: Option<&'a str>,
}

/// `Ana Ruiz (CDU)`, `Ana Ruiz (AR)`, `ANA RUIZ, HOST`, `Ana Ruiz - Field & Co. LLC`, `Ruiz, Ana`, `The Minister of Roads (Ana Ruiz)`;
/// `apart` is what stands apart from the label.
pub(super) fn taken_apart<'a>(label: &'a str, apart: &'a str) -> Parts<'a> {
    let (head, groups) = match label.split_once(OPENERS) {
        Some((head, groups)) => (head.trim_end(), groups),
        None => (label, ""),
    };
    let mut groups = groups
        .split([')', '）', ']'])
        .map(|group| group.trim_matches(|c| is_blank(c) || c == ',' || OPENERS.contains(&c)));
    let group = groups.next().filter(|group| !group.is_empty());
    let names_office = |words: &str| {
        words.split_whitespace().any(|word| {
            matches!(noun(word.trim_matches([',', '.'])), Some(Noun::Title(_) | Noun::Role(_) | Noun::Rank))
        })
    };
    let names_person = |words: &str| {
        let (first, rest) = words.split_once(is_blank).unwrap_or((words, ""));
        !rest.is_empty() && (given_name(first).is_some() || is_honorific(first))
    };
    if let Some(name) = group.filter(|group| names_person(group) && names_office(head)) {
        return Parts { name: Name { name, title: Some(head), ..Name::default() }, alias: None };
    }
    let (head, after) = match at_dash(head) {
        (words, None) if !is_turned(words) => {
            words.split_once(", ").map_or((words, None), |(head, after)| (head, Some(after)))
        }
        parts => parts,
    };
    // `Präsident Dr. Norbert Field`, `HOST ANA RUIZ`, `发言人林岚`: the office, then the name
    let (title, head) = match head.split_once(is_blank).map(|(first, rest)| (first, rest.trim_start())) {
        Some((first, rest)) if is_named_after(first, rest) => (Some(first), rest),
        None => in_wide_script(head).map_or((None, head), |(part, name)| (Some(part), name)),
        _ => (None, head),
    };
    let (mut name, mut alias) = (Name { name: head, title, ..Name::default() }, None);
    // the firm, then the office: `-- Field & Co. -- Analyst`
    let after = after.or(Some(apart).filter(|apart| !apart.is_empty()));
    let after = std::iter::successors(after.map(at_dash), |(_, rest)| rest.map(at_dash)).map(|(words, _)| words.trim());
    for words in group.into_iter().chain(groups).chain(after).filter(|words| !words.is_empty()) {
        if Some(words) == group && is_short_for(words, head) {
            alias = Some(words);
        } else if names_office(words) {
            let (title, body) =
                office(words).filter(|(_, body)| body.is_some_and(|body| body.contains(' '))).unwrap_or((words, None));
            name.title = name.title.or(Some(title));
            name.affiliation = name.affiliation.or(body);
        } else if crate::lexicon::part(words).is_none()
            && words.contains(char::is_alphabetic)
            && words != "BYLINE"
            && (Some(words) != group || !words.starts_with(char::is_lowercase))
        {
            name.affiliation = name.affiliation.or(Some(words));
        }
    }
    Parts { name, alias }
}

/// A part in the talk and the name behind it, in a script without blanks: `发言人林岚`.
fn in_wide_script(label: &str) -> Option<(&str, &str)> {
    let mut cuts = label.char_indices().map(|(at, _)| at).skip(2).take(2);
    let wide = |name: &&str| {
        (2..=4).contains(&name.chars().count()) && name.chars().all(|c| matches!(c, '\u{4e00}'..='\u{9fff}'))
    };
    let parts = |at: usize| Some((label.get(..at)?, label.get(at..).filter(wide)?));
    cuts.find_map(|at| {
        parts(at).filter(|(part, _)| crate::lexicon::part(part).is_some_and(|part| part != Part::Nobody))
    })
}

/// Whether a word stands before a name in address: `Mr`, `Dame`.
fn is_honorific(word: &str) -> bool {
    matches!(noun(word.trim_end_matches('.')), Some(Noun::Honorific(_)))
}

/// Whether a part in the talk stands before a name.
fn is_named_after(first: &str, rest: &str) -> bool {
    match crate::lexicon::part(first) {
        Some(Part::Leads) => rest.contains(char::is_uppercase),
        Some(Part::Asks | Part::Answers) => {
            rest.contains(is_blank) && rest.split(is_blank).next().and_then(given_name).is_some()
        }
        _ => false,
    }
}

/// Whether `short` has the initials of `name`, or a part of it: `AvW` of `Aaron van Wirdum`.
fn is_short_for(short: &str, name: &str) -> bool {
    let initials = short.chars().filter(|c| c.is_alphabetic()).count();
    let first = |words: &str| words.chars().next().map(|c| c.to_lowercase().to_string());
    initials > 1 && initials <= 5 && !short.contains(' ') && first(short) == first(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_come_apart() {
        let read = |label| {
            let Parts { name, alias } = taken_apart(label, "");
            (name.name, name.title.or(name.affiliation).or(alias))
        };
        for (label, name, more) in [
            ("Ana Ruiz (CDU)", "Ana Ruiz", Some("CDU")),
            ("Ana Ruiz (AR)", "Ana Ruiz", Some("AR")),
            ("ANA RUIZ, HOST", "ANA RUIZ", Some("HOST")),
            ("HOST ANA RUIZ", "ANA RUIZ", Some("HOST")),
            ("Guest Ana Ruiz", "Ana Ruiz", Some("Guest")),
            ("Guest Speaker Two", "Guest Speaker Two", None),
            ("Ruiz, Ana", "Ruiz, Ana", None),
            ("Ana, Tom", "Ana", Some("Tom")),
            ("The Minister of Roads (Ana Ruiz)", "Ana Ruiz", Some("The Minister of Roads")),
            ("The Minister of Roads (Mr Kiran Moe)", "Mr Kiran Moe", Some("The Minister of Roads")),
            ("Ana Ruiz (ECR), answer", "Ana Ruiz", Some("ECR")),
            ("Ana Ruiz (Tarn) (Lab)", "Ana Ruiz", Some("Tarn")),
            ("ANA RUIZ (on camera)", "ANA RUIZ", None),
            ("发言人林岚", "林岚", Some("发言人")),
            ("林岚", "林岚", None),
            ("The Minister of Roads (Leeds West)", "The Minister of Roads", Some("Leeds West")),
        ] {
            assert_eq!(read(label), (name, more), "{label}");
        }
        let name = taken_apart("Ana Ruiz (chief engineer of the Harbour Observatory)", "").name;
        assert_eq!((name.title, name.affiliation), (Some("chief engineer"), Some("Harbour Observatory")));
        let name = taken_apart("Ana Ruiz (Head of IR)", "").name;
        assert_eq!((name.title, name.affiliation), (Some("Head of IR"), None), "of a part of it");
    }
}
