//! Facts about bytes, no opinions: where lines, quotation marks, words and sentences are. The only place that sees `memchr`.

mod kinds;
mod lines;
mod marks;
mod spoken;
mod words;

pub(crate) use kinds::{Kind, Kinds};
pub(crate) use lines::{Line, colons, is_blank, line_ends, lines};
pub(crate) use marks::{Sign, marks};
pub(crate) use spoken::spoken;
pub(crate) use words::{Shape, Word, is_capitalised, words};
