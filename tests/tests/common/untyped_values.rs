//! The dynamic properties of a resource and of a patch that are any JSON, with the types that JSON needs.
//!
//! Two values are constructed away, because no patch can express the difference:
//!
//! - A resource has no null members in an object, because a missing member equals null.
//! - A name decides whether its object has an `@odata.type`, and whether it has a type beside it. So no difference removes
//!   an annotation, which a patch cannot do. An `@odata.type` is text.
//!
//! The items of arrays are replaced as they are, so they can have any member.

use super::values::json;
use proptest::collection::btree_map;
use proptest::prelude::*;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The names of dynamic properties.
pub const NAMES: &str = "x[ab]?|é|";

/// The names of objects that contain their type.
const TYPED: [&str; 2] = ["xa", "b"];

/// The names of properties with an annotation of their type.
const ANNOTATED: [&str; 2] = ["xb", "a"];

/// The dynamic properties of a resource, collected into any map.
pub fn stored<M: FromIterator<(String, Value)> + std::fmt::Debug>() -> BoxedStrategy<M> {
    let properties = btree_map(NAMES, json(), 0..4).prop_map(|properties| {
        let members = properties.into_iter().collect();
        M::from_iter(stored_members(members))
    });
    properties.boxed()
}

/// The changes of dynamic properties.
pub fn sent() -> BoxedStrategy<BTreeMap<String, Option<Value>>> {
    let changes = btree_map(NAMES, json(), 0..4).prop_map(|changes| {
        let members = sent_members(changes.into_iter().collect()).into_iter();
        members
            .map(|(name, value)| (name, Some(value).filter(|value| !value.is_null())))
            .collect()
    });
    changes.boxed()
}

fn stored_members(mut members: Map<String, Value>) -> Map<String, Value> {
    members.retain(|_, value| !value.is_null());
    let mut members = each_member(members, stored_value);
    annotate(&mut members);
    members
}

fn stored_value(name: &str, value: Value) -> Value {
    let Value::Object(mut members) = value else {
        return value;
    };
    let annotation = members.remove("@odata.type");
    let mut members = stored_members(members);
    if TYPED.contains(&name) {
        let annotation = annotation.filter(Value::is_string);
        members.insert(
            "@odata.type".into(),
            annotation.unwrap_or("#test.any".into()),
        );
    }
    Value::Object(members)
}

fn sent_members(members: Map<String, Value>) -> Map<String, Value> {
    // Half of the changes have no types.
    let is_annotated = members.len() % 2 == 1;
    let mut members = each_member(members, sent_value);
    if is_annotated {
        annotate(&mut members);
    }
    members
}

fn sent_value(name: &str, value: Value) -> Value {
    let Value::Object(mut members) = value else {
        return value;
    };
    let annotation = members.remove("@odata.type");
    let mut members = sent_members(members);
    if let Some(annotation) = annotation.filter(|value| TYPED.contains(&name) && value.is_string())
    {
        members.insert("@odata.type".into(), annotation);
    }
    Value::Object(members)
}

fn each_member(
    members: Map<String, Value>,
    change: fn(&str, Value) -> Value,
) -> Map<String, Value> {
    let changed = members.into_iter().map(|(name, value)| {
        let value = change(&name, value);
        (name, value)
    });
    changed.collect()
}

/// Adds the annotations of the properties that have a value.
fn annotate(members: &mut Map<String, Value>) {
    for name in ANNOTATED {
        if members.get(name).is_some_and(|value| !value.is_null()) {
            members.insert(format!("{name}@odata.type"), "#Any".into());
        }
    }
}
