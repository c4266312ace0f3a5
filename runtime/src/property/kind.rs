//! The kinds of a resource: a struct has one type, an enum several.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_errors_doc)]

use crate::body::{de, place::Place};
use crate::property::complex::Complex;
use crate::property::merge::Structural;
use crate::resource::Unchanged;
use crate::GraphPatch;
use serde::Deserializer;

/// The operations that differ between a struct and a polymorphic resource.
pub trait ResourceKind<R: GraphPatch> {
    /// Creates the empty patch for the type of the resource.
    fn unchanged(resource: &R) -> R::Patch;
    /// Creates a patch to deserialize into.
    fn empty() -> Option<R::Patch>;
    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut R::Patch,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error>;
    fn is_same_type(one: &R, other: &R) -> bool;
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

    fn empty() -> Option<R::Patch> {
        Some(R::patch())
    }

    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut R::Patch,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error> {
        de::fill(patch, deserializer, place)
    }

    fn is_same_type(_: &R, _: &R) -> bool {
        true
    }
}

/// Creates the resource from which a patch of null starts.
pub trait CreateResource<R: GraphPatch> {
    fn initial(patch: &R::Patch) -> R;
}

impl<R: GraphPatch + Default> CreateResource<R> for Struct {
    fn initial(_: &R::Patch) -> R {
        R::default()
    }
}
