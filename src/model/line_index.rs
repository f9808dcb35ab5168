//! Byte offsets to line and column, to characters and to UTF-16 code units, and back.

/// A place as people count it: both from 1, the column in characters (Unicode scalar values).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LineCol {
    /// The line, from 1.
    pub line: u32,
    /// The character in the line, from 1.
    pub column: u32,
}

/// Converts byte offsets of one text to lines and columns, to characters (Python, SQL) and to UTF-16 code units
/// (JavaScript, Java), and back.
///
/// Made in one pass over the text; a conversion is a binary search and at most 64 bytes of reading (a line's start for
/// columns is found the same way). Lines end at LF, CRLF, a lone CR, U+2028 or U+2029.
///
/// ```
/// use whosaid::LineIndex;
/// let index = LineIndex::new("né\r\n😀!");
/// assert_eq!(index.line_col(5).map(|at| (at.line, at.column)), Some((2, 1)));
/// assert_eq!(index.to_chars(9), Some(5));
/// assert_eq!(index.to_utf16(9), Some(6));
/// assert_eq!(index.to_chars(2), None); // inside “é”
/// ```
#[derive(Debug, Clone)]
pub struct LineIndex<'a> {
    text: &'a str,
    /// The byte where each line starts.
    lines: Vec<u32>,
    /// Characters and UTF-16 units before every 64th byte.
    marks: Vec<(u32, u32)>,
}

/// Bytes between two counts that are kept.
const STEP: usize = 64;

impl<'a> LineIndex<'a> {
    /// Reads `text` once. Bytes past `u32::MAX` are not indexed.
    #[must_use]
    pub fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes().get(..u32::MAX as usize).unwrap_or(text.as_bytes());
        let mut marks = Vec::with_capacity(bytes.len() / STEP + 1);
        let (mut chars, mut astral) = (0, 0);
        for block in bytes.chunks(STEP) {
            marks.push((chars, chars + astral));
            chars += count(block, |byte| byte & 0xC0 != 0x80);
            astral += count(block, |byte| byte >= 0xF0);
        }
        if marks.is_empty() {
            marks.push((0, 0));
        }
        // a line end is a byte of its own, or the last of three: E2 80 A8, E2 80 A9
        let mut lines = vec![0];
        for at in memchr::memchr3_iter(b'\n', b'\r', 0xE2, bytes) {
            let len = match bytes.get(at..).unwrap_or_default() {
                [b'\n', ..] => 1,
                [b'\r', next @ ..] if next.first() != Some(&b'\n') => 1,
                [0xE2, 0x80, 0xA8 | 0xA9, ..] => 3,
                _ => continue,
            };
            lines.extend(u32::try_from(at + len));
        }
        Self { text, lines, marks }
    }

    /// The line and column of a byte; `None` past the end or inside a character.
    #[must_use]
    pub fn line_col(&self, byte: u32) -> Option<LineCol> {
        let chars = self.to_chars(byte)?;
        let line = self.lines.partition_point(|&start| start <= byte);
        let start = self.to_chars(*self.lines.get(line.checked_sub(1)?)?)?;
        Some(LineCol { line: u32::try_from(line).ok()?, column: chars - start + 1 })
    }

    /// Characters before a byte; `None` past the end or inside a character.
    #[must_use]
    pub fn to_chars(&self, byte: u32) -> Option<u32> {
        self.count(byte).map(|(chars, _)| chars)
    }

    /// UTF-16 code units before a byte; `None` past the end or inside a character.
    #[must_use]
    pub fn to_utf16(&self, byte: u32) -> Option<u32> {
        self.count(byte).map(|(_, utf16)| utf16)
    }

    /// The byte of the character with this number; `None` past the end.
    #[must_use]
    pub fn from_chars(&self, chars: u32) -> Option<u32> {
        self.find(|(c, _)| c, chars, |_| 1)
    }

    /// The byte of the UTF-16 unit with this number; `None` past the end or inside a surrogate pair.
    #[must_use]
    pub fn from_utf16(&self, units: u32) -> Option<u32> {
        self.find(|(_, u)| u, units, |c| if c.len_utf16() == 2 { 2 } else { 1 })
    }

    fn count(&self, byte: u32) -> Option<(u32, u32)> {
        let byte = byte as usize;
        if !self.text.is_char_boundary(byte) {
            return None;
        }
        let (mut from, mut counts) = self.block(byte / STEP)?;
        while from < byte {
            let c = self.text.get(from..)?.chars().next()?;
            counts = (counts.0 + 1, counts.1 + if c.len_utf16() == 2 { 2 } else { 1 });
            from += c.len_utf8();
        }
        Some(counts)
    }

    /// The first character boundary at or after a multiple of `STEP`, with the counts there.
    fn block(&self, number: usize) -> Option<(usize, (u32, u32))> {
        let number = number.min(self.marks.len() - 1);
        let mut at = number * STEP;
        while at < self.text.len() && !self.text.is_char_boundary(at) {
            at += 1;
        }
        let last = *self.marks.get(number)?;
        Some((at, last))
    }

    fn find(&self, pick: fn((u32, u32)) -> u32, want: u32, units: fn(char) -> u32) -> Option<u32> {
        let number = self.marks.partition_point(|&counts| pick(counts) <= want).checked_sub(1)?;
        let (mut at, counts) = self.block(number)?;
        let mut have = pick(counts);
        while have < want {
            let c = self.text.get(at..)?.chars().next()?;
            have += units(c);
            at += c.len_utf8();
        }
        if have == want { u32::try_from(at).ok() } else { None }
    }
}

/// How many bytes are such.
fn count(bytes: &[u8], is: impl Fn(u8) -> bool) -> u32 {
    bytes.iter().map(|&byte| u32::from(is(byte))).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every boundary of a text with all widths, against a count by hand.
    #[test]
    fn it_agrees_with_counting() {
        let text = "\u{feff}né “😀” – 日本\r\nx\ry\u{2028}z\n\n".repeat(9);
        let index = LineIndex::new(&text);
        for byte in 0..=text.len() + 1 {
            let at = u32::try_from(byte).unwrap();
            let head = text.get(..byte);
            let (chars, utf16) = (head.map(|h| h.chars().count()), head.map(|h| h.encode_utf16().count()));
            assert_eq!(index.to_chars(at).map(|n| n as usize), chars, "byte {byte}");
            assert_eq!(index.to_utf16(at).map(|n| n as usize), utf16, "byte {byte}");
            assert_eq!(index.line_col(at).is_some(), head.is_some());
            if let Some(chars) = chars {
                assert_eq!(index.from_chars(u32::try_from(chars).unwrap()), Some(at));
                assert_eq!(index.from_utf16(u32::try_from(utf16.unwrap()).unwrap()), Some(at));
            }
        }
    }

    #[test]
    fn every_line_end_counts_once() {
        let text = "a\nb\r\nc\rd\u{2028}e\u{2029}f";
        let index = LineIndex::new(text);
        for (n, letter) in "abcdef".chars().enumerate() {
            let at = u32::try_from(text.find(letter).unwrap()).unwrap();
            assert_eq!(index.line_col(at), Some(LineCol { line: u32::try_from(n).unwrap() + 1, column: 1 }));
        }
    }
}
