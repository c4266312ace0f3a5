//! Responses to updates (OData Protocol 4.01, 11.4.1.5 and 11.4.3).

mod body;
mod error;
mod error_response;
mod versioned;

pub(super) use body::body;
pub use error::{Error, UnexpectedResponse};
pub use error_response::ErrorResponse;
pub use versioned::Versioned;

use super::{ETag, Preference};
use alloc::vec::Vec;
use http::{Response, StatusCode};
use serde::de::DeserializeOwned;
use versioned::header_etag;

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
}

/// The result of a successful update, with the representation of the resource if the service returned it.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome<R> {
    /// 200: the service updated the resource and returned its new state.
    Updated(R),
    /// 201: the resource did not exist, so the service created it and returned it.
    Created(R),
    /// 204: the service updated the resource and returned no representation.
    NoContent,
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
    /// - 200 or 201 without an object that `R` deserializes from
    /// - 204 with a body
    /// - an invalid ETag
    /// - any other status below 400
    pub fn from_response<B: AsRef<[u8]>>(response: &Response<B>) -> Result<Self, Error> {
        let (outcome, etag) = match response.status() {
            StatusCode::OK => with_resource(response, Outcome::Updated)?,
            StatusCode::CREATED => with_resource(response, Outcome::Created)?,
            StatusCode::NO_CONTENT if body(response).is_empty() => {
                (Outcome::NoContent, header_etag(response)?)
            }
            StatusCode::NO_CONTENT => {
                return Err(Error::unexpected(response.status(), "expected no body"))
            }
            _ => return Err(Error::from_status(response)),
        };
        Ok(Self {
            outcome,
            etag,
            preferences_applied: Preference::applied(response.headers()),
        })
    }
}

fn with_resource<R: DeserializeOwned, B: AsRef<[u8]>>(
    response: &Response<B>,
    outcome: fn(R) -> Outcome<R>,
) -> Result<(Outcome<R>, Option<ETag>), Error> {
    let Versioned { resource, etag } = Versioned::from_body(response)?;
    Ok((outcome(resource), etag))
}
