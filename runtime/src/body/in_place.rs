//! Deserializes a value in place: in a `Box`, or in the patch that contains it.
//!
//! A value that is returned is copied on the stack at each level of nesting, and a hostile body has many levels.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_errors_doc)]

use crate::body::place::Place;
use crate::property::complex::{Complex, Merge};
use crate::rebase::Kept;
use core::marker::PhantomData;
use serde::de::DeserializeSeed;
use serde::Deserializer;

/// How a `P` is deserialized.
pub trait Fill<P> {
    /// Creates the value to start from.
    fn empty() -> Option<P>;
    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut P,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error>;
    /// Removes what is not needed. Without a needed patch, only references are kept.
    fn retain(patch: &mut P, needed: Option<&mut P>) -> Kept;
}

/// A complex value `T` that is merged as `S` does.
pub(crate) struct Merged<T, S>(PhantomData<(T, S)>);

impl<T: Complex, S: Merge<T>> Fill<T::Patch> for Merged<T, S> {
    fn empty() -> Option<T::Patch> {
        S::empty()
    }

    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut T::Patch,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error> {
        S::fill(patch, deserializer, place)
    }

    fn retain(patch: &mut T::Patch, needed: Option<&mut T::Patch>) -> Kept {
        S::retain(patch, needed)
    }
}

/// Deserializes a `P` in place.
pub(crate) struct FillSeed<'a, P, F>(&'a mut P, &'a Place<'a>, PhantomData<F>);

impl<'a, P, F> FillSeed<'a, P, F> {
    pub(crate) fn new(patch: &'a mut P, place: &'a Place<'a>) -> Self {
        Self(patch, place, PhantomData)
    }
}

impl<'de, P, F: Fill<P>> DeserializeSeed<'de> for FillSeed<'_, P, F> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        F::fill(self.0, deserializer, self.1)
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
