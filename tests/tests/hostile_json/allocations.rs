//! What a thread allocates, counted.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

thread_local! {
    static LIVE: Cell<usize> = const { Cell::new(0) };
    static PEAK: Cell<usize> = const { Cell::new(0) };
    static TOTAL: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: the system's allocator does the work. The counters are plain numbers, which allocate nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let live = LIVE.get().wrapping_add(layout.size());
        LIVE.set(live);
        PEAK.set(PEAK.get().max(live));
        TOTAL.set(TOTAL.get().wrapping_add(layout.size()));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        // Another thread may have allocated it.
        LIVE.set(LIVE.get().saturating_sub(layout.size()));
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// Bytes that were allocated.
#[derive(Clone, Copy, Debug)]
pub struct Bytes {
    /// At one time.
    pub peak: usize,
    /// All in all. What grows is counted each time it moves.
    pub total: usize,
    /// And not freed.
    pub left: usize,
}

pub fn counted<T>(work: impl FnOnce() -> T) -> (T, Bytes) {
    let (live, total) = (LIVE.get(), TOTAL.get());
    PEAK.set(live);
    let made = work();
    let bytes = Bytes {
        peak: PEAK.get().saturating_sub(live),
        total: TOTAL.get().wrapping_sub(total),
        left: LIVE.get().saturating_sub(live),
    };
    (made, bytes)
}
