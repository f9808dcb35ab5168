//! Every test that sees the crate as a caller does: one binary, so that it links once.

#![allow(clippy::string_slice, clippy::unwrap_used, reason = "a test may panic: that is how it fails")]

mod common;

mod fixtures;
#[cfg(feature = "steps")]
mod growth;
mod hostile;
mod laws;
mod mutation;
