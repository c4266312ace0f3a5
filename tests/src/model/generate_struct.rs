//! An entity or complex type → a struct.

use super::{generate::Printer, ident, names::unique, primitive::form, Property, TypeRecord};
use std::collections::BTreeSet;

/// What a field of the struct holds.
#[derive(Clone, Copy)]
pub(super) enum Holds<'a> {
    /// What is inherited from a base type of this name.
    Base(&'a str),
    Property(&'a Property),
    Dynamic,
}

impl Printer<'_> {
    pub(super) fn structure(&mut self, ty: &TypeRecord) {
        self.optfield(ty);
        self.line(&format!("#[derive({})]", self.style.derives()));
        self.line("#[serde(rename_all = \"camelCase\")]");
        self.graph(&format!("type = {:?}", ty.name), "");
        self.struct_patch();
        self.line(&format!("pub struct {} {{", self.name(&ty.name)));
        for (field, holds) in self.fields(ty) {
            match holds {
                Holds::Base(base) => {
                    let base = self.name(base).to_string();
                    self.flattened(&field, &base, "base");
                }
                Holds::Property(property) => self.property(ty, property, &field),
                Holds::Dynamic => {
                    self.flattened(&field, "BTreeMap<String, Value>", "dynamic");
                }
            }
        }
        self.line("}\n");
        self.companion(ty);
    }

    /// The fields of a type by their names: a type that is derived from an open one has the dynamic properties of that.
    pub(super) fn fields<'a>(&self, ty: &'a TypeRecord) -> Vec<(String, Holds<'a>)> {
        let mut taken = BTreeSet::new();
        let mut name = |name| unique(name, &mut taken);
        let declared = { ty.properties.iter() }.map(|property| {
            (
                name(ident::field(&property.name)),
                Holds::Property(property),
            )
        });
        let declared: Vec<_> = declared.collect();
        let base = ty.base.as_deref();
        let last = |base: &str| ident::field(base.rsplit_once('.').map_or(base, |(_, last)| last));
        let inherited = base.map(|base| (name(last(base)), Holds::Base(base)));
        let is_open = ty.open && !base.is_some_and(|base| self.schema.is_open(base));
        let dynamic = is_open.then(|| (name("additional_data".into()), Holds::Dynamic));
        { inherited.into_iter() }
            .chain(declared)
            .chain(dynamic)
            .collect()
    }

    fn flattened(&mut self, field: &str, ty: &str, role: &str) {
        self.graph(role, "    ");
        self.line("    #[serde(flatten)]");
        self.struct_patch_field(", flatten");
        self.line(&format!("    pub {field}: {ty},"));
    }

    fn property(&mut self, owner: &TypeRecord, property: &Property, field: &str) {
        if owner.key.contains(&property.name) {
            self.graph("key", "    ");
        } else if property.is_read_only() {
            self.graph("read_only", "    ");
        } else if self.is_complex(property) {
            self.graph("complex", "    ");
        } else if let Some(form) = form(property.item().0, self.style) {
            self.line(&format!("    #[serde(with = {form:?})]"));
        }
        self.renamed(property, field);
        self.struct_patch_property(owner, property, field);
        let ty = self.field_type(owner, property);
        self.line(&format!("    pub {field}: {ty},"));
    }

    /// The attribute that names a property, where its field is named otherwise.
    pub(super) fn renamed(&mut self, property: &Property, field: &str) {
        if ident::camel_case(field) != property.name {
            self.line(&format!("    #[serde(rename = {:?})]", property.name));
        }
    }
}
