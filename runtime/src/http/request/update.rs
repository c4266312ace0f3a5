//! An update as a request (OData Protocol 4.01, 11.4.3).

use super::head::Head;
use crate::http::headers::prefer::PREFER;
use crate::http::{BuildError, IfMatch, Preference, ResourceUrl};
use crate::Patch;
use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt::{self, Debug, Display, Formatter};
use core::marker::PhantomData;
use http::header::IF_MATCH;
use http::{HeaderName, HeaderValue, Method, Request};
use serde_json::value::{to_raw_value, RawValue};

/// An update of an `R` in the making: a PATCH with a body of JSON.
///
/// [`build`](Self::build) makes the request; a [`Batch`](crate::http::Batch) makes it one of its parts. `Debug` shows neither
/// the token nor any value of the patch.
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
#[must_use = "an update is sent by a client, when it is built"]
pub struct UpdateRequest<R> {
    pub(in crate::http) head: Head,
    preferences: Vec<Preference>,
    is_empty: bool,
    even_if_empty: bool,
    body: Result<Box<RawValue>, BuildError>,
    resource: PhantomData<fn() -> R>,
}

impl<R> UpdateRequest<R> {
    pub(in crate::http) fn new<P: Patch>(patch: &P, url: ResourceUrl) -> Self {
        Self {
            head: Head::new(url),
            preferences: Vec::new(),
            is_empty: patch.is_empty(),
            even_if_empty: false,
            body: to_raw_value(patch).map_err(BuildError::Body),
            resource: PhantomData,
        }
    }

    /// Sends an access token as `Authorization: Bearer` (RFC 6750, 2.1), marked as sensitive.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// let request = update.bearer_auth("token").build()?;
    /// assert!(request.headers()["Authorization"].is_sensitive());
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn bearer_auth(mut self, token: impl Display) -> Self {
        self.head.set_bearer(token);
        self
    }

    /// Updates only what has this tag, or with [`IfMatch::Any`] only what is there (OData Protocol 4.01, 8.2.4).
    /// Otherwise the answer is [`Error::PreconditionFailed`](crate::http::Error::PreconditionFailed).
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// let etag: ETag = r#"W/"1""#.parse().unwrap();
    /// assert_eq!(update.if_match(&etag).build()?.headers()["If-Match"], r#"W/"1""#);
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn if_match(mut self, precondition: impl Into<IfMatch>) -> Self {
        self.head.set(IF_MATCH, precondition.into());
        self
    }

    /// Adds a preference (OData Protocol 4.01, 8.2.8), in place of one with the same name.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// let request = update.prefer(Preference::ReturnMinimal).prefer(Preference::CreateIfMissing);
    /// assert_eq!(request.build()?.headers()["Prefer"], "return=minimal, create-if-missing");
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn prefer(mut self, preference: Preference) -> Self {
        self.preferences
            .retain(|other| !other.contradicts(&preference));
        self.preferences.push(preference);
        self
    }

    /// Sets any other header. A value of `Authorization` is marked as sensitive.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// let id = (http::HeaderName::from_static("client-request-id"), http::HeaderValue::from_static("7"));
    /// assert_eq!(update.header(id.0, id.1).build()?.headers()["client-request-id"], "7");
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.head.set(name, value);
        self
    }

    /// Sends the patch although it may set nothing. A service may well change the ETag for it.
    ///
    /// ```
    /// use graph_patch::http::ToRequest;
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// #[graph(untyped)]
    /// struct Task {}
    ///
    /// let touch = Task::patch().to_request("https://example.com/tasks/7").even_if_empty().build()?;
    /// assert_eq!(touch.body(), b"{}");
    /// # Ok::<(), graph_patch::http::BuildError>(())
    /// ```
    pub fn even_if_empty(mut self) -> Self {
        self.even_if_empty = true;
        self
    }

    /// The request.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// let request = Task::patch().title("Edit").to_request("https://example.com/tasks/7").build()?;
    /// assert_eq!(request.uri(), "https://example.com/tasks/7");
    /// # Ok::<(), BuildError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If the patch is empty, unless that was [allowed](Self::even_if_empty); if the URL is relative or cannot be used;
    /// if a token or preference has what no header can have; if the patch cannot be written.
    pub fn build(self) -> Result<Request<Vec<u8>>, BuildError> {
        let (head, body) = self.into_parts()?;
        let body: Box<str> = body.into();
        head.request(Method::PATCH, body.into_string().into_bytes())
    }

    pub(in crate::http) fn into_parts(self) -> Result<(Head, Box<RawValue>), BuildError> {
        if self.is_empty && !self.even_if_empty {
            return Err(BuildError::EmptyPatch);
        }
        let mut head = self.head;
        let texts: Vec<&str> = self.preferences.iter().map(Preference::as_str).collect();
        if !texts.is_empty() {
            let all: String = texts.join(", ");
            head.set_text(PREFER, &all, "a preference");
        }
        Ok((head, self.body?))
    }
}

impl<R> Debug for UpdateRequest<R> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UpdateRequest")
            .field("head", &self.head)
            .field("preferences", &self.preferences)
            .finish_non_exhaustive()
    }
}
