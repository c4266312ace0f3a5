//! Writing the body of a PATCH (OData JSON Format 4.01), and what else is told of a patch: every use of its list of
//! properties that are set.

// For printed code, not for users.
#![allow(clippy::missing_errors_doc)]

use crate::body::{Body, Visitor};
use crate::{GraphPatch, Patch};
use alloc::vec::Vec;
use core::fmt::{self, Debug, Formatter};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

/// Writes the object of a request: the type first, then what is set, in declaration order.
pub fn write<P: Patch, S: Serializer>(patch: &P, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object = serializer.serialize_map(None)?;
    if P::TYPED {
        object.serialize_entry("@odata.type", <P::Resource as GraphPatch>::ODATA_TYPE)?;
    }
    let mut writer = Writer {
        object,
        outcome: Ok(()),
    };
    patch.visit(&mut writer);
    writer.outcome?;
    writer.object.end()
}

/// Keeps the first error to itself, which spares the printed list a `?` a line.
struct Writer<M: SerializeMap> {
    object: M,
    outcome: Result<(), M::Error>,
}

impl<M: SerializeMap> Visitor for Writer<M> {
    fn property(&mut self, name: &'static str, value: &(impl Debug + Serialize)) {
        if self.outcome.is_ok() {
            self.outcome = self.object.serialize_entry(name, value);
        }
    }
}

/// Shows what is set.
pub fn debug(patch: &impl Body, name: &str, formatter: &mut Formatter<'_>) -> fmt::Result {
    let mut shown = formatter.debug_struct(name);
    patch.visit(&mut shown);
    shown.finish()
}

impl Visitor for fmt::DebugStruct<'_, '_> {
    fn property(&mut self, name: &'static str, value: &(impl Debug + Serialize)) {
        self.field(name, value);
    }
}

pub(crate) fn is_empty(patch: &impl Body) -> bool {
    let mut empty = IsEmpty(true);
    patch.visit(&mut empty);
    empty.0
}

struct IsEmpty(bool);

impl Visitor for IsEmpty {
    fn property(&mut self, _: &'static str, _: &(impl Debug + Serialize)) {
        self.0 = false;
    }
}

pub(crate) fn names(patch: &impl Body) -> Vec<&'static str> {
    let mut names = Vec::new();
    patch.visit(&mut names);
    names
}

impl Visitor for Vec<&'static str> {
    fn property(&mut self, name: &'static str, _: &(impl Debug + Serialize)) {
        self.push(name);
    }
}
