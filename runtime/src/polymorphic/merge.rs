//! A complex property of a polymorphic type: how its value is merged.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_errors_doc)]

use crate::body::place::Place;
use crate::polymorphic::{de, PolymorphicPatch};
use crate::property::kind::{CreateResource, ResourceKind};
use crate::GraphPatch;
use core::mem;
use serde::Deserializer;

/// A resource that is an enum with one variant for each type.
pub enum Polymorphic {}

impl<R: GraphPatch> ResourceKind<R> for Polymorphic
where
    R::Patch: PolymorphicPatch,
{
    fn unchanged(resource: &R) -> R::Patch {
        R::Patch::unchanged_for(resource)
    }

    fn empty() -> Option<R::Patch> {
        R::Patch::unchanged(0)
    }

    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut R::Patch,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error> {
        de::fill(patch, deserializer, place)
    }

    fn is_same_type(one: &R, other: &R) -> bool {
        mem::discriminant(one) == mem::discriminant(other)
    }
}

impl<R: GraphPatch> CreateResource<R> for Polymorphic
where
    R::Patch: PolymorphicPatch,
{
    fn initial(patch: &R::Patch) -> R {
        patch.initial()
    }
}
