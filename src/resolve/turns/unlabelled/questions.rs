//! The lines that one layout sets apart in, questions with their answers out, where they are a talk and no headings that ask: most
//! ask, most are answered, and the two say `you` and `I`. Never looks at what another layout sets apart.

use std::collections::HashMap;

use super::{Page, Set, is_named};
use crate::grammar::label::{Form, Shape, Style};
use crate::lexicon::Part;
use crate::model::Span;
use crate::resolve::frame::{Part as LinePart, ends_sentence};
use crate::resolve::turns::Start;
use crate::resolve::turns::candidates::Candidate;
use crate::resolve::turns::said::{Said, said};
use crate::scan::Line;

/// The labels that stand before questions and answers here and there.
#[derive(Debug)]
pub(super) struct Names<'l> {
    labels: &'l [Candidate],
    /// Those in bold, or of a script that needs no colon, that come again, by their lines: who answers bare questions, `**Ana Ruiz:** Yes.`,
    /// `佐藤　はい。`
    again: HashMap<u32, Candidate>,
}

impl<'l> Names<'l> {
    pub(super) fn new(labels: &'l [Candidate]) -> Self {
        let told = |label: &&Candidate| {
            label.dress.bold && is_named(label, &[Style::Colon])
                || label.shape == Shape::Wide && is_named(label, &[Style::Colon, Style::Dash])
        };
        let told = || labels.iter().filter(told);
        let mut counts: HashMap<u64, usize> = HashMap::new();
        told().for_each(|label| *counts.entry(label.key).or_default() += 1);
        let again = told().filter(|label| counts.get(&label.key).is_some_and(|&count| count > 1));
        Self { labels, again: again.map(|label| (label.line, *label)).collect() }
    }

    /// Whether a line begins with the name of somebody who answers again and again.
    pub(super) fn has_answerer(&self, line: u32) -> bool {
        self.again.contains_key(&line)
    }

    /// The readings of a line as a label.
    fn of(&self, line: u32) -> impl Iterator<Item = &'l Candidate> {
        let from = self.labels.partition_point(|label| label.line < line);
        self.labels.get(from..).unwrap_or_default().iter().take_while(move |label| label.line == line)
    }

    /// The sign of one who asks that a line begins with.
    fn sign(&self, line: u32) -> Option<Candidate> {
        let asks =
            |label: &&Candidate| matches!(label.style, Style::Mark | Style::Colon) && label.part == Some(Part::Asks);
        self.of(line).find(asks).copied()
    }

    /// The labels of a question and of its answer: the paper, and the full name of somebody else; of the answer alone, a name by
    /// its first word.
    fn first(&self, asks: u32, answers: u32) -> [Option<Candidate>; 2] {
        let at = |line| self.of(line).find(|label| is_named(label, &[Style::Colon, Style::Dash])).copied();
        let named = |other: &Candidate| other.full && other.part.is_none();
        match (at(asks), at(answers).filter(named)) {
            (Some(one), Some(other)) if one.key != other.key => [Some(one), Some(other)],
            (None, Some(other)) if other.given => [None, Some(other)],
            _ => [None; 2],
        }
    }
}

/// A line that is set apart, with what stands below it up to the next.
#[derive(Debug)]
struct Asked<'p> {
    set: &'p Set,
    below: &'p [Line],
    answer: Option<Answer>,
}

/// The words behind a question, or the first line of text below it.
#[derive(Debug, Clone, Copy)]
struct Answer {
    words: Span,
    /// The index of the line that they begin in.
    line: u32,
}

/// The questions of one layout and the answers below them; none where they are no talk.
pub(super) fn questions(page: Page<'_, '_>, sets: &[Set], names: &Names<'_>, form: Form) -> Vec<Start> {
    let asked = asked(page, sets, form);
    // Post: Why? | Ana Ruiz: Well. | And then?
    let labels = asked.first().and_then(|first| Some(names.first(first.set.line, first.answer?.line)));
    let [one, other] = labels.unwrap_or_default();
    if !is_talk(page, &asked, names, one.is_some()) {
        return Vec::new();
    }
    let items = has_items(page, &asked);
    let label_of = |line: u32| {
        let first = [one, other].into_iter().flatten().find(|label| label.line == line);
        first.or_else(|| names.again.get(&line).copied())
    };
    let mut starts = Vec::with_capacity(asked.len() * 2);
    for Asked { set, answer, .. } in asked {
        let label = label_of(set.line).filter(|_| one.is_some()).or_else(|| names.sign(set.line));
        let dash = page.source.slice(set.words).starts_with(DASHES);
        let said = label.map_or(set.words, |label| label.said);
        let said = if dash { page.undashed(said) } else { said };
        starts.push(Start { line: set.line, body: set.body, label, said, asks: Some(true) });
        let Some(Answer { words, line }) = answer else { continue };
        let label = label_of(line).filter(|_| line != set.line); // there it is the question's
        let said = label.map_or(words, |label| label.said);
        let said = if dash || items { page.undashed(said) } else { said };
        starts.push(Start { line, body: line + 1, label, said, asks: Some(false) });
    }
    starts
}

/// The lines of one layout from the first that asks to the last, with those right around that ask without a question mark.
fn asked<'p>(page: Page<'_, 'p>, sets: &'p [Set], form: Form) -> Vec<Asked<'p>> {
    let of_form: Vec<&Set> = sets.iter().filter(|set| set.form == form).collect();
    let bids = |set: &Set| is_bidding(page.source.slice(set.words), set.said);
    let (Some(first), Some(last)) = (of_form.iter().position(|set| set.asks), of_form.iter().rposition(|set| set.asks))
    else {
        return Vec::new();
    };
    let (before, behind) = (of_form.get(..first), of_form.get(last + 1..));
    let early = before.unwrap_or_default().iter().rev().take_while(|set| bids(set)).count();
    let late = behind.unwrap_or_default().iter().take_while(|set| bids(set)).count();
    let zone = of_form.get(first - early..=last + late).unwrap_or_default();
    let ends = zone.iter().skip(1).map(|next| next.line as usize).chain([page.lines.len()]);
    zone.iter().zip(ends).map(|(set, end)| page.asked(set, end)).collect()
}

/// Dashes before what is said, which bold type sets apart already: `**—Why?**`
const DASHES: [char; 3] = ['—', '–', '―'];

impl<'p> Page<'_, 'p> {
    /// Words without the dash before them.
    fn undashed(self, words: Span) -> Span {
        let text = self.source.slice(words);
        let text = text.strip_prefix("- ").unwrap_or(text).trim_start_matches(DASHES).trim_start();
        if text.is_empty() { words } else { self.source.span(text) }
    }

    /// `set` with what stands below it before the line `end`.
    fn asked(self, set: &'p Set, end: usize) -> Asked<'p> {
        let from = set.body as usize;
        let below = self.lines.get(from..end).unwrap_or_default();
        let aside = |line: &Line| is_aside(self.source.slice(line.span));
        let text = (from..).zip(below).find(|&(at, line)| self.frame.part(at) == LinePart::Text && !aside(line));
        let line = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let answer = match set.after {
            Some(words) => Some(Answer { words, line: set.line }),
            None => text.map(|(at, found)| Answer { words: found.span, line: line(at) }),
        };
        Asked { set, below, answer }
    }
}

/// Whether the lines that a layout sets apart and the text between them are questions and answers.
fn is_talk(page: Page<'_, '_>, asked: &[Asked<'_>], names: &Names<'_>, pair: bool) -> bool {
    let n = asked.len();
    let count = |holds: &dyn Fn(&Asked<'_>) -> bool| asked.iter().filter(|one| holds(one)).count();
    let asks = count(&|one| one.set.asks);
    let second = count(&|one| one.set.said.second);
    // `Thank you.` at the end is not answered
    let thanks = asked.last().is_some_and(|last| !last.set.asks && last.answer.is_none());
    let answered = count(&|one| one.answer.is_some()) + usize::from(thanks);
    // a full name before each answer, or quotation marks round it, say as much as `I`
    let quoted = asked.iter().all(|one| one.answer.is_some_and(|answer| is_quoted(page.source.slice(answer.words))));
    let declared = pair || page.frame.declared.iter().any(|who| who.talk);
    // so does a sign of their own before all answers, where somebody is said to have asked
    let told = pair || asked.iter().all(|one| one.is_signed(names)) || quoted || declared && has_items(page, asked);
    let spoken = if told { n } else { count(&|one| one.is_spoken(page)) };

    // a plain line is set apart by nothing, so the talk must be declared or leave no doubt
    let plain = asked.first().is_some_and(|one| one.set.form == Form::Plain);
    let least = match (declared, plain) {
        (true, _) => 2,
        (false, true) => 5,
        (false, false) => 3,
    };
    // questions, and nothing but words in marks between them
    let interview = quoted && asks == n;
    let clear = || {
        asked.iter().all(|one| page.is_alone(one.set.line as usize) && one.set.words.len() <= 180)
            && spoken * 2 >= n
            && (declared || interview || second * 2 >= n && spoken * 10 >= n * 7)
    };
    let spoken_to = second * 4 >= n || interview || declared && (second >= 1 || spoken * 2 >= n);
    asks >= least
        && asks * 10 >= n * 6
        && answered * 10 >= n * 8
        && spoken * 5 >= n * 2
        && spoken_to
        && (!plain || clear())
}

impl Asked<'_> {
    /// Whether the full name of somebody who answers again stands before the answer.
    fn is_signed(&self, names: &Names<'_>) -> bool {
        let label = self.answer.and_then(|answer| names.again.get(&answer.line));
        label.is_some_and(|label| label.full && label.shape != Shape::Part)
    }

    /// Whether somebody says `I` in the first lines of the answer.
    fn is_spoken(&self, page: Page<'_, '_>) -> bool {
        let below = self.below.iter().take(12).map(|line| line.span);
        self.set.after.into_iter().chain(below).any(|words| said(page.source.slice(words)).first)
    }
}

/// Whether a hyphen stands before every answer: `* Why?` and then `- So it is.`
fn has_items(page: Page<'_, '_>, asked: &[Asked<'_>]) -> bool {
    asked.iter().all(|one| one.answer.is_some_and(|answer| page.source.slice(answer.words).starts_with("- ")))
}

/// Whether brackets stand round all the words, as round a direction or a credit: `（聞き手　佐藤）`
fn is_aside(words: &str) -> bool {
    let marks = |open, close| words.starts_with(open) && words.ends_with(close);
    marks('(', ')') || marks('（', '）') || marks('[', ']')
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
