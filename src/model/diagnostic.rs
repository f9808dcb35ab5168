//! What is wrong with a text, as data ([`Diagnostic`]) and, in strict mode, as an [`Error`].

use std::borrow::Cow;

use super::Span;

/// Something wrong with the text, or a limit that was reached, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Diagnostic {
    /// What.
    pub code: DiagnosticKind,
    /// Where.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
    /// The same in words; never repeats the text.
    pub message: Cow<'static, str>,
}

impl Diagnostic {
    pub(crate) const fn new(code: DiagnosticKind, span: Span, line: u32, column: u32) -> Self {
        Self { code, span, line, column, message: Cow::Borrowed(code.message()) }
    }
}

/// What can be wrong with a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum DiagnosticKind {
    /// A quote opens and never closes.
    UnclosedQuote,
    /// A quote opens again before it has closed: its closing mark was lost.
    ReopenedQuote,
    /// A closing mark without a quote to close.
    StrayClose,
    /// The opening and the closing mark are of different kinds.
    MixedMarks,
    /// The mention of a speaker fits two people equally.
    AmbiguousSpeaker,
    /// One person is given two titles that differ.
    TitleConflict,
    /// A [limit](super::Limits) was reached: what follows was not read, or not all of it.
    LimitReached,
}

impl DiagnosticKind {
    /// The finding in words.
    #[must_use]
    pub const fn message(self) -> &'static str {
        match self {
            Self::UnclosedQuote => "this quote has no closing mark",
            Self::ReopenedQuote => "this quote opens again before it has closed: a closing mark was lost",
            Self::StrayClose => "this closing mark has no quote to close",
            Self::MixedMarks => "the opening and the closing mark of this quote are of different kinds",
            Self::AmbiguousSpeaker => "this mention fits two speakers equally",
            Self::TitleConflict => "this speaker is given two different titles",
            Self::LimitReached => "a limit was reached here: what follows was not read, or not all of it",
        }
    }
}

/// Why [`Parser::parse_strict`](crate::Parser::parse_strict) refused a text: the first [`Diagnostic`] of the lenient parse.
///
/// Its words are this crate's own: nothing of the text, nor of a diagnostic read from JSON, reaches a terminal through it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line}, column {column}: {}", code.message())]
#[non_exhaustive]
pub struct Error {
    /// What.
    pub code: DiagnosticKind,
    /// Where, in bytes.
    pub span: Span,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl From<Diagnostic> for Error {
    fn from(diagnostic: Diagnostic) -> Self {
        let Diagnostic { code, span, line, column, .. } = diagnostic;
        Self { code, span, line, column }
    }
}
