//! The fields that no patch sets. Functions of a type are used before those of a trait, so the compiler selects them by what
//! the field's type implements.

use super::decode::Owned;
use super::RowVisitor;
use crate::property::complex::{Complex, Merge, StrategyOf};
use crate::Model;
use core::marker::PhantomData;
use serde::de::DeserializeOwned;

/// A key, a read-only property or related entities.
///
/// The functions that visit exist if the type implements `Deserialize`, and `model` exists if the type is a model of the entities.
/// Other types use those of [`OpaqueField`], because they are allowed for these fields.
pub struct RowField<T>(PhantomData<T>);

#[allow(missing_docs)]
impl<T: DeserializeOwned + 'static> RowField<T> {
    #[inline]
    pub fn row<V: RowVisitor>(field: &mut T, visitor: &mut V) {
        visitor.value::<T, Owned>(field);
    }

    #[inline]
    pub fn key<V: RowVisitor>(field: &mut T, visitor: &mut V) {
        visitor.key::<T, Owned>(field);
    }

    #[inline]
    pub fn related<V: RowVisitor>(field: &mut T, visitor: &mut V) {
        visitor.related::<T, Owned>(field);
    }
}

#[allow(missing_docs)]
impl<T: Complex> RowField<T>
where
    StrategyOf<T>: Merge<T>,
{
    #[inline]
    #[must_use]
    pub fn model() -> Option<fn() -> Model> {
        Some(<StrategyOf<T> as Merge<T>>::model)
    }
}

#[allow(missing_docs)]
pub trait OpaqueField<T> {
    fn row<V: RowVisitor>(_: &mut T, visitor: &mut V) {
        visitor.opaque();
    }

    fn key<V: RowVisitor>(_: &mut T, visitor: &mut V) {
        visitor.opaque();
    }

    fn related<V: RowVisitor>(_: &mut T, visitor: &mut V) {
        visitor.opaque();
    }

    #[inline]
    #[must_use]
    fn model() -> Option<fn() -> Model> {
        None
    }
}

impl<T> OpaqueField<T> for RowField<T> {}

/// A read-only property.
///
/// The function `row` exists if the type is a complex type, which a row merges. Other types use [`ReplacedField`].
pub struct ReadOnlyField<T>(PhantomData<T>);

#[allow(missing_docs)]
impl<T: Complex + 'static> ReadOnlyField<T>
where
    StrategyOf<T>: Merge<T>,
{
    /// Replaces an entity, because another one may be related now.
    #[inline]
    pub fn row<V: RowVisitor>(field: &mut T, visitor: &mut V, replace: fn(&mut T, &mut V)) {
        if <StrategyOf<T> as Merge<T>>::HAS_KEY {
            replace(field, visitor);
        } else {
            StrategyOf::<T>::row(field, visitor);
        }
    }
}

#[allow(missing_docs)]
pub trait ReplacedField<T> {
    #[inline]
    fn row<V: RowVisitor>(field: &mut T, visitor: &mut V, replace: fn(&mut T, &mut V)) {
        replace(field, visitor);
    }
}

impl<T> ReplacedField<T> for ReadOnlyField<T> {}
