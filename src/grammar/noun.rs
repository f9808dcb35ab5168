//! Tokens in, noun phrases out: where one begins and ends, which word heads it, what sort it is. nom over tokens. Never asks
//! whom a phrase stands for.

use nom::Parser;
use nom::multi::many0_count;

use super::complement::{complement, ends_in_body, is_of_maker, named, reduced};
use super::holder::{portfolio, title};
use super::phrase::{Phrase, Sort};
use super::token::{Parsed, Seq, Token, one, stuck};
use super::verb::{is_own, lacks_object};
use crate::lexicon::{Class, Form, Noun, Takes, Trait};
use crate::model::Span;
use crate::scan::Shape;
use crate::steps;

/// Bytes of a core. What is longer is no phrase for anybody, and the roster would read it again at every mention.
const LONGEST: u32 = 240;

/// Whether a noun phrase can begin with `token`.
pub(super) fn begins_phrase(token: &Token<'_>) -> bool {
    matches!(token.class, None | Some(Class::Pronoun | Class::Object | Class::Time)) || is_determiner(token)
}

/// `phrase := pronoun | core complement*`
pub(crate) fn phrase<'t, 'a>(i: Seq<'t, 'a>) -> Parsed<'t, 'a, Phrase> {
    if let Ok((rest, token)) = one(|token| matches!(token.class, Some(Class::Pronoun | Class::Object)))(i) {
        let sort = if token.is(Class::Pronoun) { Sort::Pronoun } else { Sort::Object };
        return Ok((rest, pronoun(token, sort)));
    }
    let (mut rest, mut phrase) = core(i)?;
    if let Ok((after, token)) = one(|token| token.is(Class::Reflexive))(rest) {
        phrase.whole.end = token.span().end; // Kim himself
        rest = after;
    }
    if phrase.sort == Sort::Name && is_common(i, rest) {
        phrase.sort = Sort::Bare;
    }
    if let Ok((after, name)) = named(phrase.sort)(rest) {
        phrase.name = u8::try_from(name.len()).unwrap_or(0);
        (phrase.whole.end, phrase.core_end) = (name.end, name.end);
        return Ok((after, phrase));
    }
    for _ in 0..4 {
        let body = ends_in_body(i, rest);
        let complement = complement(phrase.sort, body)(rest).or_else(|_| reduced(phrase.sort)(rest));
        let Ok((after, part)) = complement else { break };
        // a report by Hale; in a report on raids by rebels the raids are theirs
        let made = (phrase.speech || phrase.paper) && !phrase.has_complement();
        if made && phrase.owner.is_none() && is_of_maker(i, rest) {
            phrase.owner = Some(part.span);
        }
        phrase.whole.end = part.span.end;
        phrase.name = if part.named { u8::try_from(part.span.len()).unwrap_or(0) } else { 0 };
        rest = after;
    }
    Ok((rest, phrase))
}

/// The phrase of a pronoun.
pub(super) fn pronoun(token: &Token<'_>, sort: Sort) -> Phrase {
    Phrase { plural: token.is_plural(), ..Phrase::new(token.span(), sort) }
}

/// Whether the phrase from `i` to `rest` is one word that has its capital from the sentence alone: `Aides`, `Source`, `Reports`.
fn is_common(i: Seq<'_, '_>, rest: Seq<'_, '_>) -> bool {
    let one = i.first().filter(|token| token.first && i.0.len() == rest.0.len() + 1);
    let papers = |token: &Token<'_>| token.noun == Some(Noun::Document) && token.ends_in_s();
    // Environmentalists say
    let many = |token: &Token<'_>| {
        let base = |next: &Token<'_>| next.verb.is_some_and(|verb| verb.form == Form::Base);
        token.ends_in_s() && token.given.is_none() && rest.first().is_some_and(base)
    };
    one.is_some_and(|token| token.noun == Some(Noun::People) || token.has(Trait::Vague) || papers(token) || many(token))
}

/// `core := determiner* (modifier | noun | noun "’s")+`, of no more than [`LONGEST`] bytes
pub(super) fn core<'t, 'a>(i: Seq<'t, 'a>) -> Parsed<'t, 'a, Phrase> {
    let (_, count) = many0_count(one(is_determiner)).parse(i)?;
    let sort = i.first().filter(|_| count > 0).and_then(determined);
    let mut own = i.first().filter(|token| matches!(token.class, Some(Class::Possessor | Class::Her))).map(Token::span);
    let mut pronoun = own.is_some();
    let number = i.0.get(count).is_some_and(|token| token.shape == Shape::Number);
    let counted = number || sort == Some(Sort::Counted) && i.first().is_some_and(|token| !token.has(Trait::Single));
    let single = count == 1 && i.first().is_some_and(|token| token.is(Class::Indefinite));
    let (start, tokens) = (count, i.0);
    let (mut at, mut titled) = (start, start);
    let mut sort = sort;
    let near = |token: &&Token<'_>| token.span().end <= tokens.first().map_or(0, |first| first.at) + LONGEST;
    while let Some(token) = tokens.get(at).filter(near) {
        steps::bump();
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let first = at == start || before.is_some_and(|token| token.shape == Shape::Possessive);
        let next = tokens.get(at + 1);
        let goes_on = match token.shape {
            Shape::Possessive => {
                let owns = at > start && next.is_some_and(|next| owned(next, tokens.get(at + 2)));
                if owns {
                    own = Some(Span::new(
                        i.0.first().map_or(0, |token| token.at),
                        before.map_or(0, |token| token.span().end),
                    ));
                    sort = Some(Sort::Possessed);
                    pronoun = false;
                }
                owns
            }
            // a plan critics call “…”: one plan, and several critics
            Shape::Lower if single && !first && token.noun == Some(Noun::People) => false,
            // at 7 p.m. | Hale said
            Shape::Capital if before.is_some_and(is_hour) && !token.has(Trait::Zone) => false,
            // More Odd Things | Ann Hale Says
            Shape::Capital if token.first && before.is_some_and(Token::is_proper) => at == start,
            // a Monday meeting, but a statement Monday
            Shape::Capital if token.is(Class::Time) && !first => {
                count > 0 && next.is_some_and(|next| next.is_plain() || next.is_proper())
            }
            Shape::Capital => token.is_proper() || (first && count > 0),
            // beat Ana Ruiz | 6-3
            Shape::Number => !(before.is_some_and(Token::is_proper) && token.text.contains('-')),
            Shape::Comma => count > 0 && before.is_some_and(looks) && is_looked(next, tokens.get(at + 2)),
            Shape::Other => token.text == "&" && at > start,
            Shape::Lower => {
                if !first && before.is_some_and(Token::is_proper) {
                    titled = titled.max(at + title(tokens, at));
                }
                at < titled
                    || lower(token, before, next, first, count > 0 || number || sort == Some(Sort::Possessed), counted)
                    || portfolio(tokens, at)
            }
            _ => false,
        };
        if !goes_on {
            break;
        }
        at += 1;
    }
    let last = at.checked_sub(1).and_then(|at| tokens.get(at));
    let (Some(last), Some(head)) = (last, tokens.first()) else { return Err(stuck(i)) };
    let counts = tokens.get(..start).unwrap_or_default().iter().any(|token| token.is(Class::Quantifier));
    if at == start && sort != Some(Sort::Demonstrative) && !counts {
        return Err(stuck(i));
    }
    let capital = |token: &Token<'_>| token.shape == Shape::Capital && !token.is(Class::Time);
    let mut name = at;
    while name > start && tokens.get(name - 1).is_some_and(|token| capital(token) || is_particle(token) && name < at) {
        name -= 1;
        steps::bump();
    }
    let whole = Span::new(head.at, last.span().end);
    let headed = tokens.get(name).filter(|_| name < at && tokens.get(name).is_some_and(capital));
    let start_of_head = headed.map_or(last.at, |token| token.at);
    let sort = match sort {
        Some(Sort::Definite | Sort::Possessed) | None if headed.is_some() => Sort::Name,
        Some(sort) => sort,
        None => Sort::Bare,
    };
    let given = |token: &Token<'_>| capital(token) && token.given.is_some();
    let called = || capital(last) && tokens.get(start..at).unwrap_or_default().iter().any(given); // Ana Carpenter
    let phrase = Phrase {
        whole,
        core_end: whole.end,
        head: Span::new(start_of_head, whole.end),
        sort,
        owner: own,
        name: 0,
        plural: counted && !last.has(Trait::Amount) || last.is_plural(),
        pronoun,
        speech: last.has(Trait::Speech),
        paper: last.noun == Some(Noun::Document),
        sign: last.has(Trait::Sign),
        office: last.is_title() && !called() || matches!(last.noun, Some(Noun::Honorific(_))),
    };
    Ok((Seq(tokens.get(at..).unwrap_or_default()), phrase))
}

pub(super) fn is_determiner(token: &Token<'_>) -> bool {
    matches!(
        token.class,
        Some(
            Class::Indefinite
                | Class::Definite
                | Class::Demonstrative
                | Class::Quantifier
                | Class::Possessor
                | Class::Her
        )
    )
}

fn determined(token: &Token<'_>) -> Option<Sort> {
    Some(match token.class? {
        Class::Indefinite => Sort::Indefinite,
        Class::Definite => Sort::Definite,
        Class::Demonstrative => Sort::Demonstrative,
        Class::Quantifier => Sort::Counted,
        _ => Sort::Possessed,
    })
}

/// Whether `token`, after `’s`, is owned; else the clitic is a verb (`he’s called`).
fn owned(token: &Token<'_>, next: Option<&Token<'_>>) -> bool {
    match token.shape {
        Shape::Lower => {
            token.is_plain()
                || token.is(Class::Quantifier)
                || token.is(Class::Time)
                || token.verb.is_some_and(|verb| matches!(verb.form, Form::Base | Form::Third))
                || token.verb.is_some_and(|verb| verb.form == Form::Ing && lacks_object(Takes::Thing, next))
                || token.verb.is_some_and(|verb| verb.form == Form::Past) && next.is_some_and(Token::is_plain)
        }
        Shape::Capital | Shape::Number => true,
        _ => false,
    }
}

/// Whether a lower-case word goes on with the phrase.
fn lower(
    token: &Token<'_>,
    before: Option<&Token<'_>>,
    next: Option<&Token<'_>>,
    first: bool,
    determined: bool,
    counted: bool,
) -> bool {
    let next_is_verb = next.is_some_and(|next| {
        matches!(next.class, Some(Class::Be | Class::Auxiliary | Class::Of))
            || next.verb.is_some_and(|verb| matches!(verb.form, Form::Past | Form::Third))
            || next.shape == Shape::Possessive
    });
    if let Some(verb) = token.verb {
        let plural = before.is_some_and(|before| before.text.ends_with('s') && before.shape == Shape::Lower);
        return match verb.form {
            Form::Base | Form::Third if token.has(Trait::NoNoun) => false, // the paper speaks of
            Form::Base if token.has(Trait::Reduced) && !first => false,    // a person close to it
            Form::Base if token.noun == Some(Noun::Rank) && next.is_some_and(Token::is_title) => true, // lead author
            Form::Base if determined => first || !plural,
            Form::Base => first && next_is_verb,
            // the mayor calls for
            Form::Third if before.is_some_and(Token::is_title) && !first && !next_is_verb => false,
            Form::Third => {
                let noun = next_is_verb
                    || lacks_object(verb.takes, next)
                    || token.has(Trait::Speech) && next.is_some_and(|next| next.is(Class::Preposition));
                determined && (first || noun || counted) || first && noun
            }
            Form::Past | Form::Participle => {
                // an accused Russian, but: Another called Kim “…”; the mother of two told Kim
                let told = matches!(verb.takes, Takes::Words | Takes::Listener | Takes::Question);
                let named = |next: &Token<'_>| next.is_proper() && !told && !token.has(Trait::Named);
                determined && first && next.is_some_and(|next| next.is_plain() || named(next))
            }
            Form::Ing => determined && (first || lacks_object(verb.takes, next)),
        };
    }
    if token.is_adverb() || token.is(Class::Time) {
        return determined && (first || token.is(Class::Time))
            || token.is(Class::Time) && next.is_some_and(|next| next.shape == Shape::Possessive);
    }
    if token.is(Class::Act) && determined && next.is_some_and(|next| next.is(Class::Of)) {
        return true; // the rapid spread of
    }
    if !token.is_plain() {
        return determined && token.is(Class::Quantifier) && !next.is_some_and(|next| next.is(Class::Before))
            || is_particle(token) && next.is_some_and(Token::is_proper) && !first;
    }
    // the waiter rolls his eyes
    if !first && token.ends_in_s() && next.is_some_and(is_own) {
        return false;
    }
    // chief operating officer, a lecturer in structural engineering at …
    let ends = |next: &Token<'_>| next.is_title() || next.is(Class::Preposition) || next.shape == Shape::Comma;
    if !first && token.noun == Some(Noun::Rank) && next.is_none_or(ends) {
        return true;
    }
    let after_noun = !first && before.is_some_and(|before| before.is_plain() || before.is_proper());
    let verbal = (token.ends("ed") || token.ends("ing") || token.has(Trait::Reduced)) && !token.text.contains('-');
    let after_name = before.is_some_and(|before| before.is_proper() && !before.first);
    // chief U.S. economist
    let of_country = token.is_title() && before.is_some_and(is_country);
    !(verbal && after_noun || after_name && !determined && !of_country)
}

/// `p.m.`
pub(super) fn is_hour(token: &Token<'_>) -> bool {
    token.shape == Shape::Lower && token.is(Class::Time) && token.text.ends_with('.')
}

/// Whether a comma may lead from the adjective to another: `a tall, thin man`, `the soft-spoken, …`, but not `a statement, …`.
fn looks(token: &Token<'_>) -> bool {
    token.has(Trait::Look) || token.text.contains('-') && (token.ends("ed") || token.ends("en"))
}

/// Whether that other and its noun stand behind the comma: `thin man`, `71-year-old Ana Ruiz`.
fn is_looked(next: Option<&Token<'_>>, noun: Option<&Token<'_>>) -> bool {
    let adjective = next.is_some_and(|next| next.is_plain() || next.shape == Shape::Number);
    let noun = noun.is_some_and(|noun| noun.is_plain() || noun.is_proper() || noun.shape == Shape::Number);
    adjective && noun
}

fn is_country(token: &Token<'_>) -> bool {
    matches!(token.noun, Some(Noun::Country | Noun::Demonym))
}

fn is_particle(token: &Token<'_>) -> bool {
    token.has(Trait::Particle)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar::token::tokenize;
    use crate::lexicon::Known;
    use crate::source::Source;

    /// The phrase that `text` begins with: all of it, its head, its sort.
    #[track_caller]
    fn is(text: &str, whole: &str, head: &str, sort: Sort) {
        let source = Source::new(text, u32::MAX);
        let mut tokens = Vec::new();
        tokenize(source, Span::new(0, source.len()), false, &Known::default(), &mut tokens);
        let found = phrase(Seq(&tokens)).map(|(_, phrase)| phrase).expect("a phrase");
        assert_eq!((source.slice(found.whole), source.slice(found.head), found.sort), (whole, head, sort), "{text}");
    }

    #[test]
    fn names_end_where_the_verb_begins() {
        is("Ana Ruiz said so", "Ana Ruiz", "Ana Ruiz", Sort::Name);
        is("former Gov. Ana Ruiz of Ohio said", "former Gov. Ana Ruiz of Ohio", "Gov. Ana Ruiz", Sort::Name);
        is("Ruiz campaign chief Tom Hale said", "Ruiz campaign chief Tom Hale", "Tom Hale", Sort::Name);
        let office = "Deputy Director of the Office for Coastal Transport";
        is("Deputy Director of the Office for Coastal Transport said", office, "Deputy Director", Sort::Name);
        is(
            "Ana Ruiz of the Centre for Policy Studies said",
            "Ana Ruiz of the Centre for Policy Studies",
            "Ana Ruiz",
            Sort::Name,
        );
        is("Ana Ruiz of Ohio for Acme said", "Ana Ruiz of Ohio", "Ana Ruiz", Sort::Name);
        is("Ruiz praised Hale", "Ruiz", "Ruiz", Sort::Name);
        is("Ruiz went home", "Ruiz", "Ruiz", Sort::Name);
        is("Ruiz himself said", "Ruiz himself", "Ruiz", Sort::Name);
    }

    #[test]
    fn descriptions_take_their_complements() {
        is("a spokesman for the mayor said", "a spokesman for the mayor", "spokesman", Sort::Indefinite);
        is("the senior official said", "the senior official", "official", Sort::Definite);
        is("this official said", "this official", "official", Sort::Demonstrative);
        is("her campaign said", "her campaign", "campaign", Sort::Possessed);
        is("two aides familiar with the plan said", "two aides familiar with the plan", "aides", Sort::Counted);
        is("officials said", "officials", "officials", Sort::Bare);
        is("a man wearing a hat said", "a man", "man", Sort::Indefinite);
        is("a statement Monday said", "a statement", "statement", Sort::Indefinite);
        is("a Monday meeting said", "a Monday meeting", "meeting", Sort::Indefinite);
    }

    #[test]
    fn a_word_that_may_be_a_verb_is_a_noun_after_its_determiner() {
        is("the Board speaks of a tip", "the Board", "Board", Sort::Name);
        is("the Saudis say", "the Saudis", "Saudis", Sort::Name);
        is("the Board reports of May", "the Board reports of May", "reports", Sort::Definite);
        is("the report said", "the report", "report", Sort::Definite);
        is("the senator claims victory", "the senator", "senator", Sort::Definite);
        is("his calls for calm", "his calls for calm", "calls", Sort::Possessed);
    }
}
