//! What plain JSON says that an accepted body does to a resource.

use crate::check::judge;
use crate::common::json::{merge, to_json, updatable};
use crate::common::schema::Schema;
use crate::common::shapes::Shape;
use graph_patch::Patch;
use serde_json::Value;

/// Judges the body and, if it is accepted, compares what it does with a merge. Tells whether it was compared.
pub fn agrees<S: Shape>(body: &[u8], resource: &S) -> bool
where
    S::Patch: PartialEq + std::fmt::Debug,
{
    let Some(patch) = judge::<S::Patch>(body) else {
        return false;
    };
    // What is passed over need not be sound.
    let Ok(value) = serde_json::from_slice::<Value>(body) else {
        return false;
    };
    if is_cut(&value) {
        return false;
    }
    let schema = S::schema();
    let said = said(&value, &schema);
    let mut merged = to_json(resource);
    merge(&mut merged, &updatable(&said, &schema), &schema);
    let mut applied = resource.clone();
    patch.apply(&mut applied);
    assert_eq!(to_json(&applied), merged, "{value} on {resource:?}");
    true
}

/// Whether it has a value that is replaced whole, of which serde drops what it does not know.
fn is_cut(value: &Value) -> bool {
    match value {
        Value::Object(members) => members
            .iter()
            .any(|(name, value)| ["former", "nearest"].contains(&name.as_str()) || is_cut(value)),
        _ => false,
    }
}

/// The body with its types as the plain merge knows them: under one name, with `#` and nothing before it.
fn said(body: &Value, schema: &Schema) -> Value {
    let Some(members) = body.as_object() else {
        return body.clone();
    };
    let mut said = members.clone();
    let name = said.remove("@type").or_else(|| said.remove("@odata.type"));
    if let Some(name) = name.as_ref().and_then(Value::as_str) {
        let name = name.rsplit('#').next().unwrap_or(name);
        said.insert("@odata.type".into(), format!("#{name}").into());
    }
    let mut said = Value::Object(said);
    let typed = schema.type_of(&said).map(|(_, typed)| typed);
    let schema = typed.as_ref().unwrap_or(schema);
    for (name, member) in said.as_object_mut().into_iter().flatten() {
        if let Some(inner) = schema.complex_member(name) {
            *member = self::said(member, &inner);
        }
    }
    said
}
