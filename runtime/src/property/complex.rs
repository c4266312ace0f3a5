//! A complex property, which is merged, and the traits that its type needs.

// Called by generated code, not by users.
#![allow(
    missing_docs,
    clippy::missing_errors_doc,
    clippy::missing_panics_doc,
    clippy::ref_option
)]

use crate::body::format::{take_if_some, ReadAt, Serde};
use crate::body::place::Place;
use crate::body::{Reader, Visitor};
use crate::Model;
use core::fmt::Debug;
use core::marker::PhantomData;
use serde::{de::DeserializeOwned, Deserializer, Serialize};

/// A type of complex properties: a resource, or one in `Option` or `Box`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not implement `GraphPatch`",
    label = "`complex` and enum variants require a type that derives `GraphPatch`",
    note = "add `#[derive(GraphPatch)]` if the type is a struct or an enum of structs",
    note = "remove `complex` if the type is a collection or a primitive: its value is replaced completely"
)]
pub trait Complex: Sized {
    type Patch: Clone + Debug + PartialEq + Serialize + DeserializeOwned;
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
    fn create(patch: T::Patch) -> T;
    /// Returns the patch that creates a value equal to this one.
    fn creating(value: &T) -> T::Patch;
}

/// How a `T` is merged, and the functions that generated code calls for a complex property.
pub trait Merge<T: Complex> {
    /// Sets the smallest patch if the two differ, in a field that does not set one yet.
    fn diff_into(older: &T, newer: &T, patch: &mut Option<T::Patch>);
    fn patch_from(value: T) -> T::Patch;
    fn merge(patch: T::Patch, value: &mut T);
    fn join(first: T::Patch, later: T::Patch) -> T::Patch;
    fn model() -> Model;
    /// Whether `T` or one of its base types has a key, or a type of an enum.
    const HAS_KEY: bool;

    fn read_at<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<T::Patch, D::Error>;

    fn read<R: Reader>(patch: &mut Option<T::Patch>, reader: &mut R)
    where
        Self: Sized,
    {
        reader.nested::<T::Patch, Nested<T, Self>>(patch);
    }

    #[inline]
    fn visit<'p, V: Visitor<'p>>(
        patch: &'p Option<T::Patch>,
        other: &'p Option<T::Patch>,
        name: &'static str,
        visitor: &mut V,
    ) {
        visitor.field::<T::Patch, Serde>(name, patch, other);
    }

    /// Merges the patch, if one is set. Afterwards, the field contains nothing to drop.
    fn apply_to(patch: &mut Option<T::Patch>, value: &mut T) {
        if let Some(patch) = take_if_some(patch) {
            Self::merge(patch, value);
        }
    }

    fn then(first: Option<T::Patch>, later: Option<T::Patch>) -> Option<T::Patch> {
        match (first, later) {
            (Some(first), Some(later)) => Some(Self::join(first, later)),
            (first, later) => later.or(first),
        }
    }

    fn from_value(value: T) -> Option<T::Patch> {
        Some(Self::patch_from(value))
    }

    fn clone_field(patch: &Option<T::Patch>) -> Option<T::Patch> {
        patch.clone()
    }
}

/// The representation of the patch of a `T`, which is merged as `S` defines.
pub(crate) struct Nested<T, S>(PhantomData<(T, S)>);

impl<T: Complex, S: Merge<T>> ReadAt<T::Patch> for Nested<T, S> {
    #[inline]
    fn read_at<'de, D: Deserializer<'de>>(
        deserializer: D,
        place: &Place<'_>,
    ) -> Result<T::Patch, D::Error> {
        S::read_at(deserializer, place)
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
