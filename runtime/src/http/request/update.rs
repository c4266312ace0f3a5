//! The `PATCH` request of a single update.

use super::{BuildError, ODataVersion, RequestHead};
use crate::http::{IfMatch, Preference, ResourceUrl};
use crate::Patch;
use alloc::{boxed::Box, vec::Vec};
use core::fmt::{self, Debug, Display, Formatter};
use core::marker::PhantomData;
use http::header::{CONTENT_TYPE, IF_MATCH, IF_NONE_MATCH};
use http::{HeaderName, HeaderValue, Method, Request};
use serde_json::value::{to_raw_value, RawValue};

/// Builds a `PATCH` request that updates an `R`.
///
/// [`build`](Self::build) returns the request. To send several updates in one request, pass them to
/// [`Batch::add`](crate::http::Batch::add) instead. `Debug` shows neither the values of the patch nor any value that can
/// be a secret: it hides the values of the URL's query, and of every header that is not known to be harmless.
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
    body: Result<Box<RawValue>, BuildError>,
    resource: PhantomData<fn() -> R>,
}

impl<R> UpdateRequest<R> {
    pub(super) fn new<P: Patch>(patch: &P, url: ResourceUrl) -> Self {
        Self {
            head: RequestHead::new(url),
            is_empty: patch.is_empty(),
            even_if_empty: false,
            body: to_raw_value(patch).map_err(BuildError::Body),
            resource: PhantomData,
        }
    }

    /// Sets `Authorization: Bearer` to an access token and marks it as sensitive.
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
    ///
    /// [RFC 6750, 2.1]
    pub fn bearer_auth(mut self, token: impl Display) -> Self {
        self.head.set_bearer(token);
        self
    }

    /// Sets `If-Match`, so that the service updates only the expected state of the resource.
    ///
    /// With an [`ETag`](crate::http::ETag), the resource must still have this tag. With [`IfMatch::Any`], it must exist.
    /// Otherwise the service responds with [`Error::PreconditionFailed`](crate::http::Error::PreconditionFailed).
    ///
    /// A request has one precondition: the last call of `if_match`, [`only_create`](Self::only_create) and
    /// [`only_update`](Self::only_update) counts.
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
    ///
    /// [OData Protocol 4.01, 8.2.4]
    pub fn if_match(mut self, precondition: impl Into<IfMatch>) -> Self {
        self.head.set_precondition(IF_MATCH, precondition.into());
        self
    }

    /// Sets `If-None-Match: *`, so that the service only creates the resource and never updates it.
    ///
    /// If it exists, the service responds with [`Error::PreconditionFailed`](crate::http::Error::PreconditionFailed). Many
    /// services also require [`Preference::CreateIfMissing`] to create a resource with `PATCH`.
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

    /// Adds a preference to `Prefer`. It replaces an earlier preference of the same name.
    ///
    /// A preference that is empty, or whose quotes do not end, is an error when the request is built.
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
    ///
    /// [OData Protocol 4.01, 8.2.8]
    pub fn prefer(mut self, preference: Preference) -> Self {
        self.head.prefer(preference);
        self
    }

    /// Sets any other header. A value of `Prefer` is added to the other preferences.
    ///
    /// [`build`](Self::build) marks the value as sensitive unless the header is known to be harmless, such as `Accept`.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// use http::{HeaderName, HeaderValue};
    ///
    /// let name = HeaderName::from_static("client-request-id");
    /// let request = update.header(name, HeaderValue::from_static("7")).build()?;
    /// assert_eq!(request.headers()["client-request-id"], "7");
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.head.set(name, value);
        self
    }

    /// Sets `OData-Version`, the version of the request body.
    ///
    /// Without this header, the service assumes the highest version that it supports and that
    /// [`odata_max_version`](Self::odata_max_version) allows.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// assert_eq!(update.odata_version(ODataVersion::V4_0).build()?.headers()["OData-Version"], "4.0");
    /// # Ok::<(), BuildError>(())
    /// ```
    ///
    /// [OData Protocol 4.01, 8.1.5]
    pub fn odata_version(mut self, version: ODataVersion) -> Self {
        let name = HeaderName::from_static("odata-version");
        self.head.set(name, version);
        self
    }

    /// Sets `OData-MaxVersion`, the highest version that the response may have.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// let request = update.odata_max_version(ODataVersion::V4_01).build()?;
    /// assert_eq!(request.headers()["OData-MaxVersion"], "4.01");
    /// # Ok::<(), BuildError>(())
    /// ```
    ///
    /// [OData Protocol 4.01, 8.2.7]
    pub fn odata_max_version(mut self, version: ODataVersion) -> Self {
        let name = HeaderName::from_static("odata-maxversion");
        self.head.set(name, version);
        self
    }

    /// Declares that the body has `Edm.Int64` and `Edm.Decimal` values as strings.
    ///
    /// The service may then respond with strings, too. This method changes only `Content-Type`. The strings themselves
    /// come from the field's serde attribute, such as [`int64_string`](crate::edm::int64_string).
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// let request = update.ieee754_compatible().build()?;
    /// assert_eq!(request.headers()["Content-Type"], "application/json;IEEE754Compatible=true");
    /// # Ok::<(), BuildError>(())
    /// ```
    ///
    /// [OData JSON Format 4.01, 3.2]
    pub fn ieee754_compatible(mut self) -> Self {
        let json = HeaderValue::from_static("application/json;IEEE754Compatible=true");
        self.head.set(CONTENT_TYPE, json);
        self
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
    /// - [`BuildError::Url`] if the URL is invalid or relative
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

    pub(in crate::http) fn into_parts(self) -> Result<(RequestHead, Box<RawValue>), BuildError> {
        if self.is_empty && !self.even_if_empty {
            return Err(BuildError::EmptyPatch);
        }
        Ok((self.head, self.body?))
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
