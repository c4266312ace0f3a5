//! The representation of a value in JSON, which its type or a serde `with` module defines.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_errors_doc)]

use core::fmt::{self, Debug, Formatter};
use core::marker::PhantomData;
use serde::de::{DeserializeOwned, DeserializeSeed};
use serde::{Deserializer, Serialize, Serializer};

/// A representation of `T` on the wire.
pub trait Format<T> {
    fn serialize<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// The representation that the type's own `Serialize` and `Deserialize` define.
pub enum Serde {}

impl<T: Serialize + DeserializeOwned> Format<T> for Serde {
    fn serialize<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

/// Deserializes a `T` in the format `F`.
pub(crate) struct FormatSeed<T, F>(PhantomData<(T, F)>);

impl<T, F> FormatSeed<T, F> {
    pub(crate) const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<'de, T, F: Format<T>> DeserializeSeed<'de> for FormatSeed<T, F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        F::deserialize(deserializer)
    }
}

/// A value that serializes in the format `F`.
pub(crate) struct Formatted<'a, T, F>(&'a T, PhantomData<F>);

impl<'a, T, F> Formatted<'a, T, F> {
    pub(crate) const fn new(value: &'a T) -> Self {
        Self(value, PhantomData)
    }
}

impl<T, F: Format<T>> Serialize for Formatted<'_, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        F::serialize(self.0, serializer)
    }
}

impl<T: Debug, F> Debug for Formatted<'_, T, F> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// Moves the value out. `Option::take` copies all bytes even of a `None`.
#[inline]
pub(crate) fn take_if_some<T>(value: &mut Option<T>) -> Option<T> {
    if value.is_some() {
        value.take()
    } else {
        None
    }
}
