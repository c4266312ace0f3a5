//! The hand-written alternative to the derive for the enum of a type and its derived types.

use super::{generate::Generator, names, TypeRecord};

impl Generator<'_> {
    pub(super) fn any_companion(&mut self, ty: &TypeRecord) {
        if !self.is_by_hand() {
            return;
        }
        let any = names::any_name(self.name(&ty.name));
        let concrete = self.schema.concrete(&ty.name);
        let concrete = concrete.iter().map(|ty| (self.name(&ty.name), &ty.name));
        let concrete: Vec<_> = concrete
            .map(|(name, wire)| (name.to_string(), wire))
            .collect();
        self.line("#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]");
        self.line("#[serde(tag = \"@odata.type\")]");
        self.line(&format!("pub enum {any}Patch {{"));
        for (name, wire) in &concrete {
            self.line(&format!("    #[serde(rename = \"#{wire}\")]"));
            self.line(&format!("    {name}({name}Patch),"));
        }
        self.line(&format!("}}\n\nimpl {any}Patch {{"));
        self.line("    pub fn is_empty(&self) -> bool {\n        match self {");
        for (name, _) in &concrete {
            self.line(&format!(
                "            Self::{name}(patch) => patch.is_empty(),"
            ));
        }
        self.line("        }\n    }");
        self.line(&format!(
            "    pub fn apply(self, resource: &mut {any}) {{\n        match (self, resource) {{"
        ));
        for (name, _) in &concrete {
            self.line(&format!(
                "            (Self::{name}(patch), {any}::{name}(resource)) => patch.apply(resource),"
            ));
            self.other_type(&any, name, concrete.len() > 1);
        }
        self.line("        }\n    }");
        self.line(&format!(
            "    pub fn diff(older: &{any}, newer: &{any}) -> Self {{"
        ));
        self.line("        match (older, newer) {");
        for (name, _) in &concrete {
            let diff = format!("=> Self::{name}({name}Patch::diff(");
            self.line(&format!(
                "            ({any}::{name}(older), {any}::{name}(newer)) {diff}older, newer)),"
            ));
            if concrete.len() > 1 {
                self.line(&format!(
                    "            (_, {any}::{name}(newer)) {diff}&{name}::default(), newer)),"
                ));
            }
        }
        self.line("        }\n    }\n}\n");
    }

    fn other_type(&mut self, any: &str, name: &str, others: bool) {
        if others {
            self.line(&format!(
                "            (Self::{name}(patch), resource) => {{"
            ));
            self.line(&format!("                let mut new = {name}::default();"));
            self.line("                patch.apply(&mut new);");
            self.line(&format!(
                "                *resource = {any}::{name}(new);\n            }}"
            ));
        }
    }
}
