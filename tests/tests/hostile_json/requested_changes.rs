//! Control information that requests a change which a patch cannot contain.

use crate::common::schema::Schema;
use serde_json::Value;

/// Returns the path of the first control information that requests a change.
///
/// Ignoring it would lose the change, so the body must be rejected. [OData JSON Format 4.01, 8.5, 15.2 and 15.3]
pub fn requested_change(body: &Value, schema: &Schema) -> Option<String> {
    if let Some((_, typed)) = schema.type_of(body).filter(|_| body.is_object()) {
        return requested_change(body, &typed);
    }
    let requested_by = |(name, value): (&String, &Value)| {
        if requests_change(name) {
            return Some(name.clone());
        }
        let inner = schema.complex_member(name)?;
        let path = requested_change(value, &inner)?;
        Some(format!("{name}/{path}"))
    };
    body.as_object()?.iter().find_map(requested_by)
}

fn requests_change(name: &str) -> bool {
    let Some((property, term)) = name.split_once('@') else {
        return false;
    };
    let term = term.strip_prefix("odata.").unwrap_or(term);
    match property {
        "" => term == "removed",
        _ => ["bind", "delta"].contains(&term),
    }
}
