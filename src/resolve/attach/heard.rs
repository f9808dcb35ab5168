//! One mention of the narration: what somebody does there, what more the phrase holds, and the claim that it makes. Never asks
//! whom it stands for.

use super::Claim;
use crate::grammar::chunk::{Chunk, Kind};
use crate::grammar::clause::{Clause, Route, beside, together};
use crate::grammar::phrase::{Mention, Phrase, Sort};
use crate::grammar::words::{Words, starts_capital};
use crate::lexicon::{Class, Noun, class, noun};
use crate::model::{Evidence, Span};
use crate::resolve::{Deed, Resolution};
use crate::source::{Source, head};

/// Bytes of a quote in which its speaker’s own name is looked for.
const SAID: usize = 300;

/// A mention and what it does.
#[derive(Debug, Clone, Copy)]
pub(super) struct Heard {
    pub(super) phrase: Phrase,
    pub(super) apposition: Option<Span>,
    pub(super) deed: Deed,
    /// What they say, where a choice is sure of it.
    pub(super) said: Option<Span>,
    /// It begins its sentence: its capital proves nothing.
    pub(super) opens: bool,
    pub(super) found: Option<Resolution>,
}

impl Heard {
    /// Whether somebody later in the text can be told by this mention.
    pub(super) fn matters(&self) -> bool {
        match self.phrase.sort {
            Sort::Name | Sort::Group => true,
            Sort::Indefinite | Sort::Definite | Sort::Possessed if self.phrase.paper => true,
            _ if self.phrase.named().is_some() => true,
            Sort::Definite if self.apposition.is_some() => true, // they met the mayor, Ana Ruiz
            _ => self.deed != Deed::Named,
        }
    }

    /// In text order; of two for one phrase, the one that says most of what is done there.
    pub(super) fn key(&self) -> ((u32, bool, u32), u8) {
        let rank = match self.deed {
            Deed::Speaks => 0,
            Deed::Asks => 1,
            Deed::Acts => 2,
            Deed::Named => 3,
        };
        (order(&self.phrase), rank)
    }
}

/// The first words of what is said.
pub(super) fn beginning(source: Source<'_>, said: Option<Span>) -> &str {
    head(said.map_or("", |said| source.slice(said)), SAID)
}

/// Whether the phrase has words of another in it: `a plan by Kim`, `Kim’s plan`, `Ana Kim’s wife Cora`.
pub(super) fn holds_more(phrase: &Phrase) -> bool {
    phrase.told_owner().is_some() || phrase.has_complement() && !matches!(phrase.sort, Sort::Name | Sort::Group)
}

/// The names in a phrase that is of something else: of `a plan by Ana Ruiz`, of `Ruiz’s plan for the port`.
pub(super) fn inner_names<'a>(source: Source<'a>, phrase: &Phrase) -> impl Iterator<Item = Mention<'a>> {
    let (mut owner, mut object) = (None, None);
    if holds_more(phrase) {
        let rest = source.slice(Span::new(phrase.core_end, phrase.whole.end)).trim_start();
        object = rest.split_once(' ').map(|(_, object)| object);
        owner = phrase.told_owner().map(|owner| source.slice(owner));
    }
    [owner, object].into_iter().flatten().filter_map(name)
}

/// The words with a capital that `text` ends in: `Gov. Ana Ruiz` of `talks with Gov. Ana Ruiz`.
fn capitals(text: &str) -> &str {
    let small = text.rsplit(' ').skip_while(|word| starts_capital(word)).map(str::len);
    let before = small.fold(0, |before, len| before + len + 1);
    text.get(before..).unwrap_or_default()
}

/// The name that `phrase` is, or ends in.
fn name(phrase: &str) -> Option<Mention<'_>> {
    let (mut end, mut last) = (0, "");
    for word in phrase.split(' ').take_while(|&word| word != "of") {
        (end, last) = (end + word.len() + 1, word);
    }
    if !starts_capital(last) && noun(last) != Some(Noun::Body) {
        return None; // as most phrases
    }
    let name = phrase.get(..end - 1)?;
    let name = name.strip_prefix("the ").unwrap_or(name);
    let head = name.rsplit(' ').next()?;
    let body = noun(head) == Some(Noun::Body) && starts_capital(name); // the Tarn Gazette editorial board
    let name = Some(if body { name } else { capitals(name) }).filter(|name| !name.is_empty())?;
    let all = name.split(' ').next().is_some_and(|first| class(first) == Some(Class::Quantifier)); // All Kim’s plans
    if all {
        return None;
    }
    let (sort, words) = (Sort::Name, Words::read(name));
    Some(Mention { text: name, phrase: name, core: name, head, sort, apposition: None, owner: None, words })
}

/// In text order, `Kim and Lee` before `Kim`.
pub(super) fn order(phrase: &Phrase) -> (u32, bool, u32) {
    (phrase.whole.start, phrase.sort != Sort::Group, phrase.whole.end)
}

/// `Kim and Lee` from chunk `at` on, where they do something that is no report.
pub(super) fn both(chunks: &[Chunk], at: usize) -> Option<Phrase> {
    let [
        Chunk { kind: Kind::Noun(first), .. },
        Chunk { kind: Kind::Conjunction, .. },
        Chunk { kind: Kind::Noun(last), .. },
        Chunk { kind: Kind::Verb(_), .. },
        ..,
    ] = chunks.get(at..)?
    else {
        return None;
    };
    (first.sort == Sort::Name && last.sort == Sort::Name).then(|| together(*first, *last))
}

/// The noun phrase that stands beside the name in chunk `at`, or the name beside the noun phrase: `Ana Ruiz, a doctor,`
pub(super) fn apposition(chunks: &[Chunk], at: usize) -> Option<Span> {
    let [Chunk { kind: Kind::Noun(first), .. }, comma, Chunk { kind: Kind::Noun(second), .. }, after @ ..] =
        chunks.get(at..)?
    else {
        return None;
    };
    match (first.sort, second.sort) {
        (Sort::Name, Sort::Name) if !second.office && !first.is_post() => None,
        (Sort::Name, _) => beside(chunks, at),
        // a grandson, Beto, is …; not: a grandson, Beto and Kim
        (Sort::Indefinite | Sort::Counted, Sort::Name) => {
            let verb = after.get(1).is_some_and(|next| matches!(next.kind, Kind::Verb(_) | Kind::Adverb));
            (comma.kind == Kind::Comma && verb && after.first().is_some_and(|next| next.kind == Kind::Comma))
                .then_some(second.whole)
        }
        (Sort::Definite | Sort::Possessed, Sort::Name) => {
            let ends = after.first().is_none_or(|next| {
                matches!(next.kind, Kind::Comma | Kind::Break | Kind::Who | Kind::Which | Kind::Colon | Kind::Link(_))
            });
            (ends && comma.kind == Kind::Comma).then_some(second.whole)
        }
        _ => None,
    }
}

pub(super) fn claim_of(heard: &[Heard], clause: &Clause) -> Option<Claim> {
    let phrase = clause.subject?;
    let at = heard.binary_search_by_key(&order(&phrase), |heard| order(&heard.phrase)).ok()?;
    let heard = heard.get(at)?;
    let found = heard.found?;
    let evidence = match (clause.route, phrase.sort) {
        (Route::According, _) => Evidence::AccordingTo,
        (Route::Colon, _) => Evidence::Colon,
        (Route::Dash, _) => Evidence::Dash,
        (_, Sort::Pronoun) => Evidence::Pronoun,
        (_, Sort::Name | Sort::Group) => Evidence::Clause,
        _ => Evidence::Description,
    };
    let mention = match clause.who {
        Some(who) => who,
        _ => phrase.with(heard.apposition),
    };
    Some(Claim {
        speaker: found.speaker,
        mention: Some(mention),
        cue: Some(clause.cue),
        evidence,
        confidence: found.confidence,
    })
}
