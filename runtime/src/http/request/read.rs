//! The `GET` request of a resource or a collection.

use super::methods::head_methods;
use super::{BuildError, RequestHead};
use crate::http::ResourceUrl;
use crate::GraphPatch;
use alloc::vec::Vec;
use core::fmt::{self, Debug, Display, Formatter};
use core::marker::PhantomData;
use http::{Method, Request};

/// Builds a `GET` request that reads an `R`, or a page of them.
///
/// [`Versioned::request`](crate::http::Versioned::request) and [`Page::request`](crate::http::Page::request) create it.
/// `Debug` shows no value that can be a secret.
///
/// ```
/// use graph_patch::http::{ResourceUrl, Versioned};
/// use graph_patch::GraphPatch;
///
/// #[derive(GraphPatch)]
/// struct User {
///     #[graph(key)]
///     id: String,
///     city: Option<String>,
/// }
///
/// let url = ResourceUrl::from("https://graph.microsoft.com/v1.0/users").key_segment("7");
/// let request = Versioned::<User>::request(url).bearer_auth("token").select().build()?;
/// assert_eq!(request.method(), "GET");
/// assert_eq!(request.headers()["Accept"], "application/json");
/// assert_eq!(request.uri(), "https://graph.microsoft.com/v1.0/users/7?$select=id,city");
/// # Ok::<(), graph_patch::http::BuildError>(())
/// ```
#[must_use = "`build` the request"]
pub struct ReadRequest<R> {
    head: RequestHead,
    resource: PhantomData<fn() -> R>,
}

impl<R> ReadRequest<R> {
    pub(in crate::http) fn new(url: ResourceUrl) -> Self {
        Self {
            head: RequestHead::reading(url),
            resource: PhantomData,
        }
    }

    head_methods!("Versioned::<Task>::request(\"https://example.com/tasks/7\")");

    /// Adds `$select` with every property of `R`: the value of [`GraphPatch::select`].
    ///
    /// A service may omit properties that were not selected. They then look like null.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// let request = Versioned::<Task>::request("https://example.com/tasks/7").select().build()?;
    /// assert_eq!(request.uri(), "https://example.com/tasks/7?$select=title");
    /// # Ok::<(), BuildError>(())
    /// ```
    ///
    /// [OData URL Conventions 4.01, 5.1.3]
    pub fn select(self) -> Self
    where
        R: GraphPatch,
    {
        self.query("$select", R::select())
    }

    /// Adds a query option, as [`ResourceUrl::query`] does.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// let request = Page::<Task>::request("https://example.com/tasks").query("$top", 5).build()?;
    /// assert_eq!(request.uri(), "https://example.com/tasks?$top=5");
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn query(mut self, name: &str, value: impl Display) -> Self {
        self.head.add_query(name, value);
        self
    }

    /// Builds the request. Its body is empty.
    ///
    /// # Errors
    ///
    /// - [`BuildError::Url`] if the URL is invalid, or relative without a leading `/`
    /// - [`BuildError::Header`] if a header cannot contain the token or a preference
    /// - [`BuildError::Preference`] if a preference is empty, has no name, or has quotes that do not end
    ///
    /// # Examples
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// let url = ResourceUrl::from("https://example.com/tasks").key_segment("");
    /// let error = Versioned::<Task>::request(url).build().unwrap_err();
    /// assert!(matches!(error, BuildError::Url(_)));
    /// ```
    pub fn build(self) -> Result<Request<Vec<u8>>, BuildError> {
        self.head.build(Method::GET, Vec::new())
    }
}

// Implemented by hand, since a derived impl would require the same trait of `R`.
impl<R> Clone for ReadRequest<R> {
    fn clone(&self) -> Self {
        Self {
            head: self.head.clone(),
            resource: PhantomData,
        }
    }
}

impl<R> Debug for ReadRequest<R> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("ReadRequest")
            .field("head", &self.head)
            .finish_non_exhaustive()
    }
}
