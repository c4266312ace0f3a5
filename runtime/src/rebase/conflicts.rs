//! The conflicts of two patches: what both set, to different values.

use super::{is_property, join};
use crate::body::annotation::{has_annotation, type_names};
use crate::body::in_place::Nested;
use crate::body::type_info::TYPE_ANNOTATION;
use crate::body::Visitor;
use crate::property::dynamic::object;
use crate::Patch;
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt::Debug;
use serde::Serialize;
use serde_json::{Map, Value};

pub(crate) fn conflicts<P: Patch>(patch: &P, other: &P) -> Vec<String> {
    let mut conflicts = Conflicts::default();
    patch.__visit(other, &mut conflicts);
    if conflicts.is_mismatch {
        conflicts.push(TYPE_ANNOTATION);
    }
    conflicts.found
}

/// The conflicts found so far in the object at a path.
#[derive(Default)]
struct Conflicts {
    object: Option<String>,
    found: Vec<String>,
    /// Whether the two patches are for different types.
    is_mismatch: bool,
}

impl Conflicts {
    fn push(&mut self, name: &str) {
        let path = join(self.object.as_deref(), name);
        self.found.push(path);
    }

    /// Adds the conflicts in a nested object, or the object itself if `visit` cannot compare its properties.
    fn nested(&mut self, name: &str, visit: impl FnOnce(&mut Self) -> bool) {
        let mut nested = Self {
            object: Some(join(self.object.as_deref(), name)),
            ..Self::default()
        };
        if visit(&mut nested) && !nested.is_mismatch {
            self.found.append(&mut nested.found);
        } else {
            self.found.extend(nested.object);
        }
    }

    fn members(&mut self, members: &Map<String, Value>, other: &Map<String, Value>) {
        for (name, value) in members.iter().filter(|(name, _)| is_property(name)) {
            match (value, other.get(name)) {
                (Value::Object(members), Some(Value::Object(other))) => {
                    self.nested(name, |nested| {
                        nested.members(members, other);
                        true
                    });
                }
                (value, Some(other)) if value != other => self.push(name),
                _ => {}
            }
        }
    }
}

/// Returns `true` if both patches name the type of a dynamic property, and the types differ.
fn is_retyped<V: PartialEq>(
    property: &str,
    patch: &BTreeMap<String, V>,
    other: &BTreeMap<String, V>,
) -> bool {
    let names = type_names(property);
    let [one, other] = [patch, other].map(|patch| names.iter().find_map(|name| patch.get(name)));
    one.zip(other).is_some_and(|(one, other)| one != other)
}

impl<'p> Visitor<'p> for Conflicts {
    fn property(&mut self, _: &'p str, _: &(impl Debug + Serialize)) {}

    fn mismatch(&mut self) {
        self.is_mismatch = true;
    }

    fn field<T: PartialEq, F>(
        &mut self,
        name: &'p str,
        patch: &'p Option<T>,
        other: &'p Option<T>,
    ) {
        if patch.is_some() && other.is_some() && patch != other {
            self.push(name);
        }
    }

    fn complex<N: Nested>(
        &mut self,
        name: &'p str,
        patch: &'p Option<N::Patch>,
        other: &'p Option<N::Patch>,
    ) {
        if let (Some(patch), Some(other)) = (patch, other) {
            if !N::eq(patch, other) {
                self.nested(name, |nested| N::visit(patch, other, nested));
            }
        }
    }

    fn dynamics<V: PartialEq + 'static>(
        &mut self,
        patch: &'p BTreeMap<String, Option<V>>,
        other: &'p BTreeMap<String, Option<V>>,
    ) {
        let have_types = has_annotation(patch) && has_annotation(other);
        for (name, value) in patch.iter().filter(|(name, _)| is_property(name)) {
            let Some(theirs) = other.get(name) else {
                continue;
            };
            if value == theirs {
                if have_types && is_retyped(name, patch, other) {
                    self.push(name);
                }
                continue;
            }
            let objects = value.as_ref().and_then(object);
            match objects.zip(theirs.as_ref().and_then(object)) {
                None => self.push(name),
                Some((members, theirs)) => self.nested(name, |nested| {
                    nested.members(members, theirs);
                    true
                }),
            }
        }
    }

    fn dynamic_complex<N: Nested>(
        &mut self,
        patch: &'p BTreeMap<String, Option<N::Patch>>,
        other: &'p BTreeMap<String, Option<N::Patch>>,
    ) where
        N::Patch: Debug + PartialEq + Serialize,
    {
        for (name, patch) in patch {
            match (patch, other.get(name)) {
                (Some(_), Some(other @ Some(_))) => {
                    Self::complex::<N>(self, name, patch, other);
                }
                (patch, Some(other)) if patch.is_some() != other.is_some() => self.push(name),
                _ => {}
            }
        }
    }
}
