//! What is asked of the type of a complex property.

// For printed code, not for users.
#![allow(missing_docs)]

use crate::body::lineage::Each;
use crate::property::merge::{Boxed, Nullable};
use crate::property::value::moved;
use crate::{GraphPatch, Model};
use alloc::boxed::Box;
use core::fmt::Debug;
use serde::{de::DeserializeOwned, Serialize};

/// A type of complex properties: a resource, or one in `Option` or `Box`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `GraphPatch`",
    label = "`complex` and enum variants require a type that derives `GraphPatch`",
    note = "add `#[derive(GraphPatch)]` if the type is a struct or an enum of structs",
    note = "remove `complex` if the type is a collection or a primitive: its value is replaced as a whole"
)]
pub trait Complex: Sized {
    type Patch: Clone + Debug + PartialEq + Serialize + DeserializeOwned;
    /// How it is merged: named by each type, since one implementation for every resource would overlap with `Box`'s.
    type How;

    /// Fills a patch that sets nothing.
    fn change(&self, newer: &Self, patch: &mut <Self as Complex>::Patch)
    where
        Self: GraphPatch<Patch = <Self as Complex>::Patch>,
    {
        *patch = self.diff(newer);
    }

    /// Itself and the values of its base types, from the most derived on, until one is what was looked for.
    fn parts(&mut self, each: &mut Each<'_>) -> bool
    where
        Self: 'static,
    {
        each.part(self)
    }
}

impl<T: Complex> Complex for Option<T> {
    type Patch = Option<T::Patch>;
    type How = Nullable;
}

impl<T: Complex> Complex for Box<T> {
    type Patch = Box<T::Patch>;
    type How = Boxed;
}

/// The smallest patch from one value to another one.
#[inline]
pub fn diff<T>(older: &T, newer: &T) -> <T as Complex>::Patch
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch>,
    <T as Complex>::Patch: Default,
{
    let mut patch = Default::default();
    older.change(newer, &mut patch);
    patch
}

/// A complex value that a patch of a null property can create (`Default`), and a diff can send whole (`Clone`).
#[diagnostic::on_unimplemented(
    message = "`{T}` does not implement both `Clone` and `Default`",
    label = "a nullable `complex` property requires `Clone` and `Default`",
    note = "derive or implement the missing trait: a patch of a null value starts from `{T}::default()`"
)]
pub trait Create<T: Complex> {
    fn create(patch: T::Patch) -> T;
    /// The patch that creates a value like this one.
    fn creating(value: &T) -> T::Patch;
}

/// How a `T` is merged. A name for what printed code would spell out, so that a `T` that is no resource is told at one place.
pub type How<T> = <T as Complex>::How;

/// What printed code calls for a complex property: the patch of it may be absent.
pub trait Merge<T: Complex> {
    /// Sets the smallest patch, where the two differ.
    fn diff(older: &T, newer: &T, patch: &mut Option<T::Patch>);
    /// The patch that sets everything.
    fn full(value: T) -> T::Patch;
    fn merge(current: &mut T, patch: T::Patch);
    fn join(first: T::Patch, later: T::Patch) -> T::Patch;
    fn model() -> Model;

    /// Leaves nothing that would have to be dropped.
    fn apply(current: &mut T, patch: &mut Option<T::Patch>) {
        if let Some(patch) = moved(patch) {
            Self::merge(current, patch);
        }
    }

    fn then(first: Option<T::Patch>, later: Option<T::Patch>) -> Option<T::Patch> {
        match (first, later) {
            (Some(first), Some(later)) => Some(Self::join(first, later)),
            (first, later) => later.or(first),
        }
    }
}
