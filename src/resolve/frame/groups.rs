//! Lines in, the same lines out with what stands in brackets below a name joined to it, as records of parliaments print it: the seat and
//! the party of a member, or who it is that holds an office. Where no line has a seat and a party, nothing is joined.

use super::hull;
use crate::scan::{Kind, Line};
use crate::source::Source;
use crate::steps;

/// Bytes of a name or of the groups below it.
const SHORT: u32 = 80;
/// Lines with a seat and a party that show what record it is.
const SHOWN: usize = 2;

/// Joins `(Tarn) (Lab)` to the name on the line above. Linear.
pub(super) fn join(source: Source<'_>, lines: &mut Vec<Line>) {
    let groups = |line: &Line| {
        let may = line.kinds.has(Kind::Bracket) && line.span.len() <= SHORT && !line.gap;
        if may { groups(source.slice(line.span)) } else { 0 }
    };
    if lines.iter().inspect(|_| steps::bump()).filter(|line| groups(line) == 2).count() < SHOWN {
        return;
    }
    let mut joined: Vec<Line> = Vec::with_capacity(lines.len());
    for line in lines.drain(..) {
        let name = joined.last_mut().filter(|above| above.span.len() <= SHORT && names(source.slice(above.span)));
        match name.filter(|_| groups(&line) > 0) {
            Some(name) => {
                *name = Line { span: hull(name.span, line.span), kinds: name.kinds.with(line.kinds), ..*name };
            }
            None => joined.push(line),
        }
    }
    *lines = joined;
}

/// Whether a line can be a name or an office: `Ana Ruiz`, `The Minister for Roads`.
fn names(line: &str) -> bool {
    line.starts_with(char::is_uppercase) && line.ends_with(char::is_alphabetic)
}

/// How many groups in brackets a line consists of; 0 where it has anything else, or more than two.
fn groups(line: &str) -> usize {
    let mut left = line;
    for count in 1..=2 {
        let Some((group, rest)) = left.strip_prefix('(').and_then(|left| left.split_once(')')) else { return 0 };
        if !group.starts_with(char::is_uppercase) || group.contains(['.', '?', '!', '(']) {
            return 0;
        }
        left = rest.trim_start();
        if left.is_empty() {
            return count;
        }
    }
    0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::frame::lines_after;

    fn read(text: &str) -> Vec<&str> {
        lines_after(text, join)
    }

    #[test]
    fn what_stands_in_brackets_below_a_name_is_of_it() {
        let text = "Ana Ruiz\n(Tarn) (Lab)\nWhy?\n\nThe Minister for Roads\n(Tom Okafor)\nNo.\n\nIda Holm\n(Lund) (Con)\nOrder.\n(Aside)";
        let want = ["Ana Ruiz\n(Tarn) (Lab)", "Why?", "The Minister for Roads\n(Tom Okafor)", "No."];
        assert_eq!(read(text).get(..4), Some(&want[..]));
        assert_eq!(read(text).get(5..), Some(&["Order.", "(Aside)"][..]));
    }

    #[test]
    fn brackets_elsewhere_stay() {
        for text in [
            "ANA\n(Smiling)\nWhy?\n\nTOM\n(Angry)\nNo.",
            "Ana Ruiz\n\n(Tarn) (Lab)\n\nIda Holm\n\n(Lund) (Con)",
            "Ana Ruiz\n(Tarn) (Lab) (1)\nIda Holm\n(lund) (Con)\nTom\n(Lund) Con",
            "Ana Ruiz\n(Tarn) (Lab)\nTom Okafor\n(Lund)",
        ] {
            assert_eq!(read(text).len(), text.split('\n').filter(|line| !line.is_empty()).count(), "{text}");
        }
    }
}
