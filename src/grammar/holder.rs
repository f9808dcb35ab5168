//! Tokens of a noun phrase in, how far its small words lead to the one who holds an office out: `Lee campaign manager Ann Hale`,
//! `secretary of state Ana Ruiz`. Never decides where the phrase begins.

use super::token::Token;
use crate::lexicon::{Class, Form, Noun};
use crate::scan::Shape;

/// How many lower-case words from `at` on, right after a name, go on with it: `Lee aide Sam Poe`, `Lee campaign officials said`.
pub(super) fn title(tokens: &[Token<'_>], at: usize) -> usize {
    let Some(name) = at.checked_sub(1).and_then(|at| tokens.get(at)) else { return 0 };
    let name_is_plural = name.is_plural();
    let rest = tokens.get(at..).unwrap_or_default();
    let inside = |&(index, token): &(usize, &Token<'_>)| {
        // policy planning director, ranking Democrat
        let planning = token.ends("ing") && index > 0 && rest.get(index + 1).is_some_and(Token::is_title)
            || token.noun == Some(Noun::Rank);
        token.is_plain() && !token.ends("ed") && (planning || !token.ends("ing")) && !token.ends("ly")
            || token.verb.is_some_and(|verb| verb.form == Form::Base) && !name_is_plural
    };
    let words = rest.iter().enumerate().take(4).take_while(inside).count();
    let singular = words.checked_sub(1).and_then(|last| rest.get(last)).is_some_and(|last| !last.ends_in_s());
    let goes_on = rest.get(words).is_some_and(|next| {
        next.is_proper() && singular
            || next.verb.is_some_and(|verb| {
                verb.form == Form::Past
                    || (verb.form == Form::Third && singular)
                    || (verb.form == Form::Base && !singular)
            })
            || matches!(next.class, Some(Class::Be | Class::Auxiliary))
            || next.shape == Shape::Possessive
    });
    if goes_on { words } else { 0 }
}

/// Whether the words at `at` lead from an office to its holder: `secretary [of state] Ana Ruiz`.
pub(super) fn portfolio(tokens: &[Token<'_>], at: usize) -> bool {
    let sort = |at: usize| tokens.get(at).and_then(|token| token.noun);
    let read = |of: usize| {
        tokens.get(of).is_some_and(|token| token.is(Class::Of))
            && of.checked_sub(1).and_then(sort).is_some_and(|noun| matches!(noun, Noun::Title(_)))
            && sort(of + 1) == Some(Noun::Rank)
            && tokens.get(of + 2).is_some_and(Token::is_proper)
    };
    read(at) || read(at + 1) || at.checked_sub(1).is_some_and(read)
}
