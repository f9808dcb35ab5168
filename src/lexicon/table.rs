//! A word table: groups of words in, a hash table out, built by the compiler. A look-up ignores ASCII case, folds nothing,
//! allocates nothing and costs a probe or two, and none where no word of the table has its first letter and its length.

/// Words by group. `N` is the number of slots: a power of two, a third more than the number of words at least.
#[derive(Debug)]
pub(crate) struct Table<T: 'static, const N: usize> {
    groups: &'static [(T, &'static str)],
    slots: [Slot; N],
    /// By the first letter of a word: the lengths of the words, a bit each.
    lengths: [u32; 32],
}

/// Where a word stands: its group (from 1; 0 is an empty slot), and its bytes there.
#[derive(Debug, Clone, Copy)]
struct Slot {
    group: u8,
    len: u8,
    start: u16,
}

impl<T: Copy, const N: usize> Table<T, N> {
    /// Builds the table from groups of lower-case words with blanks between them. A word twice is an error of compilation.
    #[allow(clippy::cast_possible_truncation, reason = "asserted; `try_from` is not const")]
    pub(crate) const fn new(groups: &'static [(T, &'static str)]) -> Self {
        assert!(N.is_power_of_two() && groups.len() < u8::MAX as usize);
        let mut slots = [Slot { group: 0, len: 0, start: 0 }; N];
        let mut lengths = [0; 32];
        let (mut group, mut words) = (0, 0);
        while group < groups.len() {
            let bytes = groups[group].1.as_bytes();
            assert!(bytes.len() < u16::MAX as usize);
            let mut at = 0;
            while at < bytes.len() {
                let start = at;
                while at < bytes.len() && bytes[at] != b' ' {
                    assert!(!bytes[at].is_ascii_uppercase());
                    at += 1;
                }
                assert!(at > start && at - start <= u8::MAX as usize);
                let word = bytes.split_at(at).0.split_at(start).1;
                lengths[initial(word[0])] |= length(word.len());
                let mut slot = hash(word) & (N - 1);
                while slots[slot].group != 0 {
                    let other = slots[slot];
                    let text = groups[other.group as usize - 1].1.as_bytes();
                    assert!(!same(text, other, bytes, start, at), "a word stands in the table twice");
                    slot = (slot + 1) & (N - 1);
                }
                slots[slot] = Slot { group: group as u8 + 1, len: (at - start) as u8, start: start as u16 };
                words += 1;
                at += 1;
            }
            group += 1;
        }
        assert!(4 * words <= 3 * N, "the table is too full");
        Self { groups, slots, lengths }
    }

    /// What is known of `word`.
    pub(crate) fn get(&self, word: &str) -> Option<T> {
        let first = *word.as_bytes().first()?;
        if self.lengths[initial(first)] & length(word.len()) == 0 {
            return None;
        }
        let mut at = hash(word.as_bytes()) & (N - 1);
        loop {
            let slot = self.slots.get(at)?;
            let (value, words) = self.groups.get((slot.group as usize).checked_sub(1)?)?;
            if slot.len as usize == word.len() {
                let known = words.as_bytes().get(slot.start as usize..slot.start as usize + word.len())?;
                if known.eq_ignore_ascii_case(word.as_bytes()) {
                    return Some(*value);
                }
            }
            at = (at + 1) & (N - 1);
        }
    }
}

/// The row of a first letter in either case; bytes that are no letters share the rows.
const fn initial(byte: u8) -> usize {
    byte as usize & 31
}

/// The bit of a length; the long ones share the last.
const fn length(len: usize) -> u32 {
    1 << if len < 31 { len } else { 31 }
}

/// The bit that tells small letters, in every byte.
const CASE: u64 = 0x2020_2020_2020_2020;
/// Any odd number with its bits well spread.
const ODD: u64 = 0x9E37_79B9_7F4A_7C15;

/// Mixes the first and the last eight bytes of a word (or four, or one) and its length. Setting the bit of the case folds
/// letters and does no harm to what is none.
#[allow(clippy::cast_possible_truncation, reason = "a slot needs no more bits")]
const fn hash(word: &[u8]) -> usize {
    let (head, tail) = if let (Some(head), Some(tail)) = (word.first_chunk::<8>(), word.last_chunk::<8>()) {
        (u64::from_le_bytes(*head), u64::from_le_bytes(*tail))
    } else if let (Some(head), Some(tail)) = (word.first_chunk::<4>(), word.last_chunk::<4>()) {
        (u32::from_le_bytes(*head) as u64, u32::from_le_bytes(*tail) as u64)
    } else if let [head, .., tail] = word {
        (*head as u64 | (word[word.len() / 2] as u64) << 8, *tail as u64)
    } else if let [one] = word {
        (*one as u64, 0)
    } else {
        (0, 0)
    };
    let mixed = ((head | CASE) ^ (tail | CASE).rotate_left(25) ^ word.len() as u64).wrapping_mul(ODD);
    ((mixed ^ (mixed >> 29)).wrapping_mul(ODD) >> 40) as usize
}

/// Whether `bytes[start..end]` is the word in `slot`.
const fn same(text: &[u8], slot: Slot, bytes: &[u8], start: usize, end: usize) -> bool {
    if slot.len as usize != end - start {
        return false;
    }
    let mut at = start;
    while at < end {
        if text[slot.start as usize + at - start] != bytes[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(test)]
mod tests {
    use super::Table;

    static COLOURS: Table<u8, 16> =
        Table::new(&[(1, "red crimson"), (2, "blue"), (3, "grün o"), (4, "yellowish-greenish")]);

    #[test]
    fn words_are_found_in_any_case_and_nothing_else_is() {
        assert_eq!(COLOURS.get("red"), Some(1));
        assert_eq!(COLOURS.get("Crimson"), Some(1));
        assert_eq!(COLOURS.get("BLUE"), Some(2));
        assert_eq!(COLOURS.get("GRüN"), Some(3));
        assert_eq!(COLOURS.get("O"), Some(3));
        assert_eq!(COLOURS.get("Yellowish-GREENISH"), Some(4));
        for none in ["/", "yellowish_greenish", "", "re", "redd", "green", "crimson blue", "d crim"] {
            assert_eq!(COLOURS.get(none), None, "{none}");
        }
    }
}
