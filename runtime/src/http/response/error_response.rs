//! The error response of a service (OData JSON Format 4.01, 21.1), with the extensions of Microsoft Graph.

use super::body;
use crate::http::RetryAfter;
use alloc::{borrow::ToOwned, boxed::Box, string::String};
use core::fmt::{self, Display, Formatter};
use http::{HeaderMap, Response, StatusCode};
use serde_json::Value;

/// A response with a status of 400 or higher.
///
/// Only the status is always present: a gateway may respond with an HTML page.
///
/// ```
/// use graph_patch::http::{RetryAfter, UpdateResponse};
/// use std::time::Duration;
///
/// # #[derive(Debug, Default, serde::Deserialize)]
/// # #[serde(default)]
/// # struct Task {}
/// let response = http::Response::builder().status(429).header("Retry-After", "10").body(
///     r#"{"error": {"code": "tooMany", "message": "Wait.", "innerError": {"request-id": "a1"}}}"#,
/// )?;
/// let error = UpdateResponse::<Task>::from_response(&response).unwrap_err();
/// assert_eq!(error.to_string(), "429 Too Many Requests: tooMany: Wait. (request-id a1)");
///
/// let response = error.response().unwrap();
/// assert_eq!(response.status(), 429);
/// assert_eq!((response.code(), response.message()), (Some("tooMany"), Some("Wait.")));
/// assert_eq!(response.inner_error(), response.error().get("innerError"));
/// assert_eq!(response.request_id(), Some("a1"));
/// assert_eq!(response.retry_after(), Some(&RetryAfter::Delay(Duration::from_secs(10))));
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ErrorResponse(Box<Details>);

/// Boxed, so that a `Result` with an [`Error`](super::Error) stays small.
#[derive(Clone, Debug, PartialEq)]
struct Details {
    status: StatusCode,
    error: Value,
    request_id: Option<String>,
    retry_after: Option<RetryAfter>,
}

impl ErrorResponse {
    pub(super) fn new<B: AsRef<[u8]>>(response: &Response<B>) -> Self {
        let body = serde_json::from_slice(body(response));
        let mut body: Value = body.unwrap_or_default();
        let error = body.get_mut("error").map(Value::take).unwrap_or_default();
        let headers = response.headers();
        let request_id = inner_error(&error)
            .and_then(|inner| text(inner, "request-id"))
            .or_else(|| header(headers, "request-id"));
        Self(Box::new(Details {
            status: response.status(),
            request_id: request_id.map(str::to_owned),
            retry_after: RetryAfter::from_headers(headers),
            error,
        }))
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// Returns `error.code`, which identifies the error for programs.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        text(&self.0.error, "code")
    }

    /// Returns `error.message`, which describes the error for developers.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        text(&self.0.error, "message")
    }

    /// Returns `error.innerError`. Some services spell it `innererror`.
    #[must_use]
    pub fn inner_error(&self) -> Option<&Value> {
        inner_error(&self.0.error)
    }

    /// Returns the member `error` of the body, which can have further members, such as `details`.
    ///
    /// It is [`Value::Null`] if the body does not have this member.
    #[must_use]
    pub fn error(&self) -> &Value {
        &self.0.error
    }

    /// Returns the id that the service gave the request.
    ///
    /// It comes from `innerError`, otherwise from the header `request-id`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// Returns `Retry-After`, which states when to send the request again. Microsoft Graph sends it with 429 and 503.
    #[must_use]
    pub fn retry_after(&self) -> Option<&RetryAfter> {
        self.0.retry_after.as_ref()
    }
}

fn inner_error(error: &Value) -> Option<&Value> {
    error.get("innerError").or_else(|| error.get("innererror"))
}

fn text<'v>(object: &'v Value, member: &str) -> Option<&'v str> {
    object.get(member).and_then(Value::as_str)
}

fn header<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    headers.get(name)?.to_str().ok()
}

impl Display for ErrorResponse {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.status().fmt(formatter)?;
        for text in [self.code(), self.message()].into_iter().flatten() {
            write!(formatter, ": {text}")?;
        }
        match self.request_id() {
            Some(id) => write!(formatter, " (request-id {id})"),
            None => Ok(()),
        }
    }
}
