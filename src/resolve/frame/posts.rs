//! Lines in, the same lines out with the office below a name joined to it, as the records of calls print it: `Analyst, Field LLC   Q`, where the
//! letter says whether a question or an answer follows, or the same office below the same name again and again. Where nothing shows
//! that it is such a record, nothing is joined.

use std::collections::HashSet;

use super::ends_sentence;
use super::part::is_leader;
use crate::lexicon::{Noun, noun};
use crate::model::Span;
use crate::scan::{Line, is_blank};
use crate::source::Source;
use crate::steps;

/// Bytes of a name with the gap behind it, and of an office with its own.
const NAME: u32 = 80;
const OFFICE: u32 = 200;
/// Pairs that show what record it is.
const SHOWN: usize = 2;

/// Joins `Analyst, Field LLC` to the name on the line above; a letter behind either of them is left out. Linear.
pub(super) fn join(source: Source<'_>, lines: &mut Vec<Line>) {
    let (mut lettered, mut again, mut met) = (0, 0, HashSet::new());
    for (at, pair) in lines.windows(2).enumerate() {
        steps::bump();
        let [above, below] = pair else { continue };
        let Some(post) = post(source, above, below) else { continue };
        lettered += usize::from(post.lettered);
        let alone = above.gap && lines.get(at + 2).is_some_and(|next| next.gap);
        again += usize::from(alone && !met.insert((source.slice(post.name), source.slice(post.office))));
    }
    if lettered < SHOWN && again == 0 {
        return;
    }
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    let mut before: Option<Line> = None; // the line above the one that was kept last
    let mut rest = lines.iter().skip(1);
    for line in lines.iter() {
        let next = rest.next();
        let ruled = before.is_some_and(|above| is_leader(source.slice(above.span)));
        let above = joined.last().copied();
        let post = above.and_then(|above| post(source, &above, line));
        let apart = above.is_some_and(|above| above.gap) && next.is_some_and(|next| next.gap) && again > 0;
        let post = post.filter(|post| post.lettered || ruled || apart);
        if let Some((post, name)) = post.zip(joined.last_mut()) {
            let span = Span::new(post.name.start, post.office.end);
            *name = Line { span, kinds: name.kinds.with(line.kinds), ..*name };
        } else {
            before = above;
            joined.push(*line);
        }
    }
    *lines = joined;
}

/// A name and the office below it.
struct Post {
    name: Span,
    office: Span,
    /// `Q` or `A` stands behind one of them.
    lettered: bool,
}

/// The post that two lines are, if they can be one.
fn post(source: Source<'_>, above: &Line, below: &Line) -> Option<Post> {
    if below.gap || above.span.len() > NAME || below.span.len() > OFFICE {
        return None; // as most lines
    }
    let (name, office) = (source.slice(above.span), source.slice(below.span));
    let may = |line: &str| line.starts_with(|c: char| c.is_uppercase() || matches!(c, '*' | '_'));
    if !may(name) || !may(office) || name.ends_with(['.', ',', '?', '!', ':']) {
        return None;
    }
    let [bare, post] = [without_letter(name), without_letter(office)];
    let lettered = bare.is_some() || post.is_some();
    let (name, office) = (bare.unwrap_or(name), post.unwrap_or(office));
    (names(name) && names_office(office)).then(|| Post {
        name: source.span(name),
        office: source.span(office),
        lettered,
    })
}

/// The words before a letter that stands apart behind them: `Analyst, Field LLC   Q`.
fn without_letter(line: &str) -> Option<&str> {
    line.strip_suffix(['Q', 'A']).filter(|words| words.ends_with(is_blank)).map(str::trim_end)
}

/// Whether a line can be a name: two words to five, each with a capital.
fn names(line: &str) -> bool {
    let bare = line.trim_matches(['*', '_']);
    (2..=5).contains(&bare.split(' ').count())
        && bare.split(' ').all(|word| word.starts_with(char::is_uppercase))
        && !bare.ends_with(['?', '!', ':', '.'])
}

/// Whether a line can be an office: `Chief Executive Officer & Director, Field & Co., Inc.`
fn names_office(line: &str) -> bool {
    let bare = line.trim_matches(['*', '_']);
    let small = |word: &str| word.starts_with(char::is_lowercase) && !matches!(word, "of" | "and" | "for" | "the");
    let office =
        |word: &str| matches!(noun(word.trim_matches([',', '.'])), Some(Noun::Title(_) | Noun::Role(_) | Noun::Rank));
    bare.starts_with(char::is_uppercase)
        && !bare.contains(['?', '!', ':', '\n'])
        && !bare.split(' ').any(small)
        && bare.split(' ').any(office)
        && (!ends_sentence(bare) || bare.ends_with("Inc.") || bare.ends_with("Co."))
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
    fn an_office_that_comes_again_below_its_name_is_of_it() {
        let talk = "Ana Ruiz\nChief Officer\n\nIt grows.\n\n*Tom Okafor*\n_Analyst_\n\nWhy?\n\n";
        let want = ["Ana Ruiz\nChief Officer", "It grows.", "*Tom Okafor*\n_Analyst_", "Why?"];
        assert_eq!(read(&talk.repeat(2)), want.repeat(2));
        assert_eq!(read(talk).len(), 6);
    }

    #[test]
    fn other_lines_stay() {
        for text in [
            "Ana Ruiz\nAnalyst, Field LLC\nTom Okafor\nAnalyst, Poe LLC",
            "Ana Ruiz\nAnalyst, Field LLC  Q\nTom Okafor\nAnalyst, Poe LLC",
            "Ana Ruiz\n\nAnalyst, Field LLC  Q\nTom Okafor\n\nAnalyst, Poe LLC  A",
            "Ana Ruiz\nshe got, at last, an A\nTom Okafor\nHe, too, got an A",
            "Ana Ruiz\nReading, Writing A\nTom Okafor\nSums, Drawing A",
            "Ana Ruiz\nStaff Reporter\n\nIt rained.\n\nTom Okafor\nStaff Reporter\n\nIt did.",
            "Ana Ruiz\nHarbour Mill\n\nIt rained.\n\nAna Ruiz\nHarbour Mill\n\nIt did.",
        ] {
            assert_eq!(read(text).len(), text.split('\n').filter(|line| !line.is_empty()).count(), "{text}");
        }
    }
}
