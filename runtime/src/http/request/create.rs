//! The `POST` request that creates a resource.

use super::keys::{check_key, with_keys, Keys};
use super::methods::{body_methods, head_methods};
use super::{BuildError, RequestHead};
use crate::http::json::without_nulls;
use crate::http::ResourceUrl;
use crate::{GraphPatch, Patch};
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Debug, Formatter};
use core::marker::PhantomData;
use http::{Method, Request};
use serde::ser::Error as _;
use serde::Serialize;

/// Builds a `POST` request that creates an `R` in a collection.
///
/// [`ToRequest::to_create_request`](crate::http::ToRequest::to_create_request) creates it from a patch, and
/// [`GraphPatch::to_create_request`] from a complete resource.
///
/// The body has no member that is null, at any depth: the service gives a property that is absent its default value. The
/// items of a collection stay, also if they are null. `Debug` shows neither values nor secrets.
///
/// ```
/// use graph_patch::http::{Outcome, ToRequest, UpdateResponse};
/// use graph_patch::GraphPatch;
///
/// #[derive(Default, serde::Deserialize, GraphPatch)]
/// #[serde(default)]
/// #[graph(untyped)]
/// struct Task {
///     #[graph(key)]
///     id: String,
///     title: String,
///     note: Option<String>,
/// }
///
/// let patch = Task::patch().title("Write").note(None);
/// let request = patch.to_create_request("https://example.com/tasks").bearer_auth("token").build()?;
/// assert_eq!(request.method(), "POST");
/// assert_eq!(request.body(), br#"{"title":"Write"}"#);
///
/// # let send = |_| http::Response::builder().status(201).body(r#"{"id": "7", "title": "Write"}"#);
/// let response = UpdateResponse::<Task>::from_response(&send(request)?)?; // with any client
/// assert!(matches!(response.outcome, Outcome::Created { resource: Some(task), .. } if task.id == "7"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [OData Protocol 4.01, 11.4.2]
#[must_use = "`build` the request, or add it to a `Batch`"]
pub struct CreateRequest<R> {
    head: RequestHead,
    /// The body without keys, or why it cannot be serialized.
    body: Result<String, String>,
    keys: Keys,
    problem: Option<String>,
    resource: PhantomData<fn() -> R>,
}

impl<R> CreateRequest<R> {
    pub(super) fn new<P: Patch>(patch: &P, url: ResourceUrl) -> Self {
        let body = serde_json::to_string(patch);
        Self {
            head: RequestHead::new(url),
            body: body
                .map(|json| without_nulls(&json))
                .map_err(|error| error.to_string()),
            keys: Keys::new(),
            problem: None,
            resource: PhantomData,
        }
    }

    head_methods!(
        "Task::patch().title(\"Write\").to_create_request(\"https://example.com/tasks\")"
    );
    body_methods!(
        "Task::patch().title(\"Write\").to_create_request(\"https://example.com/tasks\")"
    );

    /// Sets the value of a key property, by its name in JSON. The value is a string, a number or another scalar.
    ///
    /// Another name than that of a key is an error when the request is built. If `R` declares no key, any name is allowed
    /// that is not a property of `R`.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # #[graph(untyped)]
    /// # struct Task { #[graph(key)] id: String, title: String }
    /// let request = Task::patch().title("Write").to_create_request("https://example.com/tasks");
    /// assert_eq!(request.key("id", "7").build()?.body(), br#"{"id":"7","title":"Write"}"#);
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn key(mut self, name: &str, value: impl Serialize) -> Self
    where
        R: GraphPatch,
    {
        let value = serde_json::to_string(&value).map_err(|error| error.to_string());
        match check_key(R::PROPERTIES, name).and(value) {
            Ok(value) => self.set_key(name.into(), value),
            Err(problem) => self.problem = self.problem.or(Some(problem)),
        }
        self
    }

    /// Sets or replaces a key.
    pub(super) fn set_key(&mut self, name: String, value: String) {
        self.keys.retain(|(other, _)| *other != name);
        self.keys.push((name, value));
    }

    /// Reports why the resource cannot be serialized.
    pub(super) fn fail(&mut self, problem: String) {
        self.body = Err(problem);
    }

    /// Builds the request.
    ///
    /// # Errors
    ///
    /// - [`BuildError::Url`] if the URL is invalid, or relative without a leading `/`
    /// - [`BuildError::Key`] if a key is set that `R` does not have
    /// - [`BuildError::Header`] if a header cannot contain the token or a preference
    /// - [`BuildError::Preference`] if a preference is empty, has no name, or has quotes that do not end
    /// - [`BuildError::Body`] if the patch or the resource cannot be serialized
    ///
    /// # Examples
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// let request = Task::patch().title("Write").to_create_request("https://example.com/tasks").build()?;
    /// assert_eq!(request.method(), "POST");
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn build(self) -> Result<Request<Vec<u8>>, BuildError> {
        let (head, body) = self.into_parts()?;
        head.build(Method::POST, body.into_bytes())
    }

    pub(super) fn into_parts(self) -> Result<(RequestHead, String), BuildError> {
        if let Some(problem) = self.problem {
            return Err(BuildError::Key(problem));
        }
        let body = self.body.map_err(serde_json::Error::custom);
        let body = with_keys(&body.map_err(BuildError::body)?, &self.keys)?;
        Ok((self.head, body))
    }
}

// Implemented by hand, since a derived impl would require the same trait of `R`.
impl<R> Clone for CreateRequest<R> {
    fn clone(&self) -> Self {
        Self {
            head: self.head.clone(),
            body: self.body.clone(),
            keys: self.keys.clone(),
            problem: self.problem.clone(),
            resource: PhantomData,
        }
    }
}

impl<R> Debug for CreateRequest<R> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CreateRequest")
            .field("head", &self.head)
            .finish_non_exhaustive()
    }
}
