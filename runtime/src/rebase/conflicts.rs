//! The conflicts of two patches: what both set, to different values.

use super::{is_property, join};
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
        for (name, value) in patch.iter().filter(|(name, _)| is_property(name)) {
            let Some(other) = other.get(name).filter(|other| *other != value) else {
                continue;
            };
            let objects = value.as_ref().and_then(object);
            match objects.zip(other.as_ref().and_then(object)) {
                None => self.push(name),
                Some((members, other)) => self.nested(name, |nested| {
                    nested.members(members, other);
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
