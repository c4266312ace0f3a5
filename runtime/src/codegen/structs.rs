//! Generates a struct for an entity type or a complex type.

use crate::codegen::docs::docs;
use crate::codegen::identifier::Taken;
use crate::codegen::model::{Model, OTHER};
use crate::codegen::need;
use crate::metadata::StructuredType;
use alloc::collections::BTreeSet;
use alloc::{format, string::String, vec::Vec};
use core::fmt::Write as _;

const DERIVES: &str =
    "#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = \"camelCase\", default)]
";

impl<'a> Model<'a> {
    pub(super) fn structure(&self, ty: &'a StructuredType) -> String {
        let base = self.base(ty);
        let mut text = self.fields(ty, base, self.csdl.is_open(ty), &mut Taken::default());
        text += &self.omitted(ty, base);
        if !text.is_empty() {
            text.insert(0, '\n');
        }
        format!("{}{{{text}}}\n", self.head(ty))
    }

    /// The struct for values of every type that is not a variant of the enum. It stores the type, and all properties.
    pub(super) fn other(&self, ty: &'a StructuredType) -> String {
        let hint = format!("A value of a type that is derived from `{}`.", ty.name);
        let mut text = docs(None, Some(&hint), "");
        text += DERIVES;
        _ = writeln!(text, "#[graph(type = {:?}, untyped)]", ty.name);
        _ = writeln!(text, "pub struct {} {{", self.named(&ty.name, OTHER));
        let mut taken = Taken::default();
        let field = taken.unique("odata_type");
        text += "    /// The type, which a patch contains only if it creates the value or changes its type.\n";
        text += "    #[serde(rename = \"@odata.type\")]\n";
        _ = writeln!(text, "    pub {field}: String,");
        text += &self.fields(ty, self.base_of_other(ty), true, &mut taken);
        text + "}\n"
    }

    fn fields(
        &self,
        ty: &'a StructuredType,
        base: Option<&'a StructuredType>,
        is_open: bool,
        taken: &mut Taken,
    ) -> String {
        let mut text = String::new();
        if let Some(base) = base {
            let field = taken.unique("base");
            let base = self.name_of(base);
            _ = writeln!(
                text,
                "    #[graph(base)]\n    #[serde(flatten)]\n    pub {field}: {base},"
            );
        }
        let keys = self.csdl.lineage(ty).flat_map(|one| &one.key);
        let keys: BTreeSet<_> = keys.map(String::as_str).collect();
        for property in self.own(ty, base) {
            let is_key = keys.contains(property.name.as_str());
            text += &self.field(ty, property, is_key, taken);
        }
        if is_open && !base.is_some_and(|base| self.csdl.is_open(base)) {
            let name = taken.unique("more");
            text += &self.dynamic(ty, &name);
        }
        text
    }

    fn dynamic(&self, of: &'a StructuredType, name: &str) -> String {
        let item = need::dynamic_item(&self.hierarchy, of);
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
}
