//! The first bytes of a line in, what signs are among them out: a rule whose sign is missing need not be tried. One pass, a byte
//! at a time.

use crate::steps;

/// Bytes that markup, a time and blanks may take besides a name.
const DRESS: usize = 96;
/// Bytes that markup may take between a stop and a dash.
const BETWEEN: usize = 12;

/// What a rule needs on a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// Nothing that shows.
    None,
    /// `<v`
    Voice,
    /// A colon, full width or not.
    Colon,
    /// A colon, and an end close by.
    Clock,
    /// A colon behind a bracket.
    BoxedClock,
    /// A colon at the end of the line.
    EndColon,
    /// A stop with a dash close behind.
    StopDash,
    /// A bracket that opens, or a full-width blank.
    Bracket,
    /// A dash, an arrow or a bar between blanks, a tab, `>`
    Dash,
    /// An end close by, and no stop there.
    End,
}

/// The signs of one line, a bit each.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head(u16);

impl Head {
    /// Looks at no more of `line` than a label of `limit` bytes can take.
    pub(super) fn of(line: &str, limit: usize) -> Self {
        let bytes = line.as_bytes();
        let window = bytes.get(..limit.saturating_add(DRESS)).unwrap_or(bytes);
        let short = window.len() == bytes.len();
        let mut head = Self(0);
        head.add(Sign::None, true);
        head.add(Sign::Voice, line.starts_with("<v") || line.starts_with("- <v"));
        head.add(Sign::EndColon, line.ends_with([':', '：']));
        let open = !line.ends_with(['.', ',', '?', '!', ':', ';', '"', '”']);
        let dotted = || ["Jr.", "Sr.", "Inc.", "Co.", "Corp."].iter().any(|end| line.ends_with(end));
        head.add(Sign::End, short && (open || dotted()));
        head.look(window);
        head.add(Sign::Clock, short && head.has(Sign::Colon));
        head.add(Sign::BoxedClock, head.has(Sign::Bracket) && head.has(Sign::Colon));
        head
    }

    /// The signs that may stand anywhere in `window`.
    fn look(&mut self, window: &[u8]) {
        let mut stop = None;
        steps::more(window.len());
        for (at, &byte) in window.iter().enumerate() {
            let dash = match byte {
                b'a'..=b'z' | b' ' | b'A'..=b'Z' => continue,
                b'.' => {
                    stop = Some(at);
                    continue;
                }
                b'-' | b'/' => {
                    let before = at.checked_sub(1).and_then(|at| window.get(at));
                    self.add(Sign::Dash, before.is_none_or(|byte| !byte.is_ascii_alphanumeric()));
                    byte == b'-'
                }
                0xE2 => {
                    let wide = window.get(at + 1..at + 3);
                    let dash = matches!(wide, Some([0x80, 0x93 | 0x94]));
                    self.add(Sign::Dash, dash || matches!(wide, Some([0x86, 0x92])));
                    dash
                }
                b':' | 0xEF => {
                    self.add(Sign::Colon, true);
                    false
                }
                b'[' | b'(' | b'<' | b'{' | 0xE3 => {
                    self.add(Sign::Bracket, true);
                    false
                }
                b'|' | b'~' | b'>' | b'\t' => {
                    self.add(Sign::Dash, true);
                    false
                }
                _ => false,
            };
            self.add(Sign::StopDash, dash && stop.is_some_and(|stop| at - stop <= BETWEEN));
        }
    }

    fn add(&mut self, sign: Sign, seen: bool) {
        self.0 |= u16::from(seen) << sign as u16;
    }

    /// Whether a rule that needs `sign` can match.
    pub(super) const fn has(self, sign: Sign) -> bool {
        self.0 & 1 << sign as u16 != 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_seen() {
        let has = |line: &str, sign| Head::of(line, 120).has(sign);
        assert!(has("Ana: yes", Sign::Colon) && has("问：好", Sign::Colon) && !has("Ana came.", Sign::Colon));
        assert!(has("Ana — yes", Sign::Dash) && has("Ana | yes", Sign::Dash) && !has("a well-known man", Sign::Dash));
        assert!(has("RUIZ.** — yes", Sign::StopDash) && !has("It rained. The summer sun – it shone.", Sign::StopDash));
        assert!(has("Ana Ruiz", Sign::End) && has("Field Jr.", Sign::End) && !has("Ana came.", Sign::End));
    }
}
