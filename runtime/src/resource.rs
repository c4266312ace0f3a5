//! The trait of resources.

use crate::body::lineage::LineageVisitor;
#[cfg(feature = "delta")]
use crate::delta::row::{RowVisitor, StructVisitor};
use crate::model::list;
use crate::{Patch, Property};
use alloc::string::String;

/// A resource that can be patched: an entity or a complex value of an OData service.
///
/// Implemented by [`#[derive(GraphPatch)]`](derive@crate::GraphPatch).
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
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `GraphPatch`",
    label = "expected a type that derives `GraphPatch`",
    note = "add `#[derive(GraphPatch)]` to the type; if it is the patch of a resource, name the resource instead"
)]
pub trait GraphPatch: Unchanged {
    /// The type's name as `@odata.type` contains it: `#`, namespace and name.
    ///
    /// ```
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// struct TodoTask {}
    ///
    /// assert_eq!(TodoTask::ODATA_TYPE, "#microsoft.graph.todoTask");
    /// ```
    ///
    /// [OData JSON Format 4.01, 4.5.3]
    const ODATA_TYPE: &'static str = <Self::Patch as Patch>::__INFO.odata_type;

    /// The properties of the resource: keys and read-only properties first, then the others, in declaration order.
    ///
    /// A base type is one entry with its own list. For an enum, each entry is a variant. A skipped field is not a
    /// property.
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

    /// The patch type.
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

    /// Creates an empty patch. Its setters set the properties.
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
        Self::Patch: EmptyPatch,
    {
        Self::Patch::empty()
    }

    /// Returns the value of `$select` that requests every property of the resource.
    ///
    /// It names keys, read-only and inherited properties too, but not navigation properties. It is `*` for a resource with
    /// dynamic properties and for an enum, whose properties no list can name.
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
    ///
    /// [OData URL Conventions 4.01, 5.1.3]
    #[must_use]
    fn select() -> String {
        list::select(Self::PROPERTIES)
    }

    /// Returns the value of `$select` that requests every declared property of an open type.
    ///
    /// It names the same properties as [`select`](GraphPatch::select), whether the type is open or not. It is `*` if no
    /// property is declared, and for an enum, whose types declare different properties.
    ///
    /// ```
    /// use graph_patch::{DynamicProperties, GraphPatch};
    /// use serde_json::Value;
    ///
    /// #[derive(GraphPatch)]
    /// struct OpenTypeExtension {
    ///     #[graph(key)]
    ///     id: String,
    ///     #[graph(dynamic)]
    ///     #[serde(flatten)]
    ///     properties: DynamicProperties<Value>,
    /// }
    ///
    /// assert_eq!(OpenTypeExtension::select(), "*");
    /// assert_eq!(OpenTypeExtension::select_declared(), "id");
    /// ```
    ///
    /// [OData URL Conventions 4.01, 5.1.3]
    #[must_use]
    fn select_declared() -> String {
        list::select_declared(Self::PROPERTIES)
    }

    /// Returns the smallest patch that turns `self` into `newer`; keys and read-only properties are not compared.
    ///
    /// A complex property that is not null in either is compared member by member. If it was null, all its members are sent,
    /// because the service decides the value of a missing member. A collection that differs, a dynamic object that differs and
    /// a value of another type are also sent completely. No patch turns a derived type back into its declared base type.
    ///
    /// Compare only copies with the same selection. A property that a service did not return, because of `$select` or of
    /// its default selection, looks like null. A difference to a fuller copy sends null. [`select`](Self::select)
    /// requests every property; the guide has [an example](crate::guide::null_and_absent#a-partial-read-looks-like-nulls).
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
    ///
    /// [OData Protocol 4.01, 11.4.3]
    fn diff(&self, newer: &Self) -> Self::Patch {
        let mut patch = newer.__unchanged();
        self.__diff_into(newer, &mut patch);
        patch
    }

    /// Creates a request that creates a resource like this one, in the collection at the URL. Needs the feature `http`.
    ///
    /// The body has every property that a patch can set, and the keys that are neither null nor an empty string. It has no
    /// read-only property, no related entity, and no member that is null, at any depth.
    ///
    /// ```
    /// use graph_patch::GraphPatch;
    /// use serde::Serialize;
    ///
    /// #[derive(Clone, Default, Serialize, GraphPatch)]
    /// #[graph(untyped)]
    /// struct Task {
    ///     #[graph(key)]
    ///     id: String,
    ///     title: String,
    ///     note: Option<String>,
    /// }
    ///
    /// let task = Task { title: "Write".into(), ..Task::default() };
    /// let request = Task::to_create_request(&task, "https://example.com/tasks").build()?;
    /// assert_eq!(request.body(), br#"{"title":"Write"}"#);
    /// # Ok::<(), graph_patch::http::BuildError>(())
    /// ```
    ///
    /// [OData Protocol 4.01, 11.4.2]
    #[cfg(feature = "http")]
    fn to_create_request(
        &self,
        url: impl Into<crate::http::ResourceUrl>,
    ) -> crate::http::CreateRequest<Self>
    where
        Self: Clone + serde::Serialize,
    {
        crate::http::from_resource(self, url.into())
    }

    /// Whether the type, one of its base types or a type of the enum has a key.
    #[doc(hidden)]
    const __HAS_KEY: bool = false;

    /// Whether a body can name any version of the type, or of the types of the enum.
    #[doc(hidden)]
    const __ANY_VERSION: bool = false;

    /// Sets each property that differs, in an empty patch for the type of `newer`.
    #[doc(hidden)]
    fn __diff_into(&self, newer: &Self, patch: &mut Self::Patch);

    /// The types of an enum; none for a struct.
    #[cfg(feature = "delta")]
    #[doc(hidden)]
    const __TYPES: &'static [&'static str] = &[];

    /// Visits the field with an index as a row of a delta has it.
    #[cfg(feature = "delta")]
    #[doc(hidden)]
    fn __row<V: RowVisitor>(&mut self, _: usize, _: &mut V) {}

    /// Visits this struct, or the struct in the enum's variant.
    #[cfg(feature = "delta")]
    #[doc(hidden)]
    fn __with_struct<V: StructVisitor>(&mut self, visitor: V) -> V::Output
    where
        Self: 'static,
    {
        visitor.visit(self)
    }

    /// Changes the type of an enum to the one with an index, and keeps the properties that both types share.
    #[cfg(feature = "delta")]
    #[doc(hidden)]
    fn __set_type(&mut self, _: usize) {}

    /// Changes the type of an enum to that of a row, as `__set_type` does.
    #[cfg(feature = "delta")]
    #[doc(hidden)]
    fn __set_type_of(&mut self, _: &Self) {}

    /// Visits this value and the values of its base types.
    #[doc(hidden)]
    fn __lineage(&mut self, visitor: &mut LineageVisitor<'_>) -> bool
    where
        Self: 'static,
    {
        visitor.visit(self)
    }
}

/// Creates the empty patch of a resource. Called by other traits, not by users.
#[doc(hidden)]
#[allow(missing_docs)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not derive `GraphPatch`",
    label = "add `#[derive(GraphPatch)]`: the trait cannot be implemented by hand"
)]
pub trait Unchanged: Sized {
    /// Creates the empty patch for the type of the resource.
    fn __unchanged(&self) -> Self::Patch
    where
        Self: GraphPatch;
}

/// A patch that can be empty: that of a struct. The patch of an enum is always for one of its types.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is the patch of an enum, which is always for one of its types",
    label = "the type is missing",
    note = "create the patch of a variant's struct and convert it: `{Self}::from(Member::patch())`"
)]
pub trait EmptyPatch {
    fn empty() -> Self;
}

#[diagnostic::do_not_recommend]
impl<P: Default> EmptyPatch for P {
    fn empty() -> Self {
        Self::default()
    }
}
