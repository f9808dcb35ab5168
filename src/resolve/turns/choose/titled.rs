//! The labels that are chosen in, the same without the title of the page out: `A Talk on Tides: Ana Ruiz, Harbour Pilot`, or
//! `Ana Ruiz: “I never look back”` above a talk without marks or above a byline. Looks at the first label alone, and never takes one
//! that says a sentence.

use crate::grammar::credit::byline;
use crate::lexicon::{PageWord, page_word};
use crate::resolve::frame::ends_sentence;
use crate::resolve::turns::candidates::Candidate;
use crate::scan::Line;
use crate::source::Source;
use crate::steps;

/// Labels that a title is compared with.
const NEAR: usize = 6;
/// Lines below a headline that may hold the byline.
const HEAD: usize = 8;
/// The marks that words of a title stand between.
const MARKS: [(char, char); 7] =
    [('“', '”'), ('"', '"'), ('‘', '’'), ('\'', '\''), ('«', '»'), ('„', '“'), ('「', '」')];

/// Leaves the first label where it is of a title.
pub(super) fn leave(source: Source<'_>, lines: &[Line], chosen: &mut Vec<Candidate>) {
    let Some((first, behind)) = chosen.split_first() else { return };
    let title = || behind.len() > 1 && first.part.is_none() && is_title(source, first, behind);
    if title() || is_signed(source, lines, first, behind) {
        chosen.remove(0);
    }
}

/// Whether a byline stands below the words of a label, which are in marks, as the next are not, or have no stop.
fn is_signed(source: Source<'_>, lines: &[Line], label: &Candidate, behind: &[Candidate]) -> bool {
    let Some(second) = behind.first() else { return false };
    let (words, next) = (source.slice(label.said).trim(), source.slice(second.said).trim());
    let between = lines.get(label.line as usize + 1..second.line as usize).unwrap_or_default().iter().take(HEAD);
    let signed = |line: &Line| {
        steps::more(line.span.len() as usize);
        byline(source.slice(line.span))
    };
    let is_title = !words.is_empty() && (quoted(words).is_some() && quoted(next).is_none() || !ends_sentence(words));
    is_title && between.into_iter().any(signed)
}

/// What stands between marks, where they are round all the words.
fn quoted(words: &str) -> Option<&str> {
    MARKS.iter().find_map(|&(open, close)| {
        let inner = words.strip_prefix(open)?.strip_suffix(close)?;
        Some(inner).filter(|inner| !inner.contains(close))
    })
}

/// Whether a label names a talk and never comes again, or all that is said after it is quoted without a stop, as nothing is after
/// those `behind` it.
fn is_title(source: Source<'_>, label: &Candidate, behind: &[Candidate]) -> bool {
    let said = |label: &Candidate| source.slice(label.said).trim_end_matches(['*', '_', ' ']);
    let opens = |words: &str| MARKS.iter().any(|&(open, _)| words.starts_with(open));
    let talk = |word: &str| page_word(word) == Some(PageWord::Talk);
    let again = || behind.iter().any(|next| next.number == label.number);
    label.full && source.slice(label.label).split(' ').any(talk) && !again()
        || quoted(said(label)).is_some_and(|words| !words.ends_with('.'))
            && !behind.iter().take(NEAR).any(|next| opens(said(next)))
}

#[cfg(test)]
mod tests {
    /// The labels of a text.
    fn labels(text: &str) -> Vec<String> {
        crate::parse(text).turns.iter().filter_map(|turn| Some(turn.label.as_ref()?.text.to_string())).collect()
    }

    const TALK: &str = "Ana Ruiz: Were you afraid?\n\nPia Moss: I was, and you would have been too.\n\nAna Ruiz: And now?\n\n\
                        Moss: Now I sail on Sundays.\n";

    #[test]
    fn the_title_of_a_talk_is_no_turn() {
        let all = labels(TALK);
        assert_eq!(all.len(), 4);
        for title in
            ["Pia Moss: “I never look back”", "A Conversation on Tides: Editor and Pia Moss, who keeps the light"]
        {
            assert_eq!(labels(&format!("{title}\n\n{TALK}")), all, "{title}");
        }
        let stopped = format!("Pia Moss: “I never look back.”\n\n{TALK}");
        assert_eq!(labels(&stopped).len(), 5, "a title has no stop");
        let quoted = TALK.replace(": ", ": “").replace("\n\n", "”\n\n");
        assert_eq!(labels(&format!("Pia Moss: “I never look back”\n\n{quoted}")).len(), 5, "all are in marks");
        assert_eq!(labels(&format!("Pia Moss: I never look back, you know.\n\n{TALK}")).len(), 5);
        assert_eq!(
            labels(&format!(
                "Talk Radio: Are you there, and who are you?\n\n{TALK}\nTalk Radio: I thank you for your time."
            ))
            .len(),
            6,
            "it speaks again"
        );
    }

    #[test]
    fn keys_of_the_page_are_no_turns() {
        let all = labels(TALK);
        let story = "The ferry that once went down the coast could sail again, the captain said.";
        for line in [
            "As of: 15.11.2025, 10:22 a.m.",
            "Stand: 15.11.2025",
            "Tarn, Nov 14 (Harbour News).- The ferry sails again.",
        ] {
            assert_eq!(labels(&format!("{line}\n\n{story}\n\n{TALK}")), all, "{line}");
        }
        let about = format!("{TALK}\nAbout the guest: Pia Moss, 44, keeps the light at Tarn.\n");
        assert_eq!(labels(&about), all);
        assert_eq!(crate::parse(&about).turns.last().map(|turn| turn.text.len()), Some(1));
        let named = TALK.replace("Ana Ruiz", "Stand");
        assert_eq!(labels(&named).len(), 4, "somebody is called Stand");
    }

    #[test]
    fn a_date_with_a_time_is_no_turn() {
        let dated = labels(&format!(
            "Updated March 4, 2025 at 9:12 a.m.\n\nThe ferry that once went down the coast could sail again, the captain said.\n\n{TALK}"
        ));
        assert_eq!(dated, labels(TALK));
        let timed = "Ana Ruiz  0:01\nWere you afraid?\n\nMay  0:05\nI was, and you would have been too.\n\nAna Ruiz  0:09\nAnd now?\n";
        assert_eq!(labels(timed).len(), 3, "somebody is called May");
    }
}
