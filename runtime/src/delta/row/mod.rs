//! A row: a resource with what the row sets, and which of its fields that is.
//!
//! So a row needs no type of its own: its values are in a resource, and are moved from there into the resource of the
//! replica.

mod contents;
mod decode;
mod dynamic;
mod erased;
mod field;
mod members;
mod merge;
mod name;
mod polymorphic;
mod put;
mod read;
mod related;
mod related_type;
mod seed;
mod short_text;
mod values;

pub(crate) use contents::Contents;
pub(crate) use decode::ByFormat;
pub use decode::Decode;
pub use field::{OpaqueField, ReadOnlyField, ReplacedField, RowField};
pub(crate) use merge::{complete, merge};
pub use polymorphic::{set_type, set_type_of};
pub(crate) use read::{read, read_row, Object};
pub(crate) use related_type::{related_type, RelatedType};

use super::fields::FIXED;
use crate::property::complex::{Complex, Create, Merge, StrategyOf};
use crate::property::dynamic::Changes;
use crate::{GraphPatch, Model, Patch, PropertyKind};
use alloc::{collections::BTreeMap, string::String};
use core::fmt::Debug;
use serde::de::DeserializeOwned;

/// Visits the field with an index, as a row has it.
pub trait RowVisitor {
    /// Visits a value, which a row replaces.
    fn value<T: 'static, F: Decode<T>>(&mut self, field: &mut T);

    /// Visits a key. The key of a row is in the change, too.
    fn key<T: 'static, F: Decode<T>>(&mut self, field: &mut T) {
        self.value::<T, F>(field);
    }

    /// Visits related entities.
    fn related<T: 'static, F: Decode<T>>(&mut self, field: &mut T) {
        self.value::<T, F>(field);
    }

    /// Visits the model of related entities, if the field has it, and whether there is at most one. Their field follows.
    #[inline]
    fn related_type(&mut self, _: Option<fn() -> Model>, _is_single: bool) {}

    /// Visits a field whose type cannot be deserialized. A row does not set it.
    fn opaque(&mut self) {}

    /// Visits a complex value, into which a row is merged.
    fn complex<T: Complex + 'static, M: Merge<T>>(&mut self, field: &mut T);

    /// Visits dynamic properties. The function applies changes to them.
    fn dynamic<C: Clone + Debug + PartialEq + DeserializeOwned + Send + Sync + 'static>(
        &mut self,
        _: &mut dyn FnMut(&mut Changes<C>),
    ) {
    }

    /// Visits dynamic properties that are complex values. The function applies rows to them.
    fn dynamic_complex<T: Complex + Clone + Send + Sync + 'static>(
        &mut self,
        _: &mut dyn FnMut(&mut Rows<T>),
    ) where
        StrategyOf<T>: Merge<T> + Create<T>,
    {
    }
}

/// Visits a struct, or the struct in an enum's variant.
pub trait StructVisitor {
    #[allow(missing_docs)]
    type Output;

    #[allow(missing_docs)]
    fn visit<S: GraphPatch + 'static>(self, value: &mut S) -> Self::Output;
}

/// For each name of a dynamic property its row, or `None` to remove it.
pub(crate) type Rows<T> = BTreeMap<String, Option<ItemRow<T>>>;

/// The row of a complex value in a map.
#[derive(Clone)]
pub struct ItemRow<T> {
    value: T,
    contents: Contents,
}

impl<T: Complex + 'static> ItemRow<T>
where
    StrategyOf<T>: Merge<T>,
{
    pub(crate) fn merge_item(mut self, item: &mut T) {
        StrategyOf::<T>::merge_row(item, &mut self.value, &mut self.contents);
    }
}

/// The types of complex values need not implement `PartialEq`, but their patches do.
impl<T: Complex + Clone> PartialEq for ItemRow<T>
where
    StrategyOf<T>: Merge<T>,
{
    fn eq(&self, other: &Self) -> bool {
        let patch = |row: &Self| StrategyOf::<T>::patch_from(row.value.clone());
        self.contents == other.contents && StrategyOf::<T>::eq(&patch(self), &patch(other))
    }
}

/// Returns the index of an inherited field in the base type of `D`.
#[inline]
pub(crate) fn inherited_index<D: GraphPatch>(index: usize) -> usize {
    if index == crate::body::type_info::UNDECLARED {
        index
    } else if index >= FIXED {
        let is_fixed = |kind| matches!(kind, PropertyKind::Key | PropertyKind::ReadOnly);
        let fixed = D::PROPERTIES.iter().take_while(|own| is_fixed(own.kind));
        index.saturating_sub(fixed.count())
    } else {
        index.saturating_sub(<D::Patch as Patch>::__INFO.property_names.len())
    }
}
