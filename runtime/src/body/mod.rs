//! The body of a PATCH as lists: what the derive prints of a patch type.

// For printed code, not for users.
#![allow(missing_docs, clippy::missing_errors_doc)]

pub(crate) mod const_str;
pub(crate) mod de;
pub(crate) mod lineage;
pub(crate) mod reader;
pub(crate) mod ser;
pub(crate) mod type_info;

use crate::body::lineage::Each;
use crate::body::type_info::Keys;
use crate::property::value::Format;
use alloc::{collections::BTreeMap, string::String};
use core::fmt::Debug;
use serde::{de::DeserializeOwned, Serialize};

/// The lists that the derive prints for a patch type.
#[doc(hidden)]
pub trait Body: Sized {
    /// What is patched.
    type Of;

    /// Of an enum, what holds whichever variant it is.
    const KEYS: &'static Keys;

    /// Those of the type that is patched.
    fn keys(&self) -> &'static Keys {
        Self::KEYS
    }

    /// Has the property of an index read; [`UNDECLARED`](crate::body::type_info::UNDECLARED) is of the dynamic ones, and an index that is
    /// not its own the base type's.
    fn take<R: Reader>(&mut self, index: usize, reader: &mut R);
    fn visit<'p, V: Visitor<'p>>(&'p self, visitor: &mut V);

    /// Moves what is set into a resource. Nothing is left that would have to be dropped.
    fn put(&mut self, resource: &mut Self::Of);

    /// Itself and the patches of its base types, from the most derived on, until one is what was looked for.
    fn parts(&mut self, each: &mut Each<'_>) -> bool
    where
        Self: 'static,
    {
        each.part(self) || each.beside(self)
    }
}

/// What reads the value of a member. It keeps the first error to itself, which spares the printed list a result a line.
pub trait Reader {
    fn property<T, F: Format<T>>(&mut self, property: &mut Option<T>);
    /// Nothing, if it cannot be read or another member has given it.
    fn once<T: DeserializeOwned>(&mut self, is_given: bool) -> Option<T>;
    fn refuse(&mut self, why: &'static str);
    fn dynamic<V: DeserializeOwned + 'static>(
        &mut self,
        properties: &mut BTreeMap<String, Option<V>>,
    );
    /// Of `P`, what is not its own.
    fn inherited<P: Body, B: Body + 'static>(&mut self, base: &mut B, index: usize);
}

/// What is done with each property that is set.
pub trait Visitor<'p> {
    /// Whether more of them would change anything.
    fn goes_on(&self) -> bool {
        true
    }

    fn property(&mut self, name: &'p str, value: &(impl Debug + Serialize));

    fn dynamic(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        self.property(name, value);
    }

    fn dynamics<V: Debug + Serialize>(&mut self, properties: &'p BTreeMap<String, Option<V>>) {
        for (name, value) in properties {
            self.dynamic(name, value);
        }
    }
}
