//! The definitions that a schema needs.

use super::own::Definitions;
use alloc::{string::String, vec::Vec};
use serde_json::{Map, Value};

/// Returns the definitions that a schema refers to, directly or not.
pub(super) fn used(schema: &Value, definitions: &Definitions<'_>) -> Map<String, Value> {
    let mut used = Map::new();
    let mut rest: Vec<&Value> = [schema].into();
    while let Some(value) = rest.pop() {
        match value {
            Value::Array(values) => rest.extend(values),
            Value::Object(members) => {
                let reference = members.get("$ref").and_then(|name| definitions.name(name));
                let target = reference.and_then(|name| definitions.map.get_key_value(&name));
                if let Some((name, target)) = target.filter(|(name, _)| !used.contains_key(*name)) {
                    used.insert(name.clone(), target.clone());
                    rest.push(target);
                }
                rest.extend(members.values());
            }
            _ => {}
        }
    }
    used
}
