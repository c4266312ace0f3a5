//! A nested patch, which is deserialized in place: in a `Box`, or in the patch that contains it.
//!
//! A value that is returned is copied on the stack at each level of nesting, and a hostile body has many levels.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_errors_doc)]

use crate::body::place::Place;
use crate::body::Visitor;
use core::fmt::{self, Debug, Formatter};
use serde::de::DeserializeSeed;
use serde::{Deserializer, Serialize, Serializer};

/// How a nested patch is deserialized, serialized, visited, compared and reduced.
pub trait Nested {
    type Patch: 'static;

    /// Creates the patch to deserialize into.
    fn empty() -> Option<Self::Patch>;
    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut Self::Patch,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error>;
    /// Visits the properties of two patches, and returns `false` if one of them has none, because it sets null.
    fn visit<'p, V: Visitor<'p>>(
        patch: &'p Self::Patch,
        other: &'p Self::Patch,
        visitor: &mut V,
    ) -> bool;
    /// Removes what is not needed, and returns `false` if nothing remains. Without a needed patch, only references are kept.
    fn retain(patch: &mut Self::Patch, needed: Option<&mut Self::Patch>) -> bool;
    fn serialize<S: Serializer>(patch: &Self::Patch, serializer: S) -> Result<S::Ok, S::Error>;
    fn eq(patch: &Self::Patch, other: &Self::Patch) -> bool;
    fn debug(patch: &Self::Patch, formatter: &mut Formatter<'_>) -> fmt::Result;
}

/// A nested patch as the value of a property.
pub(crate) struct NestedValue<'a, N: Nested>(pub(crate) &'a N::Patch);

impl<N: Nested> Serialize for NestedValue<'_, N> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        N::serialize(self.0, serializer)
    }
}

impl<N: Nested> Debug for NestedValue<'_, N> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        N::debug(self.0, formatter)
    }
}

/// Deserializes a nested patch in place.
pub(crate) struct NestedSeed<'a, N: Nested>(pub(crate) &'a mut N::Patch, pub(crate) &'a Place<'a>);

impl<'de, N: Nested> DeserializeSeed<'de> for NestedSeed<'_, N> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        N::fill(self.0, deserializer, self.1)
    }
}

/// Creates a value in a place. The copy of the value on the stack is gone when this function returns.
#[inline(never)]
pub(crate) fn put<T>(place: &mut Option<T>, create: fn() -> Option<T>) -> Option<&mut T> {
    *place = create();
    place.as_mut()
}

/// Creates a value from another one in a place, as `put` does.
#[inline(never)]
pub(crate) fn start<'a, T, V>(place: &'a mut Option<V>, of: &T, create: fn(&T) -> V) -> &'a mut V {
    place.insert(create(of))
}
