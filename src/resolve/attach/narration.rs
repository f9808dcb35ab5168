//! One block and its runs in, its narration out: tokens, chunks and clauses, with every top-level quote in its place. Scratch
//! that is used again for the next block.

use super::strength::strength;
use crate::grammar::chunk::{Chunk, Kind, chunks};
use crate::grammar::clause::{Actor, Clause, Route, clauses};
use crate::grammar::phrase::Phrase;
use crate::grammar::token::{Token, tokenize};
use crate::grammar::verb::Voice;
use crate::lexicon::{Class, Form, Known, Part, Takes, part};
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

/// Runs that may stand in a stretch of text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Marked<'r> {
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

    /// Reads `span`, a block or a quote.
    pub(super) fn read(&mut self, source: Source<'a>, span: Span, marked: Marked<'_>, known: &Known) {
        let Marked { runs, readings, within, first, headline } = marked;
        self.tokens.clear();
        self.chunks.clear();
        self.clauses.clear();
        self.actors.clear();
        self.quotes.clear();
        self.barred.clear();
        let capitalised = span.len() <= LINE && is_capitalised(source.slice(span).split_whitespace());
        self.capitalised = capitalised;
        let mut from = span.start;
        for (number, run) in (u32::try_from(first).unwrap_or(u32::MAX)..).zip(runs) {
            steps::bump();
            if run.parent != within {
                continue;
            }
            if from < run.outer.start {
                tokenize(source, Span::new(from, run.outer.start), capitalised, known, &mut self.tokens);
            }
            let reading = readings.get(number as usize - first).copied();
            if reading.is_some_and(Reading::bars) {
                self.barred.push(number);
                // a nickname stands in a name, a title before one: the “Night Desk” host Ada Field
                let shape = if reading == Some(Reading::Title) { Shape::Lower } else { Shape::Capital };
                self.name(source, run, shape);
            } else {
                self.tokens.push(Token::marked(source, run.outer, number));
            }
            from = run.outer.end;
        }
        if from < span.end {
            tokenize(source, Span::new(from, span.end), capitalised, known, &mut self.tokens);
        }
        let end = |run: u32| runs.get(run as usize - first).map_or(End::Open, |run| ending(source, run));
        // “Why?” He shrugged.
        let fresh = |next: &Token<'_>| next.shape == Shape::Capital && next.is(Class::Pronoun) && next.text != "I";
        let stops = |run, next: &Token<'_>| end(run) == End::Stop || end(run) == End::Bang && fresh(next);
        chunks(&self.tokens, stops, &mut self.chunks);
        clauses(&self.chunks, &mut self.clauses, &mut self.actors);
        steps::more(2 * self.chunks.len());
        for (at, chunk) in self.chunks.iter().enumerate() {
            if let Kind::Quote(run) = chunk.kind {
                self.quotes.push((at, run, end(run)));
            }
        }
        let stops = self.chunks.last().is_some_and(|last| last.kind == Kind::Break);
        if (headline || capitalised) && !stops {
            self.unspeak();
        }
        self.unlabel(source, headline || capitalised);
        let colon = self.chunks.last().is_some_and(|chunk| matches!(chunk.kind, Kind::Colon));
        self.ends_in_colon = if colon { self.strongest() } else { None };
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
                && matches!(beside, Some(Kind::As | Kind::Link | Kind::Quote(_) | Kind::Determiner))
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
        let may = |phrase: Phrase| quote || quotes && phrase.head == phrase.whole;
        clause.subject = clause.subject.filter(|&phrase| may(phrase) && !nobody(phrase));
    }

    /// What chunk `at` is.
    pub(super) fn kind(&self, at: usize) -> Option<Kind> {
        self.chunks.get(at).map(|chunk| chunk.kind)
    }

    /// Takes a run that nobody can claim as one word, and the stop in it as one of the narration.
    fn name(&mut self, source: Source<'a>, run: &Run, word: Shape) {
        let stop = source.slice(run.inner).bytes().next_back();
        let shape = match stop {
            Some(b'.') => Shape::Stop,
            Some(b',') => Shape::Comma,
            _ => return self.push(source, run.outer, word),
        };
        let end = run.inner.end - 1;
        self.push(source, Span::new(run.outer.start, end), word);
        self.push(source, Span::new(end, run.inner.end), shape);
    }

    fn push(&mut self, source: Source<'a>, span: Span, shape: Shape) {
        self.tokens.push(Token::new(source, span, shape));
    }
}

/// How the words of a run end.
fn ending(source: Source<'_>, run: &Run) -> End {
    match source.slice(run.inner).trim_end().chars().next_back() {
        Some(',') => End::Comma,
        Some('.') => End::Stop,
        Some('!' | '?') => End::Bang,
        Some('…' | '-' | '–' | '—') => End::Cut,
        _ => End::Open,
    }
}
