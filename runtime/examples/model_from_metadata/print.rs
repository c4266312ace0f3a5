//! Types of the metadata as Rust.

use crate::{names, need};
use graph_patch::metadata::{Csdl, EnumMember, EnumType, StructuredType, Type};
use std::{collections::BTreeMap, fmt::Write as _};

/// A type and all that it needs, or why there is no model of it.
pub(crate) fn model(csdl: &Csdl, name: &str) -> Result<String, String> {
    let first = csdl.get(name).ok_or_else(|| unknown(csdl, name))?;
    match first {
        Type::Structured(_) if need::is_resource(csdl, first) => {}
        Type::Structured(_) => {
            return Err(format!(
                "`{name}` is abstract, and no type is derived from it: nothing is of it"
            ));
        }
        Type::Enum(_) => {
            return Err(format!(
                "`{name}` is an enumeration, which is printed with a type that has it"
            ));
        }
        Type::Definition(of) => return Err(format!("`{name}` is another name of `{of}`")),
        _ => return Err(unknown(csdl, name)),
    }
    let needed = need::needed(csdl, first);
    let model = Model {
        csdl,
        names: names::types(needed.iter().filter_map(|ty| qualified(ty))),
    };
    let items: Vec<_> = needed.iter().map(|ty| model.item(ty)).collect();
    let uses = "use graph_patch::GraphPatch;\nuse serde::{Deserialize, Serialize};\n";
    Ok(format!("{uses}\n{}", items.join("\n")))
}

fn unknown(csdl: &Csdl, name: &str) -> String {
    match csdl.nearest(name) {
        Some(near) => format!("there is no type `{name}`; did you mean `{near}`?"),
        None => format!("there is no type `{name}`"),
    }
}

fn qualified(ty: &Type) -> Option<&str> {
    match ty {
        Type::Structured(ty) => Some(&ty.name),
        Type::Enum(ty) => Some(&ty.name),
        _ => None,
    }
}

pub(crate) struct Model<'a> {
    pub(crate) csdl: &'a Csdl,
    names: BTreeMap<&'a str, String>,
}

impl Model<'_> {
    fn item(&self, ty: &Type) -> String {
        match ty {
            Type::Structured(ty) if ty.is_abstract => self.polymorphic(ty),
            Type::Structured(ty) => self.structure(ty),
            Type::Enum(ty) => self.enumeration(ty),
            _ => String::new(),
        }
    }

    pub(crate) fn name(&self, qualified: &str) -> &str {
        self.names
            .get(qualified)
            .map_or("serde_json::Value", String::as_str)
    }

    fn polymorphic(&self, ty: &StructuredType) -> String {
        let derived = need::derived(self.csdl, ty);
        let names: Vec<_> = derived.into_iter().filter_map(qualified).collect();
        let mut printed = docs(ty.description.as_deref(), None, "");
        let name = self.name(&ty.name);
        _ = writeln!(
            printed,
            "#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]"
        );
        _ = writeln!(printed, "#[serde(tag = \"@odata.type\")]");
        _ = writeln!(printed, "#[graph(type = {:?})]", ty.name);
        _ = writeln!(printed, "pub enum {name} {{");
        for one in &names {
            let variant = self.name(one);
            _ = writeln!(
                printed,
                "    #[serde(rename = {:?})]\n    {variant}({variant}),",
                format!("#{one}")
            );
        }
        printed += "}\n";
        if let Some(first) = names.first() {
            let first = self.name(first);
            let default = format!("Self::{first}({first}::default())");
            _ = write!(
                printed,
                "\nimpl Default for {name} {{\n    fn default() -> Self {{\n        {default}\n    }}\n}}\n"
            );
        }
        printed
    }

    fn enumeration(&self, ty: &EnumType) -> String {
        let mut printed = docs(ty.description.as_deref(), None, "");
        let derives = "Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize";
        _ = writeln!(printed, "#[derive({derives})]");
        _ = writeln!(printed, "#[serde(rename_all = \"camelCase\")]");
        _ = writeln!(printed, "pub enum {} {{", self.name(&ty.name));
        let mut taken = Vec::new();
        // What reads every other member comes last, as serde asks.
        let is_catch_all = |member: &&EnumMember| member.name == "unknownFutureValue";
        let (last, members): (Vec<_>, Vec<_>) = ty.members.iter().partition(is_catch_all);
        for (index, member) in members.into_iter().chain(last).enumerate() {
            printed += &docs(member.description.as_deref(), None, "    ");
            if index == 0 {
                printed += "    #[default]\n";
            }
            if is_catch_all(&member) {
                printed += "    #[serde(other)]\n";
            }
            let variant = names::free(names::variant(&member.name), &mut taken);
            if !names::is_camel(&variant, &member.name) {
                _ = writeln!(printed, "    #[serde(rename = {:?})]", member.name);
            }
            _ = writeln!(printed, "    {variant},");
        }
        printed + "}\n"
    }
}

/// The lines of a description, and a line with a hint after them.
pub(crate) fn docs(description: Option<&str>, hint: Option<&str>, indent: &str) -> String {
    let description = description.unwrap_or_default().replace("\r\n", "\n");
    // A carriage return alone has no place in Rust's comments.
    let mut lines: Vec<_> = description.split_terminator(['\n', '\r']).collect();
    if !lines.is_empty() && hint.is_some() {
        lines.push("");
    }
    lines.extend(hint);
    let lines = lines
        .iter()
        .map(|line| format!("{indent}/// {}", line.trim()).trim_end().to_owned() + "\n");
    lines.collect()
}
