//! Moves the properties that two types share from one value to another.

use crate::body::lineage::{swap_shared, LineageVisitor};
use crate::{GraphPatch, Patch};

/// Converts a resource of another type: shared properties are moved, the others get their defaults.
pub(super) fn converted<T: GraphPatch + Default + 'static>(
    resource: &mut (impl GraphPatch + 'static),
) -> T {
    let mut new = T::default();
    swap_with(&mut new, resource);
    new
}

/// A new value that has the properties which it shares with a resource of another type. It gives them back, also if a user's
/// code panics while the new value is updated.
pub(super) struct Converted<'a, T: GraphPatch + 'static, R: GraphPatch + 'static> {
    value: Option<T>,
    resource: &'a mut R,
}

impl<'a, T: GraphPatch + 'static, R: GraphPatch + 'static> Converted<'a, T, R> {
    pub(super) fn new(mut value: T, resource: &'a mut R) -> Self {
        swap_with(&mut value, resource);
        let value = Some(value);
        Self { value, resource }
    }

    pub(super) fn update(&mut self, patch: &mut T::Patch) {
        if let Some(value) = &mut self.value {
            patch.__update(value);
        }
    }

    /// Replaces the resource by the new value.
    pub(super) fn replace(mut self, wrap: fn(T) -> R) {
        if let Some(value) = self.value.take() {
            *self.resource = wrap(value);
        }
    }
}

impl<T: GraphPatch + 'static, R: GraphPatch + 'static> Drop for Converted<'_, T, R> {
    fn drop(&mut self) {
        if let Some(value) = &mut self.value {
            swap_with(value, self.resource);
        }
    }
}

fn swap_with(one: &mut (impl GraphPatch + 'static), other: &mut (impl GraphPatch + 'static)) {
    swap_shared(
        |visit| one.__lineage(&mut LineageVisitor(visit)),
        |visit| other.__lineage(&mut LineageVisitor(visit)),
    );
}

pub(super) fn swap_patches(one: &mut (impl Patch + 'static), other: &mut (impl Patch + 'static)) {
    swap_shared(
        |visit| one.__lineage(&mut LineageVisitor(visit)),
        |visit| other.__lineage(&mut LineageVisitor(visit)),
    );
}
