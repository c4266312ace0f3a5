//! The errors of bodies that a user's own type contains, such as the patches in a `Vec`.
//!
//! Such a body does not know its place, and serde passes on only the text of its error. So the error is remembered until the
//! body around it adds the place. The text of a user's own error is not taken for one.

use alloc::string::String;
use core::sync::atomic::{AtomicUsize, Ordering};

const SLOTS: usize = 1024;

/// The hashes of the latest errors of all threads. If another thread overwrites one before it is read, the text of the error
/// follows the outer path unchanged.
static LATEST: [AtomicUsize; SLOTS] = {
    #[allow(clippy::declare_interior_mutable_const)] // each slot is a copy of its own
    const EMPTY: AtomicUsize = AtomicUsize::new(0);
    [EMPTY; SLOTS]
};

/// Remembers the error of a property.
pub(super) fn remember(text: &str) {
    if let Some((_, path, message)) = parts(text) {
        let hash = hash(path, message);
        if let Some(slot) = LATEST.get(hash % SLOTS) {
            slot.store(hash, Ordering::Relaxed);
        }
    }
}

/// Returns the path of a remembered error, and the rest of its text.
pub(super) fn split(text: &str) -> Option<(&str, String)> {
    let (before, path, message) = parts(text)?;
    let hash = hash(path, message);
    let is_known = LATEST.get(hash % SLOTS)?.load(Ordering::Relaxed) == hash;
    is_known.then(|| (path, [before, message].concat()))
}

/// Returns the text before an error, its path and its message. A format can add text of its own on both sides.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let (before, error) = text.split_once("property `")?;
    let (path, message) = error.split_once("`: ")?;
    Some((before, path, message))
}

/// Hashes the path and the start of the message, which no format escapes (FNV-1a).
fn hash(path: &str, message: &str) -> usize {
    let start = message.split(['"', '\\', '\'']).next().unwrap_or_default();
    let bytes = path.bytes().chain([0]).chain(start.bytes().take(24));
    let mix = |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(16_777_619);
    usize::try_from(bytes.fold(2_166_136_261, mix)).unwrap_or_default()
}
