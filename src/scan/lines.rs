//! Source in, its non-blank lines out. Lines end at LF, CRLF, lone CR, U+2028 and U+2029; blanks at the edges (NBSP and BOM
//! too) are outside a line's span. Never decides what a line is for.

use memchr::memchr3_iter;

use super::Kinds;
use crate::model::Span;
use crate::source::Source;
use crate::steps;

/// A line that is not blank.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Line {
    /// Where its words stand.
    pub(crate) span: Span,
    /// What signs are among them.
    pub(crate) kinds: Kinds,
    /// Bytes of white space before them.
    pub(crate) indent: u16,
    /// Whether a blank line (or the start of the text) is before it.
    pub(crate) gap: bool,
}

/// All non-blank lines, in order. Linear.
pub(crate) fn lines(source: Source<'_>) -> Vec<Line> {
    let text = source.unmarked();
    let begin = source.text().len() - text.len();
    let mut found = Vec::new();
    let (mut from, mut gap) = (0, true);
    for (end, next) in line_ends(text).chain([(text.len(), text.len())]) {
        let words = text.get(from..end).unwrap_or_default().trim_matches(is_blank);
        if words.is_empty() {
            gap = true;
        } else {
            let span = source.span(words);
            let indent = u16::try_from(span.start as usize - begin - from).unwrap_or(u16::MAX);
            let kinds = Kinds::of(words.as_bytes());
            found.push(Line { span, kinds, indent, gap: std::mem::take(&mut gap) });
        }
        from = next;
    }
    found
}

/// Where each line ends, and where the next one begins.
pub(crate) fn line_ends(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let bytes = text.as_bytes();
    let mut from = 0;
    memchr3_iter(b'\n', b'\r', 0xE2, bytes).filter_map(move |at| {
        steps::bump();
        let wide = match bytes.get(at..at + 3) {
            Some([0xE2, 0x80, 0xA8 | 0xA9]) => 3,
            _ if bytes.get(at) == Some(&0xE2) => return None,
            Some([b'\r', b'\n', _]) => 2,
            _ => usize::from(bytes.get(at..) == Some(b"\r\n")) + 1,
        };
        let fresh = at >= from; // not the LF of a CRLF
        from = from.max(at + wide);
        fresh.then_some((at, at + wide))
    })
}

/// White space and the byte order mark.
fn is_blank(c: char) -> bool {
    c.is_whitespace() || c == '\u{feff}'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(&str, bool)> {
        let source = Source::new(text, u32::MAX);
        lines(source).into_iter().map(|line| (source.slice(line.span), line.gap)).collect()
    }

    #[test]
    fn every_line_end_is_one() {
        let text = "a\nb\r\nc\rd\u{2028}e\u{2029}f\r\n\r\ng\r\rh\n";
        let want = [
            ("a", true),
            ("b", false),
            ("c", false),
            ("d", false),
            ("e", false),
            ("f", false),
            ("g", true),
            ("h", true),
        ];
        assert_eq!(read(text), want);
    }

    #[test]
    fn blanks_at_the_edges_are_outside() {
        assert_eq!(read("\u{feff}\u{a0} a “b”\u{a0}\t\n \u{3000}\n…\n"), [("a “b”", true), ("…", true)]);
        assert_eq!(read(""), []);
        assert_eq!(read("\r\n"), []);
        let source = Source::new("\u{feff} a", u32::MAX);
        assert_eq!(
            lines(source).first().map(|line| line.indent),
            Some(1),
            "the mark of the byte order indents nothing"
        );
    }
}
