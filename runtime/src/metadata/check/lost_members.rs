//! Finds the members of a sample that a model does not serialize.

use crate::metadata::check::opaque::Object;
use alloc::vec::Vec;
use serde_json::Value;

/// Collects the paths of the members of a sample that the serialized object lacks. The path leads through the first item of
/// each collection. A model may omit a member that is null.
pub(in crate::metadata) fn collect_lost<'s>(
    sample: &'s Object,
    serialized: &Object,
    path: &mut Vec<&'s str>,
    lost: &mut Vec<Vec<&'s str>>,
) {
    for (name, value) in sample.iter().filter(|(_, value)| !value.is_null()) {
        path.push(name);
        if !serialized.contains_key(name) {
            lost.push(path.clone());
        } else if let (Some(sample), Some(serialized)) = (object(value), member(serialized, name)) {
            collect_lost(sample, serialized, path, lost);
        }
        path.pop();
    }
}

pub(in crate::metadata) fn has(serialized: &Object, path: &[&str]) -> bool {
    match path.split_first() {
        None => true,
        Some((name, [])) => serialized.contains_key(*name),
        Some((name, path)) => member(serialized, name).is_some_and(|inner| has(inner, path)),
    }
}

/// The object in a member, or the first object of a collection.
pub(in crate::metadata) fn member<'v>(members: &'v Object, name: &str) -> Option<&'v Object> {
    object(members.get(name)?)
}

fn object(value: &Value) -> Option<&Object> {
    value.get(0).unwrap_or(value).as_object()
}
