//! A response that is not valid.

use crate::http::RetryAfter;
use alloc::boxed::Box;
use core::fmt::{self, Display, Formatter};
use http::StatusCode;
use std::error;

pub(in crate::http) type Reason = Box<dyn error::Error + Send + Sync>;

/// A response that is not valid for its status, or has an unexpected status.
///
/// ```
/// use graph_patch::http::{Error, UpdateResponse};
///
/// let response = UpdateResponse::<String>::from_response(&http::Response::new("<html>"));
/// let Err(Error::Unexpected(unexpected)) = response else { panic!() };
/// assert_eq!(unexpected.status(), 200);
/// assert_eq!(
///     unexpected.to_string(),
///     "unexpected response with status 200 OK: expected a JSON object in the body"
/// );
/// ```
#[derive(Debug)]
pub struct UnexpectedResponse {
    pub(super) status: StatusCode,
    pub(super) reason: Reason,
    pub(super) retry_after: Option<RetryAfter>,
}

impl UnexpectedResponse {
    /// Returns the status of the response.
    ///
    /// If the response to a batch item is malformed, this is the status of the batch response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }
}

impl Display for UnexpectedResponse {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "unexpected response with status {}: {}",
            self.status, self.reason
        )
    }
}
