//! What a patch does to the value of a property: replace it, or merge into it where it is complex.

// For printed code, not for users.
#![allow(missing_docs, clippy::ref_option)]

use crate::{part::EachPart, GraphPatch, IntoProperty, Patch};
use alloc::boxed::Box;
use core::fmt::Debug;
use serde::{de::DeserializeOwned, Serialize};

/// Sets a property of a patch.
pub fn set<T>(property: &mut Option<T>, value: impl IntoProperty<T>) {
    *property = Some(value.into_property());
}

/// Sets a property that the patch sets (OData Protocol 4.01, 11.4.3: primitive and collection values are replaced).
pub fn replace<T>(current: &mut T, new: Option<T>) {
    if let Some(new) = new {
        *current = new;
    }
}

/// A type of complex properties: a resource, or one in `Option` or `Box`.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no resource, so no part of it can be patched",
    label = "expected a resource: a variant's own, or a `complex` property's, there also in `Option` or `Box`",
    note = "add `#[derive(GraphPatch)]` to the type, or leave `complex` out to replace the value whole, as a collection is"
)]
pub trait Complex: Sized {
    type Patch: Clone + Debug + PartialEq + Serialize + DeserializeOwned;
    /// How it is merged: named by each type, since one implementation for every resource would overlap with `Box`'s.
    type How;

    /// Itself and the values of its base types, from the most derived on, until one is what was looked for.
    fn parts<E: EachPart>(&mut self, each: &mut E) -> bool
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

/// A complex value that a patch of a null property can create (`Default`), and a diff can send whole (`Clone`).
#[diagnostic::on_unimplemented(
    message = "`{T}` cannot be made from null",
    label = "a nullable `complex` property needs `Default` and `Clone`",
    note = "a patch of a null value starts from the default; add `#[derive(Clone, Default)]` to `{T}`"
)]
pub trait Create<T: Complex> {
    fn create(patch: T::Patch) -> T;
    /// The patch that creates a value like this one.
    fn creating(value: &T) -> T::Patch;
}

#[diagnostic::do_not_recommend]
impl<T> Create<T> for InPlace
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch> + Clone + Default,
{
    fn create(patch: <T as Complex>::Patch) -> T {
        let mut created = T::default();
        patch.apply(&mut created);
        created
    }

    fn creating(value: &T) -> <T as Complex>::Patch {
        value.clone().into()
    }
}

impl<T: Complex> Create<Box<T>> for Boxed
where
    T::How: Create<T>,
{
    fn create(patch: Box<T::Patch>) -> Box<T> {
        Box::new(T::How::create(*patch))
    }

    fn creating(value: &Box<T>) -> Box<T::Patch> {
        Box::new(T::How::creating(value))
    }
}

/// How a `T` is merged. A name for what printed code would spell out, so that a `T` that is no resource is told at one place.
pub type How<T> = <T as Complex>::How;

/// What printed code calls for a complex property: the patch of it may be absent.
pub trait Merge<T: Complex> {
    /// The smallest patch, where the two differ.
    fn diff(older: &T, newer: &T) -> Option<T::Patch>;
    /// The patch that sets everything.
    fn full(value: T) -> T::Patch;
    fn merge(current: &mut T, patch: T::Patch);
    fn join(first: T::Patch, later: T::Patch) -> T::Patch;

    fn apply(current: &mut T, patch: Option<T::Patch>) {
        if let Some(patch) = patch {
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

/// A resource: its own patch says what changes (OData Protocol 4.01, 11.4.3 and 11.4.9.3).
pub enum InPlace {}

impl<T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch>> Merge<T> for InPlace {
    fn diff(older: &T, newer: &T) -> Option<<T as Complex>::Patch> {
        Some(older.diff(newer)).filter(|patch| !patch.is_empty())
    }

    fn full(value: T) -> <T as Complex>::Patch {
        value.into()
    }

    fn merge(current: &mut T, patch: <T as Complex>::Patch) {
        patch.apply(current);
    }

    fn join(first: <T as Complex>::Patch, later: <T as Complex>::Patch) -> <T as Complex>::Patch {
        first.then(later)
    }
}

pub enum Boxed {}

impl<T: Complex> Merge<Box<T>> for Boxed
where
    T::How: Merge<T>,
{
    fn diff(older: &Box<T>, newer: &Box<T>) -> Option<Box<T::Patch>> {
        T::How::diff(older, newer).map(Box::new)
    }

    fn full(value: Box<T>) -> Box<T::Patch> {
        Box::new(T::How::full(*value))
    }

    fn merge(current: &mut Box<T>, patch: Box<T::Patch>) {
        T::How::merge(current, *patch);
    }

    fn join(first: Box<T::Patch>, later: Box<T::Patch>) -> Box<T::Patch> {
        Box::new(T::How::join(*first, *later))
    }
}

/// A value or null. Null is set and cleared as a primitive is (OData Protocol 4.01, 11.4.9.2).
pub enum Nullable {}

impl<T: Complex> Merge<Option<T>> for Nullable
where
    T::How: Merge<T> + Create<T>,
{
    fn diff(older: &Option<T>, newer: &Option<T>) -> Option<Option<T::Patch>> {
        match (older, newer) {
            (Some(older), Some(newer)) => T::How::diff(older, newer).map(Some),
            // Whole, although the default would do here: what a service makes of null is the service's to say.
            (None, Some(newer)) => Some(Some(T::How::creating(newer))),
            (Some(_), None) => Some(None),
            (None, None) => None,
        }
    }

    fn full(value: Option<T>) -> Option<T::Patch> {
        value.map(T::How::full)
    }

    fn merge(current: &mut Option<T>, patch: Option<T::Patch>) {
        match (current, patch) {
            (Some(current), Some(patch)) => T::How::merge(current, patch),
            (current, patch) => *current = patch.map(T::How::create),
        }
    }

    fn join(first: Option<T::Patch>, later: Option<T::Patch>) -> Option<T::Patch> {
        match (first, later) {
            (Some(first), Some(later)) => Some(T::How::join(first, later)),
            // Null and then a part is a new value with that part, whatever stood there before.
            (None, Some(later)) => Some(T::How::full(T::How::create(later))),
            (_, None) => None,
        }
    }
}
