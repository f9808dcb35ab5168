//! What labels are made of: the markup before them, the name itself, the blanks between. Shared by the rules.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while, take_while_m_n, take_while1};
use nom::character::complete::{one_of, satisfy};
use nom::combinator::{eof, opt, peek, recognize};
use nom::sequence::delimited;

use super::time::time;
use crate::grammar::{Miss, PResult};

/// The markup that a label wears. Labels of one document wear the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a mark that is there or not")]
pub(crate) struct Dress {
    pub(crate) bold: bool,
    pub(crate) heading: bool,
    pub(crate) list: bool,
    /// `>` of a quoted block.
    pub(crate) quoted: bool,
    /// `>>` of captions.
    pub(crate) caret: bool,
    /// The whole line is bold, label and words.
    pub(crate) all: bool,
}

impl Dress {
    /// What does not change within a document: whether the words are bold too does.
    pub(crate) const fn plain(self) -> Self {
        Self { all: false, ..self }
    }
}

pub(super) fn miss<T>(i: &str) -> PResult<'_, T> {
    Err(nom::Err::Error(Miss { left: i.len() }))
}

/// Also the blank of no width, which pages put between a label and what is said.
pub(super) fn is_blank(c: char) -> bool {
    crate::scan::is_blank(c) || c == '\u{200b}'
}

/// blanks = \*(space / tab / NBSP / U+3000 …)
pub(super) fn blanks(i: &str) -> PResult<'_, &str> {
    take_while(is_blank).parse(i)
}

/// bold = "\*\*" / "__" / "\*" / "_" / "<b>" / "<strong>" …
pub(super) fn bold(i: &str) -> PResult<'_, &str> {
    if !i.starts_with(['*', '_', '<']) {
        return miss(i);
    }
    alt((
        tag("***"),
        tag("**"),
        tag("__"),
        tag("*"),
        tag("_"),
        tag("<b>"),
        tag("<B>"),
        tag("<strong>"),
        tag("<i>"),
        tag("<em>"),
    ))
    .parse(i)
}

/// unbold = "\*\*" / "__" / "</b>" …
pub(super) fn unbold(i: &str) -> PResult<'_, &str> {
    if !i.starts_with(['*', '_', '<']) {
        return miss(i);
    }
    alt((
        tag("***"),
        tag("**"),
        tag("__"),
        tag("*"),
        tag("_"),
        tag("</b>"),
        tag("</B>"),
        tag("</strong>"),
        tag("</i>"),
        tag("</em>"),
    ))
    .parse(i)
}

/// dress = \*2(">>" / ">" blank / "-" blank / digits "." blank / "#" blank / "<p>") [bold]
pub(super) fn dress(i: &str) -> PResult<'_, Dress> {
    let mut dress = Dress::default();
    if is_plain(i) {
        return Ok((i, dress));
    }
    let mut rest = i;
    for _ in 0..2 {
        let Ok((after, found)) = ornament(rest) else { break };
        dress = Dress {
            heading: dress.heading | found.heading,
            list: dress.list | found.list,
            quoted: dress.quoted | found.quoted,
            caret: dress.caret | found.caret,
            ..dress
        };
        rest = after;
    }
    let (rest, open) = opt(bold).parse(rest)?;
    let (rest, _) = blanks(rest)?;
    dress.bold = open.is_some();
    dress.all = dress.bold && unclosed(rest);
    Ok((rest, dress))
}

/// Whether a line begins with a word or a quotation mark, as most lines do.
pub(super) fn is_plain(i: &str) -> bool {
    i.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '“' | '"' | '‘'))
}

/// list-marker = bullet blank / 1\*3digit ("." / ")") blank
pub(super) fn list_marker(i: &str) -> PResult<'_, Dress> {
    match ornament(i)? {
        (rest, dress) if dress.list => Ok((rest, dress)),
        _ => miss(i),
    }
}

/// Whether markup that was opened closes only at the end of the line.
fn unclosed(rest: &str) -> bool {
    let end = rest.trim_end().trim_end_matches(['*', '_']);
    end.len() < rest.trim_end().len() && !end.contains("**") && !end.contains("__")
}

/// ornament = 2\*3">" / ">" / bullet blank / shape blanks / 1\*3digit ("." / ")") blank / 1\*6"#" blank / "<p>"
fn ornament(i: &str) -> PResult<'_, Dress> {
    let begins = |byte: &u8| !byte.is_ascii() || byte.is_ascii_digit() || b">&-*+#<".contains(byte);
    if !i.as_bytes().first().is_some_and(begins) || i.starts_with('<') && !i.starts_with("<p>") {
        return miss(i);
    }
    let plain = Dress::default();
    let blank = || take_while1::<_, &str, Miss>(is_blank);
    let digits = take_while_m_n::<_, &str, Miss>(1, 3, |c: char| c.is_ascii_digit());
    let hashes = take_while_m_n::<_, &str, Miss>(1, 6, |c: char| c == '#');
    alt((
        (tag(">>>"), blanks).map(|_| Dress { caret: true, ..plain }),
        (tag(">>"), blanks).map(|_| Dress { caret: true, ..plain }),
        (tag("&gt;&gt;"), blanks).map(|_| Dress { caret: true, ..plain }),
        (tag(">"), blanks).map(|_| Dress { quoted: true, ..plain }),
        (alt((tag("-"), tag("*"), tag("+"), tag("•"), tag("·"), tag("–"))), blank())
            .map(|_| Dress { list: true, ..plain }),
        (digits, alt((tag("."), tag(")"))), blank()).map(|_| Dress { list: true, ..plain }),
        (hashes, blank()).map(|_| Dress { heading: true, ..plain }),
        (tag("<p>"), blanks).map(|_| plain),
        (geometric, blanks).map(|_| Dress { list: true, ..plain }),
        (pictures, blank()).map(|_| plain),
    ))
    .parse(i)
}

/// geometric = "◇" / "◆" / "■" / "▶" … — one of them; two stand for a name that is kept back
fn geometric(i: &str) -> PResult<'_, char> {
    let (rest, shape) = satisfy(|c| matches!(c, '\u{25a0}'..='\u{25ff}' | '★' | '☆' | '※' | '❖')).parse(i)?;
    if rest.starts_with(shape) { miss(i) } else { Ok((rest, shape)) }
}

/// pictures = 1\*3(emoji / variation selector)
fn pictures(i: &str) -> PResult<'_, &str> {
    let picture = |c: char| matches!(c, '\u{2600}'..='\u{27bf}' | '\u{1f300}'..='\u{1faff}' | '\u{fe0f}' | '\u{200d}');
    take_while_m_n(1, 3, picture).parse(i)
}

/// The time that a line begins with, and what follows it: `(00:01:21): And then`.
pub(crate) fn leading_time(line: &str) -> Option<(&str, &str)> {
    let (rest, time) = time(line).ok()?;
    let (rest, _) = (opt(alt((tag::<_, &str, Miss>(":"), tag("-")))), blanks).parse(rest).ok()?;
    Some((time, rest))
}

/// sign = "[" 2\*5capital "]" — the initials that stand for a name from there on: `Ana Ruiz [AR]`
fn sign(i: &str) -> PResult<'_, &str> {
    let capitals = take_while_m_n::<_, &str, Miss>(2, 5, |c: char| c.is_ascii_uppercase());
    delimited(tag("["), capitals, tag("]")).parse(i)
}

/// name = 1\*limit(letter / digit / mark of a name / "(" … ")" / sign), without blanks at its end; never reaches into a time.
/// `marks` are the characters that a name of this style may hold besides letters, digits, blanks and `'’`.
pub(super) fn name<'a>(i: &'a str, limit: usize, marks: &str) -> PResult<'a, &'a str> {
    let mut end = i.len();
    let mut chars = i.char_indices();
    let mut fresh = true; // at the start of a word
    while let Some((at, c)) = chars.next() {
        if at > limit {
            return miss(i);
        }
        let here = || i.get(at..).unwrap_or_default();
        match c {
            '(' | '[' | '（' if time(here()).is_ok() => end = at,
            '[' if at > 0 && sign(here()).is_ok() => {
                chars.by_ref().find(|&(_, c)| c == ']');
                continue;
            }
            '(' | '（' if at > 0 => {
                let close = if c == '(' { ')' } else { '）' };
                // the group may not run on past the limit, nor hold another
                if !chars.by_ref().take(limit).take_while(|&(_, c)| !matches!(c, '(' | '\n')).any(|(_, c)| c == close) {
                    return miss(i);
                }
                continue;
            }
            _ if fresh && c.is_ascii_digit() && at > 0 && time(here()).is_ok() => end = at,
            _ if c.is_alphanumeric()
                || is_blank(c)
                || at > 0 && matches!(c, '\'' | '’')
                || matches!(c, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{900}'..='\u{109f}' | '\u{200c}' | '\u{200d}') =>
            {
                fresh = is_blank(c);
                continue;
            }
            _ if marks.contains(c) => {
                fresh = false;
                continue;
            }
            _ => end = at,
        }
        break;
    }
    let found = i.get(..end).unwrap_or_default().trim_end_matches(is_blank);
    if found.is_empty() || found.len() > limit || !found.contains(char::is_alphabetic) {
        return miss(i);
    }
    Ok((i.get(found.len()..).unwrap_or_default(), found))
}

/// A name behind its `dressed` markup: an underscore at its end closes the one before it, `__Ana__`, but is of the name in `ana_`.
pub(super) fn closed_name<'a>(i: &'a str, dressed: &str, limit: usize) -> PResult<'a, &'a str> {
    let (rest, name) = name(i, limit, MARKS)?;
    if !dressed.strip_suffix(i).is_some_and(|markup| markup.trim_end().ends_with('_')) {
        return Ok((rest, name));
    }
    let bare = name.trim_end_matches('_');
    Ok((i.get(bare.len()..).unwrap_or_default(), bare))
}

/// Marks that any name may hold.
pub(super) const MARKS: &str = ".,-‐‑–&/_#@·・+《》\u{ad}";

/// Whether a line ends in the stop of an abbreviation that names end in.
pub(super) fn is_abbreviated(line: &str) -> bool {
    ["Jr.", "Sr.", "Inc.", "Co.", "Corp."].iter().any(|end| line.ends_with(end))
}

/// A time, with blanks before it, and in italics or not.
pub(super) fn after_blanks_time(i: &str) -> PResult<'_, &str> {
    let slant = || opt(one_of("*_"));
    (blanks, slant(), opt(tag("@")), time, slant()).map(|(_, _, _, time, _)| time).parse(i)
}

/// aside = blanks "[" 2\*40(letter / blank) "]" — how somebody speaks: `ANA [laughs]:`
pub(super) fn aside(i: &str) -> PResult<'_, &str> {
    let words = take_while_m_n::<_, &str, Miss>(2, 40, |c: char| c.is_alphabetic() || matches!(c, ' ' | '-'));
    recognize((blanks, tag("["), words, tag("]"))).parse(i)
}

/// end = blanks ["\\" / "</p>"] end of the line
pub(super) fn end(i: &str) -> PResult<'_, &str> {
    peek((blanks, opt(alt((tag("\\"), tag("</p>")))), eof)).map(|_| "").parse(i)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_at_a_time_and_at_foreign_marks() {
        let read = |text| name(text, 120, MARKS).map(|(rest, name)| (name, rest)).ok();
        assert_eq!(read("Ana Ruiz: yes"), Some(("Ana Ruiz", ": yes")));
        assert_eq!(read("《港报》记者：好"), Some(("《港报》记者", "：好")));
        assert_eq!(read("Ana  0:32"), Some(("Ana", "  0:32")));
        assert_eq!(read("Ana (00:12):"), Some(("Ana", " (00:12):")));
        assert_eq!(read("Ana (the Elder): x"), Some(("Ana (the Elder)", ": x")));
        assert_eq!(read("“Ana”: x"), None);
        assert_eq!(read("10:30 start"), None);
        let (long, open) = ("a".repeat(121), format!("a ({}", "(".repeat(100_000)));
        assert_eq!(read(&long), None);
        assert_eq!(read(&open), None);
    }

    #[test]
    fn markup_comes_off() {
        for (line, want) in [
            ("**Ana:** x", "Ana:** x"),
            ("- Ana: x", "Ana: x"),
            ("> **Ana**", "Ana**"),
            ("### Ana", "Ana"),
            (">> ANA: x", "ANA: x"),
            ("🎤 Ana: x", "Ana: x"),
            ("◇ Ana: x", "Ana: x"),
            ("■Ana: x", "Ana: x"),
            ("○○ Ana: x", "○○ Ana: x"),
        ] {
            assert_eq!(dress(line).map(|(rest, _)| rest), Ok(want));
        }
    }
}
