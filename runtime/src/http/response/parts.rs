//! The parts of a response that are read.

use http::{HeaderMap, Response, StatusCode};

/// The UTF-8 byte order mark, which some services send before a body (RFC 8259, 8.1).
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A response of any client, its body without a byte order mark.
#[derive(Clone, Copy)]
pub(in crate::http) struct Parts<'r> {
    pub(in crate::http) status: StatusCode,
    pub(in crate::http) headers: &'r HeaderMap,
    pub(in crate::http) body: &'r [u8],
}

impl<'r> Parts<'r> {
    pub(in crate::http) fn new(status: StatusCode, headers: &'r HeaderMap, body: &'r [u8]) -> Self {
        Self {
            status,
            headers,
            body: body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body),
        }
    }
}

impl<'r, B: AsRef<[u8]>> From<&'r Response<B>> for Parts<'r> {
    fn from(response: &'r Response<B>) -> Self {
        Self::new(
            response.status(),
            response.headers(),
            response.body().as_ref(),
        )
    }
}
