//! What is asked of the type of a property.

// For printed code, not for users.
#![allow(missing_docs, clippy::missing_errors_doc, clippy::ref_option)]

use crate::body::{Reader, Visitor};
use core::fmt::{self, Debug, Formatter};
use core::marker::PhantomData;
use core::mem;
use serde::de::{DeserializeOwned, DeserializeSeed};
use serde::{Deserializer, Serialize, Serializer};

/// The form of a `T` on the wire.
pub trait Format<T> {
    fn serialize<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;
    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;
}

/// The form that the type itself has.
pub enum Serde {}

impl<T: Serialize + DeserializeOwned> Format<T> for Serde {
    fn serialize<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

/// A type of properties. All that needs a bound is asked of this one trait at one span, so that a type which lacks one
/// is told once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a property",
    label = "requires `Clone`, `Debug`, `PartialEq`, `Serialize` and `DeserializeOwned`",
    note = "derive or implement the missing traits; `#[serde(with = \"…\")]` replaces the last two",
    note = "add `#[graph(complex)]` if the type derives `GraphPatch`, or `#[graph(skip)]` to exclude the field from the patch"
)]
pub trait Property<F = Serde>: Sized {
    fn take<R: Reader>(property: &mut Option<Self>, reader: &mut R);
    fn visit<'p, V: Visitor<'p>>(property: &'p Option<Self>, name: &'static str, visitor: &mut V);
    fn copy(property: &Option<Self>) -> Option<Self>;
    fn same(property: &Option<Self>, other: &Option<Self>) -> bool;
    /// Moves the value, if one is set, and leaves nothing that would have to be dropped.
    fn apply(&mut self, property: &mut Option<Self>);
    /// Sets the newer value, where the two differ, in a patch that does not set it yet.
    fn diff(&self, newer: &Self, patch: &mut Option<Self>);
}

#[diagnostic::do_not_recommend]
impl<T: Clone + Debug + PartialEq, F: Format<T>> Property<F> for T {
    fn take<R: Reader>(property: &mut Option<T>, reader: &mut R) {
        reader.property::<T, F>(property);
    }

    fn visit<'p, V: Visitor<'p>>(property: &'p Option<T>, name: &'static str, visitor: &mut V) {
        if !visitor.goes_on() {
            return;
        }
        if let Some(value) = property {
            visitor.property(name, &Formatted::<T, F>(value, PhantomData));
        }
    }

    fn copy(property: &Option<T>) -> Option<T> {
        property.clone()
    }

    fn same(property: &Option<T>, other: &Option<T>) -> bool {
        property == other
    }

    #[inline]
    fn apply(&mut self, property: &mut Option<T>) {
        if let Some(value) = moved(property) {
            *self = value;
        }
    }

    #[inline]
    fn diff(&self, newer: &T, patch: &mut Option<T>) {
        if self != newer {
            // It sets nothing, so there is nothing of it to drop.
            mem::forget(patch.replace(newer.clone()));
        }
    }
}

/// Moves a value out. `Option::take` copies as many bytes where there is none.
#[inline]
pub(crate) fn moved<T>(value: &mut Option<T>) -> Option<T> {
    if value.is_some() {
        value.take()
    } else {
        None
    }
}

/// Reads a `T` in that form.
pub(crate) struct FormatSeed<T, F>(pub(crate) PhantomData<(T, F)>);

impl<'de, T, F: Format<T>> DeserializeSeed<'de> for FormatSeed<T, F> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        F::deserialize(deserializer)
    }
}

struct Formatted<'a, T, F>(&'a T, PhantomData<F>);

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
