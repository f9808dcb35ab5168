//! A phrase in, its words out, each with what is known of it: read from the text, or from the tokens of a paragraph. Never
//! decides which of them are a name.

use nom::Parser;
use nom::bytes::complete::{take_till1, take_while};
use nom::sequence::preceded;

use super::PResult;
use super::token::Token;
use crate::lexicon::{Gender, Noun, facts};
use crate::scan::Shape;
use crate::scan::is_blank;
use crate::steps;

/// Words of a phrase that are looked at; the rest of a longer one is cut off at its start.
const WORDS: usize = 16;

/// A word of a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    /// As printed, with a stop that belongs to it, without `’s`.
    pub(crate) text: &'a str,
    /// Whether `’s` or the apostrophe of a plural follows.
    pub(crate) owns: bool,
    pub(crate) noun: Option<Noun>,
    /// Whose given name it is.
    pub(crate) given: Option<Gender>,
}

impl Word<'_> {
    const NONE: Self = Self { text: "", owns: false, noun: None, given: None };

    /// Whether it begins with a capital, or has none to begin with (a script without case).
    pub(crate) fn is_capital(&self) -> bool {
        starts_capital(self.text)
    }

    /// `J.`, `J.R.`, `T`
    pub(super) fn is_initial(&self) -> bool {
        is_initial(self.text)
    }
}

/// `J.`, `J.R.`, `T`
pub(crate) fn is_initial(word: &str) -> bool {
    let letters = || word.chars().filter(|c| c.is_alphabetic()).count();
    word.chars().all(|c| c.is_uppercase() || c == '.')
        && (1..=3).contains(&letters())
        && (letters() == 1 || word.contains('.'))
}

/// Whether `text` begins with a capital, after the small prefix of `d’Arcy` and `al-Sisi`; letters without case count.
pub(crate) fn starts_capital(text: &str) -> bool {
    match text.as_bytes() {
        [b'A'..=b'Z', ..] => return true,
        // no prefix of two letters ends here
        [b'a'..=b'z', a, b, ..] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => return false,
        _ => {}
    }
    let mut chars = text.chars().filter(|c| !matches!(c, '\u{200b}'..='\u{200d}' | '\u{ad}'));
    match chars.next() {
        Some(c) if c.is_lowercase() => {
            let prefix = text.split(['-', '\'', '’']).next().unwrap_or_default();
            prefix.len() <= 2
                && text.get(prefix.len()..).is_some_and(|rest| rest.chars().nth(1).is_some_and(char::is_uppercase))
        }
        Some(c) => c.is_alphabetic(),
        None => false,
    }
}

/// `till-blank := [^ ,;]+`
fn till_blank(i: &str) -> PResult<'_, &str> {
    let plain = i.bytes().take_while(|byte| matches!(byte, b'!'..=b'~') && !matches!(byte, b',' | b';')).count();
    match (i.split_at_checked(plain), i.as_bytes().get(plain)) {
        (Some((word, rest)), None | Some(b' ' | b',' | b';')) if plain > 0 => Ok((rest, word)),
        _ => take_till1(parts_words)(i),
    }
}

/// What stands between words.
fn parts_words(c: char) -> bool {
    is_blank(c) || matches!(c, ',' | ';')
}

/// `word := [^ ,;]+ ["’s"]`, blanks and commas before it skipped
pub(crate) fn word<'a>(i: &'a str) -> PResult<'a, Word<'a>> {
    let i = i.strip_prefix(' ').unwrap_or(i); // most often it is all
    let (rest, raw) = preceded(take_while(parts_words), till_blank).parse(i)?;
    let clitic = |raw: &'a str| {
        let ends = raw.ends_with(['s', '\'', '’']);
        ["’s", "'s", "’", "'"].into_iter().filter(|_| ends).find_map(|end| raw.strip_suffix(end))
    };
    let stem = clitic(raw).filter(|stem| !stem.is_empty());
    let text = stem.unwrap_or(raw);
    let whole = facts(text);
    let bare = if text.ends_with('.') { facts(text.trim_end_matches('.')) } else { whole };
    Ok((rest, Word { text, owns: stem.is_some(), noun: bare.noun.or(whole.noun), given: whole.given }))
}

/// `words := word*`, one after the other
pub(crate) fn each(mut text: &str) -> impl Iterator<Item = Word<'_>> {
    std::iter::from_fn(move || {
        steps::bump();
        let (rest, word) = word(text).ok()?;
        text = rest;
        Some(word)
    })
}

/// The last [`WORDS`] words of a phrase, up to its first comma.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Words<'a> {
    pub(super) text: &'a str,
    slots: [Word<'a>; WORDS],
    len: usize,
}

impl<'a> Words<'a> {
    pub(crate) fn read(text: &'a str) -> Self {
        let mut found = Self::none(text);
        for word in each(text) {
            if found.len == WORDS {
                found.slots.rotate_left(1);
                found.len -= 1;
            }
            if let Some(slot) = found.slots.get_mut(found.len) {
                *slot = word;
                found.len += 1;
            }
        }
        found
    }

    /// No words of `text` yet.
    pub(super) const fn none(text: &'a str) -> Self {
        Self { text, slots: [Word::NONE; WORDS], len: 0 }
    }

    /// Takes the words of `text`, which `tokens` are: in place, since they are many bytes.
    pub(crate) fn fill(&mut self, text: &'a str, tokens: &[Token<'a>]) {
        steps::more(tokens.len());
        (self.text, self.len) = (text, 0);
        for token in tokens {
            let plain = token.text.starts_with(|c: char| c.is_ascii_alphabetic()) && !token.text.ends_with('.');
            let last = self.len.checked_sub(1).and_then(|last| self.slots.get_mut(last));
            match (token.shape, token.text, last) {
                (Shape::Possessive, "’s" | "'s" | "’" | "'", Some(last)) => last.owns = true,
                (Shape::Lower | Shape::Capital, text, _) if plain && self.len < WORDS => {
                    if let Some(slot) = self.slots.get_mut(self.len) {
                        *slot = Word { text, owns: false, noun: token.noun, given: token.given };
                        self.len += 1;
                    }
                }
                _ => return *self = Self::read(self.text),
            }
        }
    }

    pub(crate) fn as_slice(&self) -> &[Word<'a>] {
        self.slots.get(..self.len).unwrap_or_default()
    }
}

/// The part of `text` from the first of `words` to the last.
pub(crate) fn cover<'a>(text: &'a str, words: &[Word<'a>]) -> Option<&'a str> {
    let start = words.first()?.text.as_ptr() as usize;
    let last = words.last()?.text;
    let from = start.checked_sub(text.as_ptr() as usize)?;
    let to = (last.as_ptr() as usize + last.len()).checked_sub(text.as_ptr() as usize)?;
    text.get(from..to).filter(|part| !part.is_empty())
}

/// `R-Tex.`, `D-Mass`
pub(crate) fn is_party(word: &str) -> bool {
    matches!(word.split_once('-'), Some(("R" | "D" | "I" | "L", place)) if starts_capital(place))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::token::tokenize;
    use crate::lexicon::Known;
    use crate::model::Span;
    use crate::source::Source;

    #[test]
    fn tokens_are_the_words_of_their_text() {
        for text in [
            "the mayor",
            "Ana Ruiz",
            "the town’s former mayor",
            "Ruiz's two aides",
            "the players’ man",
            "Gov. Ana M. Ruiz Jr.",
            "1,200 men of the U.S. Navy",
            "Émile Zátopek",
            "AT & T",
            "Noh Ji-woo",
            "one two three four five six seven eight nine ten big old red new odd sad long row",
        ] {
            let (source, mut tokens) = (Source::new(text, u32::MAX), Vec::new());
            tokenize(source, Span::new(0, source.len()), false, &Known::default(), &mut tokens);
            let mut words = Words::none("");
            words.fill(text, &tokens);
            assert_eq!(words, Words::read(text), "{text}");
        }
    }
}
