//! The trait of patch types.

use crate::body::lineage::LineageVisitor;
use crate::body::type_info::TypeInfo;
use crate::body::{inspect, Reader, Visitor};
use crate::GraphPatch;
use alloc::vec::Vec;
use core::mem;
use serde::{de::DeserializeOwned, Serialize};

/// The changes of a `PATCH`: each property is absent, `null` (if nullable) or set.
///
/// [`GraphPatch`](derive@GraphPatch) implements it for the patch types that it generates.
///
/// A patch serializes as a JSON object: `@odata.type` first, then the properties that are set, in declaration order.
///
/// Deserializing a patch is strict. An unknown property, `null` for a property that is not nullable, a value of the wrong type,
/// a property that is set twice and another `@odata.type` are errors. The error names the property by its path; for
/// `serde_json`, it is an error of the data, even where the JSON breaks off inside the property. Annotations, keys and
/// read-only properties are ignored.
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
///
/// [OData Protocol 4.01, 11.4.3; JSON Format 4.01, 4.5]
pub trait Patch: From<Self::Resource> + Serialize + DeserializeOwned {
    /// The type that the patch changes.
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

    /// Applies the patch to a resource, as the service would.
    ///
    /// A value that is set replaces the resource's, a complex property is merged, and everything else stays as it is. A complex
    /// property that is null is first created as the `Default` of its type. Applying cannot fail, since a patch holds only
    /// values that its resource can hold.
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
    ///
    /// [OData Protocol 4.01, 11.4.3]
    // Binding `self` to another name would copy it.
    fn apply(mut self, resource: &mut Self::Resource) {
        self.__update(resource);
        // Dropping a patch examines each of its fields once more. `__update` leaves nothing in them to drop; anything that
        // it did leave would leak. If it panics, the patch is dropped.
        mem::forget(self);
    }

    /// Returns one patch with the effect of both; where both set a property, the later value wins.
    ///
    /// A complex property that this patch clears and the later one patches is set completely, so that no value from before
    /// remains in it. Some things cannot be part of a patch, and so stay as they are: keys, read-only properties, dynamic
    /// properties that the later patch does not name, and a derived type where the later patch is of its base type.
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

    /// Returns `true` if no property is set.
    ///
    /// Avoid sending an empty patch: the service may still change the ETag. An empty patch changes a resource only where it
    /// names another type than the resource's.
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
        inspect::is_empty(self)
    }

    /// Returns the wire names of the properties that are set, in declaration order.
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
        inspect::names(self)
    }

    /// What is known of the type; of an enum, what holds for all of its variants.
    #[doc(hidden)]
    const __INFO: &'static TypeInfo;

    /// Returns what is known of the type that this value patches.
    #[doc(hidden)]
    fn __info(&self) -> &'static TypeInfo {
        Self::__INFO
    }

    /// Reads the property with an index. `UNDECLARED` stands for a dynamic property, and any index beyond the type's own
    /// properties for one of the base type.
    #[doc(hidden)]
    fn __read<R: Reader>(&mut self, index: usize, reader: &mut R);

    /// Visits the fields of this patch, each beside the same field of another patch.
    #[doc(hidden)]
    fn __visit<'p, V: Visitor<'p>>(&'p self, other: &'p Self, visitor: &mut V);

    /// Moves the properties that are set into a resource, and leaves nothing that would have to be dropped. The
    /// name does not contain `apply`, or rustc would suggest it to users who did not import this trait.
    #[doc(hidden)]
    fn __update(&mut self, resource: &mut Self::Resource);

    /// Visits this patch and the patches of its base types.
    #[doc(hidden)]
    fn __lineage(&mut self, visitor: &mut LineageVisitor<'_>) -> bool
    where
        Self: 'static,
    {
        visitor.visit(self) || visitor.visit_flattened(self)
    }
}
