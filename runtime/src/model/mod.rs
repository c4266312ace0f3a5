//! A resource's model as data: its type and its properties.

pub(crate) mod list;

use crate::{GraphPatch, Patch};

/// A property of a resource's model: an entry of [`GraphPatch::PROPERTIES`].
///
/// ```
/// use graph_patch::{GraphPatch, PropertyKind};
///
/// #[derive(GraphPatch)]
/// #[serde(rename_all = "camelCase")]
/// struct Task {
///     #[graph(key)]
///     id: String,
///     due_date: Option<String>,
/// }
///
/// let [id, due] = Task::PROPERTIES else { unreachable!() };
/// assert_eq!((id.name, due.name, due.field), ("id", "dueDate", "due_date"));
/// assert!(matches!(id.kind, PropertyKind::Key));
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Property {
    /// The JSON name that is deserialized. It is empty for a base type, dynamic properties and a variant, which contain other
    /// properties.
    pub name: &'static str,
    /// The JSON name that is serialized. It differs from `name` in two cases: with serde's `rename(serialize = …)`, and for a
    /// navigation property, which is serialized as its annotation.
    pub written: &'static str,
    /// Other JSON names that are deserialized.
    pub aliases: &'static [&'static str],
    /// The name of the field or variant, without `r#`.
    pub field: &'static str,
    /// Its role in a patch.
    pub kind: PropertyKind,
    /// Whether the field states with `#[graph(replace)]` that a patch replaces the complete value.
    pub replaced: bool,
}

/// The role of a property in a patch.
///
/// It does not include whether the property is nullable or a collection: only the property's type determines that.
///
/// ```
/// use graph_patch::{GraphPatch, PropertyKind};
///
/// #[derive(Clone, Default, GraphPatch)]
/// struct Address {
///     city: String,
/// }
///
/// #[derive(GraphPatch)]
/// struct Person {
///     #[graph(complex)]
///     address: Option<Address>,
/// }
///
/// let PropertyKind::Complex(address) = Person::PROPERTIES[0].kind else { unreachable!() };
/// assert_eq!(address().odata_type, "#microsoft.graph.address");
/// assert_eq!(address().properties[0].name, "city");
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum PropertyKind {
    /// A key, which identifies the resource.
    Key,
    /// A property that only the service changes.
    ReadOnly,
    /// A value, which a patch replaces.
    Value,
    /// A complex value, which a patch merges, or a collection of complex values, which a patch replaces.
    Complex(fn() -> Model),
    /// A navigation property, which a patch binds: it is serialized as an annotation.
    Bind,
    /// All the properties of the base type.
    Base(fn() -> Model),
    /// The dynamic properties of an open type, which a patch replaces.
    Dynamic,
    /// The dynamic properties of an open type, with the model of their values, which a patch merges.
    DynamicComplex(fn() -> Model),
    /// Not a property, but a type that an enum can have.
    Variant(fn() -> Model),
}

impl PropertyKind {
    pub(crate) const fn is_dynamic(self) -> bool {
        matches!(self, Self::Dynamic | Self::DynamicComplex(_))
    }
}

/// The model of a resource.
///
/// ```
/// use graph_patch::{GraphPatch, Model};
///
/// #[derive(GraphPatch)]
/// struct Task {
///     title: String,
/// }
///
/// let model = Model::of::<Task>();
/// assert_eq!((model.odata_type, model.typed), ("#microsoft.graph.task", true));
/// assert_eq!(model.properties[0].name, "title");
/// ```
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Model {
    /// The resource's Rust name, as [`core::any::type_name`] returns it.
    pub name: &'static str,
    /// The type, with its `#`: [`GraphPatch::ODATA_TYPE`].
    pub odata_type: &'static str,
    /// Whether a patch contains its type.
    pub typed: bool,
    /// Whether a body can name any version of the type, or of the types of the enum.
    pub any_version: bool,
    /// [`GraphPatch::PROPERTIES`].
    pub properties: &'static [Property],
    /// Reads a response, unless the resource is an enum or does not implement `Deserialize`.
    #[cfg(feature = "metadata")]
    pub(crate) missing_field: Option<crate::__private::MissingField>,
}

impl Model {
    /// Returns the model of a resource.
    #[must_use]
    pub fn of<R: GraphPatch>() -> Self {
        Self {
            name: core::any::type_name::<R>(),
            odata_type: R::ODATA_TYPE,
            typed: R::Patch::__INFO.typed,
            any_version: R::__ANY_VERSION,
            properties: R::PROPERTIES,
            #[cfg(feature = "metadata")]
            missing_field: R::Patch::__MISSING_FIELD,
        }
    }
}
