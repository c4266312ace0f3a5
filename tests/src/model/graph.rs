//! The dependencies of a schema's types: the types that a type needs, and recursive types.

use super::{Kind, Property, Schema, TypeRecord};
use std::collections::BTreeSet;

impl Schema {
    /// Returns the first types by name, with all types that they need.
    #[must_use]
    pub fn first(&self, most: usize) -> Self {
        let structures = self.structures();
        self.closure(structures.iter().take(most).map(|ty| ty.name.as_str()))
    }

    /// Returns these types with all types that they need: base types, types of properties, and their derived types.
    #[must_use]
    pub fn closure<'a>(&'a self, roots: impl IntoIterator<Item = &'a str>) -> Self {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = roots.into_iter().collect();
        while let Some(name) = open.pop() {
            if seen.insert(name) {
                let ty = self.types.get(name).into_iter();
                open.extend(ty.flat_map(|ty| self.needs(ty)));
            }
        }
        let kept = seen.into_iter().filter_map(|name| self.types.get(name));
        kept.cloned().collect()
    }

    fn needs<'a>(&'a self, ty: &'a TypeRecord) -> Vec<&'a str> {
        let mut needs: Vec<&str> = ty.base.as_deref().into_iter().collect();
        for property in &ty.properties {
            let (item, _) = property.item();
            needs.push(item);
            needs.extend(self.concrete(item).into_iter().map(|ty| ty.name.as_str()));
        }
        needs
    }

    /// Returns `true` if values of the property's type can contain the owner's type, so that the field needs a `Box`.
    #[must_use]
    pub fn is_recursive(&self, ty: &TypeRecord, property: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = self.contained_types(property);
        while let Some(name) = open.pop() {
            if name == ty.name {
                return true;
            }
            if seen.insert(name) {
                open.extend(self.contained_in(name));
            }
        }
        false
    }

    /// Returns the types that a value contains without a pointer.
    fn contained_in<'a>(&'a self, name: &str) -> Vec<&'a str> {
        let Some(ty) = self.structure(name) else {
            return Vec::new();
        };
        let single = ty.properties.iter().map(Property::item);
        let single = single.filter(|(_, is_many)| !is_many);
        let contained = single.flat_map(|(item, _)| self.contained_types(item));
        contained.chain(ty.base.as_deref()).collect()
    }

    /// Returns the types that a property with this item type can contain.
    fn contained_types<'a>(&'a self, item: &'a str) -> Vec<&'a str> {
        match self.types.get(item) {
            Some(ty) if ty.kind != Kind::Enum => {
                let concrete = self.concrete(item).into_iter().map(|ty| ty.name.as_str());
                concrete.chain([item]).collect()
            }
            _ => Vec::new(),
        }
    }
}
