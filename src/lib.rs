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
//! assert_eq!(quote.pieces.len(), 2);
//! for piece in &quote.pieces {
//!     assert_eq!(piece.content.text, text[piece.content.span.range()]);
//! }
//! ```

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
