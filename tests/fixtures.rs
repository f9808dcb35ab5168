//! Each fixture is parsed, held to the invariants and snapshotted in a rendering that a reviewer can read; then its twins (the
//! same text with other line ends, a byte order mark, other names, straight marks, something before or after it) must say the same.
//!
//! A new fixture is a new file: `tests/fixtures/<folder>/<phenomenon>.txt`.

use crate::common::facts::{facts, pieces, quotes};
use crate::common::fixtures;
use crate::common::invariants::check_invariants;
use crate::common::render::render;
use whosaid::{DiagnosticKind, Document, SectionKind, SpeakerKind, parse};

fn same(name: &str, relation: &str, was: &[String], is: &[String]) {
    let lost: Vec<_> = was.iter().filter(|fact| !is.contains(fact)).collect();
    let new: Vec<_> = is.iter().filter(|fact| !was.contains(fact)).collect();
    assert!(was == is, "{name}, {relation}:\n  lost {lost:#?}\n  new {new:#?}");
}

#[test]
fn every_fixture_keeps_the_laws() {
    for (_, text) in fixtures::all() {
        check_invariants(&text, &parse(&text));
    }
}

#[test]
fn every_fixture_reads_as_reviewed() {
    for (name, text) in fixtures::all() {
        let document = parse(&text);
        check_invariants(&text, &document);
        let mut settings = insta::Settings::clone_current();
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.set_snapshot_path("snapshots");
        settings.bind(|| insta::assert_snapshot!(name.replace('/', "__"), render(&text, &document)));
    }
}

#[test]
fn crlf_says_the_same_as_lf() {
    for (name, text) in fixtures::all() {
        if text.contains('\r') {
            continue;
        }
        let twin = text.replace('\n', "\r\n");
        let ends: Vec<u32> = (0..).zip(twin.bytes()).filter(|&(_, byte)| byte == b'\r').map(|(at, _)| at).collect();
        let back = |at: u32| at - u32::try_from(ends.partition_point(|&end| end < at)).unwrap();
        let document = parse(&twin);
        check_invariants(&twin, &document);
        same(&name, "CRLF", &facts(&parse(&text), &|at| at), &facts(&document, &back));
    }
}

#[test]
fn a_byte_order_mark_shifts_and_no_more() {
    for (name, text) in fixtures::all() {
        let twin = format!("\u{feff}{text}");
        let document = parse(&twin);
        check_invariants(&twin, &document);
        same(&name, "BOM", &facts(&parse(&text), &|at| at), &facts(&document, &|at| at.saturating_sub(3)));
    }
}

#[test]
fn line_ends_at_the_end_change_nothing() {
    for (name, text) in fixtures::all() {
        let was = facts(&parse(&text), &|at| at);
        for end in ["\n", "\n\n\n", "\r\n", "  \n"] {
            let twin = format!("{}{end}", text.trim_end());
            same(&name, "end", &was, &facts(&parse(&twin), &|at| at));
        }
    }
}

/// A page with a title is another page when something stands above it.
fn has_title(document: &Document<'_>) -> bool {
    let title = |kind| matches!(kind, SectionKind::Headline | SectionKind::Deck | SectionKind::Byline);
    document.sections.iter().any(|s| title(s.kind))
}

fn unclosed(document: &Document<'_>) -> bool {
    document.diagnostics.iter().any(|d| d.code == DiagnosticKind::UnclosedQuote)
}

const NEUTRAL: &str = "Rain fell for most of the morning and the streets of the old town stayed empty until noon.\n\n";

#[test]
fn a_neutral_paragraph_before_shifts_and_no_more() {
    let mut seen = 0;
    for (name, text) in fixtures::folder("article") {
        let was = parse(&text);
        if has_title(&was) || text.starts_with(char::is_whitespace) {
            continue;
        }
        seen += 1;
        let shift = u32::try_from(NEUTRAL.len()).unwrap();
        let twin = format!("{NEUTRAL}{text}");
        let is = parse(&twin);
        check_invariants(&twin, &is);
        same(
            &name,
            "a neutral paragraph before",
            &quotes(&was, &|at| at),
            &quotes(&is, &|at| at.saturating_sub(shift)),
        );
    }
    assert!(seen >= 5, "only {seen} fixtures have no title");
}

#[test]
fn what_comes_after_changes_no_piece_before() {
    let texts: Vec<_> = fixtures::folder("article").into_iter().map(|(n, t)| (n, t.trim_end().to_owned())).collect();
    for (name, first) in &texts {
        let was = parse(first);
        if unclosed(&was) || !was.turns.is_empty() {
            continue;
        }
        // Which marks come first in a text is decided over all of it.
        let british = |text: &str| text.starts_with('‘');
        for (_, second) in texts.iter().filter(|(_, second)| british(first) == british(second)) {
            let joined = format!("{first}\n\n{second}");
            let is = parse(&joined);
            crate::common::invariants::check_document(&joined, &is);
            let (was, is) = (pieces(&was, &|at| at), pieces(&is, &|at| at));
            let (before, after): (Vec<_>, Vec<_>) =
                is.into_iter().partition(|&(start, _)| (start as usize) < first.len());
            assert_eq!(was, before, "{name}, joined with another text");
            // a title is one only at the top of its page
            let second = parse(second);
            if !has_title(&second) {
                let shift = u32::try_from(first.len()).unwrap() + 2;
                assert_eq!(pieces(&second, &|at| at + shift), after, "{name}, and the text behind it");
            }
        }
    }
}

#[test]
fn straight_marks_hold_the_same_words_as_curly_ones() {
    let mut seen = 0;
    for (name, text) in fixtures::all() {
        let was = parse(&text);
        if !was.diagnostics.is_empty() || text.contains('"') || !text.contains('“') {
            continue;
        }
        seen += 1;
        let twin = text.replace(['“', '”'], "\"");
        let is = parse(&twin);
        check_invariants(&twin, &is);
        let words = |document: &Document<'_>| -> Vec<String> {
            let said = |q: &whosaid::Quote<'_>| {
                let said: Vec<_> = q.pieces.iter().map(|p| p.content.text.replace(['“', '”'], "\"")).collect();
                format!("{:?} {said:?} {:?}", q.kind, q.speaker())
            };
            document.quotes.iter().map(said).collect()
        };
        same(&name, "straight marks", &words(&was), &words(&is));
    }
    assert!(seen >= 8, "only {seen} fixtures have curly marks and no diagnostics");
}

/// A surname that is in no table and as long as the one it replaces, so that no span moves.
fn made_up(len: usize) -> Option<&'static str> {
    "Vorkelminostravendomir".get(..len)
}

#[test]
fn another_name_of_the_same_shape_changes_nothing() {
    let mut seen = 0;
    for (name, text) in fixtures::all() {
        let was = parse(&text);
        for speaker in &was.speakers {
            let Some(surname) = speaker.name.as_deref().and_then(|name| name.split_whitespace().nth(1)) else {
                continue;
            };
            let plain = surname.bytes().all(|byte| byte.is_ascii_alphabetic()) && surname.len() >= 4;
            let proper = surname.bytes().skip(1).all(|byte| byte.is_ascii_lowercase());
            if !plain || !proper || speaker.kind != SpeakerKind::Person {
                continue;
            }
            let Some(other) = made_up(surname.len()) else { continue };
            seen += 1;
            let twin = text.replace(surname, other).replace(&surname.to_uppercase(), &other.to_uppercase());
            let (was, is) = (facts(&was, &|at| at), facts(&parse(&twin), &|at| at));
            same(&name, &format!("{surname} renamed {other}"), &was, &is);
        }
    }
    assert!(seen >= 10, "only {seen} names could be replaced");
}
