//! The body of a PATCH as lists: what the derive prints of a patch type.

// For printed code, not for users.
#![allow(missing_docs, clippy::missing_errors_doc)]

use crate::{keys::Keys, part::EachPart};
use alloc::string::String;
use core::fmt::Debug;
use serde::{de::MapAccess, Serialize};

/// The lists that the derive prints for a patch type.
#[doc(hidden)]
pub trait Body: Sized {
    /// Of an enum, what holds whichever variant it is.
    const KEYS: &'static Keys;

    /// Those of the type that is patched.
    fn keys(&self) -> &'static Keys {
        Self::KEYS
    }

    fn take<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        object: &mut A,
    ) -> Result<(), A::Error>;
    fn visit<'p, V: Visitor<'p>>(&'p self, visitor: &mut V);

    /// Takes a property of no known name, or gives the name back.
    fn take_dynamic<'de, A: MapAccess<'de>>(
        &mut self,
        name: String,
        _: &mut A,
    ) -> Result<Option<String>, A::Error> {
        Ok(Some(name))
    }

    /// Itself and the patches of its base types, from the most derived on, until one is what was looked for.
    fn parts<E: EachPart>(&mut self, each: &mut E) -> bool
    where
        Self: 'static,
    {
        each.part(self)
    }
}

/// What is done with each property that is set.
pub trait Visitor<'p> {
    fn property(&mut self, name: &'p str, value: &(impl Debug + Serialize));

    fn dynamic(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        self.property(name, value);
    }
}
