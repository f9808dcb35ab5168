//! Signs for who asks and who answers that need no colon: `Q. …`, `A. …`, `Q - …`, `Q   …`, `Pregunta. …`.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::combinator::{eof, opt, recognize};

use super::parts::{blanks, dress, is_blank, miss, unbold};
use super::{Label, Style};
use crate::grammar::{Miss, PResult};
use crate::lexicon::{Part, is_sign, part};

/// spelled = dress ("Question" / "Respuesta" / …) [unbold] "." [unbold] blank said
pub(super) fn spelled(i: &str, _: usize) -> PResult<'_, Label<'_>> {
    let (rest, dress) = dress(i)?;
    let end = rest.bytes().position(|byte| byte.is_ascii() && !byte.is_ascii_alphabetic());
    if end.and_then(|end| rest.as_bytes().get(end)).is_none_or(|byte| !b".*_<".contains(byte)) {
        return miss(i); // as most lines
    }
    let (rest, name) = take_while_m_n::<_, &str, Miss>(5, 10, char::is_alphabetic).parse(rest)?;
    let (said, _) = (opt(unbold), tag("."), opt(unbold), take_while1(is_blank)).parse(rest)?;
    if !is_sign(name) {
        return miss(i);
    }
    Ok(("", Label { style: Style::Mark, name, time: None, office: "", said, dress }))
}

/// letter = dress ("Q" / "A" / …) \*2digit [unbold] (("." / ")") [unbold] (blank / end) / blank dash blank / 2blank / tab / glued / narrow) said
pub(super) fn letter(i: &str, _: usize) -> PResult<'_, Label<'_>> {
    let (rest, dress) = dress(i)?;
    if rest.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase) {
        return miss(i); // a word, as on most lines
    }
    let digits = take_while_m_n::<_, &str, Miss>(0, 2, |c: char| c.is_ascii_digit());
    let capital = take_while_m_n::<_, &str, Miss>(1, 1, char::is_uppercase);
    let (rest, name) = recognize((capital, digits)).parse(rest)?;
    if !matches!(part(name), Some(Part::Asks | Part::Answers)) {
        return miss(i);
    }
    let (rest, _) = opt(unbold).parse(rest)?;
    let blank = || take_while1::<_, &str, Miss>(is_blank);
    let dash = alt((tag("-"), tag("–"), tag("—"), tag("|"), tag(">")));
    let stop = (alt((tag("."), tag(")"))), opt(unbold), alt((blank(), eof)));
    let signed = alt((recognize(stop), recognize((blanks, dash, blank())), recognize(wide)));
    let (said, sign) = alt((signed.map(|_| true), alt((glued, narrow)).map(|_| false))).parse(rest)?;
    // `Q4 Revenue` is no question, but letters without case tell
    let caseless = said.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase() && !c.is_uppercase());
    if !sign && name != "Q" && !(name.starts_with('Q') && caseless) {
        return miss(i);
    }
    Ok(("", Label { style: Style::Mark, name, time: None, office: "", said, dress }))
}

/// glued = the blank was lost: `QWhat happened?`; no word begins so
fn glued(i: &str) -> PResult<'_, &str> {
    let mut chars = i.chars();
    let lost = chars.next().is_some_and(char::is_uppercase)
        && chars.next().is_some_and(|c| c.is_lowercase() || matches!(c, ' ' | '\'' | '’'));
    if lost { Ok((i, "")) } else { miss(i) }
}

/// narrow = blank, where a page has lost the others: `Q Thank you. When will it sail?`; no other word in capitals follows
fn narrow(i: &str) -> PResult<'_, &str> {
    let (rest, gap) = take_while_m_n::<_, &str, Miss>(1, 1, is_blank).parse(i)?;
    let mut chars = rest.chars();
    let capital = |c: char| c.is_alphabetic() && !c.is_lowercase(); // letters without case count
    let begins = chars.next().is_some_and(|c| capital(c) || matches!(c, '“' | '"' | '¿' | '(' | '['))
        && chars.next().is_some_and(|c| !c.is_uppercase());
    if begins { Ok((rest, gap)) } else { miss(i) }
}

/// wide = tab / 2\*blank — a lone no-break space is one blank: `A high-ranking official`
fn wide(i: &str) -> PResult<'_, &str> {
    let (rest, gap) = take_while1::<_, &str, Miss>(is_blank).parse(i)?;
    if gap.chars().count() > 1 || gap == "\t" { Ok((rest, gap)) } else { miss(i) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_with_and_without_marks() {
        let read = |line| letter(line, 120).ok().map(|(_, label)| (label.name, label.said));
        for line in
            ["Q. Why?", "Q - Why?", "Q   Why?", "Q\u{a0}\u{a0} Why?", "**Q.** Why?", "Q\tWhy?", "QWhy?", "Q Why?"]
        {
            assert_eq!(read(line), Some(("Q", "Why?")), "{line}");
        }
        assert_eq!(read("Q."), Some(("Q", "")));
        assert_eq!(read("Q2 왜요?"), Some(("Q2", "왜요?")));
        let read_word = |line| spelled(line, 120).ok().map(|(_, label)| (label.name, label.said));
        assert_eq!(read_word("**Pregunta.** ¿Por qué?"), Some(("Pregunta", "¿Por qué?")));
        assert_eq!(read_word("Nothing. He left."), None);
        for line in [
            "A\u{a0}man came.",
            "A man came.",
            "Q1",
            "A.M. means morning",
            "B. Second",
            "Quite so.",
            "QVC sells",
            "Q TV sells",
            "Q is a letter",
            "Q4 Revenue rose",
            "A Why?",
            "AWhy?",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
