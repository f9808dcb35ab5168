//! One block and its runs in, its narration out: tokens, chunks and clauses, with every top-level quote in its place. Scratch
//! that is used again for the next block.

use super::strength::strength;
use crate::grammar::chunk::{Chunk, Kind, chunks};
use crate::grammar::clause::{Actor, Clause, Route, clauses};
use crate::grammar::phrase::Phrase;
use crate::grammar::token::{Token, is_full, tokenize};
use crate::grammar::verb::Voice;
use crate::lexicon::{Class, Form, Known, Noun, Part, Takes, noun, part};
use crate::model::Span;
use crate::resolve::{Reading, Run};
use crate::scan::{Shape, is_capitalised};
use crate::source::Source;
use crate::steps;

/// How the words of a quote end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Comma,
    Stop,
    /// `!`, `?`
    Bang,
    /// A dash or an ellipsis.
    Cut,
    Open,
}

/// Bytes that a line written with capitals throughout has at most.
const LINE: u32 = 200;

/// The narration of one block.
#[derive(Debug)]
pub(super) struct Narration<'a> {
    pub(super) tokens: Vec<Token<'a>>,
    pub(super) chunks: Vec<Chunk>,
    pub(super) clauses: Vec<Clause>,
    pub(super) actors: Vec<Actor>,
    /// Of every top-level quote: its chunk, its run, how it ends.
    pub(super) quotes: Vec<(usize, u32, End)>,
    /// The runs that nobody can claim: words of the narration, marks and all.
    pub(super) barred: Vec<u32>,
    /// The clause that a colon at the end of the block leads on from.
    pub(super) ends_in_colon: Option<usize>,
    /// It is a line written with capitals throughout, in which nobody can tell where a name begins.
    pub(super) capitalised: bool,
}

/// A stretch of a block or of a quote, and the runs in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Stretch<'r> {
    pub(super) span: Span,
    pub(super) runs: &'r [Run],
    /// What they can be.
    pub(super) readings: &'r [Reading],
    /// Those with this parent count.
    pub(super) within: Option<u32>,
    /// The number of the first.
    pub(super) first: usize,
    /// They stand in a headline, or in the first line, which may be one.
    pub(super) headline: bool,
}

impl Stretch<'_> {
    /// The runs before a place, as many, and what is after it; all of it where there is no such place.
    fn split(self, place: Option<(u32, usize)>) -> (Self, Option<Self>) {
        let Some((at, count)) = place else { return (self, None) };
        let (runs, others) = self.runs.split_at_checked(count).unwrap_or((self.runs, &[]));
        let readings = self.readings.get(count..).unwrap_or_default();
        let after = Span::new(at, self.span.end);
        let rest = Self { span: after, runs: others, readings, first: self.first + count, ..self };
        (Self { runs, ..self }, Some(rest))
    }
}

impl<'a> Narration<'a> {
    /// Room for a block of `words`; more is made where it is needed.
    pub(super) fn with_room(words: usize) -> Self {
        Self {
            tokens: Vec::with_capacity(words),
            chunks: Vec::with_capacity(words),
            clauses: Vec::with_capacity(words / 8),
            actors: Vec::with_capacity(words / 8),
            quotes: Vec::with_capacity(words / 8),
            barred: Vec::new(),
            ends_in_colon: None,
            capitalised: false,
        }
    }

    /// Reads a stretch as far as there is room, and gives back what it has read and what is left. Whatever somebody takes for
    /// one paragraph, its words are never all here at once.
    pub(super) fn read<'r>(
        &mut self,
        source: Source<'a>,
        stretch: Stretch<'r>,
        known: &Known,
    ) -> (Stretch<'r>, Option<Stretch<'r>>) {
        let Stretch { span, headline, .. } = stretch;
        self.tokens.clear();
        self.chunks.clear();
        self.clauses.clear();
        self.actors.clear();
        self.quotes.clear();
        self.barred.clear();
        self.capitalised = span.len() <= LINE && is_capitalised(source.slice(span).split_whitespace());
        let (stretch, left) = stretch.split(self.words(source, stretch, known));
        if headline {
            // Ferry “sinks”... captain says “no”
            self.tokens
                .iter_mut()
                .filter(|token| token.shape == Shape::Ellipsis)
                .for_each(|token| token.shape = Shape::Stop);
        }
        let Stretch { runs, first, .. } = stretch;
        let end = |run: u32| runs.get(run as usize - first).map_or(End::Open, |run| ending(source, run));
        let stops = |run, next: &[Token<'_>]| end(run) == End::Stop || end(run) == End::Bang && begins_anew(next);
        chunks(&self.tokens, stops, |run| end(run) == End::Open, &mut self.chunks);
        clauses(&self.chunks, &mut self.clauses, &mut self.actors);
        steps::more(self.chunks.len());
        for (at, chunk) in self.chunks.iter().enumerate() {
            if let Kind::Quote(run) = chunk.kind {
                self.quotes.push((at, run, end(run)));
            }
        }
        let stops = self.chunks.last().is_some_and(|last| match last.kind {
            Kind::Quote(run) => end(run) == End::Stop && !self.capitalised,
            kind => kind == Kind::Break,
        });
        if (headline || self.capitalised) && !stops {
            self.unspeak();
        }
        self.unlabel(source, headline || self.capitalised);
        let colon = self.chunks.last().is_some_and(|chunk| matches!(chunk.kind, Kind::Colon));
        self.ends_in_colon = if colon { self.strongest() } else { None };
        (stretch, left)
    }

    /// The tokens of a stretch. Where there was no room for more: how far they go, and how many of the runs they have.
    fn words(&mut self, source: Source<'a>, stretch: Stretch<'_>, known: &Known) -> Option<(u32, usize)> {
        let Stretch { span, runs, readings, within, first, .. } = stretch;
        let mut from = span.start;
        let own = runs.iter().enumerate().inspect(|_| steps::bump()).filter(|(_, run)| run.parent == within);
        for (at, run) in own {
            let gap = Span::new(from, run.outer.start);
            if !gap.is_empty() {
                from = tokenize(source, gap, self.capitalised, known, &mut self.tokens);
            }
            if from < gap.end || is_full(&self.tokens) {
                return Some((from, at));
            }
            let number = u32::try_from(first + at).unwrap_or(u32::MAX);
            if readings.get(at).copied().is_some_and(Reading::bars) {
                self.barred.push(number);
                self.name(source, run);
            } else {
                self.tokens.push(Token::marked(source, run.outer, number));
            }
            from = run.outer.end;
        }
        let last = Span::new(from, span.end);
        if !last.is_empty() {
            from = tokenize(source, last, self.capitalised, known, &mut self.tokens);
        }
        (from < span.end).then_some((from, runs.len()))
    }

    /// The strongest clause of the last sentence.
    fn strongest(&self) -> Option<usize> {
        let last = self.chunks.iter().rposition(|chunk| chunk.kind == Kind::Break).unwrap_or(0);
        let sentence = (0..self.clauses.len())
            .rev()
            .take_while(|&at| self.clauses.get(at).is_some_and(|clause| clause.at >= last));
        let strongest = sentence.filter_map(|at| Some((strength(self.clauses.get(at)?), at))).max();
        strongest.map(|(_, at)| at)
    }

    /// Takes a past form in a headline, which tells in the present, for what is said of its subject: `Hale hailed as “hero”`.
    fn unspeak(&mut self) {
        for clause in &mut self.clauses {
            let said =
                clause.route == Route::Verb(Takes::Label) && clause.form == Form::Past && clause.voice == Voice::Finite;
            let beside = self.chunks.get(clause.at + 1).map(|next| next.kind);
            if said
                && clause.who.is_none()
                && matches!(beside, Some(Kind::As | Kind::Link(_) | Kind::Quote(_) | Kind::Determiner))
            {
                clause.subject = None;
            }
        }
    }

    /// Takes a label at the beginning for nobody where it is no speaker (`Update: …`) or where words of the narration follow
    /// it, but in a `headline` that quotes (`Mayor: Wall is “ugly”`).
    fn unlabel(&mut self, source: Source<'a>, headline: bool) {
        let Some(clause) = self.clauses.first_mut().filter(|clause| clause.route == Route::Colon && clause.first == 0)
        else {
            return;
        };
        let quote = self.chunks.get(clause.at + 1).is_none_or(|next| matches!(next.kind, Kind::Quote(_)));
        let quotes = headline && !self.quotes.is_empty();
        let nobody = |phrase: Phrase| part(source.slice(phrase.whole)) == Some(Part::Nobody);
        // Foreign Ministry: Wall is “ugly”
        let known = |phrase: Phrase| {
            matches!(noun(source.slice(phrase.head)), Some(Noun::Body | Noun::People | Noun::Title(_) | Noun::Role(_)))
        };
        let may = |phrase: Phrase| quote || quotes && (phrase.head == phrase.whole || known(phrase));
        clause.subject = clause.subject.filter(|&phrase| may(phrase) && !nobody(phrase));
    }

    /// Whether a sentence begins with chunk `at`.
    pub(super) fn begins(&self, at: usize) -> bool {
        at.checked_sub(1).and_then(|before| self.kind(before)).is_none_or(|before| before == Kind::Break)
    }

    /// What chunk `at` is.
    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.chunks.get(at).map(|chunk| chunk.kind)
    }

    /// Takes a run that nobody can claim as one small word, so that a name may go on over it, and the stop in it as one of the narration.
    fn name(&mut self, source: Source<'a>, run: &Run) {
        let stop = source.slice(run.inner).bytes().next_back();
        let shape = match stop {
            Some(b'.') => Shape::Stop,
            Some(b',') => Shape::Comma,
            _ => return self.push(source, run.outer, Shape::Lower),
        };
        let end = run.inner.end - 1;
        self.push(source, Span::new(run.outer.start, end), Shape::Lower);
        self.push(source, Span::new(end, run.inner.end), shape);
    }

    fn push(&mut self, source: Source<'a>, span: Span, shape: Shape) {
        self.tokens.push(Token::new(source, span, shape));
    }
}

/// Whether a sentence begins with `tokens` behind a question: `“Why?” He shrugged.`, `“Why?” Kim was there.`, `“Why?” “No.”`
fn begins_anew(tokens: &[Token<'_>]) -> bool {
    let Some(first) = tokens.first() else { return false };
    let pronoun = first.shape == Shape::Capital && first.is(Class::Pronoun) && first.text != "I";
    let is = || tokens.iter().take(3).find(|token| !token.is_proper()).is_some_and(|token| token.is(Class::Be));
    first.shape == Shape::Quote || pronoun || first.is_proper() && is()
}

/// How the words of a run end.
fn ending(source: Source<'_>, run: &Run) -> End {
    // ‘…,’” she said
    match source.slice(run.inner).trim_end_matches([' ', '’', '\'', '”', '"']).chars().next_back() {
        Some(',') => End::Comma,
        Some('.') => End::Stop,
        Some('!' | '?') => End::Bang,
        Some('…' | '-' | '–' | '—') => End::Cut,
        _ => End::Open,
    }
}
