//! Texts spelled in an alphabet of marks, labels, cues and names: the shortest way to the odd corners.

#![no_main]

#[path = "../../tests/common/invariants.rs"]
mod invariants;
#[path = "../../tests/common/alphabet.rs"]
mod alphabet;

use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let text = alphabet::spell(data);
    invariants::check_invariants(&text, &whosaid::parse(&text));
});
