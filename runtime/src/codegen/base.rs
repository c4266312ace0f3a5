//! Splits the properties of a type between its `base` field and its own fields.

use crate::codegen::docs::{deprecated, docs, visible};
use crate::codegen::model::Model;
use crate::codegen::structs::Fields;
use crate::codegen::{need, unresolved};
use crate::metadata::{DeclaredProperty, StructuredType};
use alloc::collections::BTreeSet;
use alloc::{format, string::String, vec::Vec};

impl<'a> Model<'a> {
    /// The nearest base type that has a struct. If a patch changes the type, the properties of the common base are kept.
    pub(super) fn base(&self, of: &'a StructuredType) -> Option<&'a StructuredType> {
        let opens = |base| self.csdl.is_open(of) && !self.csdl.is_open(base);
        let mut bases = self
            .csdl
            .lineage(of)
            .skip(1)
            .filter(|it| self.is_shared(it));
        // A base inside a flattened base would also fill the `dynamic` field: serde passes its members to both.
        bases.find(|base| !opens(base) || self.base(base).is_none())
    }

    /// The nearest type with a struct for the catch-all struct of an enum, which has dynamic properties.
    pub(super) fn base_of_other(&self, of: &'a StructuredType) -> Option<&'a StructuredType> {
        let mut lineage = self.csdl.lineage(of).filter(|it| self.is_shared(it));
        lineage.find(|base| self.csdl.is_open(base) || self.base(base).is_none())
    }

    pub(super) fn has_fields(&self, ty: &StructuredType) -> bool {
        self.csdl.is_open(ty) || need::has_properties(self.csdl, ty)
    }

    /// The properties that the base type does not have.
    pub(super) fn own(
        &self,
        ty: &'a StructuredType,
        base: Option<&'a StructuredType>,
    ) -> Vec<&'a DeclaredProperty> {
        let properties = |of| self.hierarchy.properties(of).iter().copied();
        let inherited = base.into_iter().flat_map(properties);
        let inherited: BTreeSet<_> = inherited.map(|property| property.name.as_str()).collect();
        let is_own = |property: &&DeclaredProperty| !inherited.contains(property.name.as_str());
        properties(ty).filter(is_own).collect()
    }

    /// The types from the base type down whose properties the struct has itself.
    fn own_types(
        &self,
        ty: &'a StructuredType,
        base: Option<&'a StructuredType>,
    ) -> Vec<&'a StructuredType> {
        let base = base.map(|base| &base.name);
        let lineage = self.csdl.lineage(ty);
        let mut own: Vec<_> = lineage.take_while(|one| Some(&one.name) != base).collect();
        own.reverse();
        own
    }

    /// A field for each navigation property that a patch can set.
    pub(super) fn navigation(
        &self,
        ty: &'a StructuredType,
        base: Option<&'a StructuredType>,
        fields: &mut Fields,
    ) -> String {
        let mut text = String::new();
        let own = self.own_types(ty, base);
        for property in own.iter().flat_map(|one| &one.navigation) {
            if self.binds(ty, property) {
                text += &self.reference(property, fields);
            }
        }
        text
    }

    /// Whether the struct has a field for a navigation property.
    fn binds(&self, ty: &StructuredType, property: &DeclaredProperty) -> bool {
        self.config.binds() && can_bind(property) && !self.facts.is_item(&ty.name)
    }

    fn reference(&self, property: &DeclaredProperty, fields: &mut Fields) -> String {
        let of = navigation_type(property);
        let hint = format!("The navigation property `{}` (`{of}`).", property.name);
        let mut text = docs(
            property.description.as_deref(),
            Some(&hint),
            "    ",
            self.width,
        );
        text += &deprecated(property.deprecated.as_ref(), "    ");
        text += "    #[graph(bind)]\n";
        let many = if property.is_collection {
            "Vec"
        } else {
            "Option"
        };
        let ty = format!("{many}<serde_json::Value>");
        text + &self.named_field(property, None, &ty, fields)
    }

    /// A comment line for each property that a body cannot set.
    pub(super) fn omitted(
        &self,
        ty: &'a StructuredType,
        base: Option<&'a StructuredType>,
    ) -> String {
        let own = self.own_types(ty, base);
        let bases = own.iter().filter_map(|one| one.base.as_deref());
        let bases = bases.filter(|base| unresolved::is_missing(self.csdl, base));
        let bases = bases.map(|base| line(&format!("base type: {base} (not declared)")));
        let media = own.iter().filter(|one| one.has_stream);
        let media = media.map(|_| line("media entity: its content has a URL of its own"));
        let streams = own.iter().flat_map(|one| &one.properties);
        let streams = streams.filter(|property| self.csdl.is_stream(property));
        let streams = streams.map(|property| line(&format!("stream: {}", property.name)));
        let navigation = own.iter().flat_map(|one| &one.navigation);
        let navigation = navigation.filter(|it| !self.binds(ty, it));
        let navigation = navigation.map(|it| {
            line(&format!(
                "navigation: {} ({})",
                it.name,
                navigation_type(it)
            ))
        });
        let comments = bases.chain(media).chain(streams).chain(navigation);
        comments.collect()
    }
}

/// Whether a patch can relate other entities. One entity that is required cannot have a default.
pub(super) fn can_bind(property: &DeclaredProperty) -> bool {
    let is_optional = property.is_collection || property.is_nullable();
    is_optional && property.read_only.is_none() && !property.is_contained
}

fn navigation_type(property: &DeclaredProperty) -> String {
    let ty = &property.type_name;
    if property.is_collection {
        format!("Collection({ty})")
    } else {
        ty.clone()
    }
}

fn line(text: &str) -> String {
    format!("    // {}\n", visible(text))
}
