//! What a schema's types hang on: what must be made with a type, and what stands in itself.

use super::{Kind, Property, Schema, TypeRecord};
use std::collections::BTreeSet;

impl Schema {
    /// The first types of the file, in its order of names, with all that they need.
    #[must_use]
    pub fn first(&self, most: usize) -> Self {
        let structures = self.structures();
        self.closure(structures.iter().take(most).map(|ty| ty.name.as_str()))
    }

    /// These types with all that they need: base types, types of properties, and the derived types of those.
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

    /// Whether a value of one type holds values of the type itself, so that a property of it needs a `Box`.
    #[must_use]
    pub fn is_recursive(&self, ty: &TypeRecord, property: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open: Vec<&str> = self.held(property);
        while let Some(name) = open.pop() {
            if name == ty.name {
                return true;
            }
            if seen.insert(name) {
                open.extend(self.parts(name));
            }
        }
        false
    }

    /// What stands in a value without a pointer between.
    fn parts<'a>(&'a self, name: &str) -> Vec<&'a str> {
        let Some(ty) = self.structure(name) else {
            return Vec::new();
        };
        let single = ty.properties.iter().map(Property::item);
        let single = single.filter(|(_, is_many)| !is_many);
        let held = single.flat_map(|(item, _)| self.held(item));
        held.chain(ty.base.as_deref()).collect()
    }

    /// The types that a property of a type can hold.
    fn held<'a>(&'a self, item: &'a str) -> Vec<&'a str> {
        match self.types.get(item) {
            Some(ty) if ty.kind != Kind::Enum => {
                let concrete = self.concrete(item).into_iter().map(|ty| ty.name.as_str());
                concrete.chain([item]).collect()
            }
            _ => Vec::new(),
        }
    }
}
