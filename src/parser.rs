//! The journey of a text, from top to bottom: [`Parser`] holds what the caller knows, [`Parser::parse`] is the pipeline.
//!
//! In comes a `&str`, out goes a [`Document`]. Nothing is decided here: each call below is one stage, and each stage is the
//! one home of its mistakes.

use crate::lexicon::Known;
use crate::model::{DiagnosticKind, Document, Error, Format, Limits, Span};
use crate::report::Report;
use crate::resolve::{self, Roster};
use crate::scan;
use crate::source::Source;

/// Reads `text` with the default options. Total: any text is a document.
///
/// Linear in the length of the text.
///
/// ```
/// let document = whosaid::parse("Ana Ruiz: Where were you?\nTom Okafor: At home.\nAna Ruiz: Alone?\nTom Okafor: Yes.");
/// assert_eq!(document.turns.len(), 4);
/// ```
#[must_use]
pub fn parse(text: &str) -> Document<'_> {
    Parser::new().parse(text)
}

/// A parse with options. Cheap to make; one parser reads any number of texts, from any number of threads.
///
/// ```
/// use whosaid::{Format, Parser};
///
/// let parser = Parser::new().format(Format::Transcript).participants(["Ana Ruiz"]);
/// let document = parser.parse("Ana Ruiz: The ferry is late.");
/// assert_eq!(document.turns.len(), 1);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Parser {
    format: Format,
    limits: Limits,
    known: Known,
}

impl Parser {
    /// A parser with the default options.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What sort of text to expect. Default: found out from the text.
    #[must_use]
    pub const fn format(mut self, format: Format) -> Self {
        self.format = format;
        self
    }

    /// How much is read and kept.
    #[must_use]
    pub const fn limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Names that may label turns even where the text gives no other sign of it. A later call adds to the earlier.
    #[must_use]
    pub fn participants<I: IntoIterator<Item: Into<String>>>(mut self, names: I) -> Self {
        self.known.participants.extend(names.into_iter().map(Into::into));
        self
    }

    /// Verbs, in every form that occurs, that attribute a quote as `said` does. One word each; case is ignored.
    ///
    /// ```
    /// let text = "“We sail at six,” trumpeted Ana Ruiz.";
    /// let parser = whosaid::Parser::new().cue_verbs(["trumpeted"]);
    /// let document = parser.parse(text);
    /// let by = document.quotes[0].attribution.as_ref().and_then(|by| by.cue.as_ref());
    /// assert_eq!(by.map(|cue| &*cue.text), Some("trumpeted"));
    /// ```
    #[must_use]
    pub fn cue_verbs<I: IntoIterator<Item: Into<String>>>(mut self, verbs: I) -> Self {
        self.known.add_cue_verbs(verbs.into_iter().map(Into::into));
        self
    }

    /// Words that stand before a name and are no part of it, as `Dr.` does. Case is ignored.
    #[must_use]
    pub fn honorifics<I: IntoIterator<Item: Into<String>>>(mut self, words: I) -> Self {
        self.known.add_honorifics(words.into_iter().map(Into::into));
        self
    }

    /// Reads `text`. Total: any text is a document, and what is wrong with it is in
    /// [`diagnostics`](Document::diagnostics). Never panics; linear in the length of the text.
    #[must_use]
    pub fn parse<'a>(&self, text: &'a str) -> Document<'a> {
        let mut report = Report::new(self.limits.diagnostics);
        let source = Source::new(text, self.limits.input);
        if source.text().len() < text.len() {
            report.add(DiagnosticKind::LimitReached, Span::new(source.len(), source.len()));
        }
        let mut roster = Roster::new(&self.known, &self.limits);

        let mut lines = scan::lines(source);
        let frame = resolve::frame(source, &mut lines, self.format);
        let talk = resolve::turns(source, &lines, &frame, &self.known, &self.limits, &mut roster, &mut report);
        let layout = resolve::structure(source, &lines, &frame, &talk);
        drop((lines, frame)); // the layout has what is left to read
        let runs = resolve::pairing(source, &scan::marks(source), &layout, &self.limits, &mut report);
        let drafts = resolve::attach(source, &runs, &layout, &self.known, &self.limits, &mut roster, &mut report);
        resolve::document(source, layout, talk, &runs, drafts, roster, report)
    }

    /// Reads `text` and refuses it if anything is wrong with it. As linear as [`parse`](Self::parse), and it never panics either.
    ///
    /// ```
    /// let parser = whosaid::Parser::new();
    /// assert!(parser.parse_strict("“We sail at six,” said Ana Ruiz.").is_ok());
    ///
    /// let error = parser.parse_strict("Ana Ruiz said: “We sail at six.").unwrap_err();
    /// assert_eq!((error.line, error.column), (1, 16));
    /// ```
    ///
    /// # Errors
    ///
    /// The first diagnostic of the lenient parse, with its span, line and column.
    pub fn parse_strict<'a>(&self, text: &'a str) -> Result<Document<'a>, Error> {
        let document = self.parse(text);
        match document.diagnostics.into_iter().next() {
            Some(first) => Err(first.into()),
            None => Ok(Document { diagnostics: Vec::new(), ..document }),
        }
    }
}
