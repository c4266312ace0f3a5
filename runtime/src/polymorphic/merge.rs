//! A complex property of a polymorphic type: how its value is merged.

// Called by generated code, not by users.
#![allow(missing_docs)]

use crate::body::place::Place;
use crate::polymorphic::de::deserialize_polymorphic_at;
use crate::polymorphic::PolymorphicPatch;
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

    fn is_same_type(one: &R, other: &R) -> bool {
        mem::discriminant(one) == mem::discriminant(other)
    }

    fn read_at<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<R::Patch, D::Error> {
        deserialize_polymorphic_at(deserializer, place)
    }
}

impl<R: GraphPatch> CreateResource<R> for Polymorphic
where
    R::Patch: PolymorphicPatch,
{
    fn create(patch: R::Patch) -> R {
        patch.create()
    }
}
