//! Seeds that accept any deserializer: that of a body, or of a buffered value.

use super::decode::DecodeSeed;
use super::{Contents, Decode, ItemRow};
use crate::body::place::Place;
use crate::property::complex::{Complex, Create, Merge, StrategyOf};
use crate::property::nullable::fill_nullable;
use core::marker::PhantomData;
use serde::de::{DeserializeSeed, Deserializer};

/// Reads a value, as a `DeserializeSeed` of any lifetime does.
pub(super) trait Seed {
    type Output;

    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Output, D::Error>;
}

pub(super) struct ByDeserializer<S>(pub(super) S);

impl<'de, S: Seed> DeserializeSeed<'de> for ByDeserializer<S> {
    type Value = S::Output;

    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Output, D::Error> {
        self.0.read(deserializer)
    }
}

impl<T, F: Decode<T>> Seed for DecodeSeed<T, F> {
    type Output = T;

    #[inline]
    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        F::decode(deserializer)
    }
}

/// Reads a complex value into a field.
pub(super) struct ComplexSeed<'a, T, M>(
    pub(super) &'a mut T,
    pub(super) &'a Place<'a>,
    pub(super) PhantomData<M>,
);

impl<T: Complex + 'static, M: Merge<T>> Seed for ComplexSeed<'_, T, M> {
    type Output = Option<Contents>;

    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Output, D::Error> {
        M::fill_row(self.0, deserializer, self.1)
    }
}

/// Reads a dynamic property with a complex value; null removes it.
pub(super) struct ItemSeed<'a, T>(pub(super) &'a Place<'a>, pub(super) PhantomData<T>);

impl<T: Complex + 'static> Seed for ItemSeed<'_, T>
where
    StrategyOf<T>: Merge<T> + Create<T>,
{
    type Output = Option<ItemRow<T>>;

    fn read<'de, D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Output, D::Error> {
        let mut value = None;
        let contents = fill_nullable(&mut value, deserializer, self.0)?;
        let row = |(value, contents)| ItemRow { value, contents };
        Ok(value.zip(contents).map(row))
    }
}
