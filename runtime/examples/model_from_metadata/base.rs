//! Splits the properties of a type between its `base` field and its own fields.

use crate::generate::Model;
use crate::need;
use graph_patch::metadata::{DeclaredProperty, StructuredType};

impl Model<'_> {
    /// The nearest base type that has a struct. If a patch changes the type, the properties of the common base are kept.
    pub(crate) fn base(&self, of: &StructuredType) -> Option<&StructuredType> {
        let opens = |base| self.csdl.is_open(of) && !self.csdl.is_open(base);
        let bases = self.csdl.lineage(of).skip(1).filter_map(|base| {
            let mut shared = self.shared.iter().copied();
            shared.find(|one| one.name == base.name && self.has_fields(one))
        });
        // A base inside a flattened base would also fill the `dynamic` field: serde passes its members to both.
        { bases }.find(|base| !opens(base) || self.base(base).is_none())
    }

    /// The nearest type with a struct for the catch-all struct of an enum, which has dynamic properties.
    pub(crate) fn base_of_other<'a>(
        &'a self,
        of: &'a StructuredType,
    ) -> Option<&'a StructuredType> {
        let lineage = self.csdl.lineage(of).filter_map(|base| {
            let mut shared = self.shared.iter().copied();
            shared.find(|one| one.name == base.name && self.has_fields(one))
        });
        { lineage }.find(|base| self.csdl.is_open(base) || self.base(base).is_none())
    }

    pub(crate) fn has_fields(&self, ty: &StructuredType) -> bool {
        self.csdl.is_open(ty) || need::properties(self.csdl, ty).next().is_some()
    }

    /// The properties that the base type does not have.
    pub(crate) fn own<'a>(
        &'a self,
        ty: &'a StructuredType,
        base: Option<&'a StructuredType>,
    ) -> impl Iterator<Item = &'a DeclaredProperty> {
        let inherited = base.into_iter();
        let inherited = inherited.flat_map(|base| need::properties(self.csdl, base));
        let inherited: Vec<_> = inherited.map(|property| &property.name).collect();
        let properties = need::properties(self.csdl, ty);
        properties.filter(move |property| !inherited.contains(&&property.name))
    }

    /// A comment line for each property that a body cannot set.
    pub(crate) fn omitted(&self, ty: &StructuredType, base: Option<&StructuredType>) -> String {
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
    // Escaping keeps a line break in a name from ending the comment.
    let text = format!("{}{of}", property.name);
    format!("    // {kind}: {}\n", text.escape_debug())
}
