//! The error of a response: the service rejected the request, or its response is invalid.

use super::unexpected::Reason;
use super::{ErrorResponse, Parts, UnexpectedResponse};
use crate::http::RetryAfter;
use crate::text::Message;
use alloc::string::ToString;
use core::fmt::{self, Display, Formatter};
use core::time::Duration;
use http::StatusCode;
use std::error;
use std::time::SystemTime;

/// The error of a request: a rejection by the service, or an invalid or missing response.
///
/// Each error that a client can handle specifically has its own variant.
///
/// ```
/// use graph_patch::http::{Error, UpdateResponse};
///
/// #[derive(Debug, Default, serde::Deserialize)]
/// #[serde(default)]
/// struct Task {}
///
/// let response = http::Response::builder().status(412).body(r#"{"error": {"code": "preconditionFailed"}}"#)?;
/// match UpdateResponse::<Task>::from_response(&response) {
///     Err(Error::PreconditionFailed(error)) => assert_eq!(error.code(), Some("preconditionFailed")),
///     other => panic!("{other:?}"), // read the resource again, and make a new patch
/// }
/// # Ok::<(), http::Error>(())
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// 412: the resource does not match `If-Match`, or exists although the request was
    /// [`only_create`](crate::http::UpdateRequest::only_create). Microsoft Graph's Planner also returns this if `If-Match` is missing.
    PreconditionFailed(ErrorResponse),
    /// 428: the service requires `If-Match` (OData Protocol 4.01, 11.4.1.1).
    PreconditionRequired(ErrorResponse),
    /// 429: too many requests. Wait for [`ErrorResponse::retry_after`] before you send the request again.
    TooManyRequests(ErrorResponse),
    /// 424: the service skipped this batch item, because an item that it depends on failed.
    FailedDependency(ErrorResponse),
    /// Any other status of 400 or higher.
    Refused(ErrorResponse),
    /// The response is not valid for its status, or the status is unexpected. The service may have applied the update.
    Unexpected(UnexpectedResponse),
    /// The batch responses contain no response to this item.
    Unanswered,
}

impl Error {
    /// Returns the error of a response whose status is not a success.
    pub(in crate::http) fn from_status<'r>(response: impl Into<Parts<'r>>) -> Self {
        let response = response.into();
        let error = || ErrorResponse::new(response);
        match response.status {
            StatusCode::PRECONDITION_FAILED => Self::PreconditionFailed(error()),
            StatusCode::PRECONDITION_REQUIRED => Self::PreconditionRequired(error()),
            StatusCode::TOO_MANY_REQUESTS => Self::TooManyRequests(error()),
            StatusCode::FAILED_DEPENDENCY => Self::FailedDependency(error()),
            status if status.as_u16() >= 400 => Self::Refused(error()),
            status => Self::Unexpected(UnexpectedResponse {
                status,
                reason: "the status is neither an expected success nor an error".into(),
                retry_after: RetryAfter::from_headers(response.headers),
            }),
        }
    }

    /// Escapes and shortens the reason if it contains foreign text, also for callers that show the `source`.
    pub(in crate::http) fn unexpected(status: StatusCode, reason: impl Into<Reason>) -> Self {
        let mut reason = reason.into();
        let text = reason.to_string();
        let message = Message(&text);
        if !message.is_plain() {
            reason = message.to_string().into();
        }
        Self::Unexpected(UnexpectedResponse {
            status,
            reason,
            retry_after: None,
        })
    }

    /// Returns the error response of the service, if the service rejected the request.
    ///
    /// ```
    /// use graph_patch::http::{Error, UpdateResponse};
    /// # #[derive(Debug, Default, serde::Deserialize)]
    /// # #[serde(default)]
    /// # struct Task {}
    ///
    /// let response = http::Response::builder().status(503).header("Retry-After", "5").body("")?;
    /// let error = UpdateResponse::<Task>::from_response(&response).unwrap_err();
    /// assert_eq!(error.response().unwrap().status(), 503);
    /// # Ok::<(), http::Error>(())
    /// ```
    #[must_use]
    pub fn response(&self) -> Option<&ErrorResponse> {
        match self {
            Self::PreconditionFailed(response)
            | Self::PreconditionRequired(response)
            | Self::TooManyRequests(response)
            | Self::FailedDependency(response)
            | Self::Refused(response) => Some(response),
            Self::Unexpected(_) | Self::Unanswered => None,
        }
    }

    /// Returns `Retry-After`, which states when to send the request again, with any status.
    ///
    /// ```
    /// use graph_patch::http::{Error, RetryAfter, UpdateResponse};
    /// use std::time::Duration;
    /// # #[derive(Debug, Default, serde::Deserialize)]
    /// # #[serde(default)]
    /// # struct Task {}
    ///
    /// let response = http::Response::builder().status(503).header("Retry-After", "5").body("")?;
    /// let error = UpdateResponse::<Task>::from_response(&response).unwrap_err();
    /// assert_eq!(error.retry_after(), Some(&RetryAfter::Delay(Duration::from_secs(5))));
    /// # Ok::<(), http::Error>(())
    /// ```
    ///
    /// [RFC 9110, 10.2.3]
    #[must_use]
    pub fn retry_after(&self) -> Option<&RetryAfter> {
        match self {
            Self::Unexpected(unexpected) => unexpected.retry_after.as_ref(),
            _ => self.response()?.retry_after(),
        }
    }

    /// Returns the time to wait from `now` before the request is sent again, with any status.
    ///
    /// It is `None` if the service does not state it: without `Retry-After`, or if that is neither a number nor a date.
    /// Limit it, since the service chooses it.
    ///
    /// ```
    /// use graph_patch::http::{Error, UpdateResponse};
    /// use std::time::{Duration, SystemTime};
    /// # #[derive(Debug, Default, serde::Deserialize)]
    /// # #[serde(default)]
    /// # struct Task {}
    ///
    /// let date = "Thu, 01 Jan 1970 00:01:00 GMT";
    /// let response = http::Response::builder().status(429).header("Retry-After", date).body("")?;
    /// let error = UpdateResponse::<Task>::from_response(&response).unwrap_err();
    /// assert_eq!(error.retry_delay(SystemTime::UNIX_EPOCH), Some(Duration::from_secs(60)));
    /// assert_eq!(error.retry_delay(SystemTime::now()), Some(Duration::ZERO));
    /// # Ok::<(), http::Error>(())
    /// ```
    ///
    /// [RFC 9110, 10.2.3]
    #[must_use]
    pub fn retry_delay(&self, now: SystemTime) -> Option<Duration> {
        self.retry_after()?.delay(now)
    }
}

impl Display for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match (self, self.response()) {
            (_, Some(response)) => response.fmt(formatter),
            (Self::Unexpected(unexpected), _) => unexpected.fmt(formatter),
            _ => formatter.write_str("the batch responses contain no response to this item"),
        }
    }
}

impl error::Error for Error {
    fn source(&self) -> Option<&(dyn error::Error + 'static)> {
        match self {
            Self::Unexpected(unexpected) => Some(&*unexpected.reason),
            _ => None,
        }
    }
}
