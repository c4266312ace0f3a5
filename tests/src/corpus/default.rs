//! The default of a value.

use super::normalize;
use crate::{
    model::{Kind, Property, Schema},
    text,
};
use serde_json::{json, Map, Value};

/// Returns the normalized default object of a concrete type.
#[must_use]
pub fn default_object(schema: &Schema, ty: &str) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("@odata.type".into(), ty.into());
    for ty in schema.chain(ty) {
        for property in &ty.properties {
            if !ty.key.contains(&property.name) && !property.is_read_only() {
                object.insert(property.name.clone(), default_value(schema, property));
            }
        }
    }
    object
}

fn default_value(schema: &Schema, property: &Property) -> Value {
    let (item, is_many) = property.item();
    match schema.types.get(item) {
        _ if is_many => json!([]),
        _ if property.nullable => Value::Null,
        Some(ty) if ty.kind != Kind::Enum => {
            let ty = schema.default_type(item).map_or(item, |ty| &ty.name);
            default_object(schema, ty).into()
        }
        Some(ty) if ty.flags => "0".into(),
        Some(ty) => { ty.members.first() }.map_or("".into(), |member| member.0.clone().into()),
        None => normalize(schema, item, &default_primitive(item)),
    }
}

/// Returns the default of the type that stands for a primitive type in the models.
fn default_primitive(edm: &str) -> Value {
    match edm {
        "Edm.Boolean" => false.into(),
        "Edm.Untyped" => Value::Null,
        "Edm.Byte" | "Edm.SByte" | "Edm.Int16" | "Edm.Int32" | "Edm.Int64" | "Edm.Decimal"
        | "Edm.Double" | "Edm.Single" => 0.into(),
        _ => text::default_text(edm).unwrap_or_default().into(),
    }
}
