//! Generates a field for a property.

use crate::codegen::docs::{deprecated, docs, docs_or};
use crate::codegen::model::Model;
use crate::codegen::primitive::{chosen, primitive, Item, ANY, ENTITY, VALUE};
use crate::codegen::structs::Fields;
use crate::codegen::{keywords, layout, names, unresolved};
use crate::metadata::{DeclaredProperty, StructuredType, Type};
use alloc::{format, string::String};
use core::fmt::Write as _;

impl Model<'_> {
    pub(super) fn field(
        &self,
        of: &StructuredType,
        property: &DeclaredProperty,
        is_key: bool,
        fields: &mut Fields,
    ) -> String {
        let Item { ty, with, hint } = self.type_of(of, property);
        let description = property.description.as_deref();
        let fallback = format!("The property `{}`.", property.name);
        let mut text = match hint {
            Some(hint) => {
                let hint = hint.sentence(property.is_collection);
                docs(description, Some(&hint), "    ", self.width)
            }
            None => docs_or(description, &fallback, "    ", self.width),
        };
        if self.loses_derived_items(property) {
            text +=
                "    // items: a patch sends none of the properties that only derived types have\n";
        }
        text += &deprecated(property.deprecated.as_ref(), "    ");
        if let Some(role) = self.role(of, property, is_key) {
            _ = writeln!(text, "    #[graph({role})]");
        }
        text + &self.named_field(property, with, &ty, fields)
    }

    /// Whether items of derived types can be in a collection that a patch replaces. Only an abstract type is an enum.
    fn loses_derived_items(&self, property: &DeclaredProperty) -> bool {
        let name = property.type_name.as_str();
        let item = self.hierarchy.value(name);
        property.is_collection
            && property.read_only.is_none()
            && self.config.rust_type(name).is_none()
            && item.is_some_and(|item| !item.is_abstract && self.csdl.has_derived(item))
    }

    /// The attributes of serde, the name and the type.
    pub(super) fn named_field(
        &self,
        property: &DeclaredProperty,
        with: Option<&str>,
        ty: &str,
        fields: &mut Fields,
    ) -> String {
        let mut text = String::new();
        let field = fields.taken.unique(&names::field(&property.name));
        if !fields.case.names_field(&field, &property.name) {
            let rename = format!("rename = {:?}", property.name);
            text += &layout::attribute("    ", "serde", &[rename], self.width);
        }
        if let Some(with) = with {
            _ = writeln!(text, "    #[serde(with = {with:?})]");
        }
        text + &layout::field(&keywords::escaped(&field), ty, self.width)
    }

    fn role(
        &self,
        of: &StructuredType,
        property: &DeclaredProperty,
        is_key: bool,
    ) -> Option<&'static str> {
        let name = property.type_name.as_str();
        let is_read_only = match property.read_only {
            // A new item of a collection contains the values that cannot change later.
            Some("Core.Immutable") => self.facts.is_single(&of.name),
            term => term.is_some(),
        };
        let is_complex =
            || self.hierarchy.value(name).is_some() && self.config.rust_type(name).is_none();
        if is_key {
            Some("key")
        } else if is_read_only {
            Some("read_only")
        } else if is_complex()
            // In a collection, it leaves out the read-only properties of each item.
            && (!property.is_collection || self.facts.has_read_only(name))
        {
            Some("complex")
        } else {
            None
        }
    }

    fn type_of(&self, of: &StructuredType, property: &DeclaredProperty) -> Item {
        let item = self.item_of(of, property);
        let ty = match (property.is_collection, property.nullable) {
            (true, Some(true)) => format!("Vec<Option<{}>>", item.ty),
            (true, _) => format!("Vec<{}>", item.ty),
            (false, _) if property.is_nullable() => format!("Option<{}>", item.ty),
            (false, _) => item.ty,
        };
        Item { ty, ..item }
    }

    fn item_of(&self, of: &StructuredType, property: &DeclaredProperty) -> Item {
        let name = property.type_name.as_str();
        if let Some(ty) = self.config.rust_type(name) {
            return chosen(self.csdl, property, ty);
        }
        let path = || self.names.path(name, "", &of.name);
        match self.csdl.get(name) {
            Some(Type::Enum(ty)) if ty.members.is_empty() => Item::of("String"),
            Some(Type::Enum(ty)) if ty.is_flags => Item::of(format!("edm::Flags<{}>", path())),
            Some(Type::Definition(underlying)) => match self.config.rust_type(underlying) {
                Some(ty) => chosen(self.csdl, property, ty),
                None => primitive(underlying),
            },
            Some(Type::Structured(_)) if self.hierarchy.is_entity(name) => {
                Item::of(VALUE).hint(ENTITY, format!("of type `{name}` as JSON"))
            }
            Some(Type::Structured(_)) if self.hierarchy.value(name).is_none() => {
                Item::of(VALUE).hint(ANY, format!("of a type that is derived from `{name}`"))
            }
            Some(_) if !property.is_collection && self.boxes.contains(name, of) => {
                Item::of(format!("Box<{}>", path()))
            }
            Some(_) => Item::of(path()),
            None if unresolved::is_missing(self.csdl, name) => primitive(name).hint(
                ANY,
                format!("of type `{name}`, which the metadata does not declare"),
            ),
            None => primitive(name),
        }
    }
}
