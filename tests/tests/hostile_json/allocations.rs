//! What a thread allocates, counted.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counting;

#[global_allocator]
static COUNTING: Counting = Counting;

thread_local! {
    // Below nothing, once it has freed what another thread has allocated.
    static LIVE: Cell<isize> = const { Cell::new(0) };
    static PEAK: Cell<isize> = const { Cell::new(0) };
    static TOTAL: Cell<usize> = const { Cell::new(0) };
}

// SAFETY: the system's allocator does the work. The counters are plain numbers, which allocate nothing.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let live = LIVE.get().wrapping_add_unsigned(layout.size());
        LIVE.set(live);
        PEAK.set(PEAK.get().max(live));
        TOTAL.set(TOTAL.get().wrapping_add(layout.size()));
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        LIVE.set(LIVE.get().wrapping_sub_unsigned(layout.size()));
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
    /// And not freed; below nothing where more was freed.
    pub left: isize,
}

pub fn counted<T>(work: impl FnOnce() -> T) -> (T, Bytes) {
    let (live, total) = (LIVE.get(), TOTAL.get());
    PEAK.set(live);
    let made = work();
    let bytes = Bytes {
        peak: PEAK.get().abs_diff(live),
        total: TOTAL.get().wrapping_sub(total),
        left: LIVE.get() - live,
    };
    (made, bytes)
}

#[test]
fn what_is_freed_is_taken_off() {
    let text = String::from("made before");
    let ((), bytes) = counted(|| drop(text));
    assert_eq!(bytes.left, -11);
}
