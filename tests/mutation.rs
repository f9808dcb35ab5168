//! Local damage: each fixture is hurt in one place (a mark lost, doubled or turned, a line break changed, a space made a no-break
//! space), and whatever was found elsewhere must be found still.

use crate::common::facts::{facts, pieces};
use crate::common::fixtures;
use crate::common::invariants::check_document;
use whosaid::{Document, parse};

/// `text` with the bytes `at..at + len` replaced, and the way back from the new offsets to the old ones.
struct Hurt {
    text: String,
    at: usize,
    len: usize,
    new: usize,
}

impl Hurt {
    fn new(text: &str, at: usize, len: usize, with: &str) -> Self {
        Self { text: [&text[..at], with, &text[at + len..]].concat(), at, len, new: with.len() }
    }

    fn back(&self, offset: u32) -> u32 {
        let offset = offset as usize;
        let was = if offset <= self.at { offset } else { (offset + self.len).saturating_sub(self.new).max(self.at) };
        u32::try_from(was).unwrap()
    }
}

const MARKS: [(char, &str); 10] = [
    ('“', "”"),
    ('”', "“"),
    ('"', "”"),
    ('‘', "’"),
    ('’', "‘"),
    ('\'', "‘"),
    ('«', "»"),
    ('»', "«"),
    ('„', "“"),
    ('」', "「"),
];

/// Each mark of the text, deleted, doubled and turned.
fn marks_hurt(text: &str) -> impl Iterator<Item = Hurt> {
    text.char_indices().filter_map(|(at, c)| Some((at, c, MARKS.iter().find(|mark| mark.0 == c)?.1))).flat_map(
        move |(at, c, turned)| {
            let doubled = c.to_string().repeat(2);
            ["", doubled.as_str(), turned].map(|with| Hurt::new(text, at, c.len_utf8(), with))
        },
    )
}

/// The line around `at`, with the next line that is not blank: a quote that the damage left open may go on there. A mark that
/// begins its line may be what the line before goes on with.
fn reach(text: &str, at: usize) -> std::ops::Range<u32> {
    let line = |at: usize| text[..at].rfind(is_line_end).map_or(0, |end| end + 1);
    let start = if line(at) == at { line(text[..at].trim_end().len()) } else { line(at) };
    let rest = &text[at..];
    let own = rest.find(is_line_end).unwrap_or(rest.len());
    let blank = rest[own..].len() - rest[own..].trim_start().len();
    let next = rest[own + blank..].find(is_line_end).unwrap_or(rest.len() - own - blank);
    u32::try_from(start).unwrap()..u32::try_from(at + own + blank + next).unwrap()
}

fn is_line_end(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}

#[test]
fn a_hurt_mark_costs_its_own_paragraph_at_most() {
    let (mut hurt, mut next) = (0, 0);
    for (name, text) in fixtures::all() {
        let was = pieces(&parse(&text), &|at| at);
        for twin in marks_hurt(&text) {
            let document = parse(&twin.text);
            check_document(&twin.text, &document);
            let is = pieces(&document, &|at| twin.back(at));
            let reach = reach(&text, twin.at);
            let outside = |spans: &[(u32, u32)], end: u32| -> Vec<(u32, u32)> {
                spans.iter().copied().filter(|&(s, e)| e <= reach.start || s >= end).collect()
            };
            let (before, after) = (outside(&was, reach.end), outside(&is, reach.end));
            assert_eq!(before, after, "{name}: {:?} at byte {}", &twin.text[twin.at..twin.at + twin.new], twin.at);
            let own = u32::try_from(text[twin.at..].find(is_line_end).map_or(text.len(), |end| twin.at + end)).unwrap();
            hurt += 1;
            next += usize::from(outside(&was, own) != outside(&is, own));
        }
    }
    println!("{hurt} marks were hurt; {next} times the paragraph after it read differently");
    assert!(hurt >= 500, "only {hurt} marks were hurt");
    assert!(next * 50 <= hurt, "{next} of {hurt} hurt marks changed the paragraph after their own");
}

/// The spans that do not touch `reach`.
fn outside(spans: &[(u32, u32)], reach: &std::ops::Range<u32>) -> Vec<(u32, u32)> {
    spans.iter().copied().filter(|&(start, end)| end <= reach.start || start >= reach.end).collect()
}

#[test]
fn a_changed_line_break_costs_the_two_paragraphs_it_parts() {
    let mut hurt = 0;
    for (name, text) in fixtures::folder("article") {
        let was = pieces(&parse(&text), &|at| at);
        for (at, gap) in text.match_indices("\n\n") {
            for with in ["\n", " ", "\n\n\n", "\r\n\r\n", "\u{2029}", "\n \n"] {
                let twin = Hurt::new(&text, at, gap.len(), with);
                let document = parse(&twin.text);
                check_document(&twin.text, &document);
                let reach = reach(&text, at);
                let is = outside(&pieces(&document, &|at| twin.back(at)), &reach);
                assert_eq!(outside(&was, &reach), is, "{name}: {with:?} at byte {at}");
                hurt += 1;
            }
        }
    }
    assert!(hurt >= 200, "only {hurt} line breaks were changed");
}

/// What a line is may be decided over the whole text: labels by their repetition, a hard wrap by all lines. So a break that goes
/// may cost more in a talk than in a story; how often is counted and held.
#[test]
fn a_changed_line_break_in_any_text_seldom_costs_more() {
    let (mut hurt, mut far) = (0, 0);
    for (name, text) in fixtures::all().into_iter().filter(|(name, _)| !name.starts_with("article/")) {
        let was = pieces(&parse(&text), &|at| at);
        let turns = |document: &Document<'_>, map: &dyn Fn(u32) -> u32| -> Vec<(u32, u32)> {
            document.turns.iter().map(|turn| (map(turn.span.start), map(turn.span.end))).collect()
        };
        let talk = turns(&parse(&text), &|at| at);
        for (at, gap) in text.match_indices('\n').filter(|&(at, _)| !text[..at].ends_with(is_line_end)) {
            for with in ["", " ", "\n\n", "\r\n", "\u{2028}"] {
                let twin = Hurt::new(&text, at, gap.len(), with);
                let document = parse(&twin.text);
                check_document(&twin.text, &document);
                let reach = reach(&text, at);
                let back = |at: u32| twin.back(at);
                let same = outside(&was, &reach) == outside(&pieces(&document, &back), &reach)
                    && outside(&talk, &reach) == outside(&turns(&document, &back), &reach);
                hurt += 1;
                far += usize::from(!same);
                if !same {
                    println!("{name}: {with:?} at byte {at}");
                }
            }
        }
    }
    println!("{hurt} line breaks were changed; {far} times something else read differently");
    assert!(hurt >= 1_000 && far * 30 <= hurt, "{far} of {hurt} changed line breaks cost more than their paragraphs");
}

#[test]
fn a_no_break_space_is_a_space() {
    for (name, text) in fixtures::all() {
        // What a description says of its speaker is left out: it may be cut at another word.
        let facts = |document: &Document<'_>, map: &dyn Fn(u32) -> u32| -> Vec<String> {
            facts(document, map).into_iter().filter(|fact| !fact.starts_with("speaker")).collect()
        };
        let was = facts(&parse(&text), &|at| at);
        // The times and notes of captions are machinery, not typography.
        let timing =
            |at: usize| text[at..].starts_with(" -->") || text[..at].ends_with("-->") || text[..at].ends_with("NOTE");
        for (at, space) in text.match_indices(' ').step_by(3).filter(|&(at, _)| !timing(at)) {
            let twin = Hurt::new(&text, at, space.len(), "\u{a0}");
            let document = parse(&twin.text);
            check_document(&twin.text, &document);
            let is = facts(&document, &|at| twin.back(at));
            let lost: Vec<_> = was.iter().filter(|fact| !is.contains(fact)).collect();
            assert!(was == is, "{name}: a no-break space at byte {at} loses {lost:#?}");
        }
    }
}
