//! The annotations and the ignored members of an object.

use crate::body::version;
use crate::Model;
use alloc::{format, string::String, vec::Vec};
use serde_json::{json, Map, Value};

/// Annotations that request a change [OData JSON Format 4.01, 8.5, 15.2 and 15.3].
///
/// It must match the same names as `requested_change` in `body/annotation.rs`, which decides what a patch rejects.
const REQUESTS: &str = r"^@(?:odata\.)?removed$|[\s\S]@(?:odata\.)?(?:delta|bind)$";

/// The annotation that names the type of a dynamic property.
const TYPE: &str = r"^[^@]+@(?:odata\.)?type$";

/// The version of a type between its namespace and its name. It must match the same as `has_version` in `body/version.rs`.
const VERSION: &str = r"\.v[0-9]+_[0-9]+_[0-9]+\.";

/// Returns the schema of `@odata.type`: the spelling that a patch serializes, and the others that it accepts.
pub(super) fn odata_type(model: &Model) -> Value {
    let odata_type = model.odata_type;
    let name = odata_type.trim_start_matches('#');
    let name = match version::without_version(name).filter(|_| model.any_version) {
        Some((namespace, name)) => [&escape(namespace), VERSION, &escape(name)].concat(),
        None => escape(name),
    };
    json!({ "anyOf": [
        { "const": odata_type },
        { "type": "string", "pattern": format!("(?:^|#){name}$") },
    ] })
}

/// Returns patterns of annotations, keys and read-only properties. They are ignored, except for types in an open type.
pub(super) fn patterns(names: &[&str], is_open: bool) -> Map<String, Value> {
    let mut patterns = Map::new();
    patterns.insert("@".into(), Value::Bool(true));
    if is_open {
        patterns.insert(TYPE.into(), json!({ "type": "string" }));
    }
    if !names.is_empty() {
        let names: Vec<_> = names.iter().map(|name| escape(name)).collect();
        patterns.insert(format!("^(?:{})$", names.join("|")), Value::Bool(true));
    }
    patterns
}

/// Returns the schema of the members' names: of the annotations that request a change, it accepts those that relate entities.
pub(super) fn names(bound: &[String]) -> Value {
    let others = json!({ "not": { "pattern": REQUESTS } });
    if bound.is_empty() {
        others
    } else {
        json!({ "anyOf": [{ "enum": bound }, others] })
    }
}

/// Escapes the characters that have a meaning in a regular expression.
fn escape(name: &str) -> String {
    let mut escaped = String::new();
    for letter in name.chars() {
        if r"\^$.|?*+()[]{}/".contains(letter) {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}
