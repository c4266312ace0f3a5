//! Which part of a batch an answer is for.

use alloc::string::String;
use core::fmt::{self, Debug, Formatter};
use core::marker::PhantomData;

/// A part of a batch, by which [`BatchResponses::get`](super::BatchResponses::get) finds its answer: an update of an `R`.
pub struct BatchItem<R> {
    pub(super) id: BatchItemId,
    resource: PhantomData<fn() -> R>,
}

/// Which part of its batch a [`BatchItem`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BatchItemId(pub(super) usize);

impl BatchItemId {
    /// The `id` in the batch.
    pub(super) fn text(self) -> String {
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

    /// Which part it is, for others to depend on.
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

// By hand, since a derive would ask the same of `R`.
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
