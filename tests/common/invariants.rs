//! What holds for every document of every text. Used by the fixtures, the property tests, the hostile suite and the fuzz
//! targets; each law is one function, and a failure says which law and where.
//!
//! The laws have the numbers of the list that they were drawn from:
//!
//! | law | where |
//! |---|---|
//! | 1 spans fit, 2 words are the source’s, 7 ids are in range | `Document::verify`, [`names_are_printed`] |
//! | 3 sections are apart, and hold every quote and turn | [`sections_are_apart`], [`sections_hold_all`] |
//! | 4 turns are apart, label before words | [`turns_are_apart`] |
//! | 5 quotes are nested or apart, marks at their ends, a piece in one paragraph | [`quotes_are_nested_or_apart`] |
//! | 6 cue and mention are outside the words, 8 nothing is empty, 9 evidence is there | [`evidence_agrees`] |
//! | 7 speakers are dense, in order, each mentioned | [`speakers_are_dense`] |
//! | 10 any text is a document, also on a stack of 64 KB | `hostile.rs`, `fuzz/` |
//! | 11 the same again, after another text, strict and lenient | [`it_is_deterministic`]; on threads: `hostile.rs` |
//! | 12 JSON there and back | [`json_goes_there_and_back`]; the JSON itself: `json.rs` |
//! | 13 a prefix reads the same, 14 two texts joined, 16 CRLF, straight marks, no-break spaces, 17 other names | `fixtures.rs`, `mutation.rs`: on texts that somebody may write, since what a label or a wrap is, is decided over the whole text |
//! | 15 a byte order mark shifts | [`a_byte_order_mark_shifts`]; a paragraph before: `fixtures.rs` |
//! | 18 fast scanners and naive ones agree | unit tests of `scan::lines` and `scan::marks` |
//! | 19 iterator and document agree | there is no iterator |
//! | 20 limits cut, and say so | `hostile.rs` |
//! | 21 steps, allocations, heap | `growth.rs`; `benches/`: `memory` |
//! | 22 bytes, characters and UTF-16 units agree | [`offsets_agree`], unit tests of `LineIndex` |
//! | 23 nothing raw, nothing long is printed | [`nothing_raw_is_printed`] |

use std::fmt::Debug;

use whosaid::{Attribution, Document, Evidence, Fragment, LineIndex, Quote, QuoteKind, Span, SpeakerKind};

/// Checks `document`, parsed from `text` with the default options, against every law. Panics where one does not hold.
pub(crate) fn check_invariants(text: &str, document: &Document<'_>) {
    check_document(text, document);
    it_is_deterministic(text, document);
    a_byte_order_mark_shifts(text, document);
    #[cfg(feature = "serde")]
    json_goes_there_and_back(document);
}

/// The laws that need no second parse and hold under any options.
pub(crate) fn check_document(text: &str, document: &Document<'_>) {
    assert_eq!(document.schema, 1);
    assert_eq!(document.verify(text), Ok(()), "verbatim: {:?}", Snippet(text));
    names_are_printed(text, document);
    sections_are_apart(text, document);
    sections_hold_all(document);
    turns_are_apart(text, document);
    quotes_are_nested_or_apart(text, document);
    evidence_agrees(document);
    speakers_are_dense(document);
    exchanges_pair_turns(document);
    diagnostics_are_located(text, document);
    offsets_agree(text, document);
    nothing_raw_is_printed(document);
}

/// Enough of a text to find it again in a failure.
struct Snippet<'a>(&'a str);

impl Debug for Snippet<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let head: String = self.0.chars().take(200).collect();
        write!(f, "{head:?} ({} bytes)", self.0.len())
    }
}

fn slice(text: &str, span: Span) -> &str {
    span.slice(text).unwrap_or_else(|| panic!("{span:?} does not fit"))
}

/// Sections: in order, disjoint, not empty, trimmed; nothing but blanks, and no words of theirs, between them.
fn sections_are_apart(text: &str, document: &Document<'_>) {
    let mut end = 0;
    for section in &document.sections {
        assert!(!section.span.is_empty(), "an empty section {section:?}");
        assert!(section.span.start >= end, "{section:?} begins before the one before it ends ({end})");
        let words = slice(text, section.span);
        assert_eq!(words, words.trim(), "blanks at the edge of {section:?}");
        end = section.span.end;
    }
}

/// Every turn, and every piece of a quote, stands in one section: the gaps hold blanks and machinery of the page.
fn sections_hold_all(document: &Document<'_>) {
    let turns = document.turns.iter().map(|turn| turn.span);
    let pieces = document.quotes.iter().flat_map(|quote| &quote.pieces).map(|piece| piece.content.span);
    for span in turns.chain(pieces) {
        let at = document.sections.partition_point(|section| section.span.end <= span.start);
        let inside = document.sections.get(at).is_some_and(|section| section.span.contains(span));
        assert!(inside, "{span:?} stands in no section");
    }
}

/// Parts of a name are words of the text: as they stand, or, where a nickname was taken out, a group or an owner put in, one by one.
fn names_are_printed(text: &str, document: &Document<'_>) {
    for speaker in &document.speakers {
        for part in [&speaker.honorific, &speaker.title, &speaker.affiliation].into_iter().flatten() {
            assert!(text.contains(&**part), "{part:?} of {speaker:?} is not in the text");
        }
        if let Some(name) = &speaker.name {
            let printed = |word: &str| text.contains(word.trim_end_matches(',').trim_end_matches("’s"));
            let printed = text.contains(&**name) || name.split_whitespace().all(printed);
            assert!(printed, "the name of {speaker:?} is not in the text");
        }
    }
}

/// Turns: numbered, in order, disjoint; label, then words; everything inside; no empty part.
fn turns_are_apart(text: &str, document: &Document<'_>) {
    let mut end = 0;
    for turn in &document.turns {
        assert!(turn.span.start >= end, "{turn:?} begins before the one before it ends ({end})");
        assert!(!turn.span.is_empty(), "an empty turn {turn:?}");
        end = turn.span.end;
        for list in [&turn.text, &turn.directions, &turn.questions] {
            in_order(list, turn.span);
        }
        if let Some(label) = &turn.label {
            assert!(!label.text.trim().is_empty(), "an empty label in {turn:?}");
            assert!(turn.span.contains(label.span), "the label is outside {turn:?}");
            for words in turn.text.iter().chain(&turn.directions) {
                assert!(label.span.end <= words.span.start, "the label is not before the words of {turn:?}");
            }
        }
        for aside in &turn.directions {
            assert!(!turn.text.iter().any(|words| overlap(words.span, aside.span)), "a direction is text in {turn:?}");
        }
        for question in &turn.questions {
            let inside = turn.text.iter().any(|words| overlap(words.span, question.span));
            assert!(inside, "{question:?} is outside the words of {turn:?}");
        }
        if turn.text.is_empty() && turn.directions.is_empty() {
            assert!(turn.label.is_some(), "nothing is in {turn:?}");
        }
        if let Some(time) = &turn.timestamp {
            assert!(text.contains(&**time), "the timestamp of {turn:?} is not in the text");
        }
    }
}

fn overlap(a: Span, b: Span) -> bool {
    a.start < b.end && b.start < a.end
}

fn in_order(list: &[Fragment<'_>], outer: Span) {
    let mut end = outer.start;
    for words in list {
        assert!(!words.text.trim().is_empty(), "empty words {words:?}");
        assert!(
            words.span.start >= end && words.span.end <= outer.end,
            "{words:?} is out of order or outside {outer:?}"
        );
        end = words.span.end;
    }
}

/// Quotes: numbered by their start; pieces in order inside; marks where they are said to be; two quotes are disjoint or one is
/// nested in a gap-free piece of the other and says so.
fn quotes_are_nested_or_apart(text: &str, document: &Document<'_>) {
    let mut open: Vec<&Quote<'_>> = Vec::new();
    let mut start = 0;
    for quote in &document.quotes {
        assert!(quote.span.start >= start, "quotes are out of order at {quote:?}");
        start = quote.span.start;
        pieces_are_in_order(text, quote);
        while open.last().is_some_and(|outer| outer.span.end <= quote.span.start) {
            open.pop();
        }
        for outer in &open {
            let inside = outer.pieces.iter().any(|piece| piece.content.span.contains(quote.span));
            let between = !outer.pieces.iter().any(|piece| overlap(piece.content.span, quote.span));
            let around = quote.pieces.iter().any(|piece| piece.content.span.contains(outer.span));
            let interleaved = !quote.pieces.iter().any(|piece| overlap(piece.content.span, outer.span));
            assert!(inside || between || around || interleaved, "quotes cross: {outer:?} and {quote:?}");
        }
        if let Some(parent) = quote.parent {
            let outer = &document.quotes[parent as usize];
            let inside = outer.pieces.iter().any(|piece| piece.content.span.contains(quote.span));
            assert!(inside && parent != quote.id, "{quote:?} is not inside its parent {outer:?}");
        }
        if let Some(turn) = quote.turn {
            assert!(document.turns[turn as usize].span.contains(quote.span), "{quote:?} is outside its turn");
        }
        open.push(quote);
    }
}

fn pieces_are_in_order(text: &str, quote: &Quote<'_>) {
    let mut end = quote.span.start;
    assert!(!quote.pieces.is_empty(), "no piece in {quote:?}");
    for piece in &quote.pieces {
        let inner = piece.content.span;
        assert!(!inner.is_empty(), "an empty piece in {quote:?}");
        assert!(inner.start >= end && inner.end <= quote.span.end, "pieces are out of order in {quote:?}");
        end = inner.end;
        assert!(!has_blank_line(&text[inner.range()]), "a piece runs over a blank line in {quote:?}");
        let before = &text[..inner.start as usize].trim_end();
        let after = &text[inner.end as usize..].trim_start();
        if let Some(mark) = piece.open {
            assert!(before.ends_with(mark.as_str()), "no {mark:?} before a piece of {quote:?}");
        }
        if let Some(mark) = piece.close {
            assert!(after.starts_with(mark.as_str()), "no {mark:?} after a piece of {quote:?}");
        }
    }
    if quote.kind == QuoteKind::Indirect {
        assert!(quote.pieces.iter().all(|piece| piece.open.is_none() && piece.close.is_none()), "marks on {quote:?}");
    } else {
        assert!(quote.pieces.iter().any(|piece| piece.open.is_some() || piece.close.is_some()), "no mark on {quote:?}");
    }
}

fn has_blank_line(words: &str) -> bool {
    let words = words.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    words.trim().lines().any(|line| line.trim().is_empty())
}

/// The evidence of an attribution is there to be seen, mention and cue are outside the words that they explain, and marks that
/// quote nobody have no speaker.
fn evidence_agrees(document: &Document<'_>) {
    for quote in &document.quotes {
        let Some(Attribution { speaker, mention, cue, evidence, .. }) = &quote.attribution else { continue };
        assert!(
            !matches!(quote.kind, QuoteKind::Title | QuoteKind::Scare | QuoteKind::Headline),
            "marks that quote nobody are attributed: {quote:?}"
        );
        match evidence {
            Evidence::Clause | Evidence::Pronoun | Evidence::Description | Evidence::AccordingTo => {
                assert!(mention.is_some() && cue.is_some(), "{evidence:?} without mention and cue: {quote:?}");
            }
            Evidence::Colon | Evidence::Dash => assert!(mention.is_some(), "{evidence:?} without mention: {quote:?}"),
            Evidence::Turn => assert!(quote.turn.is_some(), "evidence turn outside a turn: {quote:?}"),
            _ => {}
        }
        for words in mention.iter().chain(cue) {
            assert!(!words.span.is_empty(), "empty evidence in {quote:?}");
            let apart = !quote.pieces.iter().any(|piece| overlap(piece.content.span, words.span));
            assert!(apart || quote.kind == QuoteKind::Indirect, "{words:?} is inside {quote:?}");
        }
        if let (Some(mention), Some(cue)) = (mention, cue) {
            assert!(!overlap(mention.span, cue.span), "mention and cue overlap in {quote:?}");
        }
        if let (Some(id), Some(mention)) = (speaker, mention) {
            let theirs = &document.speakers[id.0 as usize].mentions;
            assert!(theirs.iter().any(|m| overlap(m.span, mention.span)), "{mention:?} is no mention of {id:?}");
        }
    }
}

/// Speakers: numbered in order of their first mention, each with one unless only the layout tells of them, mentions in order.
fn speakers_are_dense(document: &Document<'_>) {
    let mut last = None;
    for speaker in &document.speakers {
        let Some(first) = speaker.mentions.first().map(|mention| mention.span) else {
            // the layout alone says that somebody asks
            let layout = speaker.kind == SpeakerKind::Role && speaker.name.is_none();
            assert!(layout, "{speaker:?} is nowhere in the text");
            continue;
        };
        assert!(last.is_none_or(|last| last <= first), "speakers are out of order at {speaker:?}");
        last = Some(first);
        assert!(speaker.mentions.is_sorted_by_key(|m| m.span), "mentions out of order: {speaker:?}");
        assert!(speaker.mentions.iter().all(|m| !m.span.is_empty()), "an empty mention of {speaker:?}");
        let words = [&speaker.name, &speaker.honorific, &speaker.title, &speaker.affiliation];
        assert!(words.into_iter().flatten().all(|words| !words.trim().is_empty()), "an empty name: {speaker:?}");
    }
}

fn exchanges_pair_turns(document: &Document<'_>) {
    for exchange in &document.exchanges {
        let turns: Vec<u32> = exchange.question.iter().chain(&exchange.answer).copied().collect();
        assert!(!exchange.question.is_empty(), "an exchange without a question: {exchange:?}");
        assert!(
            turns.is_sorted() && turns.windows(2).all(|pair| pair[0] < pair[1]),
            "answers before questions: {exchange:?}"
        );
    }
}

fn diagnostics_are_located(text: &str, document: &Document<'_>) {
    if document.diagnostics.is_empty() {
        return;
    }
    let index = LineIndex::new(text);
    assert!(document.diagnostics.is_sorted_by_key(|d| d.span.start), "diagnostics are out of order");
    for finding in &document.diagnostics {
        let at = index.line_col(finding.span.start).unwrap_or_else(|| panic!("{finding:?} is nowhere"));
        assert_eq!((finding.line, finding.column), (at.line, at.column), "{finding:?}");
        assert_eq!(finding.message, finding.code.message());
    }
}

/// Bytes, characters and UTF-16 units: every span converts and comes back, and they are one where the text is ASCII.
fn offsets_agree(text: &str, document: &Document<'_>) {
    if document.quotes.is_empty() || text.len() > 1 << 16 {
        return; // the same code converts the first of them
    }
    let index = LineIndex::new(text);
    for at in document.quotes.iter().take(100).flat_map(|quote| [quote.span.start, quote.span.end]) {
        let (chars, units) = (index.to_chars(at), index.to_utf16(at));
        assert!(chars <= units && units <= Some(at), "{at} is {chars:?} characters and {units:?} units");
        assert_eq!(chars.and_then(|chars| index.from_chars(chars)), Some(at), "characters and back");
        assert_eq!(units.and_then(|units| index.from_utf16(units)), Some(at), "UTF-16 units and back");
        assert!(!text.is_ascii() || chars == Some(at) && units == Some(at), "{at} in ASCII");
    }
}

/// A control or bidi character of the text never reaches a terminal raw.
fn nothing_raw_is_printed(document: &Document<'_>) {
    if document.quotes.len() + document.turns.len() > 1_000 {
        return; // the same code prints the first thousand
    }
    let printed = format!("{document:?}");
    assert_eq!(printed.chars().find(|&c| is_raw(c)), None, "a raw control character in Debug");
    for finding in &document.diagnostics {
        assert_eq!(finding.message.chars().find(|&c| is_raw(c)), None, "a raw control character in a message");
    }
}

/// Whether a terminal would take the character for more than a letter: controls, and what turns the reading direction.
pub(crate) fn is_raw(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn it_is_deterministic(text: &str, document: &Document<'_>) {
    let parser = whosaid::Parser::new();
    let again = parser.parse(text);
    assert!(&again == document, "a second parse differs");
    let _ = parser.parse("Ana Ruiz: “Stop.”\nTom Okafor: “I will,” he said.");
    assert!(&parser.parse(text) == document, "a parser remembers another text");
    let strict = parser.parse_strict(text);
    assert_eq!(strict.is_err(), !document.diagnostics.is_empty(), "strict and lenient disagree");
    if let Err(error) = strict {
        assert!(error.to_string().len() < 200 && error.to_string().chars().all(|c| !is_raw(c)), "{error}");
    }
}

/// A byte order mark before the text moves every span by its three bytes, and does nothing else.
fn a_byte_order_mark_shifts(text: &str, document: &Document<'_>) {
    if text.starts_with('\u{feff}') {
        return; // a second one is a letter like others
    }
    let twin = format!("\u{feff}{text}");
    let shifted = whosaid::parse(&twin);
    let back = |span: Span| Span::new(span.start.saturating_sub(3), span.end.saturating_sub(3));
    let spans = |document: &Document<'_>, map: &dyn Fn(Span) -> Span| -> Vec<(&'static str, Span)> {
        let pieces = document.quotes.iter().flat_map(|quote| &quote.pieces).map(|piece| ("piece", piece.content.span));
        let turns = document.turns.iter().map(|turn| ("turn", turn.span));
        let sections = document.sections.iter().map(|section| ("section", section.span));
        let mentions =
            document.speakers.iter().flat_map(|speaker| &speaker.mentions).map(|words| ("mention", words.span));
        pieces.chain(turns).chain(sections).chain(mentions).map(|(what, span)| (what, map(span))).collect()
    };
    let (was, is) = (spans(document, &|span| span), spans(&shifted, &back));
    assert_eq!(was, is, "a byte order mark changes more than offsets in {:?}", Snippet(text));
}

#[cfg(feature = "serde")]
fn json_goes_there_and_back(document: &Document<'_>) {
    let json = serde_json::to_string(document).expect("a document is JSON");
    let back: Document<'static> = serde_json::from_str(&json).expect("its JSON is a document");
    assert!(&back == document, "JSON there and back differs");
}
