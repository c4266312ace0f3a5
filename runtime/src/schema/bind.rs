//! The members of a navigation property.

use super::annotation;
use super::object::Object;
use super::path::Path;
use crate::Property;
use alloc::{format, string::String, vec::Vec};
use serde_json::{json, Value};

/// Adds the annotation `name@odata.bind`, and for one entity also the property itself, which OData 4.01 uses.
pub(super) fn add(
    object: &mut Object,
    reads: fn(&Value) -> bool,
    property: &Property,
    path: &Path,
) {
    let annotation = format!("{}@odata.bind", property.name);
    let is_accepted = |value| reads(&path.body(&annotation, value));
    let is_collection = is_accepted(json!([]));
    let nullable = |schema: Value| {
        if is_accepted(Value::Null) {
            json!({ "anyOf": [schema, { "type": "null" }] })
        } else {
            schema
        }
    };
    let reference = if is_collection {
        json!({ "type": "array", "items": { "type": "string" } })
    } else {
        nullable(json!({ "type": "string" }))
    };
    let mut alternatives: Vec<String> = Vec::new();
    for name in property.names() {
        let annotation = format!("{name}@odata.bind");
        object
            .properties
            .insert(annotation.clone(), reference.clone());
        object.bound.push(annotation.clone());
        alternatives.push(annotation);
        if is_collection {
            object.reject(name.into());
        } else {
            object.properties.insert(name.into(), nullable(entity()));
            alternatives.push(name.into());
        }
    }
    object.alternatives.push(alternatives);
}

/// Returns the schema of an entity reference [OData JSON Format 4.01, 14].
fn entity() -> Value {
    json!({
        "type": "object",
        "properties": { "@id": { "type": "string" }, "@odata.id": { "type": "string" } },
        "patternProperties": { "@": true },
        "propertyNames": annotation::names(&[]),
        "additionalProperties": false,
        "oneOf": [{ "required": ["@id"] }, { "required": ["@odata.id"] }],
    })
}
