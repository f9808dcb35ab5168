//! Chunks in, clauses out, from left to right: what each noun, verb and colon means for the clause under way. Whose subject a
//! noun is, `subject` finds.

use super::super::chunk::{Chunk, Kind, Link};
use super::super::phrase::{Phrase, Sort};
use super::super::verb::{Group, Voice};
use super::look::{View, is_interposition};
use super::subject::together;
use super::{Actor, Clause, Route};
use crate::lexicon::{Form, Takes, Verb};
use crate::model::Span;

/// Subjects that wait for their verb at once: `A, whose aide, B, …`.
const DEPTH: usize = 4;

/// A subject and the chunk it stands in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Subject {
    pub(super) phrase: Phrase,
    pub(super) at: usize,
    pub(super) who: Option<Span>,
}

pub(super) struct Reader<'c> {
    pub(super) view: View<'c>,
    /// Subjects whose verb has not come yet.
    pub(super) pending: [Option<Subject>; DEPTH],
    pub(super) depth: usize,
    /// The last of them stands after a comma and may be part of a place (`in Berea, Ohio, Smith, …`), or ends what a preposition
    /// governs: `in a note on the roads and bridges, Smith, …`.
    pub(super) loose: bool,
    /// The subject of the last finite verb.
    pub(super) current: Option<Subject>,
    /// The subject of the last finite verb that no other clause holds.
    pub(super) main: Option<Subject>,
    /// The subject of the last finite verb of speech in the sentence.
    pub(super) speaker: Option<Subject>,
    /// The subject of the last verb of any kind.
    pub(super) latest: Option<Subject>,
    /// The first clause of the sentence that waits for a subject: `Speaking in Ohio, he …`.
    pub(super) waiting: Option<usize>,
    pub(super) clauses: &'c mut Vec<Clause>,
    pub(super) actors: &'c mut Vec<Actor>,
}
impl<'c> Reader<'c> {
    pub(super) fn new(chunks: &'c [Chunk], clauses: &'c mut Vec<Clause>, actors: &'c mut Vec<Actor>) -> Self {
        Self {
            view: View(chunks),
            pending: [None; DEPTH],
            depth: 0,
            loose: false,
            current: None,
            main: None,
            speaker: None,
            latest: None,
            waiting: None,
            clauses,
            actors,
        }
    }

    pub(super) fn read(&mut self, at: usize) {
        match self.view.0.get(at).map(|chunk| &chunk.kind) {
            Some(Kind::Break) => {
                (self.depth, self.current, self.main, self.speaker) = (0, None, None, None);
                (self.latest, self.waiting) = (None, None);
            }
            Some(Kind::Semicolon) => (self.depth, self.current) = (0, None),
            Some(&Kind::Noun(phrase)) => self.noun(at, phrase),
            Some(&Kind::Verb(group)) => self.verb(at, group),
            Some(Kind::Who | Kind::Which) if matches!(self.view.see(at + 1), Some(Kind::Comma | Kind::Dash)) => {
                self.wait(at);
            }
            Some(Kind::Colon) => self.colon(at),
            Some(Kind::Dash) => self.dash(at),
            _ => {}
        }
    }

    pub(super) fn noun(&mut self, at: usize, phrase: Phrase) {
        let before = self.view.before(at);
        let link = before.and_then(|before| self.view.kind(before));
        match (link, before) {
            (Some(Kind::According), Some(before)) => {
                let cue = self.view.0.get(before).map_or(phrase.core(), |chunk| chunk.span);
                let apposition =
                    self.view.apposition(at).filter(|_| phrase.sort.is_subject() && self.view.ends_before_verb(at + 3));
                self.clauses
                    .push(Clause { apposition, ..clause(Route::According, cue, Some(phrase), before, before, at) });
                return;
            }
            (Some(Kind::By), _) => self.agent(at, phrase),
            (Some(Kind::Link(Link::For)), Some(before)) => self.opinion(before, at, phrase),
            _ => {}
        }
        if phrase.speech {
            if let Some(owner) = phrase.owned_by() {
                self.clauses.push(clause(Route::Noun, phrase.head, Some(owner), at, at, at));
            }
        }
        let object = link == Some(Kind::Before) && !self.view.after(at).is_some_and(|next| self.view.is_finite(next));
        if !phrase.sort.is_subject()
            || phrase.is_number()
            || object
            || before.is_some_and(|before| self.view.governs(before))
        {
            return;
        }
        let next = self.view.after(at);
        if next.is_some_and(|next| self.view.is_finite(next)) {
            if !matches!(link, Some(Kind::That)) {
                self.settle(Subject { phrase, at, who: None });
            }
            return;
        }
        let behind = next.and_then(|next| self.view.kind(next));
        let interposed = behind.is_some_and(is_interposition);
        if let (Some(Kind::Conjunction), Some(top), true) = (link, self.top(), interposed) {
            if at.checked_sub(2) == Some(top.at) {
                self.replace(Subject { phrase: together(top.phrase, phrase), ..top });
                return;
            }
        }
        let subject = Subject { phrase, at, who: None };
        let waits = match link {
            None
            | Some(
                Kind::Break
                | Kind::Subordinator
                | Kind::That
                | Kind::Which
                | Kind::Semicolon
                | Kind::Colon
                | Kind::Quote(_),
            ) => true,
            Some(Kind::Conjunction | Kind::Comma) => interposed && self.depth == 0,
            _ => false,
        };
        let parted = link == Some(Kind::Comma) && interposed && !matches!(behind, Some(Kind::Link(_)));
        if parted && self.loose && phrase.sort == Sort::Name {
            self.replace(subject);
        } else if waits
            || self.depth == 0
                && self.current.is_none()
                && !matches!(link, Some(Kind::Verb(_) | Kind::Before | Kind::As))
        {
            let governed = matches!(link, Some(Kind::Conjunction | Kind::Noun(_))) && phrase.is_several();
            self.loose = link == Some(Kind::Comma) || governed;
            if let Some(slot) = self.pending.get_mut(self.depth) {
                *slot = Some(subject);
                self.depth += 1;
            }
            if matches!(link, None | Some(Kind::Break | Kind::Comma)) {
                self.settle(subject);
            }
        }
    }

    /// `For Kim, a doctor, the plan is “…”`, whom the text goes on about
    fn opinion(&mut self, link: usize, at: usize, phrase: Phrase) {
        let first = link - usize::from(link > 0 && self.view.see(link - 1) == Some(&Kind::As)); // As for Kim, …
        let opens = first.checked_sub(1).is_none_or(|at| self.view.see(at) == Some(&Kind::Break));
        if !opens || phrase.sort != Sort::Name || self.view.see(at + 1) != Some(&Kind::Comma) {
            return;
        }
        self.actors.push(Actor { phrase, at });
        // For Kim, a doctor, the plan is …; not: For Kim, a bold plan
        let clause_at = |at: usize| {
            let noun = matches!(self.view.see(at), Some(Kind::Noun(_)));
            noun && self.view.after(at).is_some_and(|next| self.view.is_finite(next))
        };
        let told = self.view.see(at + 3) == Some(&Kind::Comma) && clause_at(at + 4);
        let of = matches!(self.view.see(at + 2), Some(Kind::Link(_))) && self.view.see(at + 4) == Some(&Kind::Comma);
        if !(told || clause_at(at + 2) || of && clause_at(at + 5)) {
            return;
        }
        if let Some(cue) = self.view.0.get(link).map(|chunk| chunk.span) {
            self.clauses.push(clause(Route::Noun, cue, Some(phrase), link, at, at));
        }
    }

    /// Takes a relative pronoun whose verb has not come yet for a subject: `Kim, who, after a while, said …`.
    fn wait(&mut self, who: usize) {
        if let (Some(subject), Some(slot)) = (self.antecedent(who), self.pending.get_mut(self.depth)) {
            *slot = Some(subject);
            self.depth += 1;
        }
    }

    /// Gives the clause that waits for a subject its subject.
    pub(super) fn settle(&mut self, subject: Subject) {
        if let Some(clause) = self.waiting.take().and_then(|waiting| self.clauses.get_mut(waiting)) {
            clause.subject = Some(subject.phrase);
        }
    }

    /// `was called “…” by Smith`, but not `called “…,” run by Smith`
    pub(super) fn agent(&mut self, at: usize, phrase: Phrase) {
        let apposition = self.view.apposition(at);
        let verb = at.checked_sub(2).filter(|&at| self.view.is_finite(at));
        // it is said to be “…” by reason of the weather
        let quoted = at.checked_sub(2).is_some_and(|quote| matches!(self.view.see(quote), Some(Kind::Quote(_))));
        let told = |clause: &Clause| quoted && clause.route == Route::Verb(Takes::Words);
        let open = |clause: &&mut Clause| {
            clause.voice == Voice::Passive
                && clause.subject.is_none()
                && !(phrase.speech || told(clause))
                && verb.is_none_or(|verb| verb == clause.at)
        };
        if let Some(last) = self.clauses.last_mut().filter(open) {
            last.subject = Some(phrase);
            last.apposition = apposition;
        }
    }

    pub(super) fn replace(&mut self, subject: Subject) {
        if let Some(slot) = self.depth.checked_sub(1).and_then(|top| self.pending.get_mut(top)) {
            *slot = Some(subject);
        }
    }

    pub(super) fn top(&self) -> Option<Subject> {
        self.pending.get(self.depth.checked_sub(1)?).copied().flatten()
    }

    pub(super) fn pop(&mut self) -> Option<Subject> {
        let top = self.top();
        self.depth = self.depth.saturating_sub(1);
        top
    }

    pub(super) fn verb(&mut self, at: usize, group: Group) {
        let before = self.view.before(at);
        let passive = self.is_passive(at, group);
        if !passive && self.modifies(at, before, group) {
            return;
        }
        let subject = self.inverted(at, before, group).or_else(|| self.subject_of(at, before, group));
        if let (Some(subject), false) = (subject, group.is_bare()) {
            if subject.who.is_none() {
                self.current = Some(subject);
                if !self.is_nested(subject.at) {
                    self.main = self.current;
                }
            }
            let deed = group.verb.is_none() || group.voice == Voice::Passive;
            if deed && (self.opens(subject.at) || !self.is_nested(subject.at)) {
                self.actors.push(Actor { phrase: subject.phrase, at: subject.at });
            }
        }
        // What did Kim see?
        if let (None, None, false, Some(Kind::Noun(phrase))) =
            (subject, group.verb, group.alone, self.view.kind(at + 1))
        {
            if phrase.sort == Sort::Name {
                self.actors.push(Actor { phrase, at: at + 1 });
            }
        }
        self.latest = subject.or(self.latest);
        let group = if passive { Group { voice: Voice::Passive, ..group } } else { group };
        let Some(verb) = group.verb.or_else(|| self.unknown(at, before, group)) else { return };
        let verb = if self.calls(at, before, verb) { Verb { takes: Takes::Label, ..verb } } else { verb };
        let waits = subject.is_none() && group.is_bare();
        if waits && self.waiting.is_none() {
            self.waiting = Some(self.clauses.len());
        }
        let new = clause(Route::Verb(verb.takes), group.word, None, at, at, at);
        let new = Clause { unreal: group.unreal, voice: group.voice, form: verb.form, ..new };
        let Some(subject) = subject.filter(|_| group.voice != Voice::Passive) else {
            self.clauses.push(new); // an agent or the subject of the sentence may still come
            return;
        };
        let beside = subject.at > at
            || before == Some(subject.at)
            || before.is_some_and(|before| subject.who.is_some() && subject.at < before);
        let interposed = !group.is_bare()
            && subject.at < at
            && self.view.kind(subject.at + 1).is_some_and(is_interposition)
            && at - subject.at <= 30;
        let nested = subject.at < at && self.is_nested(subject.at);
        // “…,” Kim likes to say; “…,” Kim can be heard saying; “…,” Kim is quoted as saying
        let as_told = |link: usize| link.saturating_sub(usize::from(self.view.see(link) == Some(&Kind::As)));
        let first = before.filter(|&link| group.is_bare() && link + 1 == at).map(as_told);
        let chained = first.is_some_and(|first| {
            let passive = |first: &Group| !first.unreal || first.voice == Voice::Passive;
            self.view.before(first) == Some(subject.at)
                && matches!(self.view.see(first), Some(Kind::Verb(first)) if passive(first))
        });
        // The mayor, he told Lee, is late
        let comma = |at: usize| self.view.see(at) == Some(&Kind::Comma);
        let told = verb.takes == Takes::Listener && matches!(self.view.see(at + 1), Some(Kind::Noun(_)));
        self.clauses.push(Clause {
            subject: Some(subject.phrase),
            nested,
            apposition: self.view.apposition(subject.at),
            first: if beside || interposed || chained { subject.at.min(at) } else { at },
            chained,
            last: subject.at.max(at),
            who: subject.who,
            aside: before == Some(subject.at) && self.depth > 0 && (comma(at + 1) || told && comma(at + 2)),
            ..new
        });
        let speaks = matches!(verb.takes, Takes::Words | Takes::Listener | Takes::Question | Takes::Label);
        if speaks && !group.is_bare() && (self.speaker.is_none() || !group.unreal && !nested) {
            self.speaker = Some(subject);
        }
    }

    /// Whether a past form without an auxiliary is passive: `dismissed as “…” by Smith`, `derided by Smith as “…”`, `as noted by Smith`,
    /// and by nobody who is named: `a man, described as “…”, had fled`.
    fn is_passive(&self, at: usize, group: Group) -> bool {
        let Some(verb) = group.verb.filter(|verb| group.alone && verb.form == Form::Past) else { return false };
        let as_told = || at.checked_sub(1).is_some_and(|before| self.view.see(before) == Some(&Kind::As));
        if self.view.see(at + 1) == Some(&Kind::By) && (verb.takes == Takes::Label || as_told()) {
            return true;
        }
        let label = at + 1 + usize::from(self.view.see(at + 1) == Some(&Kind::As));
        let Some(quote) = self.view.quote(label) else { return false };
        let aside = || {
            let behind = self.view.see(quote + 1) == Some(&Kind::Comma) || self.view.is_finite(quote + 1);
            behind && at.checked_sub(1).is_some_and(|before| self.view.see(before) == Some(&Kind::Comma))
        };
        verb.takes == Takes::Label && (self.view.see(quote + 1) == Some(&Kind::By) || aside())
    }

    /// Whether a verb that takes things has a word for one here: `defended it as “…”`, but not in `those who support it as “…”`.
    fn calls(&self, at: usize, before: Option<usize>, verb: Verb) -> bool {
        let held = |before| self.view.see(before) == Some(&Kind::Who) || self.is_nested(before);
        let thing = verb.takes == Takes::Thing && matches!(self.view.see(at + 1), Some(Kind::Noun(_)));
        let named = || self.view.see(at + 2) == Some(&Kind::As) && self.view.quote(at + 3).is_some();
        thing && named() && !before.is_some_and(held)
    }

    /// A verb in no table that stands alone with its subject behind a quote: `“…!” she stormed.`, `“…,” she corrected him, …`
    fn unknown(&self, at: usize, before: Option<usize>, group: Group) -> Option<Verb> {
        let subject = before.filter(|&before| matches!(self.view.kind(before), Some(Kind::Noun(_))))?;
        let behind = subject.checked_sub(1).is_some_and(|at| matches!(self.view.kind(at), Some(Kind::Quote(_))));
        let object = matches!(self.view.kind(at + 1), Some(Kind::Noun(phrase)) if phrase.sort == Sort::Object);
        let ends = matches!(self.view.kind(at + 1 + usize::from(object)), None | Some(Kind::Break | Kind::Comma));
        let verb = Verb { takes: Takes::Manner, form: Form::Past };
        (behind && ends && group.alone && group.voice == Voice::Finite).then_some(verb)
    }

    /// Whether the noun at `at` begins a clause that somebody else reports: `said that he …`.
    pub(super) fn is_nested(&self, at: usize) -> bool {
        let before = self.view.before(at).and_then(|before| self.view.kind(before));
        matches!(before, Some(Kind::That | Kind::Subordinator | Kind::Verb(_)))
    }

    /// Whether the noun at `at` is the subject of a clause that opens its sentence: `When Kim came, …`
    fn opens(&self, at: usize) -> bool {
        let link = self.view.before(at).filter(|&link| self.view.see(link) == Some(&Kind::Subordinator));
        link.is_some_and(|link| {
            link.checked_sub(1).and_then(|at| self.view.kind(at)).is_none_or(|before| before == Kind::Break)
        })
    }
}

pub(super) const fn clause(
    route: Route,
    cue: Span,
    subject: Option<Phrase>,
    first: usize,
    at: usize,
    last: usize,
) -> Clause {
    Clause {
        route,
        cue,
        subject,
        apposition: None,
        first,
        at,
        last,
        who: None,
        voice: Voice::Finite,
        form: Form::Past,
        unreal: false,
        aside: false,
        nested: false,
        chained: false,
    }
}
