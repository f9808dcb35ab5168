//! Candidates in, the labels of the document out. The grammar of labels is chosen over the whole text: by repetition,
//! alternation, what is said after the labels, and what is declared; then rare labels of the same look are taken too.

use std::collections::HashMap;

use super::candidates::{Candidate, key};
use super::said::{Said, said};
use crate::grammar::label::{Family, Shape, Style};
use crate::lexicon::{Known, Part};
use crate::model::Format;
use crate::resolve::Frame;
use crate::scan::Line;
use crate::source::Source;

/// A candidate and what is said after it.
#[derive(Debug, Clone, Copy)]
struct Seen {
    label: Candidate,
    said: Said,
    declared: bool,
    /// The caller named them.
    known: bool,
    gap: bool,
}

/// What speaks for one family of labels, counted over the text.
#[derive(Debug, Default, Clone, Copy)]
struct Evidence {
    labels: usize,
    keys: usize,
    /// Labels whose words come again.
    repeated: usize,
    /// Labels unlike the one before them.
    changes: usize,
    sentences: usize,
    /// Labels after which somebody asks or speaks to somebody.
    talk: usize,
    timed: usize,
    /// Labels in the look of names on transcripts: initials, capitals, parts.
    formal: usize,
    asks: usize,
    answers: usize,
    declared: usize,
    known: usize,
    voices: usize,
}

/// What is known of the labels with the same words.
#[derive(Debug, Default, Clone, Copy)]
struct Bearer {
    count: usize,
    sentences: usize,
}

/// The labels that begin turns, in text order, at most one a line. Linear.
pub(super) fn choose(
    source: Source<'_>,
    lines: &[Line],
    frame: &Frame<'_>,
    known: &Known,
    candidates: Vec<Candidate>,
) -> Vec<Candidate> {
    if candidates.is_empty() {
        return candidates;
    }
    let declared: Vec<u64> =
        frame.declared.iter().flat_map(|who| [key(who.name), key(who.alias.unwrap_or_default())]).collect();
    let named: Vec<u64> = known.participants.iter().map(|name| key(name)).collect();
    let mut families: HashMap<Family, Vec<Seen>> = HashMap::new();
    for (at, label) in candidates.iter().enumerate() {
        let family = families.entry(label.family()).or_default();
        if family.last().is_some_and(|last| last.label.line == label.line) {
            continue;
        }
        let below = candidates
            .iter()
            .skip(at + 1)
            .find(|next| next.line > label.line)
            .filter(|next| next.line == label.line + 1 && next.family() == label.family());
        let words = match (label.said.is_empty(), below) {
            (false, _) => source.slice(label.said),
            (true, None) => lines.get(label.line as usize + 1).map_or("", |line| source.slice(line.span)),
            (true, Some(_)) => "",
        };
        family.push(Seen {
            label: *label,
            said: said(words),
            declared: declared.contains(&label.key),
            known: named.contains(&label.key),
            gap: lines.get(label.line as usize).is_some_and(|line| line.gap),
        });
    }
    let mut best: Option<(usize, Vec<Seen>, HashMap<u64, Bearer>)> = None;
    for (family, seen) in families {
        let bearers = bearers(&seen);
        let evidence = evidence(&seen, &bearers);
        if !believable(family, frame.format, evidence) {
            continue;
        }
        let weight = evidence.sentences * 2 + usize::from(family == Family::Marked);
        if best.as_ref().is_none_or(|(most, _, _)| weight > *most) {
            best = Some((weight, seen, bearers));
        }
    }
    let Some((_, seen, bearers)) = best else { return Vec::new() };
    take(&seen, &bearers, frame.format)
}

fn bearers(seen: &[Seen]) -> HashMap<u64, Bearer> {
    let mut bearers: HashMap<u64, Bearer> = HashMap::new();
    for one in seen {
        let bearer = bearers.entry(one.label.key).or_default();
        bearer.count += 1;
        bearer.sentences += usize::from(one.said.sentence);
    }
    bearers
}

/// Whether a label can count as evidence at all.
fn counts(one: &Seen) -> bool {
    one.known || one.declared || (one.label.part != Some(Part::Nobody) && one.label.shape != Shape::Words)
}

fn evidence(seen: &[Seen], bearers: &HashMap<u64, Bearer>) -> Evidence {
    let mut sum = Evidence::default();
    let mut last = None;
    let mut keys = std::collections::HashSet::new();
    for one in seen.iter().filter(|one| counts(one)) {
        let label = &one.label;
        sum.labels += 1;
        sum.keys += usize::from(keys.insert(label.key));
        sum.repeated += usize::from(bearers.get(&label.key).is_some_and(|bearer| bearer.count > 1));
        sum.changes += usize::from(last.is_some_and(|last| last != label.key));
        sum.sentences += usize::from(one.said.sentence);
        sum.talk += usize::from(one.said.asks || one.said.personal);
        sum.timed += usize::from(label.time.is_some());
        sum.formal += usize::from(matches!(label.shape, Shape::Initials | Shape::Capitals | Shape::Part));
        sum.asks += usize::from(label.part == Some(Part::Asks));
        sum.answers += usize::from(label.part == Some(Part::Answers));
        sum.declared += usize::from(one.declared);
        sum.known += usize::from(one.known);
        sum.voices += usize::from(label.style == Style::Voice);
        last = Some(label.key);
    }
    sum
}

/// Whether labels of this family speak in this text.
fn believable(family: Family, format: Format, sum: Evidence) -> bool {
    let n = sum.labels;
    if n == 0 {
        return false;
    }
    let marked = family == Family::Marked;
    if marked && (format == Format::Transcript || sum.known > 0 || sum.voices > 0 && format == Format::WebVtt) {
        return true;
    }
    if sum.sentences * 2 < n {
        return false;
    }
    let captions = matches!(format, Format::WebVtt | Format::SubRip);
    let mostly_repeated = sum.repeated * 2 >= n && n >= 3;
    let talk = sum.talk * 5 >= n;
    if marked {
        return (sum.asks > 0 && sum.answers > 0 && sum.talk > 0)
            || (sum.declared > 0 && sum.keys >= 2 && talk)
            || (captions && talk)
            || (sum.timed * 2 >= n && n >= 3 && talk)
            || (mostly_repeated && sum.keys >= 2 && talk)
            || (mostly_repeated && sum.keys >= 2 && n >= 8 && sum.formal * 10 >= n * 8 && sum.changes * 3 >= n)
            || (sum.keys == 1 && n >= 4 && sum.formal == n && sum.talk * 2 >= n);
    }
    n >= 3 && sum.keys >= 2 && sum.repeated * 10 >= n * 7 && talk && sum.changes * 4 >= n
}

/// The labels that are taken: those that come again or are declared, and rare ones of the same look.
fn take(seen: &[Seen], bearers: &HashMap<u64, Bearer>, format: Format) -> Vec<Candidate> {
    let bearer = |one: &Seen| bearers.get(&one.label.key).copied().unwrap_or_default();
    let core = |one: &Seen| {
        let bearer = bearer(one);
        one.known || counts(one) && (one.declared || bearer.count > 1 && bearer.sentences * 5 >= bearer.count * 2)
    };
    let cast: Vec<&Seen> = seen.iter().filter(|one| core(one)).collect();
    let share = |test: &dyn Fn(&Seen) -> bool| cast.iter().filter(|one| test(one)).count() * 10;
    let after_gaps = share(&|one| one.gap) >= cast.len() * 9;
    let rare = |one: &Seen| {
        let label = &one.label;
        let alike = share(&|other| other.label.shape == label.shape) >= cast.len() * 2;
        let dressed = share(&|other| {
            other.label.dress.bold == label.dress.bold
                && other.label.dress.list == label.dress.list
                && other.label.dress.heading == label.dress.heading
        }) >= cast.len();
        let part = matches!(label.part, Some(part) if part != Part::Nobody);
        counts(one)
            && one.said.sentence
            && (alike || part || label.style == Style::Voice)
            && (dressed || cast.is_empty())
            && (one.gap || !after_gaps)
    };
    let all = matches!(format, Format::Transcript);
    seen.iter().filter(|one| core(one) || rare(one) || all && counts(one)).map(|one| one.label).collect()
}
