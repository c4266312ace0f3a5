//! An entity or complex type → a struct.

use super::{ident, names::unique, primitive::form, print::Printer, Property, TypeRecord};
use std::collections::BTreeSet;

impl Printer<'_> {
    pub(super) fn structure(&mut self, ty: &TypeRecord) {
        self.line(&format!("#[derive({})]", self.style.derives()));
        self.line("#[serde(rename_all = \"camelCase\")]");
        self.graph(&format!("type = {:?}", ty.name), "");
        self.line(&format!("pub struct {} {{", self.name(&ty.name)));
        let mut fields = BTreeSet::new();
        let declared: Vec<_> = { ty.properties.iter() }
            .map(|property| unique(ident::field(&property.name), &mut fields))
            .collect();
        self.base(ty, &mut fields);
        for (property, field) in ty.properties.iter().zip(declared) {
            self.property(ty, property, &field);
        }
        self.dynamic(ty, &mut fields);
        self.line("}\n");
    }

    fn base(&mut self, ty: &TypeRecord, fields: &mut BTreeSet<String>) {
        if let Some(base) = ty.base.as_deref() {
            let last = base.rsplit_once('.').map_or(base, |(_, last)| last);
            let field = unique(ident::field(last), fields);
            self.graph("base", "    ");
            self.line("    #[serde(flatten)]");
            self.line(&format!("    pub {field}: {},", self.name(base)));
        }
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
        if ident::camel_case(field) != property.name {
            self.line(&format!("    #[serde(rename = {:?})]", property.name));
        }
        let ty = self.field_type(owner, property);
        self.line(&format!("    pub {field}: {ty},"));
    }

    /// A type that is derived from an open one has the dynamic properties of that.
    fn dynamic(&mut self, ty: &TypeRecord, fields: &mut BTreeSet<String>) {
        let inherited = ty.base.as_deref();
        if ty.open && !inherited.is_some_and(|base| self.schema.is_open(base)) {
            let field = unique("additional_data".into(), fields);
            self.graph("dynamic", "    ");
            self.line("    #[serde(flatten)]");
            self.line(&format!("    pub {field}: BTreeMap<String, Value>,"));
        }
    }
}
