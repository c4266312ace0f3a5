//! Properties that stand beside a resource's own: those of its base type, and the dynamic ones of an open type.

// For printed code, not for users.
#![allow(missing_docs, clippy::missing_errors_doc)]

use crate::body::lineage::Each;
use crate::body::{Body, Reader, Visitor};
use crate::property::complex::Complex;
use crate::{GraphPatch, Patch};
use core::mem;

/// How a field of type `T` stands beside the properties.
#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be the type of a `base` or `dynamic` field",
    label = "`base` requires a struct that derives `GraphPatch`, `dynamic` a map from `String` to a value",
    note = "a value in a `dynamic` map requires `Clone`, `Debug`, `PartialEq`, `Serialize` and `DeserializeOwned`"
)]
pub trait Flattened<T> {
    type Patch: Clone + Default + PartialEq;
    /// Of one property; a base type has no one type of them.
    type Value;

    fn visit<'p, V: Visitor<'p>>(patch: &'p Self::Patch, visitor: &mut V);
    /// Fills a patch that sets nothing.
    fn diff(older: &T, newer: &T, patch: &mut Self::Patch);
    fn full(value: T) -> Self::Patch;
    /// Leaves nothing that would have to be dropped.
    fn apply(current: &mut T, patch: &mut Self::Patch);
    fn then(first: Self::Patch, later: Self::Patch) -> Self::Patch;

    fn parts(value: &mut T, each: &mut Each<'_>) -> bool;
    /// Has a property read that is not one of `P`'s own.
    fn take<P: Body, R: Reader>(patch: &mut Self::Patch, index: usize, reader: &mut R);

    fn copy(patch: &Self::Patch) -> Self::Patch {
        patch.clone()
    }

    fn same(patch: &Self::Patch, other: &Self::Patch) -> bool {
        patch == other
    }

    /// Puts a patch on top of what is set.
    fn add(patch: &mut Self::Patch, later: Self::Patch) {
        *patch = Self::then(mem::take(patch), later);
    }
}

/// The base type: every property of it is one of the derived type (OData CSDL XML 4.01, 6.2).
pub enum Base {}

#[diagnostic::do_not_recommend]
impl<T> Flattened<T> for Base
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch> + 'static,
    <T as GraphPatch>::Patch: Clone + Default + PartialEq + 'static,
{
    type Patch = <T as GraphPatch>::Patch;
    type Value = ();

    fn take<P: Body, R: Reader>(patch: &mut Self::Patch, index: usize, reader: &mut R) {
        reader.inherited::<P, _>(patch, index);
    }

    fn visit<'p, V: Visitor<'p>>(patch: &'p Self::Patch, visitor: &mut V) {
        patch.visit(visitor);
    }

    fn diff(older: &T, newer: &T, patch: &mut Self::Patch) {
        older.change(newer, patch);
    }

    fn full(value: T) -> Self::Patch {
        value.into()
    }

    fn apply(current: &mut T, patch: &mut Self::Patch) {
        patch.put(current);
    }

    fn parts(value: &mut T, each: &mut Each<'_>) -> bool {
        value.parts(each)
    }

    fn then(first: Self::Patch, later: Self::Patch) -> Self::Patch {
        first.then(later)
    }
}
