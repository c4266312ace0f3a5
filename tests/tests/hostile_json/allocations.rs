//! Counts the bytes that a thread allocates.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

thread_local! {
    // Negative after the thread has freed memory that another thread allocated.
    static LIVE: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
    static TOTAL: Cell<usize> = const { Cell::new(0) };
    static COUNT: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: the system's allocator does the work, and updating the counters does not allocate.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let live = LIVE.get().wrapping_add_unsigned(layout.size());
        LIVE.set(live);
        PEAK.set(PEAK.get().max(live));
        TOTAL.set(TOTAL.get().wrapping_add(layout.size()));
        COUNT.set(COUNT.get().wrapping_add(1));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.set(LIVE.get().wrapping_sub_unsigned(layout.size()));
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// Allocated bytes.
#[derive(Clone, Copy, Debug)]
pub struct Bytes {
    /// The maximum at one time.
    pub peak: usize,
    /// The sum of all allocations, including each reallocation.
    pub total: usize,
    /// The number of allocations, including each reallocation.
    pub count: usize,
    /// Allocated and not freed; negative if more was freed.
    pub leaked: isize,
}

pub fn count_bytes<T>(work: impl FnOnce() -> T) -> (T, Bytes) {
    let (live, total, count) = (LIVE.get(), TOTAL.get(), COUNT.get());
    PEAK.set(live);
    let result = work();
    let bytes = Bytes {
        peak: PEAK.get().abs_diff(live),
        total: TOTAL.get().wrapping_sub(total),
        count: COUNT.get().wrapping_sub(count),
        leaked: LIVE.get() - live,
    };
    (result, bytes)
}

#[test]
fn freed_bytes_are_subtracted() {
    let text = String::from("made before");
    let ((), bytes) = count_bytes(|| drop(text));
    assert_eq!(bytes.leaked, -11);
}
