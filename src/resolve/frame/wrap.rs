//! Lines in; out, whether the text is hard-wrapped (paragraphs broken into lines at a width), and which lines go on with the
//! one above. Decided over the document: where lines fill a width, they are wrapped; where each ends where it likes, each
//! is a paragraph.

use super::Part;
use crate::scan::Line;
use crate::source::Source;
use crate::steps;

/// The widest line, in characters, that can be one of a wrapped paragraph.
const WIDEST: usize = 130;
/// The narrowest width that a text is wrapped at.
const NARROWEST: usize = 30;

/// How a text is wrapped.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Wrap {
    /// Characters in a full line; `None` where the text is not wrapped.
    width: Option<usize>,
}

impl Wrap {
    /// Looks at every pair of lines of words without a blank line between them. Linear.
    pub(super) fn of(source: Source<'_>, lines: &[Line], parts: &[Part]) -> Self {
        let mut widths = [0_usize; WIDEST + 1];
        let (mut inner, mut long) = (0_usize, 0_usize);
        let pairs = || {
            let pairs = lines.iter().zip(lines.iter().skip(1)).zip(parts);
            pairs.filter(|((_, next), part)| !next.gap && **part == Part::Text).map(|(pair, _)| pair)
        };
        for (line, _) in pairs() {
            match widths.get_mut(width(source, line)) {
                Some(count) => *count += 1,
                None => long += 1,
            }
            inner += 1;
            steps::bump();
        }
        // paragraphs of one line each, and a headline, a byline and a dateline above them
        let alone = |(at, line): &(usize, &Line)| {
            line.gap && lines.get(at + 1).is_none_or(|next| next.gap) && width(source, line) > WIDEST
        };
        let whole = || lines.iter().enumerate().filter(alone).inspect(|_| steps::bump()).count();
        if inner < 2 || long * 4 > inner || whole() > inner {
            return Self::default();
        }
        // the width that one line in ten overruns: addresses do, and careless editors
        let mut over = long;
        let full = (NARROWEST..=WIDEST).rev().find(|&width| {
            over += widths.get(width).copied().unwrap_or_default();
            over * 10 > inner
        });
        let Some(full) = full else { return Self::default() };
        let (mut filled, mut open) = (0, 0);
        for (line, next) in pairs() {
            steps::bump();
            filled += usize::from(fills(source, line, next, full));
            open += usize::from(!ends_sentence(source.slice(line.span)));
        }
        Self { width: (filled * 10 >= inner * 7 && open * 10 >= inner * 6).then_some(full) }
    }

    /// Whether the text is wrapped at all.
    pub(crate) const fn wrapped(self) -> bool {
        self.width.is_some()
    }

    /// Whether `line` goes on with the paragraph of the line above it.
    pub(crate) fn joins(self, source: Source<'_>, above: &Line, line: &Line) -> bool {
        let Some(full) = self.width else { return false };
        let shut = ends_sentence(source.slice(above.span));
        let indented = shut && line.indent > above.indent;
        let goes_on = || !shut && source.slice(line.span).starts_with(char::is_lowercase);
        let fills = || width(source, above) <= WIDEST && fills(source, above, line, full);
        !line.gap && !indented && (fills() || goes_on())
    }
}

/// Whether the first word of the next line had no room on this one (give or take an eighth).
fn fills(source: Source<'_>, line: &Line, next: &Line, full: usize) -> bool {
    let first = source.slice(next.span).split(char::is_whitespace).next().unwrap_or_default();
    width(source, line) + 1 + first.chars().count().min(20) + full / 8 > full
}

fn width(source: Source<'_>, line: &Line) -> usize {
    let len = line.span.len() as usize;
    if len > 4 * WIDEST { len } else { usize::from(line.indent) + source.slice(line.span).chars().count() }
}

/// Whether `words` end as a sentence does, closing marks and brackets left out. The stop of `U.S.` and `a.m.` ends nothing.
pub(crate) fn ends_sentence(words: &str) -> bool {
    let bare = words.trim_end_matches(|c: char| c.is_whitespace() || is_closer(c));
    bare.ends_with(['!', '?', '…', '。', '！', '？', '؟', '।', '．']) || bare.ends_with('.') && !abbreviated(bare)
}

/// Whether the last word is letters with a stop each: `U.S.`, `a.m.`, `Ph.D.`
fn abbreviated(words: &str) -> bool {
    let last = words.rsplit(char::is_whitespace).next().unwrap_or_default();
    let mut parts = last.trim_end_matches('.').split('.');
    let letters = |part: &str| matches!(part.chars().count(), 1 | 2) && part.chars().all(char::is_alphabetic);
    parts.clone().count() > 1 && parts.all(letters)
}

/// Whether `c` may stand after the stop of a sentence.
pub(crate) const fn is_closer(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | '›' | '」' | '』' | ')' | '）' | ']' | '*' | '_')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::lines;

    fn paragraphs(text: &str) -> usize {
        let source = Source::new(text, u32::MAX);
        let lines = lines(source);
        let wrap = Wrap::of(source, &lines, &vec![Part::Text; lines.len()]);
        lines.len() - lines.windows(2).filter(|pair| wrap.joins(source, &pair[0], &pair[1])).count()
    }

    #[test]
    fn lines_that_fill_a_width_are_one_paragraph() {
        let text = "The ferry to the island was late again on Monday\nbecause the captain, who had promised to be there\nat six, had \
                    not heard the clock.\n\nNobody minded. The harbour café had opened early\nand there was soup, which is much more than\nanyone \
                    had hoped for.\n";
        assert_eq!(paragraphs(text), 2);
        assert_eq!(paragraphs(&text.replace("\n\n", "\n   ")), 2, "an indent begins a paragraph too");
    }

    #[test]
    fn lines_that_end_where_they_like_are_paragraphs() {
        for text in [
            "The ferry was late.\nNobody minded, because there was soup.\nThe captain slept.\nThen he woke, and the ferry left.",
            "O ferry of the morning,\nO soup,\nO captain who slept on the shore,\nbe kind",
            "flour\nbutter, the salted kind if there is any\n2 eggs\na little milk",
            "name = \"ferry\"\nversion = \"1\"\nkeywords = [\"soup\", \"captain\", \"harbour\", \"island\"]\n[a]\nb = 1",
        ] {
            assert_eq!(paragraphs(text), text.lines().count(), "{text}");
        }
        let page = "Ferry sails again after a long winter in the yard\nBy Ana Ruiz, who writes about the harbour\nDOVER — It sailed.\n";
        let prose =
            "It is late, and the captain who had promised to be there at six has not heard the clock. ".repeat(2);
        let text = format!("{page}\n{prose}\n\n{prose}\n\n{prose}\n\n{prose}");
        assert_eq!(paragraphs(&text), 7, "no line of prose is broken");
        let long = "A paragraph of one line that is as long as a paragraph of one line in a newspaper mostly is, which is to say long, \
                    and longer than that, and has a stop.";
        assert_eq!(paragraphs(&[long; 4].join("\n")), 4);
    }

    #[test]
    fn a_stop_that_belongs_to_a_word_ends_nothing() {
        assert!(ends_sentence("He left.”") && ends_sentence("He left!)") && ends_sentence("彼は去った。"));
        assert!(ends_sentence("some 16.6%.") && ends_sentence("at harbour.example."));
        assert!(!ends_sentence("in the U.S.") && !ends_sentence("He left,") && !ends_sentence(""));
    }
}
