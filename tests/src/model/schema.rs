//! All types of a service, and what one is to another.

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
    /// Reads a file of records.
    ///
    /// # Errors
    /// A line that is no record.
    pub fn read(lines: &str) -> io::Result<Self> {
        let records = lines.lines().map(serde_json::from_str::<TypeRecord>);
        let all: Vec<_> = records.collect::<Result<_, _>>()?;
        Ok(all
            .into_iter()
            .filter(|record| record.kind != Kind::Meta)
            .collect())
    }

    /// An entity or complex type.
    #[must_use]
    pub fn structure(&self, name: &str) -> Option<&TypeRecord> {
        self.types.get(name).filter(|ty| ty.kind != Kind::Enum)
    }

    #[must_use]
    pub fn structures(&self) -> Vec<&TypeRecord> {
        let all = self.types.values();
        all.filter(|ty| ty.kind != Kind::Enum).collect()
    }

    /// A type and its base types, from the bottom up.
    #[must_use]
    pub fn chain(&self, name: &str) -> Vec<&TypeRecord> {
        let first = self.structure(name);
        std::iter::successors(first, |ty| self.structure(ty.base.as_deref()?)).collect()
    }

    /// A type that is derived from an open one is open, too (OData CSDL XML 4.01, 6.3).
    #[must_use]
    pub fn is_open(&self, name: &str) -> bool {
        self.chain(name).iter().any(|ty| ty.open)
    }

    /// The types that a value of this type can have: its own first, then the derived ones; abstract types only where
    /// there is no other.
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

    /// Whether a value of this type may be of another.
    #[must_use]
    pub fn is_polymorphic(&self, name: &str) -> bool {
        self.concrete(name).iter().any(|ty| ty.name != name)
    }

    /// The type of a new value: the first that does not hold another new value of its own type.
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
            let held = ty.properties.iter().filter(|property| !property.nullable);
            let held = held.filter_map(|property| self.structure(&property.ty));
            held.into_iter().all(|held| {
                let mut concrete = self.concrete(&held.name).into_iter();
                concrete.any(|ty| self.is_finite(ty, &within))
            })
        })
    }
}
