//! A stretch of text in, its words and punctuation out, one by one, each with its shape. A clitic (`’s`, `’ll`) is a word of
//! its own, and the stop of an abbreviation belongs to the word. Never decides what a word means or where a sentence ends.

use super::is_blank;
use crate::lexicon::{Class, Facts, class, facts, is_abbreviation};

/// What a word looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Shape {
    /// `said`
    Lower,
    /// `Said`, `SAID`, `McKay`
    Capital,
    /// `15th`, `1,200`, `$5`
    Number,
    /// `’s`, or the apostrophe after a plural: `players’`
    Possessive,
    /// `’ll`, `’ve`, `’d`, `’re`, `’m`
    Clitic,
    Comma,
    Stop,
    /// `!`, `?`
    Bang,
    Colon,
    Semicolon,
    /// `–`, `—`, `--`, a hyphen between blanks
    Dash,
    Open,
    Close,
    /// `…`, `...`
    Ellipsis,
    /// Words in quotation marks: one unit of the narration.
    Quote,
    /// Anything else.
    Other,
}

/// A word or a punctuation sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Word<'a> {
    pub(crate) text: &'a str,
    pub(crate) shape: Shape,
    /// What is known of it; nothing of a number or a sign.
    pub(crate) facts: &'static Facts,
}

/// The words of `text`, in order. Linear.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    let mut rest = text;
    let mut after_word = false;
    std::iter::from_fn(move || {
        let trimmed = trim(rest);
        after_word &= trimmed.len() == rest.len();
        rest = trimmed;
        let first = *rest.as_bytes().first()?;
        let (len, shape) = match first {
            b'a'..=b'z' | b'A'..=b'Z' => letters(rest),
            _ => beginning(rest, after_word)?,
        };
        let (text, after) = rest.split_at_checked(len)?;
        rest = after;
        after_word = matches!(shape, Shape::Lower | Shape::Capital | Shape::Number);
        let facts = if matches!(shape, Shape::Lower | Shape::Capital) { facts(text) } else { &Facts::NONE };
        Some(Word { text, shape, facts })
    })
}

/// Whether words are written with capitals throughout, as in some headlines: all that are long and more than links in the
/// sentence, and three at least. Ends at the first that is not.
pub(crate) fn is_capitalised<'a>(words: impl Iterator<Item = &'a str>) -> bool {
    let bare = |word: &'a str| match word.as_bytes() {
        [first, .., last] if first.is_ascii_alphanumeric() && last.is_ascii_alphanumeric() => word,
        _ => word.trim_matches(|c: char| !c.is_alphanumeric()),
    };
    let is_long = |word: &&str| word.len() > 3 && (word.is_ascii() || word.chars().nth(3).is_some());
    let mut long = words.map(bare).filter(is_long);
    let mut count = 0;
    let links =
        |word| matches!(class(word), Some(Class::Preposition | Class::Before | Class::Subordinator | Class::That));
    long.all(|word| {
        let capital = word.starts_with(char::is_uppercase);
        count += usize::from(capital);
        capital || word.starts_with(|c: char| c.is_ascii_digit()) || links(word)
    }) && count >= 3
}

/// `text` without the blanks that it begins with.
#[inline]
fn trim(text: &str) -> &str {
    let after = text.strip_prefix(' ').unwrap_or(text); // most often it is all
    match after.as_bytes().first() {
        Some(b'!'..=b'~') => after,
        _ => after.trim_start_matches(is_blank),
    }
}

/// The length and the shape of a word that begins with an ASCII letter. Most words are such letters from end to end.
fn letters(rest: &str) -> (usize, Shape) {
    let (mut end, mut seen) = (0, 0);
    let mut after = 0;
    for &byte in rest.as_bytes() {
        after = BYTES[byte as usize];
        if after & LETTER == 0 {
            break;
        }
        seen |= after;
        end += 1;
    }
    if after & JOINT != 0 && goes_on(rest, end) {
        return body(rest, end);
    }
    (end, if seen < CAPITAL { Shape::Lower } else { Shape::Capital })
}

/// Whether a word of ASCII letters up to `end` may go on after them: not behind the stop of a sentence, with its blank. Whether it
/// does go on, `body` sees.
fn goes_on(rest: &str, end: usize) -> bool {
    let stop = matches!(rest.as_bytes().get(end..), Some([b'.'] | [b'.', b' ', ..]));
    !stop || rest.get(..end).is_some_and(is_abbreviation)
}

/// Whether the stop at `stop` ends a sentence whose blank was lost: `they said.Ana`, but `Ph.D`, `example.com`.
fn lost_blank(rest: &str, stop: usize) -> bool {
    let (word, after) = (rest.as_bytes().get(..stop), rest.as_bytes().get(stop + 1..));
    matches!(word, Some([_, .., b'a'..=b'z', b'a'..=b'z'])) && matches!(after, Some([b'A'..=b'Z', b'a'..=b'z', ..]))
}

/// What a byte can be to a word. A capital is a letter too.
const LETTER: u8 = 0b001;
const CAPITAL: u8 = 0b011;
/// It goes on with a word of letters, or may.
const JOINT: u8 = 0b100;

static BYTES: [u8; 256] = {
    let (mut bytes, mut at) = ([0; 256], 0);
    while at < bytes.len() {
        #[allow(clippy::cast_possible_truncation, reason = "below 256")]
        let byte = at as u8;
        bytes[at] = match byte {
            b'a'..=b'z' => LETTER,
            b'A'..=b'Z' => CAPITAL,
            b'.' | b'-' | b'_' | b'/' | b'&' | b'\'' | b'%' | b'0'..=b'9' | 0x80.. => JOINT,
            _ => 0,
        };
        at += 1;
    }
    bytes
};

/// The length and the shape of what begins with no ASCII letter: a word, a number, a sign.
fn beginning(rest: &str, after_word: bool) -> Option<(usize, Shape)> {
    let first = rest.chars().next()?;
    let word = first.is_alphanumeric() || matches!(first, '$' | '£' | '€' | '@' | '#');
    Some(if word { body(rest, first.len_utf8()) } else { sign(rest, first, after_word) })
}

/// The length and the shape of a word whose first `start` bytes are known to be in it: up to a clitic.
fn body(rest: &str, start: usize) -> (usize, Shape) {
    let mut end = start;
    let tail = rest.get(start..).unwrap_or_default();
    for (at, c) in tail.char_indices() {
        let at = start + at;
        let next = || rest.get(at + c.len_utf8()..).and_then(|rest| rest.chars().next());
        let inside = match c {
            _ if c.is_alphanumeric() || is_mark(c) => true,
            // FranÃ§ois: a letter of two bytes, each read as one
            '\u{a0}'..='\u{bf}' if rest.get(..at).is_some_and(|word| word.ends_with(['Ã', 'Â'])) => true,
            // hyphens, and what shows nothing
            '-' | '\u{2010}' | '\u{2011}' | '_' | '/' | '&' | '\u{200b}'..='\u{200d}' | '\u{2060}' => {
                next().is_some_and(char::is_alphanumeric)
            }
            '\'' | '’' => {
                next().is_some_and(char::is_alphabetic)
                    && rest.get(at + c.len_utf8()..).is_some_and(|tail| clitic(tail) == 0)
            }
            ',' | ':' => first_is_number(rest) && next().is_some_and(|c| c.is_ascii_digit()),
            '.' => {
                next().is_some_and(char::is_alphanumeric) && !lost_blank(rest, at)
                    || (next() != Some('.') && rest.get(..at).is_some_and(is_abbreviation))
            }
            '%' => true,
            _ => false,
        };
        if !inside {
            break;
        }
        end = at + c.len_utf8();
    }
    let text = rest.get(..end).unwrap_or(rest);
    let mut chars = text.chars();
    let first = chars.next().unwrap_or_default();
    let shape = if !first.is_alphabetic() && first_is_number(text) {
        Shape::Number
    } else if first.is_uppercase() || chars.any(char::is_uppercase) {
        Shape::Capital
    } else {
        Shape::Lower
    };
    (end, shape)
}

/// An accent that is a character of its own, a hyphen that does not show, a wreck of another encoding.
fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{80}'..='\u{84}' | '\u{86}'..='\u{9f}')
}

fn first_is_number(text: &str) -> bool {
    text.trim_start_matches(['$', '£', '€', '#']).starts_with(|c: char| c.is_ascii_digit())
}

/// The length of the clitic that `tail`, the text after an apostrophe, begins with.
fn clitic(tail: &str) -> usize {
    let len = tail.find(|c: char| !c.is_alphanumeric()).unwrap_or(tail.len());
    match tail.get(..len) {
        Some("s" | "ll" | "ve" | "d" | "re" | "m" | "S") => len,
        _ => 0,
    }
}

/// Anything that is not a word.
fn sign(rest: &str, first: char, after_word: bool) -> (usize, Shape) {
    let one = first.len_utf8();
    let run = |c: char| rest.len() - rest.trim_start_matches(c).len();
    let tail = rest.get(one..).unwrap_or_default();
    match first {
        ',' => (one, Shape::Comma),
        '.' if run('.') >= 2 => (run('.'), Shape::Ellipsis),
        '.' => (one, Shape::Stop),
        '…' => (one, Shape::Ellipsis),
        '!' | '?' => (one, Shape::Bang),
        ':' => (one, Shape::Colon),
        ';' => (one, Shape::Semicolon),
        '–' | '—' | '―' => (run(first), Shape::Dash),
        '-' => (run('-'), Shape::Dash), // one inside a word is of the word
        '(' | '[' => (one, Shape::Open),
        ')' | ']' => (one, Shape::Close),
        '\'' | '’' if after_word && clitic(tail) > 0 => {
            let shape = if tail.starts_with(['s', 'S']) { Shape::Possessive } else { Shape::Clitic };
            (one + clitic(tail), shape)
        }
        '\'' | '’' if after_word => (one, Shape::Possessive),
        _ => (one, Shape::Other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<&str> {
        words(text).map(|word| word.text).collect()
    }

    #[test]
    fn clitics_stand_alone_and_contractions_do_not() {
        assert_eq!(read("Ana's men don’t. They’ll go"), ["Ana", "'s", "men", "don’t", ".", "They", "’ll", "go"]);
        assert_eq!(read("O’Neil, the players’ man"), ["O’Neil", ",", "the", "players", "’", "man"]);
    }

    #[test]
    fn accents_stand_inside() {
        assert_eq!(read("Jose\u{301}s, Je\u{83}s a\u{ad}b"), ["Jose\u{301}s", ",", "Je\u{83}s", "a\u{ad}b"]);
        assert_eq!(read("a\u{85}b"), ["a", "b"]); // a line end
        assert_eq!(read("Jos\u{c3}\u{a9}s §5"), ["Jos\u{c3}\u{a9}s", "§", "5"]);
        assert_eq!(read("Jo\u{200b}hn said\u{200b} so"), ["Jo\u{200b}hn", "said", "\u{200b}", "so"]);
    }

    #[test]
    fn the_stop_of_an_abbreviation_is_inside() {
        assert_eq!(read("Mr. J. Doe left the U.S. today."), ["Mr.", "J.", "Doe", "left", "the", "U.S.", "today", "."]);
        assert_eq!(read("He left. Kim ran..."), ["He", "left", ".", "Kim", "ran", "..."]);
        assert_eq!(read("cost£5 Mr... Doe"), ["cost", "£5", "Mr", "...", "Doe"]);
        assert_eq!(read("A.É. Ruiz"), ["A.É.", "Ruiz"]);
    }

    #[test]
    fn a_stop_without_its_blank_ends_a_sentence() {
        assert_eq!(read("He left.Kim ran"), ["He", "left", ".", "Kim", "ran"]);
        assert_eq!(read("mañana.Kim"), ["mañana", ".", "Kim"]);
        assert_eq!(
            read("Ph.D, tarn.com, tarn.NEWS, Gov.Hale"),
            ["Ph.D", ",", "tarn.com", ",", "tarn.NEWS", ",", "Gov.Hale"]
        );
    }

    #[test]
    fn capitals_throughout() {
        let is = |text: &str| is_capitalised(text.split_whitespace());
        assert!(is("Mayor Says Ferry Stays Because ‘Boats Float’ for 3000 Years"));
        assert!(!is("Mayor Ann Hale and Tom Reed want Ferry to Stay"));
        assert!(!is("Ann Hale of Leeds"));
    }

    #[test]
    fn hyphens_join_and_dashes_part() {
        assert_eq!(read("Tae-hyo said - slowly -- no—yes"), ["Tae-hyo", "said", "-", "slowly", "--", "no", "—", "yes"]);
        assert_eq!(read("1,200 men, 3.5% of $5"), ["1,200", "men", ",", "3.5%", "of", "$5"]);
        assert_eq!(read("men,12"), ["men", ",", "12"]);
    }

    #[test]
    fn shapes() {
        use Shape::{Bang, Capital, Clitic, Close, Dash, Ellipsis, Lower, Number, Open, Other, Possessive, Semicolon};
        let shapes: Vec<Shape> = words("the GOP 15th ’ … ...!").map(|word| word.shape).collect();
        assert_eq!(shapes, [Lower, Capital, Number, Other, Ellipsis, Ellipsis, Bang]);
        let shapes: Vec<Shape> = words("the players’ man’s they’ll").map(|word| word.shape).collect();
        assert_eq!(shapes, [Lower, Lower, Possessive, Lower, Possessive, Lower, Clitic]);
        let shapes: Vec<Shape> = words("[(@ana)] #tag; -x").map(|word| word.shape).collect();
        assert_eq!(shapes, [Open, Open, Lower, Close, Close, Lower, Semicolon, Dash, Lower]);
    }

    #[test]
    fn a_word_is_as_long_as_its_characters() {
        let capitalised = |line: &str| is_capitalised(line.split(' '));
        assert!(capitalised("Hale Spends été Near Tarn Wall"));
        assert!(!capitalised("Hale Spends étés Near Tarn Wall"));
    }
}
