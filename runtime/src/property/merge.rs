//! How a complex value is merged: a resource by its own patch, and a `Box` by its content.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_errors_doc)]

use crate::body::place::Place;
use crate::body::retain::retain;
use crate::body::Visitor;
#[cfg(feature = "delta")]
use crate::delta::row::{self, Contents};
use crate::property::complex::{Complex, Create, Merge};
use crate::property::kind::{CreateResource, ResourceKind};
use crate::property::nullable::Nullable;
use crate::{GraphPatch, Model, Patch};
use alloc::boxed::Box;
use core::marker::PhantomData;
use core::mem;
use serde::Deserializer;

/// A resource of the kind `K`: its own patch contains the changes [OData Protocol 4.01, 11.4.3 and 11.4.9.3].
pub struct Structural<K>(PhantomData<K>);

impl<T, K> Merge<T> for Structural<K>
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch>,
    K: ResourceKind<T>,
{
    fn empty() -> Option<<T as Complex>::Patch> {
        K::empty()
    }

    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut <T as Complex>::Patch,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error> {
        K::fill(patch, deserializer, place)
    }

    fn unchanged(newer: &T) -> <T as Complex>::Patch {
        K::unchanged(newer)
    }

    fn difference(older: &T, newer: &T, patch: &mut <T as Complex>::Patch) -> bool {
        older.__diff_into(newer, patch);
        !(patch.is_empty() && K::is_same_type(older, newer))
    }

    fn patch_from(value: T) -> <T as Complex>::Patch {
        // `into` would copy the value once more.
        From::from(value)
    }

    fn merge(patch: &mut <T as Complex>::Patch, value: &mut T) {
        patch.__update(value);
    }

    fn join(first: &mut <T as Complex>::Patch, later: &mut <T as Complex>::Patch) {
        first.__join(later);
    }

    fn discard(patch: &mut Option<<T as Complex>::Patch>) {
        mem::forget(patch.take());
    }

    fn visit_nested<'p, V: Visitor<'p>>(
        patch: &'p <T as Complex>::Patch,
        other: &'p <T as Complex>::Patch,
        visitor: &mut V,
    ) -> bool {
        patch.__visit(other, visitor);
        true
    }

    fn retain(
        patch: &mut <T as Complex>::Patch,
        needed: Option<&mut <T as Complex>::Patch>,
    ) -> bool {
        let is_needed = needed.is_some();
        retain(patch, needed);
        is_needed || !patch.is_empty()
    }

    fn model() -> Model {
        Model::of::<T>()
    }

    const HAS_KEY: bool = T::__HAS_KEY;

    #[cfg(feature = "delta")]
    fn fill_row<'de, D: Deserializer<'de>>(
        value: &mut T,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<Option<Contents>, D::Error>
    where
        T: 'static,
    {
        row::read(value, deserializer, place).map(Some)
    }

    #[cfg(feature = "delta")]
    fn merge_row(value: &mut T, row: &mut T, contents: &mut Contents)
    where
        T: 'static,
    {
        row::merge(value, row, contents);
    }
}

#[diagnostic::do_not_recommend]
impl<T, K> Create<T> for Structural<K>
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch> + Clone,
    K: CreateResource<T>,
{
    fn initial(patch: &<T as Complex>::Patch) -> T {
        K::initial(patch)
    }

    fn creating(value: &T) -> <T as Complex>::Patch {
        From::from(value.clone())
    }
}

/// A value in a `Box`.
pub enum Boxed {}

impl<T: Complex> Complex for Box<T> {
    type Patch = Box<T::Patch>;
    type MergeStrategy = Boxed;
}

impl<T: Complex> Merge<Box<T>> for Boxed
where
    T::MergeStrategy: Merge<T>,
{
    fn empty() -> Option<Box<T::Patch>> {
        T::MergeStrategy::empty().map(Box::new)
    }

    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut Box<T::Patch>,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error> {
        T::MergeStrategy::fill(patch, deserializer, place)
    }

    fn unchanged(newer: &Box<T>) -> Box<T::Patch> {
        Box::new(T::MergeStrategy::unchanged(newer))
    }

    fn difference(older: &Box<T>, newer: &Box<T>, patch: &mut Box<T::Patch>) -> bool {
        T::MergeStrategy::difference(older, newer, patch)
    }

    fn patch_from(value: Box<T>) -> Box<T::Patch> {
        Box::new(T::MergeStrategy::patch_from(*value))
    }

    fn merge(patch: &mut Box<T::Patch>, value: &mut Box<T>) {
        T::MergeStrategy::merge(patch, value);
    }

    fn join(first: &mut Box<T::Patch>, later: &mut Box<T::Patch>) {
        T::MergeStrategy::join(first, later);
    }

    fn discard(patch: &mut Option<Box<T::Patch>>) {
        *patch = None;
    }

    fn visit_nested<'p, V: Visitor<'p>>(
        patch: &'p Box<T::Patch>,
        other: &'p Box<T::Patch>,
        visitor: &mut V,
    ) -> bool {
        T::MergeStrategy::visit_nested(patch, other, visitor)
    }

    fn retain(patch: &mut Box<T::Patch>, needed: Option<&mut Box<T::Patch>>) -> bool {
        T::MergeStrategy::retain(patch, needed.map(|needed| &mut **needed))
    }

    fn model() -> Model {
        T::MergeStrategy::model()
    }

    const HAS_KEY: bool = T::MergeStrategy::HAS_KEY;

    #[cfg(feature = "delta")]
    fn fill_row<'de, D: Deserializer<'de>>(
        value: &mut Box<T>,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<Option<Contents>, D::Error>
    where
        T: 'static,
    {
        T::MergeStrategy::fill_row(value, deserializer, place)
    }

    #[cfg(feature = "delta")]
    fn merge_row(value: &mut Box<T>, row: &mut Box<T>, contents: &mut Contents)
    where
        T: 'static,
    {
        T::MergeStrategy::merge_row(value, row, contents);
    }
}

impl<T: Complex> Create<Box<T>> for Boxed
where
    T::MergeStrategy: Create<T>,
{
    fn initial(patch: &Box<T::Patch>) -> Box<T> {
        Box::new(T::MergeStrategy::initial(patch))
    }

    fn creating(value: &Box<T>) -> Box<T::Patch> {
        Box::new(T::MergeStrategy::creating(value))
    }
}

impl<T: Complex> Complex for Option<T> {
    type Patch = Option<T::Patch>;
    type MergeStrategy = Nullable;
}
