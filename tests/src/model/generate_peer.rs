//! The attributes of other crates that derive a companion, in what is the leanest use of them: no value is merged.

use super::{generate::Printer, ident, style::Beside, Property, Style, TypeRecord};

const DERIVES: &str = "derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)";
const SKIP: &str = "skip_serializing_if = \"Option::is_none\"";

impl Printer<'_> {
    pub(super) fn optfield(&mut self, ty: &TypeRecord) {
        if self.style == Style::Client(Beside::Optfield) {
            let name = self.name(&ty.name).to_string();
            self.line(&format!(
                "#[optfield::optfield(pub {name}Patch, rewrap, merge_fn = pub apply, \
                 attrs = ({DERIVES}, serde(rename_all = \"camelCase\")), \
                 field_attrs = add(serde({SKIP})))]"
            ));
        }
    }

    /// The attributes of a struct's patch, which has none of the struct's own.
    pub(super) fn struct_patch(&mut self) {
        if self.style == Style::Client(Beside::StructPatch) {
            self.line(&format!("#[patch(attribute({DERIVES}))]"));
            self.line("#[patch(attribute(serde(rename_all = \"camelCase\")))]");
        }
    }

    pub(super) fn struct_patch_field(&mut self, says: &str) {
        if self.style == Style::Client(Beside::StructPatch) {
            self.line(&format!("    #[patch(attribute(serde({SKIP}{says})))]"));
        }
    }

    pub(super) fn struct_patch_property(
        &mut self,
        owner: &TypeRecord,
        property: &Property,
        field: &str,
    ) {
        let says = if ident::camel_case(field) == property.name {
            String::new()
        } else {
            format!(", rename = {:?}", property.name)
        };
        if !Self::is_set(owner, property) && self.style == Style::Client(Beside::StructPatch) {
            self.line("    #[patch(skip)]");
        } else {
            self.struct_patch_field(&says);
        }
    }
}
