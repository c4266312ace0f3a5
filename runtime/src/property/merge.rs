//! What a patch does to the value of a property: replace it, or merge into it where it is complex.

// For printed code, not for users.
#![allow(missing_docs, clippy::ref_option)]

use crate::property::complex::{Complex, Create, Merge};
use crate::{GraphPatch, IntoProperty, Model, Patch};
use alloc::boxed::Box;

/// Sets a property of a patch.
pub fn set<T>(property: &mut Option<T>, value: impl IntoProperty<T>) {
    *property = Some(value.into_property());
}

/// A resource: its own patch says what changes (OData Protocol 4.01, 11.4.3 and 11.4.9.3).
pub enum InPlace {}

impl<T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch>> Merge<T> for InPlace {
    fn diff(older: &T, newer: &T, patch: &mut Option<<T as Complex>::Patch>) {
        let changed = older.diff(newer);
        if !changed.is_empty() {
            *patch = Some(changed);
        }
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

    fn model() -> Model {
        Model::of::<T>()
    }
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

/// A resource in a `Box`.
pub enum Boxed {}

impl<T: Complex> Merge<Box<T>> for Boxed
where
    T::How: Merge<T>,
{
    fn diff(older: &Box<T>, newer: &Box<T>, patch: &mut Option<Box<T::Patch>>) {
        let mut changed = None;
        T::How::diff(older, newer, &mut changed);
        *patch = changed.map(Box::new);
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

    fn model() -> Model {
        T::How::model()
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

/// A value or null. Null is set and cleared as a primitive is (OData Protocol 4.01, 11.4.9.2).
pub enum Nullable {}

impl<T: Complex> Merge<Option<T>> for Nullable
where
    T::How: Merge<T> + Create<T>,
{
    fn diff(older: &Option<T>, newer: &Option<T>, patch: &mut Option<Option<T::Patch>>) {
        match (older, newer) {
            (Some(older), Some(newer)) => {
                let mut changed = None;
                T::How::diff(older, newer, &mut changed);
                if changed.is_some() {
                    *patch = Some(changed);
                }
            }
            // Whole, although the default would do here: what a service makes of null is the service's to say.
            (None, Some(newer)) => *patch = Some(Some(T::How::creating(newer))),
            (Some(_), None) => *patch = Some(None),
            (None, None) => {}
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

    fn model() -> Model {
        T::How::model()
    }
}
