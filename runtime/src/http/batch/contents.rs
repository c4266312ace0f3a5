//! The items of a batch.

use super::{Batch, Update};
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
