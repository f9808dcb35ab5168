//! One line in, whether it is the title of an interview out: `Interview between X and Y`, `Q&A with X`, `X speaks to Y`.

use super::PResult;
use super::line::{capital, folded, miss, next_word, word};
use crate::lexicon::{Class, Noun, PageWord, class, meets, noun, page_word};

/// Bytes of a line that can still be a title.
const TITLE: usize = 200;
/// The same of who speaks in it.
const WHO: usize = 80;

/// A title that says who talks with whom: `title = *6word talk-word ( "with" / "between" / ":" / … / end ) …`,
/// `… ( "speaks to" / "questions for" ) …`, `"[" talk-word "]" …`. It has no full stop.
pub(crate) fn interview_title(line: &str) -> bool {
    let mut after = line.trim_start_matches(['[', '【', '<', '〈', '#', '*', ' ']);
    if line.len() > TITLE || line.ends_with(['.', '。', ';', ',']) {
        return false;
    }
    let mut before = "";
    for at in 0..12 {
        let Ok((left, found)) = next_word(after) else { return false };
        let noun = found.trim_end_matches([':', ']', '】', '>', '〉', '|', ',', '：']);
        if page_word(noun) == Some(PageWord::Talk) && at < 8 {
            let marked = noun.len() < found.len() && !found.ends_with(',');
            let last = left.trim().is_empty();
            return if last { at > 1 } else { marked || talk_joint(left).is_ok() };
        }
        if meets(before, noun) && somebody(left) || folded("q&a", found).is_ok() {
            return true;
        }
        (before, after) = (noun, left);
    }
    false
}

/// A title that asks: its first word is a talk word with a mark. `Q&A: What is a tide?`, `[Interview] Who sank the ferry?`
pub(crate) fn asking_title(line: &str) -> bool {
    let first = line.split_whitespace().next().unwrap_or_default();
    let bare = first.trim_matches(['[', ']', '【', '】', ':', '：', '<', '>', '|']);
    bare.len() < first.len() && page_word(bare) == Some(PageWord::Talk)
}

/// `voiced = Name 1*Word [ "," … ] ":" quoted`, nothing behind it: `Ana Ruiz, harbour pilot: “I never look back”`
pub(crate) fn voiced_title(line: &str) -> bool {
    let Some((who, said)) = line.split_once(':').filter(|(who, _)| who.len() <= WHO) else { return false };
    let mut name = who.split(',').next().unwrap_or_default().split_whitespace();
    let marks = [('“', '”'), ('"', '"'), ('‘', '’'), ('\'', '\''), ('«', '»'), ('„', '“'), ('「', '」')];
    let said = said.trim();
    let inner = marks.iter().find_map(|&(open, close)| said.strip_prefix(open)?.strip_suffix(close));
    let named = matches!(name.clone().count(), 2..=4)
        && name.clone().next_back().is_some_and(capital)
        && name.all(|word| {
            word.starts_with(char::is_uppercase) || matches!(noun(word), Some(Noun::Title(_) | Noun::Role(_)))
        });
    named && inner.is_some_and(|inner| !inner.ends_with('.'))
}

/// Whether somebody is met: `speaks to Ann`, `to us`, but not: ferry talks to resume.
fn somebody(i: &str) -> bool {
    let determined = |word| matches!(class(word), Some(Class::Definite | Class::Possessor | Class::Object));
    word(i).is_ok_and(|(_, first)| !first.starts_with(char::is_lowercase) || determined(first))
}

/// `joint = ( "with" / "between" / ":" / "-" / "on" / … )`
fn talk_joint(i: &str) -> PResult<'_, &str> {
    let (after, first) = word(i)?;
    let known = matches!(
        first.to_ascii_lowercase().as_str(),
        "with"
            | "between"
            | "by"
            | "to"
            | "on"
            | "about"
            | ":"
            | "-"
            | "–"
            | "—"
            | "|"
            | "con"
            | "a"
            | "al"
            | "avec"
            | "mit"
            | "entre"
            | "zwischen"
    );
    if known { Ok((after, first)) } else { Err(miss(i)) }
}

#[cfg(test)]
mod tests {
    use super::super::line::check;
    use super::*;

    #[test]
    fn a_title_may_ask_or_quote() {
        check(
            asking_title,
            &["Q&A: What is a tide?", "[Interview] Who sank the ferry?"],
            &["Was the interview with Ana Ruiz long?", "Talk is cheap?", "Why: What is a tide?"],
        );
        check(
            voiced_title,
            &[
                "Harbour researcher Ruiz: „I never look back“",
                "Ana Ruiz: “I never look back”",
                "Ana Ruiz, harbour pilot: «The sea has time»",
            ],
            &[
                "Ana Ruiz: I never look back",
                "Ana Ruiz said: “I never look back”",
                "Ana Ruiz: “I never look back.”",
                "Ana Ruiz: “No” to tides",
            ],
        );
    }

    #[test]
    fn an_interview_title_names_a_talk() {
        check(
            interview_title,
            &[
                "Interview between the Editor and Dr. Ana Ruiz, Ferry Expert",
                "An Exclusive Interview with Dr. Ana Ruiz, harbour engineer",
                "Interview: Ana Ruiz, engineer",
                "Debate: Ana Ruiz, engineer, and Lee Moss, ferryman",
                "Q&A with Ana Ruiz",
                "[Interview] Ana Ruiz on ferries",
                "Lee Moss in conversation with Ana Ruiz",
                "Lee Moss speaks to the captain",
                "Ten questions for Ana Ruiz",
                "Five minutes with the captain",
                "The Harbour Interview",
            ],
            &[
                "The interview was long.",
                "Ferry talks to resume in May",
                "Five minutes to the harbour",
                "Interview requests were declined",
                "Interview",
                "Video Transcript:",
                "Ferry to sail again",
                "He spoke in an interview.",
            ],
        );
    }
}
