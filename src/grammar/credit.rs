//! One line in, whether it credits the text or a picture out: `By Ana Ruiz`, `Ana Ruiz, Staff Reporter`, `Photo: Ana Ruiz`.
//! Wording only: a byline in the middle of a story is `resolve::structure`'s to refuse.

use std::ops::RangeInclusive;

use nom::Parser as _;
use nom::branch::alt;
use nom::character::complete::one_of;
use nom::combinator::{opt, recognize, rest};
use nom::sequence::{preceded, terminated};

use super::PResult;
use super::line::{address, blank, capital, folded, miss, next_word, phrase, word};
use crate::lexicon::{AGENCIES, PageWord, byline_leads, class, given_name, page_word};

/// Bytes of a line that can still be a byline.
const BYLINE: usize = 200;
/// The same of a trade.
const TRADE: usize = 60;
/// The same of a caption, credit included.
const CAPTION: usize = 400;

/// Who wrote it, in so many words: `byline = [ "(" ] lead names [ "|" … ] [ ")" ]`, `names = 1*( Name / joint / press-word / "," … )`
pub(crate) fn byline(line: &str) -> bool {
    let inner = line.trim_start_matches(['(', '[']).trim_end_matches([')', ']']);
    let inner = inner.strip_suffix('.').filter(|_| inner.starts_with("The ")).unwrap_or(inner);
    let Some((after, ())) = Some(inner).filter(|_| line.len() <= BYLINE).and_then(|inner| byline_lead(inner).ok())
    else {
        return false; // as most lines
    };
    names(after.split_once(" | ").map_or(after, |(names, _)| names)).is_ok()
}

/// `lead = one of the table, then ":" or (after a preposition or two words) a blank`; `From` only where a place follows too.
fn byline_lead(i: &str) -> PResult<'_, ()> {
    let (leads, behind) = byline_leads(i).ok_or_else(|| miss(i))?;
    let first = i.get(..i.len() - behind.len()).unwrap_or_default();
    let preposition = || ["by", "por", "par", "von"].iter().any(|word| word.eq_ignore_ascii_case(first));
    let from = || first.eq_ignore_ascii_case("from") && i.contains(',');
    let lead = |words: &'static str| {
        let (after, ()) = phrase(words, i, behind).ok()?;
        let spelled = || words.ends_with(char::is_lowercase);
        let bare = (first.is_ascii() || spelled()) && !words.is_empty() || preposition() || from();
        let sign = preceded(opt(blank), recognize(one_of(":：=｜|/.")));
        let word = |i| if bare { blank(i) } else { Err(miss(i)) };
        terminated(alt((sign, word)), opt(blank)).parse(after).ok().map(|(after, _)| after)
    };
    leads.split('|').find_map(lead).map(|after| (after, ())).ok_or_else(|| miss(i))
}

/// Small words of a trade, with the trade itself: `and state political reporter Ana Ruiz`.
const TRADES: usize = 3;

/// `desk-credit = ( "(" / "[" / "*" ) ( ( "Reporting" / "Writing" / "Editing" / … ) "by" / "Editor:" ) names *( ";" … ) [ ")" / "]" ]`, as an agency
/// closes a story with it.
pub(crate) fn desk_credit(line: &str) -> bool {
    let inner = line.trim_start_matches(['(', '[', '*', ' ']).trim_end_matches([')', ']', '.']);
    let leads = ["reporting by ", "additional reporting by ", "writing by ", "editing by ", "compiled by ", "editor: "];
    let lead = |lead: &&str| folded(lead, inner).ok().map(|(after, ())| after);
    let after = Some(inner).filter(|_| line.len() <= BYLINE).and_then(|_| leads.iter().find_map(lead));
    after.is_some_and(|after| names(after.split(';').next().unwrap_or(after)).is_ok())
}

/// `names = capitalised *( capitalised / joint / press-word / trade )`, `trade = ( "," / "(" / "and" ) *3small press-word`, all there is, without a
/// sentence stop.
fn names(i: &str) -> PResult<'_, ()> {
    let (mut after, first) = next_word(i)?;
    if !capital(first) || joint(first) || page_word(first) == Some(PageWord::Month) {
        return Err(miss(i));
    }
    let (mut last, mut trades) = (first, 0);
    for _ in 0..24 {
        let Ok((left, word)) = next_word(after) else { break };
        let goes_on = || {
            let apart = last.ends_with([',', ')'])
                || matches!(last, "and" | "&" | "with")
                || after.trim_start().starts_with('(');
            let plain = |word: &&str| class(word).is_none() && !joint(word);
            let mut each = left.split_whitespace().take(TRADES).take_while(plain);
            apart && plain(&word) && each.any(|word| press(word.trim_end_matches(')')))
        };
        if !(capital(word)
            || joint(word)
            || press(word.trim_end_matches(')'))
            || address(word)
            || trades > 0
            || goes_on())
        {
            return Err(miss(word));
        }
        trades = if trades > 0 {
            trades - 1
        } else if capital(word) || joint(word) || press(word) {
            0
        } else {
            TRADES - 1
        };
        (after, last) = (left, word);
    }
    let full = last.ends_with('.') && last.len() > 3 && !i.contains([';', ':']);
    if after.trim().is_empty() && !full && !joint(last) { Ok((after, ())) } else { Err(miss(after)) }
}

/// A name with the writer's trade or an agency, without a lead: `names` with a press word, `desk ( "/" / "|" / "-" ) …`,
/// `Name "," 1*3small press-word`, or one or two names that begin with a given one.
pub(crate) fn signature(line: &str) -> bool {
    let words =
        || line.split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '|')).filter(|word| !word.is_empty());
    let desk = desk(line);
    let called = || line.split(" and ").flat_map(|part| part.split(" & ")).take(3).all(is_called);
    let named =
        || words().nth(1).is_some() && names(line).is_ok() && (words().any(press) || called()) || of_trade(line);
    let agency = || AGENCIES.iter().any(|words| folded(words, line).is_ok_and(|(after, ())| after.is_empty()));
    line.len() <= 80 && (desk || agency() || named() || alone(line))
}

/// `alone = "Newsroom" / "(" 2*3Capitalised ")" / 2*3Capitalised "|"`: `(Ana Ruiz)`
fn alone(line: &str) -> bool {
    let desks = ["newsroom", "newsdesk", "redacción", "redazione", "redaktion", "rédaction", "redação"];
    let inner = line.strip_prefix('(').and_then(|line| line.strip_suffix(')'));
    let named = |name: &str| {
        let plain = |word: &str| {
            word.chars().skip(1).any(char::is_lowercase) && word.chars().all(|c| c.is_alphabetic() || c == '-')
        };
        matches!(name.split(' ').count(), 2 | 3)
            && name
                .split(' ')
                .all(|word| word.starts_with(char::is_uppercase) && plain(word) && page_word(word).is_none())
    };
    desks.iter().any(|desk| folded(desk, line).is_ok_and(|(after, ())| after.is_empty()))
        || inner.or_else(|| line.strip_suffix(" |")).is_some_and(named)
}

/// `desk = ( desk-word / "News" ( "Center" / "Centre" ) ) … ( "/" / "|" / " - " ) …`: `News Desk - Ana Ruiz`
fn desk(line: &str) -> bool {
    let mut words =
        line.split(|c: char| c.is_whitespace() || matches!(c, ',' | '/' | '|')).filter(|word| !word.is_empty());
    let is_desk = |word: &str| page_word(word) == Some(PageWord::Desk);
    let at = |word: &str| ["center", "centre", "room"].iter().any(|one| word.eq_ignore_ascii_case(one));
    let news = |words: &mut dyn Iterator<Item = &str>| {
        words.next().is_some_and(|word| at(word) || is_desk(word))
            && words.next().is_some_and(|word| !word.starts_with(char::is_alphanumeric))
    };
    let first = words.next().unwrap_or_default();
    (is_desk(first) || first.eq_ignore_ascii_case("news") && news(&mut words))
        && (line.contains(['/', '|']) || line.contains(" - ") || line.contains(" – "))
}

/// Two or three capitals, a given name first.
fn is_called(name: &str) -> bool {
    let mut words = name.split_whitespace();
    words.next().is_some_and(|word| given_name(word).is_some())
        && matches!(words.clone().count(), 1 | 2)
        && words.all(|word| capital(word) && word.ends_with(char::is_alphabetic))
}

/// `Ana Ruiz, harbour correspondent`, but not: `Tarn Hall, home of a writer`.
fn of_trade(line: &str) -> bool {
    let Some((name, trade)) = line.split_once(", ") else { return false };
    let mut last = trade.split_whitespace();
    let is_press = last.next_back().is_some_and(|word| page_word(word) == Some(PageWord::Press));
    is_press
        && last.clone().count() < 4
        && last.all(|word| class(word).is_none() && word.ends_with(char::is_alphanumeric))
        && matches!(name.split_whitespace().count(), 2..=4)
        && name.split_whitespace().all(|word| word.starts_with(char::is_uppercase))
}

/// The writer's trade alone, as it stands under a name: `trade = 1*6( word ) press-word`
pub(crate) fn trade(line: &str) -> bool {
    let mut words = line.split_whitespace();
    line.len() <= TRADE && words.next_back().is_some_and(press) && words.count() < 6
}

/// Who wrote it, in brackets behind a place: `[Tarn = Reporter Ana Ruiz]`. `words` are a dateline.
pub(crate) fn placed_byline(words: &str) -> bool {
    let reports =
        |word: &str| ["reporter", "correspondent", "journalist"].iter().any(|one| word.eq_ignore_ascii_case(one));
    let mut who = words.rsplit('=').next().unwrap_or_default().trim_matches([' ', ')', ']']).split(' ');
    who.clone().count() > 2 && (who.next().is_some_and(reports) || who.next_back().is_some_and(reports))
}

/// `caption = "▲" …, no other behind it / [ "[" ] credit … / … "(" … picture-word … ")" / … "(" Name "/" … ")" / … credit`, `credit = picture-word ( ":" / "by" / "courtesy" / "/" ) …`
pub(crate) fn caption(line: &str) -> bool {
    let tail = || line.trim_end_matches([')', ']', '.', '】', '）']).rsplit(['(', '[', '.', '|', '【', '（']).next();
    let bracketed =
        || line.ends_with([')', ']', '】', '）']) && tail().is_some_and(|tail| tail.len() <= 80 && pictured(tail));
    let signed = || {
        !line.ends_with(['.', '”', '"', '!', '?'])
            && (tail().is_some_and(|tail| tail.len() <= 80 && picture_credit(tail.trim()).is_ok()) || credited(line))
    };
    let pointed = line.strip_prefix('▲').is_some_and(|words| !words.contains('▲')); // several point at news
    let tagged = || line.starts_with(['[', '【', '(']) && tagged(line);
    line.len() <= CAPTION
        && (pointed || picture_credit(line).is_ok() || tagged() || bracketed() || signed() || slashed(line))
}

/// `credited = sentence picture-credit`, initials in it: `The ferry leaves. Photo: A. Ruiz`
fn credited(line: &str) -> bool {
    line.match_indices(". ").any(|(at, gap)| {
        line.get(at + gap.len()..).is_some_and(|tail| tail.len() <= 80 && picture_credit(tail).is_ok())
    })
}

/// `slashed = sentence ( "/" 1*3Capitalised / NAME "/" AGENCY / Name " / " Agency )`: `The ferry leaves. / Harbour News`, `The ferry, June 9. ANA
/// RUIZ/HARBOUR POST`
fn slashed(line: &str) -> bool {
    let loud = |words: &str| (!words.contains(char::is_lowercase) || words.contains(" / ")) && of_agency(words);
    line.contains('/')
        && (line.rsplit_once(". / ").is_some_and(|(_, agency)| are_capitals(agency, 1..=3))
            || line.rsplit_once(". ").is_some_and(|(_, words)| loud(words)))
}

/// `picture-credit = [ Name ] picture-word ( ":" / "：" / "=" / "/" / "by" / "courtesy" / "credit" ) …`
fn picture_credit(i: &str) -> PResult<'_, ()> {
    let head = i.find(|c: char| !c.is_alphanumeric()).and_then(|end| i.get(..end)).unwrap_or(i);
    let agency = |word: &str| {
        matches!(word.len(), 1..=5) && word.chars().all(char::is_uppercase) || matches!(word, "File" | "Reuters")
    };
    if !agency(head) && page_word(head) != Some(PageWord::Picture) {
        return Err(miss(i)); // as most lines
    }
    let (after, first) = word(i)?;
    let (after, first) = if agency(first) { word(after)? } else { (after, first) };
    let (noun, sign) =
        first.split_at_checked(first.find([':', '：', '=', '/', '@', '©']).unwrap_or(first.len())).unwrap_or_default();
    if page_word(noun) != Some(PageWord::Picture) {
        return Err(miss(i));
    }
    let lead = |words: &'static str| folded(words, after).is_ok();
    let more = ["by ", "courtesy", "credit", "via ", ":", "/", "©"].into_iter().any(lead);
    if !sign.is_empty() || more { Ok((rest(after)?.0, ())) } else { Err(miss(i)) }
}

/// Whether words in brackets speak of a picture: `reader's photo`, `AP Photo/Al Ruiz`, `Photo: Ana Ruiz`.
fn pictured(words: &str) -> bool {
    let given = ["provided by ", "courtesy of ", "courtesy ", "supplied: ", "supplied by "]
        .into_iter()
        .any(|lead| folded(lead, words).is_ok());
    let mut parts = words.split(|c: char| c.is_whitespace() || matches!(c, ':' | '/' | '=' | ',' | '：'));
    given || parts.any(|word| page_word(word) == Some(PageWord::Picture)) || of_agency(words)
}

/// `2*3Capitalised "/" 1*4Capitalised`, or the other way round: `Lee Moss/Harbour Post`
fn of_agency(words: &str) -> bool {
    let of = |name: &str, agency: &str| are_capitals(name, 2..=3) && are_capitals(agency, 1..=4);
    let parts = words.split_once('/').map(|(one, other)| (one.trim(), other.trim()));
    parts.is_some_and(|(one, other)| of(one, other) || of(other, one))
}

/// Whether so many words all begin with a capital and end in a letter.
fn are_capitals(words: &str, count: RangeInclusive<usize>) -> bool {
    count.contains(&words.split(' ').count())
        && words.split(' ').all(|word| word.starts_with(char::is_uppercase) && word.ends_with(char::is_alphabetic))
}

/// `tagged = bracket picture-word bracket …`: `[Photo] The ferry`
fn tagged(line: &str) -> bool {
    let inner = line.get(line.chars().next().map_or(0, char::len_utf8)..).unwrap_or_default();
    inner
        .split_once([']', '】', ')'])
        .is_some_and(|(tag, rest)| page_word(tag.trim()) == Some(PageWord::Picture) && !rest.is_empty())
}

fn joint(word: &str) -> bool {
    page_word(word.trim_end_matches(',')) == Some(PageWord::Joint)
}

fn press(word: &str) -> bool {
    matches!(page_word(word.trim_end_matches([',', ';'])), Some(PageWord::Press | PageWord::Desk))
}

#[cfg(test)]
mod tests {
    use super::super::line::check;
    use super::*;

    #[test]
    fn a_byline_is_told_from_prose() {
        check(
            byline,
            &[
                "By Ana Ruiz",
                "BY ANA RUIZ AND LEE MOSS",
                "By Our Own Correspondent",
                "By Ana Ruiz, Political Editor, in Dover",
                "Written by J. K. Moss",
                "By Lee van der Moss for the Harbour Post",
                "(Reporting by Ana Ruiz; Editing by Lee Moss)",
                "By Ana Ruiz, staff writer",
                "From Ana Ruiz, Dover",
                "By Ana Ruiz and senior harbour reporter Lee Moss",
                "By Ana Ruiz (Port-le-Haut, special correspondent)",
                "by Ana Ruiz",
                "By Ana Ruiz and Lee Moss, Dover",
                "Words by Ana Ruiz",
                "Photographs by Ana Ruiz",
                "Text: Ana Ruiz — Photo: Harbour Post",
                "The questions were asked by Ana Ruiz.",
                "By Ana Ruiz | Sept. 9, 2025 | 3 min read",
            ],
            &[
                "By Tuesday the river had fallen.",
                "By the sea",
                "By car it takes an hour",
                "Byron Bay",
                "By May",
                "From Dover to Calais",
                "By Ana and many others a reporter was seen",
                "The questions were asked by nobody.",
                "Text of the law",
            ],
        );
        check(
            signature,
            &[
                "Ana Ruiz, Staff Reporter",
                "Newsroom / Dover",
                "Our Correspondent",
                "Reporter Ana Ruiz",
                "Ana Ruiz / AFP",
                "News Center - Wisk Orrel",
                "Wisk Orrel, health correspondent",
                "Ana Ruiz and Tom Okafor",
                "Associated Press",
                "Newsroom",
                "(Ana Ruiz)",
                "Ana Ruiz |",
            ],
            &[
                "Harbour News",
                "Ferry Timetable",
                "Letter to the Editor",
                "The reporter left.",
                "Tarn Hall, home of a writer",
                "News travels - on foot",
                "Ana Ruiz and The Sea",
                "Storm Ana, says a writer",
                "Newsroom in Tarn shuts",
                "(Loud applause)",
                "(Ana Ruiz laughs)",
                "The Ferry | Tarn",
            ],
        );
    }

    #[test]
    fn who_wrote_it_may_stand_behind_the_place() {
        assert!(placed_byline("[Tarn = Reporter Ana Ruiz]"));
        assert!(!placed_byline("(Tarn = Harbour News)") && !placed_byline("(Tarn = Orrel News Agency)"));
    }

    #[test]
    fn a_caption_has_a_credit() {
        check(
            caption,
            &[
                "The bridge on the 3rd (reader's photo)",
                "Photo: Ana Ruiz",
                "Ana Ruiz on the bridge. Photograph: Lee Moss/Harbour Post",
                "The ferry leaves Dover. (AP Photo/Lee Moss)",
                "AP Photo/Lee Moss",
                "Photo by Lee Moss",
                "The ferry on its last day (provided by a passenger)",
                "▲ The mayor points at the ferry.",
                "Ana Ruiz took this from the pier. (Supplied: Ana Ruiz)",
                "The mayor speaks at the harbour on the 11th. / Harbour News",
                "The ferry at Tarn, June 9. ANA RUIZ/HARBOUR POST",
                "[Photo] The ferry in the snow",
                "The ferry leaves Dover. (Lee Moss/Harbour Post)",
                "The ferry leaves Dover. (Lee Moss / The Harbour Post)",
                "The ferry leaves Dover. Photo: L. Moss",
                "The ferry leaves Dover. Tarnpress / Lee Moss",
            ],
            &[
                "The photo was posted on Monday.",
                "Photos were taken of the car (a red one).",
                "He took a photo (and left).",
                "▲ Loans for ferries ▲ A bridge by May",
                "The river changes its name here (Tarn/Orrel)",
                "The food was late (supplied to all).",
                "He left. / She stayed",
                "He left. AND/OR",
                "He left. Tarn / Orrel",
                "He met A. Photo and L. Moss",
            ],
        );
    }
}
