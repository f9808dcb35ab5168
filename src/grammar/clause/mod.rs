//! Chunks in, clauses that report out: which verb (or noun, or colon) says that something was said, and which noun phrase is
//! its subject. One pass from left to right over each sentence. Never decides which quote a clause is about.

mod look;
mod reader;
mod subject;

use self::reader::Reader;
use super::chunk::Chunk;
use super::phrase::Phrase;
use super::verb::Voice;
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
    /// `“…” — Kim`
    Dash,
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
    pub(crate) voice: Voice,
    pub(crate) form: Form,
    /// `did not say`, `would say`
    pub(crate) unreal: bool,
    /// `…, Smith said, …` between a subject and its verb.
    pub(crate) aside: bool,
    /// Its subject stands in what somebody else reports: `said that he …`.
    pub(crate) nested: bool,
}

/// A noun phrase that is the subject of a finite verb which reports nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Actor {
    pub(crate) phrase: Phrase,
    pub(crate) at: usize,
}

/// Finds the clauses of one paragraph. Linear.
pub(crate) fn clauses(chunks: &[Chunk], clauses: &mut Vec<Clause>, actors: &mut Vec<Actor>) {
    let mut reader = Reader::new(chunks, clauses, actors);
    for at in 0..chunks.len() {
        reader.read(at);
    }
}
