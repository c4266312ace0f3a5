//! Several updates in one request (OData JSON Format 4.01, 19).

mod body;
mod collect;
mod contents;
mod entries;
mod entry;
mod item;
mod recover;
mod requests;
mod responses;
mod retry;
mod split;
mod unattributed;
mod update;

pub use item::{BatchItem, BatchItemId};
pub use requests::BatchRequests;
pub use responses::BatchResponses;
pub use unattributed::UnattributedResponse;

use super::request::Item;
use super::{BatchRequest, BuildError, ResourceUrl, RetryAfter};
use alloc::vec::Vec;
use item::Numbering;
use split::Groups;
use update::Update;

/// Several updates and creations that are sent together, in as few requests as possible.
///
/// The resources can be of different types. Each request is a JSON batch of at most 20 items. Items that depend on one
/// another are in the same request, so the requests can be sent in any order, or concurrently.
///
/// [`retry`](Self::retry) returns the items to send again. `Debug` shows no value of a patch, header or query.
///
/// ```
/// use graph_patch::http::{Batch, Outcome, ResourceUrl, ToRequest};
/// use graph_patch::GraphPatch;
///
/// #[derive(Default, serde::Deserialize, GraphPatch)]
/// #[serde(default)]
/// struct Task {
///     title: String,
/// }
///
/// #[derive(Default, serde::Deserialize, GraphPatch)]
/// #[serde(default)]
/// struct User {
///     city: Option<String>,
/// }
///
/// let mut batch = Batch::new();
/// let url = ResourceUrl::relative().segment("tasks").key(7);
/// let task = batch.add(Task::patch().title("Edit").to_request(url))?;
/// let user = batch.add_after(User::patch().city(None).to_request("me"), &[task.id()])?;
///
/// # let send = |_| http::Response::new(r#"{"responses": [{"id": "2", "status": 204}, {"id": "1", "status": 204}]}"#);
/// let mut responses = batch.responses();
/// for request in batch.to_requests("https://example.com/v4/$batch").bearer_auth("token").build()? {
///     responses.add(&send(request))?; // with any client
/// }
/// assert!(matches!(responses.get(task)?.outcome, Outcome::NoContent));
/// assert!(matches!(responses.get(user)?.outcome, Outcome::NoContent));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [OData JSON Format 4.01, 19]
#[derive(Clone, Default)]
pub struct Batch {
    numbering: Numbering,
    /// In the order of their numbers.
    items: Vec<Update>,
    groups: Groups,
    retry_after: Option<RetryAfter>,
}

impl Batch {
    /// Creates a batch without items.
    ///
    /// ```
    /// # use graph_patch::http::*;
    /// assert_eq!(Batch::new().to_requests("https://example.com/$batch").build()?.len(), 0);
    /// # Ok::<(), BuildError>(())
    /// ```
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an update or a creation. Its URL may be relative to the root of the service.
    ///
    /// # Errors
    ///
    /// - The errors of [`UpdateRequest::build`](super::UpdateRequest::build) or
    ///   [`CreateRequest::build`](super::CreateRequest::build), but a relative URL is allowed
    /// - [`BuildError::BatchItem`] if the request has a token, which must be set on the [`BatchRequests`]
    /// - [`BuildError::BatchItem`] if the value of a header contains characters other than ASCII
    ///
    /// # Examples
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = || Task::patch().title("Edit").to_request("tasks/7");
    /// let mut batch = Batch::new();
    /// let item: BatchItem<Task> = batch.add(update())?;
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn add<Q: BatchRequest>(
        &mut self,
        request: Q,
    ) -> Result<BatchItem<Q::Resource>, BuildError> {
        self.add_after(request, &[])
    }

    /// Adds an update or a creation that depends on earlier items of this batch.
    ///
    /// The service executes it only if all of them succeed. Otherwise its response is
    /// [`Error::FailedDependency`](super::Error::FailedDependency).
    ///
    /// # Errors
    ///
    /// - The errors of [`add`](Self::add)
    /// - [`BuildError::BatchItem`] if an item in `after` is not in this batch
    /// - [`BuildError::BatchItem`] if more than 20 items depend on one another
    ///
    /// # Examples
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = || Task::patch().title("Edit").to_request("tasks/7");
    /// let mut batch = Batch::new();
    /// let first = batch.add(update())?;
    /// let second = batch.add_after(update(), &[first.id()])?;
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn add_after<Q: BatchRequest>(
        &mut self,
        request: Q,
        after: &[BatchItemId],
    ) -> Result<BatchItem<Q::Resource>, BuildError> {
        let id = self.insert(request.__into_item(), after)?;
        Ok(BatchItem::new(id))
    }

    fn insert(
        &mut self,
        item: Result<Item, BuildError>,
        after: &[BatchItemId],
    ) -> Result<BatchItemId, BuildError> {
        let is_item =
            |id: &BatchItemId| id.batch == self.numbering.batch && self.find(id.number).is_some();
        if !after.iter().all(is_item) {
            return Err(BuildError::BatchItem(
                "it depends on an item that is not in this batch; add that item first",
            ));
        }
        let Item { method, head, body } = item?;
        let (url, headers) = (head.item_url()?.into(), head.item_headers()?);
        let after: Vec<usize> = after.iter().map(|id| id.number).collect();
        let group = self.groups.join(&after)?;
        let id = self.numbering.next();
        self.groups.insert(id.number, group);
        self.items.push(Update {
            number: id.number,
            method,
            url,
            headers,
            body,
            after,
        });
        Ok(id)
    }

    /// Starts to build the requests that send the batch to the `$batch` URL of the service.
    ///
    /// An empty batch has no request.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = || Task::patch().title("Edit").to_request("tasks/7");
    /// let mut batch = Batch::new();
    /// batch.add(update())?;
    /// let requests = batch.to_requests("https://example.com/$batch").build()?;
    /// assert_eq!(requests.len(), 1);
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn to_requests(&self, url: impl Into<ResourceUrl>) -> BatchRequests<'_> {
        BatchRequests::new(self, url.into())
    }

    /// Returns a batch of the items that must be sent again.
    ///
    /// These are the items that failed with status 429, 503 or 504 or have no response. All items that depend on them and
    /// did not succeed are in it too. Each keeps its [`BatchItem`], its headers and its dependencies on other items of the retry. An
    /// item that depends on an item with any other failure is left out, since the service must not apply it.
    ///
    /// Collect the responses to the retry in a new [`BatchResponses`]. It has the responses of these items only.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(Default, serde::Deserialize, GraphPatch)]
    /// # #[serde(default)]
    /// # struct Task { title: String }
    /// # let update = || Task::patch().title("Edit").to_request("tasks/7");
    /// # let wait = |_: Option<&RetryAfter>| ();
    /// # let mut statuses = [429, 204].into_iter();
    /// # let mut send = |_| {
    /// #     let (id, status) = ("1", statuses.next().unwrap());
    /// #     http::Response::new(format!(r#"{{"responses": [{{"id": "{id}", "status": {status}}}]}}"#))
    /// # };
    /// let mut batch = Batch::new();
    /// let item = batch.add(update())?;
    /// let mut result = Err(Error::Unanswered);
    /// for _ in 0..3 {
    ///     let mut responses = batch.responses();
    ///     for request in batch.to_requests("https://example.com/$batch").build()? {
    ///         responses.add(&send(request)).ok(); // the items of a failed request are sent again
    ///     }
    ///     result = responses.get(item);
    ///     batch = batch.retry(&responses);
    ///     if batch.is_empty() {
    ///         break;
    ///     }
    ///     wait(batch.retry_after());
    /// }
    /// assert!(result.is_ok());
    /// # Ok::<(), BuildError>(())
    /// ```
    #[must_use]
    pub fn retry(&self, responses: &BatchResponses) -> Self {
        self.items_to_retry(responses)
    }

    /// Returns the longest `Retry-After` of the responses that this [`retry`](Self::retry) was made from.
    ///
    /// A date counts only if no response has a number of seconds.
    ///
    /// ```
    /// # use graph_patch::http::*;
    /// # use std::time::Duration;
    /// # let batch = Batch::new();
    /// let mut responses = batch.responses();
    /// let rejection = http::Response::builder().status(429).header("Retry-After", "7").body("")?;
    /// assert!(responses.add(&rejection).is_err());
    /// let retry = batch.retry(&responses);
    /// assert_eq!(retry.retry_after(), Some(&RetryAfter::Delay(Duration::from_secs(7))));
    /// # Ok::<(), http::Error>(())
    /// ```
    #[must_use]
    pub fn retry_after(&self) -> Option<&RetryAfter> {
        self.retry_after.as_ref()
    }

    /// Returns the number of items.
    ///
    /// ```
    /// assert_eq!(graph_patch::http::Batch::new().len(), 0);
    /// ```
    #[must_use]
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Returns `true` if the batch has no item.
    ///
    /// ```
    /// assert!(graph_patch::http::Batch::new().is_empty());
    /// ```
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Creates a collection for the responses to the items of this batch.
    ///
    /// An item of another batch has no response in it. [`BatchResponses::new`] does not know the batch.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(Default, serde::Deserialize, GraphPatch)]
    /// # #[serde(default)]
    /// # struct Task { title: String }
    /// # let update = || Task::patch().title("Edit").to_request("tasks/7");
    /// let (mut batch, mut other) = (Batch::new(), Batch::new());
    /// let (item, other_item) = (batch.add(update()).unwrap(), other.add(update()).unwrap());
    /// let mut responses = batch.responses();
    /// responses.add(&http::Response::new(r#"{"responses": [{"id": "1", "status": 204}]}"#))?;
    /// assert!(responses.get(item).is_ok());
    /// assert!(matches!(responses.get(other_item), Err(Error::Unanswered)));
    /// # Ok::<(), Error>(())
    /// ```
    #[must_use]
    pub fn responses(&self) -> BatchResponses {
        BatchResponses::of(self.numbering.batch)
    }
}
