//! The parts of a value of a derived type: itself, its base type's value, that one's base type's, and so on.

// For printed code, not for users.
#![allow(missing_docs)]

use core::any::Any;
use core::mem;

/// What is done with each part, until one is what was looked for.
pub trait EachPart {
    fn part(&mut self, part: &mut impl Any) -> bool;
}

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

/// Erases the types, so that there are not as many functions as pairs of types.
pub(crate) struct Each<'a>(pub(crate) See<'a>);

impl EachPart for Each<'_> {
    fn part(&mut self, part: &mut impl Any) -> bool {
        (self.0)(part)
    }
}

/// Exchanges what two values share: the value of their nearest common base type, and dynamic properties.
pub(crate) fn share(mut one: impl FnMut(See) -> bool, mut other: impl FnMut(See) -> bool) {
    one(&mut |slot| other(&mut |part| slot.swap(part)));
}
