//! The bytes of a word as numbers in small letters, by which a table finds it. Never knows a word.

/// The bytes of a word in small letters, and their number: equal where two words differ in ASCII case alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Key([u64; 3]);

/// Bytes of the longest word that a key can hold.
const LONGEST: usize = 23;
/// Any odd number with its bits well spread.
const ODD: u64 = 0x9E37_79B9_7F4A_7C15;

impl Key {
    /// The key of no word.
    pub(super) const NONE: Self = Self([0; 3]);

    /// `None` for what is too long to be in the table.
    #[inline]
    pub(super) const fn of(word: &[u8]) -> Option<Self> {
        let len = (word.len() as u64) << 56;
        Some(match word.len() {
            0..=8 => Self([few(word), 0, len]),
            9..=16 => {
                let (head, tail) = word.split_at(8);
                Self([few(head), few(tail), len])
            }
            17..=LONGEST => {
                let (head, tail) = word.split_at(8);
                let (middle, tail) = tail.split_at(8);
                Self([few(head), few(middle), few(tail) | len])
            }
            _ => return None,
        })
    }

    /// The number of a slot among `1 << bits`.
    #[allow(clippy::cast_possible_truncation, reason = "a slot needs no more bits")]
    pub(super) const fn slot(self, bits: u32) -> usize {
        let [head, middle, tail] = self.0;
        let mixed = head ^ middle.rotate_left(25) ^ tail;
        ((mixed ^ (mixed >> 32)).wrapping_mul(ODD) >> (64 - bits)) as usize
    }

    pub(super) const fn is(&self, other: &Self) -> bool {
        self.0[0] == other.0[0] && self.0[1] == other.0[1] && self.0[2] == other.0[2]
    }
}

/// Up to eight bytes as a number, in small letters.
const fn few(bytes: &[u8]) -> u64 {
    let number = if let Some(all) = bytes.first_chunk::<8>() {
        u64::from_le_bytes(*all)
    } else if let (Some(head), Some(tail)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        // the two may overlap in bytes that are the same
        u32::from_le_bytes(*head) as u64 | (u32::from_le_bytes(*tail) as u64) << (8 * (bytes.len() - 4))
    } else if let [head, .., tail] = bytes {
        let middle = bytes[bytes.len() / 2] as u64;
        *head as u64 | middle << 8 | (*tail as u64) << (8 * (bytes.len() - 1))
    } else if let [one] = bytes {
        *one as u64
    } else {
        0
    };
    small(number)
}

/// Eight bytes with each ASCII capital among them made small.
const fn small(bytes: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let low = bytes & (0x7f * EACH);
    let from_a = low + (0x80 - b'A' as u64) * EACH;
    let past_z = low + (0x7f - b'Z' as u64) * EACH;
    bytes | ((from_a & !past_z & !bytes) & (0x80 * EACH)) >> 2
}

#[cfg(test)]
mod tests {
    use super::Key;

    #[test]
    fn a_key_tells_words_apart_but_for_their_case() {
        let key = |word: &str| Key::of(word.as_bytes()).expect("a short word");
        for (one, other) in
            [("a", "A"), ("of", "OF"), ("the", "The"), ("word", "WORD"), ("seven", "Seven"), ("grün", "GRüN")]
        {
            assert_eq!(key(one), key(other), "{one}");
        }
        assert_eq!(key("commander-in-chief"), key("Commander-in-Chief"));
        for (one, other) in [
            ("a", "aa"),
            ("aa", "aaa"),
            ("ab", "ac"),
            ("abc", "adc"),
            ("é", "É"),
            ("", "\0"),
            ("he", "he\0"),
            ("@", "`"),
            ("[x]", "{x}"),
            ("commander-in-chief", "commander-on-chief"),
            ("yellowish", "yellowisk"),
            ("yellowish", "yelloxish"),
        ] {
            assert_ne!(key(one), key(other), "{one}");
        }
        assert_eq!(Key::of(&[b'a'; 24]), None);
    }
}
