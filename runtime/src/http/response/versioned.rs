//! A local copy of a resource with its ETag.

use super::{etag::etag, Parts};
use crate::http::{
    ETag, Error, Outcome, ReadRequest, ResourceUrl, ToRequest, UpdateRequest, UpdateResponse,
};
use crate::{GraphPatch, Patch};
use http::{HeaderMap, Response, StatusCode};
use serde::de::DeserializeOwned;

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
        response.check_object()?;
        let resource = response.read()?;
        let etag = etag(response)?;
        Ok(Self { resource, etag })
    }
}

impl<R: GraphPatch> Versioned<R> {
    /// Starts the request that reads a resource.
    ///
    /// ```
    /// use graph_patch::http::{ResourceUrl, Versioned};
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(Default, serde::Deserialize, GraphPatch)]
    /// #[serde(default)]
    /// struct Task {
    ///     #[graph(key)]
    ///     id: String,
    ///     title: String,
    /// }
    ///
    /// let url = ResourceUrl::from("https://example.com/tasks").key_segment("7");
    /// let request = Versioned::<Task>::request(url).bearer_auth("token").select().build()?;
    /// assert_eq!(request.uri(), "https://example.com/tasks/7?$select=id,title");
    /// # let send = |_| http::Response::new(r#"{"@odata.etag": "\"1\"", "id": "7", "title": "Write"}"#);
    /// let response = send(request); // with any client
    /// let local = Versioned::<Task>::from_response(&response)?;
    /// assert_eq!(local.etag, Some("\"1\"".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// [OData Protocol 4.01, 11.2.2]
    pub fn request(url: impl Into<ResourceUrl>) -> ReadRequest<R> {
        ReadRequest::new(url.into())
    }

    /// Starts the request that updates the resource, on condition that it has not changed since this copy.
    ///
    /// Sets `If-Match` if the copy has an ETag. Without one, the update is unconditional.
    ///
    /// ```
    /// use graph_patch::http::Versioned;
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// struct Task {
    ///     title: String,
    /// }
    ///
    /// let mut local = Versioned { resource: Task { title: "Write".into() }, etag: Some("\"1\"".parse()?) };
    /// let patch = Task::patch().title("Edit");
    /// let request = local.to_request(&patch, "https://example.com/tasks/7").build()?;
    /// assert_eq!(request.headers()["If-Match"], "\"1\"");
    ///
    /// local.etag = None;
    /// let request = local.to_request(&patch, "https://example.com/tasks/7").build()?;
    /// assert_eq!(request.headers().get("If-Match"), None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// [OData Protocol 4.01, 11.4.1.1]
    pub fn to_request(&self, patch: &R::Patch, url: impl Into<ResourceUrl>) -> UpdateRequest<R> {
        patch.to_request(url).if_match(&self.etag)
    }

    /// Updates the local copy with the response to `patch`.
    ///
    /// Replaces the resource with the returned representation, or applies the patch if none was returned. Also replaces
    /// the ETag: it becomes `None` if the response has no ETag, since the old one is no longer valid. Then read the resource
    /// again before the next conditional update. An update without an ETag is unconditional.
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
