//! Lines in, the same lines out with the office below a name joined to it, as the records of calls print it: `Analyst, Field LLC   Q`. The
//! letter behind the office says whether a question or an answer follows. Where no such letter stands twice, nothing is joined.

use super::part::is_leader;
use crate::model::Span;
use crate::scan::{Line, is_blank};
use crate::source::Source;
use crate::steps;

/// Bytes of a name, and of an office with the gap behind it.
const NAME: u32 = 60;
const OFFICE: u32 = 200;
/// Offices with a letter that show what record it is.
const SHOWN: usize = 2;

/// Joins `Analyst, Field LLC` to the name on the line above; the letter behind it is left out. Linear.
pub(super) fn join(source: Source<'_>, lines: &mut Vec<Line>) {
    let shows = |line: &Line| !line.gap && line.span.len() <= OFFICE && lettered(source.slice(line.span)).is_some();
    let pairs = lines.windows(2).inspect(|_| steps::bump());
    let found = pairs.filter(|pair| matches!(pair, [name, office] if shows(office) && names(source, name)));
    if found.take(SHOWN).count() < SHOWN {
        return;
    }
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    let mut ruled = false; // a row of dots stands above the name
    for line in lines.drain(..) {
        let text = source.slice(line.span);
        let name = joined.last_mut().filter(|above| !line.gap && line.span.len() <= OFFICE && names(source, above));
        let office = lettered(text).or_else(|| Some(text).filter(|text| ruled && names_office(text)));
        if let Some((name, office)) = name.zip(office) {
            let end = line.span.start + u32::try_from(office.len()).unwrap_or_default();
            *name = Line { span: Span::new(name.span.start, end), kinds: name.kinds.with(line.kinds), ..*name };
            ruled = false;
        } else {
            ruled = joined.last().is_some_and(|above| is_leader(source.slice(above.span)));
            joined.push(line);
        }
    }
    *lines = joined;
}

/// Whether a line can be a name: two words to five, each with a capital.
fn names(source: Source<'_>, line: &Line) -> bool {
    let text = source.slice(line.span);
    line.span.len() <= NAME
        && (2..=5).contains(&text.split(' ').count())
        && text.split(' ').all(|word| word.starts_with(char::is_uppercase))
        && !text.ends_with(['?', '!', ':'])
}

/// The office before a letter that stands behind it: `Analyst, Field LLC   Q`.
fn lettered(line: &str) -> Option<&str> {
    let office = line.strip_suffix(['Q', 'A']).filter(|office| office.ends_with(is_blank))?.trim_end();
    names_office(office).then_some(office)
}

/// Whether a line can be an office with its firm: `Chief Executive Officer & Director, Field & Co., Inc.`
fn names_office(line: &str) -> bool {
    let small = |word: &str| word.starts_with(char::is_lowercase) && !matches!(word, "of" | "and" | "for" | "the");
    line.starts_with(char::is_uppercase)
        && line.contains(", ")
        && !line.contains(['?', '!', ':', '\n'])
        && !line.split(' ').any(small)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::frame::lines_after;

    fn read(text: &str) -> Vec<&str> {
        lines_after(text, join)
    }

    #[test]
    fn an_office_below_a_name_is_of_it() {
        let dots = "..........";
        let text = format!(
            "{dots}\nAna Ruiz\nChief Officer, Harbour, Inc.\nGood day.\n{dots}\nTom Okafor\nAnalyst, Field LLC     Q\nWhy?\n{dots}\n\
             Ana Ruiz\nChief Officer, Harbour, Inc. A\nNo."
        );
        let want = ["Ana Ruiz\nChief Officer, Harbour, Inc.", "Tom Okafor\nAnalyst, Field LLC"];
        let found = read(&text);
        assert_eq!([found.get(1), found.get(4)], [Some(&want[0]), Some(&want[1])]);
        assert_eq!(found.get(7), Some(&want[0]));
    }

    #[test]
    fn other_lines_stay() {
        for text in [
            "Ana Ruiz\nAnalyst, Field LLC\nTom Okafor\nAnalyst, Poe LLC",
            "Ana Ruiz\nAnalyst, Field LLC  Q\nTom Okafor\nAnalyst, Poe LLC",
            "Ana Ruiz\n\nAnalyst, Field LLC  Q\nTom Okafor\n\nAnalyst, Poe LLC  A",
            "Ana Ruiz\nshe got, at last, an A\nTom Okafor\nHe, too, got an A",
        ] {
            assert_eq!(read(text).len(), text.split('\n').filter(|line| !line.is_empty()).count(), "{text}");
        }
    }
}
