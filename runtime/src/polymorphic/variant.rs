//! A variant of a polymorphic resource: how its patch changes a resource, and how a resource changes its type.

// Called by generated code, not by users.
#![allow(missing_docs)]

use crate::body::lineage::LineageVisitor;
#[cfg(feature = "delta")]
use crate::delta::row::StructVisitor;
use crate::polymorphic::shared::{complete, convert, join_other};
use crate::polymorphic::{self, PolymorphicPatch};
use crate::property::complex::Complex;
use crate::{GraphPatch, Model, Patch};

/// A type of variants. One trait at one span requires every bound, so that a type that lacks one is reported once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of an enum variant",
    label = "a variant requires a struct that implements `Clone`, `Default` and `GraphPatch`",
    note = "derive or implement the missing traits for the struct",
    note = "an enum, a `Box` or an `Option` is not allowed in a variant"
)]
pub trait Variant: Complex {
    /// The type by which a body selects the variant. It is empty if the value stores its own type.
    const TYPE: &'static str;
    const HAS_KEY: bool;

    fn model() -> Model;
    /// Creates the empty patch.
    fn unchanged() -> Self::Patch;
    /// Creates the value from which a patch of null starts.
    fn initial() -> Self;
    #[must_use]
    fn clone_value(&self) -> Self;
    fn from_value(value: Self) -> Self::Patch;
    fn lineage(value: &mut Self, visitor: &mut LineageVisitor<'_>) -> bool;
    #[cfg(feature = "delta")]
    fn with_struct<V: StructVisitor>(value: &mut Self, visitor: V) -> V::Output;

    /// Fills an empty patch.
    ///
    /// The older value may be of another type. Then the patch sets the complete newer value, and null for the dynamic
    /// properties that a change of type would keep.
    fn diff_into<R>(older: Option<&Self>, newer: &Self, patch: &mut Self::Patch, resource: &R)
    where
        R: GraphPatch + 'static,
        R::Patch: PolymorphicPatch;

    /// Changes a resource. A resource of another type gets the patch's type, and keeps the properties that both types share
    /// [OData Protocol 4.02, 11.4.9.3].
    fn apply_to<R>(patch: &mut Self::Patch, resource: &mut R, wrap: fn(Self) -> R)
    where
        R: GraphPatch + 'static;

    /// Adds a later patch. If it changes the type, the properties that only one type has are set to their defaults.
    /// Afterwards, the later patch contains nothing to drop.
    fn join<P>(first: &mut P, later: &mut Self::Patch, wrap: fn(Self::Patch) -> P)
    where
        P: Patch + 'static;
}

/// `T` as a resource. The alias has one span in generated code, so that a `T` that is not a resource is reported
/// once.
pub type ResourceOf<T> = <<T as Complex>::Patch as Patch>::Resource;

#[diagnostic::do_not_recommend]
impl<T> Variant for T
where
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch> + Clone + Default + 'static,
    <T as GraphPatch>::Patch: Default + 'static,
{
    const TYPE: &'static str = if <T as GraphPatch>::Patch::__INFO.stores_type() {
        ""
    } else {
        T::ODATA_TYPE
    };
    const HAS_KEY: bool = T::__HAS_KEY;

    fn model() -> Model {
        Model::of::<T>()
    }

    fn unchanged() -> <T as Complex>::Patch {
        T::patch()
    }

    fn initial() -> T {
        T::default()
    }

    fn clone_value(&self) -> T {
        self.clone()
    }

    fn from_value(value: T) -> <T as Complex>::Patch {
        From::from(value)
    }

    fn lineage(value: &mut T, visitor: &mut LineageVisitor<'_>) -> bool {
        value.__lineage(visitor)
    }

    #[cfg(feature = "delta")]
    fn with_struct<V: StructVisitor>(value: &mut T, visitor: V) -> V::Output {
        visitor.visit(value)
    }

    fn diff_into<R>(older: Option<&T>, newer: &T, patch: &mut <T as Complex>::Patch, resource: &R)
    where
        R: GraphPatch + 'static,
        R::Patch: PolymorphicPatch,
    {
        match older {
            Some(older) => older.__diff_into(newer, patch),
            None => *patch = complete::<R, T>(newer, resource),
        }
    }

    fn apply_to<R>(patch: &mut <T as Complex>::Patch, resource: &mut R, wrap: fn(T) -> R)
    where
        R: GraphPatch + 'static,
    {
        let is_derived = polymorphic::changes_type(patch, R::ODATA_TYPE);
        let mut is_other = true;
        resource.__lineage(&mut LineageVisitor(&mut |subobject| match subobject
            .as_any()
            .downcast_mut::<T>()
        {
            Some(same) => {
                patch.__update(same);
                is_other = false;
                true
            }
            None => is_derived,
        }));
        if is_other {
            let keeps_type = !is_derived && T::TYPE.is_empty();
            convert(patch, resource, (!keeps_type).then_some(wrap));
        }
    }

    fn join<P>(
        first: &mut P,
        later: &mut <T as Complex>::Patch,
        wrap: fn(<T as Complex>::Patch) -> P,
    ) where
        P: Patch + 'static,
    {
        let is_derived = polymorphic::changes_type(later, P::__INFO.odata_type);
        let mut is_other = true;
        first.__lineage(&mut LineageVisitor(&mut |subobject| match subobject
            .as_any()
            .downcast_mut::<<T as Complex>::Patch>(
        ) {
            Some(same) => {
                same.__join(later);
                is_other = false;
                true
            }
            None => is_derived,
        }));
        if is_other {
            let keeps_type = !is_derived && T::TYPE.is_empty();
            join_other::<P, T>(first, later, (!keeps_type).then_some(wrap));
        }
    }
}
