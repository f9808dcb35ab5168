//! What bodies of a sort are called when their name is not repeated, and what such names end in.

use super::Table;

/// Sorts of bodies, a bit each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sorts(u8);

impl Sorts {
    const FIRM: Self = Self(1);
    const PAPER: Self = Self(1 << 1);
    const AGENCY: Self = Self(1 << 2);
    const GROUP: Self = Self(1 << 3);
    const SCHOOL: Self = Self(1 << 4);
    const MINISTRY: Self = Self(1 << 5);
    /// Those that go by their letters.
    pub(crate) const LETTERS: Self = Self(1 << 6);

    const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether any of `sorts` is in it.
    pub(crate) const fn has(self, sorts: Self) -> bool {
        self.0 & sorts.0 != 0
    }
}

/// The sorts of bodies that can be called `the` and this word: `paper`.
pub(crate) fn sorts_called(word: &str) -> Sorts {
    CALLED.get(word).unwrap_or(Sorts(0))
}

/// The sorts of bodies whose name ends in this word: `Gazette`, `Inc.`
pub(crate) fn sorts_named(word: &str) -> Sorts {
    NAMED.get(word.trim_end_matches('.')).unwrap_or(Sorts(0))
}

static CALLED: Table<Sorts, 64> = Table::new(&[
    (Sorts::FIRM, "company firm corporation automaker carmaker insurer lender retailer"),
    (Sorts::PAPER, "paper newspaper outlet publication magazine daily tabloid broadsheet"),
    (Sorts::AGENCY.and(Sorts::LETTERS), "agency"),
    (Sorts::GROUP, "nonprofit charity"),
    (Sorts::GROUP.and(Sorts::LETTERS), "group organization organisation"),
    (Sorts::SCHOOL, "school university college"),
    (Sorts::MINISTRY, "department ministry"),
    (Sorts::LETTERS, "network bureau committee broadcaster"),
]);

static NAMED: Table<Sorts, 128> = Table::new(&[
    (Sorts::FIRM, "inc corp llc ltd co plc group motors technologies holdings airlines bank"),
    (Sorts::PAPER, "times post journal herald tribune gazette chronicle telegraph guardian globe news weekly"),
    (Sorts::AGENCY, "administration service bureau office commission"),
    (Sorts::GROUP, "association foundation coalition alliance council society union league center fund pac"),
    (Sorts::GROUP.and(Sorts::SCHOOL), "institute"),
    (Sorts::SCHOOL, "university college academy"),
    (Sorts::MINISTRY, "department ministry"),
]);

#[cfg(test)]
mod tests {
    use super::{Sorts, sorts_called, sorts_named};

    #[test]
    fn bodies_are_called_by_their_sort() {
        for (name, called) in
            [("Gazette", "paper"), ("Inc.", "company"), ("Institute", "college"), ("Institute", "group")]
        {
            assert!(sorts_called(called).has(sorts_named(name)), "{called} {name}");
        }
        assert!(!sorts_called("paper").has(sorts_named("Inc")) && !sorts_called("river").has(sorts_named("river")));
        assert!(sorts_called("network").has(Sorts::LETTERS));
    }
}
