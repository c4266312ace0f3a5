//! What a member of an object is to its type.

use crate::model::{Property, Schema};
use serde_json::{Map, Value};

pub enum Member<'a> {
    /// `@odata.type`.
    Type,
    /// An annotation, a key or a read-only property (OData Protocol 4.01, 11.4.3).
    PassedOver,
    Property(&'a Property),
    Navigation,
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
                    Member::PassedOver
                } else {
                    Member::Property(property)
                };
            }
            if ty.navigation.iter().any(|known| known.name == name) {
                return Member::Navigation;
            }
        }
        match name.contains('@') {
            true => Member::PassedOver,
            false if self.is_open(ty) => Member::Dynamic,
            false => Member::Unknown,
        }
    }

    /// The type that an object says it has.
    #[must_use]
    pub fn said<'a>(&self, object: &'a Map<String, Value>) -> Option<&'a str> {
        let said = object.get("@odata.type").or_else(|| object.get("@type"))?;
        let said = said.as_str()?;
        Some(said.rsplit_once('#').map_or(said, |(_, name)| name))
    }
}
