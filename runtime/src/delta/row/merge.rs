//! Moves what a row sets into another resource.

use super::put::Put;
use super::short_text::ShortText;
use super::{Contents, Decode, RowVisitor, StructVisitor};
use crate::body::lineage::LineageVisitor;
use crate::body::type_info::UNDECLARED;
use crate::property::complex::{Complex, Merge};
use crate::GraphPatch;
use core::any::Any;

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
        resource.__set_type(contents.variant());
        row.__with_struct(MergeInto { resource, contents });
    }
}

/// Sets the key of a new resource, which a row stores beside it.
pub(crate) fn complete<R: GraphPatch + 'static>(resource: &mut R, contents: &Contents) {
    if let Some(key) = contents.key() {
        resource.__with_struct(SetKey(key));
    }
}

struct SetKey<'a>(&'a (usize, ShortText));

impl StructVisitor for SetKey<'_> {
    type Output = ();

    fn visit<S: GraphPatch + 'static>(self, value: &mut S) {
        let Self((index, key)) = self;
        value.__row(*index, &mut Put::Key(key));
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
    let key_index = contents.key().map(|(index, key)| {
        resource.__row(*index, &mut Put::Key(key));
        *index
    });
    for index in contents.indexes() {
        if Some(index) == key_index {
            continue;
        }
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
}
