//! What the tests share: the invariants, the rendering, the fixtures, the bounds of work.

pub(crate) mod alphabet;
pub(crate) mod facts;
pub(crate) mod families;
pub(crate) mod fixtures;
pub(crate) mod invariants;
pub(crate) mod render;
#[cfg(feature = "steps")]
pub(crate) mod steps;
