//! The words after a label in, the signs of speech in them out: a sentence, a question, somebody spoken to.

use crate::lexicon::{ADDRESS_SIGNS, addresses, fold};

/// What the first words after a label are like.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Said {
    /// There are words at all.
    pub(super) words: u32,
    /// They end, or go on, as sentences do.
    pub(super) sentence: bool,
    /// They ask.
    pub(super) asks: bool,
    /// They have `I`, `you`, `we` in the language of the text.
    pub(super) personal: bool,
}

/// Looks at no more than 400 bytes of `text`.
pub(super) fn said(text: &str) -> Said {
    let mut end = text.len().min(400);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end).unwrap_or_default();
    let mut said = Said { asks: head.contains(['?', '？', '؟']), ..Said::default() };
    let mut small = 0;
    let mut buffer = [0; 64];
    for word in
        head.split(|c: char| !(c.is_alphanumeric() || matches!(c, '\'' | '’' | '-'))).filter(|word| !word.is_empty())
    {
        said.words += 1;
        small += u32::from(word.starts_with(char::is_lowercase));
        if let Some(folded) = fold(word, &mut buffer) {
            said.personal |= addresses(folded);
        }
    }
    let wide = head.chars().filter(|c| matches!(c, '\u{3040}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}')).count();
    said.personal |= wide > 0 && head.contains(ADDRESS_SIGNS);
    let ends = crate::resolve::frame::ends_sentence(head) || head.contains(['。', '？', '！']) || end < text.len();
    said.sentence = (ends && (small >= 1 || said.words == 1 || wide > 2))
        || small >= 4
        || wide >= 8
        || (said.personal && small >= 1);
    said
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
