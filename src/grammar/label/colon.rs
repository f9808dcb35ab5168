//! Labels that end in a colon: by far the most common house style.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::combinator::{opt, recognize};

use super::parts::{MARKS, after_blanks_time, aside, blanks, closed_name, dress, is_blank, miss, name, unbold};
use super::shape::without_manner;
use super::time::time;
use super::{Dress, Label, Shape, Style, shape};
use crate::grammar::{Miss, PResult};
use crate::lexicon::{Class, class, part_by_verb, tells_how};

/// label = [question] dress [time ["-"]] ["["] name ["]"] [aside] [unbold] [time] [unbold] (":" / "：") [unbold] [time] said
///
/// `Ana:` `**Ana:**` `**Ana**:` `[00:12] Ana:` `Ana (00:12):` `ANA, HOST:` `Ana (CDU):` `> Ana:` `>> ANA:` `[ANA]:` `??:` `\*PAR:` `Q12 Ana:`
pub(super) fn label(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (rest, _) = opt(question).parse(i)?;
    let (rest, dress) = dress(rest)?;
    let (rest, before) =
        opt((time, blanks, opt(tag("-")), blanks, opt(unbold), blanks).map(|parts| parts.0)).parse(rest)?;
    let (rest, _) = opt(tag("[")).parse(rest)?;
    let (rest, name) = alt((|inner| closed_name(inner, i, limit), unsure)).parse(rest)?;
    let (rest, _) = opt(tag("]")).parse(rest)?;
    let (rest, _) = (opt(aside), opt(unbold)).parse(rest)?;
    let (rest, inside) = opt(after_blanks_time).parse(rest)?;
    let (rest, _) = (opt(unbold), blanks).parse(rest)?;
    let (rest, colon) = alt((tag(":"), tag("："), tag("﹕"), tag("︰"))).parse(rest)?;
    let (said, unbold) = opt(unbold).parse(rest)?;
    if colon == ":" && unbold.is_none() && !parted(name, said) {
        return miss(i);
    }
    let (said, _) = blanks(said)?;
    let (said, after) = opt((time, blanks).map(|parts| parts.0)).parse(said)?;
    let time = before.or(inside).or(after);
    let name = without_manner(without_aside(addressing(name)));
    Ok(("", Label { style: Style::Colon, name, time, office: "", said, dress }))
}

/// question = "Q" 1\*4digit 1\*blank — the number that hearings give to a question, before who asks it
fn question(i: &str) -> PResult<'_, &str> {
    let digits = take_while_m_n::<_, &str, Miss>(1, 4, |c: char| c.is_ascii_digit());
    recognize((tag("Q"), digits, take_while1(is_blank))).parse(i)
}

/// sent = time "From" name ":" said / [time] "From" name "to" name ":" said — what Zoom writes of its chat
pub(super) fn sent(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (rest, before) = opt((time, blanks).map(|parts| parts.0)).parse(i)?;
    let (rest, _) = (tag("From"), blanks).parse(rest)?;
    let (rest, both) = name(rest, limit, MARKS)?;
    let (said, _) = (blanks, tag(":"), blanks).parse(rest)?;
    let Some(name) = both.split_once(" to ").map(|(name, _)| name.trim()).or(before.and(Some(both))) else {
        return miss(i);
    };
    Ok(("", Label { style: Style::Colon, name, time: before, office: "", said, dress: Dress::default() }))
}

/// asked = (CAPITALS words / 1\*4Name present / handle present) ":" at the end of the line — `HON. A. FIELD asked the Government, upon notice:`,
/// `Ana Ruiz replies:`
pub(super) fn asked(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (rest, dress) = dress(i)?;
    let Some(head) = rest.strip_suffix([':', '：']).filter(|head| head.len() <= limit * 2) else { return miss(i) };
    let told = head.rsplit_once(' ').filter(|&(name, verb)| part_by_verb(verb).is_some() && is_called(name));
    if let Some((name, _)) = told {
        return Ok(("", Label { style: Style::Colon, name, time: None, office: "", said: "", dress }));
    }
    let small = |word: &str| word.starts_with(char::is_lowercase) && word.len() > 3;
    let Some(verb) = head.split(is_blank).find(|word| small(word)) else { return miss(i) };
    let at = verb.as_ptr() as usize - head.as_ptr() as usize;
    let name = head.get(..at).unwrap_or_default().trim();
    let capitals = name.chars().filter(|c| c.is_uppercase()).count();
    let lower = name.chars().filter(|c| c.is_lowercase()).count();
    if name.contains([',', ';', '?']) || capitals < 4 || lower > 2 || name.len() > limit || !is_asking(verb) {
        return miss(i);
    }
    Ok(("", Label { style: Style::Colon, name, time: None, office: "", said: "", dress }))
}

/// Whether words can be the name of a reader: one that is no small word, or a few that begin with a capital.
fn is_called(words: &str) -> bool {
    let several = words.contains(' ');
    let small = |word: &str| matches!(class(word), Some(Class::Pronoun | Class::Definite | Class::Indefinite));
    let part = |word: &str| !small(word) && (!several || word.starts_with(char::is_uppercase));
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '.' | '-' | '_' | '\'' | '’');
    words.split(' ').count() <= 4 && words.split(' ').all(part) && words.chars().all(plain)
}

/// Bytes of a label within a line.
const INLINE: usize = 40;

/// inline = name ":" blank — within a line, behind a sentence: the name
pub(crate) fn inline(i: &str) -> Option<&str> {
    let (said, name) = name(i, INLINE, MARKS).ok()?;
    let look = matches!(shape(name), Shape::Initials | Shape::Capitals | Shape::Name | Shape::Part);
    (said.strip_prefix(':')?.starts_with(is_blank) && look && i.starts_with(char::is_uppercase)).then_some(name)
}

/// Verbs that put a speech after a label.
fn is_asking(verb: &str) -> bool {
    matches!(
        verb.trim_end_matches(','),
        "asked"
            | "said"
            | "replied"
            | "answered"
            | "moved"
            | "rose"
            | "continued"
            | "resumed"
            | "asking"
            | "speaking"
            | "responded"
            | "stated"
            | "spoke"
    )
}

/// The name before whom it speaks to: `ANA RUIZ (Tarn) to the Minister of Roads`.
fn addressing(name: &str) -> &str {
    name.find(") to ").and_then(|at| name.get(..=at)).unwrap_or(name)
}

/// The name before how it speaks: `The President (spoke in French)`.
fn without_aside(name: &str) -> &str {
    let group = name.strip_suffix(')').and_then(|rest| rest.rsplit_once('('));
    let aside = group.filter(|(head, words)| !head.trim_end().is_empty() && tells_how(words));
    aside.map_or(name, |(head, _)| head.trim_end())
}

/// unsure = 1\*3"?" — the note-taker did not know who spoke
fn unsure(i: &str) -> PResult<'_, &str> {
    take_while_m_n::<_, &str, Miss>(1, 3, |c| c == '?').parse(i)
}

/// Whether a colon parts a label from words: in `http://`, `a::b` and `10:30` it does not.
fn parted(name: &str, said: &str) -> bool {
    match said.chars().next() {
        None => true,
        Some(c) if is_blank(c) => true,
        // `陳:好` and `Ana:Yes`, but not `std:String` in the middle of code
        Some(c) => {
            !c.is_ascii()
                || !name.is_ascii()
                || (c.is_ascii_uppercase() && name.starts_with(|c: char| c.is_uppercase()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(&str, Option<&str>, &str)> {
        label(line, 120).ok().map(|(_, label)| (label.name, label.time, label.said))
    }

    #[test]
    fn every_dress_of_a_colon() {
        for (line, want) in [
            ("Ana Ruiz: Yes.", ("Ana Ruiz", None, "Yes.")),
            ("ANA RUIZ, HOST:", ("ANA RUIZ, HOST", None, "")),
            ("**Ana:** Yes.", ("Ana", None, "Yes.")),
            ("**Ana**: Yes.", ("Ana", None, "Yes.")),
            ("**Ana: Why?**", ("Ana", None, "Why?**")),
            ("**[00:02] Ana:** Yes.", ("Ana", Some("00:02"), "Yes.")),
            ("[00:00:02] Ana: Yes.", ("Ana", Some("00:00:02"), "Yes.")),
            ("3/12/24, 14:05 - Ana: Yes.", ("Ana", Some("3/12/24, 14:05"), "Yes.")),
            ("__Ana__: Yes.", ("Ana", None, "Yes.")),
            ("_Ana_: Yes.", ("Ana", None, "Yes.")),
            ("__Ana:__ Yes.", ("Ana", None, "Yes.")),
            ("ana_: Yes.", ("ana_", None, "Yes.")),
            ("Ana (00:12):", ("Ana", Some("00:12"), "")),
            ("**Ana** *(00:12)*: Yes.", ("Ana", Some("00:12"), "Yes.")),
            ("ANA [laughs]: Yes.", ("ANA", None, "Yes.")),
            ("ANA (laughs): Yes.", ("ANA", None, "Yes.")),
            ("THE SINGER, not looking up: Yes.", ("THE SINGER", None, "Yes.")),
            ("THE SINGER, minister of songs: Yes.", ("THE SINGER, minister of songs", None, "Yes.")),
            ("Ana, laughing: Yes.", ("Ana, laughing", None, "Yes.")),
            ("The President (spoke in French): Yes.", ("The President", None, "Yes.")),
            ("Mr. Ruiz (Tarn) (spoke in French): Yes.", ("Mr. Ruiz (Tarn)", None, "Yes.")),
            ("Ana (the Elder): Yes.", ("Ana (the Elder)", None, "Yes.")),
            ("ANA RUIZ (Tarn) to the Minister of Roads: When?", ("ANA RUIZ (Tarn)", None, "When?")),
            ("Ana: 00:00:18", ("Ana", Some("00:00:18"), "")),
            ("Ana Ruiz (CDU/CSU):", ("Ana Ruiz (CDU/CSU)", None, "")),
            ("问：好吗？", ("问", None, "好吗？")),
            ("Ana\u{a0}: Oui.", ("Ana", None, "Oui.")),
            (">> ANA: Yes.", ("ANA", None, "Yes.")),
            ("[SPEAKER 12]: Yes.", ("SPEAKER 12", None, "Yes.")),
            ("??: Yes.", ("??", None, "Yes.")),
            ("Q12 Ana Ruiz: Yes.", ("Ana Ruiz", None, "Yes.")),
            ("Q12  **Chair:** Yes.", ("Chair", None, "Yes.")),
            ("Q12: Yes.", ("Q12", None, "Yes.")),
            ("*MOT:\tyes .", ("MOT", None, "yes .")),
        ] {
            assert_eq!(read(line), Some(want), "{line}");
        }
    }

    #[test]
    fn labels_with_a_verb() {
        let asked = |line| asked(line, 120).ok().map(|(_, label)| label.name);
        assert_eq!(asked("HON. A.D. FIELD asked the Government, upon notice:"), Some("HON. A.D. FIELD"));
        for line in ["The minister asked the House:", "HON. FIELD: I ask", "NATO and others said:x", "BREAD was sold:"]
        {
            assert_eq!(asked(line), None, "{line}");
        }
        assert_eq!(asked("Ana Ruiz replies:"), Some("Ana Ruiz"));
        assert_eq!(asked("mill_mouse asks:"), Some("mill_mouse"));
        for line in ["He asks:", "The miller replies:", "Ana Ruiz replies: no", "Ana, who asks:", "Ana Ruiz asked:"] {
            assert_eq!(asked(line), None, "{line}");
        }
        let sent = |line| sent(line, 120).ok().map(|(_, label)| (label.name, label.said));
        assert_eq!(sent("10:00:12 From Ana Ruiz to Everyone:"), Some(("Ana Ruiz", "")));
        assert_eq!(sent("From: Ana Ruiz"), None);
    }

    #[test]
    fn colons_that_part_nothing() {
        for line in [
            "http://example.org",
            "10:30 Opening",
            "std::string",
            "a:b",
            "::::",
            "key:value",
            "He said, “Go”: and left",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
