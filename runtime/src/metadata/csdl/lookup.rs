//! Lookups by name: aliases, base types, derived types and inherited properties.

use crate::metadata::csdl::{DeclaredProperty, StructuredType, Type};
use crate::metadata::{report, Csdl};
use alloc::{collections::BTreeMap, collections::BTreeSet, string::String, vec::Vec};

/// A property that a structured type declares or inherits.
#[derive(Clone, Copy)]
pub(in crate::metadata) enum Declared<'a> {
    Property(&'a DeclaredProperty),
    Navigation(&'a DeclaredProperty),
}

impl Csdl {
    pub(in crate::metadata) fn structured_type(&self, name: &str) -> Option<&StructuredType> {
        match self.types.get(name)? {
            Type::Structured(found) => Some(found),
            Type::Enum(_) | Type::Definition(_) => None,
        }
    }

    /// A name with its alias replaced by the namespace.
    pub(in crate::metadata) fn full_name(&self, name: &str) -> String {
        self.aliases.full_name(name)
    }

    /// The property of a type with that name, with the annotations of the most derived type that annotates it.
    pub(in crate::metadata) fn declared<'a>(
        &'a self,
        of: &'a StructuredType,
        name: &str,
    ) -> Option<Declared<'a>> {
        let named = |property: &&DeclaredProperty| property.name == name;
        let annotated = self.lineage(of).find_map(|one| one.annotated.get(name));
        self.lineage(of).find_map(|one| {
            let property = one.properties.iter().find(named);
            let navigation = || one.navigation.iter().find(named);
            let property = property.map(|it| Declared::Property(annotated.unwrap_or(it)));
            property
                .or_else(|| navigation().map(|it| Declared::Navigation(annotated.unwrap_or(it))))
        })
    }

    /// The properties and navigation properties of a type by name, as [`Self::declared`] returns each of them. A loop over
    /// properties uses this index, because each call of that function searches all base types.
    pub(in crate::metadata) fn members<'a>(
        &'a self,
        of: &'a StructuredType,
    ) -> BTreeMap<&'a str, Declared<'a>> {
        let mut members = BTreeMap::new();
        for one in self.lineage(of) {
            for it in &one.properties {
                members
                    .entry(it.name.as_str())
                    .or_insert(Declared::Property(it));
            }
            for it in &one.navigation {
                members
                    .entry(it.name.as_str())
                    .or_insert(Declared::Navigation(it));
            }
        }
        let mut annotated = BTreeMap::new();
        for one in self.lineage(of) {
            for (name, it) in &one.annotated {
                annotated.entry(name.as_str()).or_insert(it);
            }
        }
        for (name, it) in annotated {
            if let Some(Declared::Property(of) | Declared::Navigation(of)) = members.get_mut(name) {
                *of = it;
            }
        }
        members
    }

    /// A base type that the metadata does not declare, for example because its namespace is only referenced.
    pub(in crate::metadata) fn undeclared_base<'a>(
        &'a self,
        of: &'a StructuredType,
    ) -> Option<&'a str> {
        let base = self.lineage(of).last()?.base.as_deref()?;
        self.structured_type(base).is_none().then_some(base)
    }

    /// Whether a property's type does not restrict its values, so that a collection is valid. This is `Edm.Untyped`, or a
    /// complex type without properties and derived types, such as `Json` of Microsoft Graph.
    pub(in crate::metadata) fn is_untyped(&self, declared: &DeclaredProperty) -> bool {
        let name = declared.type_name.as_str();
        let is_empty = |ty| self.names(ty).next().is_none() && !self.has_derived(ty);
        name == "Edm.Untyped" || self.structured_type(name).is_some_and(is_empty)
    }

    pub(in crate::metadata) fn is_key(&self, of: &StructuredType, name: &str) -> bool {
        self.lineage(of)
            .any(|one| one.key.iter().any(|key| key == name))
    }

    /// The names of all properties and navigation properties of a type.
    pub(in crate::metadata) fn names<'a>(
        &'a self,
        of: &'a StructuredType,
    ) -> impl Iterator<Item = &'a str> {
        self.lineage(of).flat_map(|one| {
            let properties = one.properties.iter().chain(&one.navigation);
            properties.map(|property| property.name.as_str())
        })
    }

    /// Whether a property is a stream, which a body cannot contain.
    pub(crate) fn is_stream(&self, declared: &DeclaredProperty) -> bool {
        const STREAM: &str = "Edm.Stream";
        match self.types.get(&declared.type_name) {
            Some(Type::Definition(underlying)) => underlying == STREAM,
            _ => declared.type_name == STREAM,
        }
    }

    /// The properties of a type that a body can update.
    pub(in crate::metadata) fn updatable<'a>(
        &'a self,
        of: &'a StructuredType,
    ) -> impl Iterator<Item = &'a DeclaredProperty> {
        let is_updatable = |it: &&DeclaredProperty| it.read_only.is_none() && !self.is_stream(it);
        self.properties(of).filter(is_updatable)
    }

    /// The first of a type and its derived types that has a property.
    pub(in crate::metadata) fn declaring_type<'a>(
        &'a self,
        name: &str,
        base: &'a StructuredType,
    ) -> &'a StructuredType {
        let has = |one: &&StructuredType| self.declared(one, name).is_some();
        let derived = || self.derived(base).into_iter().find(has);
        Some(base).filter(has).or_else(derived).unwrap_or(base)
    }

    /// The properties that names were meant to be which the type does not declare.
    pub(in crate::metadata) fn misspelt<'a, 'n>(
        &'a self,
        names: impl Iterator<Item = &'n str>,
        of: &'a StructuredType,
    ) -> BTreeSet<&'a str> {
        let declared = self.members(of);
        let unknown = names.filter(|name| !declared.contains_key(name));
        unknown
            .filter_map(|name| report::nearest(name, self.names(of)))
            .collect()
    }

    pub(in crate::metadata) fn similar_type(&self, name: &str) -> Option<&str> {
        let types = self.types.keys().map(String::as_str);
        let types = types.filter(|name| self.structured_type(name).is_some());
        let (inside, outside): (Vec<_>, Vec<_>) =
            types.partition(|known| split(known).0 == split(name).0);
        [inside, outside].into_iter().find_map(|known| {
            let names = known.iter().map(|known| split(known).1);
            let near = report::nearest(split(name).1, names)?;
            known.into_iter().find(|known| split(known).1 == near)
        })
    }
}

/// The namespace and the simple name.
fn split(name: &str) -> (&str, &str) {
    name.rsplit_once('.').unwrap_or(("", name))
}
