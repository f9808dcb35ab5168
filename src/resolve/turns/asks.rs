//! Words of a turn in, the sentences that ask out.

use crate::model::{List, Span};
use crate::source::Source;
use crate::steps;

/// Bytes of the longest mark that closes a quote.
const MARK: usize = 3;

/// The sentences in `text` that end in a question mark.
pub(super) fn questions(source: Source<'_>, text: &[Span]) -> List<Span> {
    let mut found = List::new();
    for &paragraph in text {
        let words = source.slice(paragraph);
        steps::more(words.len());
        let mut from = 0;
        let begins = |&(_, byte): &(usize, u8)| matches!(byte, b'?' | b'.' | b'!' | 0xD8 | 0xE3 | 0xEF);
        for (at, _) in words.bytes().enumerate().filter(begins) {
            let stop = words.get(at..).and_then(|rest| rest.chars().next());
            let Some(c) = stop.filter(|c| matches!(c, '?' | '？' | '.' | '!' | '。' | '！' | '؟')) else {
                continue;
            };
            let mut end = at + c.len_utf8();
            let mut rest = words.get(end..).unwrap_or_default();
            if rest.len() <= MARK && rest.chars().all(is_mark) {
                // “Where were you? And why?”
                end = if words.get(from..).unwrap_or_default().trim_start().starts_with(is_mark) {
                    words.len()
                } else {
                    end
                };
                rest = "";
            }
            let asks = matches!(c, '?' | '？' | '؟')
                || c == '。' && words.get(from..at).is_some_and(|words| words.ends_with('か'));
            let over = rest.is_empty() || rest.starts_with(char::is_whitespace) || !c.is_ascii();
            if !over {
                continue;
            }
            if c == '.' && abbreviation(words.get(from..at).unwrap_or_default()) {
                continue;
            }
            let sentence = words.get(from..end).unwrap_or_default().trim_start();
            if asks && !sentence.is_empty() {
                found.push(source.span(sentence));
            }
            from = end;
        }
    }
    found
}

fn is_mark(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

/// Whether the stop after these words is part of the last one: `Dr`, `U.S`, `J`.
fn abbreviation(words: &str) -> bool {
    let last = words.rsplit(|c: char| c.is_whitespace() || c == '-').next().unwrap_or_default();
    matches!(
        last,
        "Dr" | "Mr" | "Mrs" | "Ms" | "St" | "Gen" | "Sen" | "Rep" | "Gov" | "Prof" | "vs" | "No" | "Jr" | "Sr"
    ) || last.contains('.') && last.len() <= 5
        || last.len() == 1 && last.chars().all(char::is_uppercase)
}
