//! The trait of patch types.

use crate::{body::ser as write, body::Body, GraphPatch};
use alloc::vec::Vec;
use core::mem;
use serde::{de::DeserializeOwned, Serialize};

/// What a PATCH says: of each property nothing, null where it is nullable, or a value.
///
/// Implemented by the patch types that [`GraphPatch`](derive@GraphPatch) makes. Written, it is a JSON object with
/// `@odata.type` first and then what is set, in declaration order. Read, it refuses an unknown property, null for a
/// property that is not nullable, a value of the wrong type, a property that comes twice and another `@odata.type`; the
/// error names the property by its path, and to serde_json it is one of the data, even where the JSON itself breaks off
/// inside the property. Annotations, keys and read-only properties are passed over (OData Protocol
/// 4.01, 11.4.3; JSON Format 4.01, 4.5).
///
/// ```
/// use graph_patch::GraphPatch;
///
/// #[derive(GraphPatch)]
/// struct Task {
///     title: String,
/// }
///
/// let patch: TaskPatch = serde_json::from_str(r#"{"title": "Write", "title@note": 1}"#)?;
/// assert_eq!(patch, Task::patch().title("Write"));
///
/// let error = serde_json::from_str::<TaskPatch>(r#"{"titel": "Write"}"#).unwrap_err();
/// assert!(error.to_string().starts_with("property `titel`: "));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub trait Patch:
    Body<Of = Self::Resource> + From<Self::Resource> + Serialize + DeserializeOwned
{
    /// What it patches.
    ///
    /// ```
    /// use graph_patch::{GraphPatch, Patch};
    ///
    /// #[derive(Debug, PartialEq, GraphPatch)]
    /// struct Task {
    ///     title: String,
    /// }
    ///
    /// fn patched<P: Patch>(patch: P, mut resource: P::Resource) -> P::Resource {
    ///     patch.apply(&mut resource);
    ///     resource
    /// }
    ///
    /// let task = patched(Task::patch().title("Edit"), Task { title: "Write".into() });
    /// assert_eq!(task, Task { title: "Edit".into() });
    /// ```
    type Resource: GraphPatch<Patch = Self>;

    /// Changes a resource as the service would: what is set replaces the value, a complex property is merged, the rest
    /// stays (OData Protocol 4.01, 11.4.3).
    ///
    /// A complex property that is null is created first, as its type's `Default`. It cannot fail: a patch holds only
    /// what its resource can.
    ///
    /// ```
    /// use graph_patch::{GraphPatch, Patch};
    ///
    /// #[derive(GraphPatch)]
    /// struct Task {
    ///     title: String,
    ///     note: Option<String>,
    /// }
    ///
    /// let mut task = Task { title: "Write".into(), note: Some("soon".into()) };
    /// Task::patch().note(None).apply(&mut task);
    /// assert_eq!((task.title.as_str(), task.note), ("Write", None));
    /// ```
    // By another name than `self` it would be copied.
    fn apply(mut self, resource: &mut Self::Resource) {
        self.put(resource);
        // To drop a patch is to look at each of its properties once more. `put` leaves nothing in them, and what does would
        // leak, no more; where it panics, the patch is dropped.
        mem::forget(self);
    }

    /// One patch with the effect of both, the later one's values winning.
    ///
    /// A complex property that is cleared and then patched in part becomes one that sets all its properties, so that
    /// nothing of the value before shines through. What no patch can say stays: its keys, its read-only properties,
    /// dynamic properties that the later patch does not name, and a derived type where the later patch is of the declared one.
    ///
    /// ```
    /// use graph_patch::{GraphPatch, Patch};
    ///
    /// #[derive(GraphPatch)]
    /// struct Task {
    ///     title: String,
    ///     note: Option<String>,
    /// }
    ///
    /// let both = Task::patch().title("Write").note("soon").then(Task::patch().note(None));
    /// assert_eq!(both, Task::patch().title("Write").note(None));
    /// ```
    #[allow(clippy::return_self_not_must_use)] // the patch type is `must_use`
    fn then(self, later: Self) -> Self;

    /// Whether nothing is set, so that there is nothing to send but the annotation. Better leave that out: a service
    /// may well change the ETag for it. Only where the annotation says another type than the resource's is it a change.
    ///
    /// ```
    /// use graph_patch::{GraphPatch, Patch};
    ///
    /// #[derive(GraphPatch)]
    /// struct Task {
    ///     note: Option<String>,
    /// }
    ///
    /// assert!(Task::patch().is_empty());
    /// assert!(!Task::patch().note(None).is_empty());
    /// ```
    #[must_use]
    fn is_empty(&self) -> bool {
        write::is_empty(self)
    }

    /// The wire names of what is set, in declaration order.
    ///
    /// ```
    /// use graph_patch::{GraphPatch, Patch};
    ///
    /// #[derive(GraphPatch)]
    /// #[serde(rename_all = "camelCase")]
    /// struct Task {
    ///     title: String,
    ///     due_date: Option<String>,
    /// }
    ///
    /// let patch = Task::patch().due_date(None).title("Write");
    /// assert_eq!(patch.changed_properties(), ["title", "dueDate"]);
    /// ```
    #[must_use]
    fn changed_properties(&self) -> Vec<&str> {
        write::names(self)
    }
}
