//! A run and the words around it in, what its marks are for out: a statement, words of a reported clause, a title, words held at
//! arm's length, a headline. Never looks for a speaker: whether a clause claims the run is told to it.

mod around;
mod nobody;
#[cfg(test)]
mod tests;

use self::around::{Around, bare};
use self::nobody::{is_cry, is_gloss, is_list, is_nickname, is_title, is_titled};
use super::{Layout, Link, Run};
use crate::lexicon::{Class, Form, Takes, class, verb};
use crate::model::{Mark, QuoteKind, SectionKind, Span};
use crate::source::Source;

/// Words that a run may have and still be a term or a scare quote.
const SHORT: usize = 3;

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
    let single = |run: &Run| matches!(run.open, Some(Mark::LeftSingle | Mark::Apostrophe));
    let double_first = 2 * runs.iter().filter(|run| single(run)).count() < runs.len();
    let mut all: Vec<Reading> = Vec::with_capacity(runs.len());
    for (at, run) in runs.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| Some((runs.get(before)?, *all.get(before)?)));
        let other = double_first && single(run);
        all.push(if other && is_block(layout, run) { Reading::Headline } else { reading(source, layout, run, before) });
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
            if words.contains(char::is_whitespace) && is_titled(words) { QuoteKind::Title } else { QuoteKind::Scare }
        }
        Reading::Words | Reading::Doubtful if is_statement(&Around::new(source, layout, run)) => QuoteKind::Direct,
        // who speaks in turn echoes words: On “the wind in favour”, never.
        Reading::Words if !claimed && is_in_turn(layout, run) => QuoteKind::Scare,
        Reading::Words | Reading::Doubtful => QuoteKind::Mixed,
    }
}

fn reading(source: Source<'_>, layout: &Layout, run: &Run, before: Option<(&Run, Reading)>) -> Reading {
    let around = Around::new(source, layout, run);
    if is_heading(layout, run) {
        return if says_who(&around) { Reading::Doubtful } else { Reading::Headline };
    }
    if is_cry(&around) {
        return Reading::Words;
    }
    if is_nickname(&around) || is_gloss(&around) {
        return Reading::Scare;
    }
    let titled = may_be_title(&around) && !around.is_capitalised();
    if is_title(&around, titled) {
        return Reading::Title;
    }
    let between = |last: &Run| source.slice(Span::new(last.outer.end.min(run.outer.start), run.outer.start));
    // on “Today” and “Tonight”, a song called “Mata Ne” (“See You”)
    let glosses = |between: &str| between == " (" && around.after.starts_with(')');
    let listed = |last: &Run| {
        let between = between(last);
        titled && last.block == run.block && (is_list(between) || glosses(between))
    };
    if matches!(before, Some((last, Reading::Title)) if listed(last)) {
        return Reading::Title;
    }
    let whole =
        run.link != Link::New || run.close.is_none() || around.words.ends_with(['?', '!']) || is_sentence(&around);
    let short = || count(around.words) <= if titled { SHORT + 5 } else { SHORT };
    if !whole && short() { Reading::Doubtful } else { Reading::Words }
}

/// How many words there are, or so: a script without blanks has about one to every two characters. Counts no further than
/// any limit here.
fn count(words: &str) -> usize {
    let signs = |word: &str| word.chars().take(64).filter(|c| ('\u{2e80}'..='\u{d7ff}').contains(c)).count();
    let wide = |word: &str| if word.is_ascii() { 1 } else { signs(word).div_ceil(2).max(1) };
    words.split_whitespace().take(SHORT + 6).map(wide).sum()
}

/// Whether the run stands in a headline or a heading.
fn is_heading(layout: &Layout, run: &Run) -> bool {
    let kind = layout.blocks.get(run.block as usize).map(|block| block.kind);
    matches!(kind, Some(SectionKind::Headline | SectionKind::Deck | SectionKind::Heading | SectionKind::InterviewTitle))
}

/// Whether the run stands in somebody’s turn.
fn is_in_turn(layout: &Layout, run: &Run) -> bool {
    layout.blocks.get(run.block as usize).is_some_and(|block| block.turn.is_some())
}

/// Whether the run is all that stands in its block.
fn is_block(layout: &Layout, run: &Run) -> bool {
    layout.blocks.get(run.block as usize).is_some_and(|block| block.span == run.outer)
}

/// Whether a headline may say whose words they are: Mayor: ‘…’, Mayor calls wall ‘…’, ‘…’ – mayor.
fn says_who(around: &Around<'_>) -> bool {
    let cue = |word: &str| {
        verb(word).is_some_and(|verb| {
            matches!(verb.takes, Takes::Words | Takes::Listener | Takes::Label)
                && (matches!(verb.form, Form::Third | Form::Past) || word == "say")
        })
    };
    let signed = around.after.trim_start().starts_with(['-', '–', '—']);
    signed || around.before.contains(": ") || around.back().chain(around.ahead()).any(cue)
}

/// Whether the marks hold a sentence of their own: between two sentences, stop and all; or at the beginning of one, with a
/// comma or a dash before the words that go on.
fn is_sentence(around: &Around<'_>) -> bool {
    let before = around.before.trim_end();
    let begins = before.is_empty() || before.ends_with(['.', '!', '?', ':', '”', '"', '’', '\'', '：', '，', '。']);
    let apart = around.words.ends_with(',') || around.after.trim_start().starts_with([',', '-', '–', '—']);
    begins && (around.stops() || apart) && !may_be_title(around)
}

/// Whether the words are written as a title is, and are no answer.
fn may_be_title(around: &Around<'_>) -> bool {
    is_titled(around.words) && !is_answer(around)
}

/// Whether the marks hold a sentence of one word: Her answer was short: “No.”
fn is_answer(around: &Around<'_>) -> bool {
    let before = around.before.trim_end();
    let begins = before.is_empty() || before.ends_with(['.', '!', '?', ':']);
    begins && around.words.ends_with('.') && !around.words.contains(char::is_whitespace)
}

/// Whether the clause goes on behind the marks as if there were none: “Ugly” wall must go. Not where somebody says it: “No” says Hale.
fn goes_on(around: &Around<'_>) -> bool {
    let plain = around.words.ends_with(char::is_alphanumeric);
    let lower = around.after.strip_prefix(' ').is_some_and(|after| after.starts_with(char::is_lowercase));
    let says = around.ahead().next().and_then(verb).is_some_and(|verb| verb.takes == Takes::Words);
    plain && lower && !says
}

/// Whether the marks hold a whole statement and not a part of a clause.
fn is_statement(around: &Around<'_>) -> bool {
    let first = around.words.chars().find(|c| c.is_alphanumeric());
    let before = around.before.trim_end();
    let apart = before.is_empty() || before.ends_with(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
    if first.is_some_and(char::is_lowercase) {
        // she says “we walked over it this morning.”
        let cue = around.back().next().and_then(verb).is_some_and(|verb| verb.takes == Takes::Words);
        let subject = around.words.split_whitespace().next().and_then(class) == Some(Class::Pronoun);
        if cue && subject && !apart {
            return true;
        }
        let Some(lead) = before.strip_suffix([',', ':']) else { return false };
        let lead = lead.rsplit([',', ';', '”', '"', '—']).next().unwrap_or_default();
        let said = lead.split_whitespace().any(|word| verb(bare(word)).is_some_and(|verb| verb.takes != Takes::Thing));
        return said && around.words.split_whitespace().count() > SHORT;
    }
    if apart {
        return !(goes_on(around) && around.words.split_whitespace().count() <= SHORT);
    }
    let binds = around.back().next().and_then(class).is_some();
    !binds && around.words.ends_with(['.', '!', '?', ',', '…'])
}
