//! How the value of a field is deserialized from a row.

use crate::body::format::Format;
use core::marker::PhantomData;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer};

/// Deserializes a `T`. A row is never serialized.
pub trait Decode<T> {
    /// Whether it is the type's own `Deserialize`.
    #[allow(missing_docs)]
    const IS_OWN: bool = false;

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
    const IS_OWN: bool = true;

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
