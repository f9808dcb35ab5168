//! What the words of a label look like. The labels of one document look alike.

use crate::lexicon::{Form, Noun, Part, Verb, is_small_of_office as is_particle, noun, part, verb};

/// The look of a label.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Shape {
    /// `JS`, `AvW`, `Q`
    Initials,
    /// `ANA RUIZ`
    Capitals,
    /// `Ana Ruiz`, `Time.news Editor`
    Name,
    /// `roasbeef`
    Nick,
    /// A word for a part in the talk: `Interviewer`, `Audience member`, `Speaker 2`.
    Part,
    /// Script without case.
    Wide,
    /// `??`
    Unsure,
    /// Anything else: `One final note`.
    Words,
}

/// Words that a label may have.
const LONGEST: usize = 8;

/// What opens a group behind a name: a party, an office, initials.
pub(crate) const OPENERS: [char; 3] = ['(', '（', '['];

/// Whether a word is an honorific or an office: `Mr.`, `Chairman`.
pub(crate) fn is_title(word: &str) -> bool {
    matches!(noun(word.trim_end_matches('.')), Some(Noun::Honorific(_) | Noun::Title(_)))
}

/// What parts a name from an office or a firm.
pub(crate) const DASHES: [&str; 5] = [" - ", " – ", " — ", " -- ", " | "];

/// `words` up to the first of [`DASHES`], and what follows it: `Ana Ruiz -- Field & Co.`
pub(crate) fn at_dash(words: &str) -> (&str, Option<&str>) {
    let dash = |at: usize| DASHES.iter().find_map(|dash| words.get(at..)?.strip_prefix(dash));
    let mut gaps = words.bytes().enumerate().filter(|&(_, byte)| byte == b' ').map(|(at, _)| at);
    let parts = gaps.find_map(|at| Some((words.get(..at)?, dash(at)?)));
    parts.map_or((words, None), |(head, after)| (head, Some(after)))
}

/// Looks at a label. Words in brackets and after a comma or dash are left out.
pub(crate) fn shape(label: &str) -> Shape {
    let head = label.split(OPENERS).next().unwrap_or(label);
    let head = at_dash(head.split('|').next().unwrap_or(head)).0.trim();
    let (head, tail) = head.split_once(',').unwrap_or((head, ""));
    if label.len() > head.len() && label.split(OPENERS).nth(1).is_some_and(is_range) {
        return Shape::Words;
    }
    // the French write offices in small letters: `M. Luc Moreau, ministre`
    let french = ["M. ", "Mme ", "Mlle "].iter().any(|title| head.starts_with(title));
    if !(french || tail.split_whitespace().count() <= LONGEST && is_office(tail))
        || head.ends_with("'s")
        || head.ends_with("’s")
    {
        return Shape::Words;
    }
    // `El señor RUIZ`: the article and the honorific have no say
    let name = head
        .split_once(' ')
        .filter(|(article, _)| {
            matches!(*article, "El" | "La" | "O" | "A" | "Os" | "As" | "Le" | "Il" | "Der" | "Die" | "De")
        })
        .map_or(head, |(_, rest)| rest);
    let honored = name.split_once(' ').filter(|(word, _)| {
        name.len() < head.len() && matches!(noun(word.trim_end_matches('.')), Some(Noun::Honorific(_)))
    });
    let head = honored.map_or(head, |(_, rest)| rest);
    if head.split_whitespace().nth(LONGEST).is_some() && !head.starts_with('?') {
        return held_by(label).map_or(Shape::Words, shape);
    }
    // `Continued Stone:` puts the verb first; it is a clause, not a label
    let told =
        head.split_once(' ').is_some_and(|(first, _)| matches!(verb(first), Some(Verb { form: Form::Past, .. })));
    if told {
        return Shape::Words;
    }
    if head.starts_with('?') {
        return Shape::Unsure;
    }
    if part(head).is_some_and(|part| part != Part::Nobody) {
        return Shape::Part;
    }
    let (mut upper, mut lower) = (0, 0);
    for c in head.chars() {
        upper += usize::from(c.is_uppercase());
        lower += usize::from(c.is_lowercase());
    }
    if upper + lower == 0 {
        return if head.chars().count() <= 14 { Shape::Wide } else { Shape::Words };
    }
    let words = head.split_whitespace().count();
    if words == 1 && upper >= 1 && upper + lower <= 4 && upper >= lower {
        return Shape::Initials;
    }
    if upper >= 2
        && lower
            <= upper / 3 + usize::from(head.starts_with("Mr") || head.starts_with("The") || head.starts_with("Ms")) * 3
    {
        return Shape::Capitals;
    }
    if upper == 0 {
        return if words <= 1 { Shape::Nick } else { Shape::Words };
    }
    // `Team leader Ruiz`
    let named = || head.rsplit(' ').next().is_some_and(|last| last.starts_with(char::is_uppercase));
    let office = |word: &str| named() && is_title(word);
    let small = head.split_whitespace().enumerate().filter(|&(at, word)| {
        word.starts_with(char::is_lowercase) && (at == 0 || !is_particle(word) && !office(word))
            || word.ends_with("'s")
            || word.ends_with("’s")
    });
    match (small.count(), words) {
        (0, 1..=7) => Shape::Name,
        (1, 1) => Shape::Nick,
        _ => Shape::Words,
    }
}

/// Words of a direction behind a name.
const MANNER: usize = 5;

/// A name in capitals before how it speaks, as plays print it: `THE SINGER, laughing`. An office stays with its name.
pub(super) fn without_manner(label: &str) -> &str {
    let Some((head, tail)) = label.split_once(", ") else { return label };
    let small = tail.split(' ').all(|word| word.starts_with(char::is_lowercase));
    let capitals = matches!(shape(head), Shape::Capitals | Shape::Part) && !head.contains(char::is_lowercase);
    let office = tail.split(' ').any(|word| matches!(noun(word), Some(Noun::Title(_) | Noun::Role(_) | Noun::Rank)));
    if small && capitals && tail.split(' ').count() <= MANNER && !office { head } else { label }
}

/// Whether a group has two numbers with a dash or a word between them: `21 Mar – 19 Apr`, `1769–1821`, `3. bis 9. Mai`. Signs of the zodiac,
/// chapters of a life and parts of a schedule have one; a speaker has a party.
fn is_range(group: &str) -> bool {
    let number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let numbers = |words: &str| words.split(|c: char| !c.is_alphanumeric()).filter(|word| number(word)).count();
    let joints = [" – ", " — ", " - ", "–", " to ", " bis ", " au ", " al ", " a ", " до ", "-", "~", "～"];
    let parts = joints.iter().find_map(|joint| group.split_once(joint));
    parts.is_some_and(|(from, to)| matches!((numbers(from), numbers(to)), (1, 1) | (2, 2)))
}

/// Who holds an office too long for a name: `THE MINISTER OF STATE IN THE MINISTRY OF ROADS AND BRIDGES (MS. ANA RUIZ)`
fn held_by(label: &str) -> Option<&str> {
    let (office, holder) = label.strip_suffix(')')?.split_once(" (")?;
    let named = (2..=5).contains(&holder.split_whitespace().count()) && !holder.contains(OPENERS);
    let held = office.split_whitespace().take(4).any(|word| matches!(noun(word), Some(Noun::Title(_))));
    (named && held && is_office(office)).then_some(holder)
}

/// Whether what follows the comma of a label can be an office, an age or a place: `HOST`, `chief executive`, `34`.
fn is_office(tail: &str) -> bool {
    let mut words = tail.split_whitespace();
    let named = |word: &str| {
        !word.starts_with(char::is_lowercase)
            || is_particle(word)
            || matches!(noun(word), Some(Noun::Title(_) | Noun::Role(_) | Noun::Rank | Noun::Body | Noun::Honorific(_)))
    };
    words.all(named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn looks() {
        for (label, want) in [
            ("JS", Shape::Initials),
            ("AvW", Shape::Initials),
            ("ANA RUIZ", Shape::Capitals),
            ("Mr. McDOWELL", Shape::Capitals),
            ("The PRESIDING OFFICER", Shape::Part),
            ("Ana van der Berg (FSM)", Shape::Name),
            ("Time.news Editor", Shape::Part),
            ("Interviewer", Shape::Part),
            ("Speaker 2", Shape::Part),
            ("roasbeef", Shape::Nick),
            ("問", Shape::Part),
            ("陳", Shape::Wide),
            ("ANA RUIZ, HOST", Shape::Capitals),
            ("Ana Ruiz, chief executive", Shape::Name),
            ("Team leader Ruiz", Shape::Name),
            ("One chief problem", Shape::Words),
            ("Why Team blame Ruiz", Shape::Words),
            ("M. Luc Moreau, ministre délégué", Shape::Name),
            ("Ana Ruiz, ministre délégué", Shape::Words),
            ("So, on this last point", Shape::Words),
            ("The Minister of State in the Ministry of Roads and Bridges (Ms. Ana Ruiz)", Shape::Name),
            ("The man who came from the Ministry of Roads and Bridges (Ana Ruiz)", Shape::Words),
            ("The Minister of State in the Ministry of Roads and Bridges (2021)", Shape::Words),
            ("The Long Road of the Old Harbour and of the New Mill (Ana Ruiz)", Shape::Words),
            ("Sekretarz Stanu w Ministerstwie Dróg Anna Ruiz", Shape::Name),
            ("Problem z tym mostem", Shape::Words),
            ("Ana's Second Debate", Shape::Words),
            ("One final note", Shape::Words),
            ("De heer El Hadji (D66)", Shape::Name),
            ("ARIES (21 Mar – 19 Apr)", Shape::Words),
            ("Widder (21. März bis 20. April)", Shape::Words),
            ("Ana Ruiz (1769–1821)", Shape::Words),
            ("Ana Ruiz (M5S-A1)", Shape::Name),
            ("Ana Ruiz (D66)", Shape::Name),
            ("Ana Ruiz (U-21)", Shape::Name),
            ("And here's the deal", Shape::Words),
            ("??", Shape::Unsure),
        ] {
            assert_eq!(shape(label), want, "{label}");
        }
    }
}
