//! An index of the derived types that a value of an abstract type can have.

use crate::codegen::{need, DerivedTypes};
use crate::metadata::{Csdl, DeclaredProperty, StructuredType, Type};
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::vec::Vec;
use core::cell::OnceCell;

/// The metadata, and the selected derived types that are not abstract of each type, ordered by name.
pub(super) struct Hierarchy<'a> {
    pub(super) csdl: &'a Csdl,
    concrete: BTreeMap<&'a str, Vec<&'a StructuredType>>,
    /// The types of entities: those with a key, and abstract types that only derived types give a key.
    entities: BTreeSet<&'a str>,
    /// The properties of each type, once they are needed.
    properties: BTreeMap<&'a str, OnceCell<Vec<&'a DeclaredProperty>>>,
}

impl<'a> Hierarchy<'a> {
    pub(super) fn new(csdl: &'a Csdl, derived: &DerivedTypes) -> Self {
        let mut concrete: BTreeMap<_, Vec<_>> = BTreeMap::new();
        let mut entities = BTreeSet::new();
        for ty in csdl.types() {
            if let Type::Structured(ty) = ty {
                if csdl.lineage(ty).any(|one| !one.key.is_empty()) {
                    let bases = csdl.lineage(ty).skip(1).filter(|one| one.is_abstract);
                    entities.extend(bases.map(|one| one.name.as_str()));
                    entities.insert(ty.name.as_str());
                }
                if ty.is_abstract || !derived.allow(ty) {
                    continue;
                }
                let bases = csdl.lineage(ty);
                for base in bases {
                    let derived = concrete.entry(base.name.as_str()).or_default();
                    let is_known = |last: &&StructuredType| core::ptr::eq(*last, ty);
                    // A cycle of base types repeats them.
                    if !derived.last().is_some_and(is_known) {
                        derived.push(ty);
                    }
                }
            }
        }
        let types = csdl.types().filter_map(need::structured);
        let properties = types.map(|ty| (ty.name.as_str(), OnceCell::new()));
        Self {
            csdl,
            concrete,
            entities,
            properties: properties.collect(),
        }
    }

    /// The properties that a body of the type can contain, inherited ones first.
    pub(super) fn properties(&self, ty: &'a StructuredType) -> &[&'a DeclaredProperty] {
        let list = || {
            let properties = self.csdl.properties(ty);
            properties.filter(|it| !self.csdl.is_stream(it)).collect()
        };
        let known = self.properties.get(ty.name.as_str());
        known.map_or(&[], |known| known.get_or_init(list))
    }

    /// A type and its derived types, without the abstract ones.
    pub(super) fn concrete(&self, base: &StructuredType) -> &[&'a StructuredType] {
        self.concrete
            .get(base.name.as_str())
            .map_or(&[], Vec::as_slice)
    }

    /// Whether values of a type are entities, which a patch cannot merge [OData Protocol 4.01, 11.4.3].
    pub(super) fn is_entity(&self, name: &str) -> bool {
        self.entities.contains(name)
    }

    /// The entity or complex type of a property's value, unless the value is JSON in the model.
    pub(super) fn value(&self, name: &str) -> Option<&'a StructuredType> {
        let found = self.csdl.get(name)?;
        let has_type = need::is_resource(self, found) && !self.is_entity(name);
        need::structured(found).filter(|_| has_type)
    }

    /// A type whose base types lead back to one of them.
    pub(super) fn cyclic(&self, types: &[&'a Type]) -> Option<&'a StructuredType> {
        let mut structured = types.iter().copied().filter_map(|ty| match ty {
            Type::Structured(ty) => Some(ty),
            _ => None,
        });
        let is_cyclic = |ty: &&StructuredType| {
            let mut names = BTreeSet::new();
            let mut lineage = self.csdl.lineage(ty);
            let last =
                lineage.try_fold(None, |_, one| names.insert(&one.name).then_some(Some(one)));
            // The list of base types can also end before it repeats one.
            match last {
                Some(last) => last
                    .and_then(|one| one.base.as_ref())
                    .is_some_and(|it| names.contains(it)),
                None => true,
            }
        };
        structured.find(is_cyclic)
    }
}
