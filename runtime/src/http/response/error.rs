//! What stands against an update: that it was refused, how, or that the answer cannot be understood.

use crate::http::ErrorResponse;
use alloc::boxed::Box;
use core::fmt::{self, Display, Formatter};
use http::{Response, StatusCode};
use std::error;

/// Why an update has no [`UpdateResponse`](super::UpdateResponse).
///
/// Those that a client reacts to in its own way have a variant each.
///
/// ```
/// use graph_patch::http::{UpdateResponse, Error};
///
/// #[derive(Debug, serde::Deserialize)]
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
    /// 412: the resource is no longer in the state of `If-Match`. (Microsoft Graph's Planner also answers so where
    /// `If-Match` is missing.)
    PreconditionFailed(ErrorResponse),
    /// 428: the service wants an `If-Match` (OData Protocol 4.01, 11.4.1.1).
    PreconditionRequired(ErrorResponse),
    /// 429: too many requests; [`ErrorResponse::retry_after`] says when to send it again.
    TooManyRequests(ErrorResponse),
    /// 424: a part of the same batch that this one depends on has failed, and tells why.
    FailedDependency(ErrorResponse),
    /// Any other status from 400 on.
    Refused(ErrorResponse),
    /// The answer is not what its status promises, or the status says nothing of an update, which may have been made.
    Unexpected(UnexpectedResponse),
    /// The batch was answered, but not this part of it.
    Unanswered,
}

impl Error {
    /// What a status that promises no resource says.
    pub(in crate::http) fn of<B: AsRef<[u8]>>(response: &Response<B>) -> Self {
        let error = || ErrorResponse::new(response);
        match response.status() {
            StatusCode::PRECONDITION_FAILED => Self::PreconditionFailed(error()),
            StatusCode::PRECONDITION_REQUIRED => Self::PreconditionRequired(error()),
            StatusCode::TOO_MANY_REQUESTS => Self::TooManyRequests(error()),
            StatusCode::FAILED_DEPENDENCY => Self::FailedDependency(error()),
            status if status.as_u16() >= 400 => Self::Refused(error()),
            _ => Self::unexpected(
                response.status(),
                "a status that is neither success nor failure here",
            ),
        }
    }

    pub(in crate::http) fn unexpected(status: StatusCode, reason: impl Into<Reason>) -> Self {
        Self::Unexpected(UnexpectedResponse {
            status,
            reason: reason.into(),
        })
    }

    /// What the service says of it, if it refused the update.
    ///
    /// ```
    /// use graph_patch::http::{UpdateResponse, Error};
    /// # #[derive(Debug, serde::Deserialize)]
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
}

impl Display for Error {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match (self, self.response()) {
            (_, Some(response)) => response.fmt(formatter),
            (Self::Unexpected(unexpected), _) => unexpected.fmt(formatter),
            _ => formatter.write_str("the batch was answered, but not this part of it"),
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

type Reason = Box<dyn error::Error + Send + Sync>;

/// An answer that is not what its status promises.
///
/// ```
/// use graph_patch::http::{UpdateResponse, Error};
///
/// let answer = UpdateResponse::<String>::from_response(&http::Response::new("<html>"));
/// let Err(Error::Unexpected(unexpected)) = answer else { panic!() };
/// assert_eq!(unexpected.status(), 200);
/// assert_eq!(unexpected.to_string(), "unexpected answer, 200 OK: no JSON object, and the status promises one");
/// ```
#[derive(Debug)]
pub struct UnexpectedResponse {
    status: StatusCode,
    reason: Reason,
}

impl UnexpectedResponse {
    /// The status; that of a batch, if a part of it is not to be understood.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }
}

impl Display for UnexpectedResponse {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            "unexpected answer, {}: {}",
            self.status, self.reason
        )
    }
}
