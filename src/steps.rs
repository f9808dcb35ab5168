//! How much work a parse does, counted and not timed: each loop that reads the text calls [`bump`] once a turn. Compiled to
//! nothing without the feature `steps`, which exists for the tests of growth and for the fuzzer.

#[cfg(feature = "steps")]
thread_local! {
    static STEPS: std::cell::Cell<u64> = const { std::cell::Cell::new(0) };
}

/// One turn of a loop.
#[inline(always)]
#[allow(clippy::inline_always, reason = "without the feature it must vanish, in debug builds too")]
pub(crate) fn bump() {
    more(1);
}

/// `n` turns of a loop at once: for a search that another function makes over `n` bytes or items.
#[inline(always)]
#[allow(clippy::inline_always, reason = "without the feature it must vanish, in debug builds too")]
pub(crate) fn more(n: usize) {
    #[cfg(feature = "steps")]
    STEPS.with(|steps| steps.set(steps.get() + n as u64));
    #[cfg(not(feature = "steps"))]
    let _ = n;
}

/// The steps that this thread has made since it last asked.
#[cfg(feature = "steps")]
#[doc(hidden)]
#[must_use]
pub fn take_steps() -> u64 {
    STEPS.with(std::cell::Cell::take)
}
