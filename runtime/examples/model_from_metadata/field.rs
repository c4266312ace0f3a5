//! A struct, and a line for each property of it.

use crate::print::{docs, Model};
use crate::{names, need};
use graph_patch::metadata::{DeclaredProperty, StructuredType, Type};
use std::fmt::Write as _;

impl Model<'_> {
    pub(crate) fn structure(&self, ty: &StructuredType) -> String {
        let mut printed = docs(ty.description.as_deref(), None, "");
        let name = self.name(&ty.name);
        let derives = "Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch";
        _ = writeln!(printed, "#[derive({derives})]");
        _ = writeln!(printed, "#[serde(rename_all = \"camelCase\", default)]");
        _ = writeln!(printed, "#[graph(type = {:?})]", ty.name);
        _ = writeln!(printed, "pub struct {name} {{");
        let mut taken = Vec::new();
        for property in need::properties(self.csdl, ty) {
            printed += &self.field(ty, property, &mut taken);
        }
        if self.csdl.is_open(ty) {
            let name = names::free("more".into(), &mut taken);
            printed += "    /// What the type does not declare.\n    #[graph(dynamic)]\n    #[serde(flatten)]\n";
            _ = writeln!(
                printed,
                "    pub {name}: std::collections::BTreeMap<String, serde_json::Value>,"
            );
        }
        printed + "}\n"
    }

    fn field(
        &self,
        of: &StructuredType,
        property: &DeclaredProperty,
        taken: &mut Vec<String>,
    ) -> String {
        let (ty, hint) = self.type_of(of, property);
        let mut printed = docs(property.description.as_deref(), hint.as_deref(), "    ");
        let is_key = self
            .csdl
            .lineage(of)
            .any(|one| one.key.contains(&property.name));
        let ty_of = self.csdl.get(&property.type_name);
        let is_complex = ty_of.is_some_and(|ty| need::is_resource(self.csdl, ty));
        if is_key {
            printed += "    #[graph(key)]\n";
        } else if property.read_only.is_some() {
            printed += "    #[graph(read_only)]\n";
        } else if is_complex && !property.is_collection {
            printed += "    #[graph(complex)]\n";
        }
        let field = names::free(names::field(&property.name), taken);
        if !names::is_camel_of_field(&field, &property.name) {
            _ = writeln!(printed, "    #[serde(rename = {:?})]", property.name);
        }
        _ = writeln!(printed, "    pub {}: {ty},", names::written(&field));
        printed
    }

    /// The type of a property, and what the metadata says of it that the type does not.
    fn type_of(
        &self,
        of: &StructuredType,
        property: &DeclaredProperty,
    ) -> (String, Option<String>) {
        let name = property.type_name.as_str();
        let (item, hint) = match self.csdl.get(name) {
            Some(Type::Enum(ty)) if !need::has_variants(ty) => {
                let members: Vec<_> = ty
                    .members
                    .iter()
                    .map(|it| format!("`{}`", it.name))
                    .collect();
                (
                    "String".into(),
                    Some(format!(
                        "Some of {}, with commas between.",
                        members.join(", ")
                    )),
                )
            }
            Some(Type::Definition(underlying)) => primitive(underlying),
            Some(ty) => {
                let is_boxed = !property.is_collection && need::holds(self.csdl, ty, of);
                let name = self.name(name);
                (
                    if is_boxed {
                        format!("Box<{name}>")
                    } else {
                        name.into()
                    },
                    None,
                )
            }
            None => primitive(name),
        };
        let ty = match (property.is_collection, property.nullable) {
            (true, Some(true)) => format!("Vec<Option<{item}>>"),
            (true, _) => format!("Vec<{item}>"),
            (false, _) if property.is_nullable() => format!("Option<{item}>"),
            (false, _) => item,
        };
        (ty, hint)
    }
}

/// The type for a primitive one, and what the text in it is.
fn primitive(name: &str) -> (String, Option<String>) {
    let ty = match name {
        "Edm.String" => "String",
        "Edm.Boolean" => "bool",
        "Edm.Byte" => "u8",
        "Edm.SByte" => "i8",
        "Edm.Int16" => "i16",
        "Edm.Int32" => "i32",
        "Edm.Int64" => "i64",
        "Edm.Single" => "f32",
        "Edm.Double" | "Edm.Decimal" => "f64",
        "Edm.Binary" | "Edm.Date" | "Edm.DateTimeOffset" | "Edm.Duration" | "Edm.Guid"
        | "Edm.TimeOfDay" => {
            return ("String".into(), Some(format!("A text of type `{name}`.")));
        }
        _ => {
            return (
                "serde_json::Value".into(),
                Some(format!("Of type `{name}`.")),
            )
        }
    };
    (ty.into(), None)
}
