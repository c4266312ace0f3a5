//! Serializes the body of a PATCH [OData JSON Format 4.01].

// Called by generated code, not by users.
#![allow(clippy::missing_errors_doc)]

use crate::body::annotation::{self, typed_property};
use crate::body::keep_null::{self, Kept};
use crate::body::null::is_null;
use crate::body::type_info::{TypeInfo, TYPE_ANNOTATION};
use crate::body::Visitor;
use crate::text::Excerpt;
use crate::Patch;
use alloc::{collections::BTreeMap, format, string::String};
use core::cell::Cell;
use core::fmt::{Debug, Display};
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
        object.serialize_entry(TYPE_ANNOTATION, info.odata_type)?;
    }
    let mut members = Members {
        info,
        object,
        is_rejected: Cell::new(false),
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
    /// Whether the format rejects the property because it is null.
    is_rejected: Cell<bool>,
    outcome: Result<(), M::Error>,
}

impl<M: SerializeMap> Members<M> {
    fn entry(&mut self, name: &str, value: &impl Serialize) {
        if self.outcome.is_err() {
            return;
        }
        let is_rejected = &self.is_rejected;
        let result = self
            .object
            .serialize_entry(name, &Kept { value, is_rejected });
        // Assigning `Ok` would first drop the outcome before it.
        if let Err(error) = result {
            self.outcome = Err(error);
        }
        if self.is_rejected.get() {
            self.reject_null(name);
        }
    }

    /// Replaces the serializer's error, if it has one.
    #[cold]
    #[inline(never)]
    fn reject_null(&mut self, name: &str) {
        let (name, message) = (Excerpt(name), keep_null::MESSAGE);
        self.outcome = Err(M::Error::custom(format_args!(
            "property `{name}` {message}"
        )));
    }

    #[cold]
    fn fail(&mut self, message: impl Display) {
        if self.outcome.is_ok() {
            self.outcome = Err(M::Error::custom(message));
        }
    }
}

impl<M: SerializeMap> Members<M> {
    /// Returns the error if the name is an annotation that a patch cannot contain.
    fn invalid_annotation<V: Serialize>(
        &self,
        patch: &BTreeMap<String, V>,
        name: &str,
        value: &V,
    ) -> Option<String> {
        let shown = Excerpt(name);
        let Some(property) = typed_property(name) else {
            return name.contains('@').then(|| {
                format!(
                    "property `{shown}` is an annotation and cannot be set as a dynamic property"
                )
            });
        };
        if self.info.is_declared(property) {
            let fix = "add `#[graph(type = \"…\")]` to its field";
            Some(format!(
                "annotation `{shown}` belongs to a declared property, {fix}"
            ))
        } else if !patch.contains_key(property) {
            Some(format!(
                "annotation `{shown}` names the type of property `{}`, which is not set",
                Excerpt(property)
            ))
        } else {
            (!is_text(value)).then(|| format!("annotation `{shown}` must be the name of a type"))
        }
    }
}

impl<'p, M: SerializeMap> Visitor<'p> for Members<M> {
    // Compiled once for each type of values, not for each property.
    #[inline(never)]
    fn property(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        if name != TYPE_ANNOTATION || !is_empty(value) {
            self.entry(name, value);
        }
    }

    fn dynamics<V: Debug + PartialEq + Serialize>(
        &mut self,
        patch: &'p BTreeMap<String, Option<V>>,
        _: &'p BTreeMap<String, Option<V>>,
    ) {
        if !annotation::has_annotation(patch) {
            return patch
                .iter()
                .for_each(|(name, value)| self.dynamic(name, value));
        }
        annotation::for_each(patch, |name, value| {
            match self.invalid_annotation(patch, name, value) {
                Some(message) => self.fail(message),
                None if name.contains('@') => self.entry(name, value),
                None => self.dynamic(name, value),
            }
        });
    }

    /// Null has no type [OData JSON Format 4.01, 4.5.3].
    fn annotation(&mut self, name: &'static str, odata_type: &'static str, value: &impl Serialize) {
        if !is_null(value) {
            self.entry(name, &odata_type);
        }
    }

    fn dynamic(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        if self.info.is_declared(name) {
            self.fail(format_args!(
                "property `{}` is declared and cannot be set as a dynamic property",
                Excerpt(name)
            ));
        } else {
            self.entry(name, value);
        }
    }
}

fn is_text(value: &impl Serialize) -> bool {
    serde_json::to_value(value).is_ok_and(|value| value.is_string())
}

/// A service may omit the type of a value, but rejects an empty one.
#[cold]
fn is_empty(odata_type: &impl Serialize) -> bool {
    serde_json::to_value(odata_type).is_ok_and(|value| value == "")
}
