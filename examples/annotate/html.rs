//! Words of a text in, HTML out that shows them and can do nothing else. Holds in text and in attributes with quotes.

use std::fmt;

/// Shows as the text, whatever is in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Safe<'a>(pub(crate) &'a str);

impl fmt::Display for Safe<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in self.0.split_inclusive(is_special) {
            let mut chars = part.chars();
            match chars.next_back().filter(|&c| is_special(c)) {
                Some(last) => {
                    f.write_str(chars.as_str())?;
                    f.write_str(&escaped(last))?;
                }
                None => f.write_str(part)?,
            }
        }
        Ok(())
    }
}

const fn is_special(c: char) -> bool {
    matches!(c, '&' | '<' | '>' | '"' | '\'' | '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}')
}

/// Control characters are shown by their pictures: a reader should see that they are there.
fn escaped(c: char) -> String {
    match c {
        '&' => "&amp;".to_owned(),
        '<' => "&lt;".to_owned(),
        '>' => "&gt;".to_owned(),
        '"' => "&quot;".to_owned(),
        '\'' => "&#39;".to_owned(),
        '\u{7f}' => '\u{2421}'.to_string(),
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or(char::REPLACEMENT_CHARACTER).to_string(),
        _ => char::REPLACEMENT_CHARACTER.to_string(),
    }
}

/// The first `limit` characters, on one line.
pub(crate) fn short(text: &str, limit: usize) -> String {
    let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if let Some((cut, _)) = words.char_indices().nth(limit) {
        words.truncate(cut);
        words.push('…');
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{Safe, short};

    #[test]
    fn nothing_from_a_text_is_markup() {
        assert_eq!(
            Safe("a<b> & \"c\" 'd'\0\u{1b}\u{9b}é").to_string(),
            "a&lt;b&gt; &amp; &quot;c&quot; &#39;d&#39;␀␛\u{fffd}é"
        );
        assert_eq!(Safe("plain “text”\n").to_string(), "plain “text”\n");
    }

    #[test]
    fn it_is_cut_between_characters() {
        assert_eq!(short(" é\n😀 é ", 3), "é 😀…");
        assert_eq!(short("é", 3), "é");
    }
}
