//! Whether the response of an HTTP client contains a page.

use super::Error;
use crate::error_details::Texts;
use alloc::borrow::ToOwned;
use alloc::string::String;
use http::{header::LOCATION, HeaderMap, StatusCode};

/// Returns the error of a response that does not contain a page.
pub(super) fn check_response(
    status: StatusCode,
    headers: &HeaderMap,
    body: &[u8],
) -> Result<(), Error> {
    if status == StatusCode::OK {
        return Ok(());
    }
    let error = crate::http::error_of(status, headers, body);
    let response = error.response();
    let texts = response.map(|response| Texts::read(response.body()));
    let resync = texts.as_ref().and_then(Error::resync_code);
    let code = resync.or_else(|| response?.code()).map(ToOwned::to_owned);
    if status == StatusCode::GONE || code.as_deref().is_some_and(Error::is_resync) {
        return Err(Error::Resync {
            location: location(headers),
            code,
        });
    }
    Err(Error::Response(error))
}

fn location(headers: &HeaderMap) -> Option<String> {
    let location = headers.get(LOCATION)?.to_str().ok()?;
    Some(location.to_owned())
}
