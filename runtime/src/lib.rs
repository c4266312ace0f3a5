#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![no_std]

extern crate alloc;
#[cfg(any(feature = "http", feature = "metadata"))]
extern crate std;

#[doc(hidden)]
pub mod __private;
mod body;
#[cfg(feature = "codegen")]
pub mod codegen;
#[cfg(feature = "delta")]
pub mod delta;
mod digits;
mod dynamic_properties;
pub mod edm;
#[cfg(any(feature = "delta", feature = "http"))]
mod error_details;
#[cfg(doc)] // doc tests see it too, and other builds compile none of it
pub mod guide;
#[cfg(feature = "http")]
pub mod http;
mod into_property;
#[cfg(feature = "metadata")]
pub mod metadata;
mod model;
mod patch;
mod polymorphic;
mod property;
mod rebase;
mod reference;
mod resource;
#[cfg(any(feature = "schemars1", feature = "utoipa6"))]
pub mod schema;
#[cfg(any(feature = "delta", feature = "http"))]
mod shown_url;
mod text;

pub use dynamic_properties::DynamicProperties;
/// Implements [`GraphPatch`](trait@GraphPatch) for a resource and generates its patch type.
///
/// Accepts a struct with named fields, or an enum whose variants each hold one such struct. The patch type implements
/// [`Patch`], and has a field and a setter for each property that can be updated.
///
/// | on a struct or an enum | meaning |
/// |---|---|
/// | `type = "microsoft.graph.user"` | The name of the OData type. |
/// | `untyped` | The patch is serialized without `@odata.type`; not on an enum. |
/// | `patch = UserChange` | The name of the patch type. |
/// | `derive(Eq, Hash)` | More derives for the patch type. |
/// | `attribute(doc(hidden))` | Attributes for the patch type. |
/// | `crate = "path::to::graph_patch"` | The path of this crate. |
///
/// | on a field | meaning |
/// |---|---|
/// | `key` | Identifies the resource. |
/// | `read_only` | Only the service changes this property. |
/// | `complex` | A complex value: a patch merges into it. |
/// | `replace` | A complex value that a patch replaces completely. |
/// | `base` | The base type, whose properties are inherited. |
/// | `dynamic` | The dynamic properties of an open type. |
/// | `dynamic, complex` | Dynamic properties with complex values: a patch merges into them. |
/// | `bind` | A navigation property: a patch sets the related entities. |
/// | `skip` | Excludes the field: it is not an OData property. |
/// | `sensitive` | `Debug` of the patch shows `<redacted>` in place of the value. |
/// | `type = "#Int32"` | The type annotation that is serialized before the property. |
/// | `attribute(doc(hidden))` | Attributes for the patch field. |
///
/// Names and representations in JSON are those of serde's attributes. The guide describes
/// [all attributes](guide::attributes).
///
/// # Errors
///
/// The derive reports all errors of a type at once, each at the offending token:
///
/// - another shape than a struct with named fields or an enum of such structs, or generic parameters;
/// - an unknown, repeated or contradicting attribute, or a serde attribute that a patch cannot honour;
/// - a derive for the patch type that would not fit its JSON;
/// - two properties with the same name, or two variants of the same type;
/// - a field whose setter would hide a method of [`Patch`].
///
/// # Example
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
pub use resource::GraphPatch;
