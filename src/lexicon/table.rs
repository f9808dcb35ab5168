//! A word table: groups of words in, a hash table out, built by the compiler. A look-up ignores ASCII case, folds nothing,
//! allocates nothing and costs a probe or two.

/// Words by group. `N` is the number of slots: a power of two, a third more than the number of words at least.
#[derive(Debug)]
pub(crate) struct Table<T: 'static, const N: usize> {
    groups: &'static [(T, &'static str)],
    slots: [Slot; N],
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
        let (mut group, mut words) = (0, 0);
        while group < groups.len() {
            let bytes = groups[group].1.as_bytes();
            assert!(bytes.len() < u16::MAX as usize);
            let mut at = 0;
            while at < bytes.len() {
                let (start, mut state) = (at, SEED);
                while at < bytes.len() && bytes[at] != b' ' {
                    assert!(!bytes[at].is_ascii_uppercase());
                    state = step(state, bytes[at]);
                    at += 1;
                }
                assert!(at > start && at - start <= u8::MAX as usize);
                let mut slot = state as usize & (N - 1);
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
        Self { groups, slots }
    }

    /// What is known of `word`.
    pub(crate) fn get(&self, word: &str) -> Option<T> {
        let state = word.bytes().fold(SEED, |state, byte| step(state, byte.to_ascii_lowercase()));
        let mut at = state as usize & (N - 1);
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

const SEED: u32 = 0x811c_9dc5;

/// One step of FNV-1a, with the high bits brought down.
const fn step(state: u32, byte: u8) -> u32 {
    let state = (state ^ byte as u32).wrapping_mul(0x0100_0193);
    state ^ (state >> 15)
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

    static COLOURS: Table<u8, 16> = Table::new(&[(1, "red crimson"), (2, "blue"), (3, "grün")]);

    #[test]
    fn words_are_found_in_any_case_and_nothing_else_is() {
        assert_eq!(COLOURS.get("red"), Some(1));
        assert_eq!(COLOURS.get("Crimson"), Some(1));
        assert_eq!(COLOURS.get("BLUE"), Some(2));
        assert_eq!(COLOURS.get("GRüN"), Some(3));
        for none in ["", "re", "redd", "green", "crimson blue", "d crim"] {
            assert_eq!(COLOURS.get(none), None, "{none}");
        }
    }
}
