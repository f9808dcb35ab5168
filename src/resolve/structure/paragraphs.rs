//! Lines in, the paragraphs of the page out: lines that a hard wrap broke are joined, datelines and claims of rights are cut from the
//! paragraph they open or close, turns are counted as one stretch, machinery of the file is left out. Gives nothing a kind.

use crate::grammar::dateline::{closing_dateline, dateline};
use crate::grammar::label::leading_time;
use crate::grammar::rights::closing_rights;
use crate::grammar::stamp::stamp;
use crate::model::Span;
use crate::resolve::frame::{Part, ends_sentence};
use crate::resolve::{Frame, Talk};
use crate::scan::Line;
use crate::source::Source;
use crate::steps;

/// Bytes of a paragraph that a dateline can open; shorter lines are titles with a colon.
const STORY: usize = 60;

/// A paragraph, or a stretch of turns with no other paragraph between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Paragraph {
    pub(super) span: Span,
    pub(super) form: Form,
}

/// What the layout alone says of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// One line.
    Line,
    /// Several lines of a hard wrap.
    Lines,
    /// A line that markup makes a title: `## Title`, `**Title**`, an underline. The number is its level; 0 for bold.
    Title(u8),
    /// A row of a list, of those who take part say.
    Row,
    /// Turns.
    Turns,
}

/// Finds the paragraphs. Linear.
pub(super) fn paragraphs(source: Source<'_>, lines: &[Line], frame: &Frame<'_>, talk: &Talk) -> Vec<Paragraph> {
    let mut found: Vec<Paragraph> = Vec::with_capacity(lines.len());
    let mut turns = talk.turns.iter().map(|turn| turn.span).peekable();
    let mut above: Option<&Line> = None;
    for (at, line) in lines.iter().enumerate() {
        steps::bump();
        let mut spoken = None;
        while let Some(turn) = turns.next_if(|turn| turn.start < line.span.end) {
            let last = found.last_mut().filter(|last| last.form == Form::Turns);
            match last {
                Some(last) => last.span.end = turn.end,
                None => found.push(Paragraph { span: turn, form: Form::Turns }),
            }
            spoken = Some(turn);
        }
        let inside = found.last().is_some_and(|last| last.form == Form::Turns && line.span.start < last.span.end);
        if spoken.is_some() || inside {
            above = None;
            continue;
        }
        let last = found.last_mut();
        match (frame.part(at), last) {
            (Part::Text, Some(last)) if above.is_some_and(|above| frame.wrap.joins(source, above, line)) => {
                *last = Paragraph { span: Span::new(last.span.start, line.span.end), form: Form::Lines };
            }
            (Part::Text, _) if is_time(source.slice(line.span)) => {
                above = None; // it is of no paragraph, and none goes on behind it
                continue;
            }
            (Part::Text, _) => found.push(Paragraph { span: line.span, form: bold(source.slice(line.span)) }),
            (Part::Cast, _) => found.push(Paragraph { span: line.span, form: Form::Row }),
            (Part::Heading, _) if !title(source.slice(line.span)) => {
                found.push(Paragraph { span: line.span, form: Form::Line });
            }
            (Part::Heading, _) => {
                found.push(Paragraph { span: line.span, form: Form::Title(level(source.slice(line.span))) });
            }
            (Part::Rule, Some(last)) if above.is_some() && !line.gap && last.form == Form::Line => {
                let level = underline(source.slice(line.span)).filter(|_| title(source.slice(last.span)));
                last.form = level.map_or(Form::Line, Form::Title);
            }
            _ => {}
        }
        above = (frame.part(at) == Part::Text).then_some(line);
    }
    cut_datelines(source, found)
}

/// Whether a time stands alone, without a date.
fn is_time(line: &str) -> bool {
    leading_time(line).is_some_and(|(_, rest)| rest.is_empty()) && !stamp(line)
}

/// The level of `## Title`.
fn level(line: &str) -> u8 {
    u8::try_from(line.bytes().take_while(|&byte| byte == b'#').count()).unwrap_or(u8::MAX)
}

/// The level that an underline gives.
fn underline(line: &str) -> Option<u8> {
    match line.bytes().next() {
        Some(b'=') => Some(1),
        Some(b'-') => Some(2),
        _ => None,
    }
}

/// A line in bold, and nothing else, is a title.
fn bold(line: &str) -> Form {
    let inner = line.strip_prefix("**").and_then(|line| line.strip_suffix("**"));
    if inner.is_some_and(|inner| !inner.contains("**") && title(inner)) { Form::Title(0) } else { Form::Line }
}

/// Whether marked words can be a title. Bold that ends like a sentence is emphasis, a `#` before lower case a comment.
fn title(line: &str) -> bool {
    let words = line.trim_start_matches(['#', ' ']);
    words.len() <= 200 && !words.ends_with(['.', ':', ',', ';']) && !words.starts_with(char::is_lowercase)
}

/// Cuts the dateline from the first paragraph of a story and from the end of any, as are claims of rights. What is cut off becomes a
/// line.
fn cut_datelines(source: Source<'_>, paragraphs: Vec<Paragraph>) -> Vec<Paragraph> {
    let mut cut = Vec::with_capacity(paragraphs.len() + 2);
    let mut opened = false;
    for paragraph in paragraphs {
        let words = source.slice(paragraph.span);
        let plain = matches!(paragraph.form, Form::Line | Form::Lines);
        let story = plain && words.len() > STORY;
        let opens = Some(words).filter(|_| story && !opened).and_then(dateline);
        if let Some(line) = opens.filter(|line| line.sure && line.rest.len() > STORY / 2) {
            cut.push(Paragraph { span: source.span(line.words), form: Form::Line });
            cut.push(Paragraph { span: source.span(line.rest), ..paragraph });
        } else if let Some(line) = Some(words).filter(|_| story).and_then(closing_dateline) {
            cut.push(Paragraph { span: source.span(line.rest), ..paragraph });
            cut.push(Paragraph { span: source.span(line.words), form: Form::Line });
        } else if let Some((rest, rights)) =
            Some(words).filter(|_| story).and_then(closing_rights).filter(|(rest, _)| ends_sentence(rest))
        {
            cut.push(Paragraph { span: source.span(rest), ..paragraph });
            cut.push(Paragraph { span: source.span(rights), form: Form::Line });
        } else {
            cut.push(paragraph);
        }
        opened |= story && words.ends_with(['.', '”', '"']) && ends_sentence(words);
    }
    cut
}
