//! The last turn in, the same without the words of the page behind it: those that tell of who talked, `Ruiz sails again on Monday.`, or of
//! who wrote it, those that quote somebody, and a part with a title of its own. Nobody begins a paragraph with their own name and goes
//! on without `I`. Never touches another turn.

use super::said::said;
use super::{Start, TurnDraft};
use crate::grammar::label::OPENERS;
use crate::grammar::name::name;
use crate::lexicon::{Class, Form, Noun, PageWord, Takes, class, given_name, noun, page_word, verb};
use crate::model::Span;
use crate::source::Source;
use crate::steps;

/// Bytes of a title.
const TITLE: usize = 60;

/// What a book or a term stands between.
const MARKS: [char; 4] = ['‘', '“', '"', '«'];

/// Labels whose names are looked for.
const LABELS: usize = 32;

/// Ends the talk before the first paragraph of the last turn that begins with the name of somebody who talks, and speaks to nobody, or that
/// is a title, and nobody speaks below it. `introduced` and `known`: full names that the text gives to those who talk. Returns of whom
/// that paragraph tells, where it tells what they are.
pub(super) fn end<'a>(
    source: Source<'a>,
    starts: &[Start],
    introduced: Option<&'a str>,
    known: &[&'a str],
    turns: &mut [TurnDraft],
) -> Option<&'a str> {
    let turn = turns.last_mut().filter(|turn| turn.text.len() > 1)?;
    let labels = starts.iter().filter_map(|start| Some(source.slice(start.label?.label))).take(LABELS);
    let bare = |label: &'a str| label.split(OPENERS).next().unwrap_or(label).trim();
    let called = labels.map(bare).flat_map(|label| [Some(label), name(label).map(|found| found.name)]).flatten();
    let names: Vec<&str> = introduced.into_iter().chain(known.iter().copied()).chain(called).collect();
    let tells = |text: &'a str| {
        steps::more(text.len());
        let text = text.trim_start_matches(['*', '_', '(', '[', '•', '-', ' ']);
        let plain = |text: &str| {
            let said = said(text);
            !said.personal && !said.asks && said.sentence
        };
        // a book of theirs may be called `Our Sea`
        let told = || bio(text).is_some() && plain(text.split(MARKS).next().unwrap_or(text));
        told() || names.iter().any(|name| opens_with(text, name)) && plain(text) || quotes(text)
    };
    let personal = |&words: &Span| said(source.slice(words)).personal;
    let last = turn.text.iter().rposition(personal).unwrap_or(0).max(1);
    let titles = |at: usize, text: &str| at >= last && at + 1 < turn.text.len() && is_title(text);
    let mut behind = turn.text.iter().map(|&words| source.slice(words)).enumerate().skip(1);
    let (count, _) = behind.find(|&(at, text)| titles(at, text) || tells(text))?;
    let told = turn.text.get(count).and_then(|&words| bio(source.slice(words)));
    let end = turn.text.get(count - 1).map_or(turn.span.end, |last| last.end);
    turn.end_behind(count, end);
    told.filter(|told| !told.writes).map(|told| told.name)
}

/// Whom a paragraph tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Bio<'a> {
    /// With honorific.
    name: &'a str,
    /// They write for a paper, as who made the page does.
    writes: bool,
}

/// `bio = [ honorific ] Name Name … "is" … ( press-word / office )`: `Lena Poe is a reporter in Tarn.`, `Dr Ana Ruiz is head of the pilots.` An office
/// is told behind a common given name or an honorific only.
fn bio(text: &str) -> Option<Bio<'_>> {
    let mut words = text.split(' ').take(TITLE / 2).peekable();
    let mut end = 0;
    let titled =
        words.next_if(|word| matches!(noun(word), Some(Noun::Honorific(_)))).inspect(|word| end += word.len() + 1);
    let given = titled.is_some() || words.peek().is_some_and(|word| given_name(word).is_some());
    let mut count = 0;
    while let Some(word) = words.next_if(|word| word.starts_with(char::is_uppercase) && !word.ends_with(['.', ','])) {
        end += word.len() + 1;
        count += 1;
    }
    let name = text.get(..end.checked_sub(1)?).filter(|_| (2..=5).contains(&count) && words.next() == Some("is"))?;
    let article = words.next_if(|word| matches!(*word, "a" | "an" | "the")).is_some();
    let mut about = words
        .take(5)
        .take_while(|word| !matches!(class(word), Some(Class::Pronoun)))
        .map(|word| word.trim_matches([',', '.']));
    let writes = article && about.clone().any(|word| page_word(word) == Some(PageWord::Press));
    let holds =
        given && about.any(|word| matches!(noun(word), Some(Noun::Title(_) | Noun::Role(_) | Noun::Honorific(_))));
    (writes || holds).then_some(Bio { name, writes })
}

/// Whether a paragraph quotes somebody, as nobody does who answers: `“He is a saint,” says a neighbour.`
fn quotes(text: &str) -> bool {
    let marks = [('“', '”'), ('"', '"'), ('‘', '’')];
    let behind = marks.iter().find_map(|&(open, close)| text.strip_prefix(open)?.split_once([close]));
    let Some((words, rest)) = behind else { return false };
    let says = |word: &str| {
        verb(word).is_some_and(|verb| verb.takes == Takes::Words && matches!(verb.form, Form::Past | Form::Third))
    };
    let (first, last) = (rest.split(' ').nth(1), rest.split(['.', ',', '“', '"']).next().unwrap_or_default());
    let last = last.rsplit(' ').next();
    words.ends_with([',', '?', '!']) && first.into_iter().chain(last).any(says) && !said(rest).personal
}

/// Whether a paragraph looks like a title: `What to know`.
pub(super) fn is_title(text: &str) -> bool {
    text.len() <= TITLE
        && text.starts_with(char::is_uppercase)
        && text.ends_with(char::is_alphanumeric)
        && text.contains(' ')
        && !text.contains(['\n', '\r', ',', ';'])
}

/// Whether `text` begins with `name`, or with its last word, and goes on about them.
fn opens_with(text: &str, name: &str) -> bool {
    let last = name.rsplit(char::is_whitespace).next().unwrap_or_default();
    let begins = |words: &str| {
        let (head, rest) = text.split_at_checked(words.len()).unwrap_or_default();
        let goes_on = rest.starts_with(' ') && rest.trim_start().starts_with(char::is_lowercase);
        words.len() > 2 && head.eq_ignore_ascii_case(words) && (goes_on || rest.starts_with(['’', '\'']))
    };
    last.starts_with(char::is_uppercase) && (begins(name) || begins(last))
}

#[cfg(test)]
mod tests {
    use super::{bio, opens_with};

    #[test]
    fn a_bio_tells_what_somebody_is() {
        let of = |text| bio(text).map(|bio| (bio.name, bio.writes));
        assert_eq!(of("Lena Poe is a reporter in Tarn."), Some(("Lena Poe", true)));
        assert_eq!(of("Dr Wisk Orrel is senior lecturer in tides."), Some(("Dr Wisk Orrel", false)));
        assert_eq!(of("Ana Maria Ruiz is the director of the harbour."), Some(("Ana Maria Ruiz", false)));
        for text in
            ["Ana Ruiz is late again.", "Wisk Orrel is head of it all.", "Ana is a teacher.", "Ruiz was a teacher."]
        {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn who_is_told_of_behind_the_talk_answered() {
        let talk = "Q: Were you afraid?\n\nA: I was, and you would have been too.\n\nQ: And now?\n\nA: Now I sail on Sundays.\n\n";
        let ends = |last: &str| {
            let text = format!("{talk}{last}");
            let document = crate::parse(&text);
            let last = document.turns.last().map_or(0, |turn| turn.text.len());
            let names = document.speakers.iter().find_map(|speaker| speaker.name.as_deref().map(str::to_string));
            (last, names)
        };
        let bio = "Ana Ruiz is head pilot of the harbour of Tarn. Her book ‘Our Sea’ is out.";
        assert_eq!(ends(bio), (1, Some("Ana Ruiz".into())));
        assert_eq!(ends("Ana Ruiz is a freelance writer in Tarn."), (1, None), "she asked");
        assert_eq!(ends("Ana Ruiz is head pilot, and I trust her.").0, 2);
    }

    #[test]
    fn somebody_is_told_of_by_name() {
        for text in ["Ana Ruiz sails on Monday.", "RUIZ was born in Tarn.", "Ruiz’s boat is old."] {
            assert!(opens_with(text, "Ana Ruiz"), "{text}");
        }
        for text in ["Ana sails.", "Ruiz, no.", "Ruizes sail.", "A Ruiz came.", "Ruiz Hall is shut."] {
            assert!(!opens_with(text, "Ana Ruiz"), "{text}");
        }
        assert!(!opens_with("A sails.", "A") && !opens_with("interviewer asks", "interviewer"));
    }
}
