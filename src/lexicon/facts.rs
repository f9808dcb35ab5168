//! One table of all words: a word goes in, everything that is known of it comes out, by one look-up. The compiler fills it from
//! the groups of the other files. A look-up ignores ASCII case, allocates nothing and costs a probe or two.

use super::abbreviations::ABBREVIATIONS;
use super::key::Key;
use super::traits::{TRAITS, Traits};
use super::verbs::{IRREGULAR, LEMMAS};
use super::{CLASSES, Class, Form, GIVEN, Gender, NOUNS, Noun, Takes};

/// What is known of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Facts {
    /// What it does in a sentence.
    pub(crate) class: Option<Class>,
    /// The reporting verb that it is an irregular form of.
    pub(super) irregular: Option<(Takes, Form)>,
    /// What the reporting verb takes that it is the base form of.
    pub(super) lemma: Option<Takes>,
    /// What it stands for.
    pub(crate) noun: Option<Noun>,
    /// Whose given name it is.
    pub(crate) given: Option<Gender>,
    pub(crate) traits: Traits,
}

impl Facts {
    /// Nothing is known.
    pub(crate) const NONE: Self =
        Self { class: None, irregular: None, lemma: None, noun: None, given: None, traits: Traits::NONE };
}

/// Everything that is known of `word`.
pub(crate) fn facts(word: &str) -> &'static Facts {
    let Some(key) = Key::of(word.as_bytes()) else { return &Facts::NONE };
    let mut at = key.slot(BITS);
    loop {
        let number = WORDS.slots.get(at).copied().unwrap_or(0);
        match WORDS.entries.get(number as usize) {
            Some(entry) if number != 0 && !entry.key.is(&key) => at = (at + 1) % SLOTS,
            Some(entry) => return &entry.facts,
            None => return &Facts::NONE,
        }
    }
}

/// The table has as many slots as fit this many bits.
const BITS: u32 = 14;
const SLOTS: usize = 1 << BITS;
/// Room for words, a third less than slots at least. The first entry is that of no word.
const ROOM: usize = 8_200;

#[derive(Debug, Clone, Copy)]
struct Entry {
    key: Key,
    facts: Facts,
}

struct Words {
    /// Numbers of entries.
    slots: [u16; SLOTS],
    entries: [Entry; ROOM],
    len: u16,
}

static WORDS: Words = Words::new();

/// Does `$body` with every word of `$groups` and its fact: small letters with blanks between the words.
macro_rules! each_word {
    ($groups:expr, |$word:ident, $fact:ident| $body:block) => {
        let (groups, mut group) = ($groups, 0);
        while group < groups.len() {
            let ($fact, text) = groups[group];
            let (bytes, mut at) = (text.as_bytes(), 0);
            while at < bytes.len() {
                let start = at;
                while at < bytes.len() && bytes[at] != b' ' {
                    assert!(!bytes[at].is_ascii_uppercase());
                    at += 1;
                }
                let $word = bytes.split_at(at).0.split_at(start).1;
                $body
                at += 1;
            }
            group += 1;
        }
    };
}

/// Says `$fact` of every word of `$groups`. A word twice is an error of compilation.
macro_rules! tell {
    ($words:ident, $fact:ident, $groups:expr) => {
        each_word!($groups, |word, fact| {
            let known = $words.facts_mut(word);
            assert!(known.$fact.is_none(), "a word stands in a table twice");
            known.$fact = Some(fact);
        });
    };
}

/// Adds the traits of `$groups` to those of their words.
macro_rules! note {
    ($words:ident, $groups:expr) => {
        each_word!($groups, |word, one| {
            let known = $words.facts_mut(word);
            known.traits = known.traits.with(one);
        });
    };
}

impl Words {
    #[allow(clippy::large_stack_arrays, reason = "runs in the compiler")]
    const fn new() -> Self {
        let mut words =
            Self { slots: [0; SLOTS], entries: [Entry { key: Key::NONE, facts: Facts::NONE }; ROOM], len: 1 };
        tell!(words, class, CLASSES);
        tell!(words, irregular, IRREGULAR);
        tell!(words, lemma, LEMMAS);
        tell!(words, noun, NOUNS);
        tell!(words, given, GIVEN);
        note!(words, TRAITS);
        note!(words, ABBREVIATIONS);
        words
    }

    /// What is known of `word` so far, in a new entry where there is none.
    const fn facts_mut(&mut self, word: &[u8]) -> &mut Facts {
        assert!(!word.is_empty());
        let Some(key) = Key::of(word) else { panic!("too long a word") };
        let mut slot = key.slot(BITS);
        while self.slots[slot] != 0 && !self.entries[self.slots[slot] as usize].key.is(&key) {
            slot = (slot + 1) % SLOTS;
        }
        if self.slots[slot] == 0 {
            self.slots[slot] = self.len;
            self.entries[self.len as usize].key = key;
            self.len += 1;
        }
        &mut self.entries[self.slots[slot] as usize].facts
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Trait;

    #[test]
    fn a_word_has_all_its_facts_in_any_case_and_others_have_none() {
        let would = facts("WOULD");
        assert_eq!((would.class, would.noun, would.given), (Some(Class::Auxiliary), None, None));
        let call = facts("Call");
        assert!(call.lemma == Some(Takes::Label) && call.traits.has(Trait::Speech));
        for none in ["/", "", "sai", "saidd", "the said", "\0", "an exceedingly long word that is in no table"] {
            assert_eq!(*facts(none), Facts::NONE, "{none}");
        }
    }
}
