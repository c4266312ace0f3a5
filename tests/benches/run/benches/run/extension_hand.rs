//! The hand-written patch of an open type.

use crate::extension::Extension;
use crate::hand::{at, duplicate, Expected};
use serde::de::{DeserializeSeed, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Error as _, SerializeMap};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;
use std::collections::{btree_map::Entry, BTreeMap};
use std::fmt::{self, Formatter};

const TYPE: &str = "#microsoft.graph.openTypeExtension";

#[derive(Clone, Debug, Default, PartialEq)]
pub struct ExtensionHand {
    pub extension_name: Option<String>,
    pub properties: BTreeMap<String, Option<Value>>,
}

impl ExtensionHand {
    pub fn apply(self, resource: &mut Extension) {
        if let Some(name) = self.extension_name {
            resource.extension_name = name;
        }
        for (name, value) in self.properties {
            match value {
                Some(value) => drop(resource.properties.insert(name, value)),
                None => drop(resource.properties.remove(&name)),
            }
        }
    }

    pub fn diff(older: &Extension, newer: &Extension) -> Self {
        let mut patch = Self::default();
        if older.extension_name != newer.extension_name {
            patch.extension_name = Some(newer.extension_name.clone());
        }
        for name in older.properties.keys() {
            if !name.contains('@') && !newer.properties.contains_key(name) {
                patch.properties.insert(name.clone(), None);
            }
        }
        for (name, value) in &newer.properties {
            if !name.contains('@') && older.properties.get(name) != Some(value) {
                patch.properties.insert(name.clone(), Some(value.clone()));
            }
        }
        patch
    }

    pub fn then(mut self, later: Self) -> Self {
        self.properties.extend(later.properties);
        Self {
            extension_name: later.extension_name.or(self.extension_name),
            properties: self.properties,
        }
    }

    pub fn is_empty(&self) -> bool {
        self.extension_name.is_none() && self.properties.is_empty()
    }
}

impl Serialize for ExtensionHand {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(None)?;
        object.serialize_entry("@odata.type", TYPE)?;
        if let Some(name) = &self.extension_name {
            object.serialize_entry("extensionName", name)?;
        }
        for (name, value) in &self.properties {
            if name.contains('@') || name == "extensionName" || name == "id" {
                return Err(S::Error::custom(format_args!(
                    "`{name}` is not a dynamic property"
                )));
            }
            object.serialize_entry(name, value)?;
        }
        object.end()
    }
}

impl<'de> Deserialize<'de> for ExtensionHand {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(Object)
    }
}

struct Object;

impl<'de> Visitor<'de> for Object {
    type Value = ExtensionHand;

    fn expecting(&self, out: &mut Formatter<'_>) -> fmt::Result {
        write!(out, "an object of type `{TYPE}`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<ExtensionHand, A::Error> {
        let mut patch = ExtensionHand::default();
        while let Some(member) = object.next_key_seed(Name)? {
            match member {
                Member::Type => object
                    .next_value_seed(Expected(TYPE))
                    .map_err(|error| at("@odata.type", &error))?,
                Member::Ignored => drop(object.next_value::<IgnoredAny>()?),
                Member::Name if patch.extension_name.is_some() => {
                    return Err(duplicate("extensionName"));
                }
                Member::Name => {
                    let value = object.next_value();
                    let value = value.map_err(|error| at("extensionName", &error))?;
                    patch.extension_name = Some(value);
                }
                Member::Dynamic(name) => match patch.properties.entry(name) {
                    Entry::Occupied(entry) => return Err(duplicate(entry.key())),
                    Entry::Vacant(entry) => {
                        let value = object.next_value();
                        let value = value.map_err(|error| at(entry.key(), &error))?;
                        entry.insert(value);
                    }
                },
            }
        }
        Ok(patch)
    }
}

enum Member {
    Type,
    Ignored,
    Name,
    Dynamic(String),
}

struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Member;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Member, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Member;

    fn expecting(&self, out: &mut Formatter<'_>) -> fmt::Result {
        out.write_str("the name of a property")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Member, E> {
        Ok(match name {
            "@odata.type" | "@type" => Member::Type,
            "extensionName" => Member::Name,
            "id" => Member::Ignored,
            _ if name.contains('@') => Member::Ignored,
            _ => Member::Dynamic(name.to_owned()),
        })
    }
}
