//! How a complex value that is a resource is merged: by its own patch.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::missing_errors_doc)]

use crate::body::place::Place;
use crate::body::retain::retain;
use crate::body::Visitor;
#[cfg(feature = "delta")]
use crate::delta::row::{self, Contents};
use crate::property::complex::{Complex, Create, Merge, OneObject};
use crate::property::kind::{CreateResource, ResourceKind};
use crate::{GraphPatch, Model, Patch};
use core::fmt::{self, Debug, Formatter};
use core::marker::PhantomData;
use core::mem;
use serde::{Deserializer, Serialize, Serializer};

/// A resource of the kind `K`: its own patch contains the changes [OData Protocol 4.01, 11.4.3 and 11.4.9.3].
pub struct Structural<K>(PhantomData<K>);

impl<K> OneObject for Structural<K> {}

impl<T, K> Merge<T> for Structural<K>
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch>,
    K: ResourceKind<T>,
{
    fn empty() -> Option<<T as Complex>::Patch> {
        K::empty()
    }

    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut <T as Complex>::Patch,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error> {
        K::fill(patch, deserializer, place)
    }

    fn unchanged(newer: &T) -> <T as Complex>::Patch {
        K::unchanged(newer)
    }

    fn difference(older: &T, newer: &T, patch: &mut <T as Complex>::Patch) -> bool {
        older.__diff_into(newer, patch);
        !(patch.is_empty() && K::is_same_type(older, newer))
    }

    fn patch_from(value: T) -> <T as Complex>::Patch {
        // `into` would copy the value once more.
        From::from(value)
    }

    fn merge(patch: &mut <T as Complex>::Patch, value: &mut T) {
        patch.__update(value);
    }

    fn join(first: &mut <T as Complex>::Patch, later: &mut <T as Complex>::Patch) {
        first.__join(later);
    }

    fn discard(patch: &mut Option<<T as Complex>::Patch>) {
        mem::forget(patch.take());
    }

    fn visit_nested<'p, V: Visitor<'p>>(
        patch: &'p <T as Complex>::Patch,
        other: &'p <T as Complex>::Patch,
        visitor: &mut V,
    ) -> bool {
        patch.__visit(other, visitor);
        true
    }

    fn retain(
        patch: &mut <T as Complex>::Patch,
        needed: Option<&mut <T as Complex>::Patch>,
    ) -> bool {
        let is_needed = needed.is_some();
        retain(patch, needed);
        is_needed || !patch.is_empty()
    }

    fn serialize<S: Serializer>(
        patch: &<T as Complex>::Patch,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        patch.serialize(serializer)
    }

    fn eq(patch: &<T as Complex>::Patch, other: &<T as Complex>::Patch) -> bool {
        patch == other
    }

    fn debug(patch: &<T as Complex>::Patch, formatter: &mut Formatter<'_>) -> fmt::Result {
        patch.fmt(formatter)
    }

    fn clone_field(patch: &Option<<T as Complex>::Patch>) -> Option<<T as Complex>::Patch> {
        patch.clone()
    }

    fn model() -> Model {
        Model::of::<T>()
    }

    const HAS_KEY: bool = T::__HAS_KEY;

    #[cfg(feature = "delta")]
    fn fill_row<'de, D: Deserializer<'de>>(
        value: &mut T,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<Option<Contents>, D::Error>
    where
        T: 'static,
    {
        row::read(value, deserializer, place).map(Some)
    }

    #[cfg(feature = "delta")]
    fn merge_row(value: &mut T, row: &mut T, contents: &mut Contents)
    where
        T: 'static,
    {
        row::merge(value, row, contents);
    }
}

#[diagnostic::do_not_recommend]
impl<T, K> Create<T> for Structural<K>
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch> + Clone,
    K: CreateResource<T>,
{
    fn initial(patch: &<T as Complex>::Patch) -> T {
        K::initial(patch)
    }

    fn creating(value: &T) -> <T as Complex>::Patch {
        From::from(value.clone())
    }
}
