//! An allocator that counts.

use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};

pub struct Counting;

static CALLS: AtomicUsize = AtomicUsize::new(0);
static NOW: AtomicUsize = AtomicUsize::new(0);
static PEAK: AtomicUsize = AtomicUsize::new(0);

fn grown(by: usize) {
    CALLS.fetch_add(1, Relaxed);
    PEAK.fetch_max(NOW.fetch_add(by, Relaxed) + by, Relaxed);
}

// SAFETY: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        grown(layout.size());
        unsafe { System.alloc(layout) }
    }
    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        NOW.fetch_sub(layout.size(), Relaxed);
        unsafe { System.dealloc(place, layout) }
    }
    unsafe fn realloc(&self, place: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        NOW.fetch_sub(layout.size(), Relaxed);
        grown(size);
        unsafe { System.realloc(place, layout, size) }
    }
}

/// What some work took of the heap, beyond what was there before.
pub struct Taken {
    /// Allocations.
    pub calls: usize,
    /// Bytes at the most.
    pub peak: usize,
    /// Bytes that the result holds.
    pub kept: usize,
}

pub fn measure<T>(work: impl FnOnce() -> T) -> Taken {
    let (calls, now) = (CALLS.load(Relaxed), NOW.load(Relaxed));
    PEAK.store(now, Relaxed);
    let result = work();
    let taken =
        Taken { calls: CALLS.load(Relaxed) - calls, peak: PEAK.load(Relaxed) - now, kept: NOW.load(Relaxed) - now };
    drop(result);
    taken
}
