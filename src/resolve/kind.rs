//! A run and the words around it in, what its marks are for out: a statement, words of a reported clause, a title, words held at
//! arm's length, a headline. Never looks for a speaker: whether a clause claims the run is told to it.

use super::{Layout, Link, Run};
use crate::lexicon::{Beside, Takes, beside, verb};
use crate::model::{QuoteKind, SectionKind, Span};
use crate::source::Source;

/// Bytes before and after a run that are read.
const WINDOW: u32 = 120;
/// Words that a run may have and still be a term or a scare quote.
const SHORT: usize = 3;

/// Words before a list of titles that may say what it lists.
const LIST: usize = 12;

/// What a run can be, as far as the words around it tell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Somebody's words.
    Words,
    /// Somebody's words only where a cue of its own clause claims them; otherwise a term, a scare quote or a title.
    Doubtful,
    /// The title of a work: nobody may claim it.
    Title,
    /// A nickname, a gloss, a so-called something: nobody may claim it.
    Scare,
    /// Marks in a headline: nobody may claim them.
    Headline,
}

impl Reading {
    /// Whether nobody may claim the run.
    pub(crate) const fn bars(self) -> bool {
        matches!(self, Self::Title | Self::Scare | Self::Headline)
    }
}

/// Reads every run. Linear: a bounded window around each.
pub(crate) fn readings(source: Source<'_>, layout: &Layout, runs: &[Run]) -> Vec<Reading> {
    let mut all: Vec<Reading> = Vec::with_capacity(runs.len());
    for (at, run) in runs.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| Some((runs.get(before)?, *all.get(before)?)));
        all.push(reading(source, layout, run, before));
    }
    all
}

/// The kind of a quote whose first run is `run`; `claimed`: whether a clause says that somebody said it.
pub(crate) fn kind(source: Source<'_>, layout: &Layout, run: &Run, reading: Reading, claimed: bool) -> QuoteKind {
    match reading {
        Reading::Title => QuoteKind::Title,
        Reading::Scare => QuoteKind::Scare,
        Reading::Headline => QuoteKind::Headline,
        Reading::Doubtful if !claimed && is_heading(layout, run) => QuoteKind::Headline,
        Reading::Doubtful if !claimed => {
            let words = source.slice(run.inner);
            if words.contains(' ') && is_titled(words) { QuoteKind::Title } else { QuoteKind::Scare }
        }
        Reading::Words | Reading::Doubtful if is_statement(&Around::new(source, layout, run)) => QuoteKind::Direct,
        Reading::Words | Reading::Doubtful => QuoteKind::Mixed,
    }
}

/// A run and the words of its block around it.
#[derive(Debug)]
struct Around<'a> {
    before: &'a str,
    words: &'a str,
    after: &'a str,
}

impl<'a> Around<'a> {
    fn new(source: Source<'a>, layout: &Layout, run: &Run) -> Self {
        let block = layout.blocks.get(run.block as usize).map_or(run.outer, |block| block.span);
        let start = block.start.max(run.outer.start.saturating_sub(WINDOW));
        let end = block.end.min(run.outer.end.saturating_add(WINDOW));
        Self {
            before: source.window(Span::new(start, run.outer.start)),
            words: source.slice(run.inner),
            after: source.window(Span::new(run.outer.end, end)),
        }
    }

    /// The words before the run, the nearest first, without the stops at their edges.
    fn back(&self) -> impl Iterator<Item = &'a str> {
        self.before.split_whitespace().rev().map(bare)
    }

    /// The words after the run, the nearest first.
    fn ahead(&self) -> impl Iterator<Item = &'a str> {
        self.after.split_whitespace().map(bare)
    }
}

/// A word without stops and marks at its edges.
fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'))
}

fn reading(source: Source<'_>, layout: &Layout, run: &Run, before: Option<(&Run, Reading)>) -> Reading {
    let around = Around::new(source, layout, run);
    let block = layout.blocks.get(run.block as usize).map(|block| block.kind);
    if matches!(
        block,
        Some(SectionKind::Headline | SectionKind::Deck | SectionKind::Heading | SectionKind::InterviewTitle)
    ) {
        return if around.before.trim_end().ends_with(':') { Reading::Doubtful } else { Reading::Headline };
    }
    if is_nickname(&around) || is_gloss(&around) {
        return Reading::Scare;
    }
    let titled = is_titled(around.words);
    if is_title(&around, titled) {
        return Reading::Title;
    }
    if let Some((last, Reading::Title)) = before
        && titled
        && last.block == run.block
        && is_list(source.slice(Span::new(last.outer.end.min(run.outer.start), run.outer.start)))
    {
        return Reading::Title;
    }
    let whole =
        run.link != Link::New || run.close.is_none() || around.words.ends_with(['?', '!']) || is_sentence(&around);
    let count = around.words.split_whitespace().take(SHORT + 6).count();
    if !whole && (count <= SHORT || titled && count < SHORT + 6) { Reading::Doubtful } else { Reading::Words }
}

/// Whether the run stands in a headline or a heading.
fn is_heading(layout: &Layout, run: &Run) -> bool {
    let kind = layout.blocks.get(run.block as usize).map(|block| block.kind);
    matches!(kind, Some(SectionKind::Headline | SectionKind::Deck | SectionKind::Heading | SectionKind::InterviewTitle))
}

/// Ada “Ace” Field.
fn is_nickname(around: &Around<'_>) -> bool {
    let (before, after) = (around.before.strip_suffix('(').unwrap_or(around.before), around.after);
    let after = after.strip_prefix(')').unwrap_or(after);
    let Some(name) = before.split_whitespace().next_back() else { return false };
    let joined = before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace);
    let initial = name.trim_end_matches('.').rsplit('.').next().is_some_and(|part| part.chars().count() == 1);
    let plain = name.ends_with(char::is_alphabetic) && !name.ends_with("’s") && !name.ends_with("'s");
    joined
        && (plain || initial)
        && name.starts_with(char::is_uppercase)
        && after.trim_start().starts_with(char::is_uppercase)
        && around.words.starts_with(char::is_uppercase)
        && around.words.ends_with(char::is_alphanumeric)
        && around.words.split_whitespace().count() <= SHORT
        && beside(bare(name)).is_none()
}

/// Latin for “…”, a so-called “…”.
fn is_gloss(around: &Around<'_>) -> bool {
    let mut back = around.back();
    let (last, second) = (back.next().unwrap_or_default(), back.next().unwrap_or_default());
    match beside(last) {
        Some(Beside::Aloof) => true,
        Some(Beside::Gloss) => around.words.starts_with(char::is_lowercase),
        _ => last == "for" && matches!(beside(second), Some(Beside::Language | Beside::Gloss)),
    }
}

/// Whether the words around say that this is a title. `titled`: whether it is written as one.
fn is_title(around: &Around<'_>, titled: bool) -> bool {
    let mut back = around.back();
    let (last, second, third) =
        (back.next().unwrap_or_default(), back.next().unwrap_or_default(), back.next().unwrap_or_default());
    let is = |word: &str, kinds: &[Beside]| beside(word).is_some_and(|kind| kinds.contains(&kind));
    let made = &[Beside::Work, Beside::Maker];
    if is(last, &[Beside::Titled]) {
        return true;
    }
    if is(last, &[Beside::Named]) && (is(second, &[Beside::Work]) || is(third, &[Beside::Work])) {
        return true;
    }
    if !titled {
        return false;
    }
    let dated = around.after.trim_start().strip_prefix('(').is_some_and(|year| {
        year.bytes().take(4).filter(u8::is_ascii_digit).count() == 4 && year.as_bytes().get(4) == Some(&b')')
    });
    if dated || is(last, &[Beside::Work, Beside::Uses]) || self_evident(around, last, second) {
        return true;
    }
    if matches!(last, "of" | "on" | "to" | "for" | "in") && (is(second, made) || is(second, &[Beside::Uses])) {
        return true;
    }
    let lists = matches!(last, "including" | "like" | "featuring") || last == "as" && second == "such";
    if lists && around.back().skip(1).take(LIST).any(|word| is(word, &[Beside::Work])) || is_law(around.words) {
        return true;
    }
    let mut ahead = around.ahead();
    let next = ahead.next().unwrap_or_default();
    let apart = around.after.trim_start().starts_with([',', '-', '–', '—']) || around.words.ends_with(',');
    if apart && matches!(next, "a" | "an" | "the" | "his" | "her" | "their" | "its") {
        return ahead.take(4).any(|word| is(word, &[Beside::Work]));
    }
    !apart && is(next, made)
}

/// On the programme of a station: NBC’s “Today”, on “Morning Edition”.
fn self_evident(around: &Around<'_>, last: &str, second: &str) -> bool {
    let station = last.strip_suffix("’s").or_else(|| last.strip_suffix("'s")).is_some_and(is_station);
    if station {
        return true;
    }
    last == "on" && around.before.ends_with(char::is_whitespace) && second != "based" && around.words.contains(' ')
}

/// All capitals, as stations are: NBC, BBC, WNYC.
fn is_station(word: &str) -> bool {
    word.len() > 1 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
}

/// The name of a law: the “Clean Rivers Act”.
fn is_law(words: &str) -> bool {
    let mut back = words.split_whitespace().rev().map(bare).filter(|word| !word.starts_with(|c: char| c.is_numeric()));
    matches!(back.next(), Some("Act" | "Bill" | "Law" | "Code" | "Treaty" | "Accord" | "Amendment"))
        && back.next().is_some()
}

/// Whether only commas and `and` stand between two titles.
fn is_list(between: &str) -> bool {
    between
        .split(|c: char| c.is_whitespace() || c == ',' || c == ';')
        .all(|word| matches!(word, "" | "and" | "or" | "&"))
}

/// Whether the words are written as a title is: all but the small ones begin with a capital.
fn is_titled(words: &str) -> bool {
    let mut count = 0;
    let all = words.split_whitespace().all(|word| {
        count += 1;
        let word = bare(word);
        word.is_empty() || word.starts_with(|c: char| c.is_uppercase() || c.is_numeric()) || count > 1 && is_small(word)
    });
    all && words.contains(char::is_uppercase)
}

fn is_small(word: &str) -> bool {
    matches!(
        word,
        "a" | "an"
            | "and"
            | "as"
            | "at"
            | "but"
            | "by"
            | "for"
            | "from"
            | "in"
            | "into"
            | "is"
            | "n"
            | "nor"
            | "of"
            | "on"
            | "or"
            | "the"
            | "to"
            | "vs"
            | "with"
            | "de"
            | "la"
            | "el"
            | "les"
            | "du"
    )
}

/// Whether the marks hold a sentence of their own: between two sentences, stop and all.
fn is_sentence(around: &Around<'_>) -> bool {
    let before = around.before.trim_end();
    let begins = before.is_empty() || before.ends_with(['.', '!', '?', ':', '”', '"', '’', '\'']);
    begins && around.words.ends_with('.') && !is_titled(around.words)
}

/// Whether the marks hold a whole statement and not a part of a clause.
fn is_statement(around: &Around<'_>) -> bool {
    let first = around.words.chars().find(|c| c.is_alphanumeric());
    let before = around.before.trim_end();
    let apart = before.is_empty() || before.ends_with(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
    if first.is_some_and(char::is_lowercase) {
        let Some(lead) = before.strip_suffix([',', ':']) else { return false };
        let lead = lead.rsplit([',', ';', '”', '"', '—']).next().unwrap_or_default();
        let said = lead.split_whitespace().any(|word| verb(bare(word)).is_some_and(|verb| verb.takes != Takes::Thing));
        return said && around.words.split_whitespace().count() > SHORT;
    }
    if apart {
        return true;
    }
    let binds = matches!(
        around.back().next().unwrap_or_default(),
        "that"
            | "a"
            | "an"
            | "the"
            | "of"
            | "to"
            | "in"
            | "as"
            | "is"
            | "was"
            | "are"
            | "were"
            | "be"
            | "with"
            | "for"
            | "and"
            | "by"
    );
    !binds && around.words.ends_with(['.', '!', '?', ',', '…'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Limits;
    use crate::report::Report;
    use crate::resolve::{Block, pairing};
    use crate::scan;

    fn layout(source: Source<'_>, kind: SectionKind) -> Layout {
        let block = |line: &scan::Line| Block { span: line.span, kind, turn: None };
        Layout { blocks: scan::lines(source).iter().map(block).collect(), sections: Vec::new() }
    }

    /// What the marks of `text` are for, where a clause claims them or (`claimed` false) none does.
    fn kinds(text: &str, section: SectionKind, claimed: bool) -> Vec<QuoteKind> {
        let source = Source::new(text, u32::MAX);
        let layout = layout(source, section);
        let runs = pairing(source, &scan::marks(source), &layout, &Limits::default(), &mut Report::new(9));
        let readings = readings(source, &layout, &runs);
        runs.iter().zip(readings).map(|(run, reading)| kind(source, &layout, run, reading, claimed)).collect()
    }

    #[track_caller]
    fn check(want: QuoteKind, texts: &[&str]) {
        for text in texts {
            let found = kinds(text, SectionKind::Paragraph, true);
            assert!(!found.is_empty() && found.iter().all(|kind| *kind == want), "{text}: {found:?}");
        }
    }

    #[test]
    fn titles_are_told_from_claims() {
        check(
            QuoteKind::Title,
            &[
                "She sang the song “Long Way Down” twice.",
                "He is the author of “A Field Guide to Bridges,” a memoir.",
                "The “Night Desk” host was late.",
                "She told NBC’s “Today” that it rained.",
                "A report titled “how we got here” was lost.",
                "They watched “Rivers,” “Harbours” and “The Long Way Home” again.",
                "In “Low Water” (1998) she plays a ferryman.",
                "They played their hits, including “Rivers,” “Harbours” and “The Long Way Home”.",
                "They passed the “Clean Rivers Act 2019” at last.",
            ],
        );
        check(QuoteKind::Mixed, &["He called it “a disgrace”.", "She spoke of the “Long Way Down” for trade."]);
        check(QuoteKind::Direct, &["“Long Way Down,” she said.", "The author said: “Bridges fall.”"]);
    }

    #[test]
    fn nicknames_and_glosses_are_nobodys_words() {
        check(
            QuoteKind::Scare,
            &[
                "Michael “Mick” Barrow was there.",
                "J.R. “Ace” Field was there.",
                "William (“Bill”) Field was there.",
                "The so-called “bridge tax” failed.",
                "Sisu is Finnish for “grit”.",
            ],
        );
        check(QuoteKind::Mixed, &["Field “lied” to Barrow.", "Barrow asked for “grit”."]);
        check(QuoteKind::Direct, &["Field said “Mick is gone.” Barrow left."]);
    }

    #[test]
    fn a_short_run_is_somebodys_only_where_a_clause_claims_it() {
        let text = "The “expert” was late.";
        assert_eq!(kinds(text, SectionKind::Paragraph, false), [QuoteKind::Scare]);
        assert_eq!(kinds(text, SectionKind::Paragraph, true), [QuoteKind::Mixed]);
        let text = "They went to see “Harbour Lights” there.";
        assert_eq!(kinds(text, SectionKind::Paragraph, false), [QuoteKind::Title]);
        let text = "“No!” The crowd went home.";
        assert_eq!(kinds(text, SectionKind::Paragraph, false), [QuoteKind::Direct]);
    }

    #[test]
    fn marks_in_a_headline_are_nobodys_words() {
        assert_eq!(kinds("Town fights ‘ugly’ wall", SectionKind::Headline, true), [QuoteKind::Headline]);
        assert_eq!(kinds("Mayor: ‘The wall is ugly’", SectionKind::Headline, true), [QuoteKind::Direct]);
        assert_eq!(kinds("Mayor: ‘ugly’ wall", SectionKind::Headline, false), [QuoteKind::Headline]);
    }

    #[test]
    fn statements_are_told_from_words_in_a_clause() {
        check(
            QuoteKind::Direct,
            &[
                "“The bridge is safe,” she said.",
                "She said, “The bridge is safe.”",
                "She said: “the bridge is safe, we walked over it.”",
                "She said “The bridge is safe.”",
                "“A. “B,” he said.",
            ],
        );
        check(
            QuoteKind::Mixed,
            &[
                "She said the bridge was “perfectly safe for now”.",
                "She said that “Harbour Street is safe.”",
                "He said it was, in part, “a waste.”",
                "She said the bridge, built in 1911, “is older than the town.”",
            ],
        );
    }
}
