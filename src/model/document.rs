//! The result of a parse, and the sections that the text is laid out in.

use super::{Diagnostic, Exchange, Quote, Span, Speaker, SpeakerId, Turn};

/// What one text holds: its sections, who speaks, the turns, the quotes, and what is wrong with the marks.
///
/// All lists are in text order. Borrowed from the source: [`into_owned`](Document::into_owned) frees it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Document<'a> {
    /// The version of the JSON contract: 1.
    pub schema: u32,
    /// The parts of the page: headline, paragraphs, interview and so on.
    pub sections: Vec<Section>,
    /// Everyone who speaks in a turn or is given a quote. `speakers[id]` has that id.
    pub speakers: Vec<Speaker<'a>>,
    /// The speaker turns of a transcript or interview.
    pub turns: Vec<Turn<'a>>,
    /// Questions paired with the answers that follow.
    pub exchanges: Vec<Exchange>,
    /// The quotes.
    pub quotes: Vec<Quote<'a>>,
    /// What is wrong with the text, or where a limit was reached.
    pub diagnostics: Vec<Diagnostic>,
}

impl<'a> Document<'a> {
    /// An empty document of the current schema.
    pub(crate) const fn empty() -> Self {
        Self {
            schema: 1,
            sections: Vec::new(),
            speakers: Vec::new(),
            turns: Vec::new(),
            exchanges: Vec::new(),
            quotes: Vec::new(),
            diagnostics: Vec::new(),
        }
    }

    /// The speaker with this id, if the document has it.
    #[must_use]
    pub fn speaker(&self, id: SpeakerId) -> Option<&Speaker<'a>> {
        self.speakers.get(id.0 as usize)
    }

    /// The quotes that lie wholly inside `span`, in text order. Linear in the number of quotes.
    ///
    /// ```
    /// let document = whosaid::parse("“One,” said Ana Ruiz.\n\n“Two,” said Tom Okafor.");
    /// let second = document.sections[1].span;
    /// assert_eq!(document.quotes_in(second).count(), 1);
    /// ```
    pub fn quotes_in(&self, span: Span) -> impl Iterator<Item = &Quote<'a>> {
        self.quotes.iter().filter(move |quote| span.contains(quote.span))
    }

    /// The quotes of one speaker, in text order. Linear in the number of quotes.
    ///
    /// ```
    /// let document = whosaid::parse("“One,” said Ana Ruiz. “Two,” said Tom Okafor. “Three,” Ruiz said.");
    /// let ana = document.quotes[0].speaker().unwrap();
    /// assert_eq!(document.quotes_by(ana).count(), 2);
    /// ```
    pub fn quotes_by(&self, id: SpeakerId) -> impl Iterator<Item = &Quote<'a>> {
        self.quotes.iter().filter(move |quote| quote.speaker() == Some(id))
    }

    /// The same document with its own copy of every text.
    #[must_use]
    pub fn into_owned(self) -> Document<'static> {
        Document {
            schema: self.schema,
            sections: self.sections,
            speakers: self.speakers.into_iter().map(Speaker::into_owned).collect(),
            turns: self.turns.into_iter().map(Turn::into_owned).collect(),
            exchanges: self.exchanges,
            quotes: self.quotes.into_iter().map(Quote::into_owned).collect(),
            diagnostics: self.diagnostics,
        }
    }
}

/// A part of the page.
#[derive(Debug, Clone, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct Section {
    /// What part it is.
    pub kind: SectionKind,
    /// Where, without the blanks around it.
    #[cfg_attr(feature = "serde", serde(flatten))]
    pub span: Span,
}

impl Section {
    pub(crate) const fn new(kind: SectionKind, span: Span) -> Self {
        Self { kind, span }
    }
}

/// The parts that a page is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(rename_all = "snake_case"))]
#[non_exhaustive]
pub enum SectionKind {
    /// The title of the article.
    Headline,
    /// The line under the headline (standfirst, dek).
    Deck,
    /// Who wrote it.
    Byline,
    /// Where and for whom it was written: `(Lima = News 1)`.
    Dateline,
    /// A paragraph of the story.
    Paragraph,
    /// A title inside the text.
    Heading,
    /// Furniture of the page: `Hot news now`, share lines, subscriptions.
    Boilerplate,
    /// The line that says who interviews whom.
    InterviewTitle,
    /// A stretch of speaker turns.
    Interview,
    /// The words under a picture.
    Caption,
}
