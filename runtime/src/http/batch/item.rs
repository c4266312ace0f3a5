//! The handle of an update in a batch.

use alloc::string::String;
use core::fmt::{self, Debug, Formatter};
use core::marker::PhantomData;

/// An update of an `R` in a [`Batch`](super::Batch).
///
/// Pass it to [`BatchResponses::get`](super::BatchResponses::get) to get the response.
pub struct BatchItem<R> {
    pub(super) id: BatchItemId,
    resource: PhantomData<fn() -> R>,
}

/// Identifies a [`BatchItem`] in its batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BatchItemId(pub(super) usize);

impl BatchItemId {
    /// Returns the `id` in the JSON of the batch.
    pub(super) fn json_id(self) -> String {
        alloc::format!("{}", self.0.saturating_add(1))
    }
}

impl<R> BatchItem<R> {
    pub(super) fn new(id: BatchItemId) -> Self {
        Self {
            id,
            resource: PhantomData,
        }
    }

    /// Returns the id of the item, for [`Batch::add_after`](super::Batch::add_after).
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = || Task::patch().title("Edit").to_request("tasks/7");
    /// let mut batch = Batch::new();
    /// assert!(batch.add(update())?.id() < batch.add(update())?.id());
    /// # Ok::<(), BuildError>(())
    /// ```
    #[must_use]
    pub fn id(&self) -> BatchItemId {
        self.id
    }
}

// Implemented by hand, since derived impls would require the same traits of `R`.
impl<R> Clone for BatchItem<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for BatchItem<R> {}

impl<R> Debug for BatchItem<R> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_tuple("BatchItem")
            .field(&self.id.0)
            .finish()
    }
}
