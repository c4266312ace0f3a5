//! The changes that a page contains.

use super::row::Contents;
use super::RelatedChanges;
use crate::GraphPatch;
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};

/// A change of one resource.
///
/// ```
/// use graph_patch::delta::{Change, DeltaPage, RemovedReason};
/// use graph_patch::GraphPatch;
///
/// #[derive(Debug, Default, GraphPatch)]
/// struct User {
///     #[graph(key)]
///     id: String,
///     city: Option<String>,
/// }
///
/// let body = br#"{"value": [{"id": "1", "city": null}, {"id": "2", "@removed": {"reason": "deleted"}}]}"#;
/// let page = DeltaPage::<User>::from_slice(body)?;
/// for change in &page.changes {
///     match change {
///         Change::Changed { key, row, .. } => assert_eq!((&**key, row.changed_paths()), ("1", vec!["id".into(), "city".into()])),
///         Change::Removed { key, reason } => assert_eq!((&**key, reason), ("2", &Some(RemovedReason::Deleted))),
///     }
/// }
/// # Ok::<(), graph_patch::delta::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub enum Change<R> {
    /// The resource was added, or some of its properties changed.
    Changed {
        /// The text of the resource's key.
        key: String,
        /// The properties that changed.
        row: Row<R>,
        /// The entities that were related to the resource, or no longer are.
        related: Vec<RelatedChanges>,
    },
    /// The resource no longer belongs to the collection.
    Removed {
        /// The text of the resource's key.
        key: String,
        /// The reason, if the service sends one.
        reason: Option<RemovedReason>,
    },
}

/// The reason why a resource no longer belongs to a collection.
///
/// ```
/// use graph_patch::delta::RemovedReason;
///
/// assert_eq!(RemovedReason::from("changed"), RemovedReason::Changed);
/// assert_eq!(RemovedReason::from("moved"), RemovedReason::Other("moved".into()));
/// ```
///
/// [OData JSON Format 4.01, 4.5.13]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum RemovedReason {
    /// It exists, but no longer matches the query. Microsoft Graph also uses this for a resource that can be restored.
    Changed,
    /// It was deleted.
    Deleted,
    /// Any other reason.
    Other(String),
}

impl From<&str> for RemovedReason {
    fn from(reason: &str) -> Self {
        match reason {
            "changed" => Self::Changed,
            "deleted" => Self::Deleted,
            other => Self::Other(other.into()),
        }
    }
}

/// The properties of a resource that changed.
///
/// ```
/// use graph_patch::delta::{Change, DeltaPage};
/// use graph_patch::GraphPatch;
///
/// #[derive(Debug, Default, PartialEq, GraphPatch)]
/// struct User {
///     #[graph(key)]
///     id: String,
///     city: Option<String>,
///     age: Option<i32>,
/// }
///
/// let page = DeltaPage::<User>::from_slice(br#"{"value": [{"id": "1", "city": "Oslo"}]}"#)?;
/// let mut user = User { id: "1".into(), age: Some(7), ..User::default() };
/// for change in page.changes {
///     let Change::Changed { row, .. } = change else { continue };
///     row.apply(&mut user);
/// }
/// assert_eq!(user, User { id: "1".into(), city: Some("Oslo".into()), age: Some(7) });
/// # Ok::<(), graph_patch::delta::Error>(())
/// ```
#[derive(Clone, PartialEq)]
pub struct Row<R> {
    pub(super) value: R,
    pub(super) contents: Contents,
}

impl<R> Row<R> {
    /// Returns the path of each property that changed, such as `address/city`.
    #[must_use]
    pub fn changed_paths(&self) -> Vec<String> {
        self.contents.paths()
    }
}

impl<R: GraphPatch + 'static> Row<R> {
    /// Sets the properties that changed. The others keep their values.
    pub fn apply(mut self, resource: &mut R) {
        self.merge_into(resource);
    }

    /// Sets the key in the row's own resource.
    pub(super) fn complete(&mut self) {
        super::row::complete(&mut self.value, &self.contents);
    }

    /// Moves the properties that changed.
    pub(super) fn merge_into(&mut self, resource: &mut R) {
        super::row::merge(resource, &mut self.value, &mut self.contents);
    }
}

impl<R: Debug> Debug for Row<R> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Row")
            .field("changed", &self.contents)
            .finish_non_exhaustive()
    }
}
