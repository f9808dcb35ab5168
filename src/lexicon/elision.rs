//! Words that begin with an apostrophe because letters were left out.

/// Whether `word`, the letters after an apostrophe, is such a word: `’tis`, `’em`, `’til`. Case is ignored.
pub(crate) fn is_elision(word: &str) -> bool {
    ELISIONS.iter().any(|known| known.eq_ignore_ascii_case(word))
}

#[rustfmt::skip]
const ELISIONS: [&str; 45] = [
    "allo", "appen", "arf", "ave", "bot", "bout", "burbs", "cause", "cept", "cos", "coz", "cuz", "em", "ere", "eres", "fraid", "fro",
    "gainst", "hood", "im", "kay", "n", "nam", "neath", "nother", "nuff", "nuther", "ol", "r", "round", "scuse", "spect", "sup",
    "taint", "tec", "til", "till", "tis", "tisn", "twas", "tween", "twere", "twill", "twixt", "twould",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elisions_are_told_from_words() {
        assert!(is_elision("Tis") && is_elision("em") && is_elision("n"));
        assert!(!is_elision("this") && !is_elision("") && !is_elision("temper"));
    }
}
