//! A collection of complex values, which a patch replaces: it contains values, each of which is sent and read as a patch.
//!
//! So the items have the wire format of a complex property, without read-only properties. Generated code asks no more than
//! for any complex property.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_errors_doc, clippy::ref_option)]

mod complete;
mod read;
#[cfg(feature = "delta")]
mod row;

use crate::body::in_place::start;
use crate::body::place::Place;
use crate::body::Visitor;
#[cfg(feature = "delta")]
use crate::delta::row::Contents;
use crate::property::complex::{Complex, Create, Merge};
use crate::property::nullable::Nullable;
use crate::{Model, Patch};
use alloc::{boxed::Box, vec::Vec};
use complete::CompleteItem;
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use core::mem;
use core::ops::Deref;
use read::ItemsVisitor;
use serde::{Deserializer, Serializer};

/// A complex value, or null, in a collection. One trait requires every bound, so that a type that lacks one is reported once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the item of a `complex` collection",
    label = "an item requires `Clone`, `Default` and `GraphPatch`",
    note = "derive or implement the missing traits; an enum does not need `Default`"
)]
pub trait Item: Complex + Clone + 'static {
    type Strategy: Merge<Self> + Create<Self>;
}

#[diagnostic::do_not_recommend]
impl<T> Item for T
where
    T: Complex + Clone + 'static,
    T::MergeStrategy: Merge<T> + Create<T>,
{
    type Strategy = T::MergeStrategy;
}

/// A collection of `T` [OData Protocol 4.01, 11.4.3].
pub struct Items<T>(PhantomData<T>);

/// The collections of a resource, by its patch. All of such a type is unknown if the item is not a resource, so that the
/// error about that is not repeated.
pub trait Collections: Patch {
    type Items;
    type NullableItems;
    type Slice;
}

impl<P: Patch> Collections for P {
    type Items = Vec<P::Resource>;
    type NullableItems = Vec<Option<P::Resource>>;
    type Slice = Box<[P::Resource]>;
}

impl<T: Complex> Complex for Vec<T>
where
    T::Patch: Patch,
    <T::Patch as Patch>::Resource: 'static,
{
    type Patch = <T::Patch as Collections>::Items;
    type MergeStrategy = Items<T>;
}

impl<T: Complex> Complex for Vec<Option<T>>
where
    T::Patch: Patch,
    <T::Patch as Patch>::Resource: 'static,
{
    type Patch = <T::Patch as Collections>::NullableItems;
    type MergeStrategy = Items<Option<T>>;
}

impl<T: Complex> Complex for Box<[T]>
where
    T::Patch: Patch,
    <T::Patch as Patch>::Resource: 'static,
{
    type Patch = <T::Patch as Collections>::Slice;
    type MergeStrategy = Items<T>;
}

impl<T, C> Merge<C> for Items<T>
where
    T: Item,
    C: Complex<Patch = C> + Clone + Default + Deref<Target = [T]> + From<Vec<T>>,
{
    fn empty() -> Option<C> {
        Some(C::default())
    }

    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut C,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error> {
        *patch = deserializer
            .deserialize_seq(ItemsVisitor(place, PhantomData))?
            .into();
        Ok(())
    }

    fn unchanged(_: &C) -> C {
        C::default()
    }

    fn difference(older: &C, newer: &C, patch: &mut C) -> bool {
        let differs = !are_equal::<T>(older, newer);
        if differs {
            patch.clone_from(newer);
        }
        differs
    }

    fn patch_from(value: C) -> C {
        value
    }

    fn merge(patch: &mut C, value: &mut C) {
        *value = mem::take(patch);
    }

    fn join(first: &mut C, later: &mut C) {
        *first = mem::take(later);
    }

    fn discard(patch: &mut Option<C>) {
        *patch = None;
    }

    fn visit_nested<'p, V: Visitor<'p>>(_: &'p C, _: &'p C, _: &mut V) -> bool {
        false
    }

    fn retain(_: &mut C, needed: Option<&mut C>) -> bool {
        needed.is_some()
    }

    fn serialize<S: Serializer>(patch: &C, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(patch.iter().map(CompleteItem))
    }

    fn eq(patch: &C, other: &C) -> bool {
        are_equal::<T>(patch, other)
    }

    fn debug(patch: &C, formatter: &mut Formatter<'_>) -> fmt::Result {
        let items = patch.iter().map(CompleteItem);
        formatter.debug_list().entries(items).finish()
    }

    fn clone_field(patch: &Option<C>) -> Option<C> {
        patch.clone()
    }

    fn model() -> Model {
        T::Strategy::model()
    }

    const HAS_KEY: bool = T::Strategy::HAS_KEY;

    #[cfg(feature = "delta")]
    fn fill_row<'de, D: Deserializer<'de>>(
        value: &mut C,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<Option<Contents>, D::Error> {
        let items = deserializer.deserialize_seq(row::ItemsVisitor(place, PhantomData));
        *value = Vec::into(items?);
        Ok(None)
    }

    #[cfg(feature = "delta")]
    fn merge_row(value: &mut C, row: &mut C, _: &mut Contents) {
        *value = mem::take(row);
    }
}

/// A nullable collection, which OData does not have, starts from an empty one.
impl<T, C> Create<C> for Items<T>
where
    T: Item,
    C: Complex<Patch = C> + Clone + Default,
{
    fn initial(_: &C) -> C {
        C::default()
    }

    fn creating(value: &C) -> C {
        value.clone()
    }
}

/// Compares items without their read-only properties.
fn are_equal<T: Item>(items: &[T], others: &[T]) -> bool {
    // All items use one place on the heap, since they can be nested deeply.
    let mut place = Box::new(None);
    let mut is_equal = |(item, other)| {
        let patch = start(&mut place, other, T::Strategy::unchanged);
        !T::Strategy::difference(item, other, patch)
    };
    items.len() == others.len() && items.iter().zip(others).all(&mut is_equal)
}

/// Null in a collection starts from null.
impl<T: Complex> Create<Option<T>> for Nullable
where
    T::MergeStrategy: Create<T>,
{
    fn initial(_: &Option<T::Patch>) -> Option<T> {
        None
    }

    fn creating(value: &Option<T>) -> Option<T::Patch> {
        value.as_ref().map(T::MergeStrategy::creating)
    }
}
