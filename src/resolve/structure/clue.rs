//! One paragraph in, what it looks like out, seen alone: what its wording says, and whether it has the shape of a title, of
//! prose or of neither. Decides no kind: a line that reads like a byline may be the start of a story.

use super::paragraphs::{Form, Paragraph};
use crate::grammar::credit::{byline, caption, placed_byline, signature, trade};
use crate::grammar::dateline::dateline;
use crate::grammar::declaration;
use crate::grammar::furniture::boilerplate;
use crate::grammar::title::{asking_title, interview_title, voiced_title};
use crate::resolve::frame::{ends_sentence, is_closer};
use crate::scan::is_blank;
use crate::source::Source;
use crate::steps;

/// Bytes of a title; what is longer is prose.
const TITLE: usize = 240;
/// Bytes of a line whose wording is looked at.
const WORDED: usize = 400;
/// Bytes of a dateline on a line of its own.
const PLACED: usize = 100;
/// Words of a title.
const WORDS: usize = 32;
/// Words of a key.
const KEY: usize = 4;
/// Words of a title that may end in an abbreviation; what is longer ends in a stop.
const ABBREVIATED: usize = 12;
/// What may stand before the first letter of a title.
const OPENERS: &[char] =
    &['▲', '■', '◆', ' ', '“', '"', '‘', '\'', '«', '「', '『', '(', '[', '【', '<', '〈', '¿', '¡', '*', '_'];

/// What a paragraph looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Clue {
    pub(super) wording: Option<Wording>,
    pub(super) shape: Shape,
    /// `Key: value`
    pub(super) key: bool,
}

/// What the words say they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wording {
    Boilerplate,
    Dateline,
    /// A place in capitals, which may be any word in capitals.
    Place,
    Byline,
    /// A name with the writer's trade.
    Signature,
    /// The trade alone.
    Trade,
    Caption,
    Interview,
    /// Somebody's name with what they say.
    Voiced,
}

/// The shape of a paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A title by its markup, of this level.
    Marked(u8),
    /// Short, one line, no stop: it can be a title.
    Title,
    /// The same, but it ends with a question mark, as prose may too.
    Question,
    /// Sentences.
    Prose,
    /// Neither: a list item, a key with its value, a line that breaks off.
    Other,
    /// Turns.
    Turns,
}

/// What a paragraph looks like.
pub(super) fn clue(source: Source<'_>, paragraph: Paragraph) -> Clue {
    let words = source.slice(paragraph.span);
    let shape = match paragraph.form {
        Form::Turns => return Clue { wording: None, shape: Shape::Turns, key: false },
        Form::Title(level) => Shape::Marked(level),
        Form::Row => return Clue { wording: None, shape: Shape::Other, key: false },
        Form::Line | Form::Lines => shape(words),
    };
    steps::more(words.len().min(WORDED));
    // a sentence that begins with words in marks is no line of the page
    let said = shape == Shape::Prose && words.starts_with(['“', '"', '‘', '«', '„']);
    let wording = if words.len() <= WORDED && !said { wording(words, shape) } else { None };
    let key = matches!(shape, Shape::Title | Shape::Question | Shape::Other) && has_key(words);
    Clue { wording, shape, key }
}

fn wording(words: &str, shape: Shape) -> Option<Wording> {
    let tagged = words.starts_with('#') && boilerplate(words); // `#Ferry #Tarn`
    let words = words.trim_matches(|c| is_blank(c) || matches!(c, '*' | '_' | '#'));
    let title = matches!(shape, Shape::Title | Shape::Marked(_) | Shape::Other);
    let placed =
        Some(words).filter(|words| words.len() <= PLACED).and_then(dateline).filter(|line| line.rest.is_empty());
    match placed {
        _ if tagged || boilerplate(words) => Some(Wording::Boilerplate),
        Some(line) if placed_byline(line.words) => Some(Wording::Byline),
        Some(line) if line.sure => Some(Wording::Dateline),
        _ if byline(words) => Some(Wording::Byline),
        _ if shape == Shape::Question && asking_title(words) => Some(Wording::Interview),
        _ if shape != Shape::Prose && voiced_title(words) => Some(Wording::Voiced),
        _ if title && (interview_title(words) || declaration::title(words).is_some()) => Some(Wording::Interview),
        _ if caption(words) => Some(Wording::Caption),
        _ if title && signature(words) => Some(Wording::Signature),
        _ if title && trade(words) => Some(Wording::Trade),
        Some(_) => Some(Wording::Place),
        None => None,
    }
}

/// `Title` where nothing speaks against it.
fn shape(words: &str) -> Shape {
    if words.len() > TITLE {
        return Shape::Prose;
    }
    let bare = words.trim_end_matches(is_closer);
    let asks = bare.ends_with(['?', '？', '!', '！', '…']);
    if !asks && ends_sentence(words) {
        return if words.contains(char::is_whitespace) { Shape::Prose } else { Shape::Other };
    }
    let count = words.split_whitespace().count();
    if bare.ends_with('.') && count > ABBREVIATED {
        return Shape::Prose;
    }
    if words.len() > TITLE / 2 && words.contains(". ") {
        return Shape::Prose; // it goes on
    }
    let opens =
        words.trim_start_matches(OPENERS).chars().next().is_some_and(|c| c.is_alphanumeric() && !c.is_lowercase());
    let breaks_off = bare.ends_with([',', ';', ':', '-', '–', '—', '，', '、', '；', '：', '\\', '=', '{', '>']);
    // `Ferry sinks | Harbour Post`
    let parted = words.split_once(" | ").is_some_and(|(title, site)| !title.contains('|') && !site.contains('|'));
    let coded = words.contains(['{', '}', '\t', '\\', '`', '='])
        || words.contains('|') && !parted
        || words.contains("://")
        || words.contains("[[")
        || blob(words);
    // what was said is the topic, not who said it
    let says = words.contains(" said") && !words.contains(" was said");
    // `32m 10s` is a length
    let counts = words.split_whitespace().all(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    let reported = says && words.contains(['“', '"', '”', '‘', '«']);
    // a sentence in marks, and who said it
    let pulled =
        words.starts_with(['“', '"', '‘', '«']) && [".”", ".\"", ".’", ".»"].iter().any(|end| words.contains(end));
    if !opens || breaks_off || coded || reported || pulled || counts || count > WORDS || keyed(words) {
        Shape::Other
    } else if asks {
        Shape::Question
    } else {
        Shape::Title
    }
}

/// Whether a word is too long to be one.
fn blob(words: &str) -> bool {
    words.split_whitespace().any(|word| word.len() > 40 && word.is_ascii())
}

/// `Key: value`, with a key of a few words, on a line that is no longer than a title; a point may stand before it.
fn has_key(words: &str) -> bool {
    let words = words.trim_start_matches(['•', '·', ' ']);
    let key = || {
        let mut parted = words.match_indices(':').filter_map(|(at, _)| words.split_at_checked(at));
        parted.find(|(_, value)| value.chars().nth(1).is_some_and(char::is_whitespace)).map(|(key, _)| key)
    };
    words.len() <= TITLE / 2
        && words.starts_with(|c: char| c.is_alphanumeric() && !c.is_lowercase())
        && key().is_some_and(|key| key.split_whitespace().count() <= KEY)
}

/// `Key: value`, with a short key and a short value.
fn keyed(words: &str) -> bool {
    let blank = char::is_whitespace;
    words.split_once(':').is_some_and(|(key, value)| {
        value.starts_with(blank) && !key.contains(blank) && value.split_whitespace().count() < 3
    })
}
