//! Linear, shown by counting and not by the clock: each loop of the parser that reads the text counts its turns.

#![allow(clippy::cast_precision_loss, reason = "counts of a test are far below 2^52")]

use crate::common::families::families;
use whosaid::{parse, take_steps};

/// Steps that a parse may take per byte of text, whatever the text, and in all besides. A byte is looked at by the scanners once
/// each, and a second and third time by the window of the quote before it and of the quote after it.
const PER_BYTE: u64 = 64;
const BESIDES: u64 = 4_096;

/// Four times the text may cost this much more: four, and a tenth for rounding, for tables that grow and logarithms.
const GROWTH: f64 = 4.4;

fn steps(text: &str) -> u64 {
    let _ = take_steps();
    let document = parse(text);
    let steps = take_steps();
    drop(document);
    steps
}

#[test]
fn four_times_the_text_is_four_times_the_work() {
    let mut worst: Vec<(f64, &str)> = Vec::new();
    for (name, make) in families() {
        let n = 4_000 / make(8).len().div_ceil(8).max(1) + 8;
        let (small, large) = (make(n), make(4 * n));
        let (few, many) = (steps(&small), steps(&large));
        let longer = large.len() as f64 / small.len() as f64;
        let more = many as f64 / few.max(64) as f64;
        assert!(more <= GROWTH / 4.0 * longer, "{name}: {longer:.2} times the text takes {more:.2} times the steps");
        assert!(many <= PER_BYTE * large.len() as u64 + BESIDES, "{name}: {many} steps for {} bytes", large.len());
        worst.push((many as f64 / large.len() as f64, name));
    }
    worst.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (per_byte, name) in worst.iter().take(5) {
        println!("{per_byte:6.2} steps a byte: {name}");
    }
    assert!(worst[0].0 > 0.0, "nothing is counted");
}
