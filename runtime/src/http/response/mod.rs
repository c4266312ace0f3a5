//! Responses to updates (OData Protocol 4.01, 11.4.1.5 and 11.4.3).

mod body;
mod error;
mod error_response;
mod error_text;
mod etag;
mod members;
mod outcome;
mod page;
mod parts;
mod representation;
mod tagged;
mod unexpected;
mod versioned;
mod versioned_json;

pub(super) use body::IsUtf8;
pub use error::Error;
pub use error_response::ErrorResponse;
pub use outcome::Outcome;
pub use page::Page;
pub(super) use parts::Parts;
pub use unexpected::UnexpectedResponse;
pub use versioned::Versioned;

use super::{ETag, Preference, RetryAfter};
use alloc::vec::Vec;
use http::{HeaderMap, Response, StatusCode};
use serde::de::DeserializeOwned;

/// The response to a successful update.
///
/// ```
/// use graph_patch::http::{Outcome, UpdateResponse};
///
/// #[derive(Debug, Default, PartialEq, serde::Deserialize)]
/// #[serde(default)]
/// struct Task {
///     title: String,
/// }
///
/// let response = http::Response::new(r#"{"@odata.etag": "W/\"2\"", "title": "Edit"}"#);
/// let response: UpdateResponse<Task> = UpdateResponse::from_response(&response)?;
/// assert_eq!(response.outcome, Outcome::Updated(Task { title: "Edit".into() }));
/// assert_eq!(response.etag.unwrap().as_str(), r#"W/"2""#);
/// # Ok::<(), graph_patch::http::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse<R> {
    /// The result, with the representation of the resource if the service returned it.
    pub outcome: Outcome<R>,
    /// The new ETag of the resource, from the header `ETag`, otherwise from `@odata.etag` in the body.
    pub etag: Option<ETag>,
    /// The preferences that the service reports as applied. It may apply others without reporting them.
    ///
    /// [OData Protocol 4.01, 8.3.7]
    pub preferences_applied: Vec<Preference>,
    /// When to ask for the progress of an update that the service has only [accepted](Outcome::Accepted).
    ///
    /// [RFC 9110, 10.2.3]
    pub retry_after: Option<RetryAfter>,
}

impl<R: DeserializeOwned> UpdateResponse<R> {
    /// Deserializes the response to an update.
    ///
    /// # Errors
    ///
    /// If the status is 400 or higher, returns the [`Error`] of the service.
    ///
    /// Returns [`Error::Unexpected`] in the following cases, in which *the service may have applied the update*:
    ///
    /// - 200 without an object that `R` deserializes from; also 201, unless it names the resource in a header
    /// - 204 with a body
    /// - an invalid ETag
    /// - any other status below 400
    pub fn from_response<B: AsRef<[u8]>>(response: &Response<B>) -> Result<Self, Error> {
        Self::from(response.into())
    }

    /// Deserializes the response to an update from its parts, as every client can return them.
    ///
    /// ```
    /// use graph_patch::http::{Outcome, UpdateResponse};
    /// use http::{HeaderMap, StatusCode};
    ///
    /// #[derive(Debug, Default, PartialEq, serde::Deserialize)]
    /// #[serde(default)]
    /// struct Task {
    ///     title: String,
    /// }
    ///
    /// let (status, headers, body) = (StatusCode::OK, HeaderMap::new(), br#"{"title": "Edit"}"#);
    /// let response = UpdateResponse::<Task>::from_parts(status, &headers, body)?;
    /// assert_eq!(response.outcome, Outcome::Updated(Task { title: "Edit".into() }));
    /// # Ok::<(), graph_patch::http::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`from_response`](Self::from_response).
    pub fn from_parts(
        status: StatusCode,
        headers: &HeaderMap,
        body: impl AsRef<[u8]>,
    ) -> Result<Self, Error> {
        Self::from(Parts::new(status, headers, body.as_ref()))
    }

    fn from(response: Parts<'_>) -> Result<Self, Error> {
        let (outcome, etag) = Outcome::from_response(response)?;
        Ok(Self {
            outcome,
            etag,
            preferences_applied: Preference::applied(response.headers),
            retry_after: RetryAfter::from_headers(response.headers),
        })
    }
}
