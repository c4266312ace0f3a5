//! The derived types of each type, which the metadata declares only upwards.

use crate::metadata::csdl::{limits, StructuredType, Type};
use crate::metadata::Csdl;
use alloc::{collections::BTreeMap, string::String, vec::Vec};

/// An index of derived types. A search of all types for each abstract property would be quadratic.
#[derive(Clone, Debug, Default)]
pub(super) struct Derived {
    /// The types that name a base type, by the name of that base type.
    direct: BTreeMap<String, Vec<String>>,
    /// The first type that is not abstract among a type and its derived types.
    concrete: BTreeMap<String, String>,
}

impl Derived {
    pub(super) fn of(csdl: &Csdl) -> Self {
        let mut index = Self::default();
        for ty in csdl.types.values() {
            let Type::Structured(ty) = ty else { continue };
            if let Some(base) = &ty.base {
                let direct = index.direct.entry(base.clone()).or_default();
                direct.push(ty.name.clone());
            }
            if !ty.is_abstract {
                for above in csdl.lineage(ty) {
                    if !index.concrete.contains_key(&above.name) {
                        index.concrete.insert(above.name.clone(), ty.name.clone());
                    }
                }
            }
        }
        index
    }
}

impl Csdl {
    /// A type and every type derived from it, ordered by name.
    pub(in crate::metadata) fn derived(&self, base: &StructuredType) -> Vec<&StructuredType> {
        let mut found = BTreeMap::new();
        let mut level: Vec<&str> = Vec::from([base.name.as_str()]);
        for _ in 0..self.types.len().min(limits::BASES) {
            let mut next = Vec::new();
            for name in level {
                let Some(ty) = self.structured_type(name) else {
                    continue;
                };
                if found.insert(ty.name.as_str(), ty).is_none() {
                    let direct = self.derived.direct.get(name);
                    next.extend(direct.into_iter().flatten().map(String::as_str));
                }
            }
            level = next;
        }
        found.into_values().collect()
    }

    /// Whether another type is derived from the type.
    pub(crate) fn has_derived(&self, base: &StructuredType) -> bool {
        let direct = self.derived.direct.get(&base.name);
        direct.into_iter().flatten().any(|name| *name != base.name)
    }

    /// The first type that is not abstract among a type and its derived types, by name.
    pub(crate) fn first_concrete(&self, base: &StructuredType) -> Option<&StructuredType> {
        self.structured_type(self.derived.concrete.get(&base.name)?)
    }
}
