//! Linear, shown by counting and not by the clock: each loop of the parser that reads the text counts its turns. The bounds, and
//! why these, are in `common/steps.rs`.

#![allow(clippy::cast_precision_loss, reason = "counts of a test are far below 2^52")]

use crate::common::families::families;
use crate::common::steps::{BESIDES, GROWTH, PER_BYTE, steps};

#[test]
fn four_times_the_text_is_four_times_the_work() {
    let mut worst: Vec<(f64, &str)> = Vec::new();
    for (name, make) in families() {
        let n = 4_000 / make(8).len().div_ceil(8).max(1) + 8;
        let (small, large) = (make(n), make(4 * n));
        let (few, many) = (steps(&small), steps(&large));
        let longer = large.len() as f64 / small.len() as f64;
        let more = many as f64 / few.max(64) as f64;
        let allowed = GROWTH as f64 / 40.0 * longer;
        assert!(more <= allowed, "{name}: {longer:.2} times the text takes {more:.2} times the steps");
        assert!(many <= PER_BYTE * large.len() as u64 + BESIDES, "{name}: {many} steps for {} bytes", large.len());
        worst.push((many as f64 / large.len() as f64, name));
    }
    worst.sort_by(|a, b| b.0.total_cmp(&a.0));
    for (per_byte, name) in worst.iter().take(5) {
        println!("{per_byte:6.2} steps a byte: {name}");
    }
    // Where nothing is counted, nothing grows: the dearest family shows that the counters are there.
    assert!(worst[0].0 > PER_BYTE as f64 / 4.0, "the loops are not counted any more");
}
