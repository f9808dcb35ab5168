//! One candidate mark and its neighbours in, what it looks like out: its family, which way it leans, whether it can be an
//! apostrophe. Never looks at other marks.

use crate::lexicon::is_elision;
use crate::model::Mark;
use crate::scan::Sign;

/// Marks that close each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Double,
    Single,
    Guillemet,
    SingleGuillemet,
    Corner,
    WhiteCorner,
}

pub(super) const fn family(mark: Mark) -> Family {
    match mark {
        Mark::LeftDouble
        | Mark::RightDouble
        | Mark::LowDouble
        | Mark::ReversedDouble
        | Mark::Straight
        | Mark::FullWidth
        | Mark::TwoApostrophes
        | Mark::TwoBackticks => Family::Double,
        Mark::LeftSingle
        | Mark::RightSingle
        | Mark::LowSingle
        | Mark::ReversedSingle
        | Mark::Apostrophe
        | Mark::Backtick => Family::Single,
        Mark::LeftGuillemet | Mark::RightGuillemet => Family::Guillemet,
        Mark::LeftSingleGuillemet | Mark::RightSingleGuillemet => Family::SingleGuillemet,
        Mark::LeftCorner | Mark::RightCorner => Family::Corner,
        Mark::LeftWhiteCorner | Mark::RightWhiteCorner => Family::WhiteCorner,
    }
}

/// What a careful printer would set as a pair: curly with curly, straight with straight.
pub(super) const fn face(mark: Mark) -> u8 {
    match mark {
        Mark::Straight => 1,
        Mark::FullWidth => 2,
        Mark::TwoApostrophes | Mark::TwoBackticks => 3,
        Mark::Apostrophe | Mark::Backtick => 4,
        _ => 0,
    }
}

/// Which way the shape of the mark points, where it points at all.
pub(super) const fn glyph(mark: Mark) -> Lean {
    match mark {
        Mark::LeftDouble
        | Mark::LowDouble
        | Mark::ReversedDouble
        | Mark::TwoBackticks
        | Mark::LeftSingle
        | Mark::LowSingle
        | Mark::ReversedSingle
        | Mark::Backtick
        | Mark::LeftGuillemet
        | Mark::LeftSingleGuillemet
        | Mark::LeftCorner
        | Mark::LeftWhiteCorner => Lean::Open,
        Mark::RightDouble
        | Mark::RightSingle
        | Mark::RightGuillemet
        | Mark::RightSingleGuillemet
        | Mark::RightCorner
        | Mark::RightWhiteCorner => Lean::Close,
        Mark::Straight | Mark::FullWidth | Mark::TwoApostrophes | Mark::Apostrophe => Lean::Either,
    }
}

/// Whether `mark` closes what `open` began although its shape points the other way: „…“, »…«, ‚…‘, ›…‹.
pub(super) const fn answers(open: Option<Mark>, mark: Mark) -> bool {
    matches!(
        (open, mark),
        (Some(Mark::LowDouble), Mark::LeftDouble)
            | (Some(Mark::LowSingle), Mark::LeftSingle)
            | (Some(Mark::RightGuillemet), Mark::LeftGuillemet)
            | (Some(Mark::RightSingleGuillemet), Mark::LeftSingleGuillemet)
    )
}

/// Which way a mark points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lean {
    Open,
    Close,
    Either,
}

/// Which way the blanks and stops around a mark point.
pub(super) fn lean(sign: &Sign) -> Lean {
    let (left, right) = (ends_before(sign.before), ends_after(sign.after));
    match (left, right) {
        (true, false) => Lean::Open,
        (false, true) => Lean::Close,
        _ => Lean::Either,
    }
}

/// Whether a word cannot go on over this character into a mark at its right.
fn ends_before(c: char) -> bool {
    c.is_whitespace() || is_neutral(c) || matches!(c, '(' | '[' | '{' | '¿' | '¡' | '•' | '（' | '［')
}

/// Whether what stands at the left of a mark ends where this character is at its right.
fn ends_after(c: char) -> bool {
    c.is_whitespace()
        || is_neutral(c)
        || matches!(c, ')' | ']' | '}' | ',' | '.' | ';' | ':' | '!' | '?' | '…' | '）' | '］' | '。' | '，' | '、')
}

/// Dashes, other marks, the stars and the tags of a markup: an edge on both sides.
fn is_neutral(c: char) -> bool {
    matches!(c, '-' | '‐' | '–' | '—' | '―' | '/' | '|' | '*' | '_' | '<' | '>' | '\u{feff}')
        || is_invisible(c)
        || is_mark(c)
}

/// Joiners and marks of direction.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '“' | '”' | '„' | '‟' | '‘' | '’' | '‚' | '‛' | '＂' | '«' | '»' | '‹' | '›')
        || ('「'..='』').contains(&c)
}

/// How surely a single mark is a quotation mark and no apostrophe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Hold {
    /// It needs a firm one at the other end.
    Weak,
    Firm,
}

/// Whether a single mark can open a quote, and how well; `rest` is the text after it.
pub(super) fn single_opens(sign: &Sign, rest: &str) -> Option<Hold> {
    let joined = matches!(sign.before, ',' | ':') && sign.after.is_uppercase(); // said:‘We
    let edge = ends_before(sign.before) || joined;
    if lean(sign) == Lean::Close || sign.after.is_whitespace() || !edge {
        return None;
    }
    if sign.after.is_ascii_digit() {
        // the ’90s, the class of ’08
        let two = rest.bytes().take_while(u8::is_ascii_digit).count() == 2;
        return match rest.chars().nth(2) {
            Some('s' | '\'' | '’' | '-' | '–') if two => None,
            _ if two => Some(Hold::Weak),
            _ => Some(Hold::Firm),
        };
    }
    let word = rest.find(|c: char| !c.is_alphanumeric()).and_then(|end| rest.get(..end)).unwrap_or(rest);
    if is_elision(word) {
        return None;
    }
    match sign.mark {
        Mark::RightSingle => Some(Hold::Weak),
        _ => Some(Hold::Firm),
    }
}

/// Whether a single mark can close a quote: surely where a stop is beside it, or a letter before it that no apostrophe follows at
/// the end of a word (`players’`, `Jones’`, `goin’`, `o’`).
pub(super) fn single_closes(sign: &Sign) -> Option<Hold> {
    let points = lean(sign);
    if points == Lean::Open || sign.before.is_whitespace() || glyph(sign.mark) == Lean::Open && points != Lean::Close {
        return None;
    }
    let apostrophe =
        matches!(sign.before.to_ascii_lowercase(), 's' | 'x' | 'z' | 'n' | 'o' | 'f' | 'd' | 'l' | '0'..='9');
    let firm = is_stop(sign.before) || is_stop(sign.after) || points == Lean::Close && !apostrophe;
    match points {
        _ if firm => Some(Hold::Firm),
        Lean::Close => Some(Hold::Weak),
        _ if !sign.before.is_alphanumeric() => Some(Hold::Firm),
        _ => None,
    }
}

fn is_stop(c: char) -> bool {
    matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | '…' | ')' | ']' | '—' | '–')
}
