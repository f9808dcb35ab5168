//! Lines in, the frame of the text out: what its format is, which lines are machinery (front matter, caption times, headings,
//! page furniture) and who is declared to take part. Never makes a turn.

mod declared;
mod part;

pub(crate) use declared::Declared;
pub(crate) use part::Part;

use super::Roster;
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
    /// Whether paragraphs are wrapped over lines of a fixed width.
    pub(crate) wrapped: bool,
    /// Who is said to take part.
    pub(crate) declared: Vec<Declared<'a>>,
}

impl Frame<'_> {
    /// What the line with this index is for.
    pub(crate) fn part(&self, line: usize) -> Part {
        self.parts.get(line).copied().unwrap_or_default()
    }
}

/// Finds the frame. Linear.
pub(crate) fn frame<'a>(source: Source<'a>, lines: &[Line], format: Format, _roster: &mut Roster<'a>) -> Frame<'a> {
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
    let wrapped = wrapped(source, lines, &parts);
    Frame { format, parts, wrapped, declared }
}

/// Whether lines are broken at a width: most lines that have another right below do not end like a sentence.
fn wrapped(source: Source<'_>, lines: &[Line], parts: &[Part]) -> bool {
    let (mut open, mut shut) = (0_usize, 0_usize);
    for (pair, part) in lines.windows(2).zip(parts) {
        let [line, next] = pair else { continue };
        if next.gap || *part != Part::Text || line.span.len() < 30 {
            continue;
        }
        if line.span.len() > 140 || ends_sentence(source.slice(line.span)) {
            shut += 1;
        } else {
            open += 1;
        }
    }
    open > shut
}

/// Whether `words` end as a sentence does, closing marks and brackets left out.
pub(crate) fn ends_sentence(words: &str) -> bool {
    let words = words.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '"' | '\'' | '”' | '’' | '»' | '」' | '』' | ')' | '）' | ']' | '*' | '_')
    });
    words.ends_with(['.', '!', '?', '…', '。', '！', '？', '؟', ';', '।'])
        || words.ends_with("--")
        || words.ends_with('—')
}

/// A span that begins where `from` begins and ends where `to` ends.
pub(crate) const fn hull(from: Span, to: Span) -> Span {
    Span::new(from.start, to.end)
}
