//! A list that costs no allocation while it holds at most one item: most quotes have one piece, most turns one paragraph.

use std::ops::Deref;

/// An ordered list, read as a slice (`for piece in &quote.pieces`, `turn.text[0]`). In JSON it is an array.
#[derive(Clone)]
pub struct List<T>(Repr<T>);

#[derive(Clone)]
enum Repr<T> {
    Few(Option<T>),
    Many(Vec<T>),
}

impl<T> List<T> {
    /// The empty list.
    #[must_use]
    pub const fn new() -> Self {
        Self(Repr::Few(None))
    }

    /// Puts `item` at the end. Amortised constant time.
    pub fn push(&mut self, item: T) {
        match &mut self.0 {
            Repr::Many(items) => items.push(item),
            Repr::Few(slot) => match slot.take() {
                None => *slot = Some(item),
                Some(first) => self.0 = Repr::Many(vec![first, item]),
            },
        }
    }

    /// The items as a slice.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match &self.0 {
            Repr::Few(slot) => slot.as_slice(),
            Repr::Many(items) => items,
        }
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for List<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T: std::fmt::Debug> std::fmt::Debug for List<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: Eq> Eq for List<T> {}

impl<T> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        let items = items.into_iter();
        match (&mut self.0, items.size_hint().0) {
            (Repr::Many(all), _) => all.extend(items),
            (Repr::Few(slot), many @ 2..) => {
                let mut all = Vec::with_capacity(usize::from(slot.is_some()) + many);
                all.extend(slot.take());
                all.extend(items);
                self.0 = Repr::Many(all);
            }
            _ => items.for_each(|item| self.push(item)),
        }
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut list = Self::new();
        list.extend(items);
        list
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::iter::Chain<std::option::IntoIter<T>, std::vec::IntoIter<T>>;
    fn into_iter(self) -> Self::IntoIter {
        match self.0 {
            Repr::Few(slot) => slot.into_iter().chain(Vec::new()),
            Repr::Many(items) => None.into_iter().chain(items),
        }
    }
}

impl<'l, T> IntoIterator for &'l List<T> {
    type Item = &'l T;
    type IntoIter = std::slice::Iter<'l, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(feature = "serde")]
impl<T: serde::Serialize> serde::Serialize for List<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[cfg(feature = "serde")]
impl<'de, T: serde::Deserialize<'de>> serde::Deserialize<'de> for List<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(|items| Self(Repr::Many(items)))
    }
}

#[cfg(test)]
mod tests {
    use super::List;

    #[test]
    fn it_keeps_order_and_equality_over_both_forms() {
        for n in 0..4 {
            let list: List<i32> = (0..n).collect();
            assert_eq!(list.as_slice(), (0..n).collect::<Vec<_>>());
            assert_eq!(list, (0..n).filter(|_| true).collect(), "one by one");
            assert_eq!(list.clone().into_iter().collect::<Vec<_>>(), list.to_vec());
            assert_eq!(list.is_empty(), n == 0);
        }
    }
}
