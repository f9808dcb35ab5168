//! One line in, whether it is a date, or tells who somebody is behind a key, out: `As of: 4 March 2025`, `About the guest: …`. Wording only.

use crate::lexicon::{PageWord, dates, page_word, tells_about};

/// Bytes of a date, and of what may stand around it.
const STAMP: usize = 80;
const AROUND: usize = 40;

/// `about = "About the " ( "author" / "guest" / … ) ":" …`: who somebody is, behind what they said.
pub(crate) fn about(line: &str) -> bool {
    line.split_once(": ").is_some_and(|(key, _)| tells_about(key))
}

/// `stamp = [ key ":" ] 1*( "published" / "updated" / … / number / month / day / "a.m." / zone ) [ ( "|" / "•" ) reading-time / "Source:" … ]`: a date or
/// `4 hours ago`, and nothing else. A time alone may be a title.
pub(crate) fn stamp(line: &str) -> bool {
    if line.len() > STAMP + AROUND {
        return false; // as most lines
    }
    let keyed = line.split_once(':').filter(|(key, _)| dates(key)).map(|(_, date)| date);
    let line = keyed.unwrap_or(line);
    let sourced = Some(line).filter(|line| line.starts_with(|c: char| c.is_ascii_digit()));
    let line = sourced.and_then(|line| line.split_once(" Source: ")).map_or(line, |(date, _)| date);
    let line = line.rsplit_once(['|', '•', '·']).filter(|(_, time)| reading(time)).map_or(line, |(date, _)| date);
    let numeric = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_digit())
            && part
                .trim_end_matches(['A', 'P', 'M', 'a', 'p', 'm'])
                .chars()
                .all(|c| c.is_ascii_digit() || matches!(c, '.' | ':' | 'h'))
    };
    let (mut count, mut dated) = (0, false);
    if line.len() > STAMP {
        return false;
    }
    for part in line
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '|' | '-' | '–' | '/' | '(' | ')' | '•' | '·'))
        .filter(|part| !part.is_empty())
    {
        let word = page_word(part.trim_end_matches(['.', ':']));
        if part == ":" {
            continue;
        }
        let zone = matches!(part, "ET" | "CT" | "MT" | "PT");
        let worded = matches!(word, Some(PageWord::Month | PageWord::Stamp | PageWord::Event));
        if !(numeric(part) || zone || worded) {
            return false;
        }
        count += 1;
        dated |= word == Some(PageWord::Month)
            || part == "ago"
            || numeric(part) && matches!(part.trim_end_matches('.').len(), 4 | 8 | 10) && !part.contains(':');
    }
    dated && (count > 1 || keyed.is_some())
}

/// `reading-time = "reading time" [ ":" ] number unit / number unit "read"`
fn reading(words: &str) -> bool {
    let mut each = words.split([' ', ':']).filter(|word| !word.is_empty());
    let timed = |word: &str| {
        word.starts_with(|c: char| c.is_ascii_digit()) || page_word(word.trim_end_matches('.')) == Some(PageWord::Stamp)
    };
    let reads = |word: &str| word.eq_ignore_ascii_case("read") || word.eq_ignore_ascii_case("reading");
    each.clone().count() <= 4 && each.clone().any(reads) && each.all(|word| reads(word) || timed(word))
}

#[cfg(test)]
mod tests {
    use super::super::line::check;
    use super::*;

    #[test]
    fn a_date_is_told_from_a_title() {
        check(
            stamp,
            &[
                "Entered 2024.11.15 09:32",
                "Friday, Nov. 15, 2024",
                "Updated 9:41 a.m. ET, Nov. 15, 2024",
                "15/11/2024 - 10:22",
                "As of: 15.11.2024, 10:22 a.m.",
                "Stand: 15.11.2024",
                "15.11.2024 - Update : 16.11.2024",
                "15 November 2024 - 10:22 | Reading time 3 minutes",
                "Posted Nov. 15, 2024 at 5:00 a.m. • 4 min read",
                "Published on June 2 at 6:15 p.m., updated at 8:02 p.m.",
                "Published 4 hours ago",
                "March 3, 2025, 9:02AM",
            ],
            &[
                "2 days",
                "11:30 a.m.",
                "As of: 4 ferries, of which 2 sail",
                "Status: late",
                "15 November 2024 | Reading the river",
                "First the ferry, then May",
                "In 2024",
                "2024",
            ],
        );
        check(
            about,
            &["About the guest: Ana Ruiz, 44, keeps the light."],
            &["About the sea: it is deep.", "About the guest"],
        );
    }
}
