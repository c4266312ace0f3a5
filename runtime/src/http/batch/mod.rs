//! Updates that are sent together (OData JSON Format 4.01, 19).

mod item;
mod requests;
mod responses;
mod split;

pub use item::{BatchItem, BatchItemId};
pub use requests::BatchRequests;
pub use responses::BatchResponses;

use super::{BuildError, ResourceUrl, UpdateRequest};
use alloc::{boxed::Box, collections::BTreeMap, string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};
use serde_json::value::RawValue;

/// Updates, of resources of any types, that are sent as JSON batches of at most 20 parts.
///
/// Parts that depend on one another stay in one batch; for the rest, what goes together and when is not said. So the
/// requests may be sent in any order, or at once.
///
/// ```
/// use graph_patch::http::{Batch, BatchResponses, Outcome, ResourceUrl, ToRequest};
/// use graph_patch::GraphPatch;
///
/// #[derive(serde::Deserialize, GraphPatch)]
/// struct Task {
///     title: String,
/// }
///
/// #[derive(serde::Deserialize, GraphPatch)]
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
/// let mut answers = BatchResponses::new();
/// for request in batch.to_requests("https://example.com/v4/$batch").bearer_auth("token").build()? {
///     answers.add(&send(request))?; // by any client
/// }
/// assert!(matches!(answers.get(task)?.outcome, Outcome::NoContent));
/// assert!(matches!(answers.get(user)?.outcome, Outcome::NoContent));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Default)]
pub struct Batch {
    parts: Vec<Update>,
}

/// A part as it is kept until it is written.
#[derive(Clone)]
struct Update {
    url: String,
    headers: BTreeMap<String, String>,
    body: Box<RawValue>,
    /// The parts that this one depends on, all before it.
    after: Vec<usize>,
    /// The first of the parts that must be in one batch with this one.
    group: usize,
}

/// Shows no value of the patch.
impl Debug for Update {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut shown = formatter.debug_struct("Update");
        shown
            .field("url", &self.url)
            .field("headers", &self.headers);
        shown.field("after", &self.after).finish_non_exhaustive()
    }
}

impl Batch {
    /// A batch without parts.
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

    /// Adds an update, whose URL may be relative to that of the service.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = || Task::patch().title("Edit").to_request("tasks/7");
    /// let mut batch = Batch::new();
    /// let part: BatchItem<Task> = batch.add(update())?;
    /// # Ok::<(), BuildError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`UpdateRequest::build`]; and if the update has a token, which goes with the whole batch.
    pub fn add<R>(&mut self, update: UpdateRequest<R>) -> Result<BatchItem<R>, BuildError> {
        self.add_after(update, &[])
    }

    /// Adds an update that is made only if those before it, of this batch, succeed. Otherwise its answer is
    /// [`Error::FailedDependency`](super::Error::FailedDependency).
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
    ///
    /// # Errors
    ///
    /// As [`add`](Self::add); and if one that it depends on is not of this batch, or if more than 20 parts depend on
    /// one another.
    pub fn add_after<R>(
        &mut self,
        update: UpdateRequest<R>,
        after: &[BatchItemId],
    ) -> Result<BatchItem<R>, BuildError> {
        let id = BatchItemId(self.parts.len());
        if after.iter().any(|other| *other >= id) {
            return Err(BuildError::BatchItem(
                "it depends on a part that is not there",
            ));
        }
        let (head, body) = update.into_parts()?;
        let (url, headers) = (head.part_url()?.into(), head.part_headers()?);
        let after: Vec<usize> = after.iter().map(|part| part.0).collect();
        let group = self.join(&after)?;
        self.parts.push(Update {
            url,
            headers,
            body,
            after,
            group,
        });
        Ok(BatchItem::new(id))
    }

    /// Begins the requests that send the batch to the service's `$batch`: as few as may be, none if it has no parts.
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
}
