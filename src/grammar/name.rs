//! A phrase in, the parts of a personal name out: honorific, title, name, suffix. Never decides who that is.

/// A name taken apart. All parts are slices of the phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Name<'a> {
    /// `Dr.`, `Mrs.`
    pub(crate) honorific: Option<&'a str>,
    /// `First Deputy Director`
    pub(crate) title: Option<&'a str>,
    /// The name without honorific and title: `Kim Tae-hyo`.
    pub(crate) name: &'a str,
    /// The body after or before the title: `National Security Office`.
    pub(crate) affiliation: Option<&'a str>,
}
