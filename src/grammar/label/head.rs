//! A line and the kinds of signs on it in, which rules may match it out: a rule whose sign is missing need not be tried.

use super::parts::is_abbreviated;
use crate::scan::{Kind, Kinds};
use crate::steps;

/// Bytes that markup, a time and blanks may take besides a name.
const DRESS: usize = 96;

/// What a rule needs on a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sign {
    /// Nothing that shows.
    None,
    /// `<v`
    Voice,
    /// A colon, full width or not.
    Colon,
    /// A colon, a digit, and an end close by.
    Clock,
    /// A colon and a digit behind a bracket.
    BoxedClock,
    /// A colon at the end of the line.
    EndColon,
    /// A number in brackets at the end of the line.
    EndNumber,
    /// `」` at the end of the line.
    EndCorner,
    /// A dash, or a hyphen.
    StopDash,
    /// A bracket that opens, or a full-width blank.
    Bracket,
    /// It begins with markup.
    Markup,
    /// A dash, an arrow or a bar between blanks, a tab, `>`, `»`, a wide gap behind capitals.
    Dash,
    /// An end close by, and no stop there.
    End,
    /// An end close by, a digit, and `ago`.
    Ago,
}

/// The signs of one line, a bit each.
#[derive(Debug, Clone, Copy)]
pub(super) struct Head(u16);

impl Head {
    /// Looks at no more of `line` than a label of `limit` bytes can take.
    pub(super) fn of(line: &str, kinds: Kinds, limit: usize) -> Self {
        let room = limit.saturating_add(DRESS);
        let short = line.len() <= room;
        let (colon, bracket) = (kinds.has(Kind::Colon), kinds.has(Kind::Bracket));
        let mut head = Self(0);
        if line.starts_with(['“', '"', '‘']) {
            return head; // words of somebody, and no name
        }
        if bracket && (line.starts_with("<v") || line.starts_with("- <v")) {
            head.add(Sign::Voice, true);
            return head;
        }
        head.add(Sign::None, true);
        head.add(Sign::Colon, colon);
        head.add(Sign::EndColon, colon && line.ends_with([':', '：']));
        let clock = colon && kinds.has(Kind::Digit);
        head.add(Sign::Clock, clock && short);
        head.add(Sign::BoxedClock, clock && bracket);
        head.add(Sign::Bracket, bracket);
        head.add(Sign::EndNumber, bracket && short && line.ends_with(']'));
        head.add(Sign::EndCorner, kinds.has(Kind::RareMark) && line.ends_with(['」', '』']));
        head.add(Sign::Markup, line.starts_with(['*', '_', '<']));
        let hyphen = kinds.has(Kind::Hyphen);
        head.add(Sign::StopDash, hyphen || kinds.has(Kind::Dash));
        let window = line.as_bytes().get(..room).unwrap_or(line.as_bytes());
        let dash = kinds.has(Kind::Dash) || hyphen && is_parted(window) || is_column(window);
        head.add(Sign::Dash, dash || kinds.has(Kind::RareMark) && line.contains(" » "));
        let open = !line.ends_with(['.', ',', '?', '!', ':', ';', '"', '”']);
        head.add(Sign::Ago, short && kinds.has(Kind::Digit) && line.contains(" ago"));
        head.add(Sign::End, short && (open || is_abbreviated(line)));
        head
    }

    fn add(&mut self, sign: Sign, seen: bool) {
        self.0 |= u16::from(seen) << sign as u16;
    }

    /// Whether a rule that needs `sign` can match.
    pub(super) const fn has(self, sign: Sign) -> bool {
        self.0 & 1 << sign as u16 != 0
    }
}

/// Whether a hyphen or a slash stands in `window` that joins no words.
fn is_parted(window: &[u8]) -> bool {
    steps::more(window.len());
    let mut before = b' ';
    window.iter().any(|&byte| {
        let parts = matches!(byte, b'-' | b'/') && !before.is_ascii_alphanumeric();
        before = byte;
        parts
    })
}

/// Whether capitals stand before a wide gap, as in a column of speakers.
fn is_column(window: &[u8]) -> bool {
    matches!(window, [b'A'..=b'Z', b'A'..=b'Z', ..])
        && window.windows(2).inspect(|_| steps::bump()).any(|gap| gap == b"  ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_seen() {
        let has = |line: &str, sign| Head::of(line, Kinds::of(line.as_bytes()), 120).has(sign);
        assert!(has("Ana: yes", Sign::Colon) && has("问：好", Sign::Colon) && !has("Ana came.", Sign::Colon));
        assert!(has("Ana — yes", Sign::Dash) && has("Ana | yes", Sign::Dash) && !has("a well-known man", Sign::Dash));
        assert!(has("RUIZ   Yes.", Sign::Dash) && has("Ana » yes", Sign::Dash) && !has("RUIZ said yes.", Sign::Dash));
        assert!(has("RUIZ.** — yes", Sign::StopDash) && !has("It rained. The sun shone.", Sign::StopDash));
        assert!(has("ana 5 points 2 days ago", Sign::Ago) && !has("It was long ago.", Sign::Ago));
        assert!(!has("“Ana: yes”", Sign::Colon) && !has("\"Yes", Sign::End));
        assert!(has("Ana Ruiz", Sign::End) && has("Field Jr.", Sign::End) && !has("Ana came.", Sign::End));
    }
}
