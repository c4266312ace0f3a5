//! How one serde `with` module serves a type, an `Option` of it and, apart from decimals, a `Vec` of it.

use alloc::vec::Vec;
use core::marker::PhantomData;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A type whose values have the representation `R`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be represented as `{R}`",
    label = "this `with` module does not support the type of the field",
    note = "each module of `graph_patch::edm` supports the type in its documentation, and an `Option` or `Vec` of it"
)]
pub trait Represent<R>: Sized {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// Null or a value (OData JSON Format 4.01, 7).
#[diagnostic::do_not_recommend]
impl<T: Represent<R>, R> Represent<R> for Option<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&SerializeAs(value, PhantomData)),
            None => serializer.serialize_none(),
        }
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value: Option<DeserializeAs<T, R>> = Deserialize::deserialize(deserializer)?;
        Ok(value.map(|value| value.0))
    }
}

/// A collection (OData JSON Format 4.01, 7.3).
#[diagnostic::do_not_recommend]
impl<T: Represent<R>, R> Represent<R> for Vec<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(|value| SerializeAs(value, PhantomData)))
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let values: Vec<DeserializeAs<T, R>> = Deserialize::deserialize(deserializer)?;
        Ok(values.into_iter().map(|value| value.0).collect())
    }
}

struct SerializeAs<'a, T, R>(&'a T, PhantomData<R>);

impl<T: Represent<R>, R> Serialize for SerializeAs<'_, T, R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

struct DeserializeAs<T, R>(T, PhantomData<R>);

impl<'de, T: Represent<R>, R> Deserialize<'de> for DeserializeAs<T, R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(|value| Self(value, PhantomData))
    }
}

/// The two functions of a `with` module for the types that implement [`Represent`].
macro_rules! with_functions {
    ($representation:ty) => {
        /// Serializes a value in this module's representation.
        ///
        /// # Errors
        ///
        /// Returns the serializer's errors.
        pub fn serialize<T, S: serde::Serializer>(
            value: &T,
            serializer: S,
        ) -> Result<S::Ok, S::Error>
        where
            T: $crate::edm::representation::Represent<$representation>,
        {
            value.serialize(serializer)
        }

        /// Deserializes a value from this module's representation.
        ///
        /// # Errors
        ///
        /// Returns an error if the input is not in the representation that the module's documentation describes.
        pub fn deserialize<'de, T, D: serde::Deserializer<'de>>(
            deserializer: D,
        ) -> Result<T, D::Error>
        where
            T: $crate::edm::representation::Represent<$representation>,
        {
            T::deserialize(deserializer)
        }
    };
}
pub(super) use with_functions;

/// The module `option` of a `with` module whose functions are generic over `Display` and `FromStr`.
///
/// [`Represent`] cannot serve these types, because its impl for `Option` would overlap with one for every `Display`.
macro_rules! option_module {
    () => {
        /// The same representation for an `Option`: `None` is `null`.
        pub mod option {
            use core::fmt::Display;
            use core::str::FromStr;
            use serde::{Deserialize, Deserializer, Serializer};

            /// Serializes the value, or `null` for `None`.
            ///
            /// # Errors
            ///
            /// Returns the errors of [`serialize`](super::serialize).
            // serde calls it with a reference to the field.
            #[allow(clippy::ref_option)]
            pub fn serialize<T: Display, S: Serializer>(
                value: &Option<T>,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                match value {
                    Some(value) => super::serialize(value, serializer),
                    None => serializer.serialize_none(),
                }
            }

            /// Deserializes a value, or `None` from `null`.
            ///
            /// # Errors
            ///
            /// Returns the errors of [`deserialize`](super::deserialize).
            pub fn deserialize<'de, T: Display + FromStr, D: Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Option<T>, D::Error> {
                let value: Option<Item<T>> = Deserialize::deserialize(deserializer)?;
                Ok(value.map(|value| value.0))
            }

            struct Item<T>(T);

            impl<'de, T: Display + FromStr> Deserialize<'de> for Item<T> {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    super::deserialize(deserializer).map(Self)
                }
            }
        }
    };
}
pub(super) use option_module;
