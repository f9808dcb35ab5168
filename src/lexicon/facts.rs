//! One table of all words: a word goes in, everything that is known of it comes out, by one look-up. The compiler fills it from
//! the groups of the other files. A look-up ignores ASCII case, allocates nothing and costs a probe or two.

use super::abbreviations::ABBREVIATIONS;
use super::key::Key;
use super::traits::{TRAITS, Traits};
use super::verbs::{FORMS, IRREGULAR, LEMMAS, LONGEST};
use super::{CLASSES, Class, GIVEN, Gender, NOUNS, Noun, Verb};

/// What is known of a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Facts {
    /// What it does in a sentence.
    pub(crate) class: Option<Class>,
    /// The reporting verb that it is a form of.
    pub(crate) verb: Option<Verb>,
    /// What it stands for.
    pub(crate) noun: Option<Noun>,
    /// Whose given name it is.
    pub(crate) given: Option<Gender>,
    pub(crate) traits: Traits,
}

impl Facts {
    /// Nothing is known.
    pub(crate) const NONE: Self = Self { class: None, verb: None, noun: None, given: None, traits: Traits::NONE };
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
const BITS: u32 = 15;
const SLOTS: usize = 1 << BITS;
/// Room for words, half as many as slots at most. The first entry is that of no word.
const ROOM: usize = 13_000;

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
        words.verbs();
        tell!(words, noun, NOUNS);
        tell!(words, given, GIVEN);
        note!(words, TRAITS);
        note!(words, ABBREVIATIONS);
        words
    }

    /// Says of every form of a reporting verb what it is.
    const fn verbs(&mut self) {
        each_word!(IRREGULAR, |word, fact| {
            let (takes, form) = fact;
            self.facts_mut(word).verb = Some(Verb { takes, form });
        });
        let mut at = 0;
        while at < FORMS.len() {
            let (stem, ending, form) = FORMS[at];
            each_word!(LEMMAS, |word, takes| {
                let mut buffer = [0; LONGEST];
                let mut len = stem.of(word, &mut buffer);
                if len > 0 {
                    let mut letter = 0;
                    while letter < ending.len() {
                        buffer[len] = ending.as_bytes()[letter];
                        (len, letter) = (len + 1, letter + 1);
                    }
                    let known = self.facts_mut(buffer.split_at(len).0);
                    if known.verb.is_none() {
                        known.verb = Some(Verb { takes, form });
                    }
                }
            });
            at += 1;
        }
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
    use crate::lexicon::{Takes, Trait};

    #[test]
    fn a_word_has_all_its_facts_in_any_case_and_others_have_none() {
        let would = facts("WOULD");
        assert_eq!((would.class, would.noun, would.given), (Some(Class::Auxiliary), None, None));
        let call = facts("Call");
        assert!(call.verb.is_some_and(|verb| verb.takes == Takes::Label) && call.traits.has(Trait::Speech));
        for none in ["/", "", "sai", "saidd", "the said", "\0", "an exceedingly long word that is in no table"] {
            assert_eq!(*facts(none), Facts::NONE, "{none}");
        }
    }
}
