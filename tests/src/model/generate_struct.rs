//! Generates a struct for an entity or complex type.

use super::{
    generate::Generator,
    ident,
    names::unique,
    primitive::{schema_of, with_module},
    Property, Style, TypeRecord,
};
use std::collections::BTreeSet;

/// The content of a field.
#[derive(Clone, Copy)]
pub(super) enum FieldKind<'a> {
    /// The inherited properties of the base type with this name.
    Base(&'a str),
    Property(&'a Property),
    Dynamic,
}

impl Generator<'_> {
    pub(super) fn structure(&mut self, ty: &TypeRecord) {
        self.optfield(ty);
        self.line(&format!("#[derive({})]", self.style.derives()));
        self.line("#[serde(rename_all = \"camelCase\")]");
        if self.style == Style::Schema {
            self.line("#[serde(default)]");
        }
        self.graph_attr(&format!("type = {:?}", ty.name), "");
        self.struct_patch();
        self.line(&format!("pub struct {} {{", self.name(&ty.name)));
        for (field, kind) in self.fields(ty) {
            match kind {
                FieldKind::Base(base) => {
                    let base = self.name(base).to_string();
                    self.flattened(&field, &base, "base");
                }
                FieldKind::Property(property) => self.property(ty, property, &field),
                FieldKind::Dynamic => {
                    self.flattened(&field, "BTreeMap<String, Value>", "dynamic");
                }
            }
        }
        self.line("}\n");
        self.companion(ty);
    }

    /// Returns the fields of a type. A type with an open base type inherits the field for dynamic properties.
    pub(super) fn fields<'a>(&self, ty: &'a TypeRecord) -> Vec<(String, FieldKind<'a>)> {
        let mut taken = BTreeSet::new();
        let mut name = |name| unique(name, &mut taken);
        let declared = { ty.properties.iter() }.map(|property| {
            (
                name(ident::field(&property.name)),
                FieldKind::Property(property),
            )
        });
        let declared: Vec<_> = declared.collect();
        let base = ty.base.as_deref();
        let last = |base: &str| ident::field(base.rsplit_once('.').map_or(base, |(_, last)| last));
        let inherited = base.map(|base| (name(last(base)), FieldKind::Base(base)));
        let is_open = ty.open && !base.is_some_and(|base| self.schema.is_open(base));
        let dynamic = is_open.then(|| (name("additional_data".into()), FieldKind::Dynamic));
        { inherited.into_iter() }
            .chain(declared)
            .chain(dynamic)
            .collect()
    }

    fn flattened(&mut self, field: &str, ty: &str, role: &str) {
        self.graph_attr(role, "    ");
        self.line("    #[serde(flatten)]");
        self.struct_patch_field(", flatten");
        self.line(&format!("    pub {field}: {ty},"));
    }

    fn property(&mut self, owner: &TypeRecord, property: &Property, field: &str) {
        if owner.key.contains(&property.name) {
            self.graph_attr("key", "    ");
        } else if property.is_read_only() {
            self.graph_attr("read_only", "    ");
        } else if self.is_complex(property) {
            self.graph_attr("complex", "    ");
        } else if let Some(module) = with_module(property.item().0, self.style) {
            self.line(&format!("    #[serde(with = {module:?})]"));
            if self.style == Style::Schema {
                let ty = self.wrapped(owner, property, schema_of(module).into());
                self.line(&format!("    #[schemars(with = {ty:?})]"));
            }
        }
        self.rename_attr(property, field);
        self.struct_patch_property(owner, property, field);
        let ty = self.field_type(owner, property);
        self.line(&format!("    pub {field}: {ty},"));
    }

    /// Adds the `rename` attribute, if the field's name differs from the property's.
    pub(super) fn rename_attr(&mut self, property: &Property, field: &str) {
        if ident::camel_case(field) != property.name {
            self.line(&format!("    #[serde(rename = {:?})]", property.name));
        }
    }
}
