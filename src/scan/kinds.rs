//! Some bytes in, which kinds of signs are among them out: one look-up a byte, no branches. What a line has none of need not be
//! searched for on it. A byte that only begins or ends such a sign in another script counts, too: a kind that is missing is
//! missing for sure, one that is there may be there.

use crate::steps;

/// A sign that something hangs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `:` in any width.
    Colon,
    /// `(`, `[`, `<`, `{`, `（`, `【`, a full-width blank.
    Bracket,
    /// `–`, `—`, `→`, `|`, `~`, `>`, a tab.
    Dash,
    /// `-` or `/`
    Hyphen,
    /// `?`, `？`, `؟`, or `か`, which asks in Japanese.
    Question,
    /// `"`, `'`, or one of the general punctuation: `“`, `’`, `…`.
    Mark,
    /// `` ` ``, or what begins as `«`, `「` and `＂` do.
    RareMark,
    /// `0` to `9`
    Digit,
}

/// The kinds of signs in a stretch of bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Kinds(u8);

impl Kinds {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        steps::more(bytes.len());
        let chunks = bytes.chunks_exact(8);
        let rest = chunks.remainder().iter().fold(0, |seen, &byte| seen | KINDS[byte as usize]);
        Self(chunks.fold(rest, |seen, chunk| chunk.iter().fold(seen, |seen, &byte| seen | KINDS[byte as usize])))
    }

    /// None.
    pub(crate) const NONE: Self = Self(0);

    /// Those of two stretches.
    pub(crate) const fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether such a sign may be there.
    pub(crate) const fn has(self, kind: Kind) -> bool {
        self.0 & bit(kind) != 0
    }
}

const fn bit(kind: Kind) -> u8 {
    1 << kind as u8
}

static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let signs: [(Kind, &[u8]); 8] = [
        (Kind::Colon, &[b':', 0xEF]),
        (Kind::Bracket, &[b'(', b'[', b'<', b'{', 0xE3, 0xEF]),
        (Kind::Dash, &[0x92, 0x93, 0x94, b'|', b'~', b'>', b'\t']),
        (Kind::Hyphen, b"-/"),
        (Kind::Question, &[b'?', 0x9F, 0x8B]),
        (Kind::Mark, &[b'"', b'\'', 0xE2]),
        (Kind::RareMark, &[b'`', 0xC2, 0xE3, 0xEF]),
        (Kind::Digit, b"0123456789"),
    ];
    let mut kind = 0;
    while kind < signs.len() {
        let mut at = 0;
        while at < signs[kind].1.len() {
            kinds[signs[kind].1[at] as usize] |= bit(signs[kind].0);
            at += 1;
        }
        kind += 1;
    }
    kinds
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_counts_wherever_it_stands() {
        let signs = [
            (Kind::Colon, ": ： ﹕ ︰"),
            (Kind::Bracket, "( [ < { （ 【 〔 \u{3000}"),
            (Kind::Dash, "– — → | ~ > \t"),
            (Kind::Hyphen, "- /"),
            (Kind::Question, "? ？ ؟ か"),
            (Kind::Mark, "\" ' “ ” „ ‟ ‘ ’ ‚ ‛ ‹ ›"),
            (Kind::RareMark, "` « » 「 」 『 』 ＂"),
            (Kind::Digit, "0 5 9"),
        ];
        for (kind, signs) in signs {
            for sign in signs.split(' ') {
                for at in 0..20 {
                    let text = format!("{}{sign}{}", "a".repeat(at), "b".repeat(20 - at));
                    assert!(Kinds::of(text.as_bytes()).has(kind), "{sign:?} after {at}");
                    let twice = text.replace(sign, &sign.repeat(2));
                    let kinds = Kinds::of(twice.as_bytes());
                    assert!(kinds.has(kind) && kinds.with(kinds).has(kind), "{sign:?} twice after {at}");
                }
            }
            assert!(!Kinds::of("The ferry, No. A, sailed; née \u{410}".as_bytes()).has(kind), "{kind:?}");
        }
    }

    #[test]
    fn two_stretches_have_what_either_has() {
        let both = Kinds::of(b"a: b").with(Kinds::of(b"(c)"));
        assert!(both.has(Kind::Colon) && both.has(Kind::Bracket) && !both.has(Kind::Question));
    }
}
