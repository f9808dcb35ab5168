//! Lines in, every reading of a line as a label out. Chooses nothing.

use std::collections::HashMap;

use crate::grammar::dateline::dateline;

use crate::grammar::label::{Dress, Family, Shape, Style, is_title, labels, shape};
use crate::grammar::stamp::stamp;
use crate::lexicon::{self, Part, given_name};
use crate::model::Span;
use crate::resolve::Frame;
use crate::resolve::frame::Part as LinePart;
use crate::scan::{Line, is_blank};
use crate::source::Source;
use crate::steps;

/// A line that may begin a turn.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Candidate {
    /// The index of the line.
    pub(super) line: u32,
    pub(super) style: Style,
    pub(super) label: Span,
    pub(super) time: Option<Span>,
    /// The office or the firm that stands behind it; empty where none does.
    pub(super) office: Span,
    /// What is said on the line itself; empty at its end where nothing is.
    pub(super) said: Span,
    /// Labels with the same words have the same key.
    pub(super) key: u64,
    /// A number for the key: from 0, in the order in which they are met.
    pub(super) number: u32,
    pub(super) shape: Shape,
    pub(super) part: Option<Part>,
    pub(super) dress: Dress,
    /// It begins with an honorific or ends with a party, an office or initials in brackets.
    pub(super) titled: bool,
    /// It has two words at least.
    pub(super) full: bool,
    /// It begins with a common given name.
    pub(super) given: bool,
    /// One of the last labels had the very same words.
    pub(super) again: bool,
}

/// How many labels before one are held against it: those of a talk come again and again.
const RECENT: usize = 6;

impl Candidate {
    /// What the words of a label tell, wherever it stands.
    fn new<'a>(source: Source<'a>, name: &'a str, key: u64, number: u32) -> Self {
        steps::more(3 * name.len());
        let label = source.span(name);
        Self {
            line: 0,
            style: Style::Line,
            label,
            time: None,
            office: Span::new(label.end, label.end),
            said: label,
            key,
            number,
            shape: shape(name),
            part: part_of(name),
            dress: Dress::default(),
            titled: titled(name),
            full: name.split_whitespace().nth(1).is_some() && !is_initials(name),
            given: name.split_whitespace().next().is_some_and(|word| given_name(word).is_some()),
            again: false,
        }
    }

    pub(super) fn family(&self) -> Family {
        self.style.family()
    }
}

/// All readings, in text order. Linear: no rule reads past `limit` bytes of a name.
pub(super) fn candidates(source: Source<'_>, lines: &[Line], frame: &Frame<'_>, limit: u32) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = Vec::new();
    // by key: the number, and the first label that has it
    let mut numbers: HashMap<u64, (u32, usize)> = HashMap::new();
    for ((at, line), index) in (0_u32..).zip(lines).zip(0..) {
        if !matches!(frame.part(index), LinePart::Text | LinePart::Heading) {
            continue;
        }
        let text = source.slice(line.span);
        for label in labels(text, line.kinds, limit as usize).filter(|label| !is_of_page(text, label.name)) {
            // a title of the page may have the words of a label, and another look
            let same = |one: &&Candidate| one.family() == label.style.family() && source.slice(one.label) == label.name;
            let words = if let Some(last) = found.iter().rev().take(RECENT).find(same) {
                Candidate { again: true, ..*last }
            } else {
                let (key, next) = (key(label.name), u32::try_from(numbers.len()).unwrap_or(u32::MAX));
                let &mut (number, first) = numbers.entry(key).or_insert((next, found.len()));
                let new = || Candidate::new(source, label.name, key, number);
                found.get(first).filter(same).map_or_else(new, |first| Candidate { again: false, ..*first })
            };
            let part = |words: &'_ str| {
                if words.is_empty() { Span::new(line.span.end, line.span.end) } else { source.span(words) }
            };
            found.push(Candidate {
                part: words.part.or_else(|| part_behind(text)),
                line: at,
                style: label.style,
                label: source.span(label.name),
                time: label.time.map(|time| source.span(time)),
                office: part(label.office),
                // `*Ana: Why?*`
                said: part(if label.dress.all { label.said.trim_end_matches(['*', '_', ' ']) } else { label.said }),
                dress: label.dress,
                ..words
            });
        }
    }
    found
}

/// Whether what looks like a label is a key of the page: `Updated March 4, 2025 at 9:12 a.m.` is no name with a time, nor is `As of: 4 March
/// 2025`; `Tarn, Nov 14 (Harbour News).-` is where it was written, `About the guest:` tells who talked.
fn is_of_page(text: &str, name: &str) -> bool {
    let counts = name.contains(|c: char| c.is_ascii_digit());
    (counts || lexicon::dates(name)) && stamp(text)
        || counts && dateline(text).is_some_and(|line| line.sure && line.words.len() >= name.len())
        || lexicon::tells_about(name)
}

/// Something for all labels with the same words.
#[derive(Debug, Default)]
pub(super) struct PerLabel<T>(Vec<T>);

impl<T: Copy + Default> PerLabel<T> {
    pub(super) fn get(&self, label: &Candidate) -> T {
        self.0.get(label.number as usize).copied().unwrap_or_default()
    }

    pub(super) fn get_mut(&mut self, label: &Candidate) -> &mut T {
        self.at(label.number)
    }

    /// The same by the number of the label.
    pub(super) fn at(&mut self, number: u32) -> &mut T {
        let at = number as usize;
        if self.0.len() <= at {
            self.0.resize(at + 1, T::default());
        }
        &mut self.0[at]
    }
}

/// Whether a label has the trimmings of a name: `Mr. Field`, `HON. A. FIELD`, `Ana Ruiz (CDU/CSU)`.
fn titled(name: &str) -> bool {
    let mut words = name.split(is_blank);
    let first = words.next().unwrap_or_default();
    let first = if matches!(first, "El" | "La" | "O" | "A" | "The") { words.next().unwrap_or_default() } else { first };
    // `ANNA RIVETTI, Ministro dei trasporti`
    let held = || name.split_once(", ").is_some_and(|(_, office)| office.split(' ').next().is_some_and(is_title));
    is_title(first) && name.len() > first.len() || name.ends_with([')', '）', ']']) && name.len() > 6 || held()
}

/// What part the verb behind a name gives it, at the end of a line: `Ana Ruiz replies:`
fn part_behind(line: &str) -> Option<Part> {
    line.strip_suffix(':').and_then(|head| head.rsplit(' ').next()).and_then(lexicon::part_by_verb)
}

/// What part a label names: by all of it, or by an office that leads before a name in brackets, `The Chair (Ana Ruiz)`, or by what the brackets say of who calls
/// in, `ANA (CALLER, TARN)`.
fn part_of(name: &str) -> Option<Part> {
    let whole = lexicon::part(name);
    let Some((head, group)) = name.split_once(" (").filter(|_| whole.is_none()) else { return whole };
    let first = group.split([',', ')']).next().unwrap_or_default();
    let is = |words: &str, part: Part| lexicon::part(words).filter(|&found| found == part);
    is(head, Part::Leads).or_else(|| is(first, Part::Floor))
}

/// A number for the initials of a name; words with a stop have no say.
pub(super) fn initials(name: &str) -> Option<u64> {
    let names = || name.split_whitespace().filter(|word| !word.ends_with('.'));
    names().nth(1).map(|_| key_of(names().filter_map(|word| word.chars().next())))
}

/// The same where one of the names is double: `ARD` of `Ana Ruiz-Diaz`.
pub(super) fn double_initials(name: &str) -> Option<u64> {
    let names = || name.split([' ', '-', '‐', '‑']).filter(|word| !word.ends_with('.'));
    let parts = || names().filter_map(|word| word.chars().next()).filter(|c| c.is_uppercase());
    (name.contains(['-', '‐', '‑']) && name.contains(' ')).then(|| key_of(parts()))
}

/// Whether a label is initials with a stop each: `A. R.`, `A.R.`
pub(super) fn is_initials(name: &str) -> bool {
    let mut parts = name.split('.').map(str::trim);
    let letters = |part: &str| part.chars().count() == 1 && part.starts_with(char::is_uppercase);
    name.len() < 24 && name.contains('.') && name.ends_with('.') && parts.all(|part| part.is_empty() || letters(part))
}

/// A number for the words of a label: case, marks and doubled blanks do not count.
pub(super) fn key(name: &str) -> u64 {
    key_of(name.chars())
}

/// The same for single letters (FNV-1a).
pub(super) fn key_of(letters: impl Iterator<Item = char>) -> u64 {
    let letters = letters.filter(|c| c.is_alphanumeric() || *c == '?').flat_map(char::to_lowercase);
    letters.fold(0xcbf2_9ce4_8422_2325, |hash, c| (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3))
}
