//! Labels that end in a colon: by far the most common house style.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::combinator::opt;

use super::parts::{MARKS, after_blanks_time, blanks, dress, miss, name, unbold};
use super::time::time;
use super::{Label, Style};
use crate::grammar::{Miss, PResult};

/// label = dress [time] ["["] name ["]"] [time] [unbold] (":" / "：") [unbold] [time] said
///
/// `Ana:` `**Ana:**` `**Ana**:` `[00:12] Ana:` `Ana (00:12):` `ANA, HOST:` `Ana (CDU):` `> Ana:` `>> ANA:` `[ANA]:` `??:` `\*PAR:`
pub(super) fn label(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (rest, dress) = dress(i)?;
    let (rest, before) = opt((time, opt(tag("-")), blanks, opt(unbold), blanks).map(|parts| parts.0)).parse(rest)?;
    let (rest, _) = opt(tag("[")).parse(rest)?;
    let (rest, name) = alt((|i| name(i, limit, MARKS), unsure)).parse(rest)?;
    let (rest, _) = opt(tag("]")).parse(rest)?;
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
    Ok(("", Label { style: Style::Colon, name, time, said, dress }))
}

/// unsure = 1\*3"?" — the note-taker did not know who spoke
fn unsure(i: &str) -> PResult<'_, &str> {
    take_while_m_n::<_, &str, Miss>(1, 3, |c| c == '?').parse(i)
}

/// Whether a colon parts a label from words: in `http://`, `a::b` and `10:30` it does not.
fn parted(name: &str, said: &str) -> bool {
    match said.chars().next() {
        None => true,
        Some(c) if c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}') => true,
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
            ("Ana (00:12):", ("Ana", Some("00:12"), "")),
            ("Ana: 00:00:18", ("Ana", Some("00:00:18"), "")),
            ("Ana Ruiz (CDU/CSU):", ("Ana Ruiz (CDU/CSU)", None, "")),
            ("问：好吗？", ("问", None, "好吗？")),
            ("Ana\u{a0}: Oui.", ("Ana", None, "Oui.")),
            (">> ANA: Yes.", ("ANA", None, "Yes.")),
            ("[SPEAKER 12]: Yes.", ("SPEAKER 12", None, "Yes.")),
            ("??: Yes.", ("??", None, "Yes.")),
            ("*MOT:\tyes .", ("MOT", None, "yes .")),
        ] {
            assert_eq!(read(line), Some(want), "{line}");
        }
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
