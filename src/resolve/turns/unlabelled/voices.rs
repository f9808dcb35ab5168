//! The lines of a page in, the turns of those that a sign before each voice tells apart out: dashes in a dialogue, `>>` in captions.
//! Never looks for questions by their layout.

use super::{Page, Set, is_named};
use crate::grammar::label::{Form, Style, layout};
use crate::resolve::frame::Part;
use crate::resolve::turns::Start;
use crate::resolve::turns::candidates::Candidate;
use crate::resolve::turns::said::said;

/// Dialogue behind dashes: questions and answers by turns. In a novel the lines do not ask by turns, and somebody says them.
pub(super) fn dashes(page: Page<'_, '_>, sets: &[Set]) -> Vec<Start> {
    let Page { source, lines, frame } = page;
    let dashes: Vec<&Set> = sets.iter().filter(|set| set.form == Form::Dash).collect();
    let (Some(first), Some(last)) = (dashes.first(), dashes.last()) else { return Vec::new() };
    let n = dashes.len();
    let turns = dashes.windows(2).filter(|pair| matches!(pair, [one, other] if one.asks != other.asks)).count();
    let asks = dashes.iter().filter(|set| set.asks).count();
    let told = dashes.iter().filter(|set| has_aside(source.slice(set.words))).count();
    let plain = (first.line..=last.line).filter(|&at| frame.part(at as usize) == Part::Text).count();
    let long =
        dashes.iter().filter(|set| lines.get(set.line as usize).is_some_and(|line| line.span.len() > 25)).count();
    let talk = dashes.iter().filter(|set| set.said.personal || set.asks).count();
    let by_turns = turns * 10 >= (n - 1) * 8;
    let side = side(&dashes).filter(|_| !by_turns);
    let regular =
        n >= 4 && asks >= 2 && (by_turns || side.is_some()) && told * 10 <= n && long * 10 >= n * 6 && talk * 2 >= n;
    if !regular || plain > n * 3 {
        return Vec::new();
    }
    let start = |(at, set): (usize, &&Set)| {
        let asks = side.map_or(set.asks, |side| at % 2 == side);
        Start { line: set.line, body: set.body, label: None, said: set.words, asks: Some(asks) }
    };
    dashes.iter().enumerate().map(start).collect()
}

/// Lines that show which of two voices asks.
const SHOWN: usize = 6;

/// Which of two voices that speak by turns asks, the first or the second, where only that one does and mostly does: now and then a question
/// has no mark. Every line is one of theirs.
fn side(dashes: &[&Set]) -> Option<usize> {
    let asks = |side: usize| dashes.iter().enumerate().filter(|&(at, set)| at % 2 == side && set.asks).count();
    let next = |pair: &[&Set]| matches!(pair, [one, other] if other.line == one.body);
    let [first, second] = [asks(0), asks(1)];
    let (side, most) = if second == 0 { (0, first) } else { (1, second) };
    let clear = dashes.len() >= SHOWN && first.min(second) == 0 && most * 2 * 10 >= (dashes.len() - 1) * 7;
    (clear && dashes.windows(2).all(next)).then_some(side)
}

/// Whether a second dash, after a mark or before a small letter, puts in who says it: `— Yes — said Ana.`
fn has_aside(words: &str) -> bool {
    words.match_indices(['—', '–', '―']).any(|(at, dash)| {
        let after = words.get(at + dash.len()..).unwrap_or_default().trim_start();
        after.starts_with(char::is_lowercase)
    })
}

/// Captions where `>>` says that somebody else speaks; `labels` are those that may stand behind it now and then.
pub(super) fn marked(page: Page<'_, '_>, labels: &[Candidate]) -> Vec<Start> {
    let Page { source, lines, frame } = page;
    let mut labels = labels.iter().filter(|label| label.dress.caret && is_named(label, &[Style::Colon])).peekable();
    let mut starts = Vec::new();
    for (at, line) in (0_u32..).zip(lines) {
        let text = source.slice(line.span);
        if frame.part(at as usize) != Part::Text || !text.starts_with(['>', '&']) {
            continue;
        }
        while labels.next_if(|label| label.line < at).is_some() {}
        match layout(text) {
            Some(laid) if laid.form == Form::Caret => starts.push(match labels.next_if(|label| label.line == at) {
                Some(label) => Start::labelled(label),
                None => Start { line: at, body: at + 1, label: None, said: source.span(laid.words), asks: None },
            }),
            // a single `>` quotes a letter, and `>>` there quotes the letter before it
            _ if text.starts_with('>') => return Vec::new(),
            _ => {}
        }
    }
    let spoken = starts.iter().filter(|start| said(source.slice(start.said)).sentence).count();
    if starts.len() >= 3 && spoken * 2 >= starts.len() { starts } else { Vec::new() }
}
