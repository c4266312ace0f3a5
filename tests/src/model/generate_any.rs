//! A type that others derive from → the enum over them, for properties that take each.

use super::{generate::Printer, names, Style, TypeRecord};

impl Printer<'_> {
    pub(super) fn any(&mut self, ty: &TypeRecord) {
        let any = names::any(self.name(&ty.name));
        self.line(&format!("#[derive({})]", self.style.any_derives()));
        if self.style != Style::Strict {
            self.line("#[serde(tag = \"@odata.type\")]");
        }
        self.graph(&format!("type = {:?}", ty.name), "");
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
