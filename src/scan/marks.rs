//! Source in, every character that can be a quotation mark out, with the characters at its two sides. An apostrophe between
//! two letters or digits (`don’t`, `6'2`) can be none and is left out. Never decides whether a mark opens or closes.

use memchr::{memchr_iter, memchr3_iter};

use crate::model::{Mark, Span};
use crate::source::Source;
use crate::steps;

/// One candidate mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sign {
    pub(crate) mark: Mark,
    pub(crate) span: Span,
    /// The character before it; a line end where the text begins.
    pub(crate) before: char,
    /// The character after it; a line end where the text ends.
    pub(crate) after: char,
}

/// Bytes of news for a mark, or so.
const USUAL: usize = 128;

/// All candidate marks, in order. Linear.
pub(crate) fn marks(source: Source<'_>) -> Vec<Sign> {
    let text = source.unmarked();
    let bytes = text.as_bytes();
    let begin = source.text().len() - text.len();
    // A search takes three needles: two searches and one for the rarest run side by side, the nearest hit comes first.
    let mut common = memchr3_iter(b'"', b'\'', 0xE2, bytes).peekable();
    let mut foreign = memchr3_iter(0xC2, 0xE3, 0xEF, bytes).peekable();
    let mut ticks = memchr_iter(b'`', bytes).peekable();
    let mut found = Vec::with_capacity(text.len() / USUAL);
    let mut from = 0;
    while let Some(&at) = [common.peek(), foreign.peek(), ticks.peek()].into_iter().flatten().min() {
        steps::bump();
        if common.next_if_eq(&at).or_else(|| foreign.next_if_eq(&at)).is_none() {
            ticks.next();
        }
        if at < from {
            continue; // the second half of a pair
        }
        let Some((mark, len)) = mark_at(bytes, at) else { continue };
        from = at + len;
        let before = text.get(..at).and_then(|words| words.chars().next_back()).unwrap_or('\n');
        let after = text.get(from..).and_then(|words| words.chars().next()).unwrap_or('\n');
        if is_apostrophe(mark) && before.is_alphanumeric() && after.is_alphanumeric() {
            continue;
        }
        #[allow(clippy::cast_possible_truncation, reason = "`Source` clips the text to u32::MAX bytes")]
        let span = Span::new((begin + at) as u32, (begin + from) as u32);
        found.push(Sign { mark, span, before, after });
    }
    found
}

const fn is_apostrophe(mark: Mark) -> bool {
    matches!(mark, Mark::Apostrophe | Mark::RightSingle | Mark::Backtick)
}

/// The mark whose first byte is at `at`, and its length in bytes.
fn mark_at(bytes: &[u8], at: usize) -> Option<(Mark, usize)> {
    let mark = match bytes.get(at..)? {
        [b'"', ..] => Mark::Straight,
        [b'\'', b'\'', rest @ ..] if !is_single_of_three(bytes, at, rest) => Mark::TwoApostrophes,
        [b'\'', ..] => Mark::Apostrophe,
        [b'`', ..] if is_fence(bytes, at) => return None,
        [b'`', b'`', ..] => Mark::TwoBackticks,
        [b'`', ..] => Mark::Backtick,
        [0xE2, 0x80, third, ..] => match third {
            0x98 => Mark::LeftSingle,
            0x99 => Mark::RightSingle,
            0x9A => Mark::LowSingle,
            0x9B => Mark::ReversedSingle,
            0x9C => Mark::LeftDouble,
            0x9D => Mark::RightDouble,
            0x9E => Mark::LowDouble,
            0x9F => Mark::ReversedDouble,
            0xB9 => Mark::LeftSingleGuillemet,
            0xBA => Mark::RightSingleGuillemet,
            _ => return None,
        },
        [0xC2, 0xAB, ..] => Mark::LeftGuillemet,
        [0xC2, 0xBB, ..] => Mark::RightGuillemet,
        [0xE3, 0x80, third, ..] => match third {
            0x8C => Mark::LeftCorner,
            0x8D => Mark::RightCorner,
            0x8E => Mark::LeftWhiteCorner,
            0x8F => Mark::RightWhiteCorner,
            _ => return None,
        },
        [0xEF, 0xBC, 0x82, ..] => Mark::FullWidth,
        _ => return None,
    };
    Some((mark, mark.as_str().len()))
}

/// Three backticks or more fence off code.
fn is_fence(bytes: &[u8], at: usize) -> bool {
    let near = bytes.get(at.saturating_sub(2)..bytes.len().min(at + 3)).unwrap_or_default();
    near.windows(3).any(|three| three == b"```")
}

/// Three apostrophes are a pair and a single one: the pair stands outside, so the single one comes first where they close.
fn is_single_of_three(bytes: &[u8], at: usize, after_two: &[u8]) -> bool {
    let three = after_two.first() == Some(&b'\'') && after_two.get(1) != Some(&b'\'');
    three && at.checked_sub(1).and_then(|before| bytes.get(before)).is_some_and(|byte| !byte.is_ascii_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<Sign> {
        marks(Source::new(text, u32::MAX))
    }

    /// The same, one character after the other.
    fn naive(text: &str) -> Vec<Sign> {
        let chars: Vec<(usize, char)> = text.char_indices().collect();
        let char_at = |at: usize| chars.get(at).map(|&(_, c)| c);
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(&(start, c)) = chars.get(at) {
            let before = if at == 0 { '\n' } else { char_at(at - 1).unwrap_or('\n') };
            let three = char_at(at + 2) == Some('\'') && char_at(at + 3) != Some('\'');
            let tick = |at: Option<usize>| at.and_then(char_at) == Some('`');
            let (l2, l1, r1, r2) = (at.checked_sub(2), at.checked_sub(1), Some(at + 1), Some(at + 2));
            if c == '`' && (tick(l2) && tick(l1) || tick(l1) && tick(r1) || tick(r1) && tick(r2)) {
                at += 1;
                continue;
            }
            let pair = char_at(at + 1) == Some(c)
                && (c == '`'
                    || c == '\'' && !(three && at > 0 && !(before.is_ascii() && before.is_ascii_whitespace())));
            let written = if pair { format!("{c}{c}") } else { c.to_string() };
            at += if pair { 2 } else { 1 };
            let Some(mark) = ALL.into_iter().find(|mark| mark.as_str() == written) else { continue };
            let after = char_at(at).unwrap_or('\n');
            let inside = before.is_alphanumeric() && after.is_alphanumeric();
            if !(inside && matches!(c, '\'' | '’' | '`') && !pair) {
                let start = u32::try_from(start).unwrap();
                let end = start + u32::try_from(written.len()).unwrap();
                found.push(Sign { mark, span: Span::new(start, end), before, after });
            }
        }
        found
    }

    const ALL: [Mark; 22] = [
        Mark::LeftDouble,
        Mark::RightDouble,
        Mark::LowDouble,
        Mark::ReversedDouble,
        Mark::Straight,
        Mark::FullWidth,
        Mark::TwoApostrophes,
        Mark::TwoBackticks,
        Mark::LeftSingle,
        Mark::RightSingle,
        Mark::LowSingle,
        Mark::ReversedSingle,
        Mark::Apostrophe,
        Mark::Backtick,
        Mark::LeftGuillemet,
        Mark::RightGuillemet,
        Mark::LeftSingleGuillemet,
        Mark::RightSingleGuillemet,
        Mark::LeftCorner,
        Mark::RightCorner,
        Mark::LeftWhiteCorner,
        Mark::RightWhiteCorner,
    ];

    #[test]
    fn every_mark_is_found() {
        for mark in ALL {
            let text = format!(" {} ", mark.as_str());
            let found: Vec<Mark> = read(&text).into_iter().map(|sign| sign.mark).collect();
            assert_eq!(found, [mark]);
        }
    }

    #[test]
    fn look_alikes_are_none() {
        assert_eq!(read("… — – † ′ ″ \u{200b}\u{200d}\u{2028} é ü 、。＃ 6′2″ â€œtextâ€"), []);
        assert_eq!(read("don't O’Brien 6'2 rock'n'roll don`t"), []);
        assert_eq!(read("```js\n````"), []);
        assert_eq!(read("players' don’t").len(), 1);
    }

    #[test]
    fn three_apostrophes_are_a_pair_outside_a_single_one() {
        use Mark::{Apostrophe as One, TwoApostrophes as Two};
        let kinds = |text| read(text).into_iter().map(|sign| sign.mark).collect::<Vec<_>>();
        assert_eq!(kinds("''A 'joke'''"), [Two, One, One, Two]);
        assert_eq!(kinds("'''A' joke''"), [Two, One, One, Two]);
        assert_eq!(kinds("''''"), [Two, Two]);
    }

    #[test]
    fn it_agrees_with_a_naive_scan_at_every_alignment() {
        let tail = "“a” \"b\"…''c'' ``d'' ‘e’—'f' «g»‹h› „i“‚j‛‟ 「k」『l』＂m＂ don’t é'é '''n''' \u{200b}“\u{2028}”x";
        for pad in 0..=130 {
            for filler in ["x", " ", "'", "`", "é", "…", "語"] {
                let text = format!("{}{tail}", filler.repeat(pad));
                assert_eq!(read(&text), naive(&text), "{pad} × {filler:?}");
                let text = format!("{}“", filler.repeat(pad));
                assert_eq!(read(&text), naive(&text), "{pad} × {filler:?} at the end");
            }
        }
    }
}
