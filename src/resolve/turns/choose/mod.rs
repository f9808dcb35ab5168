//! Candidates in, the labels of the document out. The grammar of labels is chosen over the whole text: by repetition,
//! alternation, what is said after the labels, and what is declared; then rare labels of the same look are taken too.

mod evidence;
mod kin;
mod legend;
mod titled;

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

use evidence::{Evidence, believable};
use kin::kin;
pub(super) use legend::Legend;

use super::candidates::{Candidate, PerLabel, key};
use super::said::{Said, speech};
use crate::grammar::label::{Family, Shape, Style};
use crate::lexicon::{Known, Part};
use crate::model::{Format, Span};
use crate::resolve::Frame;
use crate::resolve::frame::{Part as LinePart, hull};
use crate::scan::Line;
use crate::source::Source;
use crate::steps;

/// A candidate and what is said after it.
#[derive(Debug, Clone, Copy)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
struct Seen<'c> {
    label: &'c Candidate,
    said: Said,
    declared: bool,
    /// The caller named them.
    known: bool,
    /// A blank line is before it.
    gap: bool,
    /// Another label names the same person by a part of the name.
    kin: bool,
}

/// What is known of the labels with the same words.
#[derive(Debug, Default, Clone, Copy)]
struct Bearer {
    count: usize,
    sentences: usize,
    talk: usize,
}

/// What is chosen.
#[derive(Debug, Default)]
pub(super) struct Choice {
    /// The labels that begin turns, in text order, at most one a line.
    pub(super) labels: Vec<Candidate>,
    /// Lines that look like turns and are nobody's: `**Break:** …`, and legends.
    pub(super) silent: HashSet<u32>,
    pub(super) legends: Vec<Legend>,
}

/// How often a phrase must come to be a label all the same.
const OFTEN: usize = 3;

/// Labels that are decided together: a family, and for those alone on their line the markup too.
type Group = (Family, bool, bool);

/// Chooses. Linear.
pub(super) fn choose(
    source: Source<'_>,
    lines: &[Line],
    frame: &Frame<'_>,
    known: &Known,
    candidates: &[Candidate],
) -> Choice {
    let groups = groups(source, lines, frame, known, candidates);
    let mut best: Option<(usize, Reverse<Group>)> = None;
    for (&group, seen) in &groups {
        steps::more(4 * seen.len());
        let bearers = bearers(seen);
        let evidence = Evidence::of(seen.iter().filter(|one| member(one, &bearers)), &bearers).among(
            seen,
            &bearers,
            lines_among(lines, frame, seen, &bearers),
        );
        let weight = (evidence.sentences, Reverse(group));
        if believable(group.0, frame.format, evidence) && best.is_none_or(|most| weight > most) {
            best = Some(weight);
        }
    }
    let Some((seen, best)) = best.and_then(|(_, Reverse(group))| Some((groups.get(&group)?, group))) else {
        return Choice::default();
    };
    steps::more(8 * candidates.len());
    let bearers = bearers(seen);
    let mut chosen = take(seen, &bearers, frame.format);
    // the same people under a label of another style: `Name` once without its colon
    let mut cast = PerLabel::default();
    for label in &chosen {
        *cast.get_mut(label) = true;
    }
    let taken = |line: u32| chosen.binary_search_by_key(&line, |label| label.line).is_ok();
    let others = groups.iter().filter(|&(&group, _)| group != best).flat_map(|(_, seen)| seen);
    let same = |one: &&Seen<'_>| {
        let label = one.label;
        (cast.get(label) || leads(label))
            && !taken(label.line)
            && one.said.sentence
            && (one.gap || label.style != Style::Line)
            && !matches!(label.style, Style::Dash | Style::Bracket)
    };
    let more: Vec<Candidate> = others.filter(same).map(|one| *one.label).collect();
    if !more.is_empty() {
        chosen.extend(more);
        chosen.sort_by_key(|label| (label.line, label.style));
        chosen.dedup_by_key(|label| label.line);
    }
    titled::leave(source, lines, &mut chosen);
    let legends = legend::take(source, &mut chosen);
    let bold = chosen.iter().filter(|label| label.dress.bold).count() * 10 >= chosen.len() * 8;
    let nobody = |one: &&Seen<'_>| bold && one.label.dress.bold && one.label.part == Some(Part::Nobody);
    let silent = seen.iter().filter(nobody).map(|one| one.label.line).chain(legends.iter().map(|legend| legend.line));
    Choice {
        silent: silent.filter(|line| chosen.binary_search_by_key(line, |label| label.line).is_err()).collect(),
        labels: chosen,
        legends,
    }
}

/// Whether a label is of somebody who speaks between the others, whatever they look like: `Operator: Thank you.`, `Some hon. members: Oh, oh!`
fn leads(label: &Candidate) -> bool {
    matches!(label.style, Style::Colon | Style::Dotted) && matches!(label.part, Some(Part::Leads | Part::Floor))
}

/// How many lines of words stand from the first of the labels to the last; a label alone on its line is none.
fn lines_among(lines: &[Line], frame: &Frame<'_>, seen: &[Seen<'_>], bearers: &PerLabel<Bearer>) -> usize {
    let fits = |one: &&Seen<'_>| possible(one, bearers.get(one.label));
    let (Some(first), Some(last)) = (seen.iter().find(fits), seen.iter().rfind(fits)) else { return 0 };
    let (first, last) = (first.label.line as usize, last.label.line as usize);
    let wrapped = frame.wrap.wrapped();
    let lines = lines.get(first..=last).unwrap_or_default();
    steps::more(lines.len());
    let alone = seen.iter().filter(|one| one.label.said.is_empty()).count();
    let words = (first..).zip(lines).filter(|&(at, line)| frame.part(at) == LinePart::Text && (line.gap || !wrapped));
    words.count().saturating_sub(alone)
}

/// Candidates by what they are decided with, each with what is said after it.
fn groups<'c>(
    source: Source<'_>,
    lines: &[Line],
    frame: &Frame<'_>,
    known: &Known,
    candidates: &'c [Candidate],
) -> HashMap<Group, Vec<Seen<'c>>> {
    let declared: HashSet<u64> =
        frame.declared.iter().flat_map(|who| [Some(who.name), who.alias]).flatten().map(key).collect();
    let named: HashSet<u64> = known.participants.iter().map(|name| key(name)).collect();
    let kin = kin(source, candidates);
    let often = often(candidates);
    let mut groups: HashMap<Group, Vec<Seen<'_>>> = HashMap::new();
    for label in candidates {
        let alone = label.family() == Family::Line;
        let group = (label.family(), alone && label.dress.bold, alone && label.dress.heading);
        let seen = groups.entry(group).or_default();
        if let Some(last) = seen.last_mut().filter(|last| last.label.line == label.line) {
            // `Q   Just to be clear: …` is read as a letter, too
            if last.label.shape == Shape::Words && label.shape != Shape::Words {
                last.label = label;
            }
            continue;
        }
        let declared = declared.contains(&label.key);
        let gap = lines.get(label.line as usize).is_some_and(|line| line.gap);
        let kin = kin.get(label);
        seen.push(Seen { label, said: Said::default(), declared, known: named.contains(&label.key), gap, kin });
    }
    for seen in groups.values_mut() {
        let mut next = lines.len();
        for one in seen.iter_mut().rev() {
            // a phrase that comes once is what the label above it says: `I heard him say: no.`
            if !one.declared && !one.known && often.get(one.label) < OFTEN {
                continue;
            }
            let line = std::mem::replace(&mut next, one.label.line as usize);
            one.said = speech(source.slice(first_words(lines, frame, one.label, line)));
            // on a chat, `<ana> +1` is a turn
            let chat = one.label.style == Style::Bracket
                && source.text().as_bytes().get((one.label.label.start as usize).wrapping_sub(1)) == Some(&b'<');
            one.said.sentence |= chat && one.said.words > 0;
        }
    }
    groups
}

/// How often labels come; often enough where one is no phrase. What is said after the others need not be read.
fn often(candidates: &[Candidate]) -> PerLabel<usize> {
    let mut counts: PerLabel<usize> = PerLabel::default();
    for label in candidates {
        *counts.get_mut(label) += if label.shape == Shape::Words { 1 } else { OFTEN };
    }
    counts
}

/// The first paragraph after a label: up to a blank line, to machinery of captions, or to the line `next`.
fn first_words(lines: &[Line], frame: &Frame<'_>, label: &Candidate, next: usize) -> Span {
    let from = label.line as usize + 1;
    let mut all = label.said;
    // where no colon says so, the words on the line itself must read as speech
    if matches!(label.family(), Family::Dash | Family::Bracket) {
        return all;
    }
    for (at, line) in (from..next).zip(lines.get(from..next).unwrap_or_default()).take(8) {
        steps::bump();
        // a label may stand over the time of its cue
        let over = (line.gap || frame.part(at) == LinePart::CueTime) && !all.is_empty()
            || matches!(frame.part(at), LinePart::Cue | LinePart::Heading);
        if over || all.len() > 400 {
            break;
        }
        all = if all.is_empty() { line.span } else { hull(all, line.span) };
    }
    all
}

fn bearers(seen: &[Seen<'_>]) -> PerLabel<Bearer> {
    let mut bearers: PerLabel<Bearer> = PerLabel::default();
    for one in seen {
        let bearer = bearers.get_mut(one.label);
        bearer.count += 1;
        bearer.sentences += usize::from(one.said.sentence);
        bearer.talk += usize::from(one.said.asks || one.said.personal);
    }
    bearers
}

/// Whether a label can be somebody's name at all.
fn possible(one: &Seen<'_>, bearer: Bearer) -> bool {
    // `CC:` is a line of a letter, and a capsule communicator
    let nobody = one.label.part == Some(Part::Nobody)
        && !(one.label.shape == Shape::Initials && one.label.label.len() == 2 && (bearer.count > 2 || one.kin));
    let phrase = one.label.shape == Shape::Words
        && !(bearer.count >= OFTEN && bearer.sentences * 5 >= bearer.count * 4 && bearer.talk * 2 >= bearer.count);
    one.known || one.declared || !nobody && !phrase
}

/// Whether a label belongs to the cast: somebody who comes again, is declared, or is named by a part in the talk.
fn member(one: &Seen<'_>, bearers: &PerLabel<Bearer>) -> bool {
    let bearer = bearers.get(one.label);
    let part = matches!(one.label.part, Some(part) if part != Part::Nobody);
    let named = one.declared || one.kin || part || one.label.time.is_some() || bearer.count > 1 || one.label.titled;
    let speaks = bearer.sentences * 5 >= bearer.count * 2
        || one.kin && one.label.titled && one.said.words > 0
        || one.label.time.is_some() && one.said.words > 0;
    one.known || possible(one, bearer) && named && speaks
}

/// The labels that are taken: those of the cast, and rare ones of the same look.
fn take(seen: &[Seen<'_>], bearers: &PerLabel<Bearer>, format: Format) -> Vec<Candidate> {
    let cast: Vec<&Seen<'_>> = seen.iter().filter(|one| member(one, bearers)).collect();
    let share = |test: &dyn Fn(&Seen<'_>) -> bool| cast.iter().filter(|one| test(one)).count() * 10;
    let shapes: HashMap<Shape, usize> = cast.iter().fold(HashMap::new(), |mut shapes, one| {
        *shapes.entry(one.label.shape).or_default() += 1;
        shapes
    });
    // a chair comes again, and each of the others once: their full names look like nothing that is known
    let chaired = shapes.keys().all(|&shape| shape == Shape::Part) && cast.iter().any(|one| leads(one.label));
    let named = |label: &Candidate| chaired && label.full && matches!(label.shape, Shape::Name | Shape::Capitals);
    let dresses: HashSet<_> = cast.iter().map(|one| one.label.dress.plain()).collect();
    let after_gaps = share(&|one| one.gap) >= cast.len() * 9;
    let rare = |one: &Seen<'_>| {
        let label = one.label;
        let bearer = bearers.get(label);
        let alike = named(label) || shapes.get(&label.shape).is_some_and(|count| count * 5 >= cast.len());
        possible(one, bearer)
            && one.said.sentence
            && (label.style == Style::Voice
                || alike && (dresses.contains(&label.dress.plain()) || cast.is_empty()) && (one.gap || !after_gaps))
    };
    let all = format == Format::Transcript;
    // a heading, or words on the line, where the other labels have none, repeat a turn or belong to the frame
    let titled = share(&|one| one.label.titled || one.label.part.is_some());
    let (headings, alone) = (share(&|one| one.label.dress.heading), share(&|one| one.label.said.is_empty()));
    let fits = |one: &Seen<'_>| {
        let once = bearers.get(one.label).count < 2;
        let alike = named(one.label) || shapes.get(&one.label.shape).is_some_and(|count| count * 5 > cast.len());
        let inline = once && !one.label.said.is_empty() && alone >= cast.len() * 8;
        // `Ana Ruiz (AR)` among initials is another look of the same; a headline that names a speaker is not
        let look =
            alike || !once || one.label.part.is_some() || one.label.titled || shapes.contains_key(&Shape::Initials);
        // `SEC. 7001. Scope.` among `Mr. FIELD. I rise.`
        let stop =
            one.label.style != Style::Stop || one.label.titled || one.label.part.is_some() || titled < cast.len() * 8;
        look && stop && (!one.label.dress.heading || headings >= cast.len() * 3) && (!inline || leads(one.label))
    };
    let taken = |one: &&Seen<'_>| {
        (member(one, bearers) || rare(one)) && fits(one) || all && possible(one, bearers.get(one.label))
    };
    seen.iter().filter(taken).map(|one| *one.label).collect()
}
