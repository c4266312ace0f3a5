#![doc = include_str!("../README.md")]
#![allow(clippy::test_attr_in_doctest)] // one of the examples is a test, as a user has it
#![no_std]

extern crate alloc;
#[cfg(any(feature = "http", feature = "metadata"))]
extern crate std;

use alloc::string::String;

#[doc(hidden)]
pub mod __private;
mod body;
pub mod edm;
#[cfg(feature = "http")]
pub mod http;
mod into_property;
#[cfg(feature = "metadata")]
pub mod metadata;
mod model;
mod patch;
mod polymorphic;
mod property;
mod reference;

/// Makes the patch type of a resource, and implements [`GraphPatch`](trait@GraphPatch) and [`Patch`].
///
/// Takes a struct with named fields, or an enum whose variants hold one such struct each; the attributes are those of the
/// [crate's page](crate#attributes). Refused, each mistake at its token: other shapes, generics, unknown or contradicting
/// attributes, two properties of one name, two variants of one type, and a setter that would hide a method of [`Patch`].
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
pub use into_property::IntoProperty;
pub use model::{Model, Property, PropertyKind};
pub use patch::Patch;
pub use reference::Reference;

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
    const ODATA_TYPE: &'static str = <Self::Patch as body::Body>::KEYS.odata_type;

    /// Every property of the resource: keys and read-only ones first, then what a patch can say, in declaration order.
    ///
    /// A base type is one entry that leads to its own list, and so is each variant of an enum, which has no others. A
    /// field that is skipped is no property.
    ///
    /// ```
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// struct Task {
    ///     title: String,
    ///     #[graph(key)]
    ///     id: String,
    /// }
    ///
    /// let names: Vec<_> = Task::PROPERTIES.iter().map(|property| property.name).collect();
    /// assert_eq!(names, ["id", "title"]);
    /// ```
    const PROPERTIES: &'static [Property];

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

    /// What to ask a service for: the value of `$select` that brings every property the resource reads, keys, read-only
    /// and inherited ones included, navigation properties not (OData URL Conventions 4.01, 5.1.3).
    ///
    /// It is `*` for a resource with dynamic properties or of several types, which no list can name.
    ///
    /// ```
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// #[serde(rename_all = "camelCase")]
    /// struct Task {
    ///     #[graph(key)]
    ///     id: String,
    ///     due_date: Option<String>,
    /// }
    ///
    /// assert_eq!(Task::select(), "id,dueDate");
    /// ```
    #[must_use]
    fn select() -> String {
        model::list::select(Self::PROPERTIES)
    }

    /// The smallest patch that brings `self` to `newer`; keys and read-only properties are not compared.
    ///
    /// A complex property that both have is compared in depth. One that was null is sent whole, since what a service
    /// makes of the members left out is its own affair; likewise a collection that differs (OData Protocol 4.01,
    /// 11.4.3), and a value of another type. From a derived type back to the declared one no patch leads.
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
