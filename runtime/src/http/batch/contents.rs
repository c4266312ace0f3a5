//! The items of a batch.

use super::{Batch, Update};
use core::fmt::{self, Debug, Formatter};

impl Batch {
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
