//! Generates a field for a property.

use crate::codegen::docs::docs;
use crate::codegen::identifier::Taken;
use crate::codegen::model::Model;
use crate::codegen::primitive::{primitive, Item};
use crate::codegen::{names, need};
use crate::metadata::{DeclaredProperty, StructuredType, Type};
use alloc::{format, string::String};
use core::fmt::Write as _;

impl Model<'_> {
    pub(super) fn field(
        &self,
        of: &StructuredType,
        property: &DeclaredProperty,
        is_key: bool,
        taken: &mut Taken,
    ) -> String {
        let Item { ty, with, hint } = self.type_of(of, property);
        let mut text = docs(property.description.as_deref(), hint.as_deref(), "    ");
        let ty_of = self.csdl.get(&property.type_name);
        let is_complex = ty_of.is_some_and(|ty| need::is_resource(&self.hierarchy, ty));
        if is_key {
            text += "    #[graph(key)]\n";
        } else if property.read_only.is_some() {
            text += "    #[graph(read_only)]\n";
        } else if is_complex && !property.is_collection {
            text += "    #[graph(complex)]\n";
        }
        let field = taken.unique(&names::field(&property.name));
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
            Some(_) if !property.is_collection && self.boxes.contains(name, of) => {
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
