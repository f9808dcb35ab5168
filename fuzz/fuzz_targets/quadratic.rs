//! The hunt for text whose work grows faster than its length: short strings repeated, sandwiched and grown to trees, at n and 4n; what
//! is too steep once or twice may be a limit reached on the way, so the same text must be too steep three sizes in a row.

#![no_main]

#[path = "../../tests/common/alphabet.rs"]
mod alphabet;
#[path = "../../tests/common/steps.rs"]
mod steps;

use libfuzzer_sys::fuzz_target;
use steps::{BESIDES, GROWTH, PER_BYTE, steps};

fuzz_target!(|data: &[u8]| {
    let [kind, a, b, rest @ ..] = data else { return };
    let rest = &rest[..rest.len().min(24)];
    let (first, rest) = rest.split_at(usize::from(*a) % (rest.len() + 1));
    let (middle, last) = rest.split_at(usize::from(*b) % (rest.len() + 1));
    let [first, middle, last] = [first, middle, last].map(alphabet::spell);
    let make = |n: usize| match kind % 4 {
        0 => format!("{first}{}{last}", middle.repeat(n)),
        1 => format!("{}{middle}{}", first.repeat(n), last.repeat(n)),
        2 => format!("{}{}{}", first.repeat(n), middle.repeat(n), last.repeat(n)),
        _ => (0..n).map(|i| format!("{first}{}n {middle}", ["Al", "Be", "Co", "Du", "El"][i % 5].repeat(i / 5 % 7 + 1))).collect(),
    };
    let grows = |n: usize| {
        let (small, large) = (make(n), make(4 * n));
        let (few, many) = (steps(&small), steps(&large));
        assert!(many <= PER_BYTE * large.len() as u64 + BESIDES, "{many} steps for {} bytes", large.len());
        many * 10 > few.max(1_000) * GROWTH
    };
    let steep = [128, 512, 2048].into_iter().all(grows);
    assert!(!steep, "four times the text takes more than four times the steps, three times");
});
