//! Removes the changes of a patch that are not needed.

use crate::body::annotation::typed_property;
use crate::body::format::Format;
use crate::body::in_place::Nested;
use crate::body::type_info::UNDECLARED;
use crate::body::Reader;
use crate::Patch;
use alloc::{boxed::Box, collections::BTreeMap, string::String};
use core::any::Any;
use core::mem;
use serde::de::DeserializeOwned;

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

/// Takes the change of a property out of the needed changes.
struct Take(Needed);

impl Reader for Take {
    fn property<T, F: Format<T>>(&mut self, property: &mut Option<T>) {
        if property.is_some() {
            self.0 = Needed::Yes;
        }
    }

    fn bind<T>(&mut self, _: &mut Option<T>) {}

    fn complex<N: Nested>(&mut self, property: &mut Option<N::Patch>) {
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

    fn dynamic_complex<V: DeserializeOwned + 'static, N: Nested<Patch = Option<V>>>(
        &mut self,
        properties: &mut BTreeMap<String, Option<V>>,
    ) {
        self.0 = Needed::Part(Box::new(mem::take(properties)));
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

    fn complex<N: Nested>(&mut self, property: &mut Option<N::Patch>) {
        let mut needed = self.part();
        if let Some(patch) = property {
            if !N::retain(patch, needed.as_deref_mut()) {
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

    fn dynamic_complex<V: DeserializeOwned + 'static, N: Nested<Patch = Option<V>>>(
        &mut self,
        properties: &mut BTreeMap<String, Option<V>>,
    ) {
        let mut needed: BTreeMap<String, Option<V>> =
            self.part().map(|part| *part).unwrap_or_default();
        properties.retain(|name, change| {
            let needed = needed.get_mut(name);
            typed_property(name).is_none() && N::retain(change, needed)
        });
    }
}
