//! The chosen labels in, the same without a headline that names who speaks below: `Ana Ruiz: “I like rye”` above a byline. It looks like
//! a turn, but the words are set as a headline sets them. Never touches another label than the first.

use super::super::candidates::Candidate;
use crate::grammar::credit::byline;
use crate::resolve::frame::ends_sentence;
use crate::scan::Line;
use crate::source::Source;
use crate::steps;

/// Lines below a headline that may hold the byline.
const HEAD: usize = 8;

/// Takes the headline from the front of `chosen`.
pub(super) fn drop(source: Source<'_>, lines: &[Line], chosen: &mut Vec<Candidate>) {
    let [first, second, ..] = chosen.as_slice() else { return };
    let (words, next) = (source.slice(first.said).trim(), source.slice(second.said).trim());
    let between = lines.get(first.line as usize + 1..second.line as usize).unwrap_or_default().iter().take(HEAD);
    let signed = |line: &Line| {
        steps::more(line.span.len() as usize);
        byline(source.slice(line.span))
    };
    let is_title = !words.is_empty() && (is_in_marks(words) && !is_in_marks(next) || !ends_sentence(words));
    if is_title && between.into_iter().any(signed) {
        chosen.remove(0);
    }
}

/// Whether marks stand round all the words.
fn is_in_marks(words: &str) -> bool {
    words.starts_with(['“', '"', '‘', '\'', '«', '„', '「', '『'])
        && words.ends_with(['”', '"', '’', '\'', '»', '“', '」', '』'])
}
