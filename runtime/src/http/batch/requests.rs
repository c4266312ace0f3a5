//! The requests that send a batch (OData JSON Format 4.01, 19.1).

use super::item::json_id;
use super::{Batch, Update};
use crate::http::headers::PREFER;
use crate::http::request::RequestHead;
use crate::http::{BuildError, ResourceUrl};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt::Display;
use http::{HeaderName, HeaderValue, Method, Request};
use serde::Serialize;
use serde_json::value::RawValue;

/// Builds the `POST` requests that send a [`Batch`].
///
/// The methods set the headers of these requests. Set the preferences and the precondition of a single update on its
/// [`UpdateRequest`](crate::http::UpdateRequest).
///
/// [OData JSON Format 4.01, 19.1]
#[derive(Clone, Debug)]
#[must_use = "`build` the requests"]
pub struct BatchRequests<'b> {
    batch: &'b Batch,
    head: RequestHead,
}

impl<'b> BatchRequests<'b> {
    pub(super) fn new(batch: &'b Batch, url: ResourceUrl) -> Self {
        Self {
            batch,
            head: RequestHead::new(url),
        }
    }

    /// Sets `Authorization: Bearer` to an access token and marks it as sensitive.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let mut batch = Batch::new();
    /// # batch.add(Task::patch().title("Edit").to_request("tasks/7"))?;
    /// let requests = batch.to_requests("https://example.com/$batch");
    /// let request = &requests.bearer_auth("token").build()?[0];
    /// assert!(request.headers()["Authorization"].is_sensitive());
    /// # Ok::<(), BuildError>(())
    /// ```
    ///
    /// [RFC 6750, 2.1]
    pub fn bearer_auth(mut self, token: impl Display) -> Self {
        self.head.set_bearer(token);
        self
    }

    /// Adds the preference `continue-on-error`: the service continues after an item fails.
    ///
    /// Without it, a service may stop at the first failure. The remaining items are then
    /// [`Error::Unanswered`](crate::http::Error::Unanswered). Microsoft Graph always continues.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let mut batch = Batch::new();
    /// # batch.add(Task::patch().title("Edit").to_request("tasks/7"))?;
    /// let requests = batch.to_requests("https://example.com/$batch");
    /// let request = &requests.continue_on_error().build()?[0];
    /// assert_eq!(request.headers()["Prefer"], "continue-on-error");
    /// # Ok::<(), BuildError>(())
    /// ```
    ///
    /// [OData Protocol 4.01, 8.2.8.3]
    pub fn continue_on_error(mut self) -> Self {
        let preference = HeaderValue::from_static("continue-on-error");
        self.head.set(PREFER, preference);
        self
    }

    /// Sets any other header of the requests. A value of `Authorization` is marked as sensitive.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let mut batch = Batch::new();
    /// # batch.add(Task::patch().title("Edit").to_request("tasks/7"))?;
    /// let requests = batch.to_requests("https://example.com/$batch");
    /// let (name, value) = (http::header::ACCEPT, http::HeaderValue::from_static("application/json"));
    /// assert_eq!(requests.header(name, value).build()?[0].headers()["Accept"], "application/json");
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.head.set(name, value);
        self
    }

    /// Builds the requests, each with at most 20 items.
    ///
    /// # Errors
    ///
    /// - [`BuildError::Url`] if the URL is invalid or relative
    /// - [`BuildError::Header`] if a header cannot contain the token
    ///
    /// # Examples
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let mut batch = Batch::new();
    /// # batch.add(Task::patch().title("Edit").to_request("tasks/7"))?;
    /// let requests = batch.to_requests("https://example.com/$batch");
    /// assert_eq!(requests.build()?[0].method(), "POST");
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn build(self) -> Result<Vec<Request<Vec<u8>>>, BuildError> {
        let requests = self.batch.split().into_iter();
        requests.map(|numbers| self.build_one(&numbers)).collect()
    }

    fn build_one(&self, numbers: &[usize]) -> Result<Request<Vec<u8>>, BuildError> {
        let items = numbers.iter().filter_map(|number| self.batch.find(*number));
        let requests = items.map(RequestItem::new).collect();
        let body = serde_json::to_vec(&RequestBody { requests }).map_err(BuildError::Body)?;
        self.head.build(Method::POST, body)
    }
}

#[derive(Serialize)]
struct RequestBody<'b> {
    requests: Vec<RequestItem<'b>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RequestItem<'b> {
    id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    depends_on: Vec<String>,
    method: &'b str,
    url: &'b str,
    headers: &'b BTreeMap<String, String>,
    body: &'b RawValue,
}

impl<'b> RequestItem<'b> {
    fn new(update: &'b Update) -> Self {
        let after = update.after.iter();
        Self {
            id: json_id(update.number),
            depends_on: after.map(|number| json_id(*number)).collect(),
            method: update.method.as_str(),
            url: &update.url,
            headers: &update.headers,
            body: &update.body,
        }
    }
}
