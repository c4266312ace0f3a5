//! Merge and difference of plain `serde_json::Value`s, which know nothing of the crate.

use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::Serialize;
use serde_json::{Map, Value};
use std::fmt::{self, Formatter};

/// Asked for when it is needed, for types may hold themselves.
pub type SchemaOf = fn() -> Schema;

/// What JSON alone does not say of a type: which members are complex, and which a patch never changes.
#[derive(Default)]
pub struct Schema {
    /// What a part creates from null.
    pub default: Value,
    pub complex: Vec<(&'static str, SchemaOf)>,
    /// Keys, read-only and skipped members.
    pub fixed: Vec<&'static str>,
}

impl Schema {
    /// A type with neither complex nor fixed members.
    pub fn flat(default: &impl Serialize) -> Self {
        Self {
            default: to_json(default),
            ..Self::default()
        }
    }

    pub fn complex(mut self, name: &'static str, schema: SchemaOf) -> Self {
        self.complex.push((name, schema));
        self
    }

    pub fn fixed(mut self, name: &'static str) -> Self {
        self.fixed.push(name);
        self
    }

    fn of(&self, member: &str) -> Option<Self> {
        let (_, schema) = self.complex.iter().find(|(name, _)| *name == member)?;
        Some(schema())
    }
}

pub fn to_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("a value of JSON")
}

/// The body merged into the current value (OData Protocol 4.01, 11.4.3): complex objects member by member, all else
/// whole. Annotations are no members.
pub fn merge(current: &mut Value, body: &Value, schema: &Schema) {
    for (name, new) in members(body) {
        match schema.of(name) {
            Some(inner) if new.is_object() => {
                if current[name].is_null() {
                    current[name] = inner.default.clone();
                }
                merge(&mut current[name], new, &inner);
            }
            _ => current[name] = new.clone(),
        }
    }
}

/// The members of which the two differ: complex objects member by member, all else whole.
pub fn diff(older: &Value, newer: &Value, schema: &Schema) -> Value {
    let mut changed = Map::new();
    for (name, new) in members(&updatable(newer, schema)) {
        let old = &older[name];
        let part = match schema.of(name) {
            Some(inner) if old.is_object() && new.is_object() => {
                Some(diff(old, new, &inner)).filter(|part| part != &Value::Object(Map::new()))
            }
            _ => Some(new.clone()).filter(|new| new != old),
        };
        changed.extend(part.map(|part| (name.clone(), part)));
    }
    Value::Object(changed)
}

/// The value without its keys and read-only members, at every depth.
pub fn updatable(value: &Value, schema: &Schema) -> Value {
    let mut left = value.clone();
    for (name, member) in left.as_object_mut().into_iter().flatten() {
        if let Some(inner) = schema.of(name) {
            *member = updatable(member, &inner);
        }
    }
    if let Some(members) = left.as_object_mut() {
        members.retain(|name, _| !schema.fixed.contains(&name.as_str()));
    }
    left
}

/// The body without its annotations, at every depth at which the body is a patch.
pub fn bare(body: &Value, schema: &Schema) -> Value {
    if !body.is_object() {
        return body.clone();
    }
    let bare_member = |(name, member): (&String, &Value)| {
        let member = match schema.of(name) {
            Some(inner) => bare(member, &inner),
            None => member.clone(),
        };
        (name.clone(), member)
    };
    Value::Object(members(body).map(bare_member).collect())
}

fn members(object: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let members = object.as_object().into_iter().flatten();
    members.filter(|(name, _)| !name.contains('@'))
}

/// The names of an object's members as they stand; `Value` sorts them.
pub fn names_in_order(object: &str) -> Vec<String> {
    struct Names(Vec<String>);

    impl<'de> Deserialize<'de> for Names {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            deserializer.deserialize_map(Self(Vec::new()))
        }
    }

    impl<'de> Visitor<'de> for Names {
        type Value = Self;

        fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
            formatter.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(mut self, mut object: A) -> Result<Self, A::Error> {
            while let Some((name, IgnoredAny)) = object.next_entry()? {
                self.0.push(name);
            }
            Ok(self)
        }
    }

    let Names(names) = serde_json::from_str(object).expect("an object");
    names
}
