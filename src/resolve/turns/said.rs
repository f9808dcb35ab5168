//! The words after a label in, the signs of speech in them out: a sentence, a question, somebody spoken to.

use crate::lexicon::{ADDRESS_SIGNS, Person, fold, person};
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
const ASKED: [&str; 9] = ["ですか", "ますか", "でしたか", "ましたか", "습니까", "나요", "세요", "까요", "셨"];

/// Looks at no more than 400 bytes of `text`.
pub(super) fn said(text: &str) -> Said {
    let mut end = text.len().min(400);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end).unwrap_or_default();
    steps::more(head.len());
    let mut said = Said { asks: head.contains(['?', '？', '؟']) || head.contains("か。"), ..Said::default() };
    let mut small = 0;
    let mut buffer = [0; 64];
    for word in
        head.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-'))).filter(|word| !word.is_empty())
    {
        said.words += 1;
        small += u32::from(word.starts_with(char::is_lowercase));
        if let Some(folded) = fold(word, &mut buffer) {
            // the polite form differs from `she` and `they` by its capital alone
            let person = if matches!(word, "Sie" | "Ihnen") { Some(Person::Second) } else { person(folded) };
            said.personal |= person.is_some();
            said.first |= person == Some(Person::First);
            said.second |= person == Some(Person::Second);
        }
    }
    let wide = head.chars().filter(|c| matches!(c, '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')).count();
    let spoken = wide > 0 && head.contains(ADDRESS_SIGNS);
    said.personal |= spoken;
    said.first |= spoken;
    said.second |= spoken || wide > 0 && ASKED.iter().any(|asked| head.contains(asked));
    let ends = stop(head) || head.contains(['。', '？', '！']) || end < text.len() && said.words > 20;
    said.sentence = ends || small >= 4 || wide >= 8 || (said.personal && small >= 1);
    said
}

/// Whether a word is followed by a mark that ends sentences, and that by a blank or nothing.
fn stop(text: &str) -> bool {
    let mut chars = text.char_indices().peekable();
    let mut letters = false;
    while let Some((_, c)) = chars.next() {
        let last = chars
            .peek()
            .is_none_or(|&(_, next)| next.is_whitespace() || matches!(next, '"' | '”' | '’' | ')' | '*' | '<'));
        if letters && last && matches!(c, '.' | '!' | '?' | '…' | '؟' | '।') {
            return true;
        }
        letters = c.is_alphabetic()
            || (letters && !c.is_ascii_digit() && !c.is_whitespace())
            || (letters && c == ' ' && chars.peek().is_some_and(|&(_, next)| matches!(next, '?' | '!' | '.')));
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
        assert!(said("Who asked you?").asks && said("Who asked you?").personal);
        assert!(!said("Add the flour and stir.").personal);
    }
}
