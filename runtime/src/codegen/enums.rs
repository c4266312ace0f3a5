//! Generates an enum for a polymorphic type or an enumeration type.

use crate::codegen::docs::docs;
use crate::codegen::identifier::Taken;
use crate::codegen::model::{Model, OTHER};
use crate::codegen::names;
use crate::metadata::{EnumType, StructuredType};
use alloc::{format, string::String, vec::Vec};
use core::fmt::Write as _;

impl Model<'_> {
    pub(super) fn polymorphic(&self, ty: &StructuredType) -> String {
        let derived = self.hierarchy.concrete(ty);
        let names: Vec<_> = derived.iter().map(|one| one.name.as_str()).collect();
        let mut text = docs(ty.description.as_deref(), None, "");
        let name = self.name(&ty.name);
        _ = writeln!(
            text,
            "#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]"
        );
        _ = writeln!(text, "#[serde(tag = \"@odata.type\")]");
        _ = writeln!(text, "#[graph(type = {:?})]", ty.name);
        _ = writeln!(text, "pub enum {name} {{");
        let mut taken = Taken::default();
        for one in &names {
            let variant = taken.unique(self.name(one));
            _ = writeln!(
                text,
                "    #[serde(rename = {:?}, alias = {one:?})]\n    {variant}({variant}),",
                format!("#{one}")
            );
        }
        let other = taken.unique(OTHER);
        let of = self.named(&ty.name, OTHER);
        text += "    /// A value of a type that the metadata does not declare.\n";
        _ = writeln!(text, "    #[serde(untagged)]\n    {other}({of}),\n}}");
        if let Some(first) = names.first() {
            let first = self.name(first);
            let default = format!("Self::{first}({first}::default())");
            _ = write!(
                text,
                "\nimpl Default for {name} {{\n    fn default() -> Self {{\n        {default}\n    }}\n}}\n"
            );
        }
        text
    }

    pub(super) fn enumeration(&self, ty: &EnumType) -> String {
        let mut text = docs(ty.description.as_deref(), None, "");
        let derives = "Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize";
        _ = writeln!(text, "#[derive({derives})]");
        _ = writeln!(text, "#[serde(rename_all = \"camelCase\")]");
        _ = writeln!(text, "pub enum {} {{", self.name(&ty.name));
        let mut taken = Taken::default();
        for (index, member) in ty.members.iter().enumerate() {
            text += &docs(member.description.as_deref(), None, "    ");
            if index == 0 {
                text += "    #[default]\n";
            }
            let variant = taken.unique(&names::variant(&member.name));
            if !names::is_camel(&variant, &member.name) {
                _ = writeln!(text, "    #[serde(rename = {:?})]", member.name);
            }
            _ = writeln!(text, "    {variant},");
        }
        // `Flags` itself stores unknown members.
        if !ty.is_flags {
            let other = taken.unique(OTHER);
            text +=
                "    /// A member that the metadata does not declare.\n    #[serde(untagged)]\n";
            _ = writeln!(text, "    {other}(String),");
        }
        text + "}\n"
    }
}
