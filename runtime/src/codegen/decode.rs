//! Decodes the bytes of a document. Every XML parser accepts UTF-8 and UTF-16 (XML 1.0, 4.3.3).

use alloc::{string::String, vec::Vec};

/// The text of a file; `None` for another encoding and for a file that is not text.
///
/// Windows PowerShell redirects the output of a command to a file in UTF-16.
pub(super) fn decode(bytes: Vec<u8>) -> Option<String> {
    let unit: fn([u8; 2]) -> u16 = match bytes.as_slice() {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return String::from_utf8(bytes).ok(),
    };
    let pairs = bytes.chunks(2).map(<[u8; 2]>::try_from);
    let units: Vec<u16> = pairs
        .map(|pair| pair.map(unit))
        .collect::<Result<_, _>>()
        .ok()?;
    String::from_utf16(&units).ok()
}
