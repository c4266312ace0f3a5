//! Finding what a name stands for: aliases, base types, inherited properties.

use crate::metadata::csdl::{DeclaredProperty, StructuredType, Type};
use crate::metadata::{csdl::limits, Csdl};
use alloc::{borrow::ToOwned, format, string::String, vec::Vec};
use core::iter;

/// What a name is to a structured type.
pub(in crate::metadata) enum Declared<'a> {
    Property(&'a DeclaredProperty),
    Navigation(&'a DeclaredProperty),
}

impl Csdl {
    /// A type by its name with the namespace or its alias, as `microsoft.graph.user` or `graph.user`.
    ///
    /// ```
    /// # use graph_patch::metadata::Csdl;
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" Alias="graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="user"><Property Name="displayName" Type="Edm.String"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// assert!(csdl.get("microsoft.graph.user").is_some());
    /// assert!(csdl.get("graph.user").is_some());
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Type> {
        self.types
            .get(name)
            .or_else(|| self.types.get(&self.full_name(name)))
    }

    /// Every type, by name.
    ///
    /// ```
    /// use graph_patch::metadata::Csdl;
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="directoryObject" OpenType="true"/>
    /// # <EntityType Name="user" BaseType="microsoft.graph.directoryObject"/>
    /// # </Schema></DataServices></Edmx>"#;
    /// assert_eq!(Csdl::parse(xml)?.types().count(), 2);
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    pub fn types(&self) -> impl Iterator<Item = &Type> {
        self.types.values()
    }

    /// A type and its base types, from the most derived one up (CSDL XML 4.01, 6.2).
    ///
    /// ```
    /// use graph_patch::metadata::{Csdl, Type};
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="directoryObject" OpenType="true"/>
    /// # <EntityType Name="user" BaseType="microsoft.graph.directoryObject"/>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// let Some(Type::Structured(user)) = csdl.get("microsoft.graph.user") else { panic!() };
    /// let names: Vec<_> = csdl.lineage(user).map(|one| one.name.as_str()).collect();
    /// assert_eq!(names, ["microsoft.graph.user", "microsoft.graph.directoryObject"]);
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    pub fn lineage<'a>(
        &'a self,
        of: &'a StructuredType,
    ) -> impl Iterator<Item = &'a StructuredType> {
        let base = |derived: &&'a StructuredType| self.structured_type(derived.base.as_deref()?);
        // Types that are each other's base are no tree, and would have no end.
        iter::successors(Some(of), base).take(self.types.len().min(limits::BASES))
    }

    /// Whether values of a type have dynamic properties, by what it or a base type says (CSDL XML 4.01, 6.3).
    ///
    /// ```
    /// use graph_patch::metadata::{Csdl, Type};
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="directoryObject" OpenType="true"/>
    /// # <EntityType Name="user" BaseType="microsoft.graph.directoryObject"/>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// let Some(Type::Structured(user)) = csdl.get("microsoft.graph.user") else { panic!() };
    /// assert!(csdl.is_open(user) && !user.is_open);
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    #[must_use]
    pub fn is_open(&self, of: &StructuredType) -> bool {
        self.lineage(of).any(|one| one.is_open)
    }

    /// The properties of a type, inherited ones first, each with what annotations say of it for this type.
    ///
    /// ```
    /// use graph_patch::metadata::{Csdl, Type};
    ///
    /// # let xml = r#"<Edmx xmlns="http://docs.oasis-open.org/odata/ns/edmx"><DataServices>
    /// # <Schema Namespace="microsoft.graph" xmlns="http://docs.oasis-open.org/odata/ns/edm">
    /// # <EntityType Name="entity"><Property Name="id" Type="Edm.String"/></EntityType>
    /// # <EntityType Name="user" BaseType="microsoft.graph.entity"><Property Name="age" Type="Edm.Int32"/></EntityType>
    /// # </Schema></DataServices></Edmx>"#;
    /// let csdl = Csdl::parse(xml)?;
    /// let Some(Type::Structured(user)) = csdl.get("microsoft.graph.user") else { panic!() };
    /// let names: Vec<_> = csdl.properties(user).map(|it| it.name.as_str()).collect();
    /// assert_eq!(names, ["id", "age"]);
    /// # Ok::<(), graph_patch::metadata::ParseError>(())
    /// ```
    pub fn properties<'a>(
        &'a self,
        of: &'a StructuredType,
    ) -> impl Iterator<Item = &'a DeclaredProperty> {
        let lineage: Vec<_> = self.lineage(of).collect();
        let own = lineage.into_iter().rev().flat_map(|one| &one.properties);
        own.map(move |property| match self.declared(of, &property.name) {
            Some(Declared::Property(annotated)) => annotated,
            _ => property,
        })
    }

    pub(in crate::metadata) fn structured_type(&self, name: &str) -> Option<&StructuredType> {
        match self.types.get(name)? {
            Type::Structured(found) => Some(found),
            Type::Enum(_) | Type::Definition(_) => None,
        }
    }

    /// A name with the namespace that its alias stands for.
    pub(in crate::metadata) fn full_name(&self, name: &str) -> String {
        let full = || {
            let (alias, simple) = name.rsplit_once('.')?;
            Some(format!("{}.{simple}", self.aliases.get(alias)?))
        };
        full().unwrap_or_else(|| name.to_owned())
    }

    /// What a name is to a type, as the most derived type that annotates it has it.
    pub(in crate::metadata) fn declared<'a>(
        &'a self,
        of: &'a StructuredType,
        name: &str,
    ) -> Option<Declared<'a>> {
        let named = |property: &&DeclaredProperty| property.name == name;
        let annotated = self
            .lineage(of)
            .find_map(|one| one.annotated.iter().find(named));
        self.lineage(of).find_map(|one| {
            let property = one.properties.iter().find(named);
            let navigation = || one.navigation.iter().find(named);
            let property = property.map(|it| Declared::Property(annotated.unwrap_or(it)));
            property
                .or_else(|| navigation().map(|it| Declared::Navigation(annotated.unwrap_or(it))))
        })
    }

    /// A base type of a type that the metadata does not declare, as one of a namespace that is only referenced.
    pub(in crate::metadata) fn undeclared_base<'a>(
        &'a self,
        of: &'a StructuredType,
    ) -> Option<&'a str> {
        let base = self.lineage(of).last()?.base.as_deref()?;
        self.structured_type(base).is_none().then_some(base)
    }

    /// Whether a type tells nothing of its values, so that a collection may be one: `Edm.Untyped`, or a complex type that
    /// has no property and none derived from it, as Graph's `Json`.
    pub(in crate::metadata) fn is_untyped(&self, declared: &DeclaredProperty) -> bool {
        let name = declared.type_name.as_str();
        let is_empty = |ty| self.names(ty).next().is_none() && self.derived(ty).len() == 1;
        name == "Edm.Untyped" || self.structured_type(name).is_some_and(is_empty)
    }

    pub(in crate::metadata) fn is_key(&self, of: &StructuredType, name: &str) -> bool {
        self.lineage(of)
            .any(|one| one.key.iter().any(|key| key == name))
    }

    /// The names of all properties of a type.
    pub(in crate::metadata) fn names<'a>(
        &'a self,
        of: &'a StructuredType,
    ) -> impl Iterator<Item = &'a str> {
        self.lineage(of).flat_map(|one| {
            let properties = one.properties.iter().chain(&one.navigation);
            properties.map(|property| property.name.as_str())
        })
    }
}
