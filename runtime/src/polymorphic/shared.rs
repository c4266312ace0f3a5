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

pub(super) fn swap_with(
    one: &mut (impl GraphPatch + 'static),
    other: &mut (impl GraphPatch + 'static),
) {
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
