//! Bad and hostile text: whatever it is, a document comes back, the laws hold, and it takes no stack to speak of.

use std::thread;

use crate::common::alphabet::spell;
use crate::common::facts::pieces;
use crate::common::families::families;
use crate::common::invariants::{check_document, check_invariants};
use whosaid::{DiagnosticKind, Document, Format, Limits, Parser, parse};

/// How many texts are spelled by lot.
const SPELLED: usize = 1_000;

/// Runs `work` on a thread with a stack of 64 KiB: no parse may recurse on the depth of its input.
fn on_a_small_stack<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(64 * 1024).spawn_scoped(scope, work).unwrap();
        thread.join().unwrap()
    })
}

#[test]
fn small_members_of_every_family_keep_the_laws() {
    for (_, make) in families() {
        for n in [0, 1, 2, 3, 7, 20] {
            let text = make(n);
            check_invariants(&text, &parse(&text));
        }
    }
}

#[test]
fn large_members_keep_the_laws_on_a_small_stack() {
    const SIZE: usize = 60_000;
    for (name, make) in families() {
        let n = SIZE / make(8).len().div_ceil(8).max(1);
        let text = make(n);
        let document = on_a_small_stack(|| parse(&text));
        check_document(&text, &document);
        // quotes nest three deep: no text says more than four times itself
        let said: usize = document.quotes.iter().flat_map(|q| &q.pieces).map(|piece| piece.content.text.len()).sum();
        assert!(said <= 4 * text.len(), "{name}: {said} bytes of quotes in {} of text", text.len());
    }
}

#[test]
fn every_format_is_total() {
    for (_, make) in families() {
        let text = make(20);
        for format in [Format::Article, Format::Transcript, Format::WebVtt, Format::SubRip] {
            let document = Parser::new().format(format).parse(&text);
            check_document(&text, &document);
        }
    }
}

#[test]
fn limits_of_any_size_are_kept_and_told() {
    let mut tight = Limits::default();
    (tight.quotes, tight.turns, tight.speakers, tight.diagnostics) = (3, 3, 2, 4);
    (tight.label, tight.paragraphs, tight.nesting) = (10, 2, 1);
    let mut none = Limits::default();
    (none.input, none.quotes, none.turns, none.speakers, none.diagnostics) = (50, 0, 0, 0, 0);
    (none.label, none.paragraphs, none.nesting) = (0, 0, 0);
    let mut all = Limits::default();
    (all.quotes, all.turns, all.speakers, all.diagnostics) = (u32::MAX, u32::MAX, u32::MAX, u32::MAX);
    (all.label, all.paragraphs, all.nesting) = (u32::MAX, u32::MAX, u32::MAX);
    for (name, make) in families() {
        let text = make(20);
        for limits in [tight, none, all] {
            let document = Parser::new().limits(limits).parse(&text);
            check_document(&text, &document);
            for (what, len, limit) in [
                ("quotes", document.quotes.len(), limits.quotes),
                ("turns", document.turns.len(), limits.turns),
                ("speakers", document.speakers.len(), limits.speakers),
                ("diagnostics", document.diagnostics.len(), limits.diagnostics),
            ] {
                assert!(len <= limit as usize, "{name}: {len} {what} under a limit of {limit}");
            }
        }
    }
}

/// What a limit leaves is the beginning of what there is without it, and it is said if and only if something was cut.
#[test]
fn a_limit_cuts_the_end_and_says_so() {
    fn told(document: &Document<'_>) -> bool {
        document.diagnostics.iter().any(|finding| finding.code == DiagnosticKind::LimitReached)
    }
    fn starts<T: PartialEq>(part: &[T], whole: &[T]) -> bool {
        whole.starts_with(part)
    }
    for (name, make) in families() {
        let text = make(12);
        let whole = parse(&text);
        let pieces = |document: &Document<'_>| pieces(document, &|at| at);
        let turns = |document: &Document<'_>| document.turns.iter().map(|turn| turn.span).collect::<Vec<_>>();
        for n in [0, 1, 3, 1_000] {
            let mut limits = Limits::default();
            limits.turns = n;
            let cut = Parser::new().limits(limits).parse(&text);
            assert!(starts(&turns(&cut), &turns(&whole)), "{name}: other turns under a limit of {n}");
            assert_eq!(told(&cut), whole.turns.len() > n as usize, "{name}: {n} turns");
            let mut limits = Limits::default();
            limits.quotes = n;
            let cut = Parser::new().limits(limits).parse(&text);
            let missing: Vec<_> = pieces(&cut).into_iter().filter(|piece| !pieces(&whole).contains(piece)).collect();
            assert!(missing.is_empty(), "{name}: pieces {missing:?} under a limit of {n} quotes");
            let all: usize = whole.quotes.iter().map(|quote| quote.pieces.len()).sum();
            assert_eq!(told(&cut), all > n as usize, "{name}: {n} quotes of {all}");
            let mut limits = Limits::default();
            limits.diagnostics = n;
            let cut = Parser::new().limits(limits).parse(&text);
            assert!(cut.quotes == whole.quotes && cut.turns == whole.turns, "{name}: findings are no more than told");
        }
    }
}

#[test]
fn a_cut_input_says_so_where_it_was_cut() {
    let text = "“All of it is true,” said Ida Frost. “All of it,” Frost said.";
    let mut limits = Limits::default();
    limits.input = 40;
    let document = Parser::new().limits(limits).parse(text);
    check_document(text, &document);
    let limit: Vec<_> = document.diagnostics.iter().filter(|d| d.code == DiagnosticKind::LimitReached).collect();
    assert_eq!(limit.len(), 1);
    assert_eq!(limit[0].span.range(), 40..40);
    limits.input = 1;
    let document = Parser::new().limits(limits).parse("é");
    assert_eq!(document.diagnostics[0].span.range(), 0..0, "cut before the character, not inside");
}

#[test]
fn words_of_the_caller_are_only_words() {
    let long = "x".repeat(10_000);
    let odd = ["", " ", "a b", "(.*)+", "\0", "’", ".", long.as_str(), "SAID", "ſaid", "K"];
    let many: Vec<String> = (0..10_000).map(|i| format!("verb{i}")).collect();
    let parser = Parser::new().cue_verbs(odd).honorifics(odd).participants(odd).cue_verbs(&many).participants(&many);
    for (_, make) in families() {
        let text = make(5);
        check_document(&text, &parser.parse(&text));
    }
}

/// A parser keeps nothing from one text to the next, limits reached or not, on any thread.
#[test]
fn a_parser_is_as_good_as_new() {
    let mut limits = Limits::default();
    (limits.quotes, limits.turns, limits.speakers, limits.diagnostics) = (5, 5, 5, 5);
    let parser = Parser::new().limits(limits);
    let texts: Vec<String> = families().map(|(_, make)| make(9)).collect();
    let fresh: Vec<Document<'_>> = texts.iter().map(|text| Parser::new().limits(limits).parse(text)).collect();
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                for (text, fresh) in texts.iter().zip(&fresh).rev() {
                    assert!(&parser.parse(text) == fresh, "{text:?}");
                }
            });
        }
    });
}

/// Every short text over a small alphabet of troublemakers.
#[test]
fn every_text_of_four_troublemakers_keeps_the_laws() {
    const ALPHABET: [&str; 14] =
        ["“", "”", "\"", "'", "’", "\n", "\n\n", ":", " ", "A", "a ", " said ", ", ", "Bob Ray "];
    let n = ALPHABET.len();
    for code in 0..n.pow(4) {
        let pick = |place: u32| ALPHABET[code / n.pow(place) % n];
        let text: String = (0..4).map(pick).collect();
        check_document(&text, &parse(&text));
    }
}

/// Longer texts in the fuzzer's alphabet, the same ones every run: a first answer before the fuzzer has had its minutes.
#[test]
fn texts_spelled_by_lot_keep_the_laws() {
    let mut lot = 0x2545_F491_4F6C_DD1D_u64;
    let mut draw = move || {
        lot ^= lot << 13;
        lot ^= lot >> 7;
        lot ^= lot << 17;
        u8::try_from(lot >> 56).unwrap()
    };
    for _ in 0..SPELLED {
        let letters: Vec<u8> = (0..draw()).map(|_| draw()).collect();
        let text = spell(&letters);
        check_invariants(&text, &parse(&text));
    }
}
