//! Labels in, those out that name somebody whom another label names, too. By words alone: nobody is merged here.

use std::collections::HashMap;

use super::super::candidates::{Candidate, PerLabel, double_initials, initials, key};
use crate::grammar::label::{OPENERS, Shape, at_dash};
use crate::source::Source;

/// Labels that share a surname, or where one is the given name, the initials or the sign of the other: `Ana Ruiz (AR)`,
/// `Ruiz`, `Ana`, `AR`.
pub(super) fn kin(source: Source<'_>, candidates: &[Candidate]) -> PerLabel<bool> {
    let mut found = PerLabel::default();
    // the words of a name, and who bears it; a whole label meets any word, a surname meets surnames
    let (mut words, mut wholes, mut surnames) = (HashMap::new(), HashMap::new(), HashMap::new());
    for label in candidates.iter().filter(|label| label.shape != Shape::Words && !label.again) {
        let name = source.slice(label.label);
        let (head, group) = name.split_once(OPENERS).unwrap_or((name, ""));
        let head = at_dash(head.split([',', '|']).next().unwrap_or(head)).0;
        let mut meet = |map: &HashMap<u64, u32>, part: u64| {
            if let Some(&other) = map.get(&part).filter(|&&other| other != label.number) {
                *found.at(other) = true;
                *found.get_mut(label) = true;
            }
        };
        let whole = key(head);
        meet(&words, whole);
        meet(&wholes, whole);
        wholes.entry(whole).or_insert(label.number);
        let names = || head.split_whitespace().filter(|word| !word.ends_with('.'));
        let initials = initials(head).filter(|_| names().count() > 1);
        let last = names().next_back().filter(|_| names().count() > 1).filter(|word| word.chars().count() > 1).map(key);
        if let Some(last) = last {
            meet(&surnames, last);
            surnames.entry(last).or_insert(label.number);
        }
        let group = Some(group).filter(|group| group.len() > 2).map(key);
        // a headline with somebody's initials is not them: initials stand for a name in the same house style
        let style = |part: u64| part.wrapping_add(1 + label.family() as u64);
        meet(&words, style(whole));
        let first = names().next().filter(|_| last.is_some()).map(key);
        let initials = [initials, double_initials(head)].map(|part| part.map(style));
        wholes.entry(style(whole)).or_insert(label.number);
        for part in [first, last, group].into_iter().chain(initials).flatten() {
            meet(&wholes, part);
            words.entry(part).or_insert(label.number);
        }
    }
    found
}
