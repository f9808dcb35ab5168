//! Facts about bytes, no opinions: where lines, quotation marks, words and sentences are. The only place that sees `memchr`.

mod lines;
mod marks;
mod words;

pub(crate) use lines::{Line, lines};
pub(crate) use marks::{Sign, marks};
pub(crate) use words::{Shape, Word, words};
