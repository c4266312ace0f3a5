//! Writing the body of a PATCH (OData JSON Format 4.01), and what else is told of a patch: every use of its list of
//! properties that are set.

// For printed code, not for users.
#![allow(clippy::missing_errors_doc)]

use crate::body::type_info::Keys;
use crate::body::{Body, Visitor};
use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Debug, Formatter};
use core::mem;
use serde::ser::{Error as _, SerializeMap};
use serde::{Serialize, Serializer};

/// Writes the object of a request: the type first, then what is set, in declaration order.
pub fn write<S: Serializer>(patch: &impl Body, serializer: S) -> Result<S::Ok, S::Error> {
    write_as(patch.keys().typed, patch, serializer)
}

pub(crate) fn write_as<S: Serializer>(
    typed: bool,
    patch: &impl Body,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let keys = patch.keys();
    let mut object = serializer.serialize_map(None)?;
    if typed {
        object.serialize_entry("@odata.type", keys.odata_type)?;
    }
    let mut writer = Writer {
        keys,
        object,
        outcome: Ok(()),
    };
    patch.visit(&mut writer);
    writer.outcome?;
    writer.object.end()
}

/// Keeps the first error to itself, which spares the printed list a `?` a line.
struct Writer<M: SerializeMap> {
    keys: &'static Keys,
    object: M,
    outcome: Result<(), M::Error>,
}

impl<M: SerializeMap> Writer<M> {
    fn entry(&mut self, name: &str, value: &impl Serialize) {
        if self.outcome.is_ok() {
            // What is fine already is not made so: the outcome before would have to be dropped.
            if let Err(error) = self.object.serialize_entry(name, value) {
                self.outcome = Err(error);
            }
        }
    }

    #[cold]
    fn refuse(&mut self, name: &str) {
        let is = if name.contains('@') {
            "an annotation"
        } else {
            "declared"
        };
        let told = format_args!("property `{name}`: it is {is}, and no dynamic one").to_string();
        self.outcome = mem::replace(&mut self.outcome, Ok(())).and(Err(M::Error::custom(told)));
    }
}

impl<'p, M: SerializeMap> Visitor<'p> for Writer<M> {
    // Once for each type of values, not for each property.
    #[inline(never)]
    fn property(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        self.entry(name, value);
    }

    fn dynamic(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        if name.contains('@') || self.keys.is_declared(name) {
            self.refuse(name);
        } else {
            self.entry(name, value);
        }
    }
}

/// Shows what is set.
pub fn debug(patch: &impl Body, name: &str, formatter: &mut Formatter<'_>) -> fmt::Result {
    let mut shown = formatter.debug_struct(name);
    patch.visit(&mut shown);
    shown.finish()
}

impl<'p> Visitor<'p> for fmt::DebugStruct<'_, '_> {
    fn property(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        self.field(name, value);
    }
}

pub(crate) fn is_empty(patch: &impl Body) -> bool {
    let mut empty = IsEmpty(true);
    patch.visit(&mut empty);
    empty.0
}

struct IsEmpty(bool);

impl<'p> Visitor<'p> for IsEmpty {
    fn goes_on(&self) -> bool {
        self.0
    }

    fn property(&mut self, _: &'p str, _: &(impl Debug + Serialize)) {
        self.0 = false;
    }

    fn dynamics<V>(&mut self, properties: &'p BTreeMap<String, Option<V>>) {
        self.0 &= properties.is_empty();
    }
}

pub(crate) fn names(patch: &impl Body) -> Vec<&str> {
    let mut names = Vec::new();
    patch.visit(&mut names);
    names
}

impl<'p> Visitor<'p> for Vec<&'p str> {
    fn property(&mut self, name: &'p str, _: &(impl Debug + Serialize)) {
        self.push(name);
    }
}
