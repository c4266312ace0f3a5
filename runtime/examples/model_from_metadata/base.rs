//! What a struct has of its base type, and what it has itself.

use crate::generate::Model;
use crate::need;
use graph_patch::metadata::{DeclaredProperty, StructuredType};

impl Model<'_> {
    /// The nearest base type that is a struct: by it a change of type knows what two types share.
    pub(crate) fn base(&self, of: &StructuredType) -> Option<&StructuredType> {
        let opens = |base| self.csdl.is_open(of) && !self.csdl.is_open(base);
        let bases = self.csdl.lineage(of).skip(1).filter_map(|base| {
            let mut shared = self.shared.iter().copied();
            shared.find(|one| one.name == base.name && self.has_fields(one))
        });
        // What a flattened struct has flattened itself, serde hands to the dynamic properties beside it, too.
        { bases }.find(|base| !opens(base) || self.base(base).is_none())
    }

    pub(crate) fn has_fields(&self, ty: &StructuredType) -> bool {
        self.csdl.is_open(ty) || need::properties(self.csdl, ty).next().is_some()
    }

    /// The properties that are not the base type's.
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

    /// A line for each property that no value sets.
    pub(crate) fn left_out(&self, ty: &StructuredType, base: Option<&StructuredType>) -> String {
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
    // On one line, whatever is in it.
    let said = format!("{}{of}", property.name);
    format!("    // {kind}: {}\n", said.escape_debug())
}
