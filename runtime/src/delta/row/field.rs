//! The fields that no patch sets. Functions of a type are used before those of a trait, so the compiler selects them by what
//! the field's type implements.

use super::decode::Owned;
use super::RowVisitor;
use crate::property::bind::{Bind, BindPatch};
use crate::property::complex::{Complex, Merge, StrategyOf};
use core::marker::PhantomData;
use serde::de::DeserializeOwned;

/// A key, a read-only property or related entities.
///
/// Its functions exist for a type that implements `Deserialize`. For any other type, those of [`OpaqueField`] are used,
/// because such a type is allowed for these fields.
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
}

impl<T> OpaqueField<T> for RowField<T> {}

/// A read-only property.
///
/// Its function exists for a complex type, which a row merges. For any other type, that of [`ReplacedField`] is used.
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

/// Related entities.
///
/// Its function exists for a type that is a model of them. For any other type, that of [`ReplacedField`] is used.
pub struct RelatedField<T>(PhantomData<T>);

#[allow(missing_docs)]
impl<T: Complex + Bind> RelatedField<T>
where
    StrategyOf<T>: Merge<T>,
{
    #[inline]
    pub fn row<V: RowVisitor>(field: &mut T, visitor: &mut V, replace: fn(&mut T, &mut V)) {
        let is_single = !<<T as Bind>::Patch as BindPatch>::IS_COLLECTION;
        visitor.related_type(<StrategyOf<T> as Merge<T>>::model, is_single);
        replace(field, visitor);
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

impl<T> ReplacedField<T> for RelatedField<T> {}
