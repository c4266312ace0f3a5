//! Null in schemas.

use super::own::Definitions;
use serde_json::{json, Value};

/// Returns the schema with null added or removed.
pub(super) fn set_nullable(schema: Value, is_nullable: bool, own: &Definitions<'_>) -> Value {
    match (is_nullable, own.accepts_null(&schema)) {
        (true, false) => json!({ "anyOf": [schema, { "type": "null" }] }),
        (false, true) if schema == Value::Bool(true) => json!({ "not": { "type": "null" } }),
        (false, true) => json!({ "allOf": [schema, { "not": { "type": "null" } }] }),
        _ => schema,
    }
}
