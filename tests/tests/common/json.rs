//! A model of merge and diff on plain `serde_json::Value`s, which does not use the crate.

use super::dynamic::{difference, merge_patch, remove, typed_property, types_of_dynamic};
use super::schema::Schema;
use serde::de::{Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};
use serde::Serialize;
use serde_json::{Map, Value};
use std::fmt::{self, Formatter};

pub fn to_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).expect("the value serializes as JSON")
}

/// Merges the body into the current value: merges objects of complex and dynamic properties member by member, and
/// replaces all other values. Null removes a dynamic property.
///
/// Annotations are not members, but the type of a dynamic property stays beside it. [OData Protocol 4.01, 11.4.3]
pub fn merge(current: &mut Value, body: &Value, schema: &Schema) {
    if let Some((name, typed)) = schema.type_of(body) {
        change_type(current, body, name, schema);
        return merge(current, body, &typed);
    }
    for (name, new) in members(body) {
        match schema.complex_member(name) {
            Some(inner) if new.is_object() => {
                if current[name].is_null() {
                    current[name] = created(new, &inner);
                }
                merge(&mut current[name], new, &inner);
            }
            _ if schema.items_of(name).is_some() => {
                let inner = schema.items_of(name).unwrap_or_default();
                current[name] = map_items(new, |item| {
                    let mut read = created(item, &inner);
                    merge(&mut read, item, &inner);
                    read
                });
            }
            _ if new.is_null() && schema.is_dynamic(name) => remove(current, name),
            _ if schema.is_dynamic(name) => merge_patch(&mut current[name], new),
            _ => current[name] = new.clone(),
        }
    }
    for (name, annotation) in types_of_dynamic(body, schema) {
        current[name] = annotation.clone();
    }
}

/// Converts each item of a collection that is not null.
fn map_items(collection: &Value, convert: impl Fn(&Value) -> Value) -> Value {
    let mut converted = collection.clone();
    for item in converted.as_array_mut().into_iter().flatten() {
        if !item.is_null() {
            *item = convert(item);
        }
    }
    converted
}

/// Changes the current value to the type in the body, if there is one, and keeps the members that both types share.
///
/// [OData Protocol 4.02, 11.4.9.3]
fn change_type(current: &mut Value, body: &Value, name: &str, schema: &Schema) {
    let (Some((_, older)), Some((_, newer))) = (schema.type_of(current), schema.type_of(body))
    else {
        return;
    };
    if body["@odata.type"].is_null() || current["@odata.type"] == name {
        return;
    }
    let mut changed = created(body, schema);
    let types = types_of_dynamic(current, &older);
    for (name, value) in members(current).chain(types) {
        let property = typed_property(name).unwrap_or(name);
        if Schema::share(&newer, &older, property) {
            changed[name] = value.clone();
        }
    }
    *current = changed;
}

/// Returns the value that the body creates from null, before it is merged.
fn created(body: &Value, schema: &Schema) -> Value {
    let Some((name, typed)) = schema.type_of(body) else {
        return schema.default.clone();
    };
    let mut created = typed.default;
    created["@odata.type"] = name.into();
    created
}

/// Returns the members that differ. These are complex objects member by member, all others completely, and null for a removed
/// dynamic member and for a removed member of its object. If the types differ, returns all members of the newer value.
pub fn diff(older: &Value, newer: &Value, schema: &Schema) -> Value {
    let Some((name, typed)) = schema.type_of(newer) else {
        return changed_members(older, newer, schema);
    };
    let mut changed = if older["@odata.type"] == name {
        changed_members(older, newer, &typed)
    } else {
        let mut kept = older.clone();
        change_type(&mut kept, newer, name, schema);
        let mut all = updatable(newer, &typed);
        for (name, change) in changed_members(&kept, newer, &typed)
            .as_object()
            .into_iter()
            .flatten()
        {
            // A complex value is sent completely, but an object of a dynamic property also clears its members.
            if change.is_null() || typed.complex_member(name).is_none() {
                all[name] = change.clone();
            }
        }
        all
    };
    changed["@odata.type"] = name.into();
    changed
}

fn changed_members(older: &Value, newer: &Value, schema: &Schema) -> Value {
    let mut changed = Map::new();
    for (name, new) in members(&updatable(newer, schema)) {
        let old = &match schema.items_of(name) {
            Some(inner) => map_items(&older[name], |item| updatable(item, &inner)),
            None => older[name].clone(),
        };
        let change = match schema.complex_member(name) {
            Some(inner) if old.is_object() && new.is_object() => {
                let partial = Some(diff(old, new, &inner));
                let is_same_type = old["@odata.type"] == new["@odata.type"];
                partial.filter(|partial| !is_same_type || members(partial).next().is_some())
            }
            _ if new == old => None,
            _ if schema.is_dynamic(name) => Some(difference(old, new)),
            _ => Some(new.clone()),
        };
        changed.extend(change.map(|change| (name.clone(), change)));
    }
    let removed = members(older)
        .filter(|(name, _)| schema.is_dynamic(name) && newer.get(name.as_str()).is_none());
    changed.extend(removed.map(|(name, _)| (name.clone(), Value::Null)));
    let mut changed = Value::Object(changed);
    for (name, annotation) in types_of_dynamic(newer, schema) {
        if typed_property(name).is_some_and(|property| !changed[property].is_null()) {
            changed[name] = annotation.clone();
        }
    }
    changed
}

/// Returns the value without its keys and read-only members, at every depth.
pub fn updatable(value: &Value, schema: &Schema) -> Value {
    if let Some((_, typed)) = schema.type_of(value).filter(|_| value.is_object()) {
        return updatable(value, &typed);
    }
    let mut updatable_value = value.clone();
    for (name, member) in updatable_value.as_object_mut().into_iter().flatten() {
        if let Some(inner) = schema.complex_member(name) {
            *member = updatable(member, &inner);
        }
        if let Some(inner) = schema.items_of(name) {
            *member = map_items(member, |item| updatable(item, &inner));
        }
    }
    if let Some(members) = updatable_value.as_object_mut() {
        members.retain(|name, _| !schema.not_updatable.contains(&name.as_str()));
    }
    updatable_value
}

/// Returns the body without its annotations, at every depth at which it is a patch.
///
/// The type annotation of a polymorphic type stays, because it selects the type, and so does that of a dynamic property.
pub fn without_annotations(body: &Value, schema: &Schema) -> Value {
    if !body.is_object() {
        return body.clone();
    }
    if let Some((name, typed)) = schema.type_of(body) {
        let mut members = without_annotations(body, &typed);
        members["@odata.type"] = name.into();
        return members;
    }
    let member_without_annotations = |(name, member): (&String, &Value)| {
        let member = match schema.complex_member(name) {
            Some(inner) => without_annotations(member, &inner),
            None => match schema.items_of(name) {
                Some(inner) => map_items(member, |item| without_annotations(item, &inner)),
                None => member.clone(),
            },
        };
        (name.clone(), member)
    };
    let members = members(body).map(member_without_annotations);
    let types = types_of_dynamic(body, schema).map(|(name, value)| (name.clone(), value.clone()));
    Value::Object(members.chain(types).collect())
}

fn members(object: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let members = object.as_object().into_iter().flatten();
    members.filter(|(name, _)| !name.contains('@'))
}

/// Returns the names of an object's members in the order of the text, which `Value` does not keep.
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
