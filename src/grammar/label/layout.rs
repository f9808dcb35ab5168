//! Lines that are questions by their layout alone: bold, italic, a heading, numbered, or behind a dash. No label, no name.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::character::complete::one_of;
use nom::combinator::{opt, recognize, rest, verify};

use super::parts::{Dress, blanks, dress, is_blank, is_plain, miss};
use crate::grammar::{Miss, PResult};

/// The layouts that may set questions apart from answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Form {
    /// `**Why?**`, `1. __Why?__`
    Bold,
    /// `### Why?`
    Heading,
    /// `*Why?*`
    Italic,
    /// `— Why?`
    Dash,
    /// `>> Why?`
    Caret,
    /// `1. Why?`
    Numbered,
    /// `▶ Why?`, `> Why?` of a letter, `* Why?`
    Sign(char),
    /// `WHY?`
    Capitals,
    /// `Why?` alone in its paragraph.
    Plain,
}

/// A line set apart, and what stands on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Laid<'a> {
    pub(crate) form: Form,
    pub(crate) words: &'a str,
    /// What follows the markup on the same line: an answer, where there is one.
    pub(crate) after: &'a str,
    /// The markup does not close on this line.
    pub(crate) open: bool,
}

/// layout = dash-line / caret-line / sign-line / bold-line / italic-line / heading-line / numbered-line / question-line
pub(crate) fn layout(i: &str) -> Option<Laid<'_>> {
    let i = without_tags(i);
    let laid =
        if is_plain(i) { plain(i) } else { alt((caret, signed, dashed, marked, titled, numbered, plain)).parse(i) };
    laid.ok().map(|(_, laid)| laid)
}

const fn whole(form: Form, words: &str) -> Laid<'_> {
    Laid { form, words, after: "", open: false }
}

/// caret-line = (">>" / ">>>" / "&gt;&gt;") [blanks] words
fn caret(i: &str) -> PResult<'_, Laid<'_>> {
    let (i, _) = (alt((tag(">>>"), tag(">>"), tag("&gt;&gt;"))), blanks).parse(i)?;
    verify(rest, |words: &str| !words.is_empty() && !words.starts_with('>'))
        .map(|words| whole(Form::Caret, words))
        .parse(i)
}

/// The line without the tags of a paragraph round it.
fn without_tags(line: &str) -> &str {
    let line = line.strip_prefix("<p>").unwrap_or(line);
    line.strip_suffix("</p>")
        .or_else(|| line.strip_suffix("<br>"))
        .or_else(|| line.strip_suffix("<br/>"))
        .unwrap_or(line)
}

/// sign-line = ("▶" / "■" / "◇" / ">" …) [blanks] words / "\*" 1\*blank question
fn signed(i: &str) -> PResult<'_, Laid<'_>> {
    if let Some(words) = i.strip_prefix('*').filter(|words| words.starts_with(is_blank)) {
        return match plain(words.trim_start_matches(is_blank)) {
            Ok((rest, laid)) => Ok((rest, Laid { form: Form::Sign('*'), ..laid })),
            Err(_) => miss(i), // as an item of a list
        };
    }
    let (i, (sign, _)) = (one_of("•▶▷►▸■□◆◇●○◎★☆▲△▼▽❓>"), blanks).parse(i)?;
    verify(rest, |words: &str| !words.is_empty()).map(|words| whole(Form::Sign(sign), words)).parse(i)
}

/// question-line = words "?" — the whole line is a question; in capitals it is set apart, else it is plain
fn plain(i: &str) -> PResult<'_, Laid<'_>> {
    let asks = i.ends_with(['?', '？', '؟'])
        && i.len() < 400
        && i.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '¿' | '«' | '“' | '"' | '‘'));
    if !asks {
        return miss(i);
    }
    let shouted = i.contains(char::is_uppercase) && !i.contains(char::is_lowercase);
    Ok(("", whole(if shouted { Form::Capitals } else { Form::Plain }, i)))
}

/// dash-line = 1\*2("—" / "–" / "―" / "─" / "－") [blanks] words / "-" [blanks] words
fn dashed(i: &str) -> PResult<'_, Laid<'_>> {
    let long = || alt((tag("—"), tag("–"), tag("―"), tag("─"), tag("－")));
    let (i, _) = (alt((recognize((long(), opt(long()))), tag("-"))), blanks).parse(i)?;
    verify(rest, |words: &str| {
        words.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '¿' | '¡' | '«' | '“' | '"' | '…' | '('))
    })
    .map(|words| whole(Form::Dash, words))
    .parse(i)
}

/// bold-line = dress-without-heading mark words (mark after / end of line, the mark open), marks as `**`, `__`, `*`, `_`, `<b>`, `<h3>`
fn marked(i: &str) -> PResult<'_, Laid<'_>> {
    let (after_list, _) = super::parts::list_marker(i).unwrap_or((i, Dress::default()));
    for (open, close, form) in [
        ("**", "**", Form::Bold),
        ("__", "__", Form::Bold),
        ("<b>", "</b>", Form::Bold),
        ("<strong>", "</strong>", Form::Bold),
        ("*", "*", Form::Italic),
        ("_", "_", Form::Italic),
        ("<i>", "</i>", Form::Italic),
        ("<em>", "</em>", Form::Italic),
        ("<h2>", "</h2>", Form::Heading),
        ("<h3>", "</h3>", Form::Heading),
        ("<h4>", "</h4>", Form::Heading),
    ] {
        let Some(inner) = after_list.strip_prefix(open) else { continue };
        if inner.starts_with(|c: char| is_blank(c) || c == '*' || c == '_') {
            continue;
        }
        return Ok(match inner.split_once(close) {
            Some((words, after)) => {
                let after = after.trim_start_matches(['*', '_', ':']).trim();
                ("", Laid { form, words: words.trim(), after, open: false })
            }
            None => ("", Laid { form, words: inner.trim(), after: "", open: true }),
        });
    }
    miss(i)
}

/// heading-line = 1\*6"#" blank words
fn titled(i: &str) -> PResult<'_, Laid<'_>> {
    let (words, dress) = dress(i)?;
    if !dress.heading {
        return miss(i);
    }
    Ok(("", whole(Form::Heading, words.trim_end_matches(['#', '*', '_', ' ']))))
}

/// numbered-line = 1\*3digit ("." / ")") blank words
fn numbered(i: &str) -> PResult<'_, Laid<'_>> {
    let digits = take_while_m_n::<_, &str, Miss>(1, 3, |c: char| c.is_ascii_digit());
    let (words, _) = (digits, alt((tag("."), tag(")"))), take_while1(is_blank)).parse(i)?;
    Ok(("", whole(Form::Numbered, words)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layouts() {
        let read = |line| layout(line).map(|laid| (laid.form, laid.words, laid.after, laid.open));
        assert_eq!(read("**Why now?**"), Some((Form::Bold, "Why now?", "", false)));
        assert_eq!(read("1. __Why now?__"), Some((Form::Bold, "Why now?", "", false)));
        assert_eq!(read("**Why now?** Because."), Some((Form::Bold, "Why now?", "Because.", false)));
        assert_eq!(read("**Why now, and"), Some((Form::Bold, "Why now, and", "", true)));
        assert_eq!(read("*Why now?*"), Some((Form::Italic, "Why now?", "", false)));
        assert_eq!(read("### Why now?"), Some((Form::Heading, "Why now?", "", false)));
        assert_eq!(read("<h3>Why now?</h3>"), Some((Form::Heading, "Why now?", "", false)));
        assert_eq!(read("> Why now?"), Some((Form::Sign('>'), "Why now?", "", false)));
        assert_eq!(read("— ¿Por qué?"), Some((Form::Dash, "¿Por qué?", "", false)));
        assert_eq!(read("3. Why now?"), Some((Form::Numbered, "Why now?", "", false)));
        assert_eq!(read("* Why now?"), Some((Form::Sign('*'), "Why now?", "", false)));
        assert_eq!(read("▶왜요?"), Some((Form::Sign('▶'), "왜요?", "", false)));
        assert_eq!(read("WHY NOW?"), Some((Form::Capitals, "WHY NOW?", "", false)));
        assert_eq!(read("<p><strong>Why now?</strong></p>"), Some((Form::Bold, "Why now?", "", false)));
        for line in ["It rained.", "* item", "3rd time", ">", "---"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
