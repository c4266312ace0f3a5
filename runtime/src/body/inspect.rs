//! Inspects a patch: whether it is empty, which properties it sets, whether it equals another one, and its `Debug` text.

// Called by generated code, not by users.
#![allow(clippy::missing_errors_doc)]

use crate::body::annotation::typed_property;
use crate::body::in_place::Nested;
use crate::body::Visitor;
use crate::text::Excerpt;
use crate::Patch;
use alloc::collections::BTreeMap;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::{self, Debug, Formatter};
use serde::Serialize;

/// Formats the properties that are set.
pub fn debug(patch: &impl Patch, name: &str, formatter: &mut Formatter<'_>) -> fmt::Result {
    let mut fields = formatter.debug_struct(name);
    patch.__visit(patch, &mut fields);
    fields.finish()
}

impl<'p> Visitor<'p> for fmt::DebugStruct<'_, '_> {
    fn property(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        self.field(name, value);
    }

    fn dynamic(&mut self, name: &'p str, value: &(impl Debug + Serialize)) {
        self.field(&dynamic_name(name), value);
    }

    fn is_log(&self) -> bool {
        true
    }

    fn redacted(&mut self, name: &str) {
        self.field(name, &format_args!("<redacted>"));
    }

    fn redacted_dynamic(&mut self, name: &str) {
        self.redacted(&dynamic_name(name));
    }
}

/// Returns the name of a dynamic property for a log. A name that is not an identifier is quoted, because it could look like
/// other fields.
fn dynamic_name(name: &str) -> String {
    let is_identifier = |name: &str| name.chars().all(|c| c == '_' || c.is_alphanumeric());
    let shown = Excerpt(name);
    if !name.is_empty() && is_identifier(name) {
        shown.to_string()
    } else {
        format!("\"{shown}\"")
    }
}

pub(crate) fn is_empty(patch: &impl Patch) -> bool {
    let mut empty = IsEmpty(true);
    patch.__visit(patch, &mut empty);
    empty.0
}

struct IsEmpty(bool);

impl<'p> Visitor<'p> for IsEmpty {
    fn wants_more(&self) -> bool {
        self.0
    }

    fn property(&mut self, _: &'p str, _: &(impl Debug + Serialize)) {
        self.0 = false;
    }

    fn dynamics<V>(
        &mut self,
        patch: &'p BTreeMap<String, Option<V>>,
        _: &'p BTreeMap<String, Option<V>>,
    ) {
        self.0 &= patch.keys().all(|name| typed_property(name).is_some());
    }
}

/// Compares two patches.
pub fn eq<P: Patch>(patch: &P, other: &P) -> bool {
    let mut equal = IsEqual(true);
    patch.__visit(other, &mut equal);
    equal.0
}

struct IsEqual(bool);

impl<'p> Visitor<'p> for IsEqual {
    fn field<T: PartialEq, F>(&mut self, _: &'p str, patch: &'p Option<T>, other: &'p Option<T>) {
        self.0 = self.0 && patch == other;
    }

    fn complex<N: Nested>(
        &mut self,
        _: &'p str,
        patch: &'p Option<N::Patch>,
        other: &'p Option<N::Patch>,
    ) {
        self.0 = self.0
            && match (patch, other) {
                (Some(patch), Some(other)) => N::eq(patch, other),
                (patch, other) => patch.is_none() && other.is_none(),
            };
    }

    fn dynamics<V: PartialEq>(
        &mut self,
        patch: &'p BTreeMap<String, Option<V>>,
        other: &'p BTreeMap<String, Option<V>>,
    ) {
        self.0 = self.0 && patch == other;
    }

    fn mismatch(&mut self) {
        self.0 = false;
    }

    fn property(&mut self, _: &'p str, _: &(impl Debug + Serialize)) {}
}

pub(crate) fn names(patch: &impl Patch) -> Vec<&str> {
    let mut names = Vec::new();
    patch.__visit(patch, &mut names);
    names
}

impl<'p> Visitor<'p> for Vec<&'p str> {
    fn property(&mut self, name: &'p str, _: &(impl Debug + Serialize)) {
        self.push(name);
    }

    fn dynamic(&mut self, name: &'p str, _: &(impl Debug + Serialize)) {
        self.extend(Some(name).filter(|name| typed_property(name).is_none()));
    }
}
