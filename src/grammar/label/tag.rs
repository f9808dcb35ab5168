//! Labels in brackets, and labels that a dash, a bar or a tab parts from the words.

use nom::Parser;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_while_m_n, take_while1};
use nom::character::complete::one_of;
use nom::combinator::{opt, recognize, verify};

use super::parts::{blanks, dress, is_blank, miss, name, unbold};
use super::time::time;
use super::{Dress, Label, Style};
use crate::grammar::{Miss, PResult};
use crate::source::head;

/// Marks of a name that markup or brackets hold.
const MARKED: &str = ".,-–&/_#@·・+";

/// voice = "<v" \*("." class) blank name ">" said ["</v>"] — WebVTT
pub(super) fn voice(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let class = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '-');
    let (rest, _) = (opt(tag("- ")), tag("<v"), take_while_m_n(0, 40, class), blanks).parse(i)?;
    let (rest, name) = take_while_m_n::<_, &str, Miss>(1, limit, |c| c != '>').parse(rest)?;
    let (said, _) = (tag(">"), blanks).parse(rest)?;
    Ok(("", Label { style: Style::Voice, name: name.trim(), time: None, office: "", said, dress: Dress::default() }))
}

/// bracketed = dress [time] ("[" name "]" / "<" name ">" / "(" name ")") [unbold] [time] blank said
pub(super) fn bracketed(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (rest, dress) = dress(i)?;
    let (rest, before) = opt((time, blanks).map(|parts| parts.0)).parse(rest)?;
    let (rest, open) = alt((tag("["), tag("<"), tag("【"), tag("("))).parse(rest)?;
    let (rest, name) = name(rest, limit, MARKED)?;
    let close = match open {
        "[" => "]",
        "<" => ">",
        "(" => ")",
        _ => "】",
    };
    let (rest, _) = (blanks, tag(close), opt(unbold)).parse(rest)?;
    let (rest, after) = opt((blanks, time).map(|parts| parts.1)).parse(rest)?;
    let (said, _) = verify(blanks, |gap: &str| !gap.is_empty() || close == "】").parse(rest)?;
    if said.is_empty() || open == "<" && name.starts_with("v ") {
        return miss(i);
    }
    Ok(("", Label { style: Style::Bracket, name, time: before.or(after), office: "", said, dress }))
}

/// bolded = bold [time unbold blanks bold] name unbold 1\*blank said — `**Ana Ruiz** Yes.`, `**0:32** **Ana** Yes.`
pub(super) fn bolded(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (rest, dress) = dress(i)?;
    if !dress.bold || dress.all {
        return miss(i);
    }
    let (rest, time) = opt((time, unbold, blanks, unbold).map(|parts| parts.0)).parse(rest)?;
    let (rest, name) = name(rest, limit, MARKED)?;
    let name = name.trim_end_matches(['-', '–', ' ']); // `**Ana–** Yes.`
    let (said, _) = (unbold, take_while1(is_blank)).parse(rest)?;
    if !said.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '“' | '"' | '‘' | '¿' | '¡' | '…' | '[' | '('))
    {
        return miss(i);
    }
    Ok(("", Label { style: Style::Bracket, name, time, office: "", said, dress }))
}

/// circled = ["○"] name U+3000 said — `○議長（山田君）　開きます。`, `記者　ご出身は？`; scripts without case only
pub(super) fn circled(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (rest, circle) = opt(one_of("○◯〇●◎")).parse(i)?;
    let Some((name, said)) = rest.split_once('\u{3000}') else { return miss(i) };
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let cased = name.contains(|c: char| c.is_lowercase() || c.is_uppercase());
    let said = said.trim_start();
    let long = if circle.is_some() { 40 } else { 8 };
    if name.len() > limit
        || cased
        || !(1..=long).contains(&letters)
        || said.is_empty()
        || name.contains(['。', '、', '，', '：', '「'])
    {
        return miss(i);
    }
    let style = if circle.is_some() { Style::Dotted } else { Style::Dash };
    Ok(("", Label { style, name, time: None, office: "", said, dress: Dress::default() }))
}

/// cornered = name [mark of a group] "「" said "」" end — `林「はい。」`; scripts without case only, and words in marks to the end of the line
pub(super) fn cornered(i: &str, _: usize) -> PResult<'_, Label<'_>> {
    let inner = i.strip_suffix(['」', '』']);
    let parts = inner.and_then(|inner| head(inner, 60).find(['「', '『']).map(|at| (inner, at)));
    let Some((name, said)) = parts.and_then(|(inner, at)| inner.split_at_checked(at)) else { return miss(i) };
    let mut said = said.chars();
    let open = said.next();
    let said = said.as_str();
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let plain = name.chars().all(|c| c.is_alphanumeric() || matches!(c, '・' | '（' | '）' | '○' | '◯' | '々'));
    let cased = name.contains(|c: char| c.is_lowercase() || c.is_uppercase() && !c.is_ascii());
    let closed = |c: char| c == '」' && open == Some('「') || c == '』' && open == Some('『');
    if !(1..=10).contains(&letters) || !plain || cased || said.is_empty() || said.contains(closed) {
        return miss(i); // 「はい」と林「いいえ」
    }
    Ok(("", Label { style: Style::Dash, name, time: None, office: "", said, dress: Dress::default() }))
}

/// channel = time blank CAPITALS-or-digits blank said — `12:01:05 CAM-1 flaps five`
pub(super) fn channel(i: &str, _: usize) -> PResult<'_, Label<'_>> {
    let id = take_while_m_n::<_, &str, Miss>(2, 10, |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-');
    let (said, (time, _, name, _)) = (time, take_while1(is_blank), id, take_while1(is_blank)).parse(i)?;
    if said.is_empty() || name.chars().filter(char::is_ascii_uppercase).count() < 2 {
        return miss(i);
    }
    Ok(("", Label { style: Style::Dash, name, time: Some(time), office: "", said, dress: Dress::default() }))
}

/// dashed = dress [time ["| "]] name [time] [unbold] (blank ("—" / "–" / "-" / "|" / "~" / "→" / "»" / ">") [unbold] blank / "—" / ">" blank / ">" behind a script without case / tab / 2blank) said —
/// the last behind capitals; where the whole line is in bold, words that end as a sentence: `**Post – Why?**`
pub(super) fn dashed(i: &str, limit: usize) -> PResult<'_, Label<'_>> {
    let (rest, dress) = dress(i)?;
    if dress.all && !i.trim_end_matches(['*', '_']).ends_with(['.', '?', '!', '…']) {
        return miss(i);
    }
    let (rest, before) = opt((time, blanks, opt(tag("| ")), blanks).map(|parts| parts.0)).parse(rest)?;
    // the dash is no part of the name here, unless letters stand on its two sides
    let window = head(rest, limit);
    let capitals = |end: &usize| !window.get(..*end).unwrap_or_default().contains(char::is_lowercase);
    let gaps = [window.find(" - "), window.find('\t'), window.find("  ").filter(capitals)];
    let gap = gaps.into_iter().flatten().min().unwrap_or(rest.len());
    let (_, run) = name(rest.get(..gap).unwrap_or(rest), limit, ".,'&/_#@-‐‑")?;
    let name = run.strip_suffix(" -").unwrap_or(run); // `**Ana -** Yes.`
    let end = name.len();
    let (rest, after) = opt((blanks, time).map(|parts| parts.1)).parse(rest.get(end..).unwrap_or_default())?;
    let (rest, _) = opt(unbold).parse(rest)?;
    let blank = || take_while1::<_, &str, Miss>(is_blank);
    let dash =
        alt((tag("—"), tag("–"), tag("-"), tag("|"), tag("~"), tag("//"), tag("→"), tag("=>"), tag("»"), tag(">")));
    let (said, _) = alt((
        recognize((blank(), dash, opt(unbold), blank())),
        recognize((blanks, tag("—"), blanks)),
        recognize((tag(">"), blank())),
        verify(tag(">"), |_: &str| !name.contains(|c: char| c.is_lowercase() || c.is_uppercase())),
        recognize((tag("\t"), blanks)),
        recognize((tag("  "), blanks)),
    ))
    .parse(rest)?;
    if said.is_empty() || name.is_empty() {
        return miss(i);
    }
    Ok(("", Label { style: Style::Dash, name, time: before.or(after), office: "", said, dress }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn voices() {
        let read = |line| voice(line, 120).ok().map(|(_, label)| (label.name, label.said));
        assert_eq!(read("<v Ana Ruiz>Yes."), Some(("Ana Ruiz", "Yes.")));
        assert_eq!(read("<v.loud.far Ana> Yes.</v>"), Some(("Ana", "Yes.</v>")));
        assert_eq!(read("<var>x"), None);
        assert_eq!(read("<v Ana"), None);
    }

    #[test]
    fn brackets() {
        let read = |line| bracketed(line, 120).ok().map(|(_, label)| (label.name, label.said));
        assert_eq!(read("[Ana] Yes."), Some(("Ana", "Yes.")));
        assert_eq!(read("<ana_r> yes"), Some(("ana_r", "yes")));
        assert_eq!(read("[10:02] <ana_r> yes"), Some(("ana_r", "yes")));
        assert_eq!(read("[Ana](http://example.org)"), None);
        assert_eq!(read("[Ana]"), None);
    }

    #[test]
    fn names_in_bold() {
        let read = |line| bolded(line, 120).ok().map(|(_, label)| (label.name, label.time, label.said));
        assert_eq!(read("**Ana Ruiz** Yes."), Some(("Ana Ruiz", None, "Yes.")));
        assert_eq!(read("**Ana–** Yes."), Some(("Ana", None, "Yes.")));
        assert_eq!(read("<b>RUIZ</b> Yes."), Some(("RUIZ", None, "Yes.")));
        assert_eq!(read("**0:32** **Ana** Yes."), Some(("Ana", Some("0:32"), "Yes.")));
        for line in
            ["**Ana Ruiz**", "**Ana Ruiz** — Yes.", "**Ana**, yes.", "**Ana came.", "Ana Ruiz Yes.", "**Ana: Yes.**"]
        {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn circles_and_channels() {
        let read = |line| circled(line, 120).ok().map(|(_, label)| (label.name, label.said));
        assert_eq!(read("○議長（山田君）　開きます。"), Some(("議長（山田君）", "開きます。")));
        assert_eq!(read("記者　ご出身は？"), Some(("記者", "ご出身は？")));
        for line in ["○ Ana: yes", "今日は、　いい天気です。", "議長"] {
            assert_eq!(read(line), None, "{line}");
        }
        let read = |line| channel(line, 120).ok().map(|(_, label)| (label.name, label.said));
        assert_eq!(read("12:01:05 CAM-1 flaps five"), Some(("CAM-1", "flaps five")));
        assert_eq!(read("12:01:05 Opening words"), None);
    }

    #[test]
    fn corners() {
        let read = |line| cornered(line, 120).ok().map(|(_, label)| (label.name, label.said));
        assert_eq!(read("林「はい。」"), Some(("林", "はい。")));
        assert_eq!(read("林（笑）「『水車』です。」"), Some(("林（笑）", "『水車』です。")));
        for line in ["「はい。」", "林は言う、「はい。」", "林「はい」、森「いいえ」", "林「はい。", "Ana「はい。」"]
        {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn dashes() {
        let read = |line| dashed(line, 120).ok().map(|(_, label)| (label.name, label.said));
        assert_eq!(read("Ana — Yes."), Some(("Ana", "Yes.")));
        assert_eq!(read("Ana Ruiz-Diaz - Yes - no."), Some(("Ana Ruiz-Diaz", "Yes - no.")));
        assert_eq!(read("ANA> yes"), Some(("ANA", "yes")));
        for line in ["Ana | Yes.", "Ana » Yes.", "Ana > Yes.", "Ana —Yes."] {
            assert_eq!(read(line), Some(("Ana", "Yes.")), "{line}");
        }
        for line in ["**Ana –** Yes.", "**Ana -** Yes.", "<b>Ana —</b> Yes."] {
            assert_eq!(read(line), Some(("Ana", "Yes.")), "{line}");
        }
        assert_eq!(read("◇윤서>네."), Some(("윤서", "네.")));
        assert_eq!(read("Ana>yes"), None);
        for line in ["◇ Ana> Yes.", "◆Ana> Yes.", "▶ Ana | Yes."] {
            assert_eq!(read(line), Some(("Ana", "Yes.")), "{line}");
        }
        assert_eq!(read("**Ana – Why now?**"), Some(("Ana", "Why now?**")));
        assert_eq!(read("**Mills – 12 July**"), None);
        assert_eq!(read("Ana-Maria came."), None);
        assert_eq!(read("00:10 | AR | Yes."), Some(("AR", "Yes.")));
        assert_eq!(read("AR  Yes."), Some(("AR", "Yes.")));
        assert_eq!(read("Ana  came."), None);
        let said = "I was there, and ".repeat(20);
        assert_eq!(read(&format!("AR\t{said}")), Some(("AR", said.as_str())));
    }
}
