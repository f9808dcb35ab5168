//! What the tests share: the invariants, the rendering, the fixtures.

pub mod facts;
pub mod fixtures;
pub mod invariants;
pub mod render;
