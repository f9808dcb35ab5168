//! Text in, its words out as they are spoken: letters and digits, with the hyphens and apostrophes among them. Never says what a
//! word is.

/// The words of `text`, in order.
pub(crate) fn spoken(text: &str) -> impl Iterator<Item = &str> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let start = run(text, from, GAP);
        from = run(text, start, WORD);
        text.get(start..from).filter(|word| !word.is_empty())
    })
}

/// Where the run of characters of one `part` ends that begins at `from`.
fn run(text: &str, mut from: usize, part: u8) -> usize {
    let bytes = text.as_bytes();
    while let Some(&byte) = bytes.get(from) {
        if PARTS[byte as usize] == part {
            from += 1;
            continue;
        }
        if byte.is_ascii() {
            break;
        }
        let Some(c) = text.get(from..).and_then(|rest| rest.chars().next()) else { break };
        if (c.is_alphanumeric() || c == '’') != (part == WORD) {
            break;
        }
        from += c.len_utf8();
    }
    from
}

/// What an ASCII byte is a part of; other bytes begin or end a character that must be read.
const WORD: u8 = 1;
const GAP: u8 = 2;
static PARTS: [u8; 256] = {
    let mut parts = [0; 256];
    let mut byte: u8 = 0;
    while byte.is_ascii() {
        let word = byte.is_ascii_alphanumeric() || byte == b'\'' || byte == b'-';
        parts[byte as usize] = if word { WORD } else { GAP };
        byte += 1;
    }
    parts
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
