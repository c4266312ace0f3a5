//! The effect of a body on an object. [OData Protocol 4.01, 11.4.3; 4.02, 11.4.9.3]

use super::{default_object, normalize::normalize_property, Member};
use crate::model::{Property, Schema};
use serde_json::{Map, Value};

/// Merges a body into a normalized object at a place of the declared type.
#[must_use]
pub fn merge(
    schema: &Schema,
    declared: &str,
    current: Map<String, Value>,
    body: &Map<String, Value>,
) -> Map<String, Value> {
    let old = schema.annotated_type(&current).unwrap_or_default();
    let bases = schema.chain(old);
    // A body of the declared type, annotated or not, does not change a value of a derived type to it.
    let is_base = |ty| ty == declared && bases.iter().any(|base| base.name == ty);
    let mut merged = match schema.annotated_type(body) {
        Some(ty) if ty != old && !is_base(ty) => change_type(schema, current, ty),
        _ => current,
    };
    let ty = schema
        .annotated_type(&merged)
        .unwrap_or_default()
        .to_string();
    for (name, value) in body {
        match schema.member(&ty, name) {
            Member::Property(property) => {
                let current = merged.remove(name).unwrap_or_default();
                let value = merge_property(schema, property, current, value);
                merged.insert(name.clone(), value);
            }
            Member::Dynamic => {
                merge_member(&mut merged, name, &super::normalize(schema, "", value));
            }
            _ => {}
        }
    }
    merged
}

/// Merges a dynamic value. [RFC 7396, section 2]
fn merge_member(members: &mut Map<String, Value>, name: &str, change: &Value) {
    let Value::Object(changes) = change else {
        members.remove(name);
        if !change.is_null() {
            members.insert(name.into(), change.clone());
        }
        return;
    };
    let mut object = match members.remove(name) {
        Some(Value::Object(object)) => object,
        _ => Map::new(),
    };
    for (name, change) in changes {
        merge_member(&mut object, name, change);
    }
    members.insert(name.into(), object.into());
}

fn merge_property(schema: &Schema, property: &Property, current: Value, value: &Value) -> Value {
    let (item, _) = property.item();
    match (current, value) {
        (Value::Object(current), Value::Object(body)) => merge(schema, item, current, body).into(),
        (_, Value::Object(body)) if schema.structure(item).is_some() => {
            let own = schema.default_type(item).map_or(item, |ty| &ty.name);
            let ty = schema.annotated_type(body).unwrap_or(own);
            merge(schema, item, default_object(schema, ty), body).into()
        }
        _ => normalize_property(schema, property, value),
    }
}

/// Changes the type of an object; keeps shared inherited properties, and dynamic ones if both types are open.
fn change_type(schema: &Schema, current: Map<String, Value>, ty: &str) -> Map<String, Value> {
    let mut new = default_object(schema, ty);
    let old = schema
        .annotated_type(&current)
        .unwrap_or_default()
        .to_string();
    let bases = schema.chain(ty);
    let shared = { schema.chain(&old).into_iter() }
        .find(|base| bases.iter().any(|other| other.name == base.name))
        .map_or("", |base| &base.name);
    for (name, value) in current {
        let is_shared = match schema.member(&old, &name) {
            Member::Property(_) => matches!(schema.member(shared, &name), Member::Property(_)),
            Member::Dynamic => matches!(schema.member(ty, &name), Member::Dynamic),
            _ => false,
        };
        if is_shared {
            new.insert(name, value);
        }
    }
    new
}
