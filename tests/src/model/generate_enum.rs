//! Generates a Rust enum for an enum type.

use super::{generate::Generator, ident, names::unique, Style, TypeRecord};
use std::collections::BTreeSet;

impl Generator<'_> {
    pub(super) fn enumeration(&mut self, ty: &TypeRecord) {
        let schema = match self.style {
            Style::Schema => ", schemars::JsonSchema",
            _ => "",
        };
        self.line(&format!(
            "#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize{schema})]"
        ));
        self.line("#[serde(rename_all = \"camelCase\")]");
        self.line(&format!("pub enum {} {{", self.name(&ty.name)));
        let mut taken = BTreeSet::new();
        for (at, member) in ty.members.iter().enumerate() {
            let variant = unique(ident::pascal(&member.0), &mut taken);
            if at == 0 {
                self.line("    #[default]");
            }
            if ident::camel_case(&variant) != member.0 || variant.contains('_') {
                self.line(&format!("    #[serde(rename = {:?})]", member.0));
            }
            self.line(&format!("    {variant},"));
        }
        if ty.is_evolvable() && !ty.flags {
            let other = unique("Other".into(), &mut taken);
            self.line("    #[serde(untagged)]");
            self.line(&format!("    {other}(String),"));
        }
        self.line("}\n");
    }
}
