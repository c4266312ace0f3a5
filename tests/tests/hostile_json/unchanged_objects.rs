//! Merging objects of dynamic properties allocates nothing where nothing changes.

use crate::allocations::count_bytes;
use graph_patch::{DynamicProperties, GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Map, Value};
use std::collections::{BTreeMap, HashMap};

macro_rules! open_types {
    ($($open:ident: $map:ty),+ $(,)?) => {$(
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
        #[serde(default)]
        struct $open {
            #[graph(dynamic)]
            #[serde(flatten)]
            more: $map,
        }
    )+};
}

open_types! {
    Columns: DynamicProperties<Value>,
    Sorted: BTreeMap<String, Value>,
    Members: Map<String, Value>,
    Hashed: HashMap<String, Value>,
}

fn properties() -> Value {
    json!({
        "ext": { "a": 1, "b": { "c": "text", "d": [1, { "e": null }] }, "@odata.type": "#test.ext" },
        "other": { "f": {} },
        "size": 1,
    })
}

/// Returns the bytes that are allocated when the body is applied to the properties.
fn allocated<R: GraphPatch + for<'de> Deserialize<'de>>(properties: &Value, body: &Value) -> usize {
    let mut resource = R::deserialize(properties).unwrap();
    let patch = R::Patch::deserialize(body).unwrap();
    let ((), bytes) = count_bytes(|| patch.apply(&mut resource));
    bytes.total
}

fn allocated_in_each_map(body: &Value) -> [usize; 4] {
    let properties = properties();
    [
        allocated::<Columns>(&properties, body),
        allocated::<Sorted>(&properties, body),
        allocated::<Members>(&properties, body),
        allocated::<Hashed>(&properties, body),
    ]
}

#[test]
fn objects_without_a_change_allocate_nothing() {
    let mut objects = properties();
    // A full `HashMap` grows even when it replaces a value.
    objects.as_object_mut().unwrap().remove("size");
    for body in [
        objects,
        json!({ "ext": {} }),
        json!({ "ext": { "b": {} }, "other": { "f": {} } }),
        json!({ "ext": { "a": 1, "b": { "d": [1, { "e": null }] } } }),
        json!({ "ext": { "missing": null, "b": { "missing": null } } }),
    ] {
        assert_eq!(allocated_in_each_map(&body), [0; 4], "{body}");
    }
}

/// The test above would pass if nothing were counted.
#[test]
fn objects_with_a_change_allocate() {
    for body in [
        json!({ "ext": { "a": 2 } }),
        json!({ "ext": { "b": { "c": null } } }),
    ] {
        assert!(!allocated_in_each_map(&body).contains(&0), "{body}");
    }
}

#[test]
fn a_change_does_not_copy_the_other_objects() {
    let mut properties = properties();
    properties["large"] = json!({ "text": "a".repeat(100_000) });
    let body = json!({ "ext": { "a": 2 }, "large": properties["large"] });
    let bytes = [
        allocated::<Columns>(&properties, &body),
        allocated::<Sorted>(&properties, &body),
        allocated::<Members>(&properties, &body),
        allocated::<Hashed>(&properties, &body),
    ];
    assert!(bytes.iter().all(|bytes| *bytes < 10_000), "{bytes:?}");
}
