//! The dynamic properties of an open type, which are members beside the declared ones.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::must_use_candidate)]

mod complex;
mod diff;
mod json;
mod map;
#[cfg(feature = "delta")]
mod rows;
mod value;

pub use complex::DynamicComplex;
pub(crate) use json::object;
pub(crate) use map::Map;
pub use value::Dynamic;

use crate::body::annotation;
use crate::body::lineage::LineageVisitor;
use crate::body::{Reader, Visitor};
#[cfg(feature = "delta")]
use crate::delta::row::RowVisitor;
use crate::{IntoProperty, Model};
use alloc::collections::BTreeMap;
use alloc::string::String;
use core::{fmt::Debug, mem};
use serde::{de::DeserializeOwned, Serialize};

/// The patch of dynamic properties.
///
/// It is `Sized` for any type of the field, so a patch that ends with it is `Sized` too.
pub type DynamicPatch<Role, T> = Changes<<Role as DynamicMap<T>>::Change>;

/// For each name the change of the property, or `None` to remove it.
pub(crate) type Changes<C> = BTreeMap<String, Option<C>>;

/// A `T` as the map of dynamic properties [OData CSDL XML 4.01, 6.3]. Null removes a property, because a missing dynamic
/// property equals null [OData Protocol 4.01, 11.4.9.2].
#[diagnostic::on_unimplemented(
    message = "`{T}` is not a map of dynamic properties",
    label = "`dynamic` requires a map from `String` to a value, such as `DynamicProperties<serde_json::Value>`",
    note = "the value needs `Clone`, `Debug`, `PartialEq`, `Serialize` and `DeserializeOwned`",
    note = "with `complex`, the value needs `Clone`, `Default` and `GraphPatch`"
)]
pub trait DynamicMap<T> {
    /// The change of one property.
    type Change: Clone + Debug + PartialEq + Serialize + DeserializeOwned + 'static;

    /// The model of the values, if they are merged.
    const MODEL: Option<fn() -> Model>;
    /// Whether the values have a key.
    const HAS_KEY: bool;

    /// Afterwards, the patch contains nothing to drop.
    fn apply_to(patch: &mut Changes<Self::Change>, map: &mut T);
    /// Fills an empty patch.
    fn diff_into(older: &T, newer: &T, patch: &mut Changes<Self::Change>);
    /// Adds a later change to the first one; `None` removes the property. Afterwards, the later one does not matter.
    fn join(first: &mut Option<Self::Change>, later: &mut Option<Self::Change>);
    fn from_value(map: T) -> Changes<Self::Change>;
    fn lineage(map: &mut T, visitor: &mut LineageVisitor<'_>) -> bool;

    #[cfg(feature = "delta")]
    fn row<V: RowVisitor>(map: &mut T, visitor: &mut V);

    fn read<R: Reader>(patch: &mut Changes<Self::Change>, reader: &mut R) {
        reader.dynamic(patch);
    }

    fn visit<'p, V: Visitor<'p>>(
        patch: &'p Changes<Self::Change>,
        other: &'p Changes<Self::Change>,
        visitor: &mut V,
    ) {
        visitor.dynamics(patch, other);
    }

    /// Adds later changes. They are joined in place, since they can be nested deeply. Then the new ones are moved.
    ///
    /// Afterwards, the later patch contains nothing to drop.
    fn then(first: &mut Changes<Self::Change>, later: &mut Changes<Self::Change>) {
        for (name, later) in later.iter_mut() {
            // The name of the annotation in 4.0 and 4.01 is another one, and a property has one type.
            if let Some(property) = annotation::typed_property(name) {
                annotation::remove_types(first, property);
            }
            if let Some(change) = first.get_mut(name) {
                let is_null = later.is_none() || change.is_none();
                Self::join(change, later);
                if is_null {
                    // The type of a removed property is not the type of a later value.
                    annotation::remove_types(first, name);
                }
            }
        }
        add_new(first, later);
    }

    fn clone_field(patch: &Changes<Self::Change>) -> Changes<Self::Change> {
        patch.clone()
    }
}

#[inline(never)]
fn add_new<C>(first: &mut Changes<C>, later: &mut Changes<C>) {
    for (name, change) in mem::take(later) {
        first.entry(name).or_insert(change);
    }
}

/// Sets a dynamic property of a patch.
pub fn set_dynamic<C: 'static>(
    patch: &mut Changes<C>,
    name: impl Into<String>,
    value: impl IntoProperty<Option<C>>,
) {
    let (name, value) = (name.into(), value.into_property());
    if let Some(property) = annotation::typed_property(&name) {
        annotation::remove_types(patch, property);
    }
    patch.insert(name, value.filter(json::is_not_null));
}
