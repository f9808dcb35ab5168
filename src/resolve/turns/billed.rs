//! Those who are declared in, the one whom a label means out. Looked up, never searched: there may be as many labels as lines.

use std::collections::HashMap;

use super::candidates::key;
use crate::grammar::name::name;
use crate::lexicon::Part;
use crate::model::Role;
use crate::resolve::frame::Declared;
use crate::steps;

/// Everybody who is declared, by what labels can call them.
pub(super) struct Billed<'f, 'a> {
    declared: &'f [Declared<'a>],
    /// By a name, with its honorific or without, and by an alias: the first who has it.
    called: HashMap<u64, usize>,
    /// By a word of a name, if one person only has it.
    partly: HashMap<u64, Option<usize>>,
    /// The only one who asks, and the only one who answers, in a talk that a title tells of.
    asks: Option<usize>,
    answers: Option<usize>,
}

impl<'f, 'a> Billed<'f, 'a> {
    pub(super) fn new(declared: &'f [Declared<'a>]) -> Self {
        let (mut called, mut partly) = (HashMap::new(), HashMap::<u64, Option<usize>>::new());
        for (at, who) in declared.iter().enumerate() {
            steps::more(who.name.len());
            // `Dr. Ana Ruiz` is declared, and `Ana Ruiz` speaks
            let bare = name(who.name).filter(|found| found.honorific.is_some()).map(|found| found.name);
            for words in [Some(who.name), who.alias, bare].into_iter().flatten() {
                called.entry(key(words)).or_insert(at);
            }
            let other = |known: usize| declared.get(known).is_none_or(|known| key(known.name) != key(who.name));
            for word in who.name.split_whitespace() {
                let one = partly.entry(key(word)).or_insert(Some(at));
                *one = one.filter(|&known| !other(known));
            }
        }
        let only = |role: Role| {
            let mut all = declared.iter().enumerate().filter(|(_, who)| who.talk && who.role == role);
            all.next().filter(|_| all.next().is_none()).map(|(at, _)| at)
        };
        Self { declared, called, partly, asks: only(Role::Interviewer), answers: only(Role::Interviewee) }
    }

    /// Who is declared under this label, or has the part that it names, or has it for a part of the name.
    pub(super) fn meant(&self, words: &str, label: u64, part: Option<Part>) -> Option<&'f Declared<'a>> {
        let at = match (self.called.get(&label), part) {
            (Some(&at), _) => Some(at),
            (None, Some(Part::Asks)) => self.asks,
            (None, Some(Part::Answers)) => self.answers,
            _ if words.contains([' ', ',']) => None,
            _ => self.partly.get(&label).copied().flatten(),
        };
        self.declared.get(at?)
    }
}
