//! Chosen labels in, the bodies of their turns out: the words up to the next label, a span a paragraph, without headings,
//! machinery of the page and stage directions.

use std::collections::HashSet;

use super::asks::questions;
use super::page::{closes, is_heading, is_of_page, is_title_in_box};
use super::said::speech;
use super::{Start, TurnDraft};
use crate::grammar::label::leading_time;
use crate::lexicon::directs;
use crate::model::{Format, List, Span};
use crate::resolve::Frame;
use crate::resolve::frame::{Part, hull};
use crate::scan::{Kind, Kinds, Line};
use crate::source::{Source, head};
use crate::steps;

/// A turn for every label. Linear.
pub(super) fn bodies<'a>(
    source: Source<'a>,
    lines: &[Line],
    frame: &Frame<'a>,
    starts: &[Start],
    silent: &HashSet<u32>,
) -> Vec<TurnDraft> {
    let mut turns = Vec::with_capacity(starts.len());
    let mut cue = Cue::default();
    for (at, start) in starts.iter().enumerate() {
        let end = starts.get(at + 1).map_or(lines.len(), |next| next.line as usize);
        let mut body = Body { source, text: Vec::new(), directions: List::new(), kinds: Kinds::NONE, open: false };
        let below = lines.get(start.body as usize).filter(|_| start.label.is_some() && start.said.is_empty());
        let time = start.label.and_then(|label| label.time);
        let time = time.or_else(|| cue_time(source, below?, frame.part(start.body as usize)));
        let time = time.or_else(|| cue.before(source, lines, frame, start.line));
        let time = time.or_else(|| lone_time(source, below?));
        let head = lines.get(start.line as usize..start.body as usize).unwrap_or_default();
        body.add(start.said, head.iter().fold(Kinds::NONE, |kinds, line| kinds.with(line.kinds)), true);
        body.open = !start.said.is_empty();
        let mut boxed = false; // below `READ MORE`
        let from = start.body as usize;
        let end = if start.asks == Some(true) && starts.get(at + 1).is_some_and(|next| next.asks == Some(false)) {
            from
        } else {
            end
        };
        for (index, line) in (from..).zip(lines.get(from..end).unwrap_or_default()) {
            let next = lines.get(index + 1).filter(|_| index + 1 < end);
            match frame.part(index) {
                _ if silent.contains(&u32::try_from(index).unwrap_or(u32::MAX)) => body.open = false,
                Part::Text if is_heading(source.slice(line.span), line.gap || next.is_none_or(|next| next.gap)) => {
                    body.open = false;
                    boxed = line.gap && is_of_page(source, frame, line);
                }
                Part::Text | Part::Heading | Part::Rule
                    if at + 1 == starts.len()
                        && !body.text.is_empty()
                        && closes(source, frame, line, frame.part(index), body.text.first()) =>
                {
                    break;
                }
                Part::Text if !body.text.is_empty() && is_of_page(source, frame, line) => {
                    (body.open, boxed) = (false, line.gap);
                }
                Part::Text if boxed && is_title_in_box(source, line) => {}
                Part::Text | Part::Code => {
                    boxed = false;
                    let captions = matches!(frame.format, Format::WebVtt | Format::SubRip);
                    let above = index.checked_sub(1).and_then(|above| lines.get(above));
                    let wraps = || above.is_some_and(|above| frame.wrap.joins(source, above, line));
                    let joins = body.open && !frame.numbered && (captions && !line.gap || wraps());
                    let before = body.end();
                    body.add(line.span, line.kinds, !joins);
                    // below a line without words nothing goes on with what stands above it
                    body.open = joins || body.end() > before;
                }
                _ => body.open = false,
            }
        }
        turns.push(body.turn(start, time));
    }
    without_time_of_session(source, &mut turns);
    turns
}

/// Takes a time without seconds from the first turn where no other turn has one: it is when the session began.
fn without_time_of_session(source: Source<'_>, turns: &mut [TurnDraft]) {
    let Some((first, others)) = turns.split_first_mut() else { return };
    let session = |time: Span| time.start < first.span.start && source.slice(time).matches(':').count() < 2;
    if first.timestamp.is_some_and(session) && others.iter().all(|turn| turn.timestamp.is_none()) {
        first.timestamp = None;
    }
}

/// The words of one turn, as they are gathered.
struct Body<'a> {
    source: Source<'a>,
    text: Vec<Span>,
    directions: List<Span>,
    /// The signs among them.
    kinds: Kinds,
    /// The next line may go on with the last paragraph.
    open: bool,
}

impl<'a> Body<'a> {
    /// Adds words with the signs that may be among them: a paragraph of their own, or more of the last one.
    fn add(&mut self, words: Span, kinds: Kinds, fresh: bool) {
        self.kinds = self.kinds.with(kinds);
        let mut text = self.source.slice(words).trim();
        if let Some((_, rest)) = leading_time(text) {
            text = rest;
        }
        if text.is_empty() {
            return;
        }
        let mut fresh = fresh;
        // directions cut a paragraph in two
        while let Some((before, direction, after)) =
            Some(text).filter(|_| kinds.has(Kind::Bracket)).and_then(next_direction)
        {
            self.push(before, fresh);
            let span = self.source.span(direction);
            self.directions.push(span);
            fresh = true;
            text = after;
        }
        self.push(text, fresh);
    }

    /// Where the words end so far.
    fn end(&self) -> u32 {
        self.text.last().map_or(0, |last| last.end)
    }

    fn push(&mut self, text: &'a str, fresh: bool) {
        let text = without_tags(without_time_code(text)).trim();
        let text = without_end(without_end(text, "**"), "__").trim_end();
        let bare = text.strip_prefix("**").filter(|bare| !bare.contains("**")); // what closes it is off
        let text = bare.unwrap_or(text).trim_start();
        let spoken = text.contains(|c: char| c.is_alphanumeric() || matches!(c, '?' | '!' | '…'));
        if !spoken && !text.contains("..") {
            return;
        }
        let span = self.source.span(text);
        // what stands behind a direction never reaches back over it
        let aside = self.directions.last().map_or(0, |direction| direction.start);
        match self.text.last_mut().filter(|last| !fresh && aside < last.end) {
            Some(last) => *last = hull(*last, span),
            None => self.text.push(span),
        }
    }

    fn turn(self, start: &Start, timestamp: Option<Span>) -> TurnDraft {
        let label = start.label.map(|label| self.source.trim(label.label));
        let parts =
            || [self.text.first(), self.directions.first(), self.text.last(), self.directions.last(), label.as_ref()];
        let first = parts().into_iter().flatten().map(|span| span.start).min().unwrap_or(start.said.start);
        let end = parts().into_iter().flatten().map(|span| span.end).fold(first, u32::max);
        let asks = self.kinds.has(Kind::Question);
        let questions = if asks { questions(self.source, &self.text) } else { List::new() };
        TurnDraft {
            span: Span::new(first, end),
            speaker: None,
            label,
            timestamp,
            text: self.text.into_iter().collect(),
            directions: self.directions,
            questions,
        }
    }
}

/// Tags round the words: `<p>Yes.</p>`, `Yes.</v>`.
fn without_tags(text: &str) -> &str {
    let tag = |text: &&str| {
        matches!(
            *text,
            "<p>"
                | "</p>"
                | "</v>"
                | "<br>"
                | "<br/>"
                | "<br />"
                | "</b>"
                | "</strong>"
                | "<strong>"
                | "<b>"
                | "</i>"
                | "</em>"
                | "</div>"
                | "</article>"
                | "</section>"
                | "</body>"
                | "</blockquote>"
                | "<i>"
                | "<em>"
        )
    };
    let mut text = text.trim();
    while let Some(rest) =
        text.strip_suffix('>').and_then(|_| text.rfind('<')).filter(|&at| text.get(at..).is_some_and(|end| tag(&end)))
    {
        text = text.get(..rest).unwrap_or_default().trim_end();
    }
    while let Some(end) = text
        .strip_prefix('<')
        .and_then(|_| text.find('>'))
        .filter(|&at| text.get(..=at).is_some_and(|start| tag(&start)))
    {
        text = text.get(end + 1..).unwrap_or_default().trim_start();
    }
    text
}

/// `text` without all the `marks` at its end.
fn without_end<'a>(mut text: &'a str, marks: &str) -> &'a str {
    while let Some(rest) = text.strip_suffix(marks) {
        text = rest;
    }
    text
}

/// CHAT files put the time of the recording between control characters at the end of an utterance.
fn without_time_code(text: &str) -> &str {
    let text = text.trim_end();
    text.strip_suffix('\u{15}').and_then(|open| open.rsplit_once('\u{15}')).map_or(text, |(words, _)| words)
}

/// The time of the cue that a line stands in.
#[derive(Debug, Default)]
struct Cue {
    line: usize,
    time: Option<Span>,
}

impl Cue {
    fn before(&mut self, source: Source<'_>, lines: &[Line], frame: &Frame<'_>, label: u32) -> Option<Span> {
        let until = label as usize;
        for (index, line) in (self.line..).zip(lines.get(self.line..until).unwrap_or_default()) {
            match frame.part(index) {
                part @ Part::CueTime => self.time = cue_time(source, line, part),
                _ if frame.format == Format::Auto => {
                    self.time = lone_time(source, line);
                }
                _ => {}
            }
        }
        self.line = until;
        self.time
    }
}

/// When the cue begins that a line gives the time of.
fn cue_time(source: Source<'_>, line: &Line, part: Part) -> Option<Span> {
    let start = source.slice(line.span).split(" -->").next()?.split(" (").next().filter(|_| part == Part::CueTime)?;
    Some(source.span(start.trim()))
}

/// The time that is all there is on a line.
fn lone_time(source: Source<'_>, line: &Line) -> Option<Span> {
    leading_time(source.slice(line.span)).filter(|(_, rest)| rest.is_empty()).map(|(time, _)| source.span(time))
}

/// Bytes that a stage direction may take.
const DIRECTION: usize = 160;

/// The first stage direction in `text`: what is before it, itself with its brackets, what is after it.
fn next_direction(text: &str) -> Option<(&str, &str, &str)> {
    let first = text.len() - text.trim_start().len();
    let mut from = 0;
    let begins = |byte: &u8| matches!(byte, b'(' | b'[' | b'<' | 0xE3 | 0xEF);
    while let Some(at) = text.as_bytes().get(from..)?.iter().position(begins) {
        let open = from + at;
        steps::more(at);
        let inner = text.get(open..)?;
        let (mark, close) = match inner.chars().next()? {
            '(' => (1, ')'),
            '[' => (1, ']'),
            '<' => (1, '>'),
            '（' => (3, '）'),
            '【' => (3, '】'),
            '〔' => (3, '〕'),
            other => {
                from = open + other.len_utf8();
                continue;
            }
        };
        let window = head(inner.get(mark..)?, DIRECTION);
        steps::more(window.len());
        let closed = if open == first { closing(inner, DIRECTION, close) } else { None };
        if let Some(end) = closed.map(|end| end - mark).or_else(|| window.find(close)) {
            let words = window.get(..end)?;
            let mut close_end = open + mark + end + close.len_utf8();
            let whole = open == first && text.get(close_end..)?.trim().is_empty() && close != '>';
            if is_direction(words, whole) {
                let after = text.get(close_end..)?;
                // the stop of `(Laughter).` goes with it
                if after.starts_with('.') && text.get(..open)?.trim_end().ends_with(['.', '?', '!']) {
                    close_end += 1;
                }
                let start = if text.get(..open)?.ends_with('\\') { open - 1 } else { open };
                return Some((text.get(..start)?, text.get(start..close_end)?, text.get(close_end..)?));
            }
        }
        from = open + mark;
    }
    None
}

/// Where the bracket closes that `text` begins with, if others within it close before: `(… under Rule 1(8))`
fn closing(text: &str, most: usize, close: char) -> Option<usize> {
    let opens = text.chars().next()?;
    let mut depth = 0;
    for (at, c) in head(text, most).char_indices() {
        depth += i32::from(c == opens) - i32::from(c == close);
        if depth == 0 {
            return Some(at);
        }
    }
    None
}

/// Whether what stands in brackets is a stage direction; `whole` where nothing else is on the line.
fn is_direction(words: &str, whole: bool) -> bool {
    let bare = words.trim_end_matches('\\').trim();
    if bare.is_empty() || bare.chars().count() > if whole { 140 } else { 48 } {
        return false;
    }
    // `(Witness sworn.)`, `[End of tape]`, `（聞き手　佐藤）` alone on its line, in which nobody speaks to anybody
    let begins = |c: char| c.is_alphabetic() && !c.is_lowercase();
    if whole
        && bare.starts_with(begins)
        && !bare.ends_with('。')
        && !bare.ends_with(['?', '!'])
        && !speech(bare).personal
    {
        return true;
    }
    let mut buffer = [0; 64];
    let mut each = bare.split(|c: char| !(c.is_alphanumeric() || c == '-')).filter(|word| !word.is_empty());
    each.any(|word| crate::lexicon::fold(word, &mut buffer).is_some_and(directs))
        || leading_time(bare).is_some_and(|(_, rest)| rest.is_empty())
}
