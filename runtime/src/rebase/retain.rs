//! Keeps of a patch what a fresh copy of the resource lacks.

use super::is_property;
use crate::body::annotation::typed_property;
use crate::body::format::Format;
use crate::body::in_place::Fill;
use crate::body::type_info::UNDECLARED;
use crate::body::Reader;
use crate::{GraphPatch, Patch};
use alloc::{boxed::Box, collections::BTreeMap, string::String};
use core::any::Any;
use core::mem;
use serde::de::DeserializeOwned;

/// Removes every change that the fresh resource already has.
pub(crate) fn rebase<P: Patch + Clone>(mut patch: P, fresh: &P::Resource) -> P
where
    P::Resource: Clone,
{
    let mut newer = fresh.clone();
    patch.clone().apply(&mut newer);
    retain(&mut patch, Some(&mut fresh.diff(&newer)));
    patch
}

/// Removes each change that is not needed. References are kept, since a resource does not show which it has.
pub(crate) fn retain<P: Patch>(patch: &mut P, mut needed: Option<&mut P>) {
    let info = patch.__info();
    if let Some(other) = &needed {
        // The patch is for the declared type, and the resource of a derived one.
        if other.__info().odata_type != info.odata_type {
            if !other.is_empty() {
                return;
            }
            needed = None;
        }
    }
    for index in (0..info.names().len()).chain([UNDECLARED]) {
        let mut keep = Keep(Needed::No);
        if let Some(needed) = &mut needed {
            let mut take = Take(Needed::No);
            needed.__read(index, &mut take);
            keep = Keep(take.0);
        }
        patch.__read(index, &mut keep);
    }
}

/// The part of a change that is needed.
enum Needed {
    No,
    Yes,
    /// A patch, or a map of changes.
    Part(Box<dyn Any>),
}

/// Whether something remains of a change.
#[derive(Clone, Copy, PartialEq)]
pub enum Kept {
    Something,
    Nothing,
}

impl Kept {
    pub(crate) fn new(is_kept: bool) -> Self {
        if is_kept {
            Self::Something
        } else {
            Self::Nothing
        }
    }
}

/// Takes the change of a property out of the needed changes.
struct Take(Needed);

impl Reader for Take {
    fn property<T, F: Format<T>>(&mut self, property: &mut Option<T>) {
        if property.is_some() {
            self.0 = Needed::Yes;
        }
    }

    fn bind<T>(&mut self, _: &mut Option<T>) {}

    fn complex<P: 'static, F: Fill<P>>(&mut self, property: &mut Option<P>) {
        if let Some(patch) = property.take() {
            self.0 = Needed::Part(Box::new(patch));
        }
    }

    fn value<T: DeserializeOwned>(&mut self, _: bool) -> Option<T> {
        None
    }

    fn fail(&mut self, _: &'static str) {}

    fn dynamic<V: DeserializeOwned + 'static>(
        &mut self,
        properties: &mut BTreeMap<String, Option<V>>,
    ) {
        self.0 = Needed::Part(Box::new(mem::take(properties)));
    }

    fn dynamic_complex<V: DeserializeOwned + 'static, F: Fill<Option<V>>>(
        &mut self,
        properties: &mut BTreeMap<String, Option<V>>,
    ) {
        self.0 = Needed::Part(Box::new(mem::take(properties)));
    }

    fn inherited<D: Patch, B: Patch + 'static>(&mut self, base: &mut B, index: usize) {
        base.__read(inherited_index::<D>(index), self);
    }
}

/// Keeps the needed part of the change of a property.
struct Keep(Needed);

impl Keep {
    fn part<T: 'static>(&mut self) -> Option<Box<T>> {
        match mem::replace(&mut self.0, Needed::No) {
            Needed::Part(part) => part.downcast().ok(),
            Needed::No | Needed::Yes => None,
        }
    }
}

impl Reader for Keep {
    fn property<T, F: Format<T>>(&mut self, property: &mut Option<T>) {
        if matches!(self.0, Needed::No) {
            *property = None;
        }
    }

    fn bind<T>(&mut self, _: &mut Option<T>) {}

    fn complex<P: 'static, F: Fill<P>>(&mut self, property: &mut Option<P>) {
        let mut needed = self.part();
        if let Some(patch) = property {
            if F::retain(patch, needed.as_deref_mut()) == Kept::Nothing {
                *property = None;
            }
        }
    }

    fn value<T: DeserializeOwned>(&mut self, _: bool) -> Option<T> {
        None
    }

    fn fail(&mut self, _: &'static str) {}

    fn dynamic<V: DeserializeOwned + 'static>(
        &mut self,
        properties: &mut BTreeMap<String, Option<V>>,
    ) {
        let needed: BTreeMap<String, Option<V>> = self.part().map(|part| *part).unwrap_or_default();
        properties.retain(|name, _| {
            let annotated = typed_property(name);
            needed.contains_key(annotated.unwrap_or(name))
        });
    }

    fn dynamic_complex<V: DeserializeOwned + 'static, F: Fill<Option<V>>>(
        &mut self,
        properties: &mut BTreeMap<String, Option<V>>,
    ) {
        let mut needed: BTreeMap<String, Option<V>> =
            self.part().map(|part| *part).unwrap_or_default();
        properties.retain(|name, change| {
            let needed = needed.get_mut(name);
            is_property(name) && F::retain(change, needed) == Kept::Something
        });
    }

    fn inherited<D: Patch, B: Patch + 'static>(&mut self, base: &mut B, index: usize) {
        base.__read(inherited_index::<D>(index), self);
    }
}

/// Returns the index that an inherited property has in the base type.
fn inherited_index<D: Patch>(index: usize) -> usize {
    if index == UNDECLARED {
        UNDECLARED
    } else {
        index.saturating_sub(D::__INFO.property_names.len())
    }
}
