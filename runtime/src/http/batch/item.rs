//! The handle of an update in a batch.

use alloc::string::{String, ToString};
use alloc::sync::Arc;
use core::fmt::{self, Debug, Formatter};
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;
use core::sync::atomic::{AtomicUsize, Ordering::Relaxed};

/// An update or a creation of an `R` in a [`Batch`](super::Batch).
///
/// Pass it to [`BatchResponses::get`](super::BatchResponses::get) to get the response. It stays valid in a
/// [retry](super::Batch::retry). In any other batch, it is not an item.
pub struct BatchItem<R> {
    pub(super) id: BatchItemId,
    resource: PhantomData<fn() -> R>,
}

/// Identifies a [`BatchItem`] and its batch.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BatchItemId {
    pub(super) batch: BatchId,
    pub(super) number: usize,
}

impl Debug for BatchItemId {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let number = &self.number;
        formatter.debug_tuple("BatchItemId").field(number).finish()
    }
}

/// Identifies a batch in the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct BatchId(usize);

/// Numbers the items of a batch. Its clones and retries share the numbers, so that no two of their items have the same.
#[derive(Clone, Debug)]
pub(super) struct Numbering {
    pub(super) batch: BatchId,
    last: Arc<AtomicUsize>,
}

impl Default for Numbering {
    fn default() -> Self {
        static BATCHES: AtomicUsize = AtomicUsize::new(0);
        Self {
            batch: BatchId(BATCHES.fetch_add(1, Relaxed)),
            last: Arc::default(),
        }
    }
}

impl Numbering {
    pub(super) fn next(&self) -> BatchItemId {
        let last = self.last.fetch_add(1, Relaxed);
        BatchItemId {
            batch: self.batch,
            number: last.saturating_add(1),
        }
    }
}

/// Returns the `id` in the JSON of the batch.
pub(super) fn json_id(number: usize) -> String {
    number.to_string()
}

/// Returns the number of an `id` that [`json_id`] returned.
pub(super) fn number(json_id: &str) -> Option<usize> {
    let is_canonical = !json_id.starts_with(['0', '+']);
    json_id.parse().ok().filter(|_| is_canonical)
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

impl<R> PartialEq for BatchItem<R> {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

impl<R> Eq for BatchItem<R> {}

impl<R> Hash for BatchItem<R> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.id.hash(state);
    }
}

impl<R> Debug for BatchItem<R> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let number = &self.id.number;
        formatter.debug_tuple("BatchItem").field(number).finish()
    }
}
