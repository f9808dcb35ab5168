//! Text in, its words out as they are spoken: letters and digits, with the hyphens and apostrophes among them. Never says what a
//! word is.

/// The words of `text`, in order.
pub(crate) fn spoken(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = run(text, from, false);
        from = run(text, start, true);
        text.get(start..from).filter(|word| !word.is_empty())
    })
}

/// Where the run of characters ends that begins at `from` and is of words, or of what is between them.
fn run(text: &str, mut from: usize, worded: bool) -> usize {
    let bytes = text.as_bytes();
    loop {
        let rest = bytes.get(from..).unwrap_or_default();
        from += rest.iter().take_while(|&&byte| PART[byte as usize] == Some(worded)).count();
        let wide = text.get(from..).and_then(|rest| rest.chars().next()).filter(|c| !c.is_ascii());
        match wide.filter(|&c| (c.is_alphanumeric() || c == '’') == worded) {
            Some(c) => from += c.len_utf8(),
            None => return from,
        }
    }
}

/// Whether an ASCII byte is a part of words.
static PART: [Option<bool>; 256] = {
    let mut part = [None; 256];
    let mut byte: u8 = 0;
    while byte < 128 {
        part[byte as usize] = Some(byte.is_ascii_alphanumeric() || byte == b'\'' || byte == b'-');
        byte += 1;
    }
    part
};

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
