//! The last turn in, the same without the words of the page behind it: those that tell of who talked, `Ruiz sails again on Monday.`, or of
//! who wrote it, those that quote somebody, and a part with a title of its own. Nobody begins a paragraph with their own name and goes
//! on without `I`. Never touches another turn.

use super::said::said;
use super::{Start, TurnDraft};
use crate::grammar::label::OPENERS;
use crate::lexicon::{Form, PageWord, Takes, page_word, verb};
use crate::model::{List, Span};
use crate::source::Source;
use crate::steps;

/// Bytes of a title.
const TITLE: usize = 60;

/// Labels whose names are looked for.
const LABELS: usize = 32;

/// Ends the talk before the first paragraph of the last turn that begins with the name of somebody who talks, and speaks to nobody, or that
/// is a title, and nobody speaks below it. `introduced` and `known`: full names that the text gives to those who talk.
pub(super) fn end<'a>(
    source: Source<'a>,
    starts: &[Start],
    introduced: Option<&'a str>,
    known: &[&'a str],
    turns: &mut [TurnDraft],
) {
    let Some(turn) = turns.last_mut().filter(|turn| turn.text.len() > 1) else { return };
    let labels = starts.iter().filter_map(|start| Some(source.slice(start.label?.label))).take(LABELS);
    let names = || {
        introduced
            .into_iter()
            .chain(known.iter().copied())
            .chain(labels.clone().map(|label| label.split(OPENERS).next().unwrap_or(label).trim()))
    };
    let tells = |text: &str| {
        steps::more(text.len());
        let text = text.trim_start_matches(['*', '_', '(', '[', '•', '-', ' ']);
        let said = said(text);
        let told = || names().any(|name| opens_with(text, name)) || is_of_writer(text);
        !said.personal && !said.asks && said.sentence && told() || quotes(text)
    };
    let personal = |&words: &Span| said(source.slice(words)).personal;
    let last = turn.text.iter().rposition(personal).unwrap_or(0).max(1);
    let titles = |at: usize, text: &str| at >= last && at + 1 < turn.text.len() && is_title(text);
    let mut behind = turn.text.iter().map(|&words| source.slice(words)).enumerate().skip(1);
    let Some((count, _)) = behind.find(|&(at, text)| titles(at, text) || tells(text)) else { return };
    let text: List<_> = turn.text.iter().take(count).copied().collect();
    let end = text.last().map_or(turn.span.end, |last| last.end);
    turn.directions = turn.directions.iter().filter(|aside| aside.end <= end).copied().collect();
    turn.questions = turn.questions.iter().filter(|asks| asks.end <= end).copied().collect();
    turn.text = text;
    turn.span.end = end;
}

/// Whether a paragraph tells who wrote the page: `Lena Poe is a reporter in Tarn.`
fn is_of_writer(text: &str) -> bool {
    let mut words = text.split_whitespace().take(TITLE / 2);
    let named = words.by_ref().take(2).all(|word| word.starts_with(char::is_uppercase) && !word.ends_with(['.', ',']));
    let mut about = words.skip_while(|word| word.starts_with(char::is_uppercase));
    let writes = |word: &str| page_word(word.trim_matches([',', '.'])) == Some(PageWord::Press);
    named && about.next() == Some("is") && matches!(about.next(), Some("a" | "an" | "the")) && about.take(4).any(writes)
}

/// Whether a paragraph quotes somebody, as nobody does who answers: `“He is a saint,” says a neighbour.`
fn quotes(text: &str) -> bool {
    let marks = [('“', '”'), ('"', '"'), ('‘', '’')];
    let behind = marks.iter().find_map(|&(open, close)| text.strip_prefix(open)?.split_once([close]));
    let Some((words, rest)) = behind else { return false };
    let says = |word: &str| {
        verb(word).is_some_and(|verb| verb.takes == Takes::Words && matches!(verb.form, Form::Past | Form::Third))
    };
    let (first, last) = (rest.split(' ').nth(1), rest.split(['.', ',', '“', '"']).next().unwrap_or_default());
    let last = last.rsplit(' ').next();
    words.ends_with([',', '?', '!']) && first.into_iter().chain(last).any(says) && !said(rest).personal
}

/// Whether a paragraph looks like a title: `What to know`.
fn is_title(text: &str) -> bool {
    text.len() <= TITLE
        && text.starts_with(char::is_uppercase)
        && text.ends_with(char::is_alphanumeric)
        && text.contains(' ')
        && !text.contains(['\n', '\r', ',', ';'])
}

/// Whether `text` begins with `name`, or with its last word, and goes on about them.
fn opens_with(text: &str, name: &str) -> bool {
    let last = name.rsplit(char::is_whitespace).next().unwrap_or_default();
    let begins = |words: &str| {
        let (head, rest) = text.split_at_checked(words.len()).unwrap_or_default();
        let goes_on = rest.starts_with(' ') && rest.trim_start().starts_with(char::is_lowercase);
        words.len() > 2 && head.eq_ignore_ascii_case(words) && (goes_on || rest.starts_with(['’', '\'']))
    };
    last.starts_with(char::is_uppercase) && (begins(name) || begins(last))
}

#[cfg(test)]
mod tests {
    use super::opens_with;

    #[test]
    fn somebody_is_told_of_by_name() {
        for text in ["Ana Ruiz sails on Monday.", "RUIZ was born in Tarn.", "Ruiz’s boat is old."] {
            assert!(opens_with(text, "Ana Ruiz"), "{text}");
        }
        for text in ["Ana sails.", "Ruiz, no.", "Ruizes sail.", "A Ruiz came.", "Ruiz Hall is shut."] {
            assert!(!opens_with(text, "Ana Ruiz"), "{text}");
        }
        assert!(!opens_with("A sails.", "A") && !opens_with("interviewer asks", "interviewer"));
    }
}
