//! A complex property, which is merged, and the traits that its type needs.

// Called by generated code, not by users.
#![allow(
    missing_docs,
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    clippy::ref_option
)]

use crate::body::in_place::{start, Nested};
use crate::body::place::Place;
use crate::body::{Reader, Visitor};
#[cfg(feature = "delta")]
use crate::delta::row::{Contents, RowVisitor};
use crate::Model;
use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use serde::{Deserializer, Serializer};

/// A type of complex properties: a resource, one in `Option` or `Box`, or a collection of them.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `GraphPatch`",
    label = "`complex` and enum variants require a type that derives `GraphPatch`",
    note = "add `#[derive(GraphPatch)]` if the type is a struct or an enum of structs",
    note = "remove `complex` if the type is a map or a primitive: its value is replaced completely"
)]
pub trait Complex: Sized {
    type Patch: 'static;
    /// How a value is merged. Each type names it, since an implementation for every resource would overlap with that of `Box`.
    type MergeStrategy;
}

/// How a `T` is merged. The alias has one span in generated code, so that a `T` that is not a resource is reported once.
pub type StrategyOf<T> = <T as Complex>::MergeStrategy;

/// A complex value that a patch of a null property can create (`Default`), and that a diff can send completely (`Clone`).
#[diagnostic::on_unimplemented(
    message = "`{T}` does not implement both `Clone` and `Default`",
    label = "a nullable `complex` property requires `Clone` and `Default`",
    note = "derive or implement the missing trait: a patch of a null value starts from `{T}::default()`"
)]
pub trait Create<T: Complex> {
    /// Creates the value from which the patch starts if the current value is null.
    fn initial(patch: &T::Patch) -> T;
    /// Returns the patch that creates a value equal to this one.
    fn creating(value: &T) -> T::Patch;
}

/// A strategy for one object. The value of a dynamic property is neither null nor a collection of them.
pub trait OneObject {}

/// How a `T` is merged, and the functions that generated code calls for a complex property.
pub trait Merge<T: Complex> {
    /// Creates a patch to deserialize into.
    fn empty() -> Option<T::Patch>;
    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut T::Patch,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error>;
    /// Creates a patch for `difference`.
    fn unchanged(newer: &T) -> T::Patch;
    /// Sets the smallest patch, in an unchanged one, and returns `false` if the two are equal. Then the patch contains nothing
    /// to drop, except a `Box`.
    fn difference(older: &T, newer: &T, patch: &mut T::Patch) -> bool;
    fn patch_from(value: T) -> T::Patch;
    /// Merges the patch. Afterwards, it contains nothing to drop, except a `Box`.
    fn merge(patch: &mut T::Patch, value: &mut T);
    /// Adds a later patch. Afterwards, that contains nothing to drop, except a `Box`.
    fn join(first: &mut T::Patch, later: &mut T::Patch);
    /// Removes a patch that contains nothing to drop, except a `Box`.
    fn discard(patch: &mut Option<T::Patch>);
    fn model() -> Model;
    /// Whether `T` or one of its base types has a key, or a type of an enum.
    const HAS_KEY: bool;

    /// Visits the properties of two patches, and returns `false` if one of them has none, because it sets null.
    fn visit_nested<'p, V: Visitor<'p>>(
        patch: &'p T::Patch,
        other: &'p T::Patch,
        visitor: &mut V,
    ) -> bool;
    /// Removes what is not needed, as `Nested::retain` does.
    fn retain(patch: &mut T::Patch, needed: Option<&mut T::Patch>) -> bool;
    fn serialize<S: Serializer>(patch: &T::Patch, serializer: S) -> Result<S::Ok, S::Error>;
    /// Compares what two patches send.
    fn eq(patch: &T::Patch, other: &T::Patch) -> bool;
    fn debug(patch: &T::Patch, formatter: &mut Formatter<'_>) -> fmt::Result;
    fn clone_field(patch: &Option<T::Patch>) -> Option<T::Patch>;

    #[cfg(feature = "delta")]
    #[inline]
    fn row<V: RowVisitor>(value: &mut T, visitor: &mut V)
    where
        T: 'static,
        Self: Sized,
    {
        visitor.complex::<T, Self>(value);
    }

    /// Deserializes a value of a row. Returns what it sets, or `None` if it is null.
    #[cfg(feature = "delta")]
    fn fill_row<'de, D: Deserializer<'de>>(
        value: &mut T,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<Option<Contents>, D::Error>
    where
        T: 'static;
    /// Moves what a value of a row sets.
    #[cfg(feature = "delta")]
    fn merge_row(value: &mut T, row: &mut T, contents: &mut Contents)
    where
        T: 'static;

    fn read<R: Reader>(patch: &mut Option<T::Patch>, reader: &mut R)
    where
        Self: Sized,
    {
        reader.complex::<Merged<T, Self>>(patch);
    }

    /// Sets the smallest patch if the two differ, in a field that does not set one yet.
    fn diff_into(older: &T, newer: &T, patch: &mut Option<T::Patch>) {
        let place = start(patch, newer, Self::unchanged);
        if !Self::difference(older, newer, place) {
            Self::discard(patch);
        }
    }

    /// Merges the patch, if one is set. Afterwards, the field contains nothing to drop.
    fn apply_to(patch: &mut Option<T::Patch>, value: &mut T) {
        if let Some(changes) = patch {
            Self::merge(changes, value);
            Self::discard(patch);
        }
    }

    #[inline]
    fn visit<'p, V: Visitor<'p>>(
        patch: &'p Option<T::Patch>,
        other: &'p Option<T::Patch>,
        name: &'static str,
        visitor: &mut V,
    ) where
        Self: Sized,
    {
        visitor.complex::<Merged<T, Self>>(name, patch, other);
    }

    /// Adds a later patch. Afterwards, the later field contains nothing to drop.
    fn then(first: &mut Option<T::Patch>, later: &mut Option<T::Patch>) {
        match (&mut *first, &mut *later) {
            (Some(first), Some(joined)) => {
                Self::join(first, joined);
                Self::discard(later);
            }
            (None, Some(_)) => *first = later.take(),
            (_, None) => {}
        }
    }

    fn from_value(value: T) -> Option<T::Patch> {
        Some(Self::patch_from(value))
    }
}

/// A complex value `T` that is merged as `S` does.
pub(crate) struct Merged<T, S>(PhantomData<(T, S)>);

impl<T: Complex, S: Merge<T>> Nested for Merged<T, S> {
    type Patch = T::Patch;

    fn empty() -> Option<T::Patch> {
        S::empty()
    }

    fn fill<'de, D: Deserializer<'de>>(
        patch: &mut T::Patch,
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<(), D::Error> {
        S::fill(patch, deserializer, place)
    }

    fn visit<'p, V: Visitor<'p>>(
        patch: &'p T::Patch,
        other: &'p T::Patch,
        visitor: &mut V,
    ) -> bool {
        S::visit_nested(patch, other, visitor)
    }

    fn retain(patch: &mut T::Patch, needed: Option<&mut T::Patch>) -> bool {
        S::retain(patch, needed)
    }

    fn serialize<W: Serializer>(patch: &T::Patch, serializer: W) -> Result<W::Ok, W::Error> {
        S::serialize(patch, serializer)
    }

    fn eq(patch: &T::Patch, other: &T::Patch) -> bool {
        S::eq(patch, other)
    }

    fn debug(patch: &T::Patch, formatter: &mut Formatter<'_>) -> fmt::Result {
        S::debug(patch, formatter)
    }
}

/// Fails to compile if the type of a complex property has a key: an entity is related, not merged [OData Protocol 4.01,
/// 11.4.3].
#[track_caller]
pub const fn assert_has_no_key(has_key: bool) {
    assert!(
        !has_key,
        "the type of a `complex` property has a `key`, so it is an entity, which is related and not merged; use `bind` instead"
    );
}
