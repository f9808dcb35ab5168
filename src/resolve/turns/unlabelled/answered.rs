//! The labels of one side of a talk in, their turns and those of the other side out, which has no labels: the answers below `Q: Why?`,
//! the questions above `Ana Ruiz: No.`. Where most labels do not ask, or most are not answered, it is a monologue, and has no other side.

use std::collections::HashMap;

use super::{Page, asks, is_named};
use crate::grammar::label::{Style, layout};
use crate::lexicon::Part;
use crate::model::Span;
use crate::resolve::frame::{Part as LinePart, hull};
use crate::resolve::turns::Start;
use crate::resolve::turns::candidates::Candidate;
use crate::resolve::turns::said::said;
use crate::steps;

/// Labels that are enough.
const LEAST: usize = 4;
/// Lines of an answer in which `I` is looked for.
const FIRST: usize = 12;

/// A question and the line that its answer begins in.
struct Asked {
    words: Span,
    /// The first line after it.
    body: usize,
    answer: Option<usize>,
    asks: bool,
    /// Somebody says `I` in the answer.
    spoken: bool,
}

/// The turns of a talk in which only those who ask are labelled, by `labels`; none where it is no such talk. `chosen`: it is known that
/// the labels are speakers’; else there must be more of them, and who answers must say `I`. Linear.
pub(super) fn answered<'c>(
    page: Page<'_, '_>,
    labels: impl Iterator<Item = &'c Candidate> + Clone,
    chosen: bool,
) -> Vec<Start> {
    let sign = labels.clone().all(|label| label.part == Some(Part::Asks));
    let one = pairs(labels.clone()).all(|(one, other)| one.key == other.key);
    if !sign && !one {
        return Vec::new();
    }
    let ends = labels.clone().skip(1).map(|next| next.line as usize).chain([page.lines.len()]);
    let below = labels.zip(ends).map(|(label, end)| (label, page.below(label, end)));
    let (mut n, mut asks, mut answers, mut spoken) = (0_usize, 0, 0, 0);
    let mut own = false; // How do I book?
    // twice through the page, rather than a list of it all
    for (_, asked) in below.clone() {
        n += 1;
        asks += usize::from(asked.asks);
        answers += usize::from(asked.answer.is_some());
        spoken += usize::from(asked.spoken);
        own |= said(page.source.slice(asked.words)).first;
    }
    let sure = n + 1 == LEAST && asks == n && answers == n && spoken * 2 >= n && !own; // three that leave no doubt
    let few = n < 2 || n < LEAST && !chosen && !sure;
    if few || asks * 10 < n * 6 || answers * 10 < n * 8 || !(chosen && sign) && spoken * 5 < n * 2 {
        return Vec::new();
    }
    let mut starts = Vec::with_capacity(2 * n);
    for (label, asked) in below {
        let body = u32::try_from(asked.body).unwrap_or(u32::MAX);
        starts.push(Start { body, said: asked.words, asks: Some(true), ..Start::labelled(label) });
        let answer = asked.answer.and_then(|at| Some((u32::try_from(at).ok()?, page.lines.get(at)?)));
        starts.extend(answer.map(|(line, text)| Start {
            line,
            body: line + 1,
            label: None,
            said: text.span,
            asks: Some(false),
        }));
    }
    starts
}

/// The turns of a talk in which only the one who answers has `labels`: nearly every one of them stands below a paragraph that asks. None
/// where it is no such talk. `chosen`: it is known that the labels are speakers’; else who answers must say `I`. Linear.
pub(super) fn asked<'c>(
    page: Page<'_, '_>,
    labels: impl Iterator<Item = &'c Candidate> + Clone,
    chosen: bool,
) -> Vec<Start> {
    let surname = |label: &Candidate| page.source.slice(label.label).rsplit(char::is_whitespace).next();
    let same = |one: &Candidate, other: &Candidate| {
        surname(one).zip(surname(other)).is_some_and(|(one, other)| one.eq_ignore_ascii_case(other))
    };
    let one = pairs(labels.clone()).all(|(one, other)| one.key == other.key || same(one, other));
    let begins = [None].into_iter().chain(labels.clone().map(Some));
    let questions = begins.zip(labels.clone()).map(|(before, label)| (page.above(label, before), label));
    let n = labels.clone().count();
    let first = |label: &&Candidate| said(page.source.slice(label.said)).first;
    if !chosen && labels.filter(first).count() * 5 < n * 2 {
        return Vec::new();
    }
    if !one || n < 3 || questions.clone().skip(1).filter(|(question, _)| question.is_some()).count() * 10 < (n - 1) * 8
    {
        return Vec::new();
    }
    let answer = |label| Start { asks: Some(false), ..Start::labelled(label) };
    questions.flat_map(|(question, label)| question.into_iter().chain([answer(label)])).collect()
}

/// Each label with the next.
fn pairs<'c>(
    labels: impl Iterator<Item = &'c Candidate> + Clone,
) -> impl Iterator<Item = (&'c Candidate, &'c Candidate)> {
    labels.clone().zip(labels.skip(1))
}

/// The labels of the one who has most, of a look that a speaker’s can have.
pub(super) fn commonest(labels: &[Candidate]) -> impl Iterator<Item = &Candidate> + Clone {
    let named = labels.iter().filter(|label| is_named(label, &[Style::Colon, Style::Mark]));
    let mut counts: HashMap<u64, usize> = HashMap::new();
    named.clone().for_each(|label| *counts.entry(label.key).or_default() += 1);
    let most = counts.into_iter().max_by_key(|&(key, count)| (count, key));
    named.filter(move |label| most.is_some_and(|(key, _)| label.key == key))
}

impl Page<'_, '_> {
    /// The question behind `label`, and what stands below it before the line `end`.
    fn below(self, label: &Candidate, end: usize) -> Asked {
        let is_text = |&at: &usize| self.frame.part(at) == LinePart::Text;
        let mut lines = (label.line as usize + 1..end).filter(is_text).peekable();
        let line = |at: usize| self.lines.get(at);
        let mut words = label.said;
        let mut last = label.line as usize;
        if words.is_empty() {
            if let Some((first, text)) = lines.next().and_then(|at| Some((at, line(at)?))) {
                (last, words) = (first, text.span);
            }
        }
        // a question may go on, up to its mark or to a blank line
        while !asks(self.source.slice(words)) {
            let Some(at) = lines.next_if(|&at| !self.is_alone(at)) else { break };
            last = at;
            words = hull(words, line(at).map_or(words, |line| line.span));
        }
        let answer = lines.peek().copied();
        let said_first = |at: usize| line(at).is_some_and(|line| said(self.source.slice(line.span)).first);
        Asked {
            words,
            body: last + 1,
            answer,
            asks: asks(self.source.slice(words)),
            spoken: lines.take(FIRST).any(said_first),
        }
    }

    /// The paragraph above `label`, behind the first words of the label `before`, if it asks.
    fn above(self, label: &Candidate, before: Option<&Candidate>) -> Option<Start> {
        let words_of = |label: &Candidate| label.line as usize + 1 + usize::from(label.said.is_empty());
        let end = label.line as usize;
        let last = end.checked_sub(1).filter(|&last| self.frame.part(last) == LinePart::Text)?;
        let from = before.map_or(last, words_of);
        let first = (from..=last).rev().inspect(|_| steps::bump()).find(|&at| self.is_alone(at));
        let first = first.filter(|_| self.is_alone(end))?;
        let words = hull(self.lines.get(first)?.span, self.lines.get(last)?.span);
        let (line, body) = (u32::try_from(first).ok()?, label.line);
        // without the marks that set it apart
        let laid = layout(self.source.slice(words)).map(|laid| laid.words).filter(|words| asks(words));
        let words = laid.map_or(words, |laid| self.source.span(laid));
        asks(self.source.slice(words)).then_some(Start { line, body, label: None, said: words, asks: Some(true) })
    }
}
