//! What a service answers to an update (OData Protocol 4.01, 11.4.3 and 11.4.1.5).

pub(super) mod error;
pub(super) mod error_response;
pub(super) mod versioned;

use crate::http::{ETag, Error, Preference, Versioned};
use http::{Response, StatusCode};
use serde::de::DeserializeOwned;

/// The answer to an update that was made.
///
/// ```
/// use graph_patch::http::{UpdateResponse, Outcome};
///
/// #[derive(Debug, PartialEq, serde::Deserialize)]
/// struct Task {
///     title: String,
/// }
///
/// let response = http::Response::new(r#"{"@odata.etag": "W/\"2\"", "title": "Edit"}"#);
/// let answer: UpdateResponse<Task> = UpdateResponse::from_response(&response)?;
/// assert_eq!(answer.outcome, Outcome::Updated(Task { title: "Edit".into() }));
/// assert_eq!(answer.etag.unwrap().as_str(), r#"W/"2""#);
/// # Ok::<(), graph_patch::http::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UpdateResponse<R> {
    /// What was done.
    pub outcome: Outcome<R>,
    /// The resource's new tag: that of the header or, without one, the representation's `@odata.etag`.
    pub etag: Option<ETag>,
    /// Which preferences the service says it has followed (OData Protocol 4.01, 8.3.7). That it says none need not mean
    /// that it followed none.
    pub preferences_applied: alloc::vec::Vec<Preference>,
}

/// What a service did, and whether it shows it.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome<R> {
    /// 200: the resource as it is after the update.
    Updated(R),
    /// 201: the resource was missing, and is as it was created.
    Created(R),
    /// 204: the update was made; the patch says what has changed.
    NoContent,
}

impl<R: DeserializeOwned> UpdateResponse<R> {
    /// Reads the answer to an update.
    ///
    /// # Errors
    ///
    /// If the service refused the update: [`Error`] tells how. If the answer cannot be understood, it is
    /// [`Error::Unexpected`], and *the update may have been made*: 200 or 201 without a body that is an object which `R`
    /// reads, 204 with a body, an `ETag` that is none, a status that says nothing of an update.
    pub fn from_response<B: AsRef<[u8]>>(response: &Response<B>) -> Result<Self, Error> {
        let (outcome, etag) = match response.status() {
            StatusCode::OK => shown(response, Outcome::Updated)?,
            StatusCode::CREATED => shown(response, Outcome::Created)?,
            StatusCode::NO_CONTENT if response.body().as_ref().is_empty() => (
                Outcome::NoContent,
                crate::http::response::versioned::header_etag(response)?,
            ),
            StatusCode::NO_CONTENT => {
                return Err(Error::unexpected(
                    response.status(),
                    "a body, and the status promises none",
                ))
            }
            _ => return Err(Error::of(response)),
        };
        Ok(Self {
            outcome,
            etag,
            preferences_applied: Preference::applied(response.headers()),
        })
    }
}

type Shown<R> = (Outcome<R>, Option<ETag>);

fn shown<R: DeserializeOwned, B: AsRef<[u8]>>(
    response: &Response<B>,
    outcome: fn(R) -> Outcome<R>,
) -> Result<Shown<R>, Error> {
    let Versioned { resource, etag } = Versioned::read(response)?;
    Ok((outcome(resource), etag))
}
