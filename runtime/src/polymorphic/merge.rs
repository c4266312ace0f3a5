//! A complex property of one of several types: what a patch does to its value.

// For printed code, not for users.
#![allow(missing_docs)]

use crate::polymorphic::Choice;
use crate::property::complex::{Complex, Create, Merge};
use crate::{GraphPatch, Model, Patch};
use core::mem;

/// How an enum is merged.
pub enum OneOf {}

impl<T> Merge<T> for OneOf
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch>,
{
    fn diff(older: &T, newer: &T, patch: &mut Option<<T as Complex>::Patch>) {
        let same_type = mem::discriminant(older) == mem::discriminant(newer);
        let changed = older.diff(newer);
        if !(same_type && changed.is_empty()) {
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
impl<T> Create<T> for OneOf
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch> + Clone,
    <T as GraphPatch>::Patch: Choice,
{
    fn create(patch: <T as Complex>::Patch) -> T {
        patch.create()
    }

    fn creating(value: &T) -> <T as Complex>::Patch {
        value.clone().into()
    }
}
