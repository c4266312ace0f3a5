//! Puts what a row sets into the fields of a resource.

use super::erased::Erased;
use super::short_text::ShortText;
use super::{Contents, Decode, RowVisitor, Rows};
use crate::property::complex::{Complex, Create, Merge, StrategyOf};
use crate::property::dynamic::Changes;
use core::any::Any;
use core::fmt::Debug;
use core::mem;
use serde::de::DeserializeOwned;

/// Puts a value of the row into a field.
pub(super) enum Put<'a> {
    Field {
        value: &'a mut dyn Any,
        contents: Option<&'a mut Contents>,
    },
    Dynamic(&'a mut dyn Erased),
    /// The text of a key, which is a `String`.
    Key(&'a ShortText),
}

impl RowVisitor for Put<'_> {
    #[inline]
    fn value<T: 'static, F: Decode<T>>(&mut self, field: &mut T) {
        if let Self::Field { value, .. } = self {
            if let Some(value) = value.downcast_mut::<T>() {
                mem::swap(field, value);
            }
        }
    }

    /// Does not allocate if the resource has the same key.
    fn key<T: 'static, F: Decode<T>>(&mut self, field: &mut T) {
        let Self::Key(key) = self else {
            return self.value::<T, F>(field);
        };
        let any: &mut dyn Any = field;
        if let Some(field) = any.downcast_mut() {
            key.clone_into(field);
        }
    }

    fn complex<T: Complex + 'static, M: Merge<T>>(&mut self, field: &mut T) {
        let Self::Field { value, contents } = self else {
            return;
        };
        let Some(value) = value.downcast_mut::<T>() else {
            return;
        };
        match contents {
            Some(contents) => M::merge_row(field, value, contents),
            None => mem::swap(field, value),
        }
    }

    fn dynamic<C: Clone + Debug + PartialEq + DeserializeOwned + Send + Sync + 'static>(
        &mut self,
        apply: &mut dyn FnMut(&mut Changes<C>),
    ) {
        if let Self::Dynamic(changes) = self {
            changes.as_any_mut().downcast_mut().map(apply);
        }
    }

    fn dynamic_complex<T: Complex + Clone + Send + Sync + 'static>(
        &mut self,
        apply: &mut dyn FnMut(&mut Rows<T>),
    ) where
        StrategyOf<T>: Merge<T> + Create<T>,
    {
        if let Self::Dynamic(rows) = self {
            rows.as_any_mut().downcast_mut().map(apply);
        }
    }
}
