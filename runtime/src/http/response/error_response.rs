//! The error object of a service (OData JSON Format 4.01, 21.1), with what Microsoft Graph adds.

use crate::http::RetryAfter;
use alloc::{borrow::ToOwned, boxed::Box, string::String};
use core::fmt::{self, Display, Formatter};
use http::header::RETRY_AFTER;
use http::{HeaderMap, Response, StatusCode};
use serde_json::Value;

/// How a service says that it refused.
///
/// Only the status is sure to be there: a gateway may answer with a page of HTML.
///
/// ```
/// use graph_patch::http::{UpdateResponse, RetryAfter};
/// use std::time::Duration;
///
/// # #[derive(Debug, serde::Deserialize)]
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
pub struct ErrorResponse(Box<Told>);

/// Boxed, for a `Result` that is mostly `Ok`.
#[derive(Clone, Debug, PartialEq)]
struct Told {
    status: StatusCode,
    error: Value,
    request_id: Option<String>,
    retry_after: Option<RetryAfter>,
}

impl ErrorResponse {
    pub(in crate::http) fn new<B: AsRef<[u8]>>(response: &Response<B>) -> Self {
        let body = serde_json::from_slice(response.body().as_ref());
        let mut body: Value = body.unwrap_or_default();
        let error = body.get_mut("error").map(Value::take).unwrap_or_default();
        let headers = response.headers();
        let told = inner_error(&error).and_then(|inner| text(inner, "request-id"));
        Self(Box::new(Told {
            status: response.status(),
            request_id: told
                .or_else(|| header(headers, "request-id"))
                .map(str::to_owned),
            retry_after: header(headers, RETRY_AFTER.as_str()).map(RetryAfter::new),
            error,
        }))
    }

    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// `error.code`: what went wrong, for programs.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        text(&self.0.error, "code")
    }

    /// `error.message`: what went wrong, for developers.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        text(&self.0.error, "message")
    }

    /// `error.innerError`, which some services spell `innererror`.
    #[must_use]
    pub fn inner_error(&self) -> Option<&Value> {
        inner_error(&self.0.error)
    }

    /// The whole of `error`, with what else the service says there, as `details`; null if the body has no such object.
    #[must_use]
    pub fn error(&self) -> &Value {
        &self.0.error
    }

    /// The service's name for the request, of the inner error or else of the header.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// When to send the request again. Microsoft Graph says it with 429 and 503.
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
        for told in [self.code(), self.message()].into_iter().flatten() {
            write!(formatter, ": {told}")?;
        }
        match self.request_id() {
            Some(id) => write!(formatter, " (request-id {id})"),
            None => Ok(()),
        }
    }
}
