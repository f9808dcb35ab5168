//! What the caller adds to the tables: participants, cue verbs, honorifics.

use std::collections::HashSet;

use super::{Form, Takes, Verb};

/// The caller's own words, folded to lower case (participants as given).
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    /// Names that may label turns.
    pub(crate) participants: Vec<String>,
    cue_verbs: HashSet<String>,
    honorifics: HashSet<String>,
}

impl Known {
    pub(crate) fn add_cue_verbs(&mut self, verbs: impl Iterator<Item = String>) {
        self.cue_verbs.extend(verbs.map(|verb| fold(&verb)));
    }

    pub(crate) fn add_honorifics(&mut self, words: impl Iterator<Item = String>) {
        self.honorifics.extend(words.map(|word| fold(&word)));
    }

    /// The verb that `word` is where the caller named it as a cue verb.
    #[inline]
    pub(crate) fn cue_verb(&self, word: &str) -> Option<Verb> {
        if self.cue_verbs.is_empty() {
            return None;
        }
        self.cue_verbs.contains(&word.to_lowercase()).then_some(Verb { takes: Takes::Words, form: Form::Past })
    }

    /// The word before a name that the caller named as an honorific, and the name after it.
    pub(crate) fn honorific<'a>(&self, name: &'a str) -> Option<(&'a str, &'a str)> {
        if self.honorifics.is_empty() {
            return None;
        }
        let (first, rest) = name.split_once(char::is_whitespace)?;
        self.honorifics.contains(&fold(first)).then_some((first, rest.trim_start()))
    }
}

fn fold(word: &str) -> String {
    word.trim().trim_end_matches('.').to_lowercase()
}
