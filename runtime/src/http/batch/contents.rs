//! The items of a batch, and their responses.

use super::{Batch, BatchResponses, Update};
use core::fmt::{self, Debug, Formatter};

impl Batch {
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

    pub(super) fn find(&self, number: usize) -> Option<&Update> {
        let index = self.items.binary_search_by_key(&number, |item| item.number);
        self.items.get(index.ok()?)
    }
}

impl Debug for Batch {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Batch")
            .field("items", &self.items)
            .field("retry_after", &self.retry_after)
            .finish_non_exhaustive()
    }
}
