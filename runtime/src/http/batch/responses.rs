//! The responses to a batch (OData JSON Format 4.01, 19.4).

use super::collect::ItemResponse;
use super::entries;
use super::item::BatchId;
use super::retry::longest;
use super::{BatchItem, BatchItemId, UnattributedResponse};
use crate::http::response::Parts;
use crate::http::{Error, RetryAfter, UpdateResponse};
use alloc::{collections::BTreeMap, vec::Vec};
use http::{HeaderMap, Response, StatusCode};
use serde::de::DeserializeOwned;
use std::sync::OnceLock;

/// The responses to the items of a [`Batch`](super::Batch), collected from all of its requests.
///
/// The order of the responses does not matter. An invalid response affects only its item. An item with more than one
/// response is an error, since any of them could be the wrong one.
///
/// All items must be of one batch or its [retries](super::Batch::retry). An item of another batch has no response. The
/// batch is the one that [`Batch::responses`](super::Batch::responses) was called on. Otherwise, the first item that is
/// passed to a method determines it.
///
/// `Debug` shows neither headers nor bodies.
///
/// [OData JSON Format 4.01, 19.4]
#[derive(Clone, Default)]
pub struct BatchResponses {
    batch: OnceLock<BatchId>,
    /// The response to each item, by the number of the item.
    pub(super) items: BTreeMap<usize, ItemResponse>,
    pub(super) unattributed: Vec<UnattributedResponse>,
    /// The longest time of the responses that rejected a complete request.
    pub(super) retry_after: Option<RetryAfter>,
}

impl BatchResponses {
    /// Creates a collection without responses.
    ///
    /// ```
    /// let responses = graph_patch::http::BatchResponses::new();
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    pub(super) fn of(batch: BatchId) -> Self {
        Self {
            batch: batch.into(),
            ..Self::default()
        }
    }

    /// Adds the response to one of the batch's requests.
    ///
    /// An entry that belongs to no item is recorded as [`unattributed`](Self::unattributed). If the JSON is broken or
    /// ends early, the entries before and after are added, and the rest is recorded. No object inside of a broken entry is
    /// taken for an entry.
    ///
    /// # Errors
    ///
    /// - The [`Error`] of the service, if it rejected the complete request
    /// - [`Error::Unexpected`] if the response is not a batch response
    ///
    /// The items of this request then have no response.
    ///
    /// # Examples
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(Default, serde::Deserialize, GraphPatch)]
    /// # #[serde(default)]
    /// # struct Task { title: String }
    /// # let mut batch = Batch::new();
    /// # let item = batch.add(Task::patch().title("Edit").to_request("tasks/7")).unwrap();
    /// let mut responses = BatchResponses::new();
    /// responses.add(&http::Response::new(r#"{"responses": [{"id": "1", "status": 204}]}"#))?;
    /// assert!(responses.get(item).is_ok());
    /// # Ok::<(), Error>(())
    /// ```
    pub fn add<B: AsRef<[u8]>>(&mut self, response: &Response<B>) -> Result<(), Error> {
        self.add_response(response.into())
    }

    /// Adds the response to one of the batch's requests from its parts, as every client can return them.
    ///
    /// ```
    /// # use graph_patch::http::BatchResponses;
    /// # use http::{HeaderMap, StatusCode};
    /// let mut responses = BatchResponses::new();
    /// responses.add_parts(StatusCode::OK, &HeaderMap::new(), r#"{"responses": []}"#)?;
    /// # Ok::<(), graph_patch::http::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`add`](Self::add).
    pub fn add_parts(
        &mut self,
        status: StatusCode,
        headers: &HeaderMap,
        body: impl AsRef<[u8]>,
    ) -> Result<(), Error> {
        self.add_response(Parts::new(status, headers, body.as_ref()))
    }

    /// Creates a collection with the response to the only request of a batch, from its parts.
    ///
    /// ```
    /// # use graph_patch::http::BatchResponses;
    /// # use http::{HeaderMap, StatusCode};
    /// let responses = BatchResponses::from_parts(StatusCode::OK, &HeaderMap::new(), r#"{"responses": []}"#)?;
    /// # Ok::<(), graph_patch::http::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`add`](Self::add).
    pub fn from_parts(
        status: StatusCode,
        headers: &HeaderMap,
        body: impl AsRef<[u8]>,
    ) -> Result<Self, Error> {
        let mut responses = Self::new();
        responses.add_parts(status, headers, body)?;
        Ok(responses)
    }

    fn add_response(&mut self, response: Parts<'_>) -> Result<(), Error> {
        let status = response.status;
        if status != StatusCode::OK {
            let error = Error::from_status(response);
            let retry_after = error.response().and_then(|error| error.retry_after());
            self.retry_after = longest(self.retry_after.take(), retry_after.cloned());
            return Err(error);
        }
        if entries::split(response.body, self) {
            return Ok(());
        }
        // The error of the JSON could contain all of the body.
        let reason = "expected an object with an array `responses` in the body";
        Err(Error::unexpected(status, reason))
    }

    /// Returns the response to an item of the batch.
    ///
    /// # Errors
    ///
    /// - The errors of [`UpdateResponse::from_response`]
    /// - [`Error::Unexpected`] if the response to the item has no valid status, an invalid header or more than 1,000
    ///   headers, or if the item has more than one response
    /// - [`Error::Unanswered`] if the item has no response
    ///
    /// # Examples
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(Default, serde::Deserialize, GraphPatch)]
    /// # #[serde(default)]
    /// # struct Task { title: String }
    /// # let mut batch = Batch::new();
    /// # let item = batch.add(Task::patch().title("Edit").to_request("tasks/7")).unwrap();
    /// let mut responses = BatchResponses::new();
    /// responses.add(&http::Response::new(r#"{"responses": [{"id": "1", "status": 204}]}"#))?;
    /// assert!(matches!(responses.get(item)?.outcome, Outcome::NoContent));
    /// # Ok::<(), Error>(())
    /// ```
    pub fn get<R: DeserializeOwned>(&self, item: BatchItem<R>) -> Result<UpdateResponse<R>, Error> {
        let response = self.find(item.id).ok_or(Error::Unanswered)?;
        let response = response.map_err(|reason| Error::unexpected(StatusCode::OK, reason))?;
        UpdateResponse::from_response(&response)
    }

    /// Returns the status, the headers and the body of the response to an item, whatever the status is.
    ///
    /// A body that is not JSON is decoded: a text without its quotes, and bytes without their base64. Header values
    /// other than texts and numbers are ignored. `Debug` hides the values of headers that can be a secret, but not the bytes of
    /// the body.
    ///
    /// Returns `None` if the item has no response, or only an invalid one.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let mut batch = Batch::new();
    /// # let item = batch.add(Task::patch().title("Edit").to_request("tasks/7")).unwrap();
    /// let mut responses = BatchResponses::new();
    /// responses.add(&http::Response::new(
    ///     r#"{"responses": [{"id": "1", "status": 502, "headers": {"Content-Type": "text/plain"}, "body": "Bad gateway"}]}"#,
    /// ))?;
    /// let response = responses.response(item).unwrap();
    /// assert_eq!((response.status().as_u16(), &response.body()[..]), (502, &b"Bad gateway"[..]));
    /// # Ok::<(), Error>(())
    /// ```
    ///
    /// [OData JSON Format 4.01, 19.1 and 19.4]
    #[must_use]
    pub fn response<R>(&self, item: BatchItem<R>) -> Option<Response<Vec<u8>>> {
        self.find(item.id)?.ok()
    }

    /// Returns the entries of the batch responses that belong to no item, at most 100.
    ///
    /// Such an entry is not an object with an `id` that [`Batch`](super::Batch) gives, has a member twice, or is invalid
    /// JSON. Its item has no response. The number of an item that was never added to the batch is not reported.
    ///
    /// ```
    /// # use graph_patch::http::BatchResponses;
    /// let mut responses = BatchResponses::new();
    /// responses.add(&http::Response::new(r#"{"responses": [{"id": 1, "status": 204}]}"#))?;
    /// assert_eq!(responses.unattributed().len(), 1);
    /// # Ok::<(), graph_patch::http::Error>(())
    /// ```
    #[must_use]
    pub fn unattributed(&self) -> &[UnattributedResponse] {
        &self.unattributed
    }

    /// Returns the response to an item, or the reason why it is invalid.
    pub(super) fn find(&self, id: BatchItemId) -> Option<Result<Response<Vec<u8>>, &'static str>> {
        if *self.batch.get_or_init(|| id.batch) != id.batch {
            return None;
        }
        self.items.get(&id.number)?.parse()
    }
}
