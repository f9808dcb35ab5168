//! The words after a label in, the signs of speech in them out: a sentence, a question, somebody spoken to.

use crate::lexicon::{ADDRESS_SIGNS, Person, fold, person};
use crate::scan::spoken;
use crate::source::head;
use crate::steps;

/// What the first words after a label are like.
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Said {
    /// There are words at all.
    pub(super) words: u32,
    /// They end, or go on, as sentences do.
    pub(super) sentence: bool,
    /// They ask.
    pub(super) asks: bool,
    /// They have `I`, `you`, `thanks` in the language of the text.
    pub(super) personal: bool,
    /// They have `I`, `we`.
    pub(super) first: bool,
    /// They have `you`.
    pub(super) second: bool,
}

/// Endings by which Japanese and Korean ask somebody; they leave `you` out.
const ASKED: [&str; 10] =
    ["ですか", "ますか", "でしたか", "ましたか", "ください", "습니까", "나요", "세요", "까요", "셨"];

/// Endings of the polite forms in which Japanese and Koreans speak; those who write the news leave them to what is said.
const POLITE: [&str; 8] = ["です。", "ます。", "ました。", "でした。", "ません。", "요.", "니다.", "죠."];

/// Words after which it is clear that what is cut off goes on.
const LONG: u32 = 20;
/// Bytes that are looked at.
const HEAD: usize = 400;
/// Small words that only a sentence has.
const SMALL: u32 = 4;

/// Looks at the first [`HEAD`] bytes of `text` at most.
pub(super) fn said(text: &str) -> Said {
    read(text, |said| said.first && said.second)
}

/// The same, where it is enough that somebody speaks: who is meant by `I` and `you` may be missing, and later words uncounted.
pub(super) fn speech(text: &str) -> Said {
    read(text, |said| said.personal)
}

fn read(text: &str, enough: fn(&Said) -> bool) -> Said {
    let head = head(text, HEAD);
    steps::more(head.len());
    let foreign = head.bytes().fold(false, |seen, byte| seen | is_foreign(byte));
    let mut said = Said { asks: head.as_bytes().contains(&b'?'), ..Said::default() };
    let hyphen = head.as_bytes().contains(&b'-');
    let whom = |word: &str| person(word).or_else(|| if hyphen { hung(word) } else { None });
    let mut small = 0;
    let mut buffer = [0; 64];
    for word in spoken(head) {
        said.words += 1;
        small += u32::from(word.starts_with(char::is_lowercase));
        let folded = if word.is_ascii() { Some(word) } else { fold(word, &mut buffer) };
        // the polite form differs from `she` and `they` by its capital alone
        let person = if matches!(word, "Sie" | "Ihnen") { Some(Person::Second) } else { folded.and_then(whom) };
        said.personal |= person.is_some();
        said.first |= person == Some(Person::First);
        said.second |= person == Some(Person::Second);
        if small > 0 && enough(&said) {
            break; // a sentence that speaks, whatever follows
        }
    }
    let mut ends = head.len() < text.len() && said.words > LONG;
    if foreign {
        let wide = head.chars().filter(|c| matches!(c, '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')).count();
        let spoken = wide > 0 && head.contains(ADDRESS_SIGNS);
        said.asks |= head.contains(['？', '؟']) || head.contains("か。");
        said.personal |= spoken;
        said.first |= spoken || wide > 0 && POLITE.iter().any(|polite| head.contains(polite));
        said.second |= spoken || wide > 0 && ASKED.iter().any(|asked| head.contains(asked));
        ends |= wide >= 8 || head.contains(['。', '？', '！']);
    }
    said.sentence = ends || small >= SMALL || (said.personal && small >= 1) || stop(head);
    said
}

/// Whom a verb speaks to, where the word for it hangs on it: `lisez-vous`.
fn hung(folded: &str) -> Option<Person> {
    folded.rsplit_once('-').filter(|(verb, _)| !verb.is_empty()).and_then(|(_, last)| person(last))
}

/// Whether a byte begins a character beyond Latin, Greek, Cyrillic and punctuation.
const fn is_foreign(byte: u8) -> bool {
    byte >= 0xD8 && byte != 0xE2
}

/// Whether a word is followed by a mark that ends sentences, and that by a blank or nothing.
fn stop(text: &str) -> bool {
    let begins = |byte: &u8| matches!(byte, b'.' | b'!' | b'?' | 0xD8 | 0xE0 | 0xE2);
    let mut from = 0;
    while let Some(at) = text.bytes().skip(from).position(|byte| begins(&byte)) {
        let (before, rest) = text.split_at_checked(from + at).unwrap_or_default();
        let mut after = rest.chars();
        let Some(mark) = after.next() else { return false };
        from = text.len() - after.as_str().len();
        let last = after.next().is_none_or(|c| c.is_whitespace() || matches!(c, '"' | '”' | '’' | ')' | '*' | '<'));
        if last && matches!(mark, '.' | '!' | '?' | '…' | '؟' | '।') && is_worded(before, mark) {
            return true;
        }
    }
    false
}

/// Whether a word ends `before` a mark: with signs behind it, or with a blank, as the French have it.
fn is_worded(before: &str, mut mark: char) -> bool {
    for c in before.chars().rev() {
        let skipped = c == ' ' && matches!(mark, '.' | '!' | '?');
        if c.is_alphabetic() || c.is_ascii_digit() || c.is_whitespace() && !skipped {
            return c.is_alphabetic();
        }
        mark = c;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speech_and_data() {
        for text in ["Yes.", "I think so", "We went there and it was closed", "Roger. We got it.", "好，我知道。"]
        {
            assert!(said(text).sentence, "{text}");
        }
        for text in ["5 min", "/search", "Mozilla/5.0", "2024-01-02", "Reuters", ""] {
            assert!(!said(text).sentence, "{text}");
        }
        assert!(said("父が船を持っていました。").first && said("배를 탔어요.").first && !said("배를 탔다.").first);
        assert!(said("Who asked you?").asks && said("Who asked you?").personal);
        assert!(!said("Add the flour and stir.").personal);
        assert!(said("Que lisez-vous ?").second && !said("Le rendez-moulin").second);
        for text in ["Pardon ?!", "Oui .", "Yes (no)."] {
            assert!(said(text).sentence, "{text}");
        }
    }
}
