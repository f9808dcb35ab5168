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
    /// `was called`
    pub(crate) passive: bool,
}

/// A noun phrase that is the subject of a finite verb which reports nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Actor {
    pub(crate) phrase: Phrase,
    pub(crate) at: usize,
}

/// Finds the clauses of one paragraph. Linear.
pub(crate) fn clauses(chunks: &[Chunk], clauses: &mut Vec<Clause>, actors: &mut Vec<Actor>) {
    let mut reader = Reader { chunks, subject: None, speaker: None, waiting: None, clauses, actors };
    for at in 0..chunks.len() {
        reader.read(at);
    }
}

/// A subject and the chunk it stands in.
#[derive(Debug, Clone, Copy)]
struct Subject {
    phrase: Phrase,
    at: usize,
    who: Option<Span>,
}

struct Reader<'c> {
    chunks: &'c [Chunk],
    /// The subject of the clause under way.
    subject: Option<Subject>,
    /// The subject of the last reporting verb of the sentence.
    speaker: Option<Subject>,
    /// The first clause of the sentence that waits for a subject: `Speaking in Ohio, he …`.
    waiting: Option<usize>,
    clauses: &'c mut Vec<Clause>,
    actors: &'c mut Vec<Actor>,
}

impl Reader<'_> {
    fn kind(&self, at: usize) -> Option<Kind> {
        self.chunks.get(at).map(|chunk| chunk.kind)
    }

    fn read(&mut self, at: usize) {
        match self.kind(at) {
            Some(Kind::Break) => (self.subject, self.speaker, self.waiting) = (None, None, None),
            Some(Kind::Semicolon) => self.subject = None,
            Some(Kind::Noun(phrase)) => self.noun(at, phrase),
            Some(Kind::Verb(group)) => self.verb(at, group),
            Some(Kind::Colon) => self.colon(at),
            _ => {}
        }
    }

    fn noun(&mut self, at: usize, phrase: Phrase) {
        let before = self.before(at);
        if before.is_some_and(|before| self.kind(before) == Some(Kind::According)) {
            let before = before.unwrap_or(at);
            let cue = self.chunks.get(before).map_or(phrase.core, |chunk| chunk.span);
            let apposition = self.apposition(at);
            self.push(Clause { apposition, ..clause(Route::According, cue, Some(phrase), before, before, at) });
            return;
        }
        if phrase.speech {
            let pronoun = phrase
                .owner
                .is_some_and(|owner| owner.start == phrase.core.start && !self.owner_is_name(phrase, owner));
            if let Some(owner) = phrase.owned_by(pronoun) {
                self.push(clause(Route::Noun, phrase.head, Some(owner), at, at, at));
            }
        }
        if phrase.sort == Sort::Object || before.is_some_and(|before| self.governs(before)) {
            return;
        }
        let finite = self.after(at).is_some_and(|next| self.is_finite(next));
        let fresh = self.subject.is_none();
        let opens = before.is_none_or(|before| {
            matches!(
                self.kind(before),
                Some(Kind::Break | Kind::Subordinator | Kind::That | Kind::As | Kind::Semicolon | Kind::Colon)
            )
        });
        if finite || fresh || opens {
            let subject = Subject { phrase: self.joined(at, phrase), at, who: None };
            self.subject = Some(subject);
            if finite || opens {
                if let Some(waiting) = self.waiting.take() {
                    if let Some(clause) = self.clauses.get_mut(waiting) {
                        clause.subject = Some(subject.phrase);
                    }
                }
            }
        }
    }

    /// `Smith and Jones`, where nothing has made Smith a subject yet.
    fn joined(&self, at: usize, phrase: Phrase) -> Phrase {
        let and = at.checked_sub(1).filter(|&and| self.kind(and) == Some(Kind::Conjunction));
        let first = and.and_then(|and| and.checked_sub(1)).and_then(|first| self.kind(first));
        match (first, self.subject) {
            (Some(Kind::Noun(first)), Some(subject))
                if first.whole == subject.phrase.whole && first.sort == Sort::Name && phrase.sort == Sort::Name =>
            {
                let whole = Span::new(first.whole.start, phrase.whole.end);
                Phrase { whole, core: whole, head: phrase.head, sort: Sort::Group, owner: None, speech: false }
            }
            _ => phrase,
        }
    }

    fn owner_is_name(&self, phrase: Phrase, owner: Span) -> bool {
        // A pronoun is one short word and is not followed by a clitic.
        owner.len() > 5 || phrase.core.len() <= owner.len()
    }

    fn verb(&mut self, at: usize, group: Group) {
        let before = self.before(at);
        let found = self.subject_of(at, before, group);
        let inverted = match found {
            None => self.inverted(at, before, group),
            Some(_) => None,
        };
        let subject = inverted.or(found);
        let Some(verb) = group.verb else {
            if let (Some(subject), false) = (subject, group.bare) {
                self.subject = Some(subject);
                self.actors.push(Actor { phrase: subject.phrase, at: subject.at });
            }
            return;
        };
        let direct = before == subject.map(|subject| subject.at) || inverted.is_some();
        let first = match subject {
            Some(subject) if direct || !group.bare && subject.at < at && self.is_interposed(subject.at, at) => {
                subject.at.min(at)
            }
            _ => at,
        };
        let last = subject.map_or(at, |subject| subject.at.max(at));
        let apposition = subject.and_then(|subject| self.apposition(subject.at));
        let waits = subject.is_none() && group.bare;
        if waits && self.waiting.is_none() {
            self.waiting = Some(self.clauses.len());
        }
        let new = clause(Route::Verb(verb.takes), group.word, subject.map(|subject| subject.phrase), first, at, last);
        self.push(Clause {
            apposition,
            who: subject.and_then(|subject| subject.who),
            bare: group.bare,
            passive: group.passive,
            ..new
        });
        if let (Some(subject), false) = (subject, group.bare) {
            self.subject = Some(subject);
            self.speaker = Some(subject);
        }
    }

    /// The subject of the verb at `at`, where it stands before it.
    fn subject_of(&self, at: usize, before: Option<usize>, group: Group) -> Option<Subject> {
        let current = if group.bare { self.speaker.or(self.subject) } else { self.subject };
        let Some(before) = before else { return None };
        match self.kind(before)? {
            Kind::Noun(phrase) if phrase.sort != Sort::Object => {
                let governed = before.checked_sub(1).is_some_and(|link| self.governs(link));
                if group.bare && matches!(group.verb.map(|verb| verb.form), Some(Form::Base)) {
                    return current;
                }
                if governed && current.is_some() {
                    return current;
                }
                if group.bare && phrase.sort != Sort::Name && !phrase.speech {
                    return current;
                }
                Some(self.subject.filter(|subject| subject.at == before).unwrap_or(Subject {
                    phrase,
                    at: before,
                    who: None,
                }))
            }
            Kind::Who | Kind::Which => self.antecedent(before),
            Kind::That => self.antecedent(before),
            Kind::Quote(_) if !group.bare => {
                current.filter(|_| self.after(at).is_none_or(|next| !matches!(self.kind(next), Some(Kind::Noun(_)))))
            }
            Kind::Comma
                if !group.bare
                    && before.checked_sub(1).is_some_and(|quote| matches!(self.kind(quote), Some(Kind::Quote(_)))) =>
            {
                current.filter(|_| self.after(at).is_none_or(|next| !matches!(self.kind(next), Some(Kind::Noun(_)))))
            }
            _ => current,
        }
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
            None | Some(Kind::Break | Kind::Quote(_) | Kind::Colon | Kind::Dash) => true,
            Some(Kind::Comma) => {
                let quote = before.and_then(|before| before.checked_sub(1)).and_then(|quote| self.kind(quote));
                matches!(quote, Some(Kind::Quote(_)))
            }
            Some(Kind::As) => true,
            _ => false,
        };
        let verb = group
            .verb
            .filter(|verb| matches!(verb.takes, Takes::Words | Takes::Question | Takes::Manner | Takes::Thought))?;
        if !open || group.bare && verb.form != Form::Base {
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
                | Kind::Open,
            ) => true,
            Some(Kind::Link) => true,
            _ => false,
        };
        (ends && !matches!(phrase.sort, Sort::Pronoun | Sort::Object)).then_some(phrase.whole)
    }

    fn colon(&mut self, at: usize) {
        let quote = self.kind(at + 1).is_none_or(|next| matches!(next, Kind::Quote(_)));
        let Some(before) = self.before(at).filter(|_| quote) else { return };
        let Some(cue) = self.chunks.get(at).map(|chunk| chunk.span) else { return };
        let alone =
            before.checked_sub(1).is_none_or(|start| matches!(self.kind(start), Some(Kind::Break | Kind::Quote(_))));
        if let (Some(Kind::Noun(phrase)), true) = (self.kind(before), alone) {
            self.push(clause(Route::Colon, cue, Some(phrase), before, at, at));
        } else if self.speaker.is_none() {
            if let Some(subject) = self.subject {
                self.push(clause(Route::Colon, cue, Some(subject.phrase), at, at, at));
            }
        }
    }

    /// Whether all between subject and verb is between commas, brackets or dashes.
    fn is_interposed(&self, subject: usize, verb: usize) -> bool {
        let opens = self.kind(subject + 1).is_some_and(|kind| {
            matches!(kind, Kind::Comma | Kind::Open | Kind::Dash | Kind::Who | Kind::Adverb | Kind::Link)
        });
        opens && verb - subject <= 30
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

    /// The chunk after `at`, adverbs left out.
    fn after(&self, at: usize) -> Option<usize> {
        (at + 1..self.chunks.len()).find(|&at| self.kind(at) != Some(Kind::Adverb))
    }

    /// Whether the chunk at `at` makes the phrase after it its object.
    fn governs(&self, at: usize) -> bool {
        matches!(self.kind(at), Some(Kind::Link | Kind::By))
    }

    fn push(&mut self, clause: Clause) {
        self.clauses.push(clause);
    }
}

const fn clause(route: Route, cue: Span, subject: Option<Phrase>, first: usize, at: usize, last: usize) -> Clause {
    Clause { route, cue, subject, apposition: None, first, at, last, who: None, bare: false, passive: false }
}
