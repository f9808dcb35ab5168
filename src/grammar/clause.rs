//! Chunks in, clauses that report out: which verb (or noun, or colon) says that something was said, and which noun phrase is
//! its subject. One pass from left to right over each sentence. Never decides which quote a clause is about.

use super::chunk::{Chunk, Group, Kind};
use super::phrase::{Phrase, Sort};
use crate::lexicon::{Form, Takes};
use crate::model::Span;

/// How a clause reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Route {
    /// `Kim said`, `said Kim`
    Verb(Takes),
    /// `according to Kim`
    According,
    /// `Kim:`
    Colon,
    /// `Kim’s claim`
    Noun,
}

/// A clause that reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Clause {
    pub(crate) route: Route,
    pub(crate) cue: Span,
    pub(crate) subject: Option<Phrase>,
    pub(crate) apposition: Option<Span>,
    /// The chunk it begins with: subject or cue.
    pub(crate) first: usize,
    /// The chunk of the cue.
    pub(crate) at: usize,
    /// The last chunk of subject and cue.
    pub(crate) last: usize,
    /// The subject is `who`; the phrase is its antecedent.
    pub(crate) who: Option<Span>,
    /// `saying`, `to say`
    pub(crate) bare: bool,
    pub(crate) form: Form,
    /// `was called`
    pub(crate) passive: bool,
    /// `did not say`, `would say`
    pub(crate) unreal: bool,
    /// `…, Smith said, …` between a subject and its verb.
    pub(crate) aside: bool,
}

/// A noun phrase that is the subject of a finite verb which reports nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Actor {
    pub(crate) phrase: Phrase,
    pub(crate) at: usize,
}

/// Finds the clauses of one paragraph. Linear.
pub(crate) fn clauses(chunks: &[Chunk], clauses: &mut Vec<Clause>, actors: &mut Vec<Actor>) {
    let mut reader = Reader {
        chunks,
        pending: [None; DEPTH],
        depth: 0,
        loose: false,
        current: None,
        speaker: None,
        latest: None,
        waiting: None,
        clauses,
        actors,
    };
    for at in 0..chunks.len() {
        reader.read(at);
    }
}

/// Subjects that wait for their verb at once: `A, whose aide, B, …`.
const DEPTH: usize = 4;

/// A subject and the chunk it stands in.
#[derive(Debug, Clone, Copy)]
struct Subject {
    phrase: Phrase,
    at: usize,
    who: Option<Span>,
}

struct Reader<'c> {
    chunks: &'c [Chunk],
    /// Subjects whose verb has not come yet.
    pending: [Option<Subject>; DEPTH],
    depth: usize,
    /// The last of them stands after a comma and may be part of a place: `in Berea, Ohio, Smith, …`.
    loose: bool,
    /// The subject of the last finite verb.
    current: Option<Subject>,
    /// The subject of the last finite verb of speech in the sentence.
    speaker: Option<Subject>,
    /// The subject of the last verb of any kind.
    latest: Option<Subject>,
    /// The first clause of the sentence that waits for a subject: `Speaking in Ohio, he …`.
    waiting: Option<usize>,
    clauses: &'c mut Vec<Clause>,
    actors: &'c mut Vec<Actor>,
}

impl Reader<'_> {
    fn read(&mut self, at: usize) {
        match self.kind(at) {
            Some(Kind::Break) => {
                (self.depth, self.current, self.speaker, self.latest, self.waiting) = (0, None, None, None, None)
            }
            Some(Kind::Semicolon) => (self.depth, self.current) = (0, None),
            Some(Kind::Noun(phrase)) => self.noun(at, phrase),
            Some(Kind::Verb(group)) => self.verb(at, group),
            Some(Kind::Colon) => self.colon(at),
            _ => {}
        }
    }

    fn noun(&mut self, at: usize, phrase: Phrase) {
        let before = self.before(at);
        let link = before.and_then(|before| self.kind(before));
        match (link, before) {
            (Some(Kind::According), Some(before)) => {
                let cue = self.chunks.get(before).map_or(phrase.core, |chunk| chunk.span);
                let apposition = self.apposition(at);
                self.clauses
                    .push(Clause { apposition, ..clause(Route::According, cue, Some(phrase), before, before, at) });
                return;
            }
            (Some(Kind::By), _) => self.agent(at, phrase),
            _ => {}
        }
        if phrase.speech {
            if let Some(owner) = phrase.owned_by() {
                self.clauses.push(clause(Route::Noun, phrase.head, Some(owner), at, at, at));
            }
        }
        let object = link == Some(Kind::Before) && !self.after(at).is_some_and(|next| self.is_finite(next));
        if phrase.sort == Sort::Object || object || before.is_some_and(|before| self.governs(before)) {
            return;
        }
        let next = self.after(at);
        if next.is_some_and(|next| self.is_finite(next)) {
            return self.settle(Subject { phrase, at, who: None });
        }
        let interposed = next.and_then(|next| self.kind(next)).is_some_and(is_interposition);
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
        if link == Some(Kind::Comma) && interposed && self.loose && phrase.sort == Sort::Name {
            self.replace(subject);
        } else if waits
            || self.depth == 0
                && self.current.is_none()
                && !matches!(link, Some(Kind::Verb(_) | Kind::Before | Kind::As))
        {
            self.loose = link == Some(Kind::Comma);
            if let Some(slot) = self.pending.get_mut(self.depth) {
                *slot = Some(subject);
                self.depth += 1;
            }
            if matches!(link, None | Some(Kind::Break | Kind::Comma)) {
                self.settle(subject);
            }
        }
    }

    /// Gives the clause that waits for a subject its subject.
    fn settle(&mut self, subject: Subject) {
        if let Some(clause) = self.waiting.take().and_then(|waiting| self.clauses.get_mut(waiting)) {
            clause.subject = Some(subject.phrase);
        }
    }

    /// `was called “…” by Smith`
    fn agent(&mut self, at: usize, phrase: Phrase) {
        let apposition = self.apposition(at);
        if let Some(last) = self.clauses.last_mut().filter(|last| last.passive && last.subject.is_none()) {
            last.subject = Some(phrase);
            last.apposition = apposition;
        }
    }

    fn replace(&mut self, subject: Subject) {
        if let Some(slot) = self.depth.checked_sub(1).and_then(|top| self.pending.get_mut(top)) {
            *slot = Some(subject);
        }
    }

    fn top(&self) -> Option<Subject> {
        self.pending.get(self.depth.checked_sub(1)?).copied().flatten()
    }

    fn pop(&mut self) -> Option<Subject> {
        let top = self.top();
        self.depth = self.depth.saturating_sub(1);
        top
    }

    fn verb(&mut self, at: usize, group: Group) {
        let before = self.before(at);
        if self.modifies(before, group) {
            return;
        }
        let subject = self.inverted(at, before, group).or_else(|| self.subject_of(at, before, group));
        if let (Some(subject), false) = (subject, group.bare) {
            if subject.who.is_none() {
                self.current = Some(subject);
            }
            if group.verb.is_none() {
                self.actors.push(Actor { phrase: subject.phrase, at: subject.at });
            }
        }
        self.latest = subject.or(self.latest);
        let Some(verb) = group.verb else { return };
        let waits = subject.is_none() && group.bare;
        if waits && self.waiting.is_none() {
            self.waiting = Some(self.clauses.len());
        }
        let new = Clause { unreal: group.unreal, ..clause(Route::Verb(verb.takes), group.word, None, at, at, at) };
        if group.passive {
            self.clauses.push(Clause { passive: true, bare: group.bare, ..new });
            return;
        }
        let Some(subject) = subject else {
            self.clauses.push(Clause { bare: group.bare, form: verb.form, ..new });
            return;
        };
        let beside = subject.at > at
            || before == Some(subject.at)
            || before.is_some_and(|before| subject.who.is_some() && subject.at < before);
        let interposed = !group.bare
            && subject.at < at
            && self.kind(subject.at + 1).is_some_and(is_interposition)
            && at - subject.at <= 30;
        self.clauses.push(Clause {
            subject: Some(subject.phrase),
            apposition: self.apposition(subject.at),
            first: if beside || interposed { subject.at.min(at) } else { at },
            last: subject.at.max(at),
            who: subject.who,
            aside: before == Some(subject.at) && self.depth > 0 && self.kind(at + 1) == Some(Kind::Comma),
            bare: group.bare,
            form: verb.form,
            ..new
        });
        let speaks = matches!(verb.takes, Takes::Words | Takes::Listener | Takes::Question | Takes::Label);
        if speaks && !group.bare {
            self.speaker = Some(subject);
        }
    }

    /// The subject of a verb, where it stands before it; `before`: the chunk before the verb.
    fn subject_of(&mut self, at: usize, before: Option<usize>, group: Group) -> Option<Subject> {
        let before = before?;
        let reports = group.verb.is_some();
        if group.bare {
            let speaker = if reports { self.speaker.or(self.current) } else { self.current };
            let speaker = speaker.or(self.top());
            return match self.kind(before)? {
                Kind::Noun(phrase)
                    if group.verb.is_some_and(|verb| verb.form == Form::Ing)
                        && (phrase.sort == Sort::Name || phrase.speech && speaker.is_none()) =>
                {
                    Some(Subject { phrase, at: before, who: None })
                }
                _ => speaker,
            };
        }
        match self.kind(before)? {
            Kind::Noun(phrase) if phrase.sort != Sort::Object => {
                let noun = Subject { phrase, at: before, who: None };
                let link = before.checked_sub(1);
                let linked = link.and_then(|link| self.kind(link));
                let two = before.checked_sub(2);
                let aside = self.kind(at + 1) == Some(Kind::Comma);
                let Some(top) = self.top() else {
                    let governed = link.is_some_and(|link| self.governs(link));
                    return if governed { self.current.or(Some(noun)) } else { Some(noun) };
                };
                let object = matches!(linked, Some(Kind::Verb(group)) if group.verb.is_none_or(|verb| matches!(verb.takes, Takes::Thing | Takes::Label)));
                if top.at == before || object || link.is_some_and(|link| self.governs(link)) {
                    return self.pop();
                }
                match linked {
                    Some(Kind::Conjunction) if self.is_list(top.at, before) => {
                        self.pop();
                        Some(Subject { phrase: together(top.phrase, phrase), ..top })
                    }
                    Some(Kind::Comma)
                        if two == Some(top.at)
                            && !aside
                            && top.phrase.sort == Sort::Name
                            && phrase.sort != Sort::Pronoun
                            && phrase.sort != Sort::Name =>
                    {
                        self.pop()
                    }
                    _ => Some(noun),
                }
            }
            Kind::Who | Kind::Which | Kind::That => self.antecedent(before),
            Kind::Comma
                if before.checked_sub(1).is_some_and(|quote| matches!(self.kind(quote), Some(Kind::Quote(_)))) =>
            {
                self.pop().or(self.current)
            }
            Kind::Comma | Kind::Dash | Kind::Close if self.top().is_some() => self.pop(),
            Kind::Conjunction | Kind::Comma if reports => self.speaker.or(self.current),
            Kind::Conjunction => self.current,
            Kind::Verb(_) => self.latest,
            _ => self.pop().or(self.current),
        }
    }

    /// Whether only commas, conjunctions and nouns stand between two nouns: `A, B and C`.
    fn is_list(&self, first: usize, last: usize) -> bool {
        last.checked_sub(first).is_some_and(|far| far <= 12)
            && (first + 1..last)
                .all(|at| matches!(self.kind(at), Some(Kind::Comma | Kind::Conjunction | Kind::Noun(_))))
    }

    /// Whether the verb after the noun at `before` says no more than which: `a plan called …`, `air quotes`.
    fn modifies(&self, before: Option<usize>, group: Group) -> bool {
        let Some(before) = before else { return false };
        if group.bare || !matches!(self.kind(before), Some(Kind::Noun(_))) {
            return false;
        }
        let object = match before.checked_sub(1).and_then(|at| self.kind(at)) {
            Some(Kind::Verb(Group { verb: Some(verb), .. })) => matches!(verb.takes, Takes::Label | Takes::Thing),
            Some(Kind::Verb(_)) => true,
            Some(Kind::Link) => self.depth == 0 && group.verb.is_some_and(|verb| verb.takes == Takes::Label),
            _ => false,
        };
        let adjective = group.verb.is_none_or(|verb| verb.takes == Takes::Label && verb.form == Form::Past);
        let noun = group.verb.is_some_and(|verb| matches!(verb.form, Form::Third | Form::Base));
        object && group.alone && (adjective || noun)
    }

    /// `who` stands for the phrase right before it.
    fn antecedent(&self, who: usize) -> Option<Subject> {
        let mut at = who.checked_sub(1)?;
        if matches!(self.kind(at)?, Kind::Comma | Kind::Dash) {
            at = at.checked_sub(1)?;
        }
        match self.kind(at)? {
            Kind::Noun(phrase) if phrase.sort != Sort::Pronoun => {
                Some(Subject { phrase, at, who: self.chunks.get(who).map(|chunk| chunk.span) })
            }
            _ => None,
        }
    }

    /// `said Smith`: after a quote or at the start of a sentence.
    fn inverted(&self, at: usize, before: Option<usize>, group: Group) -> Option<Subject> {
        let open = match before.and_then(|before| self.kind(before)) {
            None | Some(Kind::Break | Kind::Quote(_) | Kind::Colon | Kind::Dash | Kind::As) => true,
            Some(Kind::Comma) => {
                let quote = before.and_then(|before| before.checked_sub(1)).and_then(|quote| self.kind(quote));
                matches!(quote, Some(Kind::Quote(_))) || self.depth == 0 && self.current.is_some()
            }
            _ => false,
        };
        let verb = group.verb?;
        let may = matches!(verb.takes, Takes::Words | Takes::Question | Takes::Manner | Takes::Thought);
        if !open || !may || group.bare && verb.form != Form::Base {
            return None;
        }
        let next = self.after(at)?;
        match self.kind(next)? {
            Kind::Noun(phrase)
                if phrase.sort != Sort::Object && !self.after(next).is_some_and(|verb| self.is_finite(verb)) =>
            {
                Some(Subject { phrase, at: next, who: None })
            }
            _ => None,
        }
    }

    /// `NP, NP,` right after the phrase at `at`.
    fn apposition(&self, at: usize) -> Option<Span> {
        if self.kind(at + 1)? != Kind::Comma {
            return None;
        }
        let Kind::Noun(phrase) = self.kind(at + 2)? else { return None };
        let ends = match self.kind(at + 3) {
            None
            | Some(
                Kind::Comma
                | Kind::Break
                | Kind::Who
                | Kind::Which
                | Kind::Quote(_)
                | Kind::Colon
                | Kind::Dash
                | Kind::That
                | Kind::Open
                | Kind::Link,
            ) => true,
            _ => false,
        };
        (ends && !matches!(phrase.sort, Sort::Pronoun | Sort::Object)).then_some(phrase.whole)
    }

    /// `Smith: “…”`, or a sentence that ends in a colon.
    fn colon(&mut self, at: usize) {
        let quote = self.kind(at + 1).is_none_or(|next| matches!(next, Kind::Quote(_)));
        let Some(before) = self.before(at).filter(|_| quote) else { return };
        let Some(cue) = self.chunks.get(at).map(|chunk| chunk.span) else { return };
        let alone = before
            .checked_sub(1)
            .is_none_or(|start| matches!(self.kind(start), Some(Kind::Break | Kind::Quote(_) | Kind::Dash)));
        if let (Some(Kind::Noun(phrase)), true) = (self.kind(before), alone) {
            self.clauses.push(clause(Route::Colon, cue, Some(phrase), before, at, at));
        } else if let Some(subject) = self.speaker.or(self.current).or(self.top()) {
            let named = |phrase: Phrase| matches!(phrase.sort, Sort::Name | Sort::Pronoun | Sort::Group);
            let subject = match self.kind(before) {
                Some(Kind::Noun(phrase)) if phrase.sort == Sort::Name && !named(subject.phrase) => {
                    Subject { phrase, ..subject }
                }
                _ => subject,
            };
            self.clauses.push(clause(Route::Colon, cue, Some(subject.phrase), at, at, at));
        }
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        self.chunks.get(at).map(|chunk| chunk.kind)
    }

    fn is_finite(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(Kind::Verb(group)) if !group.bare)
    }

    /// The chunk before `at`, adverbs and brackets left out.
    fn before(&self, at: usize) -> Option<usize> {
        let mut at = at.checked_sub(1)?;
        loop {
            match self.kind(at)? {
                Kind::Adverb => at = at.checked_sub(1)?,
                Kind::Close => {
                    let open = (1..12)
                        .map_while(|back| at.checked_sub(back))
                        .find(|&open| self.kind(open) == Some(Kind::Open));
                    at = open?.checked_sub(1)?;
                }
                _ => return Some(at),
            }
        }
    }

    /// The chunk after `at`, adverbs and brackets left out.
    fn after(&self, at: usize) -> Option<usize> {
        let mut at = at + 1;
        loop {
            match self.kind(at)? {
                Kind::Adverb => at += 1,
                Kind::Open => at = (at + 1..at + 12).find(|&close| self.kind(close) == Some(Kind::Close))? + 1,
                _ => return Some(at),
            }
        }
    }

    /// Whether the chunk at `at` makes the phrase after it its object.
    fn governs(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(Kind::Link | Kind::By))
    }
}

/// `Smith and Jones`
const fn together(first: Phrase, last: Phrase) -> Phrase {
    let whole = Span::new(first.whole.start, last.whole.end);
    Phrase { whole, core: whole, sort: Sort::Group, owner: None, plural: true, speech: false, ..last }
}

/// What may stand between a subject and its verb begins so.
const fn is_interposition(kind: Kind) -> bool {
    matches!(kind, Kind::Comma | Kind::Dash | Kind::Open | Kind::Who | Kind::Which | Kind::That | Kind::Link)
}

const fn clause(route: Route, cue: Span, subject: Option<Phrase>, first: usize, at: usize, last: usize) -> Clause {
    Clause {
        route,
        cue,
        subject,
        apposition: None,
        first,
        at,
        last,
        who: None,
        bare: false,
        form: Form::Past,
        passive: false,
        unreal: false,
        aside: false,
    }
}
