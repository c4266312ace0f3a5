//! Converts equivalent JSON to the same normalized JSON.

use super::Member;
use crate::{
    canonical,
    model::{Property, Schema},
};
use serde_json::{Map, Number, Value};

/// Normalizes a value: adds the type to every object, removes ignored members, and uses one notation for numbers.
#[must_use]
pub fn normalize(schema: &Schema, declared: &str, value: &Value) -> Value {
    match value {
        Value::Object(object) if schema.structure(declared).is_some() => {
            normalize_object(schema, declared, object).into()
        }
        Value::Array(items) => { items.iter() }
            .map(|item| normalize(schema, declared, item))
            .collect(),
        Value::Object(object) => { object.iter() }
            .map(|(name, value)| (name.clone(), normalize(schema, declared, value)))
            .collect(),
        Value::Number(number) => normalize_number(number, declared == "Edm.Single"),
        Value::String(text) => match schema.types.get(declared) {
            Some(ty) if ty.flags => text.replace(", ", ",").into(),
            _ => canonical::canonical_text(declared, text).into(),
        },
        other => other.clone(),
    }
}

fn normalize_object(
    schema: &Schema,
    declared: &str,
    object: &Map<String, Value>,
) -> Map<String, Value> {
    let ty = schema.annotated_type(object).unwrap_or(declared);
    let mut normalized = Map::new();
    normalized.insert("@odata.type".into(), ty.into());
    for (name, value) in object {
        let value = match schema.member(ty, name) {
            Member::Property(property) => normalize_property(schema, property, value),
            Member::Dynamic => normalize(schema, "", value),
            _ => continue,
        };
        normalized.insert(name.clone(), value);
    }
    normalized
}

pub(super) fn normalize_property(schema: &Schema, property: &Property, value: &Value) -> Value {
    normalize(schema, property.item().0, value)
}

/// Converts `1.0` to `1`, because the Rust type decides the notation, and rounds to `f32` for `Edm.Single`.
#[allow(clippy::cast_possible_truncation)] // The range is checked, and rounding to `f32` is intended.
fn normalize_number(number: &Number, is_single: bool) -> Value {
    let float = match number.as_f64() {
        Some(float) if is_single => f64::from(float as f32),
        Some(float) if number.is_f64() => float,
        _ => return number.clone().into(),
    };
    if float.fract() == 0.0 && float.abs() < 9e15 {
        (float as i64).into()
    } else {
        float.into()
    }
}
