//! What a resource's model says of its properties, as data.

pub(crate) mod list;

use crate::{body::Body, GraphPatch};

/// A property as a resource's model has it: an entry of [`GraphPatch::PROPERTIES`].
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
    /// The name on the wire by which it is read; empty where the field has none, since other properties stand in it.
    pub name: &'static str,
    /// The name by which it is written: the same, unless serde's `rename` says otherwise or it is bound.
    pub written: &'static str,
    /// Further names by which it is read.
    pub aliases: &'static [&'static str],
    /// The name of the field or variant, without `r#`.
    pub field: &'static str,
    /// What it is to a patch.
    pub kind: PropertyKind,
}

/// What a property is to a patch.
///
/// That a property is nullable or a collection is not said here: its type answers that itself when it is read, whatever
/// the type is called.
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
    /// Identifies the resource.
    Key,
    /// Is the service's to change.
    ReadOnly,
    /// Is replaced.
    Value,
    /// Is merged, a resource of its own.
    Complex(fn() -> Model),
    /// Is bound, a navigation property: it is written as its annotation.
    Bind,
    /// Stands for all the properties of the base type.
    Base(fn() -> Model),
    /// Stands for the dynamic properties of an open type.
    Dynamic,
    /// Is no property, but one of the types that an enum is of.
    Variant(fn() -> Model),
}

/// What the model of a resource says.
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
    /// The resource, as [`core::any::type_name`] has it.
    pub name: &'static str,
    /// The type, with its `#`: [`GraphPatch::ODATA_TYPE`].
    pub odata_type: &'static str,
    /// Whether a patch says its type.
    pub typed: bool,
    /// [`GraphPatch::PROPERTIES`].
    pub properties: &'static [Property],
}

impl Model {
    /// The model of a resource.
    #[must_use]
    pub fn of<R: GraphPatch>() -> Self {
        Self {
            name: core::any::type_name::<R>(),
            odata_type: R::ODATA_TYPE,
            typed: <R::Patch as Body>::KEYS.typed,
            properties: R::PROPERTIES,
        }
    }
}
