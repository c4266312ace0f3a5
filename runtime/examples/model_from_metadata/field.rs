//! Generates a struct with one field per property.

use crate::generate::{docs, Model, OTHER};
use crate::primitive::{primitive, Item};
use crate::{names, need};
use graph_patch::metadata::{DeclaredProperty, StructuredType, Type};
use std::fmt::Write as _;

const DERIVES: &str =
    "#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = \"camelCase\", default)]
";

impl Model<'_> {
    pub(crate) fn structure(&self, ty: &StructuredType) -> String {
        let base = self.base(ty);
        let mut text = self.fields(ty, base, self.csdl.is_open(ty), &mut Vec::new());
        text += &self.omitted(ty, base);
        if !text.is_empty() {
            text.insert(0, '\n');
        }
        format!("{}{{{text}}}\n", self.head(ty))
    }

    /// The struct for values of every type that is not a variant of the enum. It stores the type, and all properties.
    pub(crate) fn other(&self, ty: &StructuredType) -> String {
        let hint = format!("A value of a type that is derived from `{}`.", ty.name);
        let mut text = docs(None, Some(&hint), "");
        text += DERIVES;
        _ = writeln!(text, "#[graph(type = {:?}, untyped)]", ty.name);
        _ = writeln!(text, "pub struct {} {{", self.named(&ty.name, OTHER));
        let mut taken = Vec::new();
        let field = names::free("odata_type".into(), &mut taken);
        text += "    /// The type, which a patch contains only if it creates the value or changes its type.\n";
        text += "    #[serde(rename = \"@odata.type\")]\n";
        _ = writeln!(text, "    pub {field}: String,");
        text += &self.fields(ty, self.base_of_other(ty), true, &mut taken);
        text + "}\n"
    }

    fn fields(
        &self,
        ty: &StructuredType,
        base: Option<&StructuredType>,
        is_open: bool,
        taken: &mut Vec<String>,
    ) -> String {
        let mut text = String::new();
        if let Some(base) = base {
            let field = names::free("base".into(), taken);
            let base = self.name_of(base);
            _ = writeln!(
                text,
                "    #[graph(base)]\n    #[serde(flatten)]\n    pub {field}: {base},"
            );
        }
        for property in self.own(ty, base) {
            text += &self.field(ty, property, taken);
        }
        if is_open && !base.is_some_and(|base| self.csdl.is_open(base)) {
            let name = names::free("more".into(), taken);
            text += &self.dynamic(ty, &name);
        }
        text
    }

    fn dynamic(&self, of: &StructuredType, name: &str) -> String {
        let item = need::dynamic_item(self.csdl, of);
        let types = self.csdl.dynamic_types(of).iter().map(|it| {
            if it.is_collection {
                format!("`Collection({})`", it.type_name)
            } else {
                format!("`{}`", it.type_name)
            }
        });
        let types = types.collect::<Vec<_>>().join(" or ");
        let hint = match (types.is_empty(), need::namesake(self.csdl, of)) {
            (false, _) => format!("The dynamic properties, each of type {types}."),
            (true, None) => "The dynamic properties.".into(),
            (true, Some(item)) => format!(
                "The dynamic properties. If each is of type `{}`, use `#[graph(dynamic, complex)]` and a struct of that type.",
                item.name
            ),
        };
        let (attr, value) = match item {
            Some(item) => ("dynamic, complex", self.name(item)),
            None => ("dynamic", "serde_json::Value"),
        };
        let mut text = docs(None, Some(&hint), "    ");
        _ = writeln!(text, "    #[graph({attr})]\n    #[serde(flatten)]");
        _ = writeln!(text, "    pub {name}: DynamicProperties<{value}>,");
        text
    }

    fn head(&self, ty: &StructuredType) -> String {
        let mut text = if ty.is_abstract {
            let hint = format!(
                "The properties that all types derived from `{}` share.",
                ty.name
            );
            docs(None, Some(&hint), "")
        } else {
            docs(ty.description.as_deref(), None, "")
        };
        text += DERIVES;
        _ = writeln!(text, "#[graph(type = {:?})]", ty.name);
        text + "pub struct " + self.name_of(ty) + " "
    }

    fn field(
        &self,
        of: &StructuredType,
        property: &DeclaredProperty,
        taken: &mut Vec<String>,
    ) -> String {
        let Item { ty, with, hint } = self.type_of(of, property);
        let mut text = docs(property.description.as_deref(), hint.as_deref(), "    ");
        let is_key = self
            .csdl
            .lineage(of)
            .any(|one| one.key.contains(&property.name));
        let ty_of = self.csdl.get(&property.type_name);
        let is_complex = ty_of.is_some_and(|ty| need::is_resource(self.csdl, ty));
        if is_key {
            text += "    #[graph(key)]\n";
        } else if property.read_only.is_some() {
            text += "    #[graph(read_only)]\n";
        } else if is_complex && !property.is_collection {
            text += "    #[graph(complex)]\n";
        }
        let field = names::free(names::field(&property.name), taken);
        if !names::is_camel_of_field(&field, &property.name) {
            _ = writeln!(text, "    #[serde(rename = {:?})]", property.name);
        }
        if let Some(with) = with {
            _ = writeln!(text, "    #[serde(with = {with:?})]");
        }
        _ = writeln!(text, "    pub {}: {ty},", names::escape_keyword(&field));
        text
    }

    fn type_of(&self, of: &StructuredType, property: &DeclaredProperty) -> Item {
        let name = property.type_name.as_str();
        let item = match self.csdl.get(name) {
            Some(Type::Enum(ty)) if ty.members.is_empty() => Item::of("String"),
            Some(Type::Enum(ty)) if ty.is_flags => {
                Item::of(format!("edm::Flags<{}>", self.name(name)))
            }
            Some(Type::Definition(underlying)) => primitive(underlying),
            Some(ty) if !property.is_collection && need::contains(self.csdl, ty, of) => {
                Item::of(format!("Box<{}>", self.name(name)))
            }
            Some(_) => Item::of(self.name(name)),
            None => primitive(name),
        };
        let ty = match (property.is_collection, property.nullable) {
            (true, Some(true)) => format!("Vec<Option<{}>>", item.ty),
            (true, _) => format!("Vec<{}>", item.ty),
            (false, _) if property.is_nullable() => format!("Option<{}>", item.ty),
            (false, _) => item.ty,
        };
        Item { ty, ..item }
    }
}
