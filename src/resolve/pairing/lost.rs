//! Words around a lost mark in, where the quote most likely begins or ends out. Looks at the words of its paragraph only, and
//! knows of who said what just enough to keep it out of the quote.

use crate::lexicon::{Class, Form, Takes, class, verb};
use crate::model::Span;
use crate::source::{Source, head};
use crate::steps;

/// Words that the subject of a clause may have that says who spoke.
const SUBJECT: usize = 3;
/// Words that a sentence may have that says who spoke.
const SENTENCE: usize = 14;

/// Words that a clause may have that ends a paragraph.
const LAST: usize = 5;

/// Characters before a quote that are searched for a word.
const BACK: usize = 64;
/// Bytes of a clause that are looked at.
const CLAUSE: usize = 160;

/// Where a quote ends that nothing closes; its words begin where `span` does, and are over where that ends at the latest. It ends
/// before the clause that says who said it, at the end of the brackets or of the sentence that it is a part of. Where it `goes_on`
/// in the next paragraph, only such a clause ends it that a mark of another kind stands before, or that ends the paragraph.
pub(super) fn end(source: Source<'_>, block: Span, span: Span, goes_on: bool) -> u32 {
    let words = source.slice(span);
    let mut before = source.slice(Span::new(block.start, span.start)).chars().rev().take(BACK);
    let before = before.find(|c| c.is_alphanumeric() || *c == ',');
    let part = words.starts_with(char::is_lowercase) && before.is_some_and(|c| c != ',');
    let mut depth = 0_i32;
    let mut end = words.len();
    for (at, c) in words.char_indices().inspect(|_| steps::bump()) {
        depth += i32::from(c == '(') - i32::from(c == ')');
        let after = words.get(at + c.len_utf8()..).unwrap_or_default();
        let stops = part && c == '.' && after.starts_with(' ') && after.trim_start().starts_with(char::is_uppercase);
        if !goes_on && (depth < 0 || stops) {
            end = end.min(at + usize::from(stops));
            break;
        }
        if !matches!(c, ',' | '?' | '!') {
            continue;
        }
        let after = head(after, CLAUSE);
        let clause = after.trim_start_matches(['\'', '’', '‘', '"', '”', '“']);
        // “We shall see, he said. | “And soon,”
        let last = || clause.split_whitespace().nth(LAST).is_none();
        if (!goes_on || clause.len() < after.len() || last()) && says_who(clause) {
            end = at + 1;
        }
    }
    span.start + u32::try_from(end).unwrap_or(0)
}

/// Whether `words` begin with a clause that says who spoke: she said, the mayor told reporters, said Ann Field.
fn says_who(words: &str) -> bool {
    let mut words = words.split_whitespace().map(|word| word.trim_end_matches(|c: char| !c.is_alphanumeric()));
    let Some(first) = words.next() else { return false };
    let name = |word: &str| word.starts_with(char::is_uppercase);
    match class(first) {
        Some(Class::Pronoun) => words.next().is_some_and(is_cue),
        Some(Class::Definite) => words.take(SUBJECT).skip(1).any(is_cue),
        _ if name(first) => words.take(SUBJECT).find(|word| !name(word)).is_some_and(is_cue),
        _ => is_cue(first) && words.next().is_some_and(|word| name(word) || class(word).is_some_and(begins_noun)),
    }
}

const fn begins_noun(class: Class) -> bool {
    matches!(class, Class::Definite | Class::Indefinite | Class::Quantifier | Class::Demonstrative | Class::Possessor)
}

fn is_cue(word: &str) -> bool {
    verb(word).is_some_and(|verb| {
        matches!(verb.takes, Takes::Words | Takes::Listener) && matches!(verb.form, Form::Past | Form::Third)
    })
}

/// Where in `words` a quote begins whose closing mark follows on them, and whose opening mark was lost. `first`: whether they
/// begin the paragraph; otherwise they follow on another quote.
pub(super) fn begin(words: &str, first: bool) -> Option<usize> {
    if !words.ends_with([',', '.', '?', '!', '…']) {
        return None;
    }
    if !first {
        return after_attribution(words);
    }
    let mut begin = words.starts_with("According to").then(|| words.find(", ").map(|at| at + 2)).flatten();
    let (mut reports, mut talks) = (false, false);
    for word in words.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let at = (word.as_ptr() as usize - words.as_ptr() as usize) + word.len();
        let rest = words.get(at..).unwrap_or_default().trim_start();
        let verb = verb(bare);
        if word.ends_with([',', ':']) && verb.is_some() && rest.starts_with(char::is_uppercase) {
            begin = Some(words.len() - rest.len());
        }
        reports |= verb.is_some_and(|verb| {
            matches!(verb.form, Form::Past | Form::Third)
                && !matches!(verb.takes, Takes::Thought | Takes::Manner | Takes::Gesture)
        });
        talks |= matches!(bare, "I" | "we" | "We" | "our" | "my" | "us" | "you" | "You" | "me");
    }
    let long = words.split_whitespace().nth(SUBJECT).is_some();
    begin.or((long && !reports && (talks || words.ends_with(','))).then_some(0))
}

/// … she said. We lost it all.”
fn after_attribution(words: &str) -> Option<usize> {
    let (head, rest) = words.split_once(". ")?;
    let short = head.split_whitespace().nth(SENTENCE).is_none();
    let said = head.split_whitespace().any(is_cue);
    let rest = rest.trim_start();
    let goes_on = rest.starts_with(char::is_uppercase) && rest.split_whitespace().nth(1).is_some();
    (short && said && goes_on).then(|| words.len() - rest.len())
}
