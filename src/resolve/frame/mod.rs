//! Lines in, the frame of the text out: what its format is, which lines are machinery (front matter, caption times, headings,
//! page furniture) and who is declared to take part. Never makes a turn.

mod declared;
mod flat;
mod groups;
mod margin;
mod part;
mod posts;
mod stamps;
mod tables;
mod wrap;

pub(crate) use declared::Declared;
pub(crate) use part::Part;
pub(crate) use wrap::{Wrap, ends_sentence, is_closer};

use crate::model::{Format, Span};
use crate::scan::Line;
use crate::source::Source;

/// What the text says of itself before anybody speaks.
#[derive(Debug, Default)]
pub(crate) struct Frame<'a> {
    /// `Auto` has been decided: `Article` where nothing says otherwise.
    pub(crate) format: Format,
    /// What each line is for, one a line.
    pub(crate) parts: Vec<Part>,
    /// Whether paragraphs are wrapped over lines of a width.
    pub(crate) wrap: Wrap,
    /// Who is said to take part.
    pub(crate) declared: Vec<Declared<'a>>,
    /// Lines such as `BY MR. FIELD:`, from which on `Q` is he.
    pub(crate) examiners: Vec<(u32, &'a str)>,
    /// Lines on which a witness is sworn in, from which on `A` is she.
    pub(crate) witnesses: Vec<(u32, &'a str)>,
    /// The margin had numbers; they stand between the lines of a paragraph.
    pub(crate) numbered: bool,
}

impl Frame<'_> {
    /// What the line with this index is for.
    pub(crate) fn part(&self, line: usize) -> Part {
        self.parts.get(line).copied().unwrap_or_default()
    }
}

/// Finds the frame; takes numbers in the margin off the lines, joins and cuts them where a turn has other lines. Linear.
pub(crate) fn frame<'a>(source: Source<'a>, lines: &mut Vec<Line>, format: Format) -> Frame<'a> {
    let numbered = margin::without_numbers(source, lines);
    groups::join(source, lines);
    posts::join(source, lines);
    tables::open(source, lines);
    flat::cut(source, lines);
    let first = lines.first().map_or("", |line| source.slice(line.span));
    let captions =
        first.starts_with("WEBVTT") || lines.iter().take(8).any(|line| part::is_cue_time(source.slice(line.span)));
    let format = match format {
        Format::Auto if first.starts_with("WEBVTT") => Format::WebVtt,
        Format::Auto if captions => Format::SubRip,
        format => format,
    };
    let mut parts = part::parts(source, lines, matches!(format, Format::WebVtt | Format::SubRip));
    let declared = declared::declared(source, lines, &mut parts);
    stamps::mark(source, lines, &mut parts);
    let wrap = Wrap::of(source, lines, &parts);
    let examiners = declared::examiners(source, lines, &mut parts);
    let witnesses = declared::witnesses(source, lines, &mut parts);
    Frame { format, parts, wrap, declared, examiners, witnesses, numbered }
}

/// A span that begins where `from` begins and ends where `to` ends.
pub(crate) const fn hull(from: Span, to: Span) -> Span {
    Span::new(from.start, to.end)
}

/// The lines of `text` behind one step of the frame.
#[cfg(test)]
fn lines_after<'a>(text: &'a str, step: impl FnOnce(Source<'a>, &mut Vec<Line>)) -> Vec<&'a str> {
    let source = Source::new(text, u32::MAX);
    let mut lines = crate::scan::lines(source);
    step(source, &mut lines);
    lines.iter().map(|line| source.slice(line.span)).collect()
}
