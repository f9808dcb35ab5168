//! How much work a parse may do: the bounds that `tests/growth.rs` and the fuzz target `quadratic` hold it to, and why these.
//!
//! A step is one turn of a loop whose length the text decides: a line, a candidate mark, a word, a chunk, a clause, a letter of a
//! name that is looked up. A search inside one turn (a window of bytes round a mark, the first words of a turn) counts its
//! bytes. So the count grows with the work, on any machine, and a loop inside a loop shows as growth.
//!
//! A story with an interview (`examples/briefing.txt`) takes 7 steps a byte. The dearest texts are quotes of one letter without a
//! blank, `Q«Q«Q«`: each pays for the words within 120 bytes on both sides that say what its marks are for, for the 80
//! chunks on both sides among which its sentence begins and ends, and for the clauses there; that is less than 700 steps for
//! the three bytes that a quote has at least. Nothing else costs as much: a label has at most 120 bytes that are read, a noun
//! phrase 240, a stage direction 160.

use whosaid::{parse, take_steps};

/// K: steps that a parse may take for each byte.
pub(crate) const PER_BYTE: u64 = 240;

/// C: steps that it may take besides.
pub(crate) const BESIDES: u64 = 4_096;

/// Four times the text may take this many tenths of the steps: 4, and a tenth for tables that grow and for rounding.
pub(crate) const GROWTH: u64 = 44;

/// The steps of a parse of `text`.
pub(crate) fn steps(text: &str) -> u64 {
    let _ = take_steps();
    let document = parse(text);
    let steps = take_steps();
    drop(document);
    steps
}
