//! Splits the properties of a type between its `base` field and its own fields.

use crate::codegen::{docs::visible, model::Model, need};
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
    ) -> impl Iterator<Item = &'a DeclaredProperty> {
        let csdl = self.csdl;
        let inherited = base.into_iter();
        let inherited = inherited.flat_map(|base| need::properties(csdl, base));
        let inherited: BTreeSet<_> = inherited.map(|property| property.name.as_str()).collect();
        let properties = need::properties(csdl, ty);
        properties.filter(move |property| !inherited.contains(property.name.as_str()))
    }

    /// A comment line for each property that a body cannot set.
    pub(super) fn omitted(&self, ty: &StructuredType, base: Option<&StructuredType>) -> String {
        let base = base.map(|base| &base.name);
        let lineage = self.csdl.lineage(ty);
        let mut own: Vec<_> = lineage.take_while(|one| Some(&one.name) != base).collect();
        own.reverse();
        let streams = own.iter().flat_map(|one| &one.properties);
        let streams = streams.filter(|property| need::is_stream(property));
        let streams = streams.map(|property| line("stream", property, ""));
        let navigation = own.iter().flat_map(|one| &one.navigation);
        let navigation = navigation.map(|property| {
            let ty = &property.type_name;
            let of = if property.is_collection {
                format!(" (Collection({ty}))")
            } else {
                format!(" ({ty})")
            };
            line("navigation", property, &of)
        });
        streams.chain(navigation).collect()
    }
}

fn line(kind: &str, property: &DeclaredProperty, of: &str) -> String {
    let text = format!("{kind}: {}{of}", property.name);
    format!("    // {}\n", visible(&text))
}
