//! How a complex value is merged: a resource by its own patch, a `Box` by its content, an `Option` by its value or null.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::ref_option)]

use crate::body::place::Place;
use crate::property::complex::{Complex, Create, Merge};
use crate::property::kind::{CreateResource, ResourceKind};
use crate::{GraphPatch, Model, Patch};
use alloc::boxed::Box;
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use serde::{de, Deserializer};

/// A resource of the kind `K`: its own patch contains the changes [OData Protocol 4.01, 11.4.3 and 11.4.9.3].
pub struct Structural<K>(PhantomData<K>);

impl<T, K> Merge<T> for Structural<K>
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch>,
    K: ResourceKind<T>,
{
    fn diff_into(older: &T, newer: &T, patch: &mut Option<<T as Complex>::Patch>) {
        let changed = older.diff(newer);
        if !(changed.is_empty() && K::is_same_type(older, newer)) {
            *patch = Some(changed);
        }
    }

    fn patch_from(value: T) -> <T as Complex>::Patch {
        value.into()
    }

    fn merge(patch: <T as Complex>::Patch, value: &mut T) {
        patch.apply(value);
    }

    fn join(first: <T as Complex>::Patch, later: <T as Complex>::Patch) -> <T as Complex>::Patch {
        first.then(later)
    }

    fn model() -> Model {
        Model::of::<T>()
    }

    const HAS_KEY: bool = T::__HAS_KEY;

    fn read_at<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<<T as Complex>::Patch, D::Error> {
        K::read_at(deserializer, place)
    }
}

#[diagnostic::do_not_recommend]
impl<T, K> Create<T> for Structural<K>
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch> + Clone,
    K: CreateResource<T>,
{
    fn create(patch: <T as Complex>::Patch) -> T {
        K::create(patch)
    }

    fn creating(value: &T) -> <T as Complex>::Patch {
        value.clone().into()
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
    fn diff_into(older: &Box<T>, newer: &Box<T>, patch: &mut Option<Box<T::Patch>>) {
        let mut changed = None;
        T::MergeStrategy::diff_into(older, newer, &mut changed);
        *patch = changed.map(Box::new);
    }

    fn patch_from(value: Box<T>) -> Box<T::Patch> {
        Box::new(T::MergeStrategy::patch_from(*value))
    }

    fn merge(patch: Box<T::Patch>, value: &mut Box<T>) {
        T::MergeStrategy::merge(*patch, value);
    }

    fn join(first: Box<T::Patch>, later: Box<T::Patch>) -> Box<T::Patch> {
        Box::new(T::MergeStrategy::join(*first, *later))
    }

    fn model() -> Model {
        T::MergeStrategy::model()
    }

    const HAS_KEY: bool = T::MergeStrategy::HAS_KEY;

    fn read_at<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<Box<T::Patch>, D::Error> {
        T::MergeStrategy::read_at(deserializer, place).map(Box::new)
    }
}

impl<T: Complex> Create<Box<T>> for Boxed
where
    T::MergeStrategy: Create<T>,
{
    fn create(patch: Box<T::Patch>) -> Box<T> {
        Box::new(T::MergeStrategy::create(*patch))
    }

    fn creating(value: &Box<T>) -> Box<T::Patch> {
        Box::new(T::MergeStrategy::creating(value))
    }
}

/// A value or null, which is set and cleared as a primitive value is [OData Protocol 4.01, 11.4.9.2].
pub enum Nullable {}

impl<T: Complex> Complex for Option<T> {
    type Patch = Option<T::Patch>;
    type MergeStrategy = Nullable;
}

impl<T: Complex> Merge<Option<T>> for Nullable
where
    T::MergeStrategy: Merge<T> + Create<T>,
{
    fn diff_into(older: &Option<T>, newer: &Option<T>, patch: &mut Option<Option<T::Patch>>) {
        match (older, newer) {
            (Some(older), Some(newer)) => {
                let mut changed = None;
                T::MergeStrategy::diff_into(older, newer, &mut changed);
                if changed.is_some() {
                    *patch = Some(changed);
                }
            }
            // The value is sent completely, even if it equals the default: the service decides which value replaces null.
            (None, Some(newer)) => *patch = Some(Some(T::MergeStrategy::creating(newer))),
            (Some(_), None) => *patch = Some(None),
            (None, None) => {}
        }
    }

    fn patch_from(value: Option<T>) -> Option<T::Patch> {
        value.map(T::MergeStrategy::patch_from)
    }

    fn merge(patch: Option<T::Patch>, value: &mut Option<T>) {
        match (value, patch) {
            (Some(value), Some(patch)) => T::MergeStrategy::merge(patch, value),
            (value, patch) => *value = patch.map(T::MergeStrategy::create),
        }
    }

    fn join(first: Option<T::Patch>, later: Option<T::Patch>) -> Option<T::Patch> {
        match (first, later) {
            (Some(first), Some(later)) => Some(T::MergeStrategy::join(first, later)),
            // Null followed by a partial patch is a complete new value, so the previous value does not matter. The later patch
            // is added, because it can also remove dynamic properties, which a new value does not have.
            (None, Some(later)) => {
                let created = T::MergeStrategy::create(later.clone());
                let complete = T::MergeStrategy::patch_from(created);
                Some(T::MergeStrategy::join(complete, later))
            }
            (_, None) => None,
        }
    }

    fn model() -> Model {
        T::MergeStrategy::model()
    }

    const HAS_KEY: bool = T::MergeStrategy::HAS_KEY;

    fn read_at<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<Option<T::Patch>, D::Error> {
        deserializer.deserialize_option(OptionVisitor::<T>(place, PhantomData))
    }
}

struct OptionVisitor<'a, T>(&'a Place<'a>, PhantomData<T>);

impl<'de, T: Complex> de::Visitor<'de> for OptionVisitor<'_, T>
where
    T::MergeStrategy: Merge<T>,
{
    type Value = Option<T::Patch>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("option")
    }

    fn visit_none<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        T::MergeStrategy::read_at(deserializer, self.0).map(Some)
    }
}
