//! All types of a service and their inheritance.

use super::record::{Kind, TypeRecord};
use std::{collections::BTreeMap, io};

#[derive(Debug, Clone, Default)]
pub struct Schema {
    pub types: BTreeMap<String, TypeRecord>,
    /// The types derived from a type, one level down.
    derived: BTreeMap<String, Vec<String>>,
}

impl FromIterator<TypeRecord> for Schema {
    fn from_iter<I: IntoIterator<Item = TypeRecord>>(records: I) -> Self {
        let records = records.into_iter();
        let types: BTreeMap<_, _> = records.map(|ty| (ty.name.clone(), ty)).collect();
        let mut derived = BTreeMap::<_, Vec<_>>::new();
        for ty in types.values() {
            if let Some(base) = &ty.base {
                derived
                    .entry(base.clone())
                    .or_default()
                    .push(ty.name.clone());
            }
        }
        Self { types, derived }
    }
}

impl Schema {
    /// Parses the lines of a file of records.
    ///
    /// # Errors
    /// Returns an error for a line that is not a record.
    pub fn parse(lines: &str) -> io::Result<Self> {
        let records = lines.lines().map(serde_json::from_str::<TypeRecord>);
        let all: Vec<_> = records.collect::<Result<_, _>>()?;
        Ok(all
            .into_iter()
            .filter(|record| record.kind != Kind::Meta)
            .collect())
    }

    /// Returns an entity or complex type.
    #[must_use]
    pub fn structure(&self, name: &str) -> Option<&TypeRecord> {
        self.types.get(name).filter(|ty| ty.kind != Kind::Enum)
    }

    #[must_use]
    pub fn structures(&self) -> Vec<&TypeRecord> {
        let all = self.types.values();
        all.filter(|ty| ty.kind != Kind::Enum).collect()
    }

    /// Returns a type and its base types, upwards.
    #[must_use]
    pub fn chain(&self, name: &str) -> Vec<&TypeRecord> {
        let first = self.structure(name);
        std::iter::successors(first, |ty| self.structure(ty.base.as_deref()?)).collect()
    }

    /// Returns `true` if the type or a base type is open. [OData CSDL XML 4.01, 6.3]
    #[must_use]
    pub fn is_open(&self, name: &str) -> bool {
        self.chain(name).iter().any(|ty| ty.open)
    }

    /// Returns the types that a value of this type can have: the type itself, then its derived types.
    ///
    /// An abstract type is included only if there is no other.
    #[must_use]
    pub fn concrete(&self, name: &str) -> Vec<&TypeRecord> {
        let concrete = self.concrete_below(name);
        if concrete.is_empty() {
            return self.structure(name).into_iter().collect();
        }
        concrete
    }

    fn concrete_below(&self, name: &str) -> Vec<&TypeRecord> {
        let own = self.structure(name).filter(|ty| !ty.is_abstract);
        let derived = self.derived.get(name).into_iter().flatten();
        own.into_iter()
            .chain(derived.flat_map(|name| self.concrete_below(name)))
            .collect()
    }

    /// Returns `true` if a value of this type can have a derived type.
    #[must_use]
    pub fn is_polymorphic(&self, name: &str) -> bool {
        self.concrete(name).iter().any(|ty| ty.name != name)
    }

    /// Returns the type of a new value: the first type whose default does not contain itself.
    #[must_use]
    pub fn default_type(&self, name: &str) -> Option<&TypeRecord> {
        let concrete = self.concrete(name);
        concrete.into_iter().find(|ty| self.is_finite(ty, &[]))
    }

    fn is_finite(&self, ty: &TypeRecord, within: &[&str]) -> bool {
        if within.contains(&ty.name.as_str()) {
            return false;
        }
        let within = [within, &[&ty.name]].concat();
        self.chain(&ty.name).iter().all(|ty| {
            let required = ty.properties.iter().filter(|property| !property.nullable);
            let required = required.filter_map(|property| self.structure(&property.ty));
            required.into_iter().all(|contained| {
                let mut concrete = self.concrete(&contained.name).into_iter();
                concrete.any(|ty| self.is_finite(ty, &within))
            })
        })
    }
}
