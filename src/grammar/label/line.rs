//! Labels that stand alone on their line; the words follow below.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::combinator::{cond, opt, recognize};
use nom::sequence::delimited;

use super::parts::{
    MARKS, after_blanks_time, blanks, bold, closed_name, dress, end, is_abbreviated, is_blank, miss, name, unbold,
};
use super::time::time;
use super::{Dress, Label, Style};
use crate::grammar::{Miss, PResult};

/// timed = dress ([time] ["["] name ["]"] [unbold] / ["["] name ["]"] [unbold] [mark] time) end — `**Ana**  0:32`, `00:32 Ana`, `[Ana] 0:32`
pub(super) fn timed(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (rest, dress) = dress(i)?;
    let (rest, before) = opt((time, blanks, opt(unbold), opt(tag("-")), blanks).map(|parts| parts.0)).parse(rest)?;
    let (rest, open) = opt(tag("[")).parse(rest)?;
    let (rest, name) = closed_name(rest, i, limit)?;
    let (rest, _) = cond(open.is_some(), tag("]")).parse(rest)?;
    let name = name.trim_end_matches(['-', '–', ',', ' ']);
    let mark = alt((tag("|"), tag("—"), tag("–"), tag("-"), tag("•"), tag("·")));
    let (rest, _) = (opt(unbold), blanks, opt(mark)).parse(rest)?;
    let (rest, after) = opt(after_blanks_time).parse(rest)?;
    let (_, _) = (opt(unbold), end).parse(rest)?;
    let Some(time) = before.or(after).filter(|_| !name.is_empty()) else { return miss(i) };
    Ok(("", Label { style: Style::TimeLine, name, time: Some(time), office: "", said: "", dress }))
}

/// inline = dress name blanks "[" time "]" blanks said — `Ana [00:00:03] Yes.`
pub(super) fn inline(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (rest, dress) = dress(i)?;
    let (rest, name) = name(rest, limit, MARKS)?;
    let (rest, _) = (opt(unbold), blanks).parse(rest)?;
    if !rest.starts_with(['[', '(', '{']) {
        return miss(i);
    }
    let (rest, time) = time(rest)?;
    let (said, _) = (opt(unbold), opt(tag("-")), blanks).parse(rest)?;
    if said.is_empty() {
        return miss(i);
    }
    Ok(("", Label { style: Style::TimeLine, name, time: Some(time), office: "", said, dress }))
}

/// cued = 1\*digit blank "“" name "”" blank "(" 1\*digit ")" end, straight marks — what Webex writes over the time of a cue
pub(super) fn cued(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let digits = || take_while1::<_, &str, Miss>(|c: char| c.is_ascii_digit());
    let (rest, _) = (digits(), blanks, tag("\"")).parse(i)?;
    let (rest, name) = name(rest, limit, MARKS)?;
    let (_, _) = (tag("\""), blanks, tag("("), digits(), tag(")"), end).parse(rest)?;
    Ok(("", Label { style: Style::TimeLine, name, time: None, office: "", said: "", dress: Dress::default() }))
}

/// counted = dress name [unbold] (2blank / tab) blanks "[" 1\*4digit "]" end — `Ana Ruiz, Field Inc. - Analyst    [12]`, as records of calls number
/// their turns; one blank stands before a note at the foot of the page
pub(super) fn counted(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let digits = take_while_m_n::<_, &str, Miss>(1, 4, |c: char| c.is_ascii_digit());
    let Some((head, number)) =
        i.rsplit_once('[').filter(|(head, _)| head.ends_with(['\t', '\u{a0}']) || head.ends_with("  "))
    else {
        return miss(i); // as most lines
    };
    let (_, _) = (digits, tag("]"), end).parse(number)?;
    let (rest, dress) = dress(head)?;
    let (rest, name) = name(rest, limit, MARKS)?;
    let (_, _) = (opt(unbold), end).parse(rest)?;
    Ok(("", Label { style: Style::TimeLine, name, time: None, office: "", said: "", dress }))
}

/// handled = dress name [unbold] 1\*blank ["("] "@" 1\*handle [")"] [unbold] (end / blanks ("·" / "•" / "-" / "|") \*24 end) — above a post of a thread:
/// `Ana Ruiz @ana_r · Apr 6`, `Ana Ruiz (@ana.mill.example) • 2h`
pub(super) fn handled(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let Some((head, post)) = i.split_once('@').filter(|(head, _)| head.ends_with([' ', '(', '\u{a0}'])) else {
        return miss(i); // as most lines
    };
    let handle =
        take_while_m_n::<_, &str, Miss>(2, 60, |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '@'));
    let (rest, _) = (handle, opt(tag(")")), opt(unbold), blanks).parse(post)?;
    let parted = rest.strip_prefix(['·', '•', '-', '|']);
    if !rest.is_empty() && parted.is_none_or(|age| age.len() > 24 || age.contains(['.', '?', '!'])) {
        return miss(i);
    }
    let (rest, dress) = dress(head.strip_suffix('(').unwrap_or(head))?;
    let (rest, name) = name(rest, limit, MARKS)?;
    let (_, _) = (opt(unbold), end).parse(rest)?;
    Ok(("", Label { style: Style::TimeLine, name, time: None, office: "", said: "", dress }))
}

/// posted = ["[" dash "]" blanks] nick ["[" \*3capital "]"] blanks ([score blank] age "ago" / age "ago" … "[" dash "]") … — above a comment: `[–]ana_r[S] 12 points
/// 5 years ago`, `ana_r 12 points 2 hours ago`, `ana_r 3 hours ago | next [–]`
pub(super) fn posted(i: &str, _: usize) -> PResult<'_, Label<'_>> {
    let digits = || take_while1::<_, &str, Miss>(|c: char| c.is_ascii_digit() || matches!(c, '.' | 'k'));
    let fold = || (tag("["), alt((tag("–"), tag("-"), tag("+"), tag("−"))), tag("]"), blanks);
    let (rest, open) = opt(fold()).parse(i)?;
    let (rest, name) = take_while1(|c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '/')).parse(rest)?;
    let sign = delimited(tag("["), take_while_m_n::<_, &str, Miss>(0, 3, |c| c.is_ascii_uppercase()), tag("]"));
    let (rest, _) = (opt(sign), blanks).parse(rest)?;
    let score = || alt((recognize((digits(), tag(" point"), opt(tag("s")))), tag("[score hidden]")));
    let (rest, score) = opt((score(), blanks)).parse(rest)?;
    let unit = alt((tag("second"), tag("minute"), tag("hour"), tag("day"), tag("month"), tag("year"), tag("week")));
    let (rest, age) = recognize((digits(), tag(" "), unit, opt(tag("s")), tag(" ago"))).parse(rest)?;
    if rest.contains(['.', '?', '!', ',', ':']) || open.is_none() && score.is_none() && !rest.ends_with("[–]") {
        return miss(i);
    }
    Ok(("", Label { style: Style::TimeLine, name, time: Some(age), office: "", said: "", dress: Dress::default() }))
}

/// bare = dress ["["] name ["]"] [unbold held / newline office] end — `Ana Ruiz`, `**Ana Ruiz - Firm, Role**`, `### Ana`, `**Ana** -- *Role*`
pub(super) fn bare(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (head, below) = i.split_once('\n').filter(|(_, below)| !below.starts_with('(')).unwrap_or((i, ""));
    // the letter of a question or an answer may stand behind the name, too
    let bare = head.strip_suffix(['Q', 'A']).filter(|name| !below.is_empty() && name.ends_with(is_blank));
    let (rest, dress) = dress(bare.unwrap_or(head))?;
    let (rest, _) = opt(tag("[")).parse(rest)?;
    let (rest, name) = name(rest, limit, ".,-‐‑–—&/'|·")?;
    let (rest, closed) = (opt(tag("]")), opt(unbold)).map(|marks| marks.1.is_some()).parse(rest)?;
    let (rest, office) = cond(dress.bold && closed, opt(held)).parse(rest)?;
    let (_, _) = end(rest)?;
    let below = below.trim_matches(['*', '_', ' ']);
    // a line that ends like a sentence is one, whatever stands in brackets behind it, unless it is an abbreviation
    let bare = name.rsplit_once(" (").map_or(name, |(bare, _)| bare);
    if bare.ends_with([',', '.', '-', '–', '—']) && !is_abbreviated(bare) {
        return miss(i);
    }
    Ok(("", Label { style: Style::Line, name, time: None, office: office.flatten().unwrap_or(below), said: "", dress }))
}

/// held = blanks [bold] (1\*2dash / "," / "(") blanks [bold] office [unbold] [")"] — behind a name in bold: ` -- *Firm -- Role*`, ` (Role)`
fn held(i: &str) -> PResult<'_, &str> {
    let dash = alt((tag("--"), tag("—"), tag("–"), tag("-"), tag("|"), tag(","), tag("(")));
    let office = take_while1(|c: char| !matches!(c, '*' | '_' | '<' | '?' | '!' | ':' | ')'));
    let (rest, (_, _, sign, _, _, office, _)) =
        (blanks, opt(bold), dash, blanks, opt(bold), office, opt(unbold)).parse(i)?;
    let (rest, _) = cond(sign == "(", tag(")")).parse(rest)?;
    let office = office.trim_end();
    if ends_sentence(office) { miss(i) } else { Ok((rest, office)) }
}

/// Whether words end in a stop that is of no abbreviation.
fn ends_sentence(words: &str) -> bool {
    words.ends_with(['.', ',', ';']) && !is_abbreviated(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alone_with_a_time() {
        let read = |line| timed(line, 120).ok().map(|(_, label)| (label.name, label.time));
        for line in
            ["**Ana**  0:32", "Ana 0:32  ", "Ana (0:32)", "[0:32] Ana", "Ana | 0:32", "Ana — 0:32", "[Ana] 0:32"]
        {
            assert_eq!(read(line), Some(("Ana", Some("0:32"))), "{line}");
        }
        for line in ["Ana", "[Ana]", "[Ana 0:32", "0:32", "We met at 10:30 and left", "Ana 0:32 said no"] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn a_time_between_name_and_words() {
        let read = |line| inline(line, 120).ok().map(|(_, label)| (label.name, label.time, label.said));
        assert_eq!(read("Ana [00:03] Yes."), Some(("Ana", Some("00:03"), "Yes.")));
        for line in ["Ana 3:16 Yes.", "Ana (the Elder) came.", "Ana [00:03]"] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn of_a_cue() {
        let read = |line| cued(line, 120).ok().map(|(_, label)| label.name);
        assert_eq!(read("12 \"Ana Ruiz\" (1234567)"), Some("Ana Ruiz"));
        for line in ["12 \"Ana Ruiz\"", "\"Ana Ruiz\" (12)", "12 \"Ana Ruiz\" (12) came", "12 Ana Ruiz (12)"] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn with_a_number_behind_a_gap() {
        let read = |line| counted(line, 120).ok().map(|(_, label)| label.name);
        assert_eq!(read("Ana Ruiz, Field Inc. - Analyst    [12]"), Some("Ana Ruiz, Field Inc. - Analyst"));
        assert_eq!(read("Operator\t[1]"), Some("Operator"));
        for line in ["Ana Ruiz [12]", "Ana Ruiz    [sic]", "Ana Ruiz    [12] came", "[12]", "Ana: yes   [12]"] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn with_a_handle() {
        let read = |line| handled(line, 120).ok().map(|(_, label)| label.name);
        for line in
            ["Ana Ruiz @ana_r · Apr 6", "Ana Ruiz (@ana.mill.example) • 2h", "**Ana Ruiz** @ana_r", "Ana Ruiz @ana_r"]
        {
            assert_eq!(read(line), Some("Ana Ruiz"), "{line}");
        }
        for line in [
            "Ana wrote to @ana_r and left",
            "@ana_r · Apr 6",
            "ana@mill.example",
            "Ana Ruiz @ana_r · It rained. It did.",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn above_a_comment() {
        let read = |line| posted(line, 120).ok().map(|(_, label)| label.name);
        for line in [
            "[–]ana_r 12 points 5 years ago",
            "[-] ana_r[S] 1 point 5 years ago* (3 children)",
            "[–]ana_r [score hidden] 1 hour ago",
            "ana_r 1.2k points 5 years ago",
            "ana_r 3 hours ago | parent | next [–]",
        ] {
            assert_eq!(read(line), Some("ana_r"), "{line}");
        }
        for line in
            ["ana_r 5 years ago", "Rye won 12 points 5 years ago.", "Tarn 3 hours ago was dry", "[–] 5 years ago"]
        {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn alone() {
        let read = |line| bare(line, 120).ok().map(|(_, label)| label.name);
        assert_eq!(read("Operator"), Some("Operator"));
        assert_eq!(read("**Ana Ruiz - Field & Sons LLC**"), Some("Ana Ruiz - Field & Sons LLC"));
        for line in ["It rained.", "Really?", "Ana: yes", "When it sails. (12)", ""] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn alone_with_an_office_in_another_dress() {
        let read = |line| bare(line, 120).ok().map(|(_, label)| (label.name, label.office));
        for line in [
            "**Ana** -- *Field Inc. -- Analyst*",
            "**Ana** *-- Field Inc. -- Analyst*",
            "<b>Ana</b> – Field Inc. -- Analyst",
        ] {
            assert_eq!(read(line), Some(("Ana", "Field Inc. -- Analyst")), "{line}");
        }
        for line in ["<p><strong>Ana</strong> -- <em>Field Inc.</em></p>", "**Ana** (Field Inc.)"] {
            assert_eq!(read(line), Some(("Ana", "Field Inc.")), "{line}");
        }
        for line in ["**Ana** (Field Inc.", "**Ana** (did she?)"] {
            assert_eq!(read(line), None, "{line}");
        }
        assert_eq!(read("Ana Ruiz   Q\nAnalyst"), Some(("Ana Ruiz", "Analyst")));
        assert_eq!(read("Ana Ruiz\nAnalyst, Field Inc."), Some(("Ana Ruiz", "Analyst, Field Inc.")));
        assert_eq!(read("Ana Ruiz\n(Tarn) (Lab)"), Some(("Ana Ruiz\n(Tarn) (Lab)", "")));
        for line in
            ["**Ana** -- *I came.*", "**Ana** -- I came.", "**Ana** -- *did she?*", "**Ana** Field Inc.", "**Ana** --"]
        {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
