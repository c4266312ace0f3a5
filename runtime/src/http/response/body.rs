//! The bytes of a response body.

use http::Response;

/// The UTF-8 byte order mark, which some services send before a body (RFC 8259, 8.1).
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Returns the body of a response without a byte order mark.
pub(in crate::http) fn body<B: AsRef<[u8]>>(response: &Response<B>) -> &[u8] {
    let bytes = response.body().as_ref();
    bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes)
}
