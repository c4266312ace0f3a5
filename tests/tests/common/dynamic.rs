//! A model of the dynamic properties of open types on plain `serde_json::Value`s, which does not use the crate.

use super::json::merge;
use super::schema::{Dynamic, Schema};
use serde_json::{Map, Value};

/// Merges a body into a current value. Null has no type, so it also removes the annotation of its property's type.
///
/// [RFC 7396, section 2; OData JSON Format 4.01, 4.5.3]
pub fn merge_patch(current: &mut Value, body: &Value) {
    let Some(changes) = body.as_object() else {
        *current = body.clone();
        return;
    };
    if !current.is_object() {
        *current = Value::Object(Map::new());
    }
    let is_null = |name: &str| changes.get(name).is_some_and(Value::is_null);
    for (name, change) in changes {
        if is_null(name) {
            remove(current, name);
        } else if !typed_property(name).is_some_and(is_null) {
            merge_patch(&mut current[name], change);
        }
    }
}

/// Removes a property and the annotation of its type. [OData JSON Format 4.01, 4.5.3]
pub fn remove(object: &mut Value, property: &str) {
    if let Some(members) = object.as_object_mut() {
        members.retain(|name, _| name != property && typed_property(name) != Some(property));
    }
}

/// Returns the newer value. If both are objects, each property that the newer one lacks is null, at every depth.
///
/// So the effect is the same whether a service merges or replaces the value. No change removes an annotation.
pub fn difference(older: &Value, newer: &Value) -> Value {
    let mut difference = newer.clone();
    if let (Some(older), Some(members)) = (older.as_object(), difference.as_object_mut()) {
        for (name, older) in older.iter().filter(|(name, _)| !name.contains('@')) {
            let newer = members.entry(name.clone()).or_insert(Value::Null);
            *newer = self::difference(older, newer);
        }
    }
    difference
}

/// Returns the property whose type the annotation names. [OData JSON Format 4.01, 4.5]
pub fn typed_property(annotation: &str) -> Option<&str> {
    let (property, term) = annotation.split_once('@')?;
    let is_typed = ["odata.type", "type"].contains(&term) && !property.is_empty();
    Some(property).filter(|_| is_typed)
}

impl Schema {
    /// Returns `true` if the member names the type of a dynamic property, and an open type keeps it.
    pub fn is_kept_annotation(&self, member: &str) -> bool {
        let property = typed_property(member).filter(|property| self.is_dynamic(property));
        property.is_some() && matches!(self.dynamic, Some(Dynamic::Untyped))
    }
}

/// Returns the types of the dynamic properties that have a value.
pub fn types_of_dynamic<'a>(
    object: &'a Value,
    schema: &'a Schema,
) -> impl Iterator<Item = (&'a String, &'a Value)> {
    let members = object.as_object().into_iter().flatten();
    members.filter(|(name, _)| {
        let property = typed_property(name).filter(|_| schema.is_kept_annotation(name));
        property.is_some_and(|property| !object[property].is_null())
    })
}

/// Applies a body as a service that replaces the objects of dynamic properties. A missing member equals null.
pub fn replace(current: &mut Value, body: &Value, schema: &Schema) {
    let mut members = body.clone();
    for (name, value) in members.as_object_mut().into_iter().flatten() {
        if value.is_object() && schema.is_dynamic(name) {
            let mut replaced = Value::Null;
            merge_patch(&mut replaced, value);
            current[name] = replaced.clone();
            *value = replaced;
        }
    }
    merge(current, &members, schema);
}
