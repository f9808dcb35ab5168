//! Lines in, the same lines out without the numbers that courts print in the margin: they are nobody's words.

use crate::model::Span;
use crate::scan::Line;
use crate::source::Source;

/// Takes the numbers off, if nearly every line has the one that is next; says whether it did. Linear.
pub(super) fn without_numbers(source: Source<'_>, lines: &mut Vec<Line>) -> bool {
    let mut next = 1;
    let mut fits = 0;
    for line in lines.iter() {
        let Some((number, _)) = number(source.slice(line.span)) else { continue };
        fits += usize::from(number == next || number == 1);
        next = number + 1;
    }
    if fits < 6 || fits * 10 < lines.len() * 8 {
        return false;
    }
    let mut gap = false;
    lines.retain_mut(|line| {
        let words = number(source.slice(line.span)).map_or(source.slice(line.span), |(_, words)| words);
        if words.is_empty() {
            gap = true;
            return false;
        }
        let start = line.span.end - u32::try_from(words.len()).unwrap_or_default();
        *line = Line { span: Span::new(start, line.span.end), gap: line.gap || std::mem::take(&mut gap), ..*line };
        true
    });
    true
}

/// The number in the margin, and the words after it.
fn number(text: &str) -> Option<(u32, &str)> {
    let words = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = text.get(..text.len() - words.len())?;
    let parted = words.is_empty() || words.starts_with(char::is_whitespace);
    (parted && digits.len() <= 2).then(|| Some((digits.parse().ok()?, words.trim_start())))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::frame::lines_after;

    fn read(text: &str) -> Vec<&str> {
        lines_after(text, |source, lines| _ = without_numbers(source, lines))
    }

    #[test]
    fn numbers_that_count_the_lines_go() {
        let text = "1   Q. Where were you?\n2   A. At the mill,\n3\n4   all night.\n5   Q. Alone?\n6   A. Yes.\n1   Q. Thank you.";
        assert_eq!(read(text).first(), Some(&"Q. Where were you?"));
        assert_eq!(read(text).len(), 6);
    }

    #[test]
    fn numbers_that_count_nothing_stay() {
        let text = "12 men came.\n3 left.\n40 days passed.\n7 came back.\n9 wrote.\n2 sang.\n5 slept.";
        assert_eq!(read(text).first(), Some(&"12 men came."));
    }
}
