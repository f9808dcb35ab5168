//! Words in, the entries that bear them out: bounded lists behind a hash that no text can make collide. Never reads an entry.

use std::collections::HashMap;
use std::hash::{BuildHasher, BuildHasherDefault, Hasher, RandomState};

use super::EntityId;
use crate::grammar::words::starts_capital;
use crate::steps;

/// Entries kept for one word; of more, the oldest is forgotten.
const BEARERS: usize = 6;

/// Words that there is room for from the first on.
const WORDS: usize = 50;

/// What a word is to an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// A word of the name of a person.
    Name,
    /// The whole name of a body, an acronym of it, or the name of a role.
    Whole,
    /// An office or a calling: `senator`.
    Office,
}

/// The latest entries with a word, oldest first.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bearers {
    /// Nobody where there is room.
    pub(super) ids: [EntityId; BEARERS],
    bare: EntityId,
}

impl Bearers {
    pub(super) fn iter(&self) -> impl DoubleEndedIterator<Item = EntityId> + '_ {
        self.ids.iter().copied().filter(|&id| id != EntityId::NOBODY)
    }

    /// Whom the bare word stood for last.
    pub(super) fn bare(&self) -> Option<EntityId> {
        Some(self.bare).filter(|&id| id != EntityId::NOBODY)
    }

    const NONE: Self = Self { ids: [EntityId::NOBODY; BEARERS], bare: EntityId::NOBODY };

    fn add(&mut self, id: EntityId) {
        if self.ids.contains(&id) {
            return;
        }
        if let Some(free) = self.ids.iter_mut().find(|slot| **slot == EntityId::NOBODY) {
            *free = id;
        } else {
            self.ids.rotate_left(1);
            self.ids[BEARERS - 1] = id;
        }
    }
}

/// Who bears which word.
#[derive(Debug, Default)]
pub(super) struct Index {
    hasher: RandomState,
    bearers: HashMap<u64, Bearers, BuildHasherDefault<Keyed>>,
}

/// Takes a key as it is: it is a hash already, and one that no text can foresee.
#[derive(Debug, Default)]
struct Keyed(u64);

impl Hasher for Keyed {
    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(byte);
        }
    }
    fn finish(&self) -> u64 {
        self.0
    }
}

impl Index {
    /// The key of a word (or a phrase) in a part. Two words have one key only by an accident that no text can bring about.
    pub(super) fn key(&self, part: Part, words: &str) -> u64 {
        let mut buffer = [part as u8; 64];
        let Some(plain) = buffer.get_mut(1..=words.len()) else { return self.key_of(part, fold(words)) };
        let mut odd = false;
        for (slot, &byte) in plain.iter_mut().zip(words.as_bytes()) {
            *slot = byte.to_ascii_lowercase();
            odd |= !matches!(byte, b' '..=b'~') || byte == b'.';
        }
        if odd {
            return self.key_of(part, fold(words));
        }
        steps::more(words.len());
        let mut state = self.hasher.build_hasher();
        state.write(buffer.get(..=words.len()).unwrap_or_default());
        state.finish()
    }

    /// The key of folded letters.
    pub(super) fn key_of(&self, part: Part, letters: impl Iterator<Item = char>) -> u64 {
        let mut state = self.hasher.build_hasher();
        let (mut buffer, mut len) = ([part as u8; 64], 1); // the hasher takes long to begin
        letters.for_each(|c| {
            steps::bump();
            if len + c.len_utf8() > buffer.len() {
                state.write(buffer.get(..len).unwrap_or_default());
                len = 0;
            }
            len += c.encode_utf8(buffer.get_mut(len..).unwrap_or_default()).len();
        });
        state.write(buffer.get(..len).unwrap_or_default());
        state.finish()
    }

    pub(super) fn add(&mut self, key: u64, id: EntityId) {
        self.entry(key).add(id);
    }

    pub(super) fn get(&self, key: u64) -> Bearers {
        self.bearers.get(&key).copied().unwrap_or(Bearers::NONE)
    }

    /// Remembers whom the bare word stood for.
    pub(super) fn stands_for(&mut self, key: u64, id: EntityId) {
        self.entry(key).bare = id;
    }

    fn entry(&mut self, key: u64) -> &mut Bearers {
        if self.bearers.capacity() == 0 {
            self.bearers.reserve(WORDS);
        }
        self.bearers.entry(key).or_insert(Bearers::NONE)
    }
}

/// The letters of `words` as they are compared: small, without accents, apostrophes straight, without stops and characters of no width.
pub(super) fn fold(words: &str) -> impl Iterator<Item = char> + '_ {
    let shown = words.chars().filter(
        |&c| !matches!(c, '.' | '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'),
    );
    let plain = |c: char| match c {
        '’' | 'ʼ' => '\'',
        '‐' | '‑' => '-',
        c if c.is_whitespace() => ' ',
        c => c,
    };
    shown.map(plain).flat_map(char::to_lowercase).map(|c| if c.is_ascii() { c } else { unaccented(c) })
}

/// A small Latin letter without its accent: a paper may print it in the story and not in the headline.
const fn unaccented(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì'..='ï' | 'ī' | 'ı' => 'i',
        'ł' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ț' => 't',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        letter => letter,
    }
}

/// The letters that `words` go by, where two of them have a capital: `cm` of `Chief Minister`.
pub(super) fn letters(words: &str) -> Option<impl Iterator<Item = char> + '_> {
    let capitals = || words.split_whitespace().filter(|word| starts_capital(word));
    capitals().nth(1)?;
    Some(capitals().filter_map(|word| word.chars().next()).flat_map(char::to_lowercase))
}

/// Whether two words are the same one, in any case.
pub(super) fn same(a: &str, b: &str) -> bool {
    let initial = |word: &str| word.bytes().next().filter(u8::is_ascii_alphabetic).map(|byte| byte | 0x20);
    let apart = matches!((initial(a), initial(b)), (Some(a), Some(b)) if a != b);
    !apart && (a == b || fold(a).eq(fold(b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_one_in_any_dress_and_no_further() {
        for (a, b) in [
            ("O’HARA", "O'Hara"),
            ("Jo\u{200b}hn", "John"),
            ("U.N.", "UN"),
            ("ÉLODIE", "Élodie"),
            ("a\u{a0}b", "a b"),
            ("François", "Francois"),
        ] {
            assert!(same(a, b), "{a} {b}");
            let index = Index::default();
            assert_eq!(index.key(Part::Name, a), index.key(Part::Name, b));
            assert_eq!(index.key(Part::Name, a), index.key_of(Part::Name, fold(a)));
        }
        for (a, b) in [("Smith", "Sm\u{456}th"), ("Ana", "Anna"), ("a b", "ab")] {
            assert!(!same(a, b), "{a} {b}");
        }
    }

    #[test]
    fn many_bearers_of_a_word_leave_the_latest() {
        let mut index = Index::default();
        let key = index.key(Part::Name, "Kim");
        (0..100).for_each(|id| index.add(key, EntityId(id)));
        let kept: Vec<_> = index.get(key).iter().map(|id| id.0).collect();
        assert_eq!(kept, [94, 95, 96, 97, 98, 99]);
    }
}
