#![doc = include_str!("../README.md")]
#![no_std]

extern crate alloc;

#[doc(hidden)]
pub mod __private;
mod apply;
mod body;
mod read;
mod value;
mod write;

/// Makes the patch type of a resource struct, and implements [`GraphPatch`](trait@GraphPatch) and [`Patch`].
///
/// Takes a struct with named fields; its attributes are those of the [crate's page](crate#attributes). Refused, each
/// mistake at its token: other shapes, generics, unknown or contradicting attributes, two properties of one name, and a
/// setter that would hide a method of [`Patch`].
///
/// ```
/// use graph_patch::{GraphPatch, Patch};
///
/// #[derive(GraphPatch)]
/// #[graph(type = "microsoft.graph.todoTask")]
/// struct Task {
///     #[graph(key)]
///     id: String,
///     title: String,
/// }
///
/// let mut task = Task { id: "1".into(), title: "Write".into() };
/// Task::patch().title("Edit").apply(&mut task);
/// assert_eq!(task.title, "Edit");
/// ```
pub use graph_patch_macros::GraphPatch;
pub use value::IntoProperty;

use alloc::vec::Vec;
use serde::{de::DeserializeOwned, Serialize};

/// A resource that can be patched: an entity or a complex value of an OData service.
///
/// Derived: see the [crate's page](crate) for what the derive takes, makes and refuses.
///
/// ```
/// use graph_patch::GraphPatch;
///
/// #[derive(GraphPatch)]
/// #[graph(type = "microsoft.graph.todoTask")]
/// struct Task {
///     #[graph(key)]
///     id: String,
///     title: Option<String>,
/// }
///
/// assert_eq!(Task::ODATA_TYPE, "#microsoft.graph.todoTask");
/// ```
pub trait GraphPatch: Sized {
    /// The resource's type as `@odata.type` has it: `#`, namespace and name (OData JSON Format 4.01, 4.5.3).
    ///
    /// ```
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// struct TodoTask {}
    ///
    /// assert_eq!(TodoTask::ODATA_TYPE, "#microsoft.graph.todoTask");
    /// ```
    const ODATA_TYPE: &'static str;

    /// The companion: what a PATCH of the resource can say.
    ///
    /// ```
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// struct Task {
    ///     title: String,
    /// }
    ///
    /// let patch: <Task as GraphPatch>::Patch = TaskPatch { title: Some("Write".into()) };
    /// # assert_eq!(patch.title.as_deref(), Some("Write"));
    /// ```
    type Patch: Patch<Resource = Self>;

    /// The patch that sets nothing, for its setters to fill.
    ///
    /// ```
    /// use graph_patch::{GraphPatch, Patch};
    ///
    /// #[derive(GraphPatch)]
    /// struct Task {
    ///     title: String,
    /// }
    ///
    /// assert!(Task::patch().is_empty());
    /// assert_eq!(Task::patch().title("Write").changed_properties(), ["title"]);
    /// ```
    #[allow(clippy::must_use_candidate)] // the patch type is `must_use`
    fn patch() -> Self::Patch
    where
        Self::Patch: Default,
    {
        Self::Patch::default()
    }

    /// The smallest patch that brings `self` to `newer`; keys and read-only properties are not compared.
    ///
    /// A complex property that both have is compared in depth. One that was null is sent whole, since what a service
    /// makes of the members left out is its own affair; likewise a collection that differs (OData Protocol 4.01,
    /// 11.4.3).
    ///
    /// ```
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(Clone, GraphPatch)]
    /// struct Task {
    ///     title: String,
    ///     note: Option<String>,
    /// }
    ///
    /// let older = Task { title: "Write".into(), note: Some("soon".into()) };
    /// let newer = Task { note: None, ..older.clone() };
    /// assert_eq!(older.diff(&newer), Task::patch().note(None));
    /// ```
    fn diff(&self, newer: &Self) -> Self::Patch;
}

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
pub trait Patch: __private::Body + From<Self::Resource> + Serialize + DeserializeOwned {
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
    fn apply(self, resource: &mut Self::Resource);

    /// One patch with the effect of both, the later one's values winning.
    ///
    /// A complex property that is cleared and then patched in part becomes one that sets all its properties, so that
    /// nothing of the value before shines through. Its keys and read-only properties, which no patch can say, stay.
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
    /// may well change the ETag for it.
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
