//! Labels in, people out: whose turn each is. Labels are taken apart into name, office and affiliation, and given to the roster,
//! which knows that `Ruiz`, `Ana Ruiz` and `AR` are one. What part they have in the talk is found in `roles`.

use std::collections::HashMap;

use super::billed::Billed;
use super::candidates::{Candidate, PerLabel, key};
use super::choose::Legend;
use super::parts::taken_apart;
use super::roles::{Bearer, roles};
use super::{Start, TurnDraft};
use crate::grammar::label::Shape;
use crate::grammar::name::Name;
use crate::grammar::office::office;
use crate::lexicon::{Part, is_sign};
use crate::model::{Role, SpeakerKind};
use crate::resolve::frame::Declared;
use crate::resolve::{EntityId, Frame, Roster};
use crate::scan::is_blank;
use crate::source::Source;
use crate::steps;

/// Gives every turn its speaker; returns the role of each turn's speaker. Linear.
pub(super) fn people<'a>(
    source: Source<'a>,
    frame: &Frame<'a>,
    starts: &[Start],
    legends: &[Legend],
    (introduced, names): (Option<&'a str>, &[&'a str]),
    turns: &mut [TurnDraft],
    roster: &mut Roster<'a>,
) -> Vec<Role> {
    let mut cast = Cast {
        source,
        frame,
        billed: Billed::new(&frame.declared, names.iter().copied().chain(full_labels(source, starts))),
        legends,
        introduced,
        by_key: HashMap::new(),
        by_id: HashMap::new(),
        bearers: Vec::new(),
    };
    let of_turn: Vec<usize> = starts
        .iter()
        .zip(turns.iter_mut())
        .map(|(start, turn)| {
            let at = match &start.label {
                Some(label) => cast.labelled(label, start.asks, roster),
                None => cast.unlabelled(start.asks, turn, roster),
            };
            turn.speaker = cast.bearers.get(at).and_then(|bearer| bearer.id);
            at
        })
        .collect();
    roles(source, frame, turns, &of_turn, &mut cast.bearers);
    for bearer in &cast.bearers {
        if let Some(id) = bearer.id {
            roster.set_role(id, bearer.role);
        }
    }
    of_turn.iter().map(|&at| cast.bearers.get(at).map_or(Role::Unknown, |bearer| bearer.role)).collect()
}

/// The full names that labels have, each once; none where no label is short.
fn full_labels<'a>(source: Source<'a>, starts: &[Start]) -> impl Iterator<Item = &'a str> {
    let mut met = PerLabel::default();
    let starts = if starts.iter().any(Start::is_short) { starts } else { &[] };
    let labels = starts.iter().filter_map(|start| start.label.as_ref());
    let full = labels.filter(|label| label.full && label.part.is_none() && label.shape != Shape::Words);
    let new = full.filter(move |label| !std::mem::replace(met.get_mut(label), true));
    new.map(move |label| taken_apart(source.slice(label.label), "").name.name)
}

/// Those who have turns, as they are met.
struct Cast<'a, 'f> {
    source: Source<'a>,
    frame: &'f Frame<'a>,
    billed: Billed<'a>,
    legends: &'f [Legend],
    /// Whom the words before the talk introduce.
    introduced: Option<&'a str>,
    /// By the words of the label, or by what the layout says of the turn.
    by_key: HashMap<u64, usize>,
    by_id: HashMap<EntityId, usize>,
    bearers: Vec<Bearer<'a>>,
}

impl<'a> Cast<'a, '_> {
    fn labelled(&mut self, label: &Candidate, asks: Option<bool>, roster: &mut Roster<'a>) -> usize {
        let words = self.source.slice(label.label);
        let named = self.of_record(label, words);
        let number = match named {
            Some((name, _)) => key(name).wrapping_add(label.key),
            None => side(label, words).unwrap_or(label.key),
        };
        let at = if let Some(&at) = self.by_key.get(&number) {
            at
        } else {
            let at = match named {
                Some((name, role)) => {
                    let id = roster.named(SpeakerKind::Person, Name { name, ..Name::default() });
                    self.bearer(id, name, label.part, role)
                }
                None => self.meet(label, words, roster),
            };
            self.by_key.insert(number, at);
            at
        };
        if let Some(asks) = asks {
            let ([asking, answering], roles) = (SIDES, [Role::Interviewee, Role::Interviewer]);
            self.by_key.entry(if asks { asking } else { answering }).or_insert(at);
            if let Some(bearer) = self.bearers.get_mut(at).filter(|bearer| bearer.role == Role::Unknown) {
                bearer.role = roles[usize::from(asks)];
            }
        }
        if let Some(id) = self.bearers.get(at).and_then(|bearer| bearer.id) {
            roster.speaks(id, label.label);
        }
        at
    }

    /// Whom a `Q` stands for below `BY MR. FIELD:`, and an `A` or `THE WITNESS` below `ANA RUIZ, having been sworn`.
    fn of_record(&self, label: &Candidate, words: &str) -> Option<(&'a str, Role)> {
        let witness = || words.rsplit(is_blank).next().is_some_and(|last| last.eq_ignore_ascii_case("witness"));
        let (record, role) = match label.part? {
            Part::Asks if is_sign(words) => (&self.frame.examiners, Role::Interviewer),
            Part::Answers if is_sign(words) || witness() => (&self.frame.witnesses, Role::Interviewee),
            _ => return None,
        };
        let before = record.partition_point(|&(line, _)| line < label.line);
        record.get(before.checked_sub(1)?).map(|&(_, name)| (name, role))
    }

    /// A label that has not been met: somebody new, or somebody known by another form of the name.
    fn meet(&mut self, label: &Candidate, words: &'a str, roster: &mut Roster<'a>) -> usize {
        let part = label.part.filter(|&part| part != Part::Nobody);
        let office = self.source.slice(label.office);
        let declared = self.billed.meant(words, label.key, part);
        let id = match (declared, self.longer(words, part)) {
            (Some(who), _) => {
                let id = roster.named(person(who.name), billed_name(&who));
                if let Some(alias) = who.alias {
                    roster.alias(id, alias);
                }
                id
            }
            (None, _) if self.legends.iter().any(|legend| legend.label == label.key) => {
                let named = self.legends.iter().find(|legend| legend.label == label.key);
                let name = named.map_or(words, |legend| self.source.slice(legend.name));
                let id = roster.named(person(name), Name { name, ..Name::default() });
                roster.alias(id, words);
                id
            }
            (None, _) if is_sign(words) && part == Some(Part::Answers) && self.introduced.is_some() => {
                self.introduce(roster)
            }
            (None, _) if is_sign(words) && part.is_some() => roster.nameless(SpeakerKind::Role),
            (None, Some(id)) => id,
            (None, None) => {
                let parts = taken_apart(words, office);
                let kind = kind(label, parts.name.name);
                let id = roster.named(kind, parts.name);
                if let Some(alias) = parts.alias.filter(|_| kind == SpeakerKind::Person) {
                    roster.alias(id, alias);
                }
                id
            }
        };
        let role = declared.map_or(Role::Unknown, |who| who.role);
        let at = self.bearer(id, words, part, role);
        if let Some(bearer) = self.bearers.get_mut(at).filter(|bearer| bearer.office.is_empty()) {
            bearer.office = office;
        }
        at
    }

    /// The one speaker whose label ends in the word for a part that is now the whole label, `Post Editor`, then `Editor`, or had a name behind
    /// it, `The Chair (Ana Ruiz)`, then `The Chair`. Looks through the cast, once for a part of the lexicon.
    fn longer(&self, words: &str, part: Option<Part>) -> Option<EntityId> {
        if part.is_none() || !words.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '.')) {
            return None;
        }
        let ends = |bearer: &&Bearer<'_>| {
            let last = bearer.words.rsplit_once(is_blank).map(|(_, last)| last);
            let office = bearer.words.split_once(" (").map(|(office, _)| office);
            let is_it = |end: Option<&str>| end.is_some_and(|end| end.eq_ignore_ascii_case(words));
            bearer.part == part && (is_it(last) || is_it(office))
        };
        let mut found = self.bearers.iter().inspect(|_| steps::bump()).filter(ends);
        let first = found.next()?.id;
        first.filter(|_| found.next().is_none())
    }

    /// Whom the words before the talk introduce; they are the first that stand for them.
    fn introduce(&self, roster: &mut Roster<'a>) -> EntityId {
        let name = self.introduced.unwrap_or_default();
        let id = roster.named(SpeakerKind::Person, Name { name, ..Name::default() });
        roster.speaks(id, self.source.span(name));
        id
    }

    fn unlabelled(&mut self, asks: Option<bool>, turn: &TurnDraft, roster: &mut Roster<'a>) -> usize {
        let [asking, answering] = SIDES;
        let (number, role) = match asks {
            Some(true) => (asking, Role::Interviewer),
            Some(false) => (answering, Role::Interviewee),
            // nothing says who speaks, or that it is the same voice twice
            None => {
                self.bearers.push(Bearer::nobody());
                return self.bearers.len() - 1;
            }
        };
        if let Some(&at) = self.by_key.get(&number) {
            return at;
        }
        let mut of_role = self.frame.declared.iter().filter(|who| who.talk && who.role == role);
        let id = match (of_role.next(), of_role.next()) {
            (Some(who), None) => {
                let id = roster.named(person(who.name), billed_name(who));
                roster.speaks(id, self.source.span(who.name)); // no other words stand for them
                id
            }
            (None, _) if role == Role::Interviewee && self.introduced.is_some() => self.introduce(roster),
            _ => roster.nameless(SpeakerKind::Role),
        };
        roster.takes_part(id, turn.span);
        let at = self.bearer(id, "", None, role);
        self.by_key.insert(number, at);
        at
    }

    fn bearer(&mut self, id: EntityId, words: &'a str, part: Option<Part>, role: Role) -> usize {
        let next = self.bearers.len();
        let at = *self.by_id.entry(id).or_insert(next);
        if at == next {
            self.bearers.push(Bearer::new(id, words, part, role));
        } else if let Some(bearer) = self.bearers.get_mut(at) {
            bearer.part = bearer.part.or(part);
            bearer.role = if bearer.role == Role::Unknown { role } else { bearer.role };
        }
        at
    }
}

fn kind(label: &Candidate, name: &str) -> SpeakerKind {
    match (label.part, label.shape) {
        _ if is_firm(name) => SpeakerKind::Organization,
        (_, Shape::Unsure) => SpeakerKind::Unnamed,
        // `Ana Ruiz - Chief Officer` is a person all the same
        (Some(Part::Speaks), _) if crate::lexicon::part(name).is_some() => SpeakerKind::Unnamed,
        // `MARY CHILDS, HOST` is a person with a part
        (Some(part), _) if part != Part::Nobody && crate::lexicon::part(name).is_some() => SpeakerKind::Role,
        _ => SpeakerKind::Person,
    }
}

/// `Ruiz & Co`, `Field Ltd.`: the last word says that it is a firm. `Mary Co` is a woman.
fn is_firm(name: &str) -> bool {
    let Some((_, last)) = name.rsplit_once(char::is_whitespace) else { return false };
    match last.trim_end_matches('.') {
        "Inc" | "INC" | "Ltd" | "LTD" | "LLC" | "LLP" | "PLC" | "plc" | "Corp" | "CORP" | "GmbH" => true,
        "Co" | "CO" => name.contains('&') || last.ends_with('.'),
        _ => false,
    }
}

/// Those who ask, and those who answer, where no label names them.
const SIDES: [u64; 2] = [1, 2];

/// The side that a sign for one stands for: `Q` as well as `Question`.
fn side(label: &Candidate, words: &str) -> Option<u64> {
    let [asks, answers] = SIDES;
    let side = match label.part? {
        Part::Asks => asks,
        Part::Answers => answers,
        _ => return None,
    };
    (is_sign(words) && !words.contains(|c: char| c.is_ascii_digit())).then_some(side)
}

/// Somebody declared as `Time.news Editor` is known by the part; `P1` is who takes part.
fn person(name: &str) -> SpeakerKind {
    if crate::lexicon::part(name).is_some() && !is_sign(name) { SpeakerKind::Role } else { SpeakerKind::Person }
}

/// The name of somebody declared, their office parted from the body they hold it in: `hydrologist at Tarn College`.
fn billed_name<'a>(who: &Declared<'a>) -> Name<'a> {
    let (title, affiliation) = match who.title.map(|title| (title, office(title))) {
        Some((_, Some((title, body @ Some(_))))) => (Some(title), body),
        whole => (whole.map(|(title, _)| title), None),
    };
    Name { name: who.name, title, affiliation, ..Name::default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_office_of_somebody_declared_comes_apart() {
        let read = |title| {
            let name = billed_name(&Declared { title: Some(title), ..Declared::named("Ana Ruiz") });
            (name.title, name.affiliation)
        };
        assert_eq!(read("hydrologist at Tarn University"), (Some("hydrologist"), Some("Tarn University")));
        assert_eq!(read("Expert on Tides"), (Some("Expert on Tides"), None));
        assert_eq!(read("harbour engineer"), (Some("harbour engineer"), None));
    }

    #[test]
    fn firms_and_people() {
        for name in ["Tom Okafor & Co", "Okafor & Co.", "Field Ltd", "FIELD INC."] {
            assert!(is_firm(name), "{name}");
        }
        for name in ["Tom Okafor", "Mary Co", "Inc", "Tom & Ann"] {
            assert!(!is_firm(name), "{name}");
        }
    }
}
