//! The small rules that all rules about a line are made of: a word, a blank, a phrase in any case.

use nom::Parser as _;
use nom::bytes::complete::{take_till1, take_while, take_while1};
use nom::combinator::verify;
use nom::sequence::delimited;

use super::{Miss, PResult};

/// `words`, case and the shape of blanks and apostrophes ignored.
pub(crate) fn folded<'a>(words: &str, i: &'a str) -> PResult<'a, ()> {
    let mut left = i.chars();
    let same = |want: char, have: char| {
        want == have
            || want.eq_ignore_ascii_case(&have)
            || want == '\'' && have == '’'
            || want == ' ' && have.is_whitespace()
            || !have.is_ascii() && have.is_alphabetic() && have.to_lowercase().eq([want])
    };
    if words.chars().all(|want| left.next().is_some_and(|have| same(want, have))) {
        Ok((left.as_str(), ()))
    } else {
        Err(miss(i))
    }
}

/// A phrase of a table that is kept by its first word: `words` are what follows that, on a `line` that goes on with `behind`. What
/// does not begin with an apostrophe has a blank before it, unless the line begins with a sign.
pub(crate) fn phrase<'a>(words: &str, line: &str, behind: &'a str) -> PResult<'a, ()> {
    let parted = line.starts_with(|c: char| c.is_ascii_alphanumeric()) && !words.is_empty() && !words.starts_with('\'');
    if !parted {
        return folded(words, behind);
    }
    let (i, ()) = folded(" ", behind)?;
    let begins =
        i.bytes().next().zip(words.bytes().next()).is_some_and(|(have, want)| have.eq_ignore_ascii_case(&want));
    if begins { folded(words, i) } else { Err(miss(i)) }
}

/// `blank = 1*space`
pub(crate) fn blank(i: &str) -> PResult<'_, &str> {
    take_while1(char::is_whitespace).parse(i)
}

/// `word = *blank 1*non-blank *blank`
pub(crate) fn word(i: &str) -> PResult<'_, &str> {
    let space = || take_while(char::is_whitespace);
    delimited(space(), take_till1(char::is_whitespace), space()).parse(i)
}

/// `word`, without punctuation at its edges.
pub(crate) fn next_word(i: &str) -> PResult<'_, &str> {
    verify(word, |word: &str| !word.is_empty())
        .map(|word: &str| word.trim_matches(['(', '"', '“', '”', '?', '!']))
        .parse(i)
}

/// The end of a word.
pub(crate) fn boundary(i: &str) -> PResult<'_, ()> {
    if i.starts_with(char::is_alphanumeric) { Err(miss(i)) } else { Ok((i, ())) }
}

/// Whether a word begins as a name does; scripts without case always do.
pub(crate) fn capital(word: &str) -> bool {
    word.trim_start_matches(['(', '[', '|', '/', '&', '@', '-', '–', '—'])
        .chars()
        .next()
        .is_none_or(|c| !c.is_lowercase())
}

/// An e-mail address or an account: `ana@harbour.example`, `@ana`.
pub(crate) fn address(word: &str) -> bool {
    word.split_once('@').is_some_and(|(_, host)| host.contains('.') || word.starts_with('@'))
}

/// The rule does not match at `i`.
pub(crate) const fn miss(i: &str) -> nom::Err<Miss> {
    nom::Err::Error(Miss { left: i.len() })
}

/// Each rule with lines that it takes and lines that only look so.
#[cfg(test)]
pub(super) fn check(rule: fn(&str) -> bool, yes: &[&str], no: &[&str]) {
    for line in yes {
        assert!(rule(line), "should match: {line}");
    }
    for line in no {
        assert!(!rule(line), "should not match: {line}");
    }
}
