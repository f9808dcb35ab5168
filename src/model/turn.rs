//! Turns of a conversation.

use std::borrow::Cow;

use super::{Fragment, List, Span, SpeakerId};

/// What one speaker says until the next label.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Turn<'a> {
    /// Its place in [`Document::turns`](super::Document::turns).
    pub id: u32,
    /// Who speaks; `None` where the layout shows a turn but nothing says whose.
    pub speaker: Option<SpeakerId>,
    /// The label as printed, without colon, brackets and markup.
    pub label: Option<Fragment<'a>>,
    /// The time as printed: an offset, a time of day, a date, or an age (`5 years ago`).
    pub timestamp: Option<Cow<'a, str>>,
    /// From the label to the last word.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// What is said, a fragment a paragraph.
    pub text: List<Fragment<'a>>,
    /// Stage directions: `(Laughter.)`, `[crosstalk]`.
    pub directions: List<Fragment<'a>>,
    /// The sentences that ask.
    pub questions: List<Fragment<'a>>,
}

impl Turn<'_> {
    /// The same turn with its own copy of every text.
    #[must_use]
    pub fn into_owned(self) -> Turn<'static> {
        let own = |fragments: List<Fragment<'_>>| fragments.into_iter().map(Fragment::into_owned).collect();
        Turn {
            id: self.id,
            speaker: self.speaker,
            label: self.label.map(Fragment::into_owned),
            timestamp: self.timestamp.map(|time| Cow::Owned(time.into_owned())),
            span: self.span,
            text: own(self.text),
            directions: own(self.directions),
            questions: own(self.questions),
        }
    }
}

/// Turns that ask and the turns that answer them, by turn id.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Exchange {
    /// The turns that ask.
    pub question: List<u32>,
    /// The turns that answer.
    pub answer: List<u32>,
}

impl Exchange {
    pub(crate) const fn new(question: List<u32>, answer: List<u32>) -> Self {
        Self { question, answer }
    }
}
