//! The attributes of other crates that derive a companion, in their simplest use: no value is merged.

use super::{generate::Generator, ident, style::Variant, Property, Style, TypeRecord};

const DERIVES: &str = "derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)";
const SKIP: &str = "skip_serializing_if = \"Option::is_none\"";

impl Generator<'_> {
    pub(super) fn optfield(&mut self, ty: &TypeRecord) {
        if self.style == Style::Client(Variant::Optfield) {
            let name = self.name(&ty.name).to_string();
            self.line(&format!(
                "#[optfield::optfield(pub {name}Patch, rewrap, merge_fn = pub apply, \
                 attrs = ({DERIVES}, serde(rename_all = \"camelCase\")), \
                 field_attrs = add(serde({SKIP})))]"
            ));
        }
    }

    /// Adds the attributes of the patch, which does not inherit those of the struct.
    pub(super) fn struct_patch(&mut self) {
        if self.style == Style::Client(Variant::StructPatch) {
            self.line(&format!("#[patch(attribute({DERIVES}))]"));
            self.line("#[patch(attribute(serde(rename_all = \"camelCase\")))]");
        }
    }

    pub(super) fn struct_patch_field(&mut self, more: &str) {
        if self.style == Style::Client(Variant::StructPatch) {
            self.line(&format!("    #[patch(attribute(serde({SKIP}{more})))]"));
        }
    }

    pub(super) fn struct_patch_property(
        &mut self,
        owner: &TypeRecord,
        property: &Property,
        field: &str,
    ) {
        let rename = if ident::camel_case(field) == property.name {
            String::new()
        } else {
            format!(", rename = {:?}", property.name)
        };
        if !Self::is_updatable(owner, property) && self.style == Style::Client(Variant::StructPatch)
        {
            self.line("    #[patch(skip)]");
        } else {
            self.struct_patch_field(&rename);
        }
    }
}
