//! The role of an object's member.

use crate::model::{Property, Schema};
use serde_json::{Map, Value};

pub enum Member<'a> {
    /// `@odata.type`.
    Type,
    /// An annotation, a key or a read-only property (OData Protocol 4.01, 11.4.3).
    Ignored,
    Property(&'a Property),
    Navigation,
    /// An annotation that binds a navigation property, which the models do not declare.
    Binding,
    /// A property of an open type that is not declared.
    Dynamic,
    Unknown,
}

impl Schema {
    #[must_use]
    pub fn member(&self, ty: &str, name: &str) -> Member<'_> {
        if name == "@odata.type" || name == "@type" {
            return Member::Type;
        }
        for ty in self.chain(ty) {
            if let Some(property) = ty.properties.iter().find(|known| known.name == name) {
                let is_key = ty.key.iter().any(|key| key == name);
                return if is_key || property.is_read_only() {
                    Member::Ignored
                } else {
                    Member::Property(property)
                };
            }
            if ty.navigation.iter().any(|known| known.name == name) {
                return Member::Navigation;
            }
        }
        match name.contains('@') {
            true if name.ends_with("@odata.bind") => Member::Binding,
            true => Member::Ignored,
            false if self.is_open(ty) => Member::Dynamic,
            false => Member::Unknown,
        }
    }

    /// Returns the type in the object's annotation.
    #[must_use]
    pub fn annotated_type<'a>(&self, object: &'a Map<String, Value>) -> Option<&'a str> {
        let annotation = { object.get("@odata.type") }.or_else(|| object.get("@type"))?;
        let ty = annotation.as_str()?;
        Some(ty.rsplit_once('#').map_or(ty, |(_, name)| name))
    }
}
