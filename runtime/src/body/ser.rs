//! Serializes the body of a PATCH [OData JSON Format 4.01].

// Called by generated code, not by users.
#![allow(clippy::missing_errors_doc)]

use crate::body::type_info::TypeInfo;
use crate::body::Visitor;
use crate::Patch;
use alloc::string::ToString;
use core::fmt::Debug;
use core::mem;
use serde::ser::{Error as _, SerializeMap};
use serde::{Serialize, Serializer};

/// Serializes the patch of a struct: the type first, then the properties that are set, in declaration order.
pub fn serialize<S: Serializer>(patch: &impl Patch, serializer: S) -> Result<S::Ok, S::Error> {
    serialize_as(patch.__info().typed, patch, serializer)
}

pub(crate) fn serialize_as<S: Serializer>(
    typed: bool,
    patch: &impl Patch,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let info = patch.__info();
    let mut object = serializer.serialize_map(None)?;
    if typed {
        object.serialize_entry("@odata.type", info.odata_type)?;
    }
    let mut members = Members {
        info,
        object,
        outcome: Ok(()),
    };
    patch.__visit(patch, &mut members);
    members.outcome?;
    members.object.end()
}

/// Serializes each property as a member. It stores the first error, so that generated lines do not need
/// `?`.
struct Members<M: SerializeMap> {
    info: &'static TypeInfo,
    object: M,
    outcome: Result<(), M::Error>,
}

impl<M: SerializeMap> Members<M> {
    fn entry(&mut self, name: &str, value: &impl Serialize) {
        if self.outcome.is_ok() {
            // Assigning `Ok` would first drop the outcome before it.
            if let Err(error) = self.object.serialize_entry(name, value) {
                self.outcome = Err(error);
            }
        }
    }

    #[cold]
    fn reject_dynamic(&mut self, name: &str) {
        let message = if name.contains('@') {
            format_args!(
                "property `{name}` is an annotation and cannot be set as a dynamic property"
            )
            .to_string()
        } else {
            format_args!("property `{name}` is declared and cannot be set as a dynamic property")
                .to_string()
        };
        self.outcome = mem::replace(&mut self.outcome, Ok(())).and(Err(M::Error::custom(message)));
    }
}

impl<'p, M: SerializeMap> Visitor<'p> for Members<M> {
    // Compiled once for each type of values, not for each property.
    #[inline(never)]
    fn property(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        self.entry(name, value);
    }

    fn dynamic(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        if name.contains('@') || self.info.is_declared(name) {
            self.reject_dynamic(name);
        } else {
            self.entry(name, value);
        }
    }
}
