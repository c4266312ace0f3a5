//! The base type: its properties are the derived type's own.

// Called by generated code, not by users.
#![allow(missing_docs)]

use crate::body::lineage::LineageVisitor;
use crate::body::type_info::TypeInfo;
use crate::body::{Reader, Visitor};
#[cfg(feature = "delta")]
use crate::delta::row::{inherited_index, RowVisitor};
use crate::{GraphPatch, Model, Patch};

/// The role of a base type [OData CSDL XML 4.01, 6.2].
pub enum Base {}

/// A `T` as a base type. The role implements it, so that a `T` that is not a resource is reported once.
#[diagnostic::on_unimplemented(
    message = "`{T}` does not implement `GraphPatch`",
    label = "`base` requires a struct that derives `GraphPatch`",
    note = "add `#[derive(GraphPatch)]` to the struct; an `Option` or a `Box` of it is not allowed"
)]
pub trait BaseType<T> {
    type Patch: Clone + Default;

    const INFO: &'static TypeInfo;
    const HAS_KEY: bool;

    fn model() -> Model;
    /// Finds a name for a derived type with `own` properties.
    fn find(name: &str, own: usize) -> usize;
    /// Reads a property that the derived type `D` does not declare itself.
    fn read<D: Patch, R: Reader>(patch: &mut Self::Patch, index: usize, reader: &mut R);
    fn visit<'p, V: Visitor<'p>>(patch: &'p Self::Patch, other: &'p Self::Patch, visitor: &mut V);
    /// Afterwards, the patch contains nothing to drop.
    fn apply_to(patch: &mut Self::Patch, value: &mut T);
    /// Fills an empty patch.
    fn diff_into(older: &T, newer: &T, patch: &mut Self::Patch);
    /// Afterwards, the later patch contains nothing to drop.
    fn then(first: &mut Self::Patch, later: &mut Self::Patch);
    fn from_value(value: T) -> Self::Patch;
    fn lineage(value: &mut T, visitor: &mut LineageVisitor<'_>) -> bool;

    /// Visits a field that the derived type `D` does not declare itself.
    #[cfg(feature = "delta")]
    fn row<D: GraphPatch, V: RowVisitor>(value: &mut T, index: usize, visitor: &mut V);

    fn clone_field(patch: &Self::Patch) -> Self::Patch {
        patch.clone()
    }

    /// Adds a later patch to one that may already set properties.
    fn merge(patch: &mut Self::Patch, mut later: Self::Patch) {
        Self::then(patch, &mut later);
    }
}

#[diagnostic::do_not_recommend]
impl<T> BaseType<T> for Base
where
    T: GraphPatch + 'static,
    T::Patch: Clone + Default + 'static,
{
    type Patch = T::Patch;

    const INFO: &'static TypeInfo = T::Patch::__INFO;
    const HAS_KEY: bool = T::__HAS_KEY;

    fn model() -> Model {
        Model::of::<T>()
    }

    fn find(name: &str, own: usize) -> usize {
        T::Patch::__INFO.find_inherited(name, own)
    }

    fn read<D: Patch, R: Reader>(patch: &mut T::Patch, index: usize, reader: &mut R) {
        reader.inherited::<D, _>(patch, index);
    }

    fn visit<'p, V: Visitor<'p>>(patch: &'p T::Patch, other: &'p T::Patch, visitor: &mut V) {
        patch.__visit(other, visitor);
    }

    fn apply_to(patch: &mut T::Patch, value: &mut T) {
        patch.__update(value);
    }

    fn diff_into(older: &T, newer: &T, patch: &mut T::Patch) {
        older.__diff_into(newer, patch);
    }

    fn then(first: &mut T::Patch, later: &mut T::Patch) {
        first.__join(later);
    }

    fn from_value(value: T) -> T::Patch {
        From::from(value)
    }

    fn lineage(value: &mut T, visitor: &mut LineageVisitor<'_>) -> bool {
        value.__lineage(visitor)
    }

    #[cfg(feature = "delta")]
    #[inline]
    fn row<D: GraphPatch, V: RowVisitor>(value: &mut T, index: usize, visitor: &mut V) {
        value.__row(inherited_index::<D>(index), visitor);
    }
}
