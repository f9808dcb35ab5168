//! Turns without labels, where only the layout shows them: lines in, turns out. This file finds the lines that are set apart and
//! chooses between what `questions` and `voices` make of them. A blog whose headings ask looks the same, but nobody there says
//! `you` and is answered with `I`.

mod answered;
mod questions;
mod voices;

use super::Start;
use super::candidates::Candidate;
use super::said::{Said, said};
use crate::grammar::furniture::boilerplate;
use crate::grammar::label::{Form, Laid, Shape, Style, layout};
use crate::lexicon;
use crate::model::{Format, Span};
use crate::resolve::Frame;
use crate::resolve::frame::{Part, hull};
use crate::scan::Line;
use crate::source::Source;
use crate::steps;
use answered::{answered, asked, commonest};
use questions::{Names, questions};
use voices::{dashes, marked};

/// What all rules of the layout read.
#[derive(Debug, Clone, Copy)]
struct Page<'a, 'p> {
    source: Source<'a>,
    lines: &'p [Line],
    frame: &'p Frame<'a>,
}

impl Page<'_, '_> {
    /// Whether a paragraph begins with the line: a blank line stands before it, or every line is a paragraph.
    fn is_alone(self, line: usize) -> bool {
        self.lines.get(line).is_some_and(|line| line.gap || !self.frame.wrap.wrapped())
    }
}

/// A line that is set apart.
#[derive(Debug, Clone, Copy)]
struct Set {
    line: u32,
    /// The first line after the question.
    body: u32,
    form: Form,
    words: Span,
    /// The answer that stands on the same line.
    after: Option<Span>,
    asks: bool,
    said: Said,
}

/// The turns of a text without labels; none where nothing shows that it is a talk. Linear.
pub(super) fn unlabelled<'a>(
    source: Source<'a>,
    lines: &[Line],
    frame: &Frame<'a>,
    labels: &[Candidate],
) -> Vec<Start> {
    let page = Page { source, lines, frame };
    if matches!(frame.format, Format::WebVtt | Format::SubRip) {
        return marked(page, labels);
    }
    let names = Names::new(labels);
    let mut sets = sets(page);
    sets.retain(|set| set.asks || !names.has_answerer(set.line));
    let laid = forms(&sets).into_iter().map(|form| questions(page, &sets, &names, form));
    let one_sided = [answered(page, commonest(labels), false), asked(page, commonest(labels), false)];
    let all = one_sided.into_iter().chain(laid).chain([dashes(page, &sets)]);
    let longest = all.reduce(|best, found| if found.len() > best.len() { found } else { best });
    let best = longest.unwrap_or_default();
    if best.is_empty() { marked(page, labels) } else { best }
}

/// The turns of a talk that has `labels`, with the words of the other side where only one has them.
pub(super) fn one_sided<'a>(source: Source<'a>, lines: &[Line], frame: &Frame<'a>, labels: &[Candidate]) -> Vec<Start> {
    let page = Page { source, lines, frame };
    let found = [answered(page, labels.iter(), true), asked(page, labels.iter(), true)]
        .into_iter()
        .find(|found| !found.is_empty());
    found.unwrap_or_else(|| labels.iter().map(Start::labelled).collect())
}

/// The turns of captions, whose labels if any stand behind `>>`.
pub(super) fn carets<'a>(source: Source<'a>, lines: &[Line], frame: &Frame<'a>, labels: &[Candidate]) -> Vec<Start> {
    marked(Page { source, lines, frame }, labels)
}

/// Whether a label of these styles looks like somebody's name or part: not `BREAKING NEWS`.
fn is_named(label: &Candidate, styles: &[Style]) -> bool {
    styles.contains(&label.style) && label.shape != Shape::Words && label.part != Some(lexicon::Part::Nobody)
}

/// The layouts that occur, at most a handful.
fn forms(sets: &[Set]) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    for set in sets.iter().filter(|set| set.asks && set.form != Form::Caret) {
        if !forms.contains(&set.form) && forms.len() < 12 {
            forms.push(set.form);
        }
    }
    forms
}

/// Every line that is set apart; a question in bold may run over a few lines.
fn sets(page: Page<'_, '_>) -> Vec<Set> {
    let Page { source, lines, frame } = page;
    let mut sets = Vec::new();
    let mut from = 0;
    for (at, line) in lines.iter().enumerate() {
        steps::bump();
        if at < from || !matches!(frame.part(at), Part::Text | Part::Heading) {
            continue;
        }
        let Some(laid) = layout(source.slice(line.span)) else { continue };
        let Some((words, after, last)) = whole(source, lines, at, laid) else { continue };
        from = last + 1;
        let text = source.slice(words);
        let asks = asks(text);
        if laid.form == Form::Bold && !asks && boilerplate(text) {
            continue; // **Read more:** Ten mills
        }
        sets.push(Set {
            line: u32::try_from(at).unwrap_or(u32::MAX),
            body: u32::try_from(last + 1).unwrap_or(u32::MAX),
            form: laid.form,
            words,
            after,
            asks,
            said: said(text),
        });
    }
    sets
}

/// Letters in which a sentence ends that asks without a mark: in Japanese, and in a Korean paper, which may leave the end of a question out.
const ASKING: [char; 6] = ['か', '가', '나', '까', '은', '는'];
/// Endings of Japanese sentences that ask to be told.
const BIDDING: [&str; 2] = ["ください", "下さい"];

/// Whether words end as a question does, whatever marks stand behind it.
fn asks(words: &str) -> bool {
    let marked = words.trim_end_matches(['*', '_', '"', '”', ' ', ')', '»']).ends_with(['?', '？', '؟']);
    let unmarked = |words: &str| words.ends_with(ASKING) || BIDDING.iter().any(|end| words.ends_with(end));
    marked || words.strip_suffix(['。', '.']).is_some_and(unmarked)
}

/// Lines of a question that a letter quotes.
const QUOTED: usize = 8;

/// The last of the lines right below `at` that are quoted, too: a question runs on up to its mark.
fn quoted_with(source: Source<'_>, lines: &[Line], at: usize) -> usize {
    let mut last = at;
    for (index, line) in (at + 1..).zip(lines.get(at + 1..).unwrap_or_default()).take(QUOTED) {
        steps::more(1);
        let text = source.slice(line.span);
        if line.gap || !text.starts_with('>') || text.starts_with(">>") || text.len() < 3 {
            break;
        }
        last = index;
        if asks(text) {
            break;
        }
    }
    last
}

/// The words of a line that is set apart, what follows them, and the index of the last line that they reach.
fn whole<'a>(source: Source<'a>, lines: &[Line], at: usize, laid: Laid<'a>) -> Option<(Span, Option<Span>, usize)> {
    if laid.words.is_empty() || laid.words.len() > 1200 {
        return None;
    }
    let words = source.span(laid.words);
    let after = Some(laid.after).filter(|after| !after.is_empty()).map(|after| source.span(after));
    if !laid.open {
        let quoted = laid.form == Form::Sign('>') && !asks(laid.words);
        let last = if quoted { quoted_with(source, lines, at) } else { at };
        let words = lines.get(last).filter(|_| last > at).map_or(words, |line| hull(words, line.span));
        return Some((words, after, last));
    }
    for (index, line) in (at + 1..).zip(lines.get(at + 1..).unwrap_or_default()).take(8) {
        steps::bump();
        if line.gap {
            return None;
        }
        let text = source.slice(line.span);
        let close = text.trim_end_matches(['*', '_']);
        if close.len() < text.len() {
            return Some((hull(words, source.span(close)), None, index));
        }
    }
    None
}
