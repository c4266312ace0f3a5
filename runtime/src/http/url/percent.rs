//! Percent-encoding (RFC 3986, 2.1).

use alloc::string::String;
use core::fmt::Write;

/// Appends a text, and percent-encodes each byte that is neither unreserved (RFC 3986, 2.3) nor accepted by `keep`.
pub(super) fn encode(url: &mut String, text: &str, keep: fn(u8) -> bool) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) || keep(byte) {
            url.push(char::from(byte));
        } else {
            let _ = write!(url, "%{byte:02X}"); // writing to a `String` cannot fail
        }
    }
}
