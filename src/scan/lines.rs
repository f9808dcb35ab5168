//! Source in, its non-blank lines out. Lines end at LF, CRLF, lone CR, U+2028 and U+2029; blanks at the edges (NBSP and BOM
//! too) are outside a line's span. Never decides what a line is for.

use memchr::{memchr_iter, memchr2_iter, memchr3_iter};

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

/// Bytes of a line of prose, or so.
const USUAL: usize = 128;

/// All non-blank lines, in order. Linear.
pub(crate) fn lines(source: Source<'_>) -> Vec<Line> {
    let text = source.unmarked();
    let begin = source.text().len() - text.len();
    let mut found = Vec::with_capacity(text.len() / USUAL);
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
    // curly marks begin with the same byte: look for it only where it begins the end of a line
    let wide =
        memchr2_iter(0xA8, 0xA9, bytes).any(|at| bytes.get(..at).is_some_and(|head| head.ends_with(&[0xE2, 0x80])));
    memchr3_iter(b'\n', b'\r', if wide { 0xE2 } else { b'\n' }, bytes).filter_map(move |at| {
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

/// Where the colons of a line stand.
pub(crate) fn colons(line: &str) -> impl Iterator<Item = usize> {
    memchr_iter(b':', line.as_bytes())
}

/// White space of every width, and the byte order mark.
pub(crate) fn is_blank(c: char) -> bool {
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

    /// The same, one character after the other: span, indent, gap.
    fn naive(text: &str) -> Vec<(usize, usize, usize, bool)> {
        let mut found = Vec::new();
        let (mut begin, mut gap) = (if text.starts_with('\u{feff}') { 3 } else { 0 }, true);
        let chars: Vec<(usize, char)> = text.char_indices().chain([(text.len(), '\n')]).collect();
        for (at, pair) in chars.iter().zip(chars.iter().skip(1).map(Some).chain([None])) {
            let (at, c) = *at;
            if at < begin || !matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}') {
                continue;
            }
            let line: Vec<(usize, char)> =
                chars.iter().copied().filter(|&(byte, c)| byte >= begin && byte < at && !is_blank(c)).collect();
            match (line.first(), line.last()) {
                (Some(&(first, _)), Some(&(last, c))) => {
                    found.push((first, last + c.len_utf8(), first - begin, gap));
                    gap = false;
                }
                _ => gap = true,
            }
            let crlf = c == '\r' && pair.is_some_and(|&(next, c)| c == '\n' && next < text.len());
            begin = at + c.len_utf8() + usize::from(crlf);
        }
        found
    }

    #[test]
    fn it_agrees_with_a_naive_scan_at_every_alignment() {
        let tail = "a\n b\r\n\r\n\tc \u{a0}\u{feff}\rd\u{2028}…\u{2029}f\u{2029}\n\r“e”\u{2027}†\u{85}f\r\r\n\u{3000}g";
        for pad in 0..=130 {
            for filler in ["x", " ", "\n", "\r", "\r\n", "é", "…", "\u{2028}", "語", "\u{feff}"] {
                for text in [format!("{}{tail}", filler.repeat(pad)), format!("{}\r", filler.repeat(pad))] {
                    let source = Source::new(&text, u32::MAX);
                    let found: Vec<_> = lines(source)
                        .into_iter()
                        .map(|line| {
                            let span = line.span.range();
                            (span.start, span.end, usize::from(line.indent), line.gap)
                        })
                        .collect();
                    assert_eq!(found, naive(&text), "{pad} × {filler:?}");
                }
            }
        }
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
