//! The text under parse, and the one place where slices become spans and spans become slices.

use std::borrow::Cow;

use crate::model::{Fragment, Span};

/// One text, clipped to what a `u32` can count.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Source<'a> {
    text: &'a str,
}

impl<'a> Source<'a> {
    /// The first `limit` bytes of `text`, cut back to a character boundary.
    pub(crate) fn new(text: &'a str, limit: u32) -> Self {
        Self { text: head(text, limit as usize) }
    }

    pub(crate) const fn text(self) -> &'a str {
        self.text
    }

    /// The text without the byte order mark that it may begin with.
    pub(crate) fn unmarked(self) -> &'a str {
        self.text.strip_prefix('\u{feff}').unwrap_or(self.text)
    }

    /// The length in bytes.
    pub(crate) const fn len(self) -> u32 {
        #[allow(clippy::cast_possible_truncation, reason = "`new` clips the text to u32::MAX bytes")]
        let len = self.text.len() as u32;
        len
    }

    /// The words at `span`; empty where it does not fit.
    pub(crate) fn slice(self, span: Span) -> &'a str {
        let words = span.slice(self.text);
        debug_assert!(words.is_some(), "{span:?} does not fit the text");
        words.unwrap_or_default()
    }

    /// The words at `span`, which may begin or end inside a character: such a character is left out.
    pub(crate) fn window(self, span: Span) -> &'a str {
        let (mut start, mut end) = (span.start as usize, span.end as usize);
        while start < end && !self.text.is_char_boundary(start) {
            start += 1;
        }
        while end > start && !self.text.is_char_boundary(end) {
            end -= 1;
        }
        self.text.get(start..end).unwrap_or_default()
    }

    /// Where `part`, a slice of this text, stands.
    pub(crate) fn span(self, part: &'a str) -> Span {
        let start = (part.as_ptr() as usize).wrapping_sub(self.text.as_ptr() as usize);
        debug_assert!(start + part.len() <= self.text.len(), "not a part of the text");
        #[allow(clippy::cast_possible_truncation, reason = "`new` clips the text to u32::MAX bytes")]
        let span = Span::new(start as u32, (start + part.len()) as u32);
        span
    }

    /// The words at `span` together with it.
    pub(crate) fn fragment(self, span: Span) -> Fragment<'a> {
        Fragment { span, text: Cow::Borrowed(self.slice(span)) }
    }

    /// `span` without the white space at its edges.
    pub(crate) fn trim(self, span: Span) -> Span {
        self.span(self.slice(span).trim())
    }
}

/// The first `most` bytes of `text`, cut back to a character boundary: a window that never grows to the whole text.
pub(crate) fn head(text: &str, most: usize) -> &str {
    let mut end = text.len().min(most);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_inside_a_character_cuts_before_it() {
        assert_eq!(Source::new("né", 2).text(), "n");
        assert_eq!(Source::new("né", 3).text(), "né");
    }

    #[test]
    fn spans_and_slices_are_inverse() {
        let source = Source::new(" né “x” ", u32::MAX);
        let part = source.text().trim();
        assert_eq!(source.slice(source.span(part)), part);
        assert_eq!(source.trim(Span::new(0, source.len())), source.span(part));
    }
}
