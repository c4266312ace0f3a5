//! Reads a value of a row of a delta, which can be null.

use crate::body::in_place::put;
use crate::body::place::Place;
use crate::delta::row::Contents;
use crate::property::complex::{Complex, Create, Merge};
use core::fmt::{self, Formatter};
use serde::de::{self, Deserializer};

/// Creates the value from which a row starts.
pub(crate) fn create<T: Complex>() -> Option<T>
where
    T::MergeStrategy: Merge<T> + Create<T>,
{
    T::MergeStrategy::empty().map(|patch| T::MergeStrategy::initial(&patch))
}

/// Deserializes a value of a row, which can be null.
pub(crate) fn fill<'de, T: Complex + 'static, D: Deserializer<'de>>(
    value: &mut Option<T>,
    deserializer: D,
    place: &Place<'_>,
) -> Result<Option<Contents>, D::Error>
where
    T::MergeStrategy: Merge<T> + Create<T>,
{
    deserializer.deserialize_option(NullableRow::<T>(value, place))
}

struct NullableRow<'a, T>(&'a mut Option<T>, &'a Place<'a>);

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
