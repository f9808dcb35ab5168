//! Every type that a caller sees: what a [`Document`] is made of, the options, the error. Data only: nothing in here reads a
//! text or decides anything, and nothing in here imports from the rest of the crate.

mod diagnostic;
mod document;
mod line_index;
mod list;
mod options;
mod quote;
mod span;
mod speaker;
mod turn;
mod verify;

pub use diagnostic::{Diagnostic, DiagnosticKind, Error};
pub use document::{Document, Section, SectionKind};
pub use line_index::{LineCol, LineIndex};
pub use list::List;
pub use options::{Format, Limits};
pub use quote::{Attribution, Confidence, Evidence, Mark, Piece, Quote, QuoteKind};
pub use span::{Fragment, Span};
pub use speaker::{Role, Speaker, SpeakerId, SpeakerKind};
pub use turn::{Exchange, Turn};
pub use verify::Mismatch;
