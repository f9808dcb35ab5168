//! The narration of a block in, a choice for each of its quotes out: which clause is about it. Looks at shapes and places
//! only, never at whom a mention stands for.

use super::narration::{End, Narration};
use super::strength::{Complement, Strength, complement, is_accused, is_bare, is_label, is_thing, strength};
use crate::grammar::chunk::Kind;
use crate::grammar::clause::{Clause, Route};
use crate::grammar::phrase::Sort;
use crate::grammar::verb::{Group, Voice};
use crate::lexicon::{Form, Takes};
use crate::model::Confidence;
use crate::steps;

/// What says who spoke a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Choice {
    /// The clause with this number, and how sure that is at most.
    Clause(usize, Confidence),
    /// It is a piece of the quote before it, and this clause is about both if that one has none.
    Echo(usize, Confidence),
    /// It is a piece of the quote before it, and that one’s clause (if any) is about both.
    Joins,
    /// No clause in its sentence; it is a sentence of its own and may go on with this clause, or with the quote before.
    Alone(Option<usize>),
    /// No clause in its sentence, and it is only a part of it; the clause before it in the paragraph.
    Part(Option<usize>),
}

/// Chunks of a sentence that are looked at before and after a quote.
const REACH: usize = 80;

/// A choice for every top-level quote, in order.
pub(super) fn choose(narration: &Narration<'_>, choices: &mut Vec<Choice>) {
    choices.clear();
    let mut low = 0;
    for (number, &(at, _, end)) in narration.quotes.iter().enumerate() {
        let (start, stop) = sentence(narration, at);
        while narration.clauses.get(low).is_some_and(|clause| clause.at < start) {
            low += 1;
            steps::bump();
        }
        let rest = narration.clauses.get(low..).unwrap_or_default().iter().inspect(|_| steps::bump());
        let count = rest.take_while(|clause| clause.first < stop).count();
        let scene = Scene { narration, at, end, part: None, low, high: low + count };
        let scene = Scene { part: scene.part(start), ..scene };
        let before = number.checked_sub(1).and_then(|number| narration.quotes.get(number));
        let last = number.checked_sub(1).and_then(|number| Some((before?.0, *choices.get(number)?)));
        let comma = before.is_some_and(|before| before.2 == End::Comma);
        let choice = match scene.clause() {
            _ if scene.is_asked() => Choice::Part(None),
            // “A.” “B,” he said.
            Some((clause, sure)) if last.is_some_and(|last| scene.echoes(clause, last)) => Choice::Echo(clause, sure),
            // “A,” he said on Monday, “b.”
            Some((clause, sure)) if last.is_some_and(|last| scene.is_split(clause, last, start, comma)) => {
                Choice::Echo(clause, sure)
            }
            Some((clause, sure)) => Choice::Clause(clause, sure),
            None => scene.without(start, last),
        };
        choices.push(choice);
    }
}

/// The first chunk of the sentence around `at`, and one past its last.
fn sentence(narration: &Narration<'_>, at: usize) -> (usize, usize) {
    let is_break = |at: usize| narration.chunks.get(at).is_none_or(|chunk| chunk.kind == Kind::Break);
    steps::more(REACH);
    let start = (0..at).rev().take(REACH).find(|&at| is_break(at)).map_or(at.saturating_sub(REACH), |at| at + 1);
    let stop = (at..).take(REACH).find(|&at| is_break(at)).unwrap_or(at + REACH);
    (start, stop)
}

/// A quote in its sentence.
struct Scene<'n, 'a> {
    narration: &'n Narration<'a>,
    /// Its chunk.
    at: usize,
    end: End,
    /// The semicolon that its own part of the sentence begins behind.
    part: Option<usize>,
    /// The clauses of its sentence.
    low: usize,
    high: usize,
}

impl Scene<'_, '_> {
    fn clauses(&self) -> impl Iterator<Item = (usize, &Clause)> {
        let all = (self.low..self.high).inspect(|_| steps::bump());
        all.filter_map(|number| Some((number, self.narration.clauses.get(number)?)))
    }

    fn kind(&self, at: usize) -> Option<Kind> {
        self.narration.kind(at)
    }

    /// The last semicolon before it in the sentence from `start` on, where a clause behind it tells whose words they are: `Kim called
    /// it “bold”; Lee thought it “cold”`.
    fn part(&self, start: usize) -> Option<usize> {
        let part = (start..self.at).rev().find(|&at| self.kind(at) == Some(Kind::Semicolon))?;
        let tells = |clause: &Clause| clause.who.is_none() && strength(clause) > Strength::None;
        self.before().any(|(_, clause)| clause.first > part && tells(clause)).then_some(part)
    }

    /// The clauses of its part of the sentence that end before it.
    fn before(&self) -> impl Iterator<Item = (usize, &Clause)> {
        let clauses = self.clauses().filter(|(_, clause)| clause.last < self.at);
        clauses.filter(|(_, clause)| self.part.is_none_or(|part| clause.first > part))
    }

    /// The clauses that begin behind it.
    fn behind(&self) -> impl Iterator<Item = (usize, &Clause)> {
        self.clauses().filter(|(_, clause)| clause.first > self.at)
    }

    /// The clause of its own sentence that is about it.
    fn clause(&self) -> Option<(usize, Confidence)> {
        let leads = self
            .before()
            .filter(|(_, clause)| complement(self.narration, clause) == Complement::Quote(self.at))
            .map(|(number, clause)| (strength(clause), number))
            .max();
        let open = self.before().filter(|(_, clause)| {
            strength(clause) >= Strength::Fair
                && !self.is_over(clause)
                && !self.is_by_the_way(clause)
                && !self.is_past(clause)
        });
        let governs = open.reduce(|last, next| {
            let aside = last.1.aside && strength(next.1) < Strength::Strong;
            // the lawsuit says that Kim told her it was “…”
            let sort = |clause: &Clause| clause.subject.map(|subject| subject.sort);
            let outer = matches!(sort(last.1), Some(Sort::Definite | Sort::Indefinite | Sort::Possessed | Sort::Bare));
            let held = next.1.first.checked_sub(1).and_then(|at| self.kind(at));
            let tells = outer
                && sort(next.1) == Some(Sort::Name)
                && !matches!(held, Some(Kind::Subordinator | Kind::As))
                && !is_bare(next.1)
                && strength(next.1) == Strength::Strong;
            let inside = !tells
                && strength(last.1) >= strength(next.1)
                && self.is_inside(next.1)
                && complement(self.narration, last.1) == Complement::Words;
            if aside || inside { last } else { next }
        });
        let strong = leads.filter(|&(strength, _)| strength == Strength::Strong);
        let fair = leads.filter(|&(strength, _)| strength == Strength::Fair);
        let follows = self.follows().filter(|&number| governs.is_none() || self.outweighs(number, fair.is_some()));
        let tail = self.behind().find(|(_, clause)| {
            !is_bare(clause) && strength(clause) == Strength::Strong && !self.is_bound(clause.first)
        });
        // was accused of showing “…”: in words of whoever accuses
        let accused = self.before().filter(|(_, clause)| is_accused(clause)).last().map_or(0, |(number, _)| number + 1);
        let weak = self
            .before()
            .filter(|&(number, clause)| number >= accused && (accused == 0 || !is_bare(clause)))
            .map(|(number, clause)| (strength(clause), number))
            .filter(|&(strength, _)| strength > Strength::None)
            .max();
        strong
            .map(|(_, number)| (number, Confidence::High))
            .or(follows.map(|number| (number, Confidence::High)))
            .or(fair.map(|(_, number)| (number, Confidence::Medium)))
            .or(governs.map(|(number, _)| (number, Confidence::Medium)))
            .or(tail.map(|(number, _)| (number, Confidence::Medium)))
            .or(self.predicate().map(|number| (number, Confidence::Low)))
            .or(weak.map(|(_, number)| (number, Confidence::Low)))
    }

    /// Whether the clause belongs to a relative pronoun, and the verb of the sentence comes before the quote: Critics say the plan,
    /// which Kim calls “bold,” is “…”.
    fn is_over(&self, clause: &Clause) -> bool {
        let pronoun = clause.first.checked_sub(1).and_then(|at| self.kind(at));
        let verb = |at: usize| matches!(self.kind(at), Some(Kind::Verb(Group { voice: Voice::Finite, .. })));
        let quotes = &self.narration.quotes;
        let end = |at: usize| quotes.get(quotes.binary_search_by_key(&at, |quote| quote.0).ok()?).map(|quote| quote.2);
        let comma = |at: usize| self.kind(at) == Some(Kind::Comma) || end(at) == Some(End::Comma);
        pronoun == Some(Kind::Which)
            && (clause.last + 1..self.at).inspect(|_| steps::bump()).any(|at| verb(at) && comma(at - 1))
    }

    /// Whether the clause opens the sentence behind `when` or `after`, and is over: `When Kim said no, Lee was “sad”`.
    fn is_past(&self, clause: &Clause) -> bool {
        let link = clause.first.checked_sub(1).filter(|&link| self.narration.begins(link));
        let opens = link.is_some_and(|link| matches!(self.kind(link), Some(Kind::Subordinator | Kind::Before)));
        opens && {
            let mut rest = (clause.last + 1..self.at).inspect(|_| steps::bump());
            rest.any(|at| self.kind(at) == Some(Kind::Comma) && matches!(self.kind(at + 1), Some(Kind::Noun(_))))
        }
    }

    /// Whether the clause only says who somebody is whom another speaks to or of: `Kim wrote to Lee, who had called him a fool: “…”`.
    fn is_by_the_way(&self, clause: &Clause) -> bool {
        let other = |other: &Clause| other.who.is_none() && other.at < clause.at && strength(other) >= Strength::Weak;
        clause.who.is_some()
            && self.at.checked_sub(1).is_some_and(|before| self.kind(before) == Some(Kind::Colon))
            && complement(self.narration, clause) == Complement::Words
            && self.before().any(|(_, clause)| other(clause))
    }

    /// Whether it stands in what somebody is asked, and nobody says by whom: `Asked if she was “…”, Kim said no`.
    fn is_asked(&self) -> bool {
        let asked = |clause: &Clause| {
            clause.subject.is_none()
                && matches!(clause.route, Route::Verb(Takes::Question | Takes::Listener))
                && match complement(self.narration, clause) {
                    Complement::Words => true,
                    Complement::Quote(at) => at == self.at && self.narration.begins(clause.at), // Asked “…,” Kim left
                    Complement::Nothing => false,
                }
        };
        let last = self.before().last();
        let tells = || self.follows().is_some_and(|number| self.tells(number));
        last.is_some_and(|(_, clause)| asked(clause)) && !tells()
    }

    /// The clause that tells of it what it was: `“…” was all Kim said`, `“…”: that is what Kim calls it`, `“…” That was Kim’s verdict`.
    fn predicate(&self) -> Option<usize> {
        let sign = self.kind(self.at + 1);
        let ends = sign == Some(Kind::Break);
        let parted = ends || matches!(sign, Some(Kind::Comma | Kind::Colon | Kind::Dash));
        let at = self.at + 1 + usize::from(parted);
        let that = match self.kind(at)? {
            Kind::That => true,
            Kind::Noun(phrase) => phrase.sort == Sort::Demonstrative || phrase.sort == Sort::Pronoun && !ends,
            _ => false,
        };
        let be = at + usize::from(that && parted);
        let Kind::Verb(Group { verb: None, voice: Voice::Finite, .. }) = self.kind(be)? else { return None };
        let (number, clause) = match sign {
            Some(Kind::Break) => (self.high, self.narration.clauses.get(self.high)?),
            Some(Kind::Dash) if !that => return None,
            _ => self.behind().next()?,
        };
        let noun = clause.route == Route::Noun;
        let says = noun || is_label(clause) || matches!(clause.route, Route::Verb(Takes::Words));
        let says = if ends { that && noun } else { says };
        (says && clause.first <= be + 3 && strength(clause) > Strength::None).then_some(number)
    }

    /// The clause that stands straight after it: `“…,” he said`.
    fn follows(&self) -> Option<usize> {
        let beside = self.kind(self.at + 1) == Some(Kind::Comma);
        let first = self.at + 1 + usize::from(beside);
        let apart = beside || matches!(self.end, End::Comma | End::Bang | End::Cut);
        // “…,” he smiled, but: Asked about “…,” he smiled
        let bound = matches!(
            self.at.checked_sub(1).and_then(|at| self.kind(at)),
            Some(Kind::Noun(_) | Kind::Determiner | Kind::Link(_) | Kind::Verb(_))
        );
        let weakly = |clause: &Clause| {
            apart
                && strength(clause) == Strength::Weak
                && !is_thing(clause)
                && (!bound || complement(self.narration, clause) == Complement::Nothing)
        };
        // “…,” Kim, who had asked him, said: not the clause with `who`; Kim’s claim that it was “…” was rejected by Lee
        let claimed = || self.clauses().any(|(_, clause)| clause.route == Route::Noun);
        let (number, clause) = self.clauses().find(|(_, clause)| {
            // “…,” as one put it
            let told = |kind: Kind| kind == Kind::Adverb || kind == Kind::As && strength(clause) == Strength::Strong;
            let near = clause.first == first || clause.first == first + 1 && self.kind(first).is_some_and(told);
            let near = near && !(clause.voice == Voice::Passive && claimed()) && clause.who.is_none();
            let told =
                !is_bare(clause) || clause.chained && self.end != End::Stop && strength(clause) >= Strength::Weak;
            near && told && (clause.chained || strength(clause) >= Strength::Fair || weakly(clause))
                || clause.first == first && matches!(clause.route, Route::According | Route::Dash)
        })?;
        let closed = complement(self.narration, clause) != Complement::Words;
        (closed || apart).then_some(number)
    }

    /// Whether the clause behind it is about it although one before it is too; `leads`: that one stands straight before it.
    fn outweighs(&self, number: usize, leads: bool) -> bool {
        let Some(clause) = self.narration.clauses.get(number) else { return false };
        // calls plan “a fantasy,” vows fight
        let object = clause.subject.is_some_and(|subject| subject.sort == Sort::Bare);
        // a signature is below words of their own, not below a report
        clause.route != Route::Dash && self.tells(number) && !(leads && object)
    }

    /// Whether the clause says by itself that words were spoken: `he said`, but `the crowd cheered` and `he told a joke` only
    /// go on with the story.
    fn tells(&self, number: usize) -> bool {
        self.narration.clauses.get(number).is_some_and(|clause| match clause.route {
            Route::Verb(Takes::Words | Takes::Question) => match complement(self.narration, clause) {
                Complement::Nothing => true,
                Complement::Quote(at) => self.kind(at - 1) == Some(Kind::Comma),
                Complement::Words => self.kind(clause.last + 1) == Some(Kind::As), // he said as he left
            },
            route => route == Route::According,
        })
    }

    /// Whether the clause, with no quote straight after it, is a part of what another reports: `said that when he asked them, …`.
    fn is_inside(&self, clause: &Clause) -> bool {
        let before = |far: usize| clause.first.checked_sub(far).and_then(|at| self.kind(at));
        let embedded = match before(1) {
            // said that when he asked them, …; not: said so, when he told them …
            Some(Kind::Subordinator) => matches!(before(2), Some(Kind::That | Kind::Link(_) | Kind::As)),
            Some(Kind::As) => clause.form != Form::Ing, // quoted Kim as saying
            Some(Kind::Which | Kind::That) => true,
            // said a report suggesting …
            Some(Kind::Noun(_) | Kind::Verb(_) | Kind::Link(_) | Kind::By) if is_bare(clause) => {
                clause.first == clause.at
            }
            _ => clause.nested,
        };
        embedded && !matches!(complement(self.narration, clause), Complement::Quote(_))
    }

    /// Whether the clause that begins at `first` is tied to the words before it: `and voters say`, `which he said`.
    fn is_bound(&self, first: usize) -> bool {
        let before = first.checked_sub(1).and_then(|at| self.kind(at));
        matches!(
            before,
            Some(Kind::Conjunction | Kind::Subordinator | Kind::Before | Kind::Which | Kind::That | Kind::Verb(_))
        )
    }

    /// Whether nothing stands between the quote in chunk `before` and it.
    fn touches(&self, before: usize) -> bool {
        (before + 1..self.at).inspect(|_| steps::bump()).all(|at| self.kind(at) == Some(Kind::Break))
    }

    /// Whether it is a piece of the quote before it although it has a clause of its own: that one has none, or this one's
    /// subject is no more than a pronoun.
    fn echoes(&self, clause: usize, (before, choice): (usize, Choice)) -> bool {
        let subject = self.narration.clauses.get(clause).and_then(|clause| clause.subject);
        let pronoun = subject.is_some_and(|subject| subject.sort == Sort::Pronoun);
        let part = matches!(choice, Choice::Part(_)); // he was asked about “…”. “…,” he said.
        let has_own = matches!(choice, Choice::Clause(..) | Choice::Joins); // Kim asked. “A?” “B,” said Lee.
        self.touches(before) && !part && (pronoun || !has_own)
    }

    /// Whether `clause` stands between commas in the middle of one statement. `comma`: the quote before ends in one.
    fn is_split(&self, clause: usize, (before, choice): (usize, Choice), start: usize, comma: bool) -> bool {
        let beside = usize::from(self.kind(before + 1) == Some(Kind::Comma));
        let same = matches!(choice, Choice::Clause(chosen, _) if chosen == clause);
        let inside = self.narration.clauses.get(clause).is_some_and(|clause| clause.first == before + 1 + beside);
        let opens = (start..before)
            .rev()
            .inspect(|_| steps::bump())
            .take_while(|&at| !matches!(self.kind(at), Some(Kind::Colon | Kind::Semicolon)))
            .all(|at| !matches!(self.kind(at), Some(Kind::Verb(_) | Kind::Quote(_))));
        let goes_on = self.at.checked_sub(1).is_some_and(|at| self.kind(at) == Some(Kind::Comma));
        same && inside && opens && goes_on && (comma || beside == 1)
    }

    /// The choice where its sentence has no clause. `last`: the quote before it and its choice.
    fn without(&self, start: usize, last: Option<(usize, Choice)>) -> Choice {
        let alone =
            self.at == start && self.kind(self.at + 1).is_none_or(|kind| matches!(kind, Kind::Break | Kind::Quote(_)));
        // The clause before it, if no other quote has come since.
        let earlier = self.low.checked_sub(1).and_then(|number| Some((number, self.narration.clauses.get(number)?)));
        let said = (0..self.low)
            .rev()
            .take(8)
            .filter_map(|number| Some((number, self.narration.clauses.get(number)?)))
            .find(|(_, clause)| strength(clause) == Strength::Strong)
            .map(|(number, _)| number);
        // Kim’s verdict? “…”
        let names = |clause: &Clause| {
            clause.route == Route::Noun && clause.last + 2 == self.at && self.narration.begins(clause.first)
        };
        if let Some((number, _)) = earlier.filter(|(_, clause)| alone && names(clause)) {
            return Choice::Clause(number, Confidence::Medium);
        }
        if !alone {
            return Choice::Part(said);
        }
        // Kim shrugged. “No.”
        let gesture = |clause: &Clause| {
            clause.route == Route::Verb(Takes::Gesture)
                && self.narration.begins(clause.first)
                && start - clause.at <= REACH
                && (clause.at..start - 1)
                    .inspect(|_| steps::bump())
                    .all(|at| !matches!(self.kind(at), Some(Kind::Break | Kind::Quote(_))))
        };
        if earlier.is_some_and(|(_, clause)| gesture(clause)) {
            return Choice::Alone(None);
        }
        let Some((before, choice)) = last else { return Choice::Alone(said) };
        let touches = self.touches(before);
        let only = match (choice, earlier) {
            (Choice::Clause(clause, _), _) => {
                self.narration.clauses.get(clause).is_some_and(|clause| clause.first > before)
                    && (before..self.at).filter(|&at| self.kind(at) == Some(Kind::Break)).count() <= 1
            }
            _ => false,
        };
        if touches || only { Choice::Joins } else { Choice::Alone(said) }
    }
}
