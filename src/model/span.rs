//! Where a thing stands in the source ([`Span`]) and the words that stand there ([`Fragment`]).

use std::borrow::Cow;
use std::ops::Range;

/// A stretch of the source: UTF-8 bytes, half-open (`start..end`).
///
/// Every span of a parse lies inside its text and on character boundaries. A span that came from elsewhere (JSON, say)
/// may not: [`slice`](Span::slice) answers `None` then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Span {
    /// The first byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The span `start..end`.
    #[must_use]
    pub const fn new(start: u32, end: u32) -> Self {
        Self { start, end }
    }

    /// The same span as a range that indexes a `str`.
    #[must_use]
    pub const fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    /// Its length in bytes (0 when it is reversed).
    #[must_use]
    pub const fn len(self) -> u32 {
        self.end.saturating_sub(self.start)
    }

    /// Whether it holds no byte.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.end <= self.start
    }

    /// Whether `other` lies wholly inside.
    #[must_use]
    pub const fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The words that stand there in `text`; `None` where the span does not fit the text.
    ///
    /// ```
    /// # use whosaid::Span;
    /// assert_eq!(Span::new(0, 2).slice("né"), None); // inside “é”
    /// assert_eq!(Span::new(0, 3).slice("né"), Some("né"));
    /// ```
    #[must_use]
    pub fn slice(self, text: &str) -> Option<&str> {
        text.get(self.range())
    }
}

/// Words of the source and where they stand. In a parse, `text` *is* the source at `span`, borrowed from it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Fragment<'a> {
    /// Where.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The words, byte for byte.
    pub text: Cow<'a, str>,
}

impl Fragment<'_> {
    /// The same fragment, free of the source's lifetime.
    #[must_use]
    pub fn into_owned(self) -> Fragment<'static> {
        Fragment { span: self.span, text: Cow::Owned(self.text.into_owned()) }
    }
}
