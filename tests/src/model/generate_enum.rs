//! An enum type → a Rust enum.

use super::{generate::Printer, ident, names::unique, TypeRecord};
use std::collections::BTreeSet;

impl Printer<'_> {
    pub(super) fn enumeration(&mut self, ty: &TypeRecord) {
        self.line("#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]");
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
