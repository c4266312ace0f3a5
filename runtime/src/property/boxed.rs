//! How a complex value in a `Box` is merged: by its content.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_errors_doc, clippy::ref_option)]

use crate::body::place::Place;
use crate::body::Visitor;
#[cfg(feature = "delta")]
use crate::delta::row::Contents;
use crate::property::complex::{Complex, Create, Merge, OneObject};
use crate::Model;
use alloc::boxed::Box;
use core::fmt::{self, Formatter};
use serde::{Deserializer, Serializer};

/// A value in a `Box`.
pub enum Boxed {}

impl OneObject for Boxed {}

impl<T: Complex> Complex for Box<T> {
    type Patch = Box<T::Patch>;
    type MergeStrategy = Boxed;
}

impl<T: Complex> Merge<Box<T>> for Boxed
where
    T::MergeStrategy: Merge<T>,
    T::Patch: Clone,
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

    fn serialize<S: Serializer>(patch: &Box<T::Patch>, serializer: S) -> Result<S::Ok, S::Error> {
        T::MergeStrategy::serialize(patch, serializer)
    }

    fn eq(patch: &Box<T::Patch>, other: &Box<T::Patch>) -> bool {
        T::MergeStrategy::eq(patch, other)
    }

    fn debug(patch: &Box<T::Patch>, formatter: &mut Formatter<'_>) -> fmt::Result {
        T::MergeStrategy::debug(patch, formatter)
    }

    fn clone_field(patch: &Option<Box<T::Patch>>) -> Option<Box<T::Patch>> {
        patch.clone()
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
