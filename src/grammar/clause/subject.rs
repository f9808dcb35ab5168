//! A verb in its paragraph in, its subject out: the phrase beside it, the one that waits before an interposition, the
//! antecedent of `who`, the phrase after it.

use super::super::chunk::{Kind, Link};
use super::super::phrase::{Phrase, Sort};
use super::super::verb::{Group, Voice};
use super::reader::{Reader, Subject};
use crate::lexicon::{Form, Takes};
use crate::model::Span;

impl Reader<'_> {
    /// The subject of a verb, where it stands before it; `before`: the chunk before the verb.
    pub(super) fn subject_of(&mut self, at: usize, before: Option<usize>, group: Group) -> Option<Subject> {
        let before = before?;
        let reports = group.verb.is_some();
        if group.is_bare() {
            let current = self.main.filter(|_| self.view.see(before) == Some(&Kind::Comma)).or(self.current);
            let speaker = if reports { self.speaker.or(current) } else { current };
            let speaker = speaker.or(self.top());
            return match self.view.kind(before)? {
                Kind::Noun(phrase)
                    if group.verb.is_some_and(|verb| verb.form == Form::Ing)
                        && (phrase.sort == Sort::Name && !(self.is_place(before) && speaker.is_some())
                            || phrase.speech && speaker.is_none()
                            || phrase.sign
                            || self.is_caught(before, phrase)
                            || phrase.is_crowd() && !self.is_addressed(before)) =>
                {
                    Some(Subject { phrase, at: before, who: None })
                }
                Kind::As if group.verb.is_some_and(|verb| verb.form == Form::Ing) => self.quoted(before).or(speaker),
                // prompting Kim to say …
                Kind::Noun(phrase)
                    if group.verb.is_some_and(|verb| verb.form == Form::Base && verb.takes == Takes::Words)
                        && before.checked_sub(1).and_then(|at| self.view.kind(at)).is_some_and(is_deed) =>
                {
                    Some(Subject { phrase, at: before, who: None })
                }
                _ => speaker,
            };
        }
        match self.view.kind(before)? {
            Kind::Noun(phrase) if phrase.sort.is_subject() => {
                let noun = Subject { phrase, at: before, who: None };
                let link = before.checked_sub(1);
                let linked = link.and_then(|link| self.view.kind(link));
                let aside = self.view.see(at + 1) == Some(&Kind::Comma);
                let governed = link.is_some_and(|link| self.view.governs(link));
                // Kim, who as mayor called …
                let who = link.filter(|_| linked == Some(Kind::As)).and_then(|link| link.checked_sub(1));
                if let Some(who) = who.filter(|&who| self.view.see(who) == Some(&Kind::Who)) {
                    return self.antecedent(who);
                }
                let object = match linked {
                    Some(Kind::Verb(group)) => Some(group).filter(|group| {
                        group.verb.is_none_or(|verb| matches!(verb.takes, Takes::Thing | Takes::Label))
                    }),
                    _ => None,
                };
                let Some(top) = self.top() else {
                    // a man accused of stealing a ferry told …
                    let governed = governed || object.is_some_and(|group| group.is_bare());
                    return if governed { self.current.or(Some(noun)) } else { Some(noun) };
                };
                // voters who want the road say
                let joined = phrase.plural || linked == Some(Kind::Conjunction);
                let agrees = joined || !top.phrase.plural || !group.is_plural();
                // the head of the union that represents Tarn | dockers in Lima told …
                let rest = matches!(linked, Some(Kind::Noun(_))) && self.is_object_of_which(before - 1);
                // an official who was there after the speech said …
                let then = linked == Some(Kind::Before)
                    && self.view.see(top.at + 1) == Some(&Kind::Who)
                    && !matches!(phrase.sort, Sort::Name | Sort::Pronoun);
                if top.at == before || object.is_some() || governed || rest || then || !agrees {
                    return self.pop();
                }
                match linked {
                    Some(Kind::Conjunction) if self.view.is_list(top.at, before) && may_join(top.phrase, phrase) => {
                        self.pop();
                        Some(Subject { phrase: together(top.phrase, phrase), ..top })
                    }
                    // Smith, the head of the firm told …: the second comma was lost
                    Some(Kind::Comma) if !aside && self.is_told_of(top, noun) => self.pop(),
                    _ => Some(noun),
                }
            }
            Kind::Who | Kind::Which | Kind::That => self.antecedent(before),
            Kind::Subordinator if group.alone || group.voice == Voice::Passive => None, // when asked, while being asked
            Kind::Comma
                if before.checked_sub(1).is_some_and(|quote| matches!(self.view.kind(quote), Some(Kind::Quote(_)))) =>
            {
                self.pop().or(self.current)
            }
            Kind::Comma | Kind::Dash | Kind::Close if self.top().is_some() => self.pop(),
            // refused to say whether Kim would go but called …; not: this is why they sit down and call …
            Kind::Conjunction | Kind::Comma if reports => {
                let main = self.main.filter(|main| main.phrase.plural || !group.is_plural());
                self.speaker.or(main).or(self.current)
            }
            Kind::Conjunction => self.current,
            Kind::Verb(_) => self.latest,
            _ => self.pop().or(self.current),
        }
    }

    /// Whether the noun at `at` is the object of a verb behind a relative pronoun: `that represents Tarn`.
    fn is_object_of_which(&self, at: usize) -> bool {
        let before = |far: usize| at.checked_sub(far).and_then(|at| self.view.see(at));
        matches!(before(1), Some(Kind::Verb(_))) && matches!(before(2), Some(Kind::Who | Kind::Which | Kind::That))
    }

    /// Whether the noun at `at` is where something is done: `overheard in Lima calling …`.
    fn is_place(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|link| self.view.see(link) == Some(&Kind::Link(Link::Place)))
    }

    /// Whether the noun at `at` does what a participle behind it says: `…, with an analyst warning of “…”`, `a microphone caught him
    /// saying …`.
    fn is_caught(&self, at: usize, phrase: Phrase) -> bool {
        let before = |far: usize| at.checked_sub(far).and_then(|at| self.view.see(at));
        match before(1) {
            Some(Kind::Link(Link::With)) => {
                let parted = matches!(before(2), None | Some(Kind::Comma | Kind::Break | Kind::Dash | Kind::Quote(_)));
                parted && !phrase.speech && !phrase.paper
            }
            Some(&before) => phrase.sort == Sort::Object && is_deed(before),
            None => false,
        }
    }

    /// Whether the noun at `at` is the object of a verb of speech: `emailed supporters saying …`.
    fn is_addressed(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.view.see(before));
        matches!(before, Some(Kind::Verb(Group { verb: Some(verb), .. })) if verb.takes != Takes::Thing)
    }

    /// `Kim`, where the chunk at `link` is the `as` of `quoted Kim as saying`.
    fn quoted(&self, link: usize) -> Option<Subject> {
        let at = link.checked_sub(1)?;
        match (self.view.kind(at.checked_sub(1)?)?, self.view.kind(at)?) {
            (Kind::Verb(_), Kind::Noun(phrase)) => Some(Subject { phrase, at, who: None }),
            _ => None,
        }
    }

    /// Whether `noun`, right before the verb and after a comma, tells who `top` is.
    fn is_told_of(&self, top: Subject, noun: Subject) -> bool {
        let commas = self.view.joins(top.at, noun.at, |kind| matches!(kind, Kind::Comma | Kind::Noun(_)));
        let opens = top.at.checked_sub(1).is_some_and(|at| matches!(self.view.kind(at), Some(Kind::Quote(_))));
        let named = noun.phrase.sort == Sort::Name && !opens;
        // Professor, critics said
        let spoken_to = top.phrase.office || noun.phrase.plural && !top.phrase.plural;
        commas && top.phrase.sort == Sort::Name && noun.phrase.sort != Sort::Pronoun && !named && !spoken_to
    }

    /// Whether the verb after the noun at `before` says no more than which: `a plan called …`, `air quotes`.
    pub(super) fn modifies(&self, at: usize, before: Option<usize>, group: Group) -> bool {
        let Some(before) = before else { return false };
        // the union that represents workers called it …
        let takes = matches!(self.view.kind(at + 1), Some(Kind::Noun(phrase)) if phrase.sort != Sort::Name);
        if takes && self.depth > 0 {
            return false;
        }
        if group.is_bare() || !matches!(self.view.kind(before), Some(Kind::Noun(_))) {
            return false;
        }
        let object = match before.checked_sub(1).and_then(|at| self.view.kind(at)) {
            Some(Kind::Verb(Group { verb: Some(verb), .. })) => matches!(verb.takes, Takes::Label | Takes::Thing),
            Some(Kind::Verb(_)) => true,
            Some(Kind::Link(_)) => self.depth == 0 && group.verb.is_some_and(|verb| verb.takes == Takes::Label),
            _ => false,
        };
        let adjective = group.verb.is_none_or(|verb| verb.takes == Takes::Label && verb.form == Form::Past);
        let noun = group.verb.is_some_and(|verb| matches!(verb.form, Form::Third | Form::Base));
        // it records every word said in the room
        let told = self.depth == 0
            && self.view.see(at + 1) == Some(&Kind::Link(Link::Place))
            && group.verb.is_some_and(|verb| verb.form == Form::Past);
        object && group.alone && (adjective || noun || told)
    }

    /// `who` stands for the phrase right before it.
    pub(super) fn antecedent(&self, who: usize) -> Option<Subject> {
        let mut at = who.checked_sub(1)?;
        let parted = matches!(self.view.kind(at)?, Kind::Comma | Kind::Dash);
        if parted {
            at = self.view.before(at)?; // Kim (D-Ohio), who …
            at = self.given(at).unwrap_or(at);
        }
        match self.view.kind(at)? {
            // Kim, who taught and who once said …
            Kind::Conjunction => {
                self.top().map(|top| Subject { who: self.view.0.get(who).map(|chunk| chunk.span), ..top })
            }
            Kind::Noun(phrase) if phrase.sort != Sort::Pronoun => {
                // the backing of Kim, who …; but: a spokesman for Kim, who …
                let person = phrase.office || phrase.is_several() || phrase.sort == Sort::Name;
                if let Some((told, name)) = self.told_of(at).filter(|_| parted && phrase.head != phrase.whole) {
                    return Some(Subject { phrase: name, at: told, who: self.view.0.get(who).map(|chunk| chunk.span) });
                }
                let named = parted && !person && self.view.see(who) == Some(&Kind::Who);
                let phrase = phrase.tail().filter(|_| named).unwrap_or(phrase);
                Some(Subject { phrase, at, who: self.view.0.get(who).map(|chunk| chunk.span) })
            }
            _ => None,
        }
    }

    /// What a participle and the one behind `by` at `at` are told of: `a memo, seen by Kim, that says …`
    fn given(&self, at: usize) -> Option<usize> {
        let before = |far: usize| at.checked_sub(far).and_then(|at| self.view.see(at));
        let told =
            matches!((before(3), before(2), before(1)), (Some(Kind::Comma), Some(Kind::Verb(_)), Some(Kind::By)));
        at.checked_sub(4).filter(|&given| told && matches!(self.view.see(given), Some(Kind::Noun(_))))
    }

    /// The name that the phrase at `at` stands beside, and its chunk: `Kim (D-Ohio), a doctor,`, `a word from Kim, a doctor,`.
    fn told_of(&self, at: usize) -> Option<(usize, Phrase)> {
        let comma = at.checked_sub(1).filter(|&comma| self.view.see(comma) == Some(&Kind::Comma))?;
        let told = self.view.before(comma)?;
        let Some(&Kind::Noun(phrase)) = self.view.see(told) else { return None };
        let name = if phrase.sort == Sort::Name { Some(phrase) } else { phrase.tail() };
        name.map(|name| (told, name))
    }

    /// `said Smith`: after a quote or at the start of a sentence.
    pub(super) fn inverted(&self, at: usize, before: Option<usize>, group: Group) -> Option<Subject> {
        let open = match before.and_then(|before| self.view.kind(before)) {
            None | Some(Kind::Break | Kind::Quote(_) | Kind::Colon | Kind::As) => true,
            Some(Kind::Dash) => self.depth == 0,
            Some(Kind::Comma) => {
                let quote = before.and_then(|before| before.checked_sub(1)).and_then(|quote| self.view.kind(quote));
                matches!(quote, Some(Kind::Quote(_))) || self.depth == 0 && self.current.is_some() || self.closes(at)
            }
            _ => false,
        };
        // Kim, citing “…,” said the plan …
        let waits = self.top().is_some_and(|top| {
            self.view.see(top.at + 1) == Some(&Kind::Comma)
                && !matches!(self.view.kind(top.at + 2), Some(Kind::Quote(_)))
        });
        let verb = group.verb.filter(|_| !waits || self.closes(at))?;
        let quoted = match before.and_then(|before| self.view.kind(before)) {
            Some(Kind::Quote(_)) => true,
            Some(Kind::Comma) => before
                .and_then(|before| self.view.kind(before.checked_sub(1)?))
                .is_some_and(|kind| matches!(kind, Kind::Quote(_))),
            _ => false,
        };
        let next = self.view.after(at)?;
        let ends = matches!(self.view.see(next + 1), None | Some(Kind::Break | Kind::Comma));
        let may = match verb.takes {
            Takes::Words | Takes::Question | Takes::Manner | Takes::Gesture | Takes::Thought => true,
            Takes::Listener => quoted && ends, // “Stop,” commanded Kim.
            Takes::Label | Takes::Thing => false,
        };
        if !open || !may || group.is_bare() && verb.form != Form::Base {
            return None;
        }
        match self.view.kind(next)? {
            Kind::Noun(phrase)
                if phrase.sort.is_subject()
                    && (quoted || phrase.sort == Sort::Name || !self.view.governs(next + 1)) // asked members to go
                    && !(verb.takes == Takes::Manner && phrase.sort == Sort::Bare && !phrase.plural)
                    && (quoted || !self.view.after(next).is_some_and(|verb| self.view.is_finite(verb))) =>
            {
                Some(self.joined(Subject { phrase, at: next, who: None }))
            }
            _ => None,
        }
    }

    /// Whether only a subject, with an apposition or none, stands between the verb at `at` and the end of its sentence: somebody
    /// by name (`…, said Ann Hale, a doctor.`) or, where a single comma parts the noun before from the verb, anybody
    /// (`Town fights wall, says mayor`); or whether it is put in, `The plan, said Hale, was …`, or leads on to words in marks: `No, said
    /// Hale: “…”`.
    fn closes(&self, at: usize) -> bool {
        let Some(Kind::Noun(phrase)) = self.view.kind(at + 1) else { return false };
        let noun = at.checked_sub(2);
        let rest = |at: usize| matches!(self.view.kind(at), Some(Kind::Noun(phrase)) if phrase.sort == Sort::Rest);
        let parted = noun.is_some_and(|noun| self.top().is_some_and(|top| top.at == noun) || rest(noun));
        let ends = |at: usize| matches!(self.view.kind(at), None | Some(Kind::Break));
        let told = self.view.see(at + 2) == Some(&Kind::Comma)
            && matches!(self.view.kind(at + 3), Some(Kind::Noun(_)))
            && ends(at + 4);
        let aside = parted && phrase.sort == Sort::Name && self.view.see(at + 2) == Some(&Kind::Comma);
        // No, said Hale of the harbour board: “…”
        let of = matches!(self.view.see(at + 2), Some(Kind::Link(_)))
            && matches!(self.view.see(at + 3), Some(Kind::Noun(_)));
        let sign = at + 2 + if of { 2 } else { 0 };
        let leads = phrase.sort == Sort::Name
            && matches!(self.view.see(sign), Some(Kind::Colon | Kind::Comma))
            && matches!(self.view.see(sign + 1), Some(Kind::Quote(_)));
        aside || leads || (phrase.sort == Sort::Name || parted) && (ends(at + 2) || told)
    }

    /// The subject after its verb, with the one that `and` adds to it: `said Smith and Jones`.
    fn joined(&self, first: Subject) -> Subject {
        let last = first.at + 2;
        let (Some(Kind::Conjunction), Some(Kind::Noun(phrase))) = (self.view.kind(first.at + 1), self.view.kind(last))
        else {
            return first;
        };
        let acts = self.view.after(last).is_some_and(|next| matches!(self.view.kind(next), Some(Kind::Verb(_))));
        let both = first.phrase.sort == Sort::Name && phrase.sort == Sort::Name && !acts;
        if both { Subject { phrase: together(first.phrase, phrase), at: last, who: None } } else { first }
    }
}

/// A verb that reports nothing.
const fn is_deed(kind: Kind) -> bool {
    matches!(kind, Kind::Verb(Group { verb: None, .. }))
}

/// `Smith and I`, but not `the system and he`
const fn may_join(first: Phrase, last: Phrase) -> bool {
    !matches!(last.sort, Sort::Pronoun) || matches!(first.sort, Sort::Name | Sort::Pronoun | Sort::Possessed)
}

/// `Smith and Jones`
pub(crate) const fn together(first: Phrase, last: Phrase) -> Phrase {
    let whole = Span::new(first.whole.start, last.whole.end);
    Phrase { head: last.head, plural: true, pronoun: last.pronoun, ..Phrase::new(whole, Sort::Group) }
}
