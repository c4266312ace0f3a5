//! The paths of the properties that a patch sets.

use super::{is_property, join};
use crate::body::in_place::Nested;
use crate::body::Visitor;
use crate::property::dynamic::object;
use crate::Patch;
use alloc::{collections::BTreeMap, string::String, vec::Vec};
use core::fmt::Debug;
use serde::Serialize;
use serde_json::{Map, Value};

pub(crate) fn paths(patch: &impl Patch) -> Vec<String> {
    let mut paths = Paths::default();
    patch.__visit(patch, &mut paths);
    paths.found
}

/// The paths found so far in the object at a path.
#[derive(Default)]
struct Paths {
    object: Option<String>,
    found: Vec<String>,
}

impl Paths {
    fn push(&mut self, name: &str) {
        let path = join(self.object.as_deref(), name);
        self.found.push(path);
    }

    /// Adds the paths in a nested object, or the path of the object if it is null or has none.
    fn nested(&mut self, name: &str, visit: impl FnOnce(&mut Self)) {
        let mut nested = Self {
            object: Some(join(self.object.as_deref(), name)),
            found: Vec::new(),
        };
        visit(&mut nested);
        if nested.found.is_empty() {
            self.found.extend(nested.object);
        } else {
            self.found.append(&mut nested.found);
        }
    }

    fn members(&mut self, members: &Map<String, Value>) {
        for (name, value) in members.iter().filter(|(name, _)| is_property(name)) {
            match value {
                Value::Object(members) => self.nested(name, |nested| nested.members(members)),
                _ => self.push(name),
            }
        }
    }
}

impl<'p> Visitor<'p> for Paths {
    fn property(&mut self, name: &'p str, _: &(impl Debug + Serialize)) {
        self.push(name);
    }

    fn complex<N: Nested>(
        &mut self,
        name: &'p str,
        patch: &'p Option<N::Patch>,
        _: &'p Option<N::Patch>,
    ) {
        if let Some(patch) = patch {
            self.nested(name, |nested| {
                N::visit(patch, patch, nested);
            });
        }
    }

    fn dynamics<V: 'static>(
        &mut self,
        patch: &'p BTreeMap<String, Option<V>>,
        _: &'p BTreeMap<String, Option<V>>,
    ) {
        for (name, value) in patch.iter().filter(|(name, _)| is_property(name)) {
            match value.as_ref().and_then(object) {
                Some(members) => self.nested(name, |nested| nested.members(members)),
                None => self.push(name),
            }
        }
    }

    fn dynamic_complex<N: Nested>(
        &mut self,
        patch: &'p BTreeMap<String, Option<N::Patch>>,
        _: &'p BTreeMap<String, Option<N::Patch>>,
    ) where
        N::Patch: Debug + PartialEq + Serialize,
    {
        for (name, patch) in patch {
            Self::complex::<N>(self, name, patch, patch);
            if patch.is_none() {
                self.push(name);
            }
        }
    }
}
