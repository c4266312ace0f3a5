//! A value of a derived type and the values of its base types, which it contains.

// Called by generated code, not by users.
#![allow(missing_docs)]

use crate::body::format::Format;
use crate::body::in_place::Nested;
use crate::body::type_info::{BASE, UNDECLARED};
use crate::body::Reader;
use crate::Patch;
use alloc::{collections::BTreeMap, string::String};
use core::any::Any;
use core::mem;
use serde::de::DeserializeOwned;

/// A value of the lineage: of the derived type, of a base type, or a map of dynamic properties.
pub(crate) trait Subobject {
    fn as_any(&mut self) -> &mut dyn Any;
    /// Exchanges the two, if they have the same type.
    fn swap(&mut self, other: &mut dyn Subobject) -> bool;
}

impl<T: Any> Subobject for T {
    fn as_any(&mut self) -> &mut dyn Any {
        self
    }

    fn swap(&mut self, other: &mut dyn Subobject) -> bool {
        let same = other.as_any().downcast_mut::<T>();
        same.map(|other| mem::swap(self, other)).is_some()
    }
}

pub(crate) type VisitFn<'a> = &'a mut dyn FnMut(&mut dyn Subobject) -> bool;

/// Visits each subobject, the most derived one first, until the function returns `true`.
pub struct LineageVisitor<'a>(pub(crate) VisitFn<'a>);

impl LineageVisitor<'_> {
    pub fn visit<T: Any>(&mut self, subobject: &mut T) -> bool {
        (self.0)(subobject)
    }

    /// Visits the base patch and the dynamic properties that a patch contains.
    pub(crate) fn visit_flattened(&mut self, patch: &mut impl Patch) -> bool {
        let mut flattened = FlattenedVisitor {
            visitor: self,
            is_found: false,
        };
        patch.__read(BASE, &mut flattened);
        patch.__read(UNDECLARED, &mut flattened);
        flattened.is_found
    }
}

/// Visits the subobjects at the places where a reader would read their members. So a patch does not need a second list of
/// them.
struct FlattenedVisitor<'v, 'a> {
    visitor: &'v mut LineageVisitor<'a>,
    is_found: bool,
}

impl Reader for FlattenedVisitor<'_, '_> {
    fn property<T, F: Format<T>>(&mut self, _: &mut Option<T>) {}

    fn complex<N: Nested>(&mut self, _: &mut Option<N::Patch>) {}

    fn value<T: DeserializeOwned>(&mut self, _: bool) -> Option<T> {
        None
    }

    fn fail(&mut self, _: &'static str) {}

    fn dynamic<V: DeserializeOwned + 'static>(&mut self, map: &mut BTreeMap<String, Option<V>>) {
        self.is_found |= self.visitor.visit(map);
    }

    fn dynamic_complex<V: DeserializeOwned + 'static, N: Nested<Patch = Option<V>>>(
        &mut self,
        map: &mut BTreeMap<String, Option<V>>,
    ) {
        self.is_found |= self.visitor.visit(map);
    }

    fn inherited<D: Patch, B: Patch + 'static>(&mut self, base: &mut B, index: usize) {
        if index == BASE {
            self.is_found |= base.__lineage(self.visitor);
        }
    }
}

/// Exchanges the parts that two values share: the value of their nearest common base type, and dynamic properties.
pub(crate) fn swap_shared(
    mut one: impl FnMut(VisitFn) -> bool,
    mut other: impl FnMut(VisitFn) -> bool,
) {
    one(&mut |slot| other(&mut |subobject| slot.swap(subobject)));
}
