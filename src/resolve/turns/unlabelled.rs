//! Turns without labels: interviews where only the layout tells questions from answers, dialogue behind dashes, captions where
//! `>>` is all. A blog whose headings ask looks the same, but nobody there says `you` and is answered with `I`.

use std::collections::HashMap;

use super::Start;
use super::candidates::Candidate;
use super::said::{Said, said};
use crate::grammar::label::{Form, Laid, Shape, Style, layout};
use crate::lexicon;
use crate::model::{Format, Span};
use crate::resolve::Frame;
use crate::resolve::frame::{Part, ends_sentence, hull};
use crate::scan::Line;
use crate::source::Source;
use crate::steps;

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
pub(super) fn unlabelled(source: Source<'_>, lines: &[Line], frame: &Frame<'_>, labels: &[Candidate]) -> Vec<Start> {
    if matches!(frame.format, Format::WebVtt | Format::SubRip) {
        return carets(source, lines, frame, labels);
    }
    let names = Names { labels, again: answerers(labels) };
    let mut sets = sets(source, lines, frame);
    sets.retain(|set| set.asks || !names.again.contains_key(&set.line));
    let mut best: Vec<Start> = Vec::new();
    for form in forms(&sets) {
        let found = questions(source, lines, frame, &sets, &names, form);
        if found.len() > best.len() {
            best = found;
        }
    }
    let voices = dialogue(source, lines, frame, &sets);
    if voices.len() > best.len() {
        best = voices;
    }
    if best.is_empty() { carets(source, lines, frame, labels) } else { best }
}

/// The labels that stand before questions and answers here and there.
struct Names<'l> {
    labels: &'l [Candidate],
    /// See [`answerers`].
    again: HashMap<u32, Candidate>,
}

impl Names<'_> {
    /// The labels of a question and of its answer, where both have one: the paper, and the full name of somebody else.
    fn pair(&self, asks: u32, answers: u32) -> Option<[Candidate; 2]> {
        let at = |line: u32| {
            let from = self.labels.partition_point(|label| label.line < line);
            let here = self.labels.get(from..)?.iter().take_while(|label| label.line == line);
            here.copied().find(|label| {
                matches!(label.style, Style::Colon | Style::Dash)
                    && label.shape != Shape::Words
                    && label.part != Some(lexicon::Part::Nobody)
            })
        };
        let (one, other) = (at(asks)?, at(answers)?);
        (one.key != other.key && other.full && other.part.is_none()).then_some([one, other])
    }
}

/// The labels in bold that come again, by their lines: who answers bare questions, `**Ana Ruiz:** Yes.`
fn answerers(labels: &[Candidate]) -> HashMap<u32, Candidate> {
    let bold = || labels.iter().filter(|label| label.style == Style::Colon && label.dress.bold && is_named(label));
    let mut counts: HashMap<u64, usize> = HashMap::new();
    bold().for_each(|label| *counts.entry(label.key).or_default() += 1);
    let again = bold().filter(|label| counts.get(&label.key).is_some_and(|&count| count > 1));
    again.map(|label| (label.line, *label)).collect()
}

/// Whether a label looks like somebody's name or part: not `BREAKING NEWS`.
fn is_named(label: &Candidate) -> bool {
    label.style == Style::Colon && label.shape != Shape::Words && label.part != Some(lexicon::Part::Nobody)
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
fn sets(source: Source<'_>, lines: &[Line], frame: &Frame<'_>) -> Vec<Set> {
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
        sets.push(Set {
            line: u32::try_from(at).unwrap_or(u32::MAX),
            body: u32::try_from(last + 1).unwrap_or(u32::MAX),
            form: laid.form,
            words,
            after,
            asks: text.trim_end_matches(['"', '”', ' ', ')', '»']).ends_with(['?', '？', '؟'])
                || text.ends_with("か。"),
            said: said(text),
        });
    }
    sets
}

/// The words of a line that is set apart, what follows them, and the index of the last line that they reach.
fn whole<'a>(source: Source<'a>, lines: &[Line], at: usize, laid: Laid<'a>) -> Option<(Span, Option<Span>, usize)> {
    if laid.words.is_empty() || laid.words.len() > 1200 {
        return None;
    }
    let words = source.span(laid.words);
    let after = Some(laid.after).filter(|after| !after.is_empty()).map(|after| source.span(after));
    if !laid.open {
        return Some((words, after, at));
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

/// The questions of one layout, and the answers below them.
fn questions(
    source: Source<'_>,
    lines: &[Line],
    frame: &Frame<'_>,
    sets: &[Set],
    names: &Names<'_>,
    form: Form,
) -> Vec<Start> {
    let of_form = || sets.iter().filter(|set| set.form == form);
    let Some(first) = of_form().position(|set| set.asks) else { return Vec::new() };
    let last = of_form().rfind(|set| set.asks).map_or(0, |set| set.line);
    // what asks without a question mark stands among those that have one, or right before them: `Tell us about yourself.`
    let back = of_form().take(first).collect::<Vec<_>>();
    let early = back.iter().rev().take_while(|set| is_bidding(source.slice(set.words), set.said)).count();
    let bids = |set: &Set| is_bidding(source.slice(set.words), set.said);
    let zone: Vec<&Set> = of_form().skip(first - early).take_while(|set| set.line <= last || bids(set)).collect();
    let answer = |at: usize, set: &Set| {
        let end = zone.get(at + 1).map_or(lines.len(), |next| next.line as usize);
        let from = set.body as usize;
        let below = lines.get(from..end).unwrap_or_default();
        let line = below
            .iter()
            .enumerate()
            .find(|&(skip, _)| frame.part(from + skip) == Part::Text)
            .map(|(_, line)| line.span);
        set.after.or(line)
    };
    let answers: Vec<Option<Span>> = zone.iter().enumerate().map(|(at, set)| answer(at, set)).collect();
    let spoken = zone.iter().enumerate().filter(|&(at, set)| {
        let end = zone.get(at + 1).map_or(lines.len(), |next| next.line as usize);
        let below = lines.get(set.body as usize..end).unwrap_or_default();
        set.after
            .into_iter()
            .chain(below.iter().take(12).map(|line| line.span))
            .any(|words| said(source.slice(words)).first)
    });
    // a full name before each answer, or quotation marks round it, say as much as `I`
    let signed = zone.iter().zip(&answers).all(|(set, answer)| {
        let line = answer.map(|answer| line_of(lines, answer, set.line as usize));
        line.and_then(|line| names.again.get(&line)).is_some_and(|label| label.full && label.shape != Shape::Part)
    });
    // Post: Why? | Ana Ruiz: Well. | And then?
    let first = zone.first().zip(answers.first().copied().flatten());
    let pair = first.and_then(|(set, answer)| names.pair(set.line, line_of(lines, answer, set.line as usize)));
    let quoted = answers.iter().all(|answer| answer.is_some_and(|answer| is_quoted(source.slice(answer))));
    let spoken = if signed || quoted || pair.is_some() { zone.len() } else { spoken.count() };
    let asks = zone.iter().filter(|set| set.asks).count();
    let second = zone.iter().filter(|set| set.said.second).count();
    let answered = answers.iter().flatten().count();
    let n = zone.len();
    let declared = pair.is_some() || frame.declared.iter().any(|who| who.talk);
    // a plain line is set apart by nothing, so the talk must be declared or leave no doubt
    let plain = form == Form::Plain;
    let enough = asks
        >= if plain && !declared {
            5
        } else if declared {
            2
        } else {
            3
        };
    let alone = !plain || zone.iter().all(|set| lines.get(set.line as usize).is_some_and(|line| line.gap));
    let short = zone.iter().all(|set| set.words.len() <= 180);
    let sure = !plain || short && spoken * 2 >= n && (declared || second * 2 >= n && spoken * 10 >= n * 7);
    let spoken_to = second * 4 >= n || declared && second >= 1 || declared && spoken * 2 >= n;
    if !enough || !alone || !sure || asks * 10 < n * 6 || answered * 10 < n * 8 || !spoken_to || spoken * 5 < n * 2 {
        return Vec::new();
    }
    let mut starts = Vec::with_capacity(n * 2);
    let label_of = |line: u32| {
        let first = pair.iter().flatten().find(|label| label.line == line);
        first.or_else(|| names.again.get(&line)).copied()
    };
    for (set, answer) in zone.iter().zip(&answers) {
        let label = label_of(set.line).filter(|_| pair.is_some());
        let said = label.map_or(set.words, |label| label.said);
        starts.push(Start { line: set.line, body: set.body, label, said, asks: Some(true) });
        let Some(answer) = *answer else { continue };
        let line = line_of(lines, answer, set.line as usize);
        let label = label_of(line).filter(|_| line != set.line); // there it is the question's
        let said = label.map_or(answer, |label| label.said);
        starts.push(Start { line, body: line + 1, label, said, asks: Some(false) });
    }
    starts
}

/// Whether words ask without a question mark: `Tell us about yourself.`
fn is_bidding(words: &str, said: Said) -> bool {
    words.len() <= 100 && (said.second || said.first) && ends_sentence(words) && !words.contains(['[', '“', '"'])
}

/// Whether marks stand round all the words: `「はい。」`
fn is_quoted(words: &str) -> bool {
    let mut inner = words.trim_end_matches('.').chars();
    let (open, close) = (inner.next(), inner.next_back());
    ["“”", "\"\"", "„“", "„”", "«»", "»«", "「」", "『』"].iter().any(|pair| pair.chars().map(Some).eq([open, close]))
}

/// The index of the line, at or after `from`, in which `words` begin.
fn line_of(lines: &[Line], words: Span, from: usize) -> u32 {
    let found = lines.get(from..).unwrap_or_default().iter().position(|line| words.start < line.span.end);
    u32::try_from(from + found.unwrap_or(0)).unwrap_or(u32::MAX)
}

/// Dialogue behind dashes: questions and answers by turns. In a novel the lines do not ask by turns, and somebody says them.
fn dialogue(source: Source<'_>, lines: &[Line], frame: &Frame<'_>, sets: &[Set]) -> Vec<Start> {
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
    let regular =
        n >= 4 && asks >= 2 && turns * 10 >= (n - 1) * 8 && told * 10 <= n && long * 10 >= n * 6 && talk * 2 >= n;
    if !regular || plain > n * 3 {
        return Vec::new();
    }
    let start =
        |set: &&Set| Start { line: set.line, body: set.body, label: None, said: set.words, asks: Some(set.asks) };
    dashes.iter().map(start).collect()
}

/// Whether a second dash, after a mark or before a small letter, puts in who says it: `— Yes — said Ana.`
fn has_aside(words: &str) -> bool {
    words.match_indices(['—', '–', '―']).any(|(at, dash)| {
        let after = words.get(at + dash.len()..).unwrap_or_default().trim_start();
        after.starts_with(char::is_lowercase)
    })
}

/// Captions where `>>` says that somebody else speaks; `labels` are those that may stand behind it now and then.
pub(super) fn carets(source: Source<'_>, lines: &[Line], frame: &Frame<'_>, labels: &[Candidate]) -> Vec<Start> {
    let mut labels = labels.iter().filter(|label| label.dress.caret && is_named(label)).peekable();
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
