//! One line in, the dateline at its start or end out: where and for whom it was written. Wording only.

use nom::Parser as _;
use nom::branch::alt;
use nom::bytes::complete::{tag, take_till1, take_while_m_n};
use nom::character::complete::one_of;
use nom::combinator::{opt, recognize, verify};
use nom::multi::many_m_n;
use nom::sequence::{delimited, preceded, terminated};

use super::PResult;
use super::line::{blank, capital, miss};
use crate::lexicon::{Noun, PageWord, given_name, noun, page_word};

/// A dateline and what is left of its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Dateline<'a> {
    /// `LIMA, Nov. 15 (Agency) —`
    pub(crate) words: &'a str,
    /// What stands behind it (or, at a line's end, before it).
    pub(crate) rest: &'a str,
    /// Whether more than a place in capitals says so: a region, a date, an agency, a dash, brackets.
    pub(crate) sure: bool,
}

/// `dateline = bracketed / date ( "|" / dash ) town / place [ "," date / region ]* [ agency ] [ dash ]`; text behind it only after a dash or a colon.
pub(crate) fn dateline(line: &str) -> Option<Dateline<'_>> {
    let plain = line.as_bytes().get(1).is_some_and(u8::is_ascii_lowercase);
    if plain && !line.contains(',') {
        return None; // as most lines: no capitals, no bracket, and no date after a town
    }
    let (rest, (words, sure)) =
        alt((bracketed.map(|words| (words, true)), dated.map(|words| (words, true)), open)).parse(line).ok()?;
    let words = words.trim_end();
    let rest = rest.trim_start();
    if words.ends_with(':') && !known_place(words) {
        return None;
    }
    let shut = words.ends_with(['-', '–', '—', '―', ')', ']', ':', '/']);
    let goes_on = shut && rest.chars().next().is_none_or(|c| !c.is_lowercase());
    (rest.is_empty() || goes_on && sure).then_some(Dateline { words, rest, sure })
}

/// A colon stands behind datelines and behind speakers: only a place that is known as one is no speaker.
fn known_place(words: &str) -> bool {
    let mut each = words.split(|c: char| !c.is_alphanumeric());
    each.any(|word| matches!(noun(word), Some(Noun::Country | Noun::Region)))
}

/// A bracketed dateline that ends a paragraph.
pub(crate) fn closing_dateline(line: &str) -> Option<Dateline<'_>> {
    if !line.ends_with([')', ']']) {
        return None;
    }
    let (rest, words) = line.split_at_checked(line.rfind(['(', '['])?)?;
    let all = bracketed(words).is_ok_and(|(after, _)| after.is_empty());
    (all && !rest.is_empty()).then_some(Dateline { words, rest: rest.trim_end(), sure: true })
}

/// `bracketed = "(" place "=" agency ")"`
fn bracketed(i: &str) -> PResult<'_, &str> {
    let part = || {
        verify(take_till1(|c| matches!(c, '=' | '(' | ')' | '[' | ']')), |part: &str| {
            part.split_whitespace().count() <= 5
                && capital(part)
                && !part.starts_with('$')
                && page_word(part.trim()) != Some(PageWord::Picture)
        })
    };
    recognize(delimited(one_of("(["), (part(), one_of("="), part()), one_of(")]"))).parse(i)
}

/// `dated = date ( "|" / dash ) 1*6( Capitalised / joint )`, all there is, and nobody's name: `July 19, 2025 | City of Dover`
fn dated(i: &str) -> PResult<'_, &str> {
    let bar = recognize((blank, one_of("|-–—"), blank));
    let (place, _) = (date, opt((comma, take_while_m_n(4, 4, |c: char| c.is_ascii_digit()))), bar).parse(i)?;
    let mut words = place.split([' ', ',']).filter(|word| !word.is_empty());
    let named =
        words.clone().next().is_some_and(|word| word.starts_with(char::is_uppercase) && given_name(word).is_none());
    let part =
        |word: &str| capital(word) && word.ends_with(char::is_alphabetic) || page_word(word) == Some(PageWord::Joint);
    if named && words.clone().count() <= 6 && words.all(part) { Ok(("", i)) } else { Err(miss(i)) }
}

/// `open = ( caps-place *2detail [ dash date ] / town [ detail ] [ dash ] date ) [ agency ] [ dash ]`
fn open(i: &str) -> PResult<'_, (&str, bool)> {
    let behind_dash = || recognize((dash, blank, date));
    let caps = (place, many_m_n(0, 2, detail), opt(behind_dash()), opt(agency), opt(dash))
        .map(|(_, details, date, agency, dash)| !details.is_empty() || date.or(agency).or(dash).is_some());
    let dated = || alt((preceded(comma, date), behind_dash()));
    let dated = alt((dated(), recognize((detail, dated()))));
    let mixed = (town, dated, opt(agency), opt(dash)).map(|_| true);
    let (rest, sure) = alt((caps, mixed)).parse(i)?;
    let words = i.get(..i.len() - rest.len()).unwrap_or_default();
    Ok((rest, (words, sure)))
}

/// `place = 1*4( word in capitals )`
fn place(i: &str) -> PResult<'_, &str> {
    let loud =
        |word: &str| word.chars().any(char::is_uppercase) && !word.chars().any(|c| c.is_lowercase() || c.is_numeric());
    let shout = || verify(chunk, loud);
    let all = recognize((shout(), many_m_n(0, 3, preceded(blank, shout()))));
    verify(all, |place: &str| place.chars().filter(|c| c.is_alphabetic()).count() > 2).parse(i)
}

/// `town = 1*3Capitalised`
fn town(i: &str) -> PResult<'_, &str> {
    let name = || verify(chunk, |word: &str| capital(word) && word.chars().all(|c| c.is_alphabetic() || c == '-'));
    recognize((name(), many_m_n(0, 2, preceded(blank, name())))).parse(i)
}

/// `detail = "," ( date / region )`, `region = 1*3Capitalised`
fn detail(i: &str) -> PResult<'_, &str> {
    let name = || verify(chunk, |word: &str| word.starts_with(char::is_uppercase));
    let region = recognize((name(), many_m_n(0, 2, preceded(blank, name()))));
    preceded(comma, alt((date, region))).parse(i)
}

/// `date = month [ "." ] day [ "," year ] / day month [ year ]`
fn date(i: &str) -> PResult<'_, &str> {
    let month = || verify(chunk, |word: &str| page_word(word.trim_end_matches('.')) == Some(PageWord::Month));
    let day = || take_while_m_n(1, 2, |c: char| c.is_ascii_digit());
    let year = || take_while_m_n(4, 4, |c: char| c.is_ascii_digit());
    let english = (month(), blank, day(), opt((comma, year())));
    let british = (day(), blank, month(), opt((blank, year())));
    alt((recognize(english), recognize(british))).parse(i)
}

/// `agency = [ blank ] "(" … ")" / "/" … "/"`
fn agency(i: &str) -> PResult<'_, &str> {
    let name = |close: &'static str| verify(take_till1(move |c| close.contains(c)), |name: &str| name.len() <= 40);
    let round = delimited(one_of("(["), name(")]"), one_of(")]"));
    preceded(opt(blank), alt((round, delimited(one_of("/"), name("/"), one_of("/"))))).parse(i)
}

/// `dash = [ blank ] ( [ ".," ] ( "-" / "--" / "–" / "—" / ":" ) / "//" ) followed by a blank or the end`
fn dash(i: &str) -> PResult<'_, &str> {
    let sign = alt((tag("//"), recognize((opt(one_of(".,")), many_m_n(1, 2, one_of("-–—―:"))))));
    let (rest, sign) = preceded(opt(blank), sign).parse(i)?;
    if rest.is_empty() || rest.starts_with(char::is_whitespace) { Ok((rest, sign)) } else { Err(miss(i)) }
}

fn comma(i: &str) -> PResult<'_, &str> {
    terminated(recognize(one_of(",")), blank).parse(i)
}

/// `chunk = 1*( any character but blanks, commas, brackets, dashes and colons )`
fn chunk(i: &str) -> PResult<'_, &str> {
    take_till1(|c: char| {
        c.is_whitespace() || matches!(c, ',' | '(' | ')' | '[' | ']' | '—' | '–' | '―' | ':' | '=' | '/')
    })
    .parse(i)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Option<(&str, &str)> {
        dateline(line).map(|found| (found.words, found.rest))
    }

    #[test]
    fn a_dateline_opens_a_line() {
        for (line, words, rest) in [
            ("(Dover = Harbour News)", "(Dover = Harbour News)", ""),
            ("DOVER", "DOVER", ""),
            ("PORT DOVER, Maine —", "PORT DOVER, Maine —", ""),
            ("DOVER, Nov. 15 (Harbour News) — The ferry sank.", "DOVER, Nov. 15 (Harbour News) —", "The ferry sank."),
            ("ST. DOVER (HN) - The ferry sank.", "ST. DOVER (HN) -", "The ferry sank."),
            ("Dover, 3 May (HN).- The ferry sank.", "Dover, 3 May (HN).-", "The ferry sank."),
            ("LONDON: The ferry sank.", "LONDON:", "The ferry sank."),
            ("PORT DOVER // The ferry sank.", "PORT DOVER //", "The ferry sank."),
            ("DOVER, ENGLAND", "DOVER, ENGLAND", ""),
            ("July 19, 2025 | City of Dover", "July 19, 2025 | City of Dover", ""),
            (
                "DOVER, Ohio – March 12, 2024 – Tarn Mills closes.",
                "DOVER, Ohio – March 12, 2024 –",
                "Tarn Mills closes.",
            ),
            ("Dover, Ohio, March 12, 2024 (HN) -- It closes.", "Dover, Ohio, March 12, 2024 (HN) --", "It closes."),
            ("Dover – March 12, 2024 – Tarn Mills closes.", "Dover – March 12, 2024 –", "Tarn Mills closes."),
        ] {
            assert_eq!(read(line), Some((words, rest)), "{line}");
        }
        for line in [
            "July 19, 2025 | Ana Ruiz",
            "July 19, 2025 | The ferry sank.",
            "DOVER calling, said the captain.",
            "NATO — which met in Dover — agreed.",
            "MOSS: The ferry sank.",
            "EXCLUSIVE:",
            "Dover – The ferry sank.",
            "(The ferry sank.)",
            "(Photo = Harbour News)",
            "($1 = 6.87 crowns)",
            "I — The Ferry",
            "WHO SANK THE DOVER FERRY?",
        ] {
            assert_eq!(read(line), None, "{line}");
        }
    }

    #[test]
    fn a_dateline_closes_a_paragraph() {
        let found = closing_dateline("The ferry sank. (Dover = Harbour News)");
        assert_eq!(found.map(|found| (found.words, found.rest)), Some(("(Dover = Harbour News)", "The ferry sank.")));
        assert_eq!(closing_dateline("The ferry sank. (HN)"), None);
        assert_eq!(closing_dateline("It said (x = y, as the formula has it, and as everyone knows)"), None);
    }
}
