//! The contenders without types.

use crate::contender::Contender;
use serde::{de::DeserializeOwned, Serialize};
use serde_json::{Map, Value};
use std::collections::{hash_map, HashMap};
use std::hash::{BuildHasherDefault, DefaultHasher};

/// A `serde_json::Value` that `json_patch::merge` merges into the JSON of a resource.
pub struct Values;

impl<R: Clone + DeserializeOwned + Serialize + 'static> Contender<R> for Values {
    type Resource = R;
    type Patch = Value;

    fn keep(resource: &R) -> R {
        resource.clone()
    }

    fn to_json(resource: &R) -> Value {
        serde_json::to_value(resource).unwrap()
    }

    fn serialize(patch: &Value) -> Vec<u8> {
        serde_json::to_vec(patch).unwrap()
    }

    fn deserialize(body: &[u8]) -> Value {
        serde_json::from_slice(body).unwrap()
    }

    fn apply(patch: Value, resource: &mut R) {
        let mut value = serde_json::to_value(&*resource).unwrap();
        json_patch::merge(&mut value, &patch);
        *resource = serde_json::from_value(value).unwrap();
    }

    fn diff(older: &R, newer: &R) -> Value {
        let [older, newer] = [older, newer].map(|side| serde_json::to_value(side).unwrap());
        changed(&older, newer).unwrap_or(Value::Object(Map::new()))
    }

    /// `json_patch::merge` would treat null as a removal and lose it.
    fn then(mut first: Value, later: Value) -> Value {
        merge_value(&mut first, later);
        first
    }

    fn is_empty(patch: &Value) -> bool {
        let mut members = patch.as_object().into_iter().flat_map(Map::keys);
        members.all(|name| name == "@odata.type")
    }
}

fn changed(older: &Value, newer: Value) -> Option<Value> {
    match (older, newer) {
        (Value::Object(older), Value::Object(mut newer)) => {
            let mut patch = Map::new();
            for (name, value) in older {
                let change = match newer.remove(name) {
                    Some(newer) => changed(value, newer),
                    None => Some(Value::Null),
                };
                patch.extend(change.map(|change| (name.clone(), change)));
            }
            patch.extend(newer);
            (!patch.is_empty()).then_some(Value::Object(patch))
        }
        (older, newer) => (*older != newer).then_some(newer),
    }
}

fn merge_value(first: &mut Value, later: Value) {
    match (first, later) {
        (Value::Object(first), Value::Object(later)) => {
            for (name, value) in later {
                match first.get_mut(&name) {
                    Some(first) => merge_value(first, value),
                    None => drop(first.insert(name, value)),
                }
            }
        }
        (first, later) => *first = later,
    }
}

/// A map of the values, and a map of the changed ones. The hash function is deterministic.
pub struct Dirty;

type Members = HashMap<String, Value, BuildHasherDefault<DefaultHasher>>;

impl<R: Serialize> Contender<R> for Dirty {
    type Resource = Members;
    type Patch = Members;

    fn keep(resource: &R) -> Members {
        let value = serde_json::to_value(resource).unwrap();
        serde_json::from_value(value).unwrap()
    }

    fn to_json(resource: &Members) -> Value {
        serde_json::to_value(resource).unwrap()
    }

    fn serialize(patch: &Members) -> Vec<u8> {
        serde_json::to_vec(patch).unwrap()
    }

    fn deserialize(body: &[u8]) -> Members {
        serde_json::from_slice(body).unwrap()
    }

    fn apply(patch: Members, resource: &mut Members) {
        merge(resource, patch);
    }

    fn diff(older: &Members, newer: &Members) -> Members {
        let mut patch = Members::default();
        for (name, value) in newer {
            let change = match older.get(name) {
                Some(older) if older == value => None,
                Some(older) => changed(older, value.clone()),
                None => Some(value.clone()),
            };
            patch.extend(change.map(|change| (name.clone(), change)));
        }
        patch
    }

    fn then(mut first: Members, later: Members) -> Members {
        merge(&mut first, later);
        first
    }

    fn is_empty(patch: &Members) -> bool {
        patch.keys().all(|name| name == "@odata.type")
    }
}

fn merge(members: &mut Members, patch: Members) {
    for (name, value) in patch {
        match members.entry(name) {
            hash_map::Entry::Occupied(mut entry) => merge_value(entry.get_mut(), value),
            hash_map::Entry::Vacant(entry) => drop(entry.insert(value)),
        }
    }
}
