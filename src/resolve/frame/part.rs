//! What each line is for, by what stands on it: words, or machinery of the page or of the file.

use crate::grammar::label::begins_with_time;
use crate::scan::{Line, is_blank};
use crate::source::Source;
use crate::steps;

/// What a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Part {
    /// Words, as far as one can see.
    #[default]
    Text,
    /// Front matter between `---` or `+++`, headers of the file.
    Matter,
    /// Number, time, setting, note or style of captions.
    Cue,
    /// The time of a cue: what follows is said then.
    CueTime,
    /// `## Heading`
    Heading,
    /// `---`, `* * *`
    Rule,
    /// Inside a fence of code, or a row of a table.
    Code,
    /// Pictures, tags, link definitions.
    Markup,
    /// A page number, a running head.
    Page,
    /// A row of a list of participants, a legend.
    Cast,
}

/// Dots that are no pause of somebody who speaks.
const LEADER: usize = 10;

/// What each line is for. Linear.
pub(super) fn parts(source: Source<'_>, lines: &[Line], captions: bool) -> Vec<Part> {
    let mut parts = Vec::with_capacity(lines.len());
    let matter = front_matter(source, lines);
    let (mut fenced, mut note, mut figure) = (false, false, false);
    let timed = |at: usize| captions && lines.get(at).is_some_and(|line| is_cue_time(source.slice(line.span)));
    let mut next_timed = timed(0);
    for (at, line) in lines.iter().enumerate() {
        steps::bump();
        let text = source.slice(line.span);
        let cue_time = std::mem::replace(&mut next_timed, timed(at + 1));
        let below = lines.get(at + 1).is_some_and(|next| !next.gap);
        if line.gap {
            note = false;
        }
        let part = if at < matter {
            Part::Matter
        } else if text.starts_with("```") || text.starts_with("~~~") {
            fenced = !fenced;
            Part::Code
        } else if fenced {
            Part::Code
        } else if cue_time {
            note = false;
            Part::CueTime
        } else if captions && (note || is_caption_machinery(text, below && next_timed, at)) {
            note |= text.starts_with("NOTE") || text.starts_with("STYLE") || text.starts_with("REGION");
            Part::Cue
        } else if figure || text.starts_with("<figure") {
            figure = !text.contains("</figure");
            Part::Markup
        } else {
            one(text)
        };
        parts.push(part);
    }
    running_heads(source, lines, &mut parts);
    parts
}

/// Marks the short lines round a page number: running heads and dates, which stand alone between blank lines.
fn running_heads(source: Source<'_>, lines: &[Line], parts: &mut [Part]) {
    let short = |at: usize| {
        let alone = |at: usize| lines.get(at).is_none_or(|line| line.gap);
        lines.get(at).map(|line| source.slice(line.span)).is_some_and(|text| {
            text.len() <= 40 && !super::ends_sentence(text) && !text.contains([':', '：', '*', '>'])
        }) && alone(at)
            && alone(at + 1)
    };
    let head = |parts: &[Part], at: usize| parts.get(at) == Some(&Part::Text) && short(at);
    for at in 0..parts.len() {
        if parts.get(at) != Some(&Part::Page) || !lines.get(at).is_some_and(|line| line.gap) {
            continue;
        }
        for near in [at + 1, at + 2] {
            if !head(parts, near) {
                break;
            }
            if let Some(part) = parts.get_mut(near) {
                *part = Part::Page;
            }
        }
    }
}

/// How many lines the front matter takes: from a fence on the first line to its twin.
fn front_matter(source: Source<'_>, lines: &[Line]) -> usize {
    let mut words = lines.iter().map(|line| source.slice(line.span));
    let Some(fence) = words.next().filter(|&first| matches!(first, "---" | "+++" | ";;;")) else { return 0 };
    let second = words.clone().next();
    let close = words.take(400).position(|line| line == fence || fence == "---" && line == "...");
    match close {
        // a rule above the text looks the same but for the keys
        Some(at) if second.is_some_and(|line| line.contains([':', '='])) => at + 2,
        _ => 0,
    }
}

/// `00:00:01.000 --> 00:00:02.000 position:50%`
pub(super) fn is_cue_time(text: &str) -> bool {
    let arrow = || text.match_indices('>').any(|(at, _)| text.get(..at).is_some_and(|before| before.ends_with("--")));
    text.starts_with(|c: char| c.is_ascii_digit()) && text.len() < 120 && arrow() && begins_with_time(text)
}

fn is_caption_machinery(text: &str, next_timed: bool, at: usize) -> bool {
    (at == 0 && text.trim_start_matches('\u{feff}').starts_with("WEBVTT"))
        || text == "NOTE" || text.starts_with("NOTE ") || text == "STYLE" || text == "REGION"
        || text.starts_with("X-TIMESTAMP-MAP") || (at < 4 && (text.starts_with("Kind:") || text.starts_with("Language:")))
        // the number or the name of a cue stands right above its time
        || next_timed && text.len() < 60 && !text.contains(' ')
}

/// What one line is for, seen alone.
fn one(text: &str) -> Part {
    let first = text.chars().next().unwrap_or(' ');
    match first {
        '#' if is_heading(text) => Part::Heading,
        '-' | '*' | '_' | '=' | '~' if text.len() >= 3 && text.chars().all(|c| c == first || c == ' ') => Part::Rule,
        '.' if is_leader(text) => Part::Rule,
        '|' => Part::Code,
        '!' if text.starts_with("![") => Part::Markup,
        '[' if is_definition(text) => Part::Markup,
        '<' if is_tag_line(text) => Part::Markup,
        '{' if (text.starts_with("{{") || text.starts_with("{%")) && text.ends_with('}') => Part::Markup,
        '@' if is_chat_header(text) => Part::Matter,
        '_' if text.len() < 60 && text.split_once(" : ").is_some_and(|(key, _)| !key.contains(' ')) => Part::Page,
        _ if is_page(text) => Part::Page,
        _ => Part::Text,
    }
}

/// `..........`, which parts the turns of a call on paper.
pub(super) fn is_leader(text: &str) -> bool {
    text.len() >= LEADER && text.bytes().all(|byte| byte == b'.')
}

fn is_heading(text: &str) -> bool {
    let rest = text.trim_start_matches('#');
    text.len() - rest.len() <= 6 && rest.starts_with(is_blank)
}

/// `[name]: https://…`, `[^1]: note`
fn is_definition(text: &str) -> bool {
    text.split_once("]: ").is_some_and(|(name, target)| {
        name.starts_with("[^")
            || target.starts_with("http")
            || target.starts_with('/')
            || target.starts_with('<')
            || target.starts_with("mailto:")
    })
}

/// A line of tags and nothing else, but for a voice of captions.
fn is_tag_line(text: &str) -> bool {
    let known = [
        "<img",
        "<hr",
        "<div",
        "</div",
        "<aside",
        "</aside",
        "<br",
        "<figure",
        "</figure",
        "<figcaption",
        "<iframe",
        "<!--",
        "<video",
        "</video",
        "<table",
        "<center",
        "</center",
    ];
    text.ends_with('>') && known.iter().any(|tag| text.starts_with(tag))
}

/// `@Participants:` of CHAT files.
fn is_chat_header(text: &str) -> bool {
    let name = text.trim_start_matches('@').split([':', ' ', '\t']).next().unwrap_or_default();
    matches!(
        name,
        "UTF8"
            | "Begin"
            | "End"
            | "Languages"
            | "Participants"
            | "ID"
            | "Media"
            | "Types"
            | "Comment"
            | "Date"
            | "Location"
            | "Situation"
            | "Options"
            | "PID"
            | "Transcriber"
            | "Recording"
            | "Transcription"
            | "Warning"
            | "Activities"
            | "Bg"
            | "Eg"
            | "G"
            | "Time"
            | "New"
    )
}

/// `Page 46`, `- 12 -`, `[Page S693]`, `12`, `3/40`, but no date: `12/05/2024`
fn is_page(text: &str) -> bool {
    if text.len() > 24 {
        return false;
    }
    let bare = text.trim_matches(|c: char| is_blank(c) || matches!(c, '-' | '–' | '—' | '[' | ']' | '.' | '|'));
    let number = bare
        .strip_prefix("Page ")
        .or_else(|| bare.strip_prefix("PAGE "))
        .or_else(|| bare.strip_prefix("p. "))
        .or_else(|| bare.strip_prefix("Seite "))
        .unwrap_or(bare);
    let number = number
        .split(" of ")
        .next()
        .unwrap_or(number)
        .trim_start_matches(|c: char| c.is_ascii_alphabetic() && number.len() < 8 && bare.starts_with("Page"));
    !number.is_empty() && number.chars().all(|c| c.is_ascii_digit() || c == '/') && number.matches('/').count() < 2
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scan::lines;

    fn read(text: &str) -> Vec<Part> {
        let source = Source::new(text, u32::MAX);
        let captions = text.contains("-->");
        parts(source, &lines(source), captions)
    }

    #[test]
    fn front_matter_is_a_pair_of_fences_round_keys() {
        assert_eq!(read("---\ntitle: x\n---\nAna: yes"), [Part::Matter, Part::Matter, Part::Matter, Part::Text]);
        assert_eq!(read("---\nIt rained.\n---\nIt"), [Part::Rule, Part::Text, Part::Rule, Part::Text]);
    }

    #[test]
    fn captions_have_machinery() {
        let text =
            "WEBVTT\nKind: captions\n\nNOTE by Ana\nstill hers\n\n1\n00:01.000 --> 00:02.000 align:start\nHello\n";
        assert_eq!(read(text), [Part::Cue, Part::Cue, Part::Cue, Part::Cue, Part::Cue, Part::CueTime, Part::Text]);
        let text =
            "00:01.000 --> 00:02.000\nHello\n\n00:03.000 --> 00:04.000\nYes.\n\nlast\n00:05.000 --> 00:06.000\nNo.\n";
        let words: Vec<usize> = (0..7).filter(|&at| read(text).get(at) == Some(&Part::Text)).collect();
        assert_eq!(words, [1, 3, 6], "one word said is no name of the next cue");
    }

    #[test]
    fn furniture_of_pages() {
        assert_eq!(
            read("# One\n***\nPage 46\n484\n[Page S693]\n![x](y)\n[a]: https://b\nAna: yes\n#1 is"),
            [
                Part::Heading,
                Part::Rule,
                Part::Page,
                Part::Page,
                Part::Page,
                Part::Markup,
                Part::Markup,
                Part::Text,
                Part::Text
            ]
        );
    }
}
