//! Compares the effect of an accepted body with a merge of plain JSON.

use crate::check::check;
use crate::common::json::{merge, to_json, updatable};
use crate::common::schema::Schema;
use crate::common::shapes::Shape;
use crate::requested_changes::requested_change;
use graph_patch::Patch;
use serde_json::Value;

/// Checks the body and, if it is accepted, compares its effect with a merge. Returns `true` if it was compared.
pub fn compare_with_merge<S: Shape>(body: &[u8], resource: &S) -> bool
where
    S::Patch: PartialEq + std::fmt::Debug,
{
    let Some(patch) = check::<S::Patch>(body) else {
        return false;
    };
    // Ignored values need not be valid for `serde_json::Value`.
    let Ok(value) = serde_json::from_slice::<Value>(body) else {
        return false;
    };
    if has_replaced_value(&value) {
        return false;
    }
    let schema = S::schema();
    let body = with_short_types(&value, &schema);
    assert_eq!(requested_change(&body, &schema), None, "{value}");
    let mut merged = to_json(resource);
    merge(&mut merged, &updatable(&body, &schema), &schema);
    let mut applied = resource.clone();
    patch.apply(&mut applied);
    assert_eq!(to_json(&applied), merged, "{value} on {resource:?}");
    true
}

/// Returns `true` if the body has a value that is replaced, in which serde drops unknown members.
fn has_replaced_value(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.iter().any(|(name, value)| {
            ["former", "nearest"].contains(&name.as_str()) || has_replaced_value(value)
        }),
        _ => false,
    }
}

/// Returns the body with types as the model of the merge expects them: in `@odata.type`, as `#` and the name.
fn with_short_types(body: &Value, schema: &Schema) -> Value {
    let Some(members) = body.as_object() else {
        return body.clone();
    };
    let mut members = members.clone();
    let name = { members.remove("@type") }.or_else(|| members.remove("@odata.type"));
    if let Some(name) = name.as_ref().and_then(Value::as_str) {
        let name = name.rsplit('#').next().unwrap_or(name);
        members.insert("@odata.type".into(), format!("#{name}").into());
    }
    let mut body = Value::Object(members);
    let typed = schema.type_of(&body).map(|(_, typed)| typed);
    let schema = typed.as_ref().unwrap_or(schema);
    for (name, member) in body.as_object_mut().into_iter().flatten() {
        if let Some(inner) = schema.complex_member(name) {
            *member = with_short_types(member, &inner);
        }
    }
    body
}
