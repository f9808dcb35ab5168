//! The last turn in, the same without the words of the page behind it that tell of those who talked: `Ruiz sails again on Monday.`
//! Nobody begins a paragraph with their own name and goes on without `I`. Never touches another turn.

use super::said::said;
use super::{Start, TurnDraft};
use crate::grammar::label::OPENERS;
use crate::model::List;
use crate::source::Source;
use crate::steps;

/// Labels whose names are looked for.
const LABELS: usize = 32;

/// Ends the talk before the first paragraph of the last turn that begins with the name of somebody who talks, and speaks to nobody.
/// `known`: full names that the text gives to those who talk.
pub(super) fn end<'a>(
    source: Source<'a>,
    starts: &[Start],
    known: impl Iterator<Item = &'a str> + Clone,
    turns: &mut [TurnDraft],
) {
    let Some(turn) = turns.last_mut().filter(|turn| turn.text.len() > 1) else { return };
    let labels = starts.iter().filter_map(|start| Some(source.slice(start.label?.label))).take(LABELS);
    let names = || known.clone().chain(labels.clone().map(|label| label.split(OPENERS).next().unwrap_or(label).trim()));
    let tells = |text: &str| {
        steps::more(text.len());
        let text = text.trim_start_matches(['*', '_', '(', '[', '•', '-', ' ']);
        let said = said(text);
        !said.personal && !said.asks && said.sentence && names().any(|name| opens_with(text, name))
    };
    let Some(count) = turn.text.iter().skip(1).position(|&words| tells(source.slice(words))) else { return };
    let text: List<_> = turn.text.iter().take(count + 1).copied().collect();
    let end = text.last().map_or(turn.span.end, |last| last.end);
    turn.directions = turn.directions.iter().filter(|aside| aside.end <= end).copied().collect();
    turn.questions = turn.questions.iter().filter(|asks| asks.end <= end).copied().collect();
    turn.text = text;
    turn.span.end = end;
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
