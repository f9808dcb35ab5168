//! Lines in, the rows of a table whose head says that it holds a talk cut to what they say: `| Time | Speaker | Text |`. Other tables stay as they
//! are, and are nobody's words.

use crate::lexicon::heads_column;
use crate::model::Span;
use crate::scan::{Kinds, Line};
use crate::source::Source;
use crate::steps;

/// Cells of a row.
const CELLS: usize = 8;

/// Cuts the rows below such a head to time, name and words: `00:10 | ANA | Yes.` Linear.
pub(super) fn open(source: Source<'_>, lines: &mut [Line]) {
    let mut columns = None;
    let mut inside = false;
    for line in lines {
        let text = source.slice(line.span);
        if !text.starts_with('|') {
            (inside, columns) = (false, None); // as most lines
            continue;
        }
        steps::more(text.len());
        if !std::mem::replace(&mut inside, true) {
            columns = head(text);
        } else if let Some(span) = columns.and_then(|columns| row(source, text, columns)) {
            *line = Line { span, kinds: Kinds::of(source.slice(span).as_bytes()), ..*line };
        }
    }
}

/// The cells of a row, the last of them with all that is left of it.
fn cells(text: &str, count: usize) -> impl Iterator<Item = &str> {
    let inner = text.trim_start_matches('|');
    inner.strip_suffix('|').unwrap_or(inner).splitn(count, '|').map(str::trim)
}

/// The column of who speaks, where the next is the last and has the words.
fn head(text: &str) -> Option<usize> {
    let speaker = cells(text, CELLS).position(|cell| heads_column(cell) == Some(true))?;
    let mut behind = cells(text, CELLS).skip(speaker + 1);
    (heads_column(behind.next()?) == Some(false) && behind.next().is_none()).then_some(speaker)
}

/// What a row says, from the cell before the name to the end; nothing where no name or no words are.
fn row(source: Source<'_>, text: &str, speaker: usize) -> Option<Span> {
    let mut cells = cells(text, speaker + 2).skip(speaker.saturating_sub(1));
    let before = if speaker > 0 { cells.next() } else { None };
    let (name, words) = (cells.next()?, cells.next()?);
    let said = |cell: &str| cell.contains(char::is_alphanumeric);
    // only a time may stand before a name
    let first = before.filter(|cell| cell.contains(':') && !cell.contains(char::is_alphabetic)).unwrap_or(name);
    (said(name) && said(words)).then(|| Span::new(source.span(first).start, source.span(words).end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::frame::lines_after;

    fn read(text: &str) -> Vec<&str> {
        lines_after(text, |source, lines| open(source, lines))
    }

    #[test]
    fn rows_of_a_talk_are_cut() {
        let rows = "|---|:---|---|\n| 00:10 | ANA | Yes. |\n| 00:12 |  | No. |";
        let cut = ["|---|:---|---|", "00:10 | ANA | Yes.", "| 00:12 |  | No. |"];
        assert_eq!(read(&format!("| Time | Speaker | Text |\n{rows}"))[1..], cut);
        assert_eq!(read(&format!("| Time | Place | Text |\n{rows}"))[2], "| 00:10 | ANA | Yes. |");
        assert_eq!(read("| Speaker | Transcript |\n|---|---|\n| ANA | Yes | no. |")[2], "ANA | Yes | no.");
    }
}
