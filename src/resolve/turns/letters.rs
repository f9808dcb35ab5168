//! The chosen labels in, the same with what their letters mean in this talk out: `A` beside `B` is somebody and no answer, `P1` beside
//! an interviewer is who takes part and no `Pregunta`, and `Q1`, `Q2` that never come again are the numbers of one who asks.

use std::collections::HashMap;

use super::candidates::Candidate;
use crate::grammar::label::Style;
use crate::lexicon::Part;
use crate::source::Source;
use crate::steps;

/// Settles the part, and the key, of labels of one letter; drops the initial of a name that stands once where another letter asks again
/// and again: `F. RUIZ` above `Q. Why?`
pub(super) fn settle(source: Source<'_>, labels: &mut Vec<Candidate>) {
    let letter = |label: &Candidate| letter(source.slice(label.label));
    steps::more(6 * labels.len());
    let stopped = |label: &Candidate| {
        letter(label).filter(|_| label.style == Style::Mark && label.part == Some(Part::Asks) && label.label.len() == 1)
    };
    let mut counts: HashMap<char, usize> = HashMap::new();
    labels.iter().filter_map(stopped).for_each(|sign| *counts.entry(sign).or_default() += 1);
    let often = |sign: char| counts.get(&sign).is_some_and(|&count| count > 1);
    if counts.keys().any(|&sign| often(sign)) {
        labels.retain(|label| stopped(label).is_none_or(often));
    }
    // the first panel of witnesses: `I: Ana Ruiz, pilot; Tom Okafor, miller.`
    let mut panels = labels.iter().filter(|label| letter(label) == Some('I'));
    if let (Some(panel), None) = (panels.next().map(|label| label.line), panels.next()) {
        labels.retain(|label| label.line != panel);
    }
    let asks = |label: &Candidate| label.part == Some(Part::Asks);
    let anybody_asks = labels.iter().any(asks);
    // `Pregunta` is spelled out now and then
    let others_ask = labels.iter().any(|label| asks(label) && !source.slice(label.label).starts_with(['P', 'p']));
    let led = labels.iter().any(|label| label.part == Some(Part::Leads));
    let others = labels.iter().any(|label| label.part.is_none() && letter(label).is_some());
    for label in labels.iter_mut() {
        let somebody = match letter(label) {
            Some('P') => (others_ask || led) && asks(label),
            Some('A') => others && !anybody_asks,
            _ => false,
        };
        label.part = label.part.filter(|_| !somebody);
    }
    for sign in ['Q', 'A'] {
        let numbered = |label: &Candidate| {
            label.part.is_some() && letter(label) == Some(sign) && source.slice(label.label).len() > sign.len_utf8()
        };
        let mut keys: Vec<u64> = labels.iter().filter(|label| numbered(label)).map(|label| label.key).collect();
        let (count, first) = (keys.len(), keys.first().copied());
        keys.sort_unstable();
        keys.dedup();
        if keys.len() == count && count > 1 {
            labels.iter_mut().filter(|label| numbered(label)).for_each(|label| label.key = first.unwrap_or(label.key));
        }
    }
}

/// The letter of a label that has one, with a number or without.
fn letter(words: &str) -> Option<char> {
    let mut signs = words.chars();
    let letter = signs.next().filter(char::is_ascii_uppercase)?;
    signs.all(|c| c.is_ascii_digit()).then_some(letter)
}
