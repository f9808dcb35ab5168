//! What speaks for one group of labels, counted over the text, and whether it is enough to believe that they name speakers.

use super::super::candidates::PerLabel;
use super::{Bearer, Seen, member, possible};
use crate::grammar::label::{Family, Shape, Style};
use crate::lexicon::Part;
use crate::model::Format;

/// Counts over the labels of the cast.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Evidence {
    pub(super) labels: usize,
    pub(super) keys: usize,
    /// Labels whose words, or whose bearer, come again.
    repeated: usize,
    /// Labels unlike the one before them.
    changes: usize,
    pub(super) sentences: usize,
    /// Labels after which somebody asks or speaks to somebody.
    talk: usize,
    timed: usize,
    /// Labels in the look of transcripts: initials, capitals, parts.
    formal: usize,
    /// Labels that can hardly be anything else: declared, a part in the talk, an honorific, a party in brackets.
    strong: usize,
    asks: usize,
    answers: usize,
    declared: usize,
    known: usize,
    voices: usize,
    /// Labels among them that are not of the cast, and yet are followed by sentences.
    others: usize,
    /// Those of them after which somebody asks or speaks to somebody.
    others_talk: usize,
    /// Lines of words from the first label to the last, labels among them.
    lines: usize,
    /// A chair gives the floor.
    leads: usize,
    /// Labels of two words and more, as people bear.
    full: usize,
    /// Labels after which somebody asks.
    questions: usize,
    /// Labels that nothing but bold type tells from what is said.
    bold: usize,
    /// A label begins with a given name.
    given: bool,
}

impl Evidence {
    pub(super) fn of<'s>(cast: impl Iterator<Item = &'s Seen<'s>>, bearers: &PerLabel<Bearer>) -> Self {
        let mut sum = Self::default();
        let mut last = None;
        let mut met = PerLabel::default();
        for one in cast {
            let label = &one.label;
            let part = label.part.filter(|&part| part != Part::Nobody);
            sum.labels += 1;
            sum.keys += usize::from(!std::mem::replace(met.get_mut(label), true));
            sum.repeated += usize::from(one.kin || bearers.get(label).count > 1);
            sum.changes += usize::from(last.is_some_and(|last| last != label.key));
            sum.sentences += usize::from(one.said.sentence);
            sum.talk += usize::from(one.said.asks || one.said.personal);
            sum.timed += usize::from(label.time.is_some());
            sum.formal += usize::from(matches!(label.shape, Shape::Initials | Shape::Capitals | Shape::Part));
            sum.strong += usize::from(one.declared || part.is_some() || label.titled);
            sum.asks += usize::from(part == Some(Part::Asks));
            sum.answers += usize::from(part == Some(Part::Answers));
            sum.declared += usize::from(one.declared);
            sum.known += usize::from(one.known);
            sum.full += usize::from(label.full && matches!(label.shape, Shape::Name | Shape::Capitals));
            sum.questions += usize::from(one.said.asks);
            sum.bold += usize::from(label.style == Style::Bracket && label.dress.bold);
            sum.given |= label.given;
            sum.leads += usize::from(part == Some(Part::Leads));
            sum.voices += usize::from(label.style == Style::Voice);
            last = Some(label.key);
        }
        sum
    }

    /// The same, with the labels that are not of the cast; `lines` are the lines of words that they stand among.
    pub(super) fn among(self, seen: &[Seen<'_>], bearers: &PerLabel<Bearer>, lines: usize) -> Self {
        let stranger =
            |one: &&Seen<'_>| one.said.sentence && !member(one, bearers) && possible(one, bearers.get(one.label));
        let others = || seen.iter().filter(stranger);
        let talk = others().filter(|one| one.said.asks || one.said.personal).count();
        Self { others: others().count(), others_talk: talk, lines, ..self }
    }

    /// Two people by their full names, strictly by turns, in full sentences, a label on every line, and one of them asks: a talk
    /// too short for anybody to say `you`. `Myth:` and `Fact:` are no names.
    const fn is_duologue(self) -> bool {
        let n = self.labels;
        let by_turns = n >= 4 && self.keys == 2 && self.changes + 1 == n && self.others == 0 && self.lines == n;
        by_turns && self.full == n && self.given && self.sentences == n && self.questions > 0
    }

    /// Nearly every line begins with such a label, somebody speaks twice, and they speak to each other.
    const fn is_dense(self) -> bool {
        let all = self.labels + self.others;
        all >= 4
            && self.labels >= 2
            && self.keys < all
            && all * 16 >= self.lines * 10
            && (self.talk + self.others_talk) * 2 >= all
            && self.sentences * 10 >= self.labels * 7
    }
}

/// Whether labels of this family speak in this text.
pub(super) fn believable(family: Family, format: Format, sum: Evidence) -> bool {
    let n = sum.labels;
    let marked = family == Family::Marked;
    if n == 0 {
        // the caller says that it is a transcript: one label is enough
        return marked && format == Format::Transcript && sum.others > 0;
    }
    if marked && (format == Format::Transcript || sum.known > 0 || sum.voices > 0) {
        return true;
    }
    let dense = sum.is_dense();
    // the heads of a guide are in bold too, and may come again: `**Price** You pay thirty crowns.`
    let headed = sum.bold * 2 > n && sum.questions * 6 < n;
    if sum.sentences * 2 < n || sum.others > n && !dense || headed {
        return false;
    }
    let talk = sum.talk * 3 >= n;
    let strong = sum.strong * 10 >= n * 7 && sum.keys >= 2 && n >= 3 && sum.talk * 2 >= n;
    let repeated = sum.repeated * 2 >= n && sum.keys >= 2 && n >= 3;
    if marked {
        let captions = matches!(format, Format::WebVtt | Format::SubRip);
        return (sum.asks > 0 && sum.answers > 0 && sum.talk > 0)
            || (sum.declared > 0 && sum.keys >= 2 && talk)
            || (captions && talk && n >= 2)
            || (sum.timed * 2 >= n && n >= 3 && sum.repeated * 3 >= n && talk)
            || (repeated && talk)
            || (repeated && n >= 8 && sum.formal * 10 >= n * 8 && sum.changes * 3 >= n)
            || strong
            || dense
            || sum.is_duologue()
            || (sum.keys == 1 && n >= 4 && sum.formal == n && sum.talk * 2 >= n);
    }
    let declared = sum.declared > 0 && sum.keys >= 2 && sum.changes > 0 && talk;
    // a chair gives the floor to members with their parties: nobody need say `you`
    let floor = sum.leads > 1 && sum.strong == n && sum.keys >= 2 && n >= 4;
    let officials = family == Family::Stop
        && sum.strong * 2 >= n
        && (sum.keys >= 2 || sum.leads > 1 && sum.others > 0)
        && (talk || floor);
    let turns = repeated && n >= 4 && sum.repeated * 10 >= n * 6 && talk && sum.changes * 4 >= n;
    // members with seat and party, and one who answers them all
    let members = family == Family::Line && strong && n >= 4 && sum.repeated * 10 >= n * 3;
    let plain = matches!(family, Family::Dash | Family::Bracket);
    declared && n >= 3 || officials || turns || members || plain && (strong || dense && sum.keys >= 2)
}
