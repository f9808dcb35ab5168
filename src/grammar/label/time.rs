//! A time as transcripts print it. `10:30` is one too: whether it says when somebody spoke is not decided here.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n};
use nom::character::complete::one_of;
use nom::combinator::{opt, recognize};
use nom::multi::fold_many_m_n;
use nom::sequence::preceded;

use super::parts::{blanks, miss};
use crate::grammar::{Miss, PResult};

/// clock = 1\*3digit (1\*3(":" 2digit) [("." / ",") 1\*3digit] / 2(":" 1\*2digit) "." 1\*9digit) — the latter of some exports: `0:0:3.4`
fn clock(i: &str) -> PResult<'_, &str> {
    let digits = |least, most| take_while_m_n::<_, &str, Miss>(least, most, |c: char| c.is_ascii_digit());
    let unit = (tag(":"), digits(2, 2));
    let usual = (digits(1, 3), fold_many_m_n(1, 3, unit, || (), |(), _| ()), opt((one_of(".,"), digits(1, 3))));
    let short = || (tag(":"), digits(1, 2));
    let unpadded = (digits(1, 3), short(), short(), tag("."), digits(1, 9));
    let (rest, found) = alt((recognize(unpadded), recognize(usual))).parse(i)?;
    // `1:100` and `12:30pm` are told apart by what follows: another digit means that this was no time.
    if rest.starts_with(|c: char| c.is_ascii_digit() || c == ':') && !rest.starts_with(": ") && rest != ":" {
        return miss(i);
    }
    Ok((rest, found))
}

/// date = 1\*4digit sep 1\*2digit sep 2\*4digit [","] ("T" / blank), sep as `/`, `-`, `.`; or "Today at "
fn date(i: &str) -> PResult<'_, &str> {
    let digits = |least, most| take_while_m_n::<_, &str, Miss>(least, most, |c: char| c.is_ascii_digit());
    let sep = || one_of("/.-");
    let after = recognize((opt(tag(",")), alt((tag(" "), tag("T"), tag("\u{a0}"), tag("\u{202f}")))));
    let day = recognize((digits(1, 4), sep(), digits(1, 2), sep(), digits(2, 4), after));
    alt((day, tag("Today at "), tag("Yesterday at "))).parse(i)
}

/// until = blanks ("-->" / "->" / "-" / "–" / "—") blanks
fn until(i: &str) -> PResult<'_, &str> {
    recognize((blanks, alt((tag("-->"), tag("->"), tag("-"), tag("–"), tag("—"))), blanks)).parse(i)
}

/// time = [date] clock [blank ("AM" / "PM")] [until clock]
fn span(i: &str) -> PResult<'_, &str> {
    let half = (blanks, alt((tag("AM"), tag("PM"), tag("am"), tag("pm"), tag("a.m."), tag("p.m."))));
    recognize((opt(date), clock, opt(half), opt((until, clock)))).parse(i)
}

/// seconds = one until one, one as 1\*6digit "." 1\*3digit ["s"]: `5.5s - 9.2s`, `5.000 --> 9.200`
fn seconds(i: &str) -> PResult<'_, &str> {
    let digits = |most| take_while_m_n::<_, &str, Miss>(1, most, |c: char| c.is_ascii_digit());
    let one = || (digits(6), tag("."), digits(3), opt(tag("s")));
    recognize((one(), until, one())).parse(i)
}

/// printed-time = ["@"] time / open ["@" / "t="] (time / seconds) close, with `[`, `(`, `<`, `{` or their escaped forms `\[`
pub(super) fn time(i: &str) -> PResult<'_, &str> {
    let begins = |byte: &u8| byte.is_ascii_digit() || b"@[(<{\\TY".contains(byte);
    if !i.as_bytes().first().is_some_and(begins) {
        return miss(i); // as most lines and words do
    }
    if i.starts_with(|c: char| c.is_ascii_digit()) {
        return span(i);
    }
    let open = alt((tag("\\["), tag("\\("), tag("["), tag("("), tag("<"), tag("{")));
    let close = alt((tag("\\]"), tag("\\)"), tag("]"), tag(")"), tag(">"), tag("}")));
    let boxed = (open, opt(tag("@")), alt((span, seconds)), close).map(|(_, _, time, _)| time);
    alt((boxed, preceded(opt(tag("@")), span))).parse(i)
}

/// Whether a line begins with a time that wears no brackets.
pub(crate) fn begins_with_time(line: &str) -> bool {
    (opt(date), clock).parse(line).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_in_every_dress() {
        for (text, want) in [
            ("00:12:34 x", "00:12:34"),
            ("[00:12] x", "00:12"),
            ("(1:02:03.250)", "1:02:03.250"),
            ("\\[08:14\\] x", "08:14"),
            ("<00:00>", "00:00"),
            ("0:32", "0:32"),
            ("[00:00:00:04]", "00:00:00:04"),
            ("11:44 AM", "11:44 AM"),
            ("[00:01 - 00:07]", "00:01 - 00:07"),
            ("[5.5s - 9.2s]", "5.5s - 9.2s"),
            ("[5.000 --> 9.200] x", "5.000 --> 9.200"),
            ("0:0:3.4 --> 0:0:11.120", "0:0:3.4 --> 0:0:11.120"),
            ("[12/03/24, 10:00:11] x", "12/03/24, 10:00:11"),
            ("2024-05-03 10:02 x", "2024-05-03 10:02"),
            ("00:00:01,200 --> 00:00:02,000", "00:00:01,200 --> 00:00:02,000"),
        ] {
            assert_eq!(time(text).map(|(_, time)| time), Ok(want), "{text}");
        }
    }

    #[test]
    fn what_is_no_time() {
        for text in
            ["12", "a:30", "1:2", "1:100", "[12]", "(00:12", "::", "12:345", "1:2:3", "1:2.5", "[1.5]", "[1.5 - 2]"]
        {
            assert!(time(text).is_err(), "{text}");
        }
    }
}
