//! Every test that sees the crate as a caller does: one binary, so that it links once.

#![allow(clippy::string_slice, clippy::unwrap_used, reason = "a test may panic: that is how it fails")]
#![allow(clippy::print_stdout, reason = "a measurement, seen with --nocapture")]

mod cast;
mod common;
#[cfg(feature = "serde")]
mod tool;

#[cfg(feature = "serde")]
mod annotate;
#[cfg(feature = "serde")]
mod dump_json;
#[cfg(feature = "serde")]
mod export;
mod fixtures;
#[cfg(feature = "steps")]
mod growth;
mod hostile;
#[cfg(feature = "serde")]
mod json;
mod laws;
mod mutation;
mod pins;
mod planted;
mod record;
mod regressions;
mod rows;
#[cfg(feature = "serde")]
mod schema;
mod talk;
