//! One spelling for all JSON that says the same.

use super::Member;
use crate::{
    canonical,
    model::{Property, Schema},
};
use serde_json::{Map, Number, Value};

/// A value of a type with the type's name on every object, without what is passed over, numbers in one spelling.
#[must_use]
pub fn normal(schema: &Schema, declared: &str, value: &Value) -> Value {
    match value {
        Value::Object(object) if schema.structure(declared).is_some() => {
            normal_object(schema, declared, object).into()
        }
        Value::Array(items) => { items.iter() }
            .map(|item| normal(schema, declared, item))
            .collect(),
        Value::Object(object) => { object.iter() }
            .map(|(name, value)| (name.clone(), normal(schema, declared, value)))
            .collect(),
        Value::Number(number) => normal_number(number, declared == "Edm.Single"),
        Value::String(text) => match schema.types.get(declared) {
            Some(ty) if ty.flags => text.replace(", ", ",").into(),
            _ => canonical::one_spelling(declared, text).into(),
        },
        other => other.clone(),
    }
}

fn normal_object(
    schema: &Schema,
    declared: &str,
    object: &Map<String, Value>,
) -> Map<String, Value> {
    let ty = schema.said(object).unwrap_or(declared);
    let mut normalised = Map::new();
    normalised.insert("@odata.type".into(), ty.into());
    for (name, value) in object {
        let value = match schema.member(ty, name) {
            Member::Property(property) => normal_property(schema, property, value),
            Member::Dynamic => normal(schema, "", value),
            _ => continue,
        };
        normalised.insert(name.clone(), value);
    }
    normalised
}

pub(super) fn normal_property(schema: &Schema, property: &Property, value: &Value) -> Value {
    normal(schema, property.item().0, value)
}

/// `1.0` is `1`, for a type decides how a number is written; of an `f32`, no digit counts that it has not.
#[allow(clippy::cast_possible_truncation)] // asked before, and of an `f32` what is compared
fn normal_number(number: &Number, is_single: bool) -> Value {
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
