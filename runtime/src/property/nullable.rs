//! How a nullable complex value is merged: by its value or null.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_errors_doc, clippy::ref_option)]

use crate::body::in_place::{put, start, NestedValue};
use crate::body::place::Place;
use crate::body::Visitor;
#[cfg(feature = "delta")]
use crate::delta::row::Contents;
use crate::property::complex::{Complex, Create, Merge, Merged};
use crate::Model;
use core::fmt::{self, Debug, Formatter};
use core::mem;
use serde::de::{self, Deserializer};
use serde::Serializer;

/// A value or null, which is set and cleared as a primitive value is [OData Protocol 4.01, 11.4.9.2].
pub enum Nullable {}

impl<T: Complex> Complex for Option<T> {
    type Patch = Option<T::Patch>;
    type MergeStrategy = Nullable;
}

impl<T: Complex> Merge<Option<T>> for Nullable
where
    T::MergeStrategy: Merge<T> + Create<T>,
    T::Patch: Clone,
{
    fn empty() -> Option<Option<T::Patch>> {
        Some(None)
    }

    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut Option<T::Patch>,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error> {
        deserializer.deserialize_option(NullableVisitor::<T>(patch, place))
    }

    fn unchanged(_: &Option<T>) -> Option<T::Patch> {
        None
    }

    fn difference(older: &Option<T>, newer: &Option<T>, patch: &mut Option<T::Patch>) -> bool {
        match (older, newer) {
            (Some(older), Some(newer)) => {
                let place = start(patch, newer, T::MergeStrategy::unchanged);
                let is_changed = T::MergeStrategy::difference(older, newer, place);
                if !is_changed {
                    T::MergeStrategy::discard(patch);
                }
                is_changed
            }
            // The value is sent completely, even if it equals the default: the service decides which value replaces null.
            (None, Some(newer)) => {
                start(patch, newer, T::MergeStrategy::creating);
                true
            }
            (older, None) => older.is_some(),
        }
    }

    fn patch_from(value: Option<T>) -> Option<T::Patch> {
        value.map(T::MergeStrategy::patch_from)
    }

    fn merge(patch: &mut Option<T::Patch>, value: &mut Option<T>) {
        let Some(changes) = patch else {
            *value = None;
            return;
        };
        let value = match value {
            Some(value) => value,
            None => start(value, &*changes, T::MergeStrategy::initial),
        };
        T::MergeStrategy::merge(changes, value);
        T::MergeStrategy::discard(patch);
    }

    fn join(first: &mut Option<T::Patch>, later: &mut Option<T::Patch>) {
        let Some(joined) = later else {
            *first = None;
            return;
        };
        let first = match first {
            Some(first) => first,
            None => start(first, &*joined, complete::<T>),
        };
        T::MergeStrategy::join(first, joined);
        T::MergeStrategy::discard(later);
    }

    fn discard(patch: &mut Option<Option<T::Patch>>) {
        if let Some(patch) = patch {
            T::MergeStrategy::discard(patch);
        }
        mem::forget(patch.take());
    }

    fn visit_nested<'p, V: Visitor<'p>>(
        patch: &'p Option<T::Patch>,
        other: &'p Option<T::Patch>,
        visitor: &mut V,
    ) -> bool {
        match (patch, other) {
            (Some(patch), Some(other)) => T::MergeStrategy::visit_nested(patch, other, visitor),
            _ => false,
        }
    }

    fn retain(patch: &mut Option<T::Patch>, needed: Option<&mut Option<T::Patch>>) -> bool {
        match (patch, needed) {
            (Some(patch), Some(Some(needed))) => T::MergeStrategy::retain(patch, Some(needed)),
            (Some(patch), None) => T::MergeStrategy::retain(patch, None),
            (_, needed) => needed.is_some(),
        }
    }

    fn serialize<S: Serializer>(
        patch: &Option<T::Patch>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match patch {
            Some(patch) => serializer.serialize_some(&NestedValue::<Inner<T>>(patch)),
            None => serializer.serialize_none(),
        }
    }

    fn eq(patch: &Option<T::Patch>, other: &Option<T::Patch>) -> bool {
        match (patch, other) {
            (Some(patch), Some(other)) => T::MergeStrategy::eq(patch, other),
            (patch, other) => patch.is_none() && other.is_none(),
        }
    }

    fn debug(patch: &Option<T::Patch>, formatter: &mut Formatter<'_>) -> fmt::Result {
        { patch.as_ref() }
            .map(NestedValue::<Inner<T>>)
            .fmt(formatter)
    }

    fn clone_field(patch: &Option<Option<T::Patch>>) -> Option<Option<T::Patch>> {
        patch.clone()
    }

    fn model() -> Model {
        T::MergeStrategy::model()
    }

    const HAS_KEY: bool = T::MergeStrategy::HAS_KEY;

    #[cfg(feature = "delta")]
    fn fill_row<'de, D: Deserializer<'de>>(
        value: &mut Option<T>,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<Option<Contents>, D::Error>
    where
        T: 'static,
    {
        fill_nullable(value, deserializer, place)
    }

    #[cfg(feature = "delta")]
    fn merge_row(value: &mut Option<T>, row: &mut Option<T>, contents: &mut Contents)
    where
        T: 'static,
    {
        match (&mut *value, &mut *row) {
            (Some(value), Some(row)) => T::MergeStrategy::merge_row(value, row, contents),
            (None, Some(row)) if contents.is_deferred() => {
                if let Some(value) = put(value, create::<T>) {
                    T::MergeStrategy::merge_row(value, row, contents);
                }
            }
            (None, Some(_)) | (_, None) => mem::swap(value, row),
        }
    }
}

type Inner<T> = Merged<T, <T as Complex>::MergeStrategy>;

/// Returns the complete value that a patch creates from null.
///
/// Null followed by a partial patch is a complete new value, so the previous value does not matter. The later patch is added to
/// it, because it can also remove dynamic properties, which a new value does not have.
fn complete<T: Complex>(later: &T::Patch) -> T::Patch
where
    T::MergeStrategy: Merge<T> + Create<T>,
    T::Patch: Clone,
{
    let mut created = T::MergeStrategy::initial(later);
    T::MergeStrategy::apply_to(&mut Some(later.clone()), &mut created);
    T::MergeStrategy::patch_from(created)
}

struct NullableVisitor<'a, T: Complex>(&'a mut Option<T::Patch>, &'a Place<'a>);

impl<'de, T: Complex> de::Visitor<'de> for NullableVisitor<'_, T>
where
    T::MergeStrategy: Merge<T>,
{
    type Value = ();

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("option")
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }

    fn visit_none<E>(self) -> Result<(), E> {
        *self.0 = None;
        Ok(())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match put(self.0, T::MergeStrategy::empty) {
            Some(patch) => T::MergeStrategy::fill(patch, deserializer, self.1),
            None => Ok(()),
        }
    }
}

/// Creates the value from which a row starts.
#[cfg(feature = "delta")]
pub(crate) fn create<T: Complex>() -> Option<T>
where
    T::MergeStrategy: Merge<T> + Create<T>,
{
    T::MergeStrategy::empty().map(|patch| T::MergeStrategy::initial(&patch))
}

/// Deserializes a value of a row, which can be null.
#[cfg(feature = "delta")]
pub(crate) fn fill_nullable<'de, T: Complex + 'static, D: Deserializer<'de>>(
    value: &mut Option<T>,
    deserializer: D,
    place: &Place<'_>,
) -> Result<Option<Contents>, D::Error>
where
    T::MergeStrategy: Merge<T> + Create<T>,
{
    deserializer.deserialize_option(NullableRow::<T>(value, place))
}

#[cfg(feature = "delta")]
struct NullableRow<'a, T>(&'a mut Option<T>, &'a Place<'a>);

#[cfg(feature = "delta")]
impl<'de, T: Complex + 'static> de::Visitor<'de> for NullableRow<'_, T>
where
    T::MergeStrategy: Merge<T> + Create<T>,
{
    type Value = Option<Contents>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("option")
    }

    fn visit_unit<E>(self) -> Result<Option<Contents>, E> {
        *self.0 = None;
        Ok(None)
    }

    fn visit_none<E>(self) -> Result<Option<Contents>, E> {
        *self.0 = None;
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Option<Contents>, D::Error> {
        match put(self.0, create::<T>) {
            Some(value) => T::MergeStrategy::fill_row(value, deserializer, self.1),
            None => Ok(None),
        }
    }
}
