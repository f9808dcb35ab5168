//! Lines in, the same lines out with those cut that hold a whole talk: a page that lost its line breaks has every turn on one line. Cut
//! only where the line itself leaves no doubt: labels behind the ends of sentences, each of them again and again, by turns.

use std::collections::HashMap;

use crate::grammar::label::{inline, is_title};
use crate::model::Span;
use crate::scan::{Kind, Kinds, Line, colons, is_blank};
use crate::source::Source;
use crate::steps;

/// Labels of a line that is cut.
const LEAST: usize = 4;
/// Bytes of a line that can have as many.
const LONG: u32 = 60;
/// Labels of the talk so far that are looked for on later lines, where they need not come again and again.
const NAMES: usize = 16;

/// Cuts the lines that hold a talk before each label. Linear.
pub(super) fn cut(source: Source<'_>, lines: &mut Vec<Line>) {
    let may = |line: &Line| line.span.len() >= LONG && line.kinds.has(Kind::Colon);
    let places = |line: &Line| if may(line) { places(source.slice(line.span)) } else { Vec::new() };
    let Some(first) = lines.iter().position(|line| !places(line).is_empty()) else { return };
    let mut names: Vec<&str> = Vec::new();
    for line in lines.split_off(first) {
        let mut cuts = places(&line);
        let text = source.slice(line.span);
        let begins = |&at: &usize| text.get(at..).and_then(inline);
        if cuts.is_empty() && may(&line) {
            cuts = behind_sentences(text).filter(|at| begins(at).is_some_and(|name| names.contains(&name))).collect();
        } else {
            names.extend(cuts.iter().filter_map(begins).take(NAMES.saturating_sub(names.len())));
        }
        if cuts.is_empty() {
            lines.push(line);
            continue;
        }
        let at = |cut: usize| line.span.start + u32::try_from(cut).unwrap_or_default();
        let starts = [line.span.start].into_iter().chain(cuts.iter().map(|&cut| at(cut)));
        let ends = cuts.iter().map(|&cut| at(cut)).chain([line.span.end]);
        for (start, end) in starts.zip(ends) {
            let span = source.trim(Span::new(start, end));
            let gap = start > line.span.start || line.gap;
            lines.push(Line { span, kinds: Kinds::of(source.slice(span).as_bytes()), gap, ..line });
        }
    }
}

/// Where the labels of a talk stand in `line`, but for one at its beginning; nowhere where it holds none.
fn places(line: &str) -> Vec<usize> {
    if colons(line).nth(LEAST - 1).is_none() {
        return Vec::new();
    }
    steps::more(4 * line.len());
    let begins = |at: usize| Some((at, inline(line.get(at..)?)?));
    let found = [0].into_iter().chain(behind_sentences(line)).filter_map(begins);
    // No. Ana: Yes.
    let mut labels: Vec<(usize, &str)> = Vec::new();
    for (at, name) in found {
        match labels.last_mut().filter(|(before, other)| before + other.len() == at + name.len()) {
            Some(last) => *last = (at, name),
            None => labels.push((at, name)),
        }
    }
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for (_, name) in &labels {
        *counts.entry(name).or_default() += 1;
    }
    let repeated: usize = counts.values().filter(|&&count| count > 1).sum();
    let changes = labels.windows(2).filter(|pair| matches!(pair, [one, other] if one.1 != other.1)).count();
    let talk = labels.len() >= LEAST && repeated * 10 >= labels.len() * 8 && changes * 10 >= labels.len() * 6;
    if talk { labels.into_iter().map(|(at, _)| at).filter(|&at| at > 0).collect() } else { Vec::new() }
}

/// Where something begins behind the end of a sentence.
fn behind_sentences(line: &str) -> impl Iterator<Item = usize> {
    let blanks = line.match_indices(is_blank);
    blanks.filter(|&(at, _)| line.get(..at).is_some_and(may_begin)).map(|(at, gap)| at + gap.len())
}

/// Whether a turn may begin behind this: not behind `Mr.`, `J.`
fn may_begin(before: &str) -> bool {
    let last = before.rsplit(is_blank).next().unwrap_or_default();
    let titled = || last.len() == 2 || is_title(last);
    before.ends_with(['?', '!', '…', '”', '"', ')', ']']) || before.ends_with('.') && !titled()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::frame::lines_after;

    fn read(text: &str) -> Vec<&str> {
        lines_after(text, cut)
    }

    #[test]
    fn a_talk_on_one_line_is_cut_before_its_labels() {
        let text = "HOST: Where were you? MR. RUIZ: At home. I was ill. (Laughs) HOST: Alone? MR. RUIZ: No. HOST: With whom?\nThe end.";
        let want = [
            "HOST: Where were you?",
            "MR. RUIZ: At home. I was ill. (Laughs)",
            "HOST: Alone?",
            "MR. RUIZ: No.",
            "HOST: With whom?",
            "The end.",
        ];
        assert_eq!(read(text), want);
        let text =
            "It was short. Ana Ruiz: Why? Tom Okafor: No. Ana Ruiz: Why not? Tom Okafor: I am ill. Dr. J. Holm left.";
        assert_eq!(read(text).len(), 5);
    }

    #[test]
    fn the_talk_goes_on_over_lines() {
        let first = "HOST: Where were you that night? RUIZ: At home. HOST: Alone? RUIZ: No.";
        let read_after = |line: &str| read(&format!("{first}\n{line}")).len() - 4;
        let goes_on = "HOST: Is it true that you were ill that night? RUIZ: I was, and I am.";
        assert_eq!(read_after(goes_on), 2);
        let other = "HOST: Is it true that you said so that night? Rule one: never say so.";
        assert_eq!(read_after(other), 1, "nobody has that label");
        assert_eq!(read(goes_on).len(), 1, "no talk stands above it");
    }

    #[test]
    fn other_colons_cut_nothing() {
        for text in [
            "Note: it rains. Tip: stay in. Weather: bad. Wind: south. Time: noon. Place: the harbour of Tarn.",
            "The mayor had one rule: talk. The council had another: wait. The mayor won: they talked. They waited: too long.",
            "Ana Ruiz: Why should we go there at all? Tom Okafor: No. Ana Ruiz: Why not then?",
            "Ana: I came. Ana: I saw. Ana: I won. Ana: I left. Ana: I came back. Ana: I wrote it down.",
            "At 10: bread. At 11: tea. At 12: soup. At 13: sleep. At 14: work. At 15: tea. At 16: home.",
        ] {
            assert_eq!(read(text), [text]);
        }
    }
}
