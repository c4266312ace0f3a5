//! Merge and difference of plain `serde_json::Value`s, which know nothing of the crate.

use super::schema::Schema;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::Serialize;
use serde_json::{Map, Value};
use std::fmt::{self, Formatter};

pub fn to_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("a value of JSON")
}

/// The body merged into the current value (OData Protocol 4.01, 11.4.3): complex objects member by member, all else
/// whole. Annotations are no members.
pub fn merge(current: &mut Value, body: &Value, schema: &Schema) {
    if let Some((name, typed)) = schema.type_of(body) {
        become_of(current, body, name, schema);
        return merge(current, body, &typed);
    }
    for (name, new) in members(body) {
        match schema.of(name) {
            Some(inner) if new.is_object() => {
                if current[name].is_null() {
                    current[name] = created(new, &inner);
                }
                merge(&mut current[name], new, &inner);
            }
            _ if new.is_null() && schema.is_dynamic(name) => remove(current, name),
            _ => current[name] = new.clone(),
        }
    }
}

/// Another type than the current one keeps what the two share (OData Protocol 4.02, 11.4.9.3); no type changes none.
fn become_of(current: &mut Value, body: &Value, name: &str, schema: &Schema) {
    let (Some((_, older)), Some((_, newer))) = (schema.type_of(current), schema.type_of(body))
    else {
        return;
    };
    if body["@odata.type"].is_null() || current["@odata.type"] == name {
        return;
    }
    let mut changed = created(body, schema);
    for (name, value) in members(current) {
        if Schema::share(&newer, &older, name) {
            changed[name] = value.clone();
        }
    }
    *current = changed;
}

/// What the body makes of null.
fn created(body: &Value, schema: &Schema) -> Value {
    let Some((name, typed)) = schema.type_of(body) else {
        return schema.default.clone();
    };
    let mut created = typed.default;
    created["@odata.type"] = name.into();
    created
}

fn remove(object: &mut Value, name: &str) {
    object.as_object_mut().map(|members| members.remove(name));
}

/// The members of which the two differ: complex objects member by member, all else whole, and a dynamic one that is gone
/// as null. Of two types, all members of the newer one.
pub fn diff(older: &Value, newer: &Value, schema: &Schema) -> Value {
    let Some((name, typed)) = schema.type_of(newer) else {
        return changed_members(older, newer, schema);
    };
    let mut changed = if older["@odata.type"] == name {
        changed_members(older, newer, &typed)
    } else {
        let mut kept = older.clone();
        become_of(&mut kept, newer, name, schema);
        let mut all = changed_members(&kept, newer, &typed);
        all.as_object_mut()
            .into_iter()
            .zip(updatable(newer, &typed).as_object().cloned())
            .for_each(|(all, newer)| all.extend(newer));
        all
    };
    changed["@odata.type"] = name.into();
    changed
}

fn changed_members(older: &Value, newer: &Value, schema: &Schema) -> Value {
    let mut changed = Map::new();
    for (name, new) in members(&updatable(newer, schema)) {
        let old = &older[name];
        let part = match schema.of(name) {
            Some(inner) if old.is_object() && new.is_object() => {
                let part = Some(diff(old, new, &inner));
                let is_same_type = old["@odata.type"] == new["@odata.type"];
                part.filter(|part| !is_same_type || members(part).next().is_some())
            }
            _ => Some(new.clone()).filter(|new| new != old),
        };
        changed.extend(part.map(|part| (name.clone(), part)));
    }
    let gone = members(older)
        .filter(|(name, _)| schema.is_dynamic(name) && newer.get(name.as_str()).is_none());
    changed.extend(gone.map(|(name, _)| (name.clone(), Value::Null)));
    Value::Object(changed)
}

/// The value without its keys and read-only members, at every depth.
pub fn updatable(value: &Value, schema: &Schema) -> Value {
    if let Some((_, typed)) = schema.type_of(value).filter(|_| value.is_object()) {
        return updatable(value, &typed);
    }
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

/// The body without its annotations, at every depth at which the body is a patch, but for what tells one type from
/// another.
pub fn bare(body: &Value, schema: &Schema) -> Value {
    if !body.is_object() {
        return body.clone();
    }
    if let Some((name, typed)) = schema.type_of(body) {
        let mut bare = bare(body, &typed);
        bare["@odata.type"] = name.into();
        return bare;
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
