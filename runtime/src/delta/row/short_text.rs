//! A short text that takes no memory on the heap.

use alloc::string::String;
use core::str;

/// A UUID has 36 bytes.
const CAPACITY: usize = 39;

#[derive(Clone, Copy, PartialEq)]
pub(super) struct ShortText {
    len: u8,
    /// The bytes after the text are 0.
    bytes: [u8; CAPACITY],
}

impl ShortText {
    /// Returns `None` if the text is too long.
    pub(super) fn new(text: &str) -> Option<Self> {
        let mut bytes = [0; CAPACITY];
        bytes
            .get_mut(..text.len())?
            .copy_from_slice(text.as_bytes());
        let len = text.len().try_into().ok()?;
        Some(Self { len, bytes })
    }

    fn as_bytes(&self) -> &[u8] {
        let bytes = self.bytes.get(..usize::from(self.len));
        bytes.unwrap_or_default()
    }

    /// Copies the text, unless the other one is equal.
    pub(super) fn clone_into(&self, other: &mut String) {
        if self.as_bytes() != other.as_bytes() {
            *other = str::from_utf8(self.as_bytes()).unwrap_or_default().into();
        }
    }
}
