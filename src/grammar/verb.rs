//! Tokens in, verb groups out: a verb with its auxiliaries and adverbs. nom over tokens. Never looks for the subject, but what
//! stands before tells a verb from a noun (`aides say`, `his say`).

use nom::Parser;
use nom::multi::fold_many_m_n;

use super::chunk::{Kind, wants_verb};
use super::phrase::Sort;
use super::token::{Parsed, Seq, Token, one, stuck};
use crate::lexicon::{Class, Form, Noun, Takes, Trait, Verb};
use crate::model::Span;
use crate::scan::Shape;

/// A verb with its auxiliaries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Group {
    /// `None` for a verb that reports nothing.
    pub(crate) verb: Option<Verb>,
    /// The verb itself, without auxiliaries.
    pub(crate) word: Span,
    pub(crate) voice: Voice,
    /// `did not say`, `would say`
    pub(crate) unreal: bool,
    /// It stands without auxiliaries.
    pub(crate) alone: bool,
}

/// What a verb group can have as its subject.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    /// `said`: who speaks.
    Finite,
    /// `was called`: who is spoken of.
    Passive,
    /// `saying`, `to say`: the subject is that of a verb before it.
    Bare,
}

impl Group {
    pub(crate) fn is_bare(&self) -> bool {
        self.voice == Voice::Bare
    }

    /// `say`, of several.
    pub(crate) fn is_plural(&self) -> bool {
        self.alone && self.verb.is_some_and(|verb| verb.form == Form::Base)
    }
}

/// Auxiliaries a group may have, adverbs counted.
const HELPERS: usize = 10;

/// What stands before the verb of a group.
#[allow(clippy::struct_excessive_bools, reason = "four independent facts")]
#[derive(Debug, Clone, Copy, Default)]
struct Helpers {
    last: Option<Span>,
    helped: bool,
    be: bool,
    to: bool,
    unreal: bool,
}

/// Whether a verb group can begin with `token`.
pub(super) fn begins_group(token: &Token<'_>) -> bool {
    let verbal = is_verbal(token) || matches!(token.class, Some(Class::Adverb | Class::Reflexive | Class::To));
    let ending = || token.class.is_none() && (token.ends("ing") || token.ends("ed") || token.ends("ly"));
    verbal || matches!(token.shape, Shape::Clitic | Shape::Possessive) || ending()
}

/// `group := ["used" "to"] helpers verb | helpers`; `many`: a plural waits for its verb before a clause with `who`.
pub(crate) fn group<'t, 'a: 't>(before: Option<&Kind>, many: bool) -> impl Fn(Seq<'t, 'a>) -> Parsed<'t, 'a, Group> {
    move |i| {
        let start = used_to(i);
        let (rest, mut helpers) = helpers(start)?;
        helpers.helped |= start.0.len() < i.0.len();
        let Some((token, after)) = rest.0.split_first() else { return Err(stuck(i)) };
        let alone = !helpers.helped && !helpers.to;
        let group = Group { verb: None, word: token.span(), voice: Voice::Finite, unreal: helpers.unreal, alone };
        if let Some(verb) = token.verb.map(|verb| by_object(verb, token, after)).or_else(|| of_two_words(token, after))
        {
            let reads = !alone || stands_alone(verb, token, before, after) || many && is_theirs(verb, token, before);
            if reads && !(alone && is_nominal(verb, before)) {
                let quoted = token.text == "quoted"; // is quoted as saying: who speaks
                // Minister accused of “…”
                let accused =
                    alone && verb.takes == Takes::Label && after.first().is_some_and(|next| next.is(Class::Of));
                let voice = match voice(verb.form, helpers) {
                    _ if quoted => Voice::Finite,
                    _ if accused && verb.form == Form::Past => Voice::Passive,
                    voice => voice,
                };
                return Ok((Seq(after), Group { verb: Some(verb), voice, ..group }));
            }
            if alone {
                return Err(stuck(i));
            }
        }
        if acts(token, before, after, alone) {
            let form = if token.ends("ing") { Form::Ing } else { Form::Past };
            return Ok((Seq(after), Group { voice: voice(form, helpers), ..group }));
        }
        match helpers.last {
            Some(word) if !alone => Ok((rest, Group { word, ..group })),
            _ => Err(stuck(i)),
        }
    }
}

/// Behind `used to`, if it stands there: `my father used to say`.
fn used_to<'t, 'a>(i: Seq<'t, 'a>) -> Seq<'t, 'a> {
    match i.0 {
        [used, to, verb, ..] if used.text == "used" && to.is(Class::To) && is_verbal(verb) => {
            Seq(i.0.get(2..).unwrap_or_default())
        }
        _ => i,
    }
}

/// `helpers := (auxiliary | adverb | "to")*`
fn helpers<'t, 'a: 't>(i: Seq<'t, 'a>) -> Parsed<'t, 'a, Helpers> {
    let helper = |i: Seq<'t, 'a>| {
        let (rest, token) =
            one(|token| is_auxiliary(token) || token.is_adverb() || token.is(Class::Reflexive) || token.is(Class::To))(
                i,
            )?;
        let infinitive = rest.first().is_some_and(|next| next.is_plain() || is_verbal(next));
        if token.is(Class::To) && !infinitive {
            return Err(stuck(i));
        }
        Ok((rest, token))
    };
    let add = |helpers: Helpers, token: &Token<'_>| {
        let (auxiliary, to) = (is_auxiliary(token), token.is(Class::To));
        Helpers {
            last: Some(token.span()),
            helped: helpers.helped || auxiliary,
            be: if auxiliary || to { is_be(token) } else { helpers.be },
            to: helpers.to || to,
            unreal: helpers.unreal || is_unreal(token),
        }
    };
    fold_many_m_n(0, HELPERS, helper, Helpers::default, add).parse(i)
}

fn is_auxiliary(token: &Token<'_>) -> bool {
    matches!(token.class, Some(Class::Be | Class::Auxiliary))
        || matches!(token.shape, Shape::Clitic | Shape::Possessive)
}

fn is_be(token: &Token<'_>) -> bool {
    let clitic = token.shape != Shape::Lower && matches!(token.text, "'s" | "’s" | "'re" | "’re" | "'m" | "’m");
    token.is(Class::Be) || clitic
}

pub(super) fn is_verbal(token: &Token<'_>) -> bool {
    token.verb.is_some() || matches!(token.class, Some(Class::Be | Class::Auxiliary | Class::Act))
}

/// `would`, `didn’t`
fn is_unreal(token: &Token<'_>) -> bool {
    token.has(Trait::Unreal) || token.text.ends_with("n't") || token.text.ends_with("n’t")
}

fn voice(form: Form, helpers: Helpers) -> Voice {
    match form {
        Form::Past | Form::Participle if helpers.be => Voice::Passive,
        Form::Ing | Form::Participle if !helpers.helped => Voice::Bare,
        _ if helpers.to && !helpers.helped => Voice::Bare,
        _ => Voice::Finite,
    }
}

/// Whether a subject can stand in the chunk before a verb.
fn has_subject(before: Option<&Kind>) -> bool {
    matches!(
        before,
        Some(
            Kind::Noun(_)
                | Kind::Who
                | Kind::Which
                | Kind::That
                | Kind::Quote(_)
                | Kind::Conjunction
                | Kind::Comma
                | Kind::Close
                | Kind::Dash
                | Kind::Adverb
        )
    )
}

/// Whether a form of a reporting verb without auxiliaries is a verb here.
fn stands_alone(verb: Verb, token: &Token<'_>, before: Option<&Kind>, after: &[Token<'_>]) -> bool {
    let next = after.first();
    match verb.form {
        Form::Past | Form::Ing => true,
        Form::Participle => false,
        // leaked emails showed, his comments do not; but the man Kim claims is
        Form::Third if token.has(Trait::Speech) && !is_somebody(before) && next.is_some_and(acts_at_once) => false,
        Form::Third if token.has(Trait::MostlyNoun) && !is_somebody(before) => false,
        // loud chants of, federal rules are, aides reports; but judge rules, research shows that
        Form::Third
            if !token.has(Trait::NoNoun)
                && (is_plain_plural(before) || is_no_doer(before) && next.is_some_and(follows_noun)) =>
        {
            false
        }
        // Says Hale: “…”
        Form::Third if token.first && token.shape == Shape::Capital => true,
        // “misleading” claims.
        Form::Third if matches!(before, Some(Kind::Quote(_))) => {
            next.is_some_and(|next| next.shape != Shape::Stop) && !lacks_object(verb.takes, next)
        }
        Form::Third => has_subject(before),
        Form::Base if token.noun == Some(Noun::Rank) && next.is_some_and(Token::is_title) => false, // that state Sen. Lee
        Form::Base => match before {
            Some(Kind::Noun(phrase)) => phrase.plural,
            // “…,” say critics; “…” state officials
            Some(Kind::Quote(_) | Kind::Comma) => {
                token.text == "say"
                    || verb.takes != Takes::Thing && token.text != "state" && next.is_some_and(|next| !next.is_plain())
            }
            _ => has_subject(before),
        },
    }
}

/// Whether a verb behind a singular is of a plural before: `voters who back the plan say`.
fn is_theirs(verb: Verb, token: &Token<'_>, before: Option<&Kind>) -> bool {
    verb.form == Form::Base && token.has(Trait::NoNoun) && matches!(before, Some(Kind::Noun(_)))
}

/// Whether a verb comes right after a form that may be a noun.
fn acts_at_once(token: &Token<'_>) -> bool {
    let past = token.verb.is_some_and(|verb| verb.form == Form::Past);
    past || matches!(token.class, Some(Class::Be | Class::Auxiliary))
}

/// Whether somebody by name or pronoun stands in the chunk before.
fn is_somebody(before: Option<&Kind>) -> bool {
    matches!(before, Some(Kind::Noun(phrase)) if matches!(phrase.sort, Sort::Name | Sort::Pronoun))
        || matches!(before, Some(Kind::Who))
}

/// `aides`, which takes no verb in `-s`.
fn is_plain_plural(before: Option<&Kind>) -> bool {
    matches!(before, Some(Kind::Noun(phrase)) if phrase.sort == Sort::Bare && phrase.plural)
}

/// Whether a noun without an article stands before that is no office: it rarely does anything.
fn is_no_doer(before: Option<&Kind>) -> bool {
    matches!(before, Some(Kind::Noun(phrase)) if matches!(phrase.sort, Sort::Bare | Sort::Counted) && !phrase.office)
}

/// Whether a form that may be a noun is one by what comes next.
fn follows_noun(token: &Token<'_>) -> bool {
    let linked =
        matches!(token.class, Some(Class::Of | Class::Preposition | Class::Be | Class::Auxiliary | Class::Which));
    linked || token.shape == Shape::Comma
}

/// What a verb takes by its object: `as Kim put it`, but `Kim put the cup down`; `Kim pressed Lee on it`, but `Kim pressed on`.
fn by_object(verb: Verb, token: &Token<'_>, after: &[Token<'_>]) -> Verb {
    let it = after.first().is_some_and(|next| matches!(next.text, "it" | "this" | "that" | "things"));
    let whom =
        || after.first().is_some_and(|next| next.is_proper() || matches!(next.class, Some(Class::Object | Class::Her)));
    match token.text {
        "put" | "puts" | "putting" if !it => Verb { takes: Takes::Manner, ..verb },
        "press" | "presses" | "pressed" if whom() => Verb { takes: Takes::Question, ..verb },
        _ => verb,
    }
}

/// `paid tribute`, `made it clear`: a verb of two words.
fn of_two_words(token: &Token<'_>, after: &[Token<'_>]) -> Option<Verb> {
    let (form, takes, second) = match token.text {
        "pay" => (Form::Base, Takes::Label, "tribute"),
        "pays" => (Form::Third, Takes::Label, "tribute"),
        "paid" => (Form::Past, Takes::Label, "tribute"),
        "paying" => (Form::Ing, Takes::Label, "tribute"),
        "make" => (Form::Base, Takes::Words, "clear"),
        "makes" => (Form::Third, Takes::Words, "clear"),
        "made" => (Form::Past, Takes::Words, "clear"),
        "making" => (Form::Ing, Takes::Words, "clear"),
        _ => return None,
    };
    let it = usize::from(after.first().is_some_and(|next| next.text == "it"));
    after.get(it).is_some_and(|next| next.text == second).then_some(Verb { takes, form })
}

/// Whether a form that may be a noun is one: `in reports`.
fn is_nominal(verb: Verb, before: Option<&Kind>) -> bool {
    matches!(before, Some(Kind::Link(_))) && matches!(verb.form, Form::Base | Form::Third)
}

/// Whether `token` is a verb that reports nothing.
fn acts(token: &Token<'_>, before: Option<&Kind>, after: &[Token<'_>], alone: bool) -> bool {
    // Dashing into the hall, …; but: Housing director Ann Lee
    let lower = after.first().is_some_and(|next| next.shape == Shape::Lower && !is_verbal(next) && !next.is_title());
    let dashing = token.is_proper() && token.first && token.ends("ing") && lower;
    let plain = !alone || token.ends("ing") || has_subject(before) && token.ends("ed");
    let says = matches!(before, Some(Kind::Verb(Group { verb: Some(verb), .. })) if verb.takes == Takes::Words);
    let retired = says && alone && after.first().is_some_and(|next| next.is_plain() || next.is_proper()); // said retired Gen. Lee
    // a neighbour, retired teacher Ann Lee; a neighbour, self-employed
    let told = alone
        && token.ends("ed")
        && (token.text.contains('-')
            || matches!(before, Some(Kind::Comma)) && after.first().is_some_and(Token::is_title));
    // was coach Ann Lee’s verdict, was head coach
    let office = !alone
        && (token.is_title() || token.noun == Some(Noun::Rank))
        && after.first().is_some_and(|next| next.is_proper() || next.is_title());
    if retired || told || office {
        return false;
    }
    // the union that represents teachers, a firm which looks for clerks
    let next = after.first();
    let third = token.ends("s")
        && !token.ends("ss")
        && match before {
            Some(Kind::Who | Kind::Which) => token.noun.is_none() && !next.is_some_and(|next| is_finite(next)),
            _ => wants_verb(before) && !lacks_object(Takes::Thing, next) || handles(token, before, next),
        };
    dashing || token.is(Class::Act) || token.is_plain() && (plain || third || does(token, before, next))
}

/// Whether `token` is a verb in `-s` that only its object shows: `the waiter rolls his eyes`, `Kim lifts the lid`.
pub(super) fn handles(token: &Token<'_>, before: Option<&Kind>, next: Option<&Token<'_>>) -> bool {
    let Some(Kind::Noun(phrase)) = before else { return false };
    let article = |next: &Token<'_>| matches!(next.class, Some(Class::Indefinite | Class::Definite));
    let object = |next: &Token<'_>| is_own(next) || phrase.sort == Sort::Name && article(next);
    let one = !phrase.plural && phrase.sort.is_subject();
    one && token.is_plain() && token.ends_in_s() && next.is_some_and(object)
}

/// Whether no noun can stand before `token`: `his`, `himself`, `him`.
pub(super) fn is_own(token: &Token<'_>) -> bool {
    matches!(token.class, Some(Class::Possessor | Class::Her | Class::Reflexive | Class::Object))
}

/// Whether `token` is a verb in its base form that only `who` before it shows: `managers who run houses`, but `who critics say`.
pub(super) fn does(token: &Token<'_>, before: Option<&Kind>, next: Option<&Token<'_>>) -> bool {
    let bare = || token.is_plain() && !token.is_plural() && !token.is_adverb();
    matches!(before, Some(Kind::Who)) && bare() && !next.is_some_and(is_finite)
}

/// Whether a word is a verb that has its subject before it: `officials say`, but not `deserves credit`.
fn is_finite(token: &Token<'_>) -> bool {
    let may_be_noun = token.verb.is_some_and(|verb| verb.form == Form::Base) && !token.has(Trait::NoNoun);
    is_verbal(token) && !may_be_noun
}

/// Whether a verb that needs an object has none: `the “big idea” calls for`.
pub(super) fn lacks_object(takes: Takes, next: Option<&Token<'_>>) -> bool {
    matches!(takes, Takes::Label | Takes::Thing | Takes::Listener) && !begins_object(next)
}

/// Whether `next` begins an object: `a plan`, `Kim`, `that`.
fn begins_object(next: Option<&Token<'_>>) -> bool {
    next.is_some_and(|next| {
        next.is_plain()
            || matches!(next.shape, Shape::Capital | Shape::Number | Shape::Quote)
            || matches!(
                next.class,
                Some(
                    Class::Definite
                        | Class::Indefinite
                        | Class::Possessor
                        | Class::Her
                        | Class::Object
                        | Class::Reflexive
                        | Class::Demonstrative
                        | Class::Quantifier
                        | Class::That
                        | Class::Pronoun
                )
            )
    })
}
