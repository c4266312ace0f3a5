//! Generates a struct for an entity type or a complex type.

use crate::codegen::casing::{Case, Counts};
use crate::codegen::docs::{deprecated_docs, docs, docs_or};
use crate::codegen::identifier::Taken;
use crate::codegen::model::{suffix, Model, OTHER};
use crate::codegen::{layout, need};
use crate::metadata::StructuredType;
use alloc::collections::BTreeSet;
use alloc::{format, string::String, vec, vec::Vec};
use core::fmt::Write as _;

const DERIVES: [&str; 7] = [
    "Debug",
    "Clone",
    "Default",
    "PartialEq",
    "Serialize",
    "Deserialize",
    "GraphPatch",
];

/// The fields of a struct that are generated so far.
pub(super) struct Fields {
    pub(super) taken: Taken,
    pub(super) case: Case,
}

impl<'a> Model<'a> {
    pub(super) fn structure(&self, ty: &'a StructuredType) -> String {
        let base = self.base(ty);
        let mut fields = self.no_fields(ty, base);
        let head = self.head(ty, fields.case);
        let mut text = self.properties(ty, base, &mut fields);
        text += &self.navigation(ty, base, &mut fields);
        if self.csdl.is_open(ty) {
            text += &self.dynamic(ty, base, &mut fields);
        }
        text += &self.omitted(ty, base);
        if !text.is_empty() {
            text.insert(0, '\n');
        }
        format!("{head}{{{text}}}\n")
    }

    /// The struct for values of every type that is not a variant of the enum. It stores the type, and all properties.
    pub(super) fn other(&self, ty: &'a StructuredType) -> String {
        let base = self.base_of_other(ty);
        let mut fields = self.no_fields(ty, base);
        let hint = format!(
            "A value of another type that is derived from `{}`.",
            ty.name
        );
        let mut text = docs(None, Some(&hint), "", self.width);
        text += &self.container(&ty.name, OTHER, fields.case);
        text += &self.graph(&ty.name, &[&ty.name], true);
        _ = writeln!(text, "pub struct {} {{", self.names.name(&ty.name, OTHER));
        let field = fields.taken.unique("odata_type");
        let hint =
            "The type, which a patch contains only if it creates the value or changes its type.";
        text += &docs(None, Some(hint), "    ", self.width);
        // A service may omit the type of a value, but rejects an empty one.
        text +=
            "    #[serde(rename = \"@odata.type\", skip_serializing_if = \"String::is_empty\")]\n";
        _ = writeln!(text, "    pub {field}: String,");
        text += &self.properties(ty, base, &mut fields);
        text += &self.dynamic(ty, base, &mut fields);
        text + "}\n"
    }

    /// The start of a struct, with the case of most properties that become its fields.
    fn no_fields(&self, ty: &'a StructuredType, base: Option<&'a StructuredType>) -> Fields {
        let own = self.own(ty, base);
        let names = own.iter().map(|property| property.name.as_str());
        Fields {
            taken: Taken::default(),
            case: Counts::of_fields(names).field_case(&self.fields),
        }
    }

    fn properties(
        &self,
        ty: &'a StructuredType,
        base: Option<&'a StructuredType>,
        fields: &mut Fields,
    ) -> String {
        let mut text = String::new();
        if let Some(base) = base {
            let field = fields.taken.unique("base");
            let hint = format!("The properties of the base type `{}`.", base.name);
            text += &docs(None, Some(&hint), "    ", self.width);
            text += "    #[graph(base)]\n    #[serde(flatten)]\n";
            text += &layout::field(&field, &self.path_of(base, &ty.name), self.width);
        }
        let keys = self.csdl.lineage(ty).flat_map(|one| &one.key);
        let keys: BTreeSet<_> = keys.map(String::as_str).collect();
        for property in self.own(ty, base) {
            let is_key = keys.contains(property.name.as_str());
            text += &self.field(ty, property, is_key, fields);
        }
        text
    }

    /// The field of dynamic properties, unless the base type has one.
    fn dynamic(
        &self,
        of: &'a StructuredType,
        base: Option<&'a StructuredType>,
        fields: &mut Fields,
    ) -> String {
        if base.is_some_and(|base| self.csdl.is_open(base)) {
            return String::new();
        }
        let name = fields.taken.unique("more");
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
            Some(item) => ("dynamic, complex", self.names.path(item, "", &of.name)),
            None => ("dynamic", "serde_json::Value".into()),
        };
        let mut text = docs(None, Some(&hint), "    ", self.width);
        _ = writeln!(text, "    #[graph({attr})]\n    #[serde(flatten)]");
        text + &layout::field(&name, &format!("DynamicProperties<{value}>"), self.width)
    }

    fn head(&self, ty: &'a StructuredType, case: Case) -> String {
        let kind = if ty.is_entity { "entity" } else { "complex" };
        let hint = format!("The {kind} type `{}`.", ty.name);
        let shares = format!(
            "The properties that all types derived from `{}` share.",
            ty.name
        );
        let mut text = if ty.is_abstract {
            docs(None, Some(&shares), "", self.width)
        } else {
            docs_or(ty.description.as_deref(), &hint, "", self.width)
        };
        if !ty.is_abstract {
            text += &deprecated_docs(ty.deprecated.as_ref(), "", self.width);
        }
        text += &self.container(&ty.name, suffix(ty), case);
        text += &self.graph(&ty.name, &[&ty.name], false);
        text + "pub struct " + self.name_of(ty) + " "
    }

    /// The attributes of serde on a struct.
    fn container(&self, name: &str, suffix: &'static str, case: Case) -> String {
        let mut arguments = vec![String::from("default")];
        if let Some(rule) = case.rule() {
            arguments.insert(0, format!("rename_all = {rule:?}"));
        }
        self.derives(&DERIVES, name, suffix)
            + &layout::attribute("", "serde", &arguments, self.width)
    }
}
