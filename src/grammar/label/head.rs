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

/// The signs of one line.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head {
    colon: bool,
    stop_dash: bool,
    bracket: bool,
    dash: bool,
    short: bool,
    ends: bool,
    voice: bool,
    end_colon: bool,
}

impl Head {
    /// Looks at no more of `line` than a label of `limit` bytes can take.
    pub(super) fn of(line: &str, limit: usize) -> Self {
        let bytes = line.as_bytes();
        let window = bytes.get(..limit.saturating_add(DRESS)).unwrap_or(bytes);
        let short = window.len() == bytes.len();
        let mut head = Self {
            colon: false,
            stop_dash: false,
            bracket: false,
            dash: false,
            short,
            ends: short && !line.ends_with(['.', ',', '?', '!', ':', ';', '"', '”']),
            end_colon: line.ends_with([':', '：']),
            voice: line.starts_with("<v") || line.starts_with("- <v"),
        };
        head.ends |= short && ["Jr.", "Sr.", "Inc.", "Co.", "Corp."].iter().any(|end| line.ends_with(end));
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
                    let blank =
                        at.checked_sub(1).and_then(|at| bytes.get(at)).is_none_or(|b| !b.is_ascii_alphanumeric());
                    head.dash |= blank;
                    byte == b'-'
                }
                0xE2 => {
                    let dash = matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x93 | 0x94]));
                    head.dash |= dash || matches!(bytes.get(at + 1..at + 3), Some([0x86, 0x92]));
                    dash
                }
                b':' | 0xEF => {
                    head.colon = true;
                    false
                }
                b'[' | b'(' | b'<' | b'{' | 0xE3 => {
                    head.bracket = true;
                    false
                }
                b'|' | b'~' | b'>' | b'\t' => {
                    head.dash = true;
                    false
                }
                _ => false,
            };
            head.stop_dash |= dash && stop.is_some_and(|stop| at - stop <= BETWEEN);
        }
        head
    }

    /// Whether a rule that needs `sign` can match.
    pub(super) const fn has(&self, sign: Sign) -> bool {
        match sign {
            Sign::None => true,
            Sign::Voice => self.voice,
            Sign::Colon => self.colon,
            Sign::Clock => self.colon && self.short,
            Sign::BoxedClock => self.colon && self.bracket,
            Sign::EndColon => self.end_colon,
            Sign::StopDash => self.stop_dash,
            Sign::Bracket => self.bracket,
            Sign::Dash => self.dash,
            Sign::End => self.ends,
        }
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
