//! How one `with` module serves a type, an `Option` of it and a collection of it.

use alloc::vec::Vec;
use core::marker::PhantomData;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A type whose values can be written and read in the form `F`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no form as `{F}`",
    label = "a `with` module of `graph_patch::edm` takes the type that its page names, or an `Option` or `Vec` of it"
)]
pub trait InForm<F>: Sized {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// Null (OData JSON Format 4.01, 7) or a value.
#[diagnostic::do_not_recommend]
impl<T: InForm<F>, F> InForm<F> for Option<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Some(value) => serializer.serialize_some(&Written(value, PhantomData)),
            None => serializer.serialize_none(),
        }
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Option::<Read<T, F>>::deserialize(deserializer)?;
        Ok(value.map(|value| value.0))
    }
}

/// A collection (OData JSON Format 4.01, 7.3).
#[diagnostic::do_not_recommend]
impl<T: InForm<F>, F> InForm<F> for Vec<T> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(|value| Written(value, PhantomData)))
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let values = Vec::<Read<T, F>>::deserialize(deserializer)?;
        Ok(values.into_iter().map(|value| value.0).collect())
    }
}

/// The two functions of a `with` module.
macro_rules! functions {
    ($form:ty) => {
        /// Writes a value in this module's form.
        ///
        /// # Errors
        ///
        /// Those of the serializer.
        pub fn serialize<T: $crate::edm::representation::InForm<$form>, S: serde::Serializer>(
            value: &T,
            serializer: S,
        ) -> Result<S::Ok, S::Error> {
            value.write(serializer)
        }

        /// Reads a value in this module's form.
        ///
        /// # Errors
        ///
        /// What is not of the form, as this module's page says.
        pub fn deserialize<
            'de,
            T: $crate::edm::representation::InForm<$form>,
            D: serde::Deserializer<'de>,
        >(
            deserializer: D,
        ) -> Result<T, D::Error> {
            T::read(deserializer)
        }
    };
}
pub(super) use functions;

struct Written<'a, T, F>(&'a T, PhantomData<F>);

impl<T: InForm<F>, F> Serialize for Written<'_, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.write(serializer)
    }
}

struct Read<T, F>(T, PhantomData<F>);

impl<'de, T: InForm<F>, F> Deserialize<'de> for Read<T, F> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::read(deserializer).map(|value| Self(value, PhantomData))
    }
}
