//! Those who are declared or named before the talk in, the one whom a label means out. Looked up, never searched: there may be as
//! many labels as lines.

use std::collections::HashMap;

use super::candidates::{double_initials, is_initials, key, key_of};
use crate::grammar::name::name;
use crate::lexicon::{Part, is_small_of_office};
use crate::model::Role;
use crate::resolve::frame::Declared;
use crate::steps;

/// Everybody who is declared, by what labels can call them.
pub(super) struct Billed<'a> {
    declared: Vec<Declared<'a>>,
    /// By a name, with its honorific or without, and by an alias: the first who has it.
    called: HashMap<u64, usize>,
    /// By a word of a name or by its initials, if one person only has them.
    partly: HashMap<u64, Option<usize>>,
    /// The only one who asks, and the only one who answers, in a talk that a title tells of.
    asks: Option<usize>,
    answers: Option<usize>,
}

impl<'a> Billed<'a> {
    /// `names`: the full ones that the words before the talk, or other labels, tell of; short labels can mean them.
    pub(super) fn new(declared: &[Declared<'a>], names: impl Iterator<Item = &'a str>) -> Self {
        let billed = declared.len();
        let declared: Vec<Declared<'a>> = declared.iter().copied().chain(names.map(Declared::named)).collect();
        let (mut called, mut partly) = (HashMap::new(), HashMap::<u64, Option<usize>>::new());
        for (at, who) in declared.iter().enumerate() {
            steps::more(who.name.len());
            // `Dr. Ana Ruiz` is declared, and `Ana Ruiz` speaks
            let bare = || name(who.name).filter(|found| found.honorific.is_some()).map(|found| found.name);
            if at < billed {
                for words in [Some(who.name), who.alias, bare()].into_iter().flatten() {
                    called.entry(key(words)).or_insert(at);
                }
            }
            let other = |known: usize| declared.get(known).is_none_or(|known| key(known.name) != key(who.name));
            let words = || who.name.split_whitespace();
            let initials = words().nth(1).map(|_| key_of(words().filter_map(|word| word.chars().next())));
            // `HT` of `House of Tarn`
            let main = || words().filter(|word| !is_small_of_office(word));
            let short = main().nth(1).map(|_| key_of(main().filter_map(|word| word.chars().next())));
            let short = short.filter(|_| main().count() < words().count());
            for part in words().map(key).chain(initials).chain(short).chain(double_initials(who.name)) {
                let one = partly.entry(part).or_insert(Some(at));
                *one = one.filter(|&known| !other(known));
            }
        }
        let only = |role: Role| {
            let mut all = declared.iter().enumerate().filter(|(_, who)| who.talk && who.role == role);
            all.next().filter(|_| all.next().is_none()).map(|(at, _)| at)
        };
        let (asks, answers) = (only(Role::Interviewer), only(Role::Interviewee));
        Self { declared, called, partly, asks, answers }
    }

    /// Who is declared under this label, or has the part that it names, or has it for a part of the name.
    pub(super) fn meant(&self, words: &str, label: u64, part: Option<Part>) -> Option<Declared<'a>> {
        let at = match (self.called.get(&label), part) {
            (Some(&at), _) => Some(at),
            (None, Some(Part::Asks)) => self.asks,
            (None, Some(Part::Answers)) => self.answers,
            // `Dr. Ruiz`, but neither `Ana Ruiz` nor `Ruiz, host`
            _ if words.contains([' ', ',']) && !is_initials(words) => {
                let bare = name(words).filter(|found| found.honorific.is_some() && !found.name.contains(' '))?;
                self.partly.get(&key(bare.name)).copied().flatten()
            }
            _ => self.partly.get(&label).copied().flatten(),
        };
        self.declared.get(at?).copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_honorific_with_a_surname_means_who_bears_it() {
        let names = ["Dr. Pia Moss", "Ana Ruiz", "Lee Ruiz"];
        let billed = Billed::new(&[], names.into_iter());
        let meant = |label: &str| billed.meant(label, key(label), None).map(|who| who.name);
        assert_eq!(meant("Dr. Moss"), Some("Dr. Pia Moss"));
        assert_eq!(meant("Moss"), Some("Dr. Pia Moss"));
        for label in ["Dr. Ruiz", "Port Moss", "Moss, host"] {
            assert_eq!(meant(label), None, "{label}");
        }
        let billed = Billed::new(&[], ["The Round Loaf", "House of Tarn"].into_iter());
        let meant = |label: &str| billed.meant(label, key(label), None).map(|who| who.name);
        assert_eq!(meant("RL").or(meant("HT")), Some("The Round Loaf"));
        assert_eq!(meant("HT"), meant("HOT"));
        assert_eq!(meant("LR"), None);
    }
}
