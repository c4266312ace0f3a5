//! The `PATCH` request of a single update.

use super::methods::{body_methods, head_methods};
use super::{BuildError, RequestHead};
use crate::http::{IfMatch, IntoIfMatch, ResourceUrl};
use crate::Patch;
use alloc::boxed::Box;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Debug, Formatter};
use core::marker::PhantomData;
use http::header::{IF_MATCH, IF_NONE_MATCH};
use http::{HeaderValue, Method, Request};
use serde::ser::Error as _;
use serde_json::value::{to_raw_value, RawValue};

/// Builds a `PATCH` request that updates an `R`.
///
/// [`build`](Self::build) returns the request. To send several updates in one request, pass them to
/// [`Batch::add`](crate::http::Batch::add) instead. `Debug` shows neither the values of the patch nor any value that can
/// be a secret. It hides the values of the URL's query, and of every header that is not known to be harmless.
///
/// ```
/// use graph_patch::http::{IfMatch, Preference, ToRequest};
/// use graph_patch::GraphPatch;
///
/// #[derive(GraphPatch)]
/// struct Task {
///     title: String,
/// }
///
/// let patch = Task::patch().title("Edit");
/// let update = patch
///     .to_request("https://example.com/tasks/7")
///     .bearer_auth("secret")
///     .if_match(IfMatch::Any)
///     .prefer(Preference::ReturnRepresentation);
/// assert!(!format!("{update:?}").contains("secret"));
/// assert_eq!(update.build()?.headers()["If-Match"], "*");
/// # Ok::<(), graph_patch::http::BuildError>(())
/// ```
#[must_use = "`build` the request, or add it to a `Batch`"]
pub struct UpdateRequest<R> {
    head: RequestHead,
    is_empty: bool,
    even_if_empty: bool,
    /// The patch, or why it cannot be serialized.
    body: Result<Box<RawValue>, String>,
    resource: PhantomData<fn() -> R>,
}

impl<R> UpdateRequest<R> {
    pub(super) fn new<P: Patch>(patch: &P, url: ResourceUrl) -> Self {
        Self {
            head: RequestHead::new(url),
            is_empty: patch.is_empty(),
            even_if_empty: false,
            body: to_raw_value(patch).map_err(|error| error.to_string()),
            resource: PhantomData,
        }
    }

    head_methods!("Task::patch().title(\"Edit\").to_request(\"https://example.com/tasks/7\")");
    body_methods!("Task::patch().title(\"Edit\").to_request(\"https://example.com/tasks/7\")");

    /// Sets `If-Match`, so that the service updates only the expected state of the resource.
    ///
    /// With an [`ETag`](crate::http::ETag), the resource must still have this tag. With [`IfMatch::Any`], it must exist.
    /// Otherwise the service responds with [`Error::PreconditionFailed`](crate::http::Error::PreconditionFailed).
    ///
    /// `None` changes nothing: without an ETag, the update is unconditional, unless another call sets a precondition.
    ///
    /// A request has one precondition: the last call of `if_match`, [`only_create`](Self::only_create) and
    /// [`only_update`](Self::only_update) counts.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// let etag: Option<ETag> = Some(r#"W/"1""#.parse().unwrap());
    /// assert_eq!(update.if_match(&etag).build()?.headers()["If-Match"], r#"W/"1""#);
    /// # Ok::<(), BuildError>(())
    /// ```
    ///
    /// [OData Protocol 4.01, 8.2.4]
    pub fn if_match(mut self, precondition: impl IntoIfMatch) -> Self {
        if let Some(precondition) = precondition.into_if_match() {
            self.head.set_precondition(IF_MATCH, precondition);
        }
        self
    }

    /// Sets `If-None-Match: *`, so that the service only creates the resource and never updates it.
    ///
    /// If it exists, the service responds with [`Error::PreconditionFailed`](crate::http::Error::PreconditionFailed). Many
    /// services also require [`Preference::CreateIfMissing`](crate::http::Preference::CreateIfMissing) to create a resource with `PATCH`.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// assert_eq!(update.only_create().build()?.headers()["If-None-Match"], "*");
    /// # Ok::<(), BuildError>(())
    /// ```
    ///
    /// [OData Protocol 4.01, 8.2.5 and 11.4.4]
    pub fn only_create(mut self) -> Self {
        let any = HeaderValue::from_static("*");
        self.head.set_precondition(IF_NONE_MATCH, any);
        self
    }

    /// Sets `If-Match: *`, so that the service only updates the resource and never creates it.
    ///
    /// If it does not exist, the service responds with an [`Error`](crate::http::Error).
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// assert_eq!(update.only_update().build()?.headers()["If-Match"], "*");
    /// # Ok::<(), BuildError>(())
    /// ```
    ///
    /// [OData Protocol 4.01, 8.2.4 and 11.4.4]
    pub fn only_update(self) -> Self {
        self.if_match(IfMatch::Any)
    }

    /// Sends the patch even if it sets no property. The service may still change the ETag.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # #[graph(untyped)]
    /// # struct Task { title: String }
    /// let request = Task::patch().to_request("https://example.com/tasks/7").even_if_empty().build()?;
    /// assert_eq!(request.body(), b"{}");
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn even_if_empty(mut self) -> Self {
        self.even_if_empty = true;
        self
    }

    /// Builds the request.
    ///
    /// # Errors
    ///
    /// - [`BuildError::EmptyPatch`] if the patch is empty and [`even_if_empty`](Self::even_if_empty) was not called
    /// - [`BuildError::Url`] if the URL is invalid, or relative without a leading `/`
    /// - [`BuildError::Header`] if a header cannot contain the token or a preference
    /// - [`BuildError::Preference`] if a preference is empty, has no name, or has quotes that do not end
    /// - [`BuildError::Body`] if the patch cannot be serialized
    ///
    /// # Examples
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// let request = Task::patch().title("Edit").to_request("https://example.com/tasks/7").build()?;
    /// assert_eq!(request.uri(), "https://example.com/tasks/7");
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn build(self) -> Result<Request<Vec<u8>>, BuildError> {
        let (head, body) = self.into_parts()?;
        let body: Box<str> = body.into();
        head.build(Method::PATCH, body.into_string().into_bytes())
    }

    pub(super) fn into_parts(self) -> Result<(RequestHead, Box<RawValue>), BuildError> {
        if self.is_empty && !self.even_if_empty {
            return Err(BuildError::EmptyPatch);
        }
        let body = self.body.map_err(serde_json::Error::custom);
        Ok((self.head, body.map_err(BuildError::body)?))
    }
}

// Implemented by hand, since a derived impl would require the same trait of `R`.
impl<R> Clone for UpdateRequest<R> {
    fn clone(&self) -> Self {
        Self {
            head: self.head.clone(),
            body: self.body.clone(),
            ..*self
        }
    }
}

impl<R> Debug for UpdateRequest<R> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UpdateRequest")
            .field("head", &self.head)
            .finish_non_exhaustive()
    }
}
