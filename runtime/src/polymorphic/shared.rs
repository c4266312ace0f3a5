//! Changes the type of a resource or a patch, and moves the properties that both types share.

use crate::body::lineage::{swap_shared, LineageVisitor};
use crate::polymorphic::{self, PolymorphicPatch};
use crate::property::complex::Complex;
use crate::{GraphPatch, Patch};

/// Changes a resource of another type, which `wrap` changes to the patch's type.
// A function of its own, so that the values on its stack do not add up if values of the same type are nested.
#[inline(never)]
pub(super) fn convert<R, T>(
    patch: &mut <T as Complex>::Patch,
    resource: &mut R,
    wrap: Option<fn(T) -> R>,
) where
    R: GraphPatch + 'static,
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch> + Default + 'static,
{
    let mut converted = Converted::new(T::default(), resource);
    converted.update(patch);
    if let Some(wrap) = wrap {
        converted.replace(wrap);
    }
}

/// Adds a later patch to one of another type, which `wrap` changes to the later type.
#[inline(never)]
pub(super) fn join_other<P, T>(
    first: &mut P,
    later: &mut <T as Complex>::Patch,
    wrap: Option<fn(<T as Complex>::Patch) -> P>,
) where
    P: Patch + 'static,
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch> + Default + 'static,
    <T as GraphPatch>::Patch: Default + 'static,
{
    let mut joined = T::patch();
    if wrap.is_some() && polymorphic::changes_type(first, P::__INFO.odata_type) {
        joined = T::default().into();
    }
    swap_patches(&mut joined, first);
    joined.__join(later);
    match wrap {
        Some(wrap) => *first = wrap(joined),
        None => swap_patches(&mut joined, first),
    }
}

/// Returns the patch that turns a resource of another type into the newer value.
#[inline(never)]
pub(super) fn complete<R, T>(newer: &T, resource: &R) -> <T as Complex>::Patch
where
    R: GraphPatch + 'static,
    R::Patch: PolymorphicPatch,
    T: GraphPatch + Complex<Patch = <T as GraphPatch>::Patch> + Clone + Default + 'static,
{
    let start: T = converted(&mut R::Patch::clone_resource(resource));
    <T as Complex>::Patch::from(newer.clone()).then(start.diff(newer))
}

/// Converts a resource of another type: shared properties are moved, the others get their defaults.
fn converted<T: GraphPatch + Default + 'static>(resource: &mut (impl GraphPatch + 'static)) -> T {
    let mut new = T::default();
    swap_with(&mut new, resource);
    new
}

/// A new value that has the properties which it shares with a resource of another type. It gives them back, also if a user's
/// code panics while the new value is updated.
struct Converted<'a, T: GraphPatch + 'static, R: GraphPatch + 'static> {
    value: Option<T>,
    resource: &'a mut R,
}

impl<'a, T: GraphPatch + 'static, R: GraphPatch + 'static> Converted<'a, T, R> {
    fn new(mut value: T, resource: &'a mut R) -> Self {
        swap_with(&mut value, resource);
        let value = Some(value);
        Self { value, resource }
    }

    fn update(&mut self, patch: &mut T::Patch) {
        if let Some(value) = &mut self.value {
            patch.__update(value);
        }
    }

    /// Replaces the resource by the new value.
    fn replace(mut self, wrap: fn(T) -> R) {
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

fn swap_patches(one: &mut (impl Patch + 'static), other: &mut (impl Patch + 'static)) {
    swap_shared(
        |visit| one.__lineage(&mut LineageVisitor(visit)),
        |visit| other.__lineage(&mut LineageVisitor(visit)),
    );
}
