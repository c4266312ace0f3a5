//! The error response of a service (OData JSON Format 4.01, 21.1), with the extensions of Microsoft Graph.

use super::body::decode;
use super::parts::Parts;
use crate::error_details::{Details, Texts};
use crate::http::RetryAfter;
use alloc::{borrow::ToOwned, boxed::Box, string::String};
use http::StatusCode;
use serde::Deserialize;
use serde_json::Value;
use std::sync::OnceLock;

/// A response with a status of 400 or higher.
///
/// Only the status is always present: a gateway may respond with an HTML page.
///
/// The code and the message are found in the formats of OData 4 (`error.code`), OData 3 (`odata.error`, `message.value`),
/// OAuth (`error_description`), ASP.NET (`Message`) and RFC 9457 (`detail`). They are also found in
/// `{"code": …, "message": …}` and `{"value": "…"}`.
///
/// `Display` shows the status, the code and the message, or the start of a body that is not JSON. It escapes and shortens
/// them, so that a response cannot forge or fill a log. The methods return the complete texts. `Debug` hides the body.
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
#[derive(Clone, PartialEq)]
pub struct ErrorResponse(Box<Content>);

/// Boxed, so that a `Result` with an [`Error`](super::Error) stays small.
#[derive(Clone, PartialEq)]
struct Content {
    status: StatusCode,
    body: String,
    details: Details,
    retry_after: Option<RetryAfter>,
    error: Parsed,
}

/// The member `error`, parsed when a caller asks for it, since it takes many times the memory of its text.
#[derive(Clone, Default)]
struct Parsed(OnceLock<Value>);

/// The member is equal if the body is.
impl PartialEq for Parsed {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl ErrorResponse {
    pub(super) fn new(response: Parts<'_>) -> Self {
        let headers = response.headers;
        let body = decode(response).into_owned();
        let mut details = Texts::read(&body).details();
        if details.request_id.is_none() {
            let header = headers.get("request-id").and_then(|id| id.to_str().ok());
            details.request_id = header.map(str::to_owned);
        }
        Self(Box::new(Content {
            status: response.status,
            body,
            details,
            retry_after: RetryAfter::from_headers(headers),
            error: Parsed::default(),
        }))
    }

    /// Returns the status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.0.status
    }

    /// Returns `error.code`, which identifies the error for programs.
    ///
    /// Otherwise it is the text `error` or the member `code` of the body.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.details.code.as_deref()
    }

    /// Returns `error.message`, which describes the error for developers.
    ///
    /// Otherwise it is the message in one of the other formats, or the body if it is a JSON string.
    #[must_use]
    pub fn message(&self) -> Option<&str> {
        self.0.details.message.as_deref()
    }

    /// Returns the complete body as text.
    ///
    /// It is decoded as UTF-8, UTF-16 or Latin-1, according to its byte order mark or content type. Bytes that are not
    /// valid become replacement characters.
    ///
    /// ```
    /// use graph_patch::http::UpdateResponse;
    ///
    /// let response = http::Response::builder().status(502).body("Bad\nGateway")?;
    /// let error = UpdateResponse::<String>::from_response(&response).unwrap_err();
    /// assert_eq!(error.response().unwrap().body(), "Bad\nGateway");
    /// assert_eq!(error.to_string(), r"502 Bad Gateway: Bad\nGateway");
    /// # Ok::<(), http::Error>(())
    /// ```
    #[must_use]
    pub fn body(&self) -> &str {
        &self.0.body
    }

    /// Returns `error.innerError`. Some services spell it `innererror`.
    #[must_use]
    pub fn inner_error(&self) -> Option<&Value> {
        let error = self.error();
        error.get("innerError").or_else(|| error.get("innererror"))
    }

    /// Returns the member `error` or `odata.error` of the body, which can have further members, such as `details`.
    ///
    /// It is [`Value::Null`] if the body does not have this member, or nests more than 127 levels. The first call parses
    /// it. A `Value` takes many times the memory of its text, so deserialize a large [`body`](Self::body) as a type of your
    /// own.
    #[must_use]
    pub fn error(&self) -> &Value {
        self.0.error.0.get_or_init(|| parse_error(self.body()))
    }

    /// Returns the id that the service gave the request.
    ///
    /// It comes from `innerError`, otherwise from the header `request-id`.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.details.request_id.as_deref()
    }

    /// Returns `Retry-After`, which states when to send the request again. Microsoft Graph sends it with 429 and 503.
    #[must_use]
    pub fn retry_after(&self) -> Option<&RetryAfter> {
        self.0.retry_after.as_ref()
    }
}

fn parse_error(body: &str) -> Value {
    #[derive(Deserialize)]
    struct Body {
        #[serde(alias = "odata.error")]
        error: Value,
    }
    let is_object = body.trim_start().starts_with('{');
    let parsed = is_object.then(|| serde_json::from_str(body).ok()).flatten();
    parsed.map_or(Value::Null, |Body { error }| error)
}
