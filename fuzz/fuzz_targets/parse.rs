//! Any text under any options: a document comes back and keeps every law.

#![no_main]

#[path = "../../tests/common/invariants.rs"]
mod invariants;

use libfuzzer_sys::fuzz_target;
use whosaid::{Format, Limits, Parser};

const FORMATS: [Format; 5] =
    [Format::Auto, Format::Article, Format::Transcript, Format::WebVtt, Format::SubRip];

// The last byte picks the options; the line feed that ends a file picks the default ones.
fuzz_target!(|data: &[u8]| {
    let (&options, bytes) = data.split_last().unwrap_or((&b'\n', &[]));
    let text = String::from_utf8_lossy(bytes);
    if options == b'\n' {
        invariants::check_invariants(&text, &whosaid::parse(&text));
        return;
    }
    let mut limits = Limits::default();
    if options & 0x80 != 0 {
        let small = u32::from(options >> 5 & 3);
        (limits.quotes, limits.turns, limits.speakers) = (small, small + 1, small);
        (limits.label, limits.diagnostics) = (small * 9, small + 1);
        (limits.paragraphs, limits.nesting) = (small, small);
    }
    let parser = Parser::new().format(FORMATS[usize::from(options & 0x1f) % 5]).limits(limits);
    invariants::check_document(&text, &parser.parse(&text));
});
