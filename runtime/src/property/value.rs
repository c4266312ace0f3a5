//! A property that is replaced by its new value.

// Called by generated code, not by users.
#![allow(missing_docs, clippy::ref_option)]

use crate::body::format::{take_if_some, Format, Formatted, Serde};
use crate::body::{Reader, Visitor};
#[cfg(feature = "delta")]
use crate::delta::row::{ByFormat, RowVisitor};
use core::fmt::Debug;
use core::mem;

/// A type of properties. One trait at one span requires every bound, so that a type that lacks one is reported once.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the type of a property",
    label = "requires `Clone`, `Debug`, `PartialEq`, `Serialize` and `DeserializeOwned`",
    note = "derive or implement the missing traits; `#[serde(with = \"…\")]` replaces the last two",
    note = "a collection, a map or an `Option` implements them only if its items do",
    note = "add `#[graph(complex)]` if the type derives `GraphPatch`, or `#[graph(skip)]` to exclude the field from the patch"
)]
pub trait Property<F = Serde>: Sized {
    fn read<R: Reader>(patch: &mut Option<Self>, reader: &mut R);
    fn visit<'p, V: Visitor<'p>>(
        patch: &'p Option<Self>,
        other: &'p Option<Self>,
        name: &'static str,
        visitor: &mut V,
    );
    /// Visits the property and, if it is set, its type annotation: a name and a type.
    fn visit_annotated<'p, V: Visitor<'p>>(
        patch: &'p Option<Self>,
        other: &'p Option<Self>,
        annotation: [&'static str; 2],
        name: &'static str,
        visitor: &mut V,
    );
    /// Moves the value, if one is set. Afterwards, the field contains nothing to drop.
    fn apply_to(patch: &mut Option<Self>, value: &mut Self);
    /// Sets the newer value if the two differ, in a patch that does not set it yet.
    fn diff_into(older: &Self, newer: &Self, patch: &mut Option<Self>);
    /// Adds a later patch. Afterwards, that contains nothing to drop.
    fn then(first: &mut Option<Self>, later: &mut Option<Self>);
    fn from_value(value: Self) -> Option<Self>;
    fn clone_field(patch: &Option<Self>) -> Option<Self>;
    #[cfg(feature = "delta")]
    fn row<V: RowVisitor>(value: &mut Self, visitor: &mut V)
    where
        Self: 'static;
}

#[diagnostic::do_not_recommend]
impl<T: Clone + Debug + PartialEq, F: Format<T>> Property<F> for T {
    fn read<R: Reader>(patch: &mut Option<T>, reader: &mut R) {
        reader.property::<T, F>(patch);
    }

    #[inline]
    fn visit<'p, V: Visitor<'p>>(
        patch: &'p Option<T>,
        other: &'p Option<T>,
        name: &'static str,
        visitor: &mut V,
    ) {
        visitor.field::<T, F>(name, patch, other);
    }

    #[inline]
    fn visit_annotated<'p, V: Visitor<'p>>(
        patch: &'p Option<T>,
        other: &'p Option<T>,
        annotation: [&'static str; 2],
        name: &'static str,
        visitor: &mut V,
    ) {
        if let Some(value) = patch {
            let [annotation, odata_type] = annotation;
            visitor.annotation(annotation, odata_type, &Formatted::<T, F>::new(value));
        }
        visitor.field::<T, F>(name, patch, other);
    }

    #[inline]
    fn apply_to(patch: &mut Option<T>, value: &mut T) {
        if let Some(new) = take_if_some(patch) {
            *value = new;
        }
    }

    #[inline]
    fn diff_into(older: &T, newer: &T, patch: &mut Option<T>) {
        if older != newer {
            // The field is `None`, so there is no value to drop.
            mem::forget(patch.replace(newer.clone()));
        }
    }

    #[inline]
    fn then(first: &mut Option<T>, later: &mut Option<T>) {
        if later.is_some() {
            *first = later.take();
        }
    }

    #[inline]
    fn from_value(value: T) -> Option<T> {
        Some(value)
    }

    fn clone_field(patch: &Option<T>) -> Option<T> {
        patch.clone()
    }

    #[cfg(feature = "delta")]
    #[inline]
    fn row<V: RowVisitor>(value: &mut T, visitor: &mut V)
    where
        T: 'static,
    {
        visitor.value::<T, ByFormat<F>>(value);
    }
}
