//! The words of a paragraph with what each does in a sentence, as a sequence that nom reads: [`Seq`] is nom's input, a
//! [`Token`] its item. Marked words are one token. Never groups anything.

use nom::{IResult, Input, Needed, Offset, error::ErrorKind, error::ParseError};

use crate::lexicon::{Class, Form, Gender, Known, Noun, Takes, Trait, Traits, Verb};
use crate::model::Span;
use crate::scan::{Shape, Word, words};
use crate::source::Source;
use crate::steps;

/// A word, a sign, or a run of marked words.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Token<'a> {
    pub(crate) text: &'a str,
    pub(crate) at: u32,
    pub(crate) shape: Shape,
    /// It begins a sentence or, in a line of capitals, a name: its capital, or the one before it, proves nothing.
    pub(crate) first: bool,
    pub(crate) class: Option<Class>,
    pub(crate) verb: Option<Verb>,
    pub(crate) noun: Option<Noun>,
    pub(crate) given: Option<Gender>,
    /// The traits of a word; of a run of marked words, its index.
    more: u32,
}

/// A paragraph of signs is as many tokens as bytes: they should be small.
const _: () = assert!(size_of::<Token<'_>>() <= 32);

impl<'a> Token<'a> {
    pub(crate) fn span(&self) -> Span {
        Span::new(self.at, self.at + u32::try_from(self.text.len()).unwrap_or(u32::MAX))
    }

    pub(crate) fn is(&self, class: Class) -> bool {
        self.class == Some(class)
    }

    /// A noun, an adjective, an unknown verb: lower case and in no table.
    pub(crate) fn is_plain(&self) -> bool {
        self.shape == Shape::Lower && self.class.is_none() && self.verb.is_none()
    }

    /// A capital that is no function word.
    pub(crate) fn is_proper(&self) -> bool {
        self.shape == Shape::Capital && self.class.is_none() && self.verb.is_none()
    }

    pub(crate) fn ends(&self, end: &str) -> bool {
        self.text.len() > end.len() + 1 && self.text.ends_with(end)
    }

    /// `mayor`, `analyst`
    pub(crate) fn is_title(&self) -> bool {
        matches!(self.noun, Some(Noun::Title(_) | Noun::Role(_)))
    }

    /// Whether a verb in its base form can follow: `aides say`.
    pub(crate) fn is_plural(&self) -> bool {
        self.ends_in_s() || self.has(Trait::Many) || self.has(Trait::Plural)
    }

    /// `aides`, but not `press`, `campus`, `crisis`
    pub(crate) fn ends_in_s(&self) -> bool {
        matches!(self.text.as_bytes(), [.., before, b's'] if !matches!(before, b's' | b'u' | b'i'))
    }

    /// `slowly`
    pub(crate) fn is_adverb(&self) -> bool {
        self.is(Class::Adverb) || (self.is_plain() && self.ends("ly") && !self.has(Trait::NoAdverb))
    }

    /// A word, a sign or a run that nothing is known of yet.
    pub(crate) fn new(source: Source<'a>, span: Span, shape: Shape) -> Self {
        let (text, at) = (source.slice(span), span.start);
        let (class, verb, noun, given) = (None, None, None, None);
        Self { text, at, shape, first: false, class, verb, noun, given, more: Traits::NONE.bits() }
    }

    /// The run with that index.
    pub(crate) fn marked(source: Source<'a>, span: Span, run: u32) -> Self {
        Self { more: run, ..Self::new(source, span, Shape::Quote) }
    }

    /// The index of the run that it is.
    pub(crate) fn run(&self) -> Option<u32> {
        Some(self.more).filter(|_| self.shape == Shape::Quote)
    }

    pub(crate) fn has(&self, one: Trait) -> bool {
        self.shape != Shape::Quote && Traits::of_bits(self.more).has(one)
    }
}

/// Tokens after which reading stops at the end of a sentence, and after twice as many anywhere: far more than a paragraph has.
const MANY: usize = 2_000;

/// Whether there is no room for more tokens.
pub(crate) const fn is_full(tokens: &[Token<'_>]) -> bool {
    tokens.len() >= 2 * MANY
}

/// Reads `span`, a stretch of narration, into `tokens`, and says how far it came. `capitalised`: all its words are written with
/// capitals, which then tell no names.
pub(crate) fn tokenize<'a>(
    source: Source<'a>,
    span: Span,
    capitalised: bool,
    known: &Known,
    tokens: &mut Vec<Token<'a>>,
) -> u32 {
    for word in words(source.slice(span)) {
        steps::bump();
        if word.shape == Shape::Other && matches!(word.text, "“" | "”" | "\"" | "‘" | "’" | "'" | "«" | "»" | "„")
        {
            continue; // a stray mark is no word
        }
        let mut token = token(source, word, tokens, known);
        if capitalised && token.shape == Shape::Capital && !token.first {
            lower(&mut token, word, tokens.last());
        }
        if token.is_proper() && token.noun.is_none() {
            begin_name(tokens);
        }
        tokens.push(token);
        if tokens.len() >= MANY && (word.shape == Shape::Stop || is_full(tokens)) {
            return token.span().end;
        }
    }
    span.end
}

/// The token of `word`, which stands behind `tokens`.
fn token<'a>(source: Source<'a>, word: Word<'a>, tokens: &[Token<'a>], known: &Known) -> Token<'a> {
    let Word { text, shape, facts } = word;
    let last = tokens.last();
    let first = match tokens {
        // - Where were you?
        [dash] | [.., Token { shape: Shape::Stop | Shape::Bang, .. }, dash] if dash.shape == Shape::Dash => {
            facts.class.is_some_and(|class| class != Class::Act)
        }
        [] => true,
        [.., last] => {
            matches!(
                last.shape,
                Shape::Stop | Shape::Bang | Shape::Colon | Shape::Quote | Shape::Open | Shape::Ellipsis | Shape::Other
            ) || shape == Shape::Capital && !is_shouted(text) && follows_heading(tokens)
        }
    };
    let mut token = Token {
        text,
        at: source.span(text).start,
        shape,
        first,
        class: facts.class,
        verb: None,
        noun: facts.noun,
        given: facts.given,
        more: facts.traits.bits(),
    };
    match shape {
        Shape::Lower => {
            if matches!(token.class, None | Some(Class::Act)) {
                token.verb = facts.verb.or_else(|| known.cue_verb(text));
                token.class = token.class.filter(|_| token.verb.is_none());
            }
        }
        Shape::Capital => {
            token.more = facts.traits.only(Traits::IN_CAPITALS).bits();
            let dotted = last.is_some_and(|last| last.text.ends_with('.') && last.shape != Shape::Stop);
            let found = facts.class;
            token.class = if first || (dotted && !matches!(found, Some(Class::Auxiliary | Class::Act | Class::Adverb)))
            {
                found.filter(|&class| class != Class::Act && !is_name(text))
            } else {
                let month = !matches!(text, "May" | "March") || last.is_some_and(leads_to_month);
                let month = month && !last.is_some_and(|last| takes_surname(last, text)); // Ana Day
                found.filter(|&class| class == Class::Time && month || text == "I")
            };
            if first && token.class.is_none() {
                token.verb = facts.verb.filter(|verb| match verb.form {
                    Form::Ing => true,
                    Form::Third => verb.takes == Takes::Words && facts.traits.has(Trait::NoNoun),
                    Form::Past => {
                        matches!(verb.takes, Takes::Words | Takes::Listener | Takes::Question | Takes::Label)
                    }
                    _ => false,
                });
            }
        }
        _ => {}
    }
    token
}

/// Whether the words before are a heading that runs into its text: `FERRY TO SAIL AGAIN The mayor said`.
fn follows_heading(tokens: &[Token<'_>]) -> bool {
    let Some(last) = tokens.last_chunk::<4>() else { return false };
    last.iter().rev().all(|token| token.shape == Shape::Capital && is_shouted(token.text))
}

/// A word of capitals alone: `FERRY`, `TO`, but `McKay`, `A`, `U.S.`
fn is_shouted(word: &str) -> bool {
    word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether `March` is a month behind it: `in March`, `last March`.
fn leads_to_month(last: &Token<'_>) -> bool {
    matches!(last.text, "in" | "since" | "until" | "till" | "during") || last.has(Trait::Near)
}

/// Whether a word for a time is the surname of the given name before it: `Ana Day`, but `told Ana Monday`.
fn takes_surname(last: &Token<'_>, text: &str) -> bool {
    last.given.is_some() && last.is_proper() && (text == "Day" || !text.ends_with("day"))
}

/// Takes a month that a surname comes behind for the given name that it can be: `June Ruiz`, but not `in June Ruiz …`.
fn begin_name(tokens: &mut [Token<'_>]) {
    let Some((last, before)) = tokens.split_last_mut() else { return };
    let dated = |before: &Token<'_>| {
        let links =
            matches!(before.class, Some(Class::Preposition | Class::Before | Class::By | Class::Of | Class::Time));
        links || before.has(Trait::Near) || before.shape == Shape::Number || before.is_proper()
    };
    if last.given.is_some() && last.is(Class::Time) && !before.last().is_some_and(dated) {
        last.class = None;
    }
}

/// Takes a capital of a line that has no others for a small letter, and a given name for the beginning of a name.
fn lower<'a>(token: &mut Token<'a>, word: Word<'a>, last: Option<&Token<'a>>) {
    let titled = last.is_some_and(|last| last.noun.is_some() || last.given.is_some());
    token.first = !titled && word.facts.given.is_some();
    token.verb = word.facts.verb.filter(|verb| verb.form != Form::Base);
    token.class = word.facts.class.filter(|_| token.verb.is_none() && !is_name(word.text));
}

/// A given name that is an auxiliary in lower case.
fn is_name(word: &str) -> bool {
    matches!(word, "Will" | "May")
}

/// A sequence of tokens: what nom reads here.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Seq<'t, 'a>(pub(crate) &'t [Token<'a>]);

impl<'t, 'a> Seq<'t, 'a> {
    pub(crate) fn first(self) -> Option<&'t Token<'a>> {
        self.0.first()
    }

    /// The last token before `rest`, which is what a rule has left of it.
    pub(crate) fn last_before(self, rest: Self) -> Option<&'t Token<'a>> {
        self.0.get(..self.offset(&rest)).and_then(<[_]>::last)
    }
}

/// What a rule on tokens returns.
pub(crate) type Parsed<'t, 'a, T> = IResult<Seq<'t, 'a>, T, Stuck>;

/// Why a rule on tokens did not match: tokens left where it gave up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stuck {
    left: usize,
}

impl<'t, 'a> ParseError<Seq<'t, 'a>> for Stuck {
    fn from_error_kind(input: Seq<'t, 'a>, _: ErrorKind) -> Self {
        Self { left: input.0.len() }
    }
    fn append(_: Seq<'t, 'a>, _: ErrorKind, other: Self) -> Self {
        other
    }
    fn or(self, other: Self) -> Self {
        if other.left < self.left { other } else { self }
    }
}

/// One token that `accepts`.
pub(crate) fn one<'t, 'a: 't>(
    accepts: impl Fn(&Token<'a>) -> bool,
) -> impl Fn(Seq<'t, 'a>) -> Parsed<'t, 'a, &'t Token<'a>> {
    move |i| match i.0.split_first() {
        Some((token, rest)) if accepts(token) => Ok((Seq(rest), token)),
        _ => Err(stuck(i)),
    }
}

/// The rule does not match here.
pub(crate) fn stuck(i: Seq<'_, '_>) -> nom::Err<Stuck> {
    nom::Err::Error(Stuck { left: i.0.len() })
}

impl<'t, 'a> Input for Seq<'t, 'a> {
    type Item = &'t Token<'a>;
    type Iter = std::slice::Iter<'t, Token<'a>>;
    type IterIndices = std::iter::Enumerate<Self::Iter>;

    fn input_len(&self) -> usize {
        self.0.len()
    }
    fn take(&self, index: usize) -> Self {
        Self(self.0.get(..index).unwrap_or(self.0))
    }
    fn take_from(&self, index: usize) -> Self {
        Self(self.0.get(index..).unwrap_or_default())
    }
    fn take_split(&self, index: usize) -> (Self, Self) {
        (self.take_from(index), self.take(index))
    }
    fn position<P: Fn(Self::Item) -> bool>(&self, predicate: P) -> Option<usize> {
        self.0.iter().position(predicate)
    }
    fn iter_elements(&self) -> Self::Iter {
        self.0.iter()
    }
    fn iter_indices(&self) -> Self::IterIndices {
        self.0.iter().enumerate()
    }
    fn slice_index(&self, count: usize) -> Result<usize, Needed> {
        if count <= self.0.len() { Ok(count) } else { Err(Needed::new(count - self.0.len())) }
    }
}

impl Offset for Seq<'_, '_> {
    fn offset(&self, second: &Self) -> usize {
        self.0.len().saturating_sub(second.0.len())
    }
}
