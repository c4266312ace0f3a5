//! The parts of a response that are read.

use super::IsUtf8;
use crate::http::json::with_place;
use crate::http::Error;
use http::{HeaderMap, Response, StatusCode};
use serde::de::DeserializeOwned;

/// The UTF-8 byte order mark, which some services send before a body (RFC 8259, 8.1).
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A response of any client, its body without a byte order mark.
#[derive(Clone, Copy)]
pub(in crate::http) struct Parts<'r> {
    pub(in crate::http) status: StatusCode,
    pub(in crate::http) headers: &'r HeaderMap,
    pub(in crate::http) body: &'r [u8],
    /// Whether the body is UTF-8, whatever content type it has.
    pub(super) is_utf8: bool,
}

impl<'r> Parts<'r> {
    pub(in crate::http) fn new(status: StatusCode, headers: &'r HeaderMap, body: &'r [u8]) -> Self {
        Self {
            status,
            headers,
            body: body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body),
            is_utf8: false,
        }
    }

    /// Rejects a body other than an object. The `Deserialize` that serde derives for a struct also accepts an array.
    pub(super) fn check_object(self) -> Result<(), Error> {
        let first = self.body.iter().find(|byte| !byte.is_ascii_whitespace());
        if first == Some(&b'{') {
            return Ok(());
        }
        Err(Error::unexpected(
            self.status,
            "expected a JSON object in the body",
        ))
    }

    /// Deserializes the body. The error contains the path of the property.
    pub(super) fn read<T: DeserializeOwned>(self) -> Result<T, Error> {
        serde_json::from_slice(self.body).map_err(|error| self.invalid(error))
    }

    fn invalid(self, error: serde_json::Error) -> Error {
        Error::unexpected(self.status, with_place(error, self.body))
    }
}

impl<'r, B: AsRef<[u8]>> From<&'r Response<B>> for Parts<'r> {
    fn from(response: &'r Response<B>) -> Self {
        let body = response.body().as_ref();
        Self {
            is_utf8: response.extensions().get::<IsUtf8>().is_some(),
            ..Self::new(response.status(), response.headers(), body)
        }
    }
}
