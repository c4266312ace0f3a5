//! Generates the enum of a type and its derived types, for properties that accept each of them.

use super::{generate::Generator, names, Style, TypeRecord};

impl Generator<'_> {
    pub(super) fn any_enum(&mut self, ty: &TypeRecord) {
        let any = names::any_name(self.name(&ty.name));
        self.line(&format!("#[derive({})]", self.style.any_derives()));
        if self.style != Style::Strict {
            self.line("#[serde(tag = \"@odata.type\")]");
        }
        self.graph_attr(&format!("type = {:?}", ty.name), "");
        self.line(&format!("pub enum {any} {{"));
        for concrete in self.schema.concrete(&ty.name) {
            let name = self.name(&concrete.name).to_string();
            if self.style != Style::Strict {
                self.line(&format!("    #[serde(rename = \"#{}\")]", concrete.name));
            }
            self.line(&format!("    {name}({name}),"));
        }
        self.line("}\n");
        self.default(&any, ty);
    }

    fn default(&mut self, any: &str, ty: &TypeRecord) {
        let first = self.schema.default_type(&ty.name).unwrap_or(ty);
        let first = self.name(&first.name).to_string();
        self.line(&format!("impl Default for {any} {{"));
        self.line("    fn default() -> Self {");
        self.line(&format!("        Self::{first}(Default::default())"));
        self.line("    }\n}\n");
    }
}
