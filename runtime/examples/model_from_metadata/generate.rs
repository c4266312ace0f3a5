//! Generates Rust from the types of the metadata.

use crate::{names, need};
use graph_patch::metadata::{Csdl, EnumType, StructuredType, Type};
use std::{collections::BTreeMap, fmt::Write as _};

/// Generates a type and every type that it needs. The error states why a model is not possible.
pub(crate) fn model(csdl: &Csdl, name: &str) -> Result<String, String> {
    let first = csdl.get(name).ok_or_else(|| unknown(csdl, name))?;
    match first {
        Type::Structured(_) if need::is_resource(csdl, first) => {}
        Type::Structured(_) => {
            return Err(format!(
                "`{name}` is abstract and has no derived type that is not abstract"
            ));
        }
        Type::Enum(_) => {
            return Err(format!(
                "`{name}` is an enumeration type, expected an entity or complex type that uses it"
            ));
        }
        Type::Definition(of) => {
            return Err(format!(
                "`{name}` is a type definition of `{of}`, expected an entity or complex type"
            ))
        }
        _ => return Err(unknown(csdl, name)),
    }
    let needed = need::needed(csdl, first);
    let shared = need::shared(csdl, &needed);
    let named = needed.iter().filter_map(|ty| qualified(ty));
    let bases = shared.iter().filter(|ty| ty.is_abstract);
    let bases = bases.map(|ty| (ty.name.as_str(), BASE));
    let enums = || needed.iter().filter_map(|ty| need::polymorphic(ty));
    let others = enums().map(|ty| (ty.name.as_str(), OTHER));
    let model = Model {
        csdl,
        names: names::types(named.map(|name| (name, "")).chain(bases).chain(others)),
        shared,
    };
    let mut items: Vec<_> = needed.iter().map(|ty| model.item(ty)).collect();
    items.extend(model.bases());
    items.extend(enums().map(|ty| model.other(ty)));
    let items = items.join("\n");
    Ok(format!(
        "use graph_patch::{};\nuse serde::{{Deserialize, Serialize}};\n\n{items}",
        imports(&items)
    ))
}

fn imports(items: &str) -> String {
    let used = [
        ("edm::", "edm"),
        ("DynamicProperties<", "DynamicProperties"),
    ];
    let used = used.iter().filter(|(text, _)| items.contains(text));
    let mut names: Vec<_> = used.map(|(_, name)| *name).collect();
    names.push("GraphPatch");
    match names.as_slice() {
        [name] => (*name).to_owned(),
        names => format!("{{{}}}", names.join(", ")),
    }
}

fn unknown(csdl: &Csdl, name: &str) -> String {
    match csdl.suggest(name) {
        Some(near) => format!("the metadata has no type `{name}`; did you mean `{near}`?"),
        None => format!("the metadata has no type `{name}`"),
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
    /// The name of each Rust type, by the name of the declared type and the suffix of the Rust name.
    names: BTreeMap<(String, &'static str), String>,
    pub(crate) shared: Vec<&'a StructuredType>,
}

/// The suffix of a struct for the shared properties of an abstract type.
const BASE: &str = "Base";

/// The suffix of a struct for values of every type that is not a variant of the enum.
pub(crate) const OTHER: &str = "Other";

impl Model<'_> {
    fn item(&self, ty: &Type) -> String {
        match ty {
            Type::Structured(ty) if ty.is_abstract => self.polymorphic(ty),
            Type::Structured(ty) => self.structure(ty),
            Type::Enum(ty) => self.enumeration(ty),
            _ => String::new(),
        }
    }

    fn bases(&self) -> impl Iterator<Item = String> + '_ {
        let bases = self.shared.iter().filter(|ty| ty.is_abstract);
        let bases = bases.filter(|ty| self.has_fields(ty));
        bases.map(|ty| self.structure(ty))
    }

    pub(crate) fn name(&self, qualified: &str) -> &str {
        self.named(qualified, "")
    }

    /// The name of a struct.
    pub(crate) fn name_of(&self, ty: &StructuredType) -> &str {
        self.named(&ty.name, if ty.is_abstract { BASE } else { "" })
    }

    pub(crate) fn named(&self, qualified: &str, end: &'static str) -> &str {
        let name = self.names.get(&(qualified.to_owned(), end));
        name.map_or("serde_json::Value", String::as_str)
    }

    fn polymorphic(&self, ty: &StructuredType) -> String {
        let derived = need::derived(self.csdl, ty);
        let names: Vec<_> = derived.into_iter().filter_map(qualified).collect();
        let mut text = docs(ty.description.as_deref(), None, "");
        let name = self.name(&ty.name);
        _ = writeln!(
            text,
            "#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]"
        );
        _ = writeln!(text, "#[serde(tag = \"@odata.type\")]");
        _ = writeln!(text, "#[graph(type = {:?})]", ty.name);
        _ = writeln!(text, "pub enum {name} {{");
        let mut taken = Vec::new();
        for one in &names {
            let variant = names::free(self.name(one).into(), &mut taken);
            _ = writeln!(
                text,
                "    #[serde(rename = {:?}, alias = {one:?})]\n    {variant}({variant}),",
                format!("#{one}")
            );
        }
        let other = names::free(OTHER.into(), &mut taken);
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

    fn enumeration(&self, ty: &EnumType) -> String {
        let mut text = docs(ty.description.as_deref(), None, "");
        let derives = "Debug, Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize";
        _ = writeln!(text, "#[derive({derives})]");
        _ = writeln!(text, "#[serde(rename_all = \"camelCase\")]");
        _ = writeln!(text, "pub enum {} {{", self.name(&ty.name));
        let mut taken = Vec::new();
        for (index, member) in ty.members.iter().enumerate() {
            text += &docs(member.description.as_deref(), None, "    ");
            if index == 0 {
                text += "    #[default]\n";
            }
            let variant = names::free(names::variant(&member.name), &mut taken);
            if !names::is_camel(&variant, &member.name) {
                _ = writeln!(text, "    #[serde(rename = {:?})]", member.name);
            }
            _ = writeln!(text, "    {variant},");
        }
        // `Flags` itself stores unknown members.
        if !ty.is_flags {
            let other = names::free("Other".into(), &mut taken);
            text +=
                "    /// A member that the metadata does not declare.\n    #[serde(untagged)]\n";
            _ = writeln!(text, "    {other}(String),");
        }
        text + "}\n"
    }
}

/// Doc comments with the lines of a description, followed by a hint.
pub(crate) fn docs(description: Option<&str>, hint: Option<&str>, indent: &str) -> String {
    let description = description.unwrap_or_default().replace("\r\n", "\n");
    // Rust rejects a bare carriage return in a doc comment.
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
