//! The text as it stands, block by block: sections with their kinds, turns with their speakers, and in them the quotes,
//! mentions, cues, questions and flags.

use std::fmt::Write as _;

use whosaid::{Attribution, Document, Fragment, Piece, Quote, SectionKind, Span, Turn};

use crate::card::{Check, card, check};
use crate::html::Safe;
use crate::roster::{self, initials};
use crate::sweep::{Stretch, Sweep};
use crate::words::word;

/// Quotes that are told apart when one is pointed at: style rules exist for this many, and far quotes share them.
pub(crate) const TELLING: u32 = 9;

/// The direction of writing is the block's own. The paragraphs of a turn have none, so that the turn can find its own in them.
const AUTO: &str = " dir=\"auto\"";

/// All blocks of the text.
pub(crate) fn blocks(text: &str, document: &Document<'_>) -> String {
    let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
    let mut page = Blocks {
        text,
        document,
        sweep: Sweep::new(text, stretches(text, document)),
        html: String::with_capacity(text.len() * 3),
        at: 0,
        turns: document.turns.iter().collect::<Vec<_>>(),
        headline: false,
        kind: String::new(),
    };
    page.turns.reverse();
    for section in &document.sections {
        page.between(section.span.start);
        let talk =
            page.turns.last().is_some_and(|turn| section.span.contains(Span::new(turn.span.start, turn.span.start)));
        if talk || section.kind == SectionKind::Interview {
            let kind = page.kind("interview");
            let _ = write!(page.html, "<section class=\"interview\"{kind}>");
            page.between(section.span.end);
            page.html.push_str("</section>");
        } else {
            let tag = page.tag(section.kind);
            let name = word(section.kind);
            let kind = page.kind(&name);
            page.block(section.span, tag, &format!("blk {name}"), &format!("{AUTO}{kind}"));
        }
    }
    page.between(end);
    let rest = page.sweep.rest();
    if !rest.is_empty() {
        let _ = write!(page.html, "<p class=\"blk gap\">{rest}</p>");
    }
    page.html
}

struct Blocks<'a> {
    text: &'a str,
    document: &'a Document<'a>,
    sweep: Sweep<'a>,
    html: String,
    /// Everything before is written.
    at: u32,
    /// The turns that are not written yet, the next one last.
    turns: Vec<&'a Turn<'a>>,
    headline: bool,
    /// The kind of the section before.
    kind: String,
}

impl Blocks<'_> {
    const fn tag(&mut self, kind: SectionKind) -> &'static str {
        match kind {
            SectionKind::Headline if !self.headline => {
                self.headline = true;
                "h1"
            }
            SectionKind::Heading | SectionKind::InterviewTitle => "h2",
            _ => "p",
        }
    }

    /// The kind of a section as an attribute, where it differs from the one before.
    fn kind(&mut self, kind: &str) -> String {
        if self.kind == kind {
            return String::new();
        }
        kind.clone_into(&mut self.kind);
        format!(" data-kind=\"{}\"", kind.replace('_', " "))
    }

    /// Turns, and what is in no section and no turn, up to `end`.
    fn between(&mut self, end: u32) {
        while let Some(&turn) = self.turns.last().filter(|turn| turn.span.start < end) {
            self.turns.pop();
            self.block(Span::new(self.at, turn.span.start), "p", "blk gap", AUTO);
            self.turn(turn);
        }
        self.block(Span::new(self.at, end), "p", "blk gap", AUTO);
    }

    /// One paragraph of a turn is one block.
    fn turn(&mut self, turn: &Turn<'_>) {
        let who = turn.speaker.and_then(|id| self.document.speaker(id));
        let class = who.map_or_else(|| "s-none".to_owned(), |who| roster::class(who.id));
        let _ = write!(self.html, "<div class=\"turn {class}\" dir=\"auto\" id=\"t{}\">", turn.id);
        for paragraph in turn.text.iter().skip(1) {
            self.block(Span::new(self.at, paragraph.span.start), "p", "blk", "");
        }
        self.block(Span::new(self.at, turn.span.end), "p", "blk", "");
        self.html.push_str("</div>");
    }

    /// Writes what of `span` is not written yet, without the blanks around it.
    fn block(&mut self, span: Span, tag: &str, class: &str, more: &str) {
        let start = span.start.max(self.at);
        let Some(words) = Span::new(start, span.end).slice(self.text) else { return };
        self.at = span.end.max(start);
        if words.trim().is_empty() {
            return;
        }
        let before = words.len() - words.trim_start().len();
        let trimmed = Span::new(start + offset(before), start + offset(before + words.trim().len()));
        let _ = writeln!(self.html, "<{tag} class=\"{class}\"{more}>{}</{tag}>", self.sweep.block(trimmed));
    }
}

/// A length inside a text whose spans fit.
fn offset(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn stretches(text: &str, document: &Document<'_>) -> Vec<Stretch> {
    let mut all = Vec::new();
    for quote in &document.quotes {
        quote_stretches(text, document, quote, &mut all);
    }
    for turn in &document.turns {
        let mut part = |fragment: &Fragment<'_>, class: &str| all.push(plain(fragment.span, class.to_owned()));
        turn.label.iter().for_each(|label| part(label, "label"));
        turn.directions.iter().for_each(|direction| part(direction, "direction"));
        turn.questions.iter().for_each(|question| part(question, "ask"));
    }
    for (number, diagnostic) in document.diagnostics.iter().enumerate() {
        let once = format!(
            " id=\"d{number}\" href=\"#dl{number}\" aria-label=\"{0}\" title=\"{0}\"",
            Safe(&format!("check: {}", diagnostic.message))
        );
        let span = Span::new(diagnostic.span.start, diagnostic.span.start);
        all.push(Stretch { span, tag: "a", class: "flag".to_owned(), once, tail: String::new() });
    }
    all
}

const fn plain(span: Span, class: String) -> Stretch {
    Stretch { span, tag: "span", class, once: String::new(), tail: String::new() }
}

fn quote_stretches(text: &str, document: &Document<'_>, quote: &Quote<'_>, all: &mut Vec<Stretch>) {
    let who = quote.speaker().and_then(|id| document.speaker(id));
    let near = format!("k{}", quote.id % TELLING);
    let class = who.map_or_else(|| "s-none".to_owned(), |who| roster::class(who.id));
    if let Some(Attribution { mention, cue, .. }) = &quote.attribution {
        for (fragment, part) in [(mention, "m"), (cue, "c")] {
            all.extend(fragment.as_ref().map(|fragment| plain(fragment.span, format!("{part} {class} {near}"))));
        }
    }
    let mut of = format!("q {} {class} {near}", word(quote.kind));
    of += match check(quote) {
        Some(Check::Nobody) => " nobody",
        Some(Check::Unsure) => " unsure",
        None => "",
    };
    let tag = match (who, check(quote)) {
        (Some(who), None) => format!(" data-t=\"{}\"", Safe(&initials(who))),
        (Some(who), Some(_)) => format!(" data-t=\"{}?\"", Safe(&initials(who))),
        (None, Some(_)) => " data-t=\"?\"".to_owned(),
        (None, None) => String::new(),
    };
    let card = card(document, quote);
    for (number, piece) in quote.pieces.iter().enumerate() {
        let mut once = if number == 0 {
            format!(" id=\"q{0}\" tabindex=\"0\" aria-describedby=\"c{0}\"", quote.id)
        } else {
            String::new()
        };
        if number + 1 == quote.pieces.len() {
            once += &tag;
        }
        let id = if number == 0 { format!(" id=\"c{}\"", quote.id) } else { String::new() };
        let tail = format!("<span class=\"card {class}\" role=\"tooltip\"{id}>{card}</span>");
        all.push(Stretch { span: with_marks(text, piece), tag: "q", class: of.clone(), once, tail });
    }
}

/// The piece and its marks, where they stand right beside it.
fn with_marks(text: &str, piece: &Piece<'_>) -> Span {
    let Span { start, end } = piece.content.span;
    let before = piece.open.map(|mark| Span::new(start.saturating_sub(offset(mark.as_str().len())), start));
    let after = piece.close.map(|mark| Span::new(end, end.saturating_add(offset(mark.as_str().len()))));
    let fits = |span: &Span, mark: &str| span.slice(text) == Some(mark);
    let before = before.filter(|span| piece.open.is_some_and(|mark| fits(span, mark.as_str())));
    let after = after.filter(|span| piece.close.is_some_and(|mark| fits(span, mark.as_str())));
    Span::new(before.map_or(start, |span| span.start), after.map_or(end, |span| span.end))
}
