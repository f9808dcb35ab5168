//! JSON that is safe to cut at line ends and to show on a terminal.
//!
//! Inside JSON only strings can hold other than ASCII, so an escape may replace a character wherever it stands, and every
//! reader gets the same string back.

use std::io::Write as _;

/// Appends `json` and a line end. Escaped: what some readers take for a line end (U+0085, U+2028, U+2029), DEL and the C1
/// controls, and the characters that turn the direction of writing. A carriage return (blank space) becomes a space.
pub(crate) fn push(out: &mut Vec<u8>, json: &str) {
    out.reserve(json.len() + 1);
    let mut done = 0;
    let suspects = json.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'\r' | 0x7f | 0xc2 | 0xd8 | 0xe2));
    for (at, _) in suspects {
        let Some(c) = json.get(at..).and_then(|rest| rest.chars().next()) else { continue };
        if !is_escaped(c) {
            continue;
        }
        out.extend_from_slice(json.get(done..at).unwrap_or_default().as_bytes());
        if c == '\r' {
            out.push(b' ');
        } else {
            let _ = write!(out, "\\u{:04x}", u32::from(c));
        }
        done = at + c.len_utf8();
    }
    out.extend_from_slice(json.get(done..).unwrap_or_default().as_bytes());
    out.push(b'\n');
}

const fn is_escaped(c: char) -> bool {
    matches!(
        c,
        '\r' | '\u{7f}'..='\u{9f}' | '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}
