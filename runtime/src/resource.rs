//! The trait of resources.

use crate::model::list;
use crate::{body::Body, Patch, Property};
use alloc::string::String;

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
    const ODATA_TYPE: &'static str = <Self::Patch as Body>::KEYS.odata_type;

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
        list::select(Self::PROPERTIES)
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
