#![doc = include_str!("../README.md")]
#![allow(clippy::test_attr_in_doctest)] // one of the examples is a test, as a user has it
#![no_std]

extern crate alloc;
#[cfg(any(feature = "http", feature = "metadata"))]
extern crate std;

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
mod resource;

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
pub use resource::GraphPatch;
