//! Pairs of patches whose effect one body can express.

use super::json::to_json;
use super::schema::Schema;
use super::shapes::Shape;
use serde_json::Value;

/// Returns the later patch without the changes that no body can express together with the first patch, as
/// `Patch::then` documents.
///
/// - An object replaces an untyped value that the first patch made null or not an object. A body merges the object.
/// - A partial patch creates an open type that the first patch cleared. A body keeps its other dynamic properties.
///
/// Instead, the later patch has an array of the object, or null.
pub fn expressible<S: Shape>(first: &S::Patch, later: S::Patch) -> S::Patch {
    let body = to_json(&later);
    let mut expressible = body.clone();
    limit(&to_json(first), &mut expressible, &S::schema());
    if expressible == body {
        return later;
    }
    serde_json::from_value(expressible).expect("a patch")
}

fn limit(first: &Value, later: &mut Value, schema: &Schema) {
    let typed = schema.type_of(later).map(|(_, typed)| typed);
    let schema = typed.as_ref().unwrap_or(schema);
    for (name, later) in later.as_object_mut().into_iter().flatten() {
        let Some(first) = first.get(name) else {
            continue;
        };
        match schema.complex_member(name) {
            Some(inner) if first.is_object() => limit(first, later, &inner),
            Some(inner) if later.is_object() && first.is_null() && is_open(later, &inner) => {
                *later = Value::Null;
            }
            None if schema.is_dynamic(name) => limit_untyped(first, later),
            _ => {}
        }
    }
}

fn limit_untyped(first: &Value, later: &mut Value) {
    if !first.is_object() && later.is_object() {
        *later = Value::Array(vec![later.take()]);
    }
    for (name, later) in later.as_object_mut().into_iter().flatten() {
        if let Some(first) = first.get(name) {
            limit_untyped(first, later);
        }
    }
}

/// Returns `true` if the value or a complex value in it has an open type.
fn is_open(value: &Value, schema: &Schema) -> bool {
    let typed = schema.type_of(value).map(|(_, typed)| typed);
    let schema = typed.as_ref().unwrap_or(schema);
    let mut members = schema.complex.iter();
    // A recursive type ends where the value has no member.
    schema.dynamic.is_some()
        || members.any(|(name, inner)| {
            let member = value.get(name).or(schema.default.get(name));
            member.is_some_and(|member| member.is_object() && is_open(member, &inner()))
        })
}
