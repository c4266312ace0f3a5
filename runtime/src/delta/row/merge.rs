//! Moves what a row sets into another resource.

use super::erased::Erased;
use super::{Contents, Decode, RowVisitor, Rows, StructVisitor};
use crate::body::lineage::LineageVisitor;
use crate::body::type_info::UNDECLARED;
use crate::property::complex::{Complex, Create, Merge, StrategyOf};
use crate::property::dynamic::Changes;
use crate::GraphPatch;
use core::any::Any;
use core::fmt::Debug;
use core::mem;
use serde::de::DeserializeOwned;

/// Moves what a row sets into a resource. An enum gets the row's type, and keeps the properties that both types share.
pub(crate) fn merge<R: GraphPatch + 'static>(
    resource: &mut R,
    row: &mut R,
    contents: &mut Contents,
) {
    // The row of a link sets nothing, not even a type.
    if contents.fields().is_none() {
        return;
    }
    if R::__TYPES.is_empty() {
        return merge_struct(resource, row, contents);
    }
    resource.__set_type_of(row);
    let is_merged = row.__with_struct(MergeInto { resource, contents });
    if !is_merged {
        // The type of the row is one of those that the model does not name.
        mem::swap(resource, row);
    }
}

struct MergeInto<'a, R> {
    resource: &'a mut R,
    contents: &'a mut Contents,
}

impl<R: GraphPatch + 'static> StructVisitor for MergeInto<'_, R> {
    type Output = bool;

    /// The struct of the row is the struct of the resource, or one of its base types.
    fn visit<S: GraphPatch + 'static>(self, row: &mut S) -> bool {
        let Self { resource, contents } = self;
        resource.__lineage(&mut LineageVisitor(&mut |subobject| match subobject
            .as_any()
            .downcast_mut::<S>()
        {
            Some(same) => {
                merge_struct(same, row, contents);
                true
            }
            None => false,
        }))
    }
}

fn merge_struct<S: GraphPatch + 'static>(resource: &mut S, row: &mut S, contents: &mut Contents) {
    for index in contents.indexes() {
        let contents = contents.nested_mut(index);
        row.__row(
            index,
            &mut Take {
                resource,
                index,
                contents,
            },
        );
    }
    if let Some(changes) = contents.dynamic_mut() {
        resource.__row(UNDECLARED, &mut Put::Dynamic(&mut **changes));
    }
}

/// Takes a field of the row, and puts it into the same field of the resource.
struct Take<'a, S> {
    resource: &'a mut S,
    index: usize,
    contents: Option<&'a mut Contents>,
}

impl<S: GraphPatch> Take<'_, S> {
    #[inline]
    fn put(&mut self, value: &mut dyn Any) {
        let contents = self.contents.take();
        self.resource
            .__row(self.index, &mut Put::Field { value, contents });
    }
}

impl<S: GraphPatch> RowVisitor for Take<'_, S> {
    #[inline]
    fn value<T: 'static, F: Decode<T>>(&mut self, field: &mut T) {
        self.put(field);
    }

    fn complex<T: Complex + 'static, M: Merge<T>>(&mut self, field: &mut T) {
        self.put(field);
    }

    fn dynamic<C: Clone + Debug + PartialEq + DeserializeOwned + Send + Sync + 'static>(
        &mut self,
        _: &mut dyn FnMut(&mut Changes<C>),
    ) {
    }

    fn dynamic_complex<T: Complex + Clone + Send + Sync + 'static>(
        &mut self,
        _: &mut dyn FnMut(&mut Rows<T>),
    ) where
        StrategyOf<T>: Merge<T> + Create<T>,
    {
    }
}

/// Puts a value of the row into a field.
enum Put<'a> {
    Field {
        value: &'a mut dyn Any,
        contents: Option<&'a mut Contents>,
    },
    Dynamic(&'a mut dyn Erased),
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
