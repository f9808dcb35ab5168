//! Tokens in, chunks out: noun phrases, verb groups, links and punctuation, the skeleton on which clauses are found. nom over
//! tokens, left to right, every token in one chunk. Never decides who is the subject of what.

use nom::combinator::{not, opt};
use nom::multi::many0_count;
use nom::{Offset, Parser};

use super::noun::{begins_phrase, is_determiner, is_hour, phrase, pronoun};
use super::phrase::{Phrase, Sort};
use super::token::{Parsed, Seq, Token, one, stuck};
use super::verb::{Group, begins_group, does, group, handles, is_verbal};
use super::words::is_party;
use crate::lexicon::{Class, Form, Noun, Trait};
use crate::model::Span;
use crate::scan::Shape;
use crate::steps;

/// Words that may stand between a participle and the comma behind it.
const ASIDE: usize = 12;

/// A part of a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Noun(Phrase),
    Verb(Group),
    /// `slowly`, `on Monday`
    Adverb,
    /// Of, to, in, …: not part of a noun phrase.
    Link(Link),
    By,
    As,
    /// `according to`, `in the words of`
    According,
    Who,
    Which,
    That,
    Subordinator,
    /// `after`
    Before,
    /// A determiner whose noun is in quotation marks.
    Determiner,
    Conjunction,
    Comma,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    /// The index of the run.
    Quote(u32),
    /// The sentence ends.
    Break,
    Other,
}

/// What a preposition can lead to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Link {
    /// Somebody who does something: `with Kim saying …`.
    With,
    /// Whose opinion it is: `For Kim, the plan is …`.
    For,
    /// Where something is done: `in Lima`.
    Place,
    Other,
}

impl Link {
    fn of(word: &str) -> Self {
        match word {
            "with" | "With" => Self::With,
            "For" | "for" => Self::For,
            "in" | "at" | "on" | "outside" | "inside" | "near" => Self::Place,
            _ => Self::Other,
        }
    }
}

/// A chunk and where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Chunk {
    pub(crate) kind: Kind,
    pub(crate) span: Span,
}

/// Cuts `tokens` into `chunks`; `stops`: whether a sentence may end with a run, before those tokens; `open`: whether a run ends
/// without a sign, so that the phrase that it is part of may go on. Linear: every rule looks a bounded number of tokens ahead.
pub(crate) fn chunks(
    tokens: &[Token<'_>],
    stops: impl Fn(u32, &[Token<'_>]) -> bool,
    open: impl Fn(u32) -> bool,
    chunks: &mut Vec<Chunk>,
) {
    let mut i = Seq(tokens);
    let mut many = false; // a plural waits for its verb before a clause with `who`
    while let Some(first) = i.first() {
        steps::bump();
        let before = chunks.last().map(|chunk| &chunk.kind);
        let (rest, mut kind) = chunk(before, many)(i).unwrap_or((Seq(i.0.get(1..).unwrap_or_default()), Kind::Other));
        if let (Some(&Kind::Quote(run)), Kind::Noun(phrase)) = (before, &mut kind) {
            if open(run) && is_rest(*phrase, rest.first()) {
                phrase.sort = Sort::Rest;
            }
        }
        many = match kind {
            Kind::Who => matches!(before, Some(Kind::Noun(phrase)) if phrase.plural),
            Kind::Break | Kind::Comma => false,
            _ => many,
        };
        let used = i.offset(&rest).max(1);
        let end = i.0.get(used - 1).map_or(first.at, |token| token.span().end);
        chunks.push(Chunk { kind, span: Span::new(first.at, end) });
        let last = i.0.get(used - 1);
        i = Seq(i.0.get(used..).unwrap_or_default());
        if let (Some(last), Some(next)) = (last, i.first()) {
            let quote_ends = matches!(kind, Kind::Quote(run) if stops(run, i.0))
                && matches!(next.shape, Shape::Capital | Shape::Quote)
                && !only_says(i.0);
            if quote_ends || !matches!(kind, Kind::Break) && sentence_ends(last, next) {
                chunks.push(Chunk { kind: Kind::Break, span: Span::new(end, end) });
            }
        }
    }
}

/// Whether a phrase right behind words in marks is what is left of theirs: the `“No Ferry” movement`, but `“Bad deal” critics say`.
fn is_rest(phrase: Phrase, next: Option<&Token<'_>>) -> bool {
    let says = phrase.plural && next.is_some_and(is_verbal);
    phrase.sort == Sort::Bare && !phrase.office && !says
}

/// Whether somebody says nothing but what stood before: `“…” Ana Ruiz said.`, where a comma was written as a stop.
fn only_says(tokens: &[Token<'_>]) -> bool {
    let named = tokens.iter().take(4).take_while(|token| token.shape == Shape::Capital).count();
    let mut rest = tokens.iter().skip(named);
    rest.next().is_some_and(|token| matches!(token.text, "said" | "says"))
        && rest.next().is_none_or(|token| token.shape == Shape::Stop)
}

/// Whether a sentence ends between two tokens without a stop of its own: `in the U.S. He`, `at 7 p.m. The`, `at 7 p.m. Kim`, but
/// `at 7 p.m. Monday`.
fn sentence_ends(last: &Token<'_>, next: &Token<'_>) -> bool {
    let hour = || is_hour(last) && next.is_proper() && !next.has(Trait::Zone);
    let begins = || {
        matches!(
            next.class,
            Some(
                Class::Pronoun
                    | Class::Definite
                    | Class::Indefinite
                    | Class::Conjunction
                    | Class::Demonstrative
                    | Class::Preposition
            )
        )
    };
    last.text.ends_with('.')
        && matches!(last.shape, Shape::Capital | Shape::Lower)
        && next.shape == Shape::Capital
        && (begins() || hour())
}

/// Whether a form in `-s` behind this chunk is a verb, if an object follows: `the union that represents us`, `it costs us`.
pub(super) fn wants_verb(before: Option<&Kind>) -> bool {
    match before {
        Some(Kind::Noun(phrase)) => phrase.sort == Sort::Pronoun && !phrase.plural,
        before => matches!(before, Some(Kind::Who | Kind::Which | Kind::That)),
    }
}

/// `chunk := sign | according | time | verb group | noun phrase | link`, each tried only where its first word can begin it; `many`:
/// a plural waits for its verb before a clause with `who`
fn chunk<'t, 'a: 't>(before: Option<&Kind>, many: bool) -> impl Fn(Seq<'t, 'a>) -> Parsed<'t, 'a, Kind> {
    move |i| {
        let (first, rest) = i.0.split_first().ok_or_else(|| stuck(i))?;
        let alone = |kind: Kind| Ok((Seq(rest), kind));
        if let Some(kind) = sign(first) {
            return alone(kind);
        }
        if begins_according(first) {
            if let Ok(found) = according(i) {
                return Ok(found);
            }
        }
        if begins_time(first) {
            if let Ok(found) = time(i) {
                return Ok(found);
            }
        }
        if begins_distance(i.0) {
            if let Ok(found) = distance(i) {
                return Ok(found);
            }
        }
        if first.has(Trait::Floating) && matches!(before, Some(Kind::Noun(_))) && rest.first().is_some_and(is_verbal) {
            return alone(Kind::Adverb);
        }
        let unseen = || match before {
            Some(Kind::Noun(_) | Kind::Who | Kind::Which | Kind::That) if first.verb.is_none() => {
                first.ends("s") && (wants_verb(before) || handles(first, before, rest.first()))
                    || does(first, before, rest.first())
            }
            _ => false,
        };
        // Kim was less persuaded
        let degree = first.is(Class::Quantifier) && matches!(first.text, "less" | "more");
        if degree && rest.first().is_some_and(|next| next.ends("ed")) {
            return alone(Kind::Adverb);
        }
        // Kim, when contacted, said
        let reached = matches!(before, Some(Kind::Subordinator)) && first.is_plain() && first.ends("ed");
        if reached && rest.first().is_some_and(|next| matches!(next.shape, Shape::Comma)) {
            return alone(Kind::Adverb);
        }
        if begins_group(first) || unseen() {
            if let Ok((rest, group)) = group(before, many)(i) {
                return Ok((rest, Kind::Verb(group)));
            }
        }
        if begins_phrase(first) && !(first.first && is_participle(i.0)) {
            if let Ok((rest, found)) = phrase(i) {
                return Ok(in_region(before, i, rest, found));
            }
        }
        let kind = match first.class {
            Some(Class::Who) => Kind::Who,
            Some(Class::Which) => Kind::Which,
            Some(Class::That) => Kind::That,
            Some(Class::As) => Kind::As,
            Some(Class::By) => Kind::By,
            Some(Class::Of | Class::To | Class::Preposition) => Kind::Link(Link::of(first.text)),
            Some(Class::Conjunction) => Kind::Conjunction,
            Some(Class::Subordinator) => Kind::Subordinator,
            Some(Class::Before) => Kind::Before,
            // called her “…”, according to her, …
            Some(Class::Her)
                if matches!(before, Some(Kind::According))
                    || matches!(before, Some(Kind::Verb(group)) if group.verb.is_some()) =>
            {
                Kind::Noun(pronoun(first, Sort::Object))
            }
            Some(Class::Definite | Class::Indefinite | Class::Possessor | Class::Her | Class::Demonstrative) => {
                Kind::Determiner
            }
            Some(Class::Adverb | Class::Reflexive | Class::Time) => Kind::Adverb,
            _ if first.is_adverb() => Kind::Adverb,
            _ => Kind::Other,
        };
        alone(kind)
    }
}

/// The phrase with the region behind a place that ends it: `a teacher from Toledo, Ohio, said`, `In Toledo, Ohio, voters said`.
fn in_region<'t, 'a>(
    before: Option<&Kind>,
    i: Seq<'t, 'a>,
    rest: Seq<'t, 'a>,
    mut phrase: Phrase,
) -> (Seq<'t, 'a>, Kind) {
    let [comma, region, after @ ..] = rest.0 else { return (rest, Kind::Noun(phrase)) };
    if comma.shape != Shape::Comma {
        return (rest, Kind::Noun(phrase)); // as most phrases
    }
    // Sen. Ana Ruiz, R-Texas, who …
    let who = || matches!(after, [comma, who, ..] if comma.shape == Shape::Comma && who.is(Class::Who));
    let named = || phrase.sort == Sort::Name || phrase.tail().is_some();
    if who() && is_party(region.text) && named() {
        return (Seq(after), Kind::Noun(phrase));
    }
    if !matches!(region.noun, Some(Noun::Region | Noun::Country)) {
        return (rest, Kind::Noun(phrase));
    }
    let of_place = phrase.has_complement();
    let place = i.last_before(rest).is_some_and(Token::is_proper);
    let told = phrase.sort == Sort::Name && of_place; // Ana Ruiz of Tarn, Ohio says
    let ends = after.first().is_none_or(|next| {
        matches!(next.shape, Shape::Comma | Shape::Stop) || told && next.verb.is_some_and(|verb| verb.form != Form::Ing)
    });
    if !((of_place || matches!(before, Some(Kind::Link(_)))) && place && region.shape == Shape::Capital && ends) {
        return (rest, Kind::Noun(phrase));
    }
    if of_place {
        phrase.whole.end = region.span().end;
    }
    (Seq(after), Kind::Noun(phrase))
}

/// Whether the first word tells how the subject of its sentence is: `Dressed in black, Ana Ruiz said`, but
/// neither `Fred in Paris said` nor `Reed in Paris, a mayor, said`.
fn is_participle(tokens: &[Token<'_>]) -> bool {
    let [first, link, rest @ ..] = tokens else { return false };
    let may = first.is_proper()
        && first.given.is_none()
        && (first.ends("ed") && !first.ends("eed") || first.has(Trait::Participle));
    may && matches!(link.class, Some(Class::By | Class::Preposition)) && {
        let mut rest = rest.iter().take(ASIDE).inspect(|_| steps::bump());
        let end = rest.find(|token| {
            token.verb.is_some() || !matches!(token.shape, Shape::Lower | Shape::Capital | Shape::Number)
        });
        let next = rest.next();
        end.is_some_and(|end| end.shape == Shape::Comma)
            && (link.is(Class::By) && first.text.contains('-')
                || next
                    .is_some_and(|next| next.shape == Shape::Capital || next.is(Class::Pronoun) || is_determiner(next)))
    }
}

fn sign(token: &Token<'_>) -> Option<Kind> {
    Some(match token.shape {
        Shape::Comma => Kind::Comma,
        Shape::Stop | Shape::Bang => Kind::Break,
        Shape::Colon => Kind::Colon,
        Shape::Semicolon => Kind::Semicolon,
        Shape::Dash => Kind::Dash,
        Shape::Open => Kind::Open,
        Shape::Close => Kind::Close,
        Shape::Quote => Kind::Quote(token.run()?),
        Shape::Ellipsis => Kind::Other,
        _ => return None,
    })
}

fn begins_according(token: &Token<'_>) -> bool {
    matches!(token.class, None | Some(Class::Preposition)) && token.text.starts_with(['a', 'A', 'i', 'I', 'P'])
}

/// `according := "according" "to" | "in" "the" "words" "of" | "Per"`
fn according<'t, 'a: 't>(i: Seq<'t, 'a>) -> Parsed<'t, 'a, Kind> {
    let word = |word: &'static str| one(move |token| token.text.eq_ignore_ascii_case(word));
    let to = (word("according"), word("to")).map(|_| Kind::According);
    let words = (word("in"), word("the"), word("words"), word("of")).map(|_| Kind::According);
    // Per the mayor, …; but: 60 miles per hour, asked Per Lund
    let per = one(|token| token.text == "Per" && token.first).map(|_| Kind::According);
    to.or(words).or(per).parse(i)
}

fn begins_time(token: &Token<'_>) -> bool {
    matches!(token.class, Some(Class::Preposition | Class::Before | Class::Demonstrative | Class::Time))
        || token.has(Trait::Near)
        || is_year(token)
}

/// `a`, `two`, `14`
fn counts(token: &Token<'_>) -> bool {
    matches!(token.class, Some(Class::Indefinite | Class::Quantifier)) || token.shape == Shape::Number
}

/// Whether the words begin as `a week ago` does, or `more than a week ago`.
fn begins_distance(tokens: &[Token<'_>]) -> bool {
    let measures = |next: &Token<'_>| next.is(Class::Time) || next.is(Class::Before) || next.text == "times";
    matches!(tokens, [first, next, ..] if counts(first) && measures(next))
}

/// `distance := number "times" | [("more" | "less") "than"] (number | "a") ("day" | "week" | …) ("ago" | "later" | "earlier")`
fn distance<'t, 'a: 't>(i: Seq<'t, 'a>) -> Parsed<'t, 'a, Kind> {
    let times = (one(counts), one(|token| token.text == "times"));
    if let Ok((rest, _)) = (times, not(one(Token::is_plain))).parse(i) {
        return Ok((rest, Kind::Adverb));
    }
    let than = (one(|token| token.is(Class::Quantifier)), one(|token| token.is(Class::Before)));
    let (rest, _) = opt(than).parse(i)?;
    let (rest, _) =
        (one(counts), one(|token| token.is(Class::Time)), one(|token| token.has(Trait::Far))).parse(rest)?;
    Ok((rest, Kind::Adverb))
}

/// `1991`, which is nobody.
fn is_year(token: &Token<'_>) -> bool {
    token.shape == Shape::Number && token.text.len() == 4 && ["19", "20"].iter().any(|age| token.text.starts_with(age))
}

/// `time := preposition? ("last" | "next" | "early" | "late" | "this")? (day | month number? | year)+ "afternoon"?`
fn time<'t, 'a: 't>(i: Seq<'t, 'a>) -> Parsed<'t, 'a, Kind> {
    let (rest, linked) = opt(one(|token| matches!(token.class, Some(Class::Preposition | Class::Before)))).parse(i)?;
    let (rest, near) = opt(one(|token| token.has(Trait::Near))).parse(rest)?;
    let (rest, _) = opt(one(|token| {
        token.is(Class::Demonstrative) || token.is(Class::Definite) && (near.is_some() || linked.is_some())
    }))
    .parse(rest)?;
    let (rest, count) = many0_count(one(|token| {
        token.is(Class::Time) || linked.is_some() && token.has(Trait::Stretch) || is_year(token)
    }))
    .parse(rest)?;
    if count == 0 || rest.first().is_some_and(|next| next.shape == Shape::Possessive) {
        return Err(stuck(rest));
    }
    let (rest, _) = many0_count(one(|token| token.shape == Shape::Number || token.is(Class::Time))).parse(rest)?;
    // the 2013 report
    let modifies = i.0.get(..i.offset(&rest)).and_then(<[_]>::last).is_some_and(is_year)
        && rest.first().is_some_and(|next| next.is_plain() || next.is_proper());
    if modifies { Err(stuck(rest)) } else { Ok((rest, Kind::Adverb)) }
}
