//! A value of one of the library's enums in, the word that the JSON has for it out, also where the feature `serde` is off.

use std::fmt::Debug;

/// `AccordingTo` is `according_to`.
pub(crate) fn word(value: impl Debug) -> String {
    let mut out = String::new();
    for c in format!("{value:?}").chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}
