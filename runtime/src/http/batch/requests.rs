//! A batch as requests (OData JSON Format 4.01, 19.1).

use super::{Batch, BatchItemId, Update};
use crate::http::headers::prefer::PREFER;
use crate::http::request::head::Head;
use crate::http::{BuildError, ResourceUrl};
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt::Display;
use http::{HeaderName, HeaderValue, Method, Request};
use serde::Serialize;
use serde_json::value::RawValue;

/// The requests of a [`Batch`] in the making: a POST for each 20 of its parts.
///
/// What concerns one update, as a preference or a precondition, is its part's to say.
#[derive(Clone, Debug)]
#[must_use = "a batch is sent by a client, when its requests are built"]
pub struct BatchRequests<'b> {
    batch: &'b Batch,
    head: Head,
}

impl<'b> BatchRequests<'b> {
    pub(super) fn new(batch: &'b Batch, url: ResourceUrl) -> Self {
        Self {
            batch,
            head: Head::new(url),
        }
    }

    /// Sends an access token as `Authorization: Bearer` (RFC 6750, 2.1), marked as sensitive.
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
    pub fn bearer_auth(mut self, token: impl Display) -> Self {
        self.head.set_bearer(token);
        self
    }

    /// Asks the service to go on with the other parts when one has failed (OData Protocol 4.01, 8.2.8.3). Left out, it
    /// may stop there, and the rest is [`Unanswered`](crate::http::Error::Unanswered); Microsoft Graph goes on anyway.
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
    pub fn continue_on_error(mut self) -> Self {
        let preference = HeaderValue::from_static("continue-on-error");
        self.head.set(PREFER, preference);
        self
    }

    /// Sets any other header of the batch itself.
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

    /// The requests.
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
    ///
    /// # Errors
    ///
    /// If the URL is relative or cannot be used, or if the token has what no header can have.
    pub fn build(self) -> Result<Vec<Request<Vec<u8>>>, BuildError> {
        let batches = self.batch.split().into_iter();
        batches.map(|indices| self.request(&indices)).collect()
    }

    fn request(&self, indices: &[usize]) -> Result<Request<Vec<u8>>, BuildError> {
        let part = |index: &usize| Some(Written::new(*index, self.batch.parts.get(*index)?));
        let requests = indices.iter().filter_map(part).collect();
        let body = serde_json::to_vec(&Envelope { requests }).map_err(BuildError::Body)?;
        self.head.request(Method::POST, body)
    }
}

#[derive(Serialize)]
struct Envelope<'b> {
    requests: Vec<Written<'b>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Written<'b> {
    id: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    depends_on: Vec<String>,
    method: &'static str,
    url: &'b str,
    headers: &'b BTreeMap<String, String>,
    body: &'b RawValue,
}

impl<'b> Written<'b> {
    fn new(index: usize, part: &'b Update) -> Self {
        let after = part.after.iter();
        Self {
            id: BatchItemId(index).text(),
            depends_on: after.map(|index| BatchItemId(*index).text()).collect(),
            method: "PATCH",
            url: &part.url,
            headers: &part.headers,
            body: &part.body,
        }
    }
}
