//! How the value of a field is deserialized from a row.

use super::RowVisitor;
use crate::body::format::Format;
use core::marker::PhantomData;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer};

/// Deserializes a `T`. A row is never serialized.
pub trait Decode<T> {
    #[allow(missing_docs, clippy::missing_errors_doc)]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// The format of a property that a patch can set.
pub(crate) struct ByFormat<F>(PhantomData<F>);

impl<T, F: Format<T>> Decode<T> for ByFormat<F> {
    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        F::deserialize(deserializer)
    }
}

/// The type's own `Deserialize`.
pub(super) enum Owned {}

impl<T: DeserializeOwned> Decode<T> for Owned {
    #[inline]
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

pub(super) struct DecodeSeed<T, F>(PhantomData<(T, F)>);

impl<T, F> DecodeSeed<T, F> {
    pub(super) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T, F: Decode<T>> DeserializeSeed<'de> for DecodeSeed<T, F> {
    type Value = T;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        F::decode(deserializer)
    }
}

/// A field that no patch sets: a key, a read-only property or related entities.
///
/// Its functions exist for a type that implements `Deserialize`. For any other type, those of [`OpaqueField`] are used,
/// because such a type is allowed for these fields.
pub struct RowField<T>(PhantomData<T>);

#[allow(missing_docs)]
impl<T: DeserializeOwned + 'static> RowField<T> {
    #[inline]
    pub fn row<V: RowVisitor>(field: &mut T, visitor: &mut V) {
        visitor.value::<T, Owned>(field);
    }

    #[inline]
    pub fn related<V: RowVisitor>(field: &mut T, visitor: &mut V) {
        visitor.related::<T, Owned>(field);
    }
}

#[allow(missing_docs)]
pub trait OpaqueField<T> {
    fn row<V: RowVisitor>(_: &mut T, visitor: &mut V) {
        visitor.opaque();
    }

    fn related<V: RowVisitor>(_: &mut T, visitor: &mut V) {
        visitor.opaque();
    }
}

impl<T> OpaqueField<T> for RowField<T> {}
