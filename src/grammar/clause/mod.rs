//! Chunks in, clauses that report out: which verb (or noun, or colon) says that something was said, and which noun phrase is
//! its subject. One pass from left to right over each sentence. Never decides which quote a clause is about.

mod look;
mod reader;
mod signs;
mod subject;

use self::look::View;
use self::reader::Reader;
pub(crate) use self::subject::together;
use super::chunk::Chunk;
use super::phrase::Phrase;
use super::verb::Voice;
use crate::lexicon::{Form, Takes};
use crate::model::Span;
use crate::steps;

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
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own that a later stage asks")]
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
    /// It goes on right behind the verb of its subject: `likes to say`, `can be heard saying`.
    pub(crate) chained: bool,
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
        steps::bump();
        reader.read(at);
    }
}

/// The phrase, or the two offices, that stand beside the noun phrase in chunk `at`: `Ana Ruiz, a doctor,`
pub(crate) fn beside(chunks: &[Chunk], at: usize) -> Option<Span> {
    View(chunks).apposition(at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::chunk::chunks;
    use crate::grammar::token::tokenize;
    use crate::lexicon::Known;
    use crate::source::Source;

    /// Cue and subject of every clause in `text`.
    fn read(text: &str) -> Vec<(&str, &str)> {
        let source = Source::new(text, u32::MAX);
        let (mut tokens, mut parts, mut found, mut actors) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        tokenize(source, Span::new(0, source.len()), false, &Known::default(), &mut tokens);
        chunks(&tokens, |_, _| false, |_| false, &mut parts);
        clauses(&parts, &mut found, &mut actors);
        let subject = |clause: &Clause| clause.subject.map_or("", |phrase| source.slice(phrase.whole));
        found.iter().map(|clause| (source.slice(clause.cue), subject(clause))).collect()
    }

    #[test]
    fn a_subject_waits_for_its_verb() {
        assert_eq!(read("Ruiz, a doctor, said no."), [("said", "Ruiz")]);
        assert_eq!(read("Ruiz, whose aide, Hale, left, said no."), [("said", "Ruiz")]);
        assert_eq!(read("In Lima, Peru, Ruiz, a doctor, said no."), [("said", "Ruiz")]);
        assert_eq!(read("Ruiz, after the rapid spread of fear, said no."), [("said", "Ruiz")]);
        assert_eq!(read("An aide -- Ruiz, who left -- said he won."), [("said", "An aide")]);
        assert_eq!(read("Ruiz, Hale and Reed said no."), [("said", "Ruiz, Hale and Reed")]);
    }

    #[test]
    fn the_object_of_one_verb_is_not_the_subject_of_the_next() {
        assert_eq!(read("Ruiz praised Hale and said no."), [("praised", "Ruiz"), ("said", "Ruiz")]);
        assert_eq!(read("Ruiz met Hale, and Reed said no."), [("said", "Reed")]);
        assert_eq!(read("They oppose a plan called Sunrise."), [("oppose", "They")]);
    }

    #[test]
    fn a_clause_put_in_keeps_its_subject_to_itself() {
        assert_eq!(read("The plan, said Ann Ruiz, would fail."), [("said", "Ann Ruiz")]);
        assert_eq!(read("The board, angry, said Ann Ruiz lied."), [("said", "The board")]);
        assert_eq!(read("Ruiz, while being asked, said no."), [("asked", ""), ("said", "Ruiz")]);
        assert_eq!(read("Where it costs them, Ruiz, a doctor, said no."), [("said", "Ruiz")]);
        assert_eq!(read("Ruiz, who, after a while, said no, left."), [("said", "Ruiz")]);
        assert_eq!(read("It was about the well, the house and he said no."), [("said", "he")]);
    }

    #[test]
    fn a_participle_has_the_subject_of_its_sentence() {
        assert_eq!(read("Speaking in Ohio, Ruiz said no."), [("Speaking", "Ruiz"), ("said", "Ruiz")]);
        assert_eq!(read("Ruiz left, calling it a day."), [("calling", "Ruiz")]);
        assert_eq!(read("Ruiz mended a house that Hale sold, calling it a day."), [("calling", "Ruiz")]);
        assert_eq!(read("Declaring that he won, Ruiz left."), [("Declaring", "Ruiz")]);
        assert_eq!(read("Ruiz left, which led Hale to say no."), [("say", "Hale")]);
        assert_eq!(read("Ruiz agreed with Hale to say no."), [("agreed", "Ruiz"), ("say", "Ruiz")]);
    }

    #[test]
    fn who_is_asked_does_not_speak() {
        assert_eq!(read("Ruiz was told to leave."), [("told", "")]);
        assert_eq!(read("Ruiz was quoted as saying no."), [("quoted", "Ruiz"), ("saying", "Ruiz")]);
    }
}
