//! The kinds of a resource: a struct has one type, an enum several.

// Called by generated code, not by users.
#![allow(missing_docs)]

use crate::body::{de, place::Place};
use crate::property::complex::Complex;
use crate::property::merge::Structural;
use crate::resource::Unchanged;
use crate::{GraphPatch, Patch};
use serde::Deserializer;

/// The operations that differ between a struct and a polymorphic resource.
pub trait ResourceKind<R: GraphPatch> {
    /// Creates the empty patch for the type of the resource.
    fn unchanged(resource: &R) -> R::Patch;
    fn is_same_type(one: &R, other: &R) -> bool;
    fn read_at<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<R::Patch, D::Error>;
}

#[diagnostic::do_not_recommend]
impl<R, K> Unchanged for R
where
    R: GraphPatch + Complex<MergeStrategy = Structural<K>>,
    K: ResourceKind<R>,
{
    fn __unchanged(&self) -> <R as GraphPatch>::Patch {
        K::unchanged(self)
    }
}

/// A resource that is a struct, and so has one type.
pub enum Struct {}

impl<R: GraphPatch> ResourceKind<R> for Struct
where
    R::Patch: Default,
{
    fn unchanged(_: &R) -> R::Patch {
        R::patch()
    }

    fn is_same_type(_: &R, _: &R) -> bool {
        true
    }

    fn read_at<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<R::Patch, D::Error> {
        de::deserialize_at(deserializer, place)
    }
}

/// Creates a resource of a kind from a patch of null.
pub trait CreateResource<R: GraphPatch> {
    fn create(patch: R::Patch) -> R;
}

impl<R: GraphPatch + Default> CreateResource<R> for Struct {
    fn create(patch: R::Patch) -> R {
        let mut created = R::default();
        patch.apply(&mut created);
        created
    }
}
