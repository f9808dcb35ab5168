//! Text in, its words out as they are spoken: letters and digits, with the hyphens and apostrophes among them. Never says what a
//! word is.

/// The words of `text`, in order.
pub(crate) fn spoken(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    std::iter::from_fn(move || {
        while let (len, false) = step(text, from)? {
            from += len;
        }
        let start = from;
        while let Some((len, true)) = step(text, from) {
            from += len;
        }
        text.get(start..from)
    })
}

/// How many bytes the character at `at` has, and whether it is of a word.
fn step(text: &str, at: usize) -> Option<(usize, bool)> {
    let byte = *text.as_bytes().get(at)?;
    if byte.is_ascii() {
        return Some((1, byte.is_ascii_alphanumeric() || matches!(byte, b'\'' | b'-')));
    }
    let c = text.get(at..)?.chars().next()?;
    Some((c.len_utf8(), c.is_alphanumeric() || c == '’'))
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn words_have_no_marks_around_them() {
        let words = |text| spoken(text).collect::<Vec<_>>();
        assert_eq!(words("“I’m well-known,” naïve Ana said. 40!"), ["I’m", "well-known", "naïve", "Ana", "said", "40"]);
        assert_eq!(words(" … "), [] as [&str; 0]);
        assert_eq!(words("好，我"), ["好", "我"]);
    }
}
