//! Tokens behind the core of a noun phrase in, what goes on with it out: `of Ohio`, `for the mayor`, `familiar with the plan`, `named Ana
//! Ruiz`. Never decides what the phrase is.

use nom::Parser;

use super::noun::{core, is_determiner};
use super::phrase::Sort;
use super::token::{Parsed, Seq, Token, one, stuck};
use crate::lexicon::{Class, Noun, Trait};
use crate::model::Span;
use crate::scan::Shape;

/// What a complement leads to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Part {
    pub(super) span: Span,
    /// It is headed by a capital.
    pub(super) named: bool,
}

impl Part {
    const fn small(span: Span) -> Self {
        Self { span, named: false }
    }
}

/// Whether the last word before `rest` is a body: `the Office`, which goes on with `for Coastal Transport`.
pub(super) fn ends_in_body(i: Seq<'_, '_>, rest: Seq<'_, '_>) -> bool {
    i.last_before(rest).is_some_and(|last| matches!(last.noun, Some(Noun::Body | Noun::Title(_))))
}

/// Whether who made what the phrase from `i` to `rest` tells of comes next: `a warning from Hale`, `the claim by Hale`, `the last
/// words of Hale`, but neither `a far cry from Hale` nor `criticism of Hale`.
pub(super) fn is_of_maker(i: Seq<'_, '_>, rest: Seq<'_, '_>) -> bool {
    let last = i.last_before(rest);
    let from = |token: &Token<'_>| token.text == "from" && last.is_some_and(|last| last.text != "cry");
    let named = || rest.0.get(1).is_some_and(|next| next.shape == Shape::Capital); // not: the words of the song
    let of = |token: &Token<'_>| token.is(Class::Of) && last.is_some_and(|last| last.has(Trait::OfSpeaker)) && named();
    rest.first().is_some_and(|token| token.is(Class::By) || from(token) || of(token))
}

/// `complement := ("of" | preposition) core | "as" office`, for a name only `of Ohio`, `at Yale`, for a body `for the Plain` too,
/// for a number `of them`
pub(super) fn complement<'t, 'a: 't>(of: Sort, body: bool) -> impl Fn(Seq<'t, 'a>) -> Parsed<'t, 'a, Part> {
    move |i| {
        let named = of == Sort::Name;
        let links = |token: &Token<'_>| match token.class {
            Some(Class::Of) => true,
            Some(Class::To | Class::By) => !named,
            Some(Class::Preposition) if named && body => token.has(Trait::OfBody),
            Some(Class::Preposition) if named => token.has(Trait::OfPerson),
            Some(Class::Preposition) => !token.has(Trait::OfNothing),
            _ => false,
        };
        if let ([link, office, rest @ ..], false) = (i.0, named) {
            if link.is(Class::As) && office.is_title() {
                return Ok((Seq(rest), Part::small(office.span()))); // his predecessor as mayor
            }
        }
        let (rest, _) = one(links)(i)?;
        if let (Sort::Counted, Ok((rest, them))) = (of, one(|token| token.is(Class::Object))(rest)) {
            return Ok((rest, Part::small(them.span()))); // one of them
        }
        let (rest, part) = core(rest)?;
        if named && !matches!(part.sort, Sort::Name) {
            return Err(stuck(rest));
        }
        Ok((rest, Part { span: part.whole, named: part.sort == Sort::Name }))
    }
}

/// `named := ("named" | "called") name`, of somebody: `a sailor named Ana Ruiz`, but not `a sailor called Ana Ruiz “…”`
pub(super) fn named<'t, 'a: 't>(of: Sort) -> impl Fn(Seq<'t, 'a>) -> Parsed<'t, 'a, Span> {
    move |i| {
        let may = matches!(of, Sort::Indefinite | Sort::Counted);
        let (rest, link) = one(|token| may && token.has(Trait::Named))(i)?;
        let (rest, part) = core(rest)?;
        let object = |next: &Token<'_>| next.shape == Shape::Quote || next.is_plain() || is_determiner(next);
        let verb = of == Sort::Counted && link.text != "named" || rest.first().is_some_and(object);
        if part.sort == Sort::Name && !verb { Ok((rest, part.whole)) } else { Err(stuck(i)) }
    }
}

/// `reduced := ("involved" | "close" | …) (complement | preposition "it")`, of no name: `an aide familiar with the plan`
pub(super) fn reduced<'t, 'a: 't>(of: Sort) -> impl Fn(Seq<'t, 'a>) -> Parsed<'t, 'a, Part> {
    move |i| {
        let (rest, _) = one(|token| of != Sort::Name && token.has(Trait::Reduced))(i)?;
        let links = |token: &Token<'_>| matches!(token.class, Some(Class::To | Class::Preposition));
        let it = (one(links), one(|token| token.is(Class::Object) || token.text == "it"))
            .map(|(_, token): (_, &Token<'_>)| Part::small(token.span()));
        it.or(complement(of, false)).parse(rest)
    }
}
