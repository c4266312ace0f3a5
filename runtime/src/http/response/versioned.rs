//! A local copy of a resource with its ETag.

use super::members::Control;
use super::representation::WithControl;
use super::Parts;
use crate::http::{ETag, Error, Outcome, UpdateResponse};
use crate::{GraphPatch, Patch};
use alloc::string::String;
use http::header::ETAG;
use http::{HeaderMap, Response, StatusCode};
use serde::{de::DeserializeOwned, Deserialize, Serialize, Serializer};

/// A local copy of a resource, with the ETag of this state.
///
/// ```
/// use graph_patch::http::Versioned;
///
/// #[derive(Default, serde::Deserialize)]
/// #[serde(default)]
/// struct Task {
///     title: String,
/// }
///
/// let response = http::Response::builder().header("ETag", "W/\"1\"").body(r#"{"title": "Write"}"#)?;
/// let local: Versioned<Task> = Versioned::from_response(&response)?;
/// assert_eq!(local.resource.title, "Write");
/// assert_eq!(local.etag.unwrap().as_str(), "W/\"1\"");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Versioned<R> {
    /// The resource.
    pub resource: R,
    /// The ETag of this state, or `None` if the service returned no ETag with it.
    pub etag: Option<ETag>,
}

impl<R: DeserializeOwned> Versioned<R> {
    /// Deserializes the resource from the response to a `GET` request.
    ///
    /// The ETag comes from the header `ETag`, otherwise from `@odata.etag` in the body.
    ///
    /// # Errors
    ///
    /// - The error of the service, if its status is 400 or higher
    /// - [`Error::Unexpected`] if the status is not 200, the body is not an object that `R` deserializes from, or the
    ///   ETag is invalid
    pub fn from_response<B: AsRef<[u8]>>(response: &Response<B>) -> Result<Self, Error> {
        Self::from_ok(response.into())
    }

    /// Deserializes the resource from the parts of a response, as every client can return them.
    ///
    /// ```
    /// use graph_patch::http::Versioned;
    /// use http::{HeaderMap, StatusCode};
    ///
    /// #[derive(Default, serde::Deserialize)]
    /// #[serde(default)]
    /// struct Task {
    ///     title: String,
    /// }
    ///
    /// let (status, headers, body) = (StatusCode::OK, HeaderMap::new(), br#"{"title": "Write"}"#);
    /// let local = Versioned::<Task>::from_parts(status, &headers, body)?;
    /// assert_eq!((local.resource.title.as_str(), local.etag), ("Write", None));
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
        Self::from_ok(Parts::new(status, headers, body.as_ref()))
    }

    fn from_ok(response: Parts<'_>) -> Result<Self, Error> {
        match response.status {
            StatusCode::OK => Self::from_body(response),
            _ => Err(Error::from_status(response)),
        }
    }

    /// Deserializes the resource, with any status.
    pub(super) fn from_body(response: Parts<'_>) -> Result<Self, Error> {
        let (status, body) = (response.status, response.body);
        // The `Deserialize` that serde derives for a struct also accepts an array.
        if body.iter().find(|byte| !byte.is_ascii_whitespace()) != Some(&b'{') {
            return Err(Error::unexpected(
                status,
                "expected a JSON object in the body",
            ));
        }
        let resource =
            serde_json::from_slice(body).map_err(|error| Error::unexpected(status, error))?;
        let etag = match header_etag(response)? {
            Some(etag) => Some(etag),
            None => body_etag(response)?,
        };
        Ok(Self { resource, etag })
    }
}

impl<R: GraphPatch> Versioned<R> {
    /// Updates the local copy with the response to `patch`.
    ///
    /// Replaces the resource with the returned representation, or applies the patch if none was returned. Also replaces
    /// the ETag: it becomes `None` if the response has no ETag, since the old one is no longer valid.
    ///
    /// After [`Outcome::Accepted`], the copy is unchanged, since the service has not updated the resource yet.
    ///
    /// Two limits:
    ///
    /// - Without a representation, the copy lacks the changes that the service makes itself, such as a modification time.
    /// - If `$select` restricts the returned representation, it still replaces the complete copy.
    ///
    /// ```
    /// use graph_patch::http::{UpdateResponse, Versioned};
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(Default, serde::Deserialize, GraphPatch)]
    /// #[serde(default)]
    /// struct Task {
    ///     title: String,
    /// }
    ///
    /// let mut local = Versioned { resource: Task { title: "Write".into() }, etag: None };
    /// let response = http::Response::builder().status(204).header("ETag", "\"2\"").body("")?;
    /// local.reconcile(Task::patch().title("Edit"), UpdateResponse::from_response(&response)?);
    /// assert_eq!(local.resource.title, "Edit");
    /// assert_eq!(local.etag, Some("\"2\"".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn reconcile(&mut self, patch: R::Patch, response: UpdateResponse<R>) {
        match response.outcome {
            Outcome::Updated(resource)
            | Outcome::Created {
                resource: Some(resource),
                ..
            } => self.resource = resource,
            Outcome::Created { resource: None, .. } | Outcome::NoContent => {
                patch.apply(&mut self.resource);
            }
            Outcome::Accepted { .. } => return,
        }
        self.etag = response.etag;
    }
}

/// Serializes the representation that a service returns: `@odata.type`, `@odata.etag`, then the members of the resource.
///
/// `@odata.type` is absent if the resource is `untyped`, and `@odata.etag` if there is no ETag. Each is serialized once: a
/// field or a dynamic property of the resource with the same name, or its name in OData 4.01 (`@etag`), is left out. The
/// bound `Default` limits this to structs: the type of an enum depends on its variant.
///
/// [OData JSON Format 4.01, 4.5.3 and 4.5.10]
impl<R: GraphPatch + Serialize> Serialize for Versioned<R>
where
    R::Patch: Default,
{
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let odata_type = Control {
            names: ["@odata.type", "@type"],
            value: Some(R::ODATA_TYPE),
        };
        let etag = Control {
            names: ["@odata.etag", "@etag"],
            value: self.etag.as_ref().map(ETag::as_str),
        };
        let controls = [odata_type, etag];
        let [_, untyped @ ..] = &controls;
        self.resource.serialize(WithControl {
            serializer,
            controls: if R::Patch::__INFO.typed {
                &controls
            } else {
                untyped
            },
        })
    }
}

pub(super) fn header_etag(response: Parts<'_>) -> Result<Option<ETag>, Error> {
    let etag = response.headers.get(ETAG).map(ETag::try_from);
    etag.transpose()
        .map_err(|error| Error::unexpected(response.status, error))
}

/// Returns the ETag of the body, as OData 4.0 or 4.01 spells its name (OData JSON Format 4.01, 4.5.10).
fn body_etag(response: Parts<'_>) -> Result<Option<ETag>, Error> {
    #[derive(Deserialize)]
    struct Tagged {
        #[serde(rename = "@odata.etag")]
        etag: Option<String>,
        #[serde(rename = "@etag")]
        etag_of_401: Option<String>,
    }
    let unexpected = |error: serde_json::Error| Error::unexpected(response.status, error);
    let tagged: Tagged = serde_json::from_slice(response.body).map_err(unexpected)?;
    let etag = tagged.etag.or(tagged.etag_of_401);
    let etag = etag.map(ETag::try_from).transpose();
    etag.map_err(|error| Error::unexpected(response.status, error))
}
