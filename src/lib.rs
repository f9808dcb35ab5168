//! Who said what in a text, and how we know.
//!
//! `whosaid` reads one text as journalists, researchers and podcasters really have it (a news article, an interview,
//! a transcript, an article with an interview in it) and returns typed speaker turns and attributed quotes, every one an
//! exact slice of the source. No model, no download, no network; the same answer every run.
//!
//! ```
//! let text = "“The bridge is safe,” Mayor Ada Field said. “We walked over it this morning.”";
//! let document = whosaid::parse(text);
//! let quote = &document.quotes[0];
//! let who = quote.speaker().and_then(|id| document.speaker(id)).and_then(|speaker| speaker.name.as_deref());
//! assert_eq!(who, Some("Ada Field"));
//! assert_eq!(quote.pieces.len(), 2); // cut in two by its attribution, and still one quote
//! for piece in &quote.pieces {
//!     assert_eq!(piece.content.text, text[piece.content.span.range()]);
//! }
//! ```
//!
//! [`parse`] reads with the defaults, a [`Parser`] with what you know (participants, cue verbs, honorifics, the format,
//! limits). Both are total: any text is a [`Document`], and what is wrong with it is in [`Document::diagnostics`].
//! [`Parser::parse_strict`] refuses such a text instead. Time and memory grow as the text does, whatever the text.
//!
//! The [`cookbook`] has recipes: one person's quotes, question and answer for a search engine, a quote held against its
//! source, two versions of an article, offsets for Python and JavaScript, many texts on all cores.
//!
//! # How to read the result
//!
//! - **Spans** are UTF-8 bytes, half-open. [`LineIndex`] converts them to lines, characters and UTF-16 units.
//! - **`None` for a speaker means that the text does not say.** A named person is never given an unnamed source's words.
//!   Every [`Attribution`] tells its [`Evidence`] and its [`Confidence`].
//! - **[`QuoteKind`]** says what the marks are for. `Title`, `Scare` and `Headline` are nobody's statement and have no speaker.
//! - **One roster**: the person quoted in the article and the person who answers in the interview are one [`Speaker`].
//!
//! # What it does not do
//!
//! It does not guess who an unnamed source is, judge whether a quote is true, mend or normalise the text, read HTML or PDF
//! (give it their text), or find speakers by voice. Attribution is for English; marks, labels, times and layout are found in
//! any language. Speech reported without marks is found where a clause says so (`said that …`), not everywhere.
//!
//! # Features
//!
//! - `serde` (on by default): `Serialize` and `Deserialize` for every type of the result. The JSON is a contract; its
//!   schema lies in `schema/document.schema.json`.

#[cfg(any(doc, doctest))]
pub mod cookbook;
mod grammar;
mod lexicon;
mod model;
mod parser;
mod report;
mod resolve;
mod scan;
mod source;
mod steps;

pub use model::{
    Attribution, Confidence, Diagnostic, DiagnosticKind, Document, Error, Evidence, Exchange, Format, Fragment, Limits,
    LineCol, LineIndex, List, Mark, Mismatch, Piece, Quote, QuoteKind, Role, Section, SectionKind, Span, Speaker,
    SpeakerId, SpeakerKind, Turn,
};
pub use parser::{Parser, parse};
#[cfg(feature = "steps")]
pub use steps::take_steps;

/// The code in the README compiles and runs.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
