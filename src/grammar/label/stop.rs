//! Labels that end in a full stop: legislatures, courts and plays.

use nom::Parser;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::combinator::{opt, recognize, verify};

use super::parts::{MARKS, blanks, dress, is_blank, miss, name, unbold};
use super::shape::{is_title, shape, without_manner};
use super::{Label, Shape, Style};
use crate::grammar::{Miss, PResult};
use crate::lexicon::{Trait, facts};
use crate::source::head;

/// Bytes of an office behind a name.
const OFFICE: usize = 120;

/// Bytes that markup may take between a name and the stop.
const MARKUP: usize = 16;

/// dotted = dress name [unbold] "." 1\*3dash said — `HON. A. SMITH (Minister).- I thank`
pub(super) fn dotted(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (rest, dress) = dress(i)?;
    let window = head(rest, limit.saturating_add(MARKUP));
    // before the first stop with a dash; markup may close before the stop
    let parts = |at: usize| mark(rest.get(at..).unwrap_or_default()).is_ok();
    let open = |at: usize| {
        window.get(..at).unwrap_or_default().trim_end_matches("</strong>").trim_end_matches(['*', '_']).len()
    };
    let found = window.match_indices('.').map(|(at, _)| at).find(|&at| parts(at)).map(open);
    let Some(end) = found.filter(|&end| end > 1) else { return miss(i) }; // as on most lines
    let (left, name) = name(rest.get(..end).unwrap_or_default(), limit, MARKS)?;
    let name = without_manner(name);
    if !left.trim_start_matches(is_blank).is_empty() || shape(name) == Shape::Words {
        return miss(i); // `It rained. – Then it did not.`
    }
    let (said, _) = (mark, blanks).parse(rest.get(end..).unwrap_or_default())?;
    Ok(("", Label { style: Style::Dotted, name, time: None, office: "", said, dress }))
}

/// mark = [unbold] "." [unbold] [blank] 1\*3("-" / "–" / "—")
fn mark(i: &str) -> PResult<'_, &str> {
    let dashes = take_while_m_n::<_, &str, Miss>(1, 3, |c| matches!(c, '-' | '–' | '—'));
    recognize((opt(unbold), tag("."), opt(unbold), opt(tag(" ")), dashes, opt(unbold))).parse(i)
}

/// official = dress [honorific / "The"] CAPITALS ["of" Name] [party] [manner] "." blank said — `Mr. SMITH of Ohio. I rise`, `ANA (laughing). No.`,
/// `ANNA RIVETTI (PD-IDP). I thank you`
pub(super) fn official(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (start, dress) = dress(i)?;
    let window = head(start, limit);
    let (rest, title) = opt(title).parse(start)?;
    let first = first_word(rest);
    if first.bytes().filter(u8::is_ascii_uppercase).count() < 2
        && !first.starts_with("of")
        && !first.starts_with("and")
        && rest.as_bytes().get(first.len()).is_none_or(u8::is_ascii)
    {
        return miss(i); // as most lines
    }
    let word = |i| take_while1::<_, &str, Miss>(|c: char| c.is_alphabetic() || matches!(c, '-' | '\'' | '’')).parse(i);
    let (mut rest, mut capitals) = (rest, 0);
    loop {
        let (after, found) = word(rest)?;
        let upper = found.chars().filter(|c| c.is_uppercase()).count();
        let lower = found.chars().filter(|c| c.is_lowercase()).count();
        if upper < 2
            && !(upper == 1 && found.len() == 1 && capitals > 0)
            && !matches!(found, "of" | "and")
            && !(capitals > 0 && lower > 0)
        {
            return miss(i);
        }
        if lower > 2 && capitals == 0 {
            return miss(i); // `McCONNELL` has one, `NATO's` two
        }
        capitals += usize::from(upper > 1);
        if start.len() - after.len() > window.len() {
            return miss(i);
        }
        rest = after;
        let (after, gap) = take_while_m_n::<_, &str, Miss>(0, 3, is_blank).parse(rest)?;
        if gap.is_empty() || after.starts_with('(') {
            break;
        }
        rest = after;
    }
    // `ANNA RIVETTI, Minister of Roads. I thank you`
    let office = rest.strip_prefix(", ").and_then(|tail| tail.find(". ")).filter(|&at| at < 60).map_or(0, |at| at + 2);
    let rest = rest.get(office..).unwrap_or(rest);
    // `RIVETTI (PD-IDP). I thank you`
    let (rest, _) = opt(party).parse(rest)?;
    let name = start.get(..start.len() - rest.len()).unwrap_or_default();
    let (said, _) = (opt(unbold), opt(manner), tag("."), opt(unbold), take_while1(is_blank)).parse(rest)?;
    // without `Mr.` or `The` it is a shout, a heading or an abbreviation as often as a label
    if said.is_empty() || capitals == 0 || title.is_none() && (name.len() < 3 || is_short_title(name)) {
        return miss(i);
    }
    Ok(("", Label { style: Style::Stop, name, time: None, office: "", said, dress }))
}

/// member = dress (honorific / title) 1\*4(Name / small word) ["," office] "." blank said / dress ("Le" / "La") "président" … —
/// `Mme Anne Rivet. Je`, `M. Luc Rivet, ministre. Je`, `M. le président. La`, `Le président. La`, `Chairman Rivet. We`; the office behind
/// an honorific of other languages only
pub(super) fn member(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (start, dress) = dress(i)?;
    let foreign = |word: &str| {
        matches!(
            word,
            "M." | "Mme" | "MM." | "Mlle" | "Sr." | "Sra." | "Herr" | "Frau" | "Baroness" | "Hon." | "Dhr." | "Mevr."
        )
    };
    let first = first_word(start);
    let Some(rest) = start.get(first.len()..).filter(|rest| rest.starts_with(is_blank)) else { return miss(i) };
    // in capitals it is an official's
    let presides = || matches!(first, "Le" | "La") && rest.trim_start_matches(is_blank).starts_with("président");
    let title = || {
        rest.trim_start_matches(is_blank).starts_with(char::is_uppercase)
            && first.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase)
            && is_title(first)
    };
    if !first.starts_with(|c: char| c.is_ascii_uppercase()) || !(foreign(first) || presides() || title()) {
        return miss(i);
    }
    let mut from = first.len();
    for _ in 0..5 {
        let rest = start.get(from..).unwrap_or_default();
        let word = rest.trim_start_matches(is_blank);
        let end = word.find(is_blank).unwrap_or(word.len());
        let (word, after) = word.split_at_checked(end).unwrap_or_default();
        let stop = start.len() - after.len();
        let small = matches!(
            word.trim_end_matches('.'),
            "le" | "la"
                | "président"
                | "présidente"
                | "de"
                | "von"
                | "van"
                | "du"
                | "ministre"
                | "rapporteur"
                | "vice-président"
        );
        if word.is_empty() || stop > limit || !word.starts_with(char::is_uppercase) && !small {
            return miss(i);
        }
        let office = foreign(first) && word.ends_with(',');
        let (stop, after) = if office { behind_office(start, stop).unwrap_or((stop, after)) } else { (stop, after) };
        let name = start.get(..stop).unwrap_or_default();
        let said = after.trim_start_matches(is_blank);
        if let Some(name) = name.strip_suffix('.').filter(|_| word.chars().count() > 2 || office) {
            return if said.starts_with(|c: char| c.is_uppercase() || matches!(c, '«' | '“' | '"')) {
                Ok(("", Label { style: Style::Stop, name, time: None, office: "", said, dress }))
            } else {
                miss(i)
            };
        }
        from = stop;
    }
    miss(i)
}

/// Where the stop ends behind an office that begins at `from`, and what is after it: `, ministre. Je`
fn behind_office(start: &str, from: usize) -> Option<(usize, &str)> {
    let office = head(start.get(from..)?, OFFICE);
    let end = office.find(". ").filter(|_| office.trim_start().starts_with(char::is_lowercase))?;
    let plain = office.get(..end)?.chars().all(|c| c.is_alphabetic() || is_blank(c) || matches!(c, '-' | '\'' | '’'));
    let stop = from + end + 1;
    plain.then(|| Some((stop, start.get(stop..)?)))?
}

/// party = [blanks] "(" 2\*24(letter / digit / mark) ")", with two capitals and no word in small letters: `(FdI)`, `(NOI MODERATI-MAIE)`
fn party(i: &str) -> PResult<'_, &str> {
    let letter = |c: char| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '/' | ' ');
    let is_party = |words: &str| {
        let capitals = words.chars().filter(|c| c.is_uppercase()).count();
        let small = words.chars().filter(|c| c.is_lowercase()).count();
        capitals > 1 && capitals >= small && words.starts_with(char::is_uppercase)
    };
    let words = verify(take_while_m_n::<_, &str, Miss>(2, 24, letter), is_party);
    recognize((blanks, tag("("), words, tag(")"))).parse(i)
}

/// manner = [blanks] "(" small letter \*40(letter / blank / mark) ")" — how somebody speaks
fn manner(i: &str) -> PResult<'_, &str> {
    let letter = |c: char| c.is_alphabetic() || is_blank(c) || matches!(c, '-' | ',' | '\'' | '’');
    let words =
        verify(take_while_m_n::<_, &str, Miss>(1, 40, letter), |words: &str| words.starts_with(char::is_lowercase));
    recognize((blanks, tag("("), words, tag(")"))).parse(i)
}

/// `HON`: its stop is of the word.
fn is_short_title(word: &str) -> bool {
    facts(word).traits.has(Trait::Abbreviated) && is_title(word)
}

/// title = ("Mr." / "Mrs." / "Ms." / "Miss" / "Dr." / "Senator" / "The" …) 1\*2blank
fn title(i: &str) -> PResult<'_, &str> {
    let title = first_word(i);
    let known = matches!(
        title,
        "Mr."
            | "Mrs."
            | "Ms."
            | "Miss"
            | "Dr."
            | "Senator"
            | "Representative"
            | "Chairman"
            | "Chairwoman"
            | "The"
            | "THE"
            | "MR."
            | "MS."
            | "MRS."
            | "DR."
    );
    if !known {
        return miss(i);
    }
    take_while_m_n(1, 2, is_blank).parse(i.get(title.len()..).unwrap_or_default())
}

/// The ASCII characters before the first blank.
fn first_word(i: &str) -> &str {
    let end = i.bytes().position(|byte| !byte.is_ascii_graphic()).unwrap_or(i.len());
    i.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn officials() {
        let read = |line| official(line, 120).ok().map(|(_, label)| (label.name, label.said));
        assert_eq!(read("Mr. McDOWELL. I rise."), Some(("Mr. McDOWELL", "I rise.")));
        assert_eq!(read("The PRESIDING OFFICER. So ordered."), Some(("The PRESIDING OFFICER", "So ordered.")));
        assert_eq!(read("Ms. FIELD of Ohio. I yield."), Some(("Ms. FIELD of Ohio", "I yield.")));
        assert_eq!(read("RUIZ (laughing). No."), Some(("RUIZ", "No.")));
        assert_eq!(read("RIVETTI (PD-IDP). Grazie."), Some(("RIVETTI (PD-IDP)", "Grazie.")));
        assert_eq!(read("RIVETTI (FdI). Grazie."), Some(("RIVETTI (FdI)", "Grazie.")));
        for line in [
            "RUIZ (Tarn). No.",
            "RUIZ (I came). No.",
            "RUIZ (laughing) came. No.",
            "The clerk will report.",
            "Mr. President, I ask.",
            "The U.S. economy. It grew.",
            "A. Yes.",
            "NATO. ",
            "HON. Ana Field",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn members() {
        let read = |line| member(line, 120).ok().map(|(_, label)| (label.name, label.said));
        assert_eq!(read("Mme Anne Rivet. Je vous remercie."), Some(("Mme Anne Rivet", "Je vous remercie.")));
        assert_eq!(read("Chairman Rivet. We begin."), Some(("Chairman Rivet", "We begin.")));
        assert_eq!(read("M. le président. La parole est à vous."), Some(("M. le président", "La parole est à vous.")));
        assert_eq!(read("M. Luc Rivet, ministre délégué. Je"), Some(("M. Luc Rivet, ministre délégué", "Je")));
        assert_eq!(read("Le président. La parole est à vous."), Some(("Le président", "La parole est à vous.")));
        for line in ["M. Rivet, malade, est parti. Il", "Le pont. La rive", "Mr. Rivet, a farmer. He"] {
            assert_eq!(read(line), None, "{line}");
        }
        for line in ["Mr. President, I ask.", "Mme Rivet est venue. Elle a parlé.", "M. A. Rivet", "Anne Rivet. Je"] {
            assert_eq!(read(line), None, "{line}");
        }
        let read = |line| official(line, 120).ok().map(|(_, label)| label.name);
        assert_eq!(
            read("ANNA RIVETTI, Ministro dei trasporti. La ringrazio."),
            Some("ANNA RIVETTI, Ministro dei trasporti")
        );
    }

    #[test]
    fn dots_and_dashes() {
        let read = |line| dotted(line, 120).ok().map(|(_, label)| (label.name, label.said));
        assert_eq!(
            read("HON. A.D. FIELD (Minister for Roads).- I thank"),
            Some(("HON. A.D. FIELD (Minister for Roads)", "I thank"))
        );
        assert_eq!(read("El señor RUIZ.— Gracias."), Some(("El señor RUIZ", "Gracias.")));
        let said = "the next item is the harbour, and the one behind it is the mill ".repeat(3);
        let long = format!("President. – {said}");
        assert_eq!(read(&long), Some(("President", said.as_str())));
        assert_eq!(read("It rained the whole day. – I did not go out."), None);
        assert_eq!(read("<strong>RUIZ</strong>. — Yes."), Some(("RUIZ", "Yes.")));
        assert_eq!(read("LA MEUNIÈRE, après un temps. — Oui."), Some(("LA MEUNIÈRE", "Oui.")));
        assert_eq!(read("La meunière, après un temps. — Oui."), None);
        assert_eq!(read("LE PONT, que tu as vu avec moi hier soir. — Oui."), None);
        assert_eq!(read("One sentence. Another - with a dash."), None);
    }
}
