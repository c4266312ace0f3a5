//! The trait of patch types.

use crate::body::lineage::LineageVisitor;
use crate::body::type_info::TypeInfo;
use crate::body::{inspect, Reader, Visitor};
use crate::{rebase, GraphPatch};
use alloc::{string::String, vec::Vec};
use core::fmt::Debug;
use core::mem;
use serde::{de::DeserializeOwned, Serialize};

/// The changes of a `PATCH`: each property is absent, `null` (if nullable) or set.
///
/// [`GraphPatch`](derive@GraphPatch) implements it for the patch types that it generates.
///
/// A patch serializes as a JSON object: `@odata.type` first, then the properties that are set, in declaration order.
///
/// Deserializing a patch is strict. It reports an error for:
///
/// - an unknown property, or a property that is set twice,
/// - `null` for a property that is not nullable,
/// - a value of the wrong type,
/// - an `@odata.type` of another type,
/// - an annotation that requests a change which a patch cannot contain: `@removed`, `name@delta`, or `name@odata.bind` of
///   an unknown navigation property.
///
/// The error contains the path of the property. `serde_json` classifies it as a data error, even if the JSON ends inside
/// the property. Other annotations, keys and read-only properties are ignored.
///
/// `From<Resource>` sets every property. It sends null for each property that is `None`, also if the service just did not
/// return it. `$select` omits a property, and so does a default GET. So convert only a resource that was read with
/// [`select`](GraphPatch::select), or compare two copies with [`diff`](GraphPatch::diff). The guide has [an
/// example](crate::guide::null_and_absent#a-partial-read-looks-like-nulls).
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
pub trait Patch:
    Clone + Debug + PartialEq + From<Self::Resource> + Serialize + DeserializeOwned
{
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
    /// Each value that is set replaces the resource's value, and the patch of a complex property is merged into it. If the
    /// complex property is null, the merge starts from the `Default` of its type. All other properties keep their values.
    /// A dynamic object is [merged](crate::guide::open_types#the-three-kinds-of-values) too.
    ///
    /// Applying cannot fail, because a patch contains only values that the resource can hold. The guide describes what
    /// happens if [your code panics](crate::guide::limits#panics-in-your-code).
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

    /// Returns one patch with the effect of both; if both set a property, the later value wins.
    ///
    /// If both set a complex property or a dynamic object, its changes are combined in the same way.
    ///
    /// If this patch clears a complex property and the later one patches it, the result sets the complete value. So no member
    /// keeps its previous value, except those that no patch can reset:
    ///
    /// - keys and read-only properties,
    /// - dynamic properties that the later patch does not name,
    /// - members of a dynamic `serde_json` object,
    /// - a derived type, if the later patch has the declared type.
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
    fn then(mut self, mut later: Self) -> Self {
        self.__join(&mut later);
        // As in `apply`.
        mem::forget(later);
        self
    }

    /// Returns `true` if no property is set.
    ///
    /// Avoid sending an empty patch: the service may still change the ETag. An empty patch changes a resource only if
    /// the two have different types.
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

    /// Returns the path of each property that is set, down to the members of complex values and dynamic objects.
    ///
    /// A complex property has a path of its own if the patch clears it, or creates it without setting a member.
    ///
    /// ```
    /// use graph_patch::{GraphPatch, Patch};
    ///
    /// #[derive(Clone, Default, GraphPatch)]
    /// struct Address {
    ///     zip: String,
    ///     city: String,
    /// }
    ///
    /// #[derive(GraphPatch)]
    /// struct User {
    ///     name: String,
    ///     #[graph(complex)]
    ///     home: Option<Address>,
    ///     #[graph(complex)]
    ///     work: Option<Address>,
    /// }
    ///
    /// let patch = User::patch().name("Ada").home(Address::patch().zip("10115")).work(None);
    /// assert_eq!(patch.changed_paths(), ["name", "home/zip", "work"]);
    /// ```
    #[must_use]
    fn changed_paths(&self) -> Vec<String> {
        rebase::paths(self)
    }

    /// Returns the path of each property that both patches set, to different values.
    ///
    /// Two patches that set different members of a complex value do not conflict. A patch that clears the value conflicts
    /// with one that sets a member. Equal dynamic properties conflict if their type annotations differ. If the two are for
    /// different types of a polymorphic resource, the path is `@odata.type`.
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
    /// let mine = Task::patch().title("Write").note("soon");
    /// let theirs = Task::patch().title("Write").note(None);
    /// assert_eq!(mine.conflicts_with(&theirs), ["note"]);
    /// ```
    #[must_use]
    fn conflicts_with(&self, other: &Self) -> Vec<String> {
        rebase::conflicts(self, other)
    }

    /// Returns the path of each property that the patch sets and that the service has changed to another value.
    ///
    /// `base` is the copy that the patch was made for, and `fresh` the one that the service has now, for example after a
    /// 412 (Precondition Failed). A resource does not show its references, so a navigation property (`bind`) is never a
    /// conflict.
    ///
    /// ```
    /// use graph_patch::{GraphPatch, Patch};
    ///
    /// #[derive(Clone, Default, GraphPatch)]
    /// struct Task {
    ///     title: String,
    ///     note: Option<String>,
    /// }
    ///
    /// let base = Task::default();
    /// let mine = Task::patch().title("Write").note("soon");
    /// let fresh = Task { note: Some("later".into()), ..base.clone() };
    /// assert_eq!(mine.conflicts(&base, &fresh), ["note"]);
    /// ```
    #[must_use]
    fn conflicts(&self, base: &Self::Resource, fresh: &Self::Resource) -> Vec<String> {
        self.conflicts_with(&base.diff(fresh))
    }

    /// Returns the patch without the changes that the fresh resource already has.
    ///
    /// Everything else is kept as it is, references (`bind`) included: a resource does not show them. So the result
    /// has the same effect on the fresh resource, and is empty if nothing is left to change.
    ///
    /// ```
    /// use graph_patch::{GraphPatch, Patch};
    ///
    /// #[derive(Clone, Default, GraphPatch)]
    /// struct Task {
    ///     title: String,
    ///     note: Option<String>,
    /// }
    ///
    /// let mine = Task::patch().title("Write").note("soon");
    /// let fresh = Task { title: "Write".into(), note: None };
    /// assert_eq!(mine.rebase(&fresh), Task::patch().note("soon"));
    /// ```
    #[allow(clippy::return_self_not_must_use)] // the patch type is `must_use`
    fn rebase(self, fresh: &Self::Resource) -> Self
    where
        Self: Clone,
        Self::Resource: Clone,
    {
        rebase::rebase(self, fresh)
    }

    /// The description of the type; for an enum, of everything that all variants share.
    #[doc(hidden)]
    const __INFO: &'static TypeInfo;

    /// Reads a response, unless the resource does not implement `Deserialize`.
    #[cfg(feature = "metadata")]
    #[doc(hidden)]
    const __MISSING_FIELD: Option<crate::__private::MissingField> = None;

    /// Returns the description of the type that this value patches.
    #[doc(hidden)]
    fn __info(&self) -> &'static TypeInfo {
        Self::__INFO
    }

    /// Reads the property with an index. `UNDECLARED` stands for a dynamic property, and any index beyond the type's own
    /// properties for one of the base type.
    #[doc(hidden)]
    fn __read<R: Reader>(&mut self, index: usize, reader: &mut R);

    /// Visits the fields of this patch, each together with the same field of another patch.
    #[doc(hidden)]
    fn __visit<'p, V: Visitor<'p>>(&'p self, other: &'p Self, visitor: &mut V);

    /// Adds the properties that a later patch sets, and leaves nothing in it that would have to be dropped. It works in
    /// place, because a hostile body has many levels, and each copy of a patch on the stack takes several KB.
    #[doc(hidden)]
    fn __join(&mut self, later: &mut Self);

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
