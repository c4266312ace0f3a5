//! The parts of a value of a derived type: itself, its base type's value, that one's base type's, and so on.

// For printed code, not for users.
#![allow(missing_docs)]

use crate::body::type_info::{BASE, UNDECLARED};
use crate::body::{Body, Reader};
use crate::property::value::Format;
use alloc::{collections::BTreeMap, string::String};
use core::any::Any;
use core::mem;
use serde::de::DeserializeOwned;

/// A part whose type is not known.
pub(crate) trait Part {
    fn any(&mut self) -> &mut dyn Any;
    /// Exchanges the two, if they are of one type.
    fn swap(&mut self, other: &mut dyn Part) -> bool;
}

impl<T: Any> Part for T {
    fn any(&mut self) -> &mut dyn Any {
        self
    }

    fn swap(&mut self, other: &mut dyn Part) -> bool {
        let same = other.any().downcast_mut::<T>();
        same.map(|other| mem::swap(self, other)).is_some()
    }
}

pub(crate) type See<'a> = &'a mut dyn FnMut(&mut dyn Part) -> bool;

/// What is done with each part, until one is what was looked for.
pub struct Each<'a>(pub(crate) See<'a>);

impl Each<'_> {
    pub fn part<T: Any>(&mut self, part: &mut T) -> bool {
        (self.0)(part)
    }

    /// What stands beside a patch's own properties.
    pub(crate) fn beside(&mut self, patch: &mut impl Body) -> bool {
        let mut beside = Beside {
            each: self,
            is_found: false,
        };
        patch.take(BASE, &mut beside);
        patch.take(UNDECLARED, &mut beside);
        beside.is_found
    }
}

/// Sees the parts where a reader would read their members.
struct Beside<'e, 'a> {
    each: &'e mut Each<'a>,
    is_found: bool,
}

impl Reader for Beside<'_, '_> {
    fn property<T, F: Format<T>>(&mut self, _: &mut Option<T>) {}

    fn once<T: DeserializeOwned>(&mut self, _: bool) -> Option<T> {
        None
    }

    fn refuse(&mut self, _: &'static str) {}

    fn dynamic<V: DeserializeOwned + 'static>(&mut self, part: &mut BTreeMap<String, Option<V>>) {
        self.is_found |= self.each.part(part);
    }

    fn inherited<P: Body, B: Body + 'static>(&mut self, base: &mut B, index: usize) {
        if index == BASE {
            self.is_found |= base.parts(self.each);
        }
    }
}

/// Exchanges what two values share: the value of their nearest common base type, and dynamic properties.
pub(crate) fn share(mut one: impl FnMut(See) -> bool, mut other: impl FnMut(See) -> bool) {
    one(&mut |slot| other(&mut |part| slot.swap(part)));
}
