//! Dynamic properties of `serde_json::Value`: an object is merged, as a service does it. [OData Protocol 4.01, 11.4.3; RFC 7396]

use crate::{OpenExtension, OpenExtensionPatch};
use graph_patch::{GraphPatch, Patch};
use serde_json::{json, Value};

fn with(properties: Value) -> OpenExtension {
    OpenExtension {
        properties: serde_json::from_value(properties).unwrap(),
        ..OpenExtension::default()
    }
}

fn read(body: Value) -> OpenExtensionPatch {
    serde_json::from_value(body).unwrap()
}

fn applied(patch: Value, properties: Value) -> OpenExtension {
    let mut extension = with(properties);
    read(patch).apply(&mut extension);
    extension
}

#[test]
fn an_object_is_merged_member_by_member_and_null_removes_a_member() {
    let before = json!({ "ext": { "p1": 1, "p2": 2, "in": { "a": 1, "b": 2 }, "list": [1, 2] } });
    let patch = json!({ "ext": { "p1": 3, "in": { "a": null, "c": 3 }, "list": [{ "x": null }] } });
    let after =
        json!({ "ext": { "p1": 3, "p2": 2, "in": { "b": 2, "c": 3 }, "list": [{ "x": null }] } });
    assert_eq!(applied(patch, before), with(after));
}

#[test]
fn a_new_object_has_no_null_members() {
    let patch = json!({ "ext": { "a": null, "in": { "b": null, "c": 1 } }, "was": { "d": null } });
    let after = json!({ "ext": { "in": { "c": 1 } }, "was": {} });
    assert_eq!(applied(patch, json!({ "was": "text" })), with(after));
}

#[test]
fn the_value_null_removes_a_property() {
    let mut extension = with(json!({ "a": 1, "b": 2 }));
    let patch = OpenExtension::patch().properties("a", Value::Null);
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#microsoft.graph.openTypeExtension","a":null}"##
    );
    patch.apply(&mut extension);
    assert_eq!(extension, with(json!({ "b": 2 })));
}

#[test]
fn any_other_value_is_replaced() {
    let patch = json!({ "a": 1, "b": [1], "c": "text" });
    let after = patch.clone();
    let before = json!({ "a": { "p": 1 }, "b": [2, 3], "c": { "p": 1 } });
    assert_eq!(applied(patch, before), with(after));
}

#[test]
fn a_diff_of_objects_is_right_whether_the_service_merges_or_replaces() {
    let older = with(
        json!({ "ext": { "p1": 1, "p2": 2, "in": { "a": 1, "b": 2 }, "old": { "x": 1 } }, "same": { "a": 1 } }),
    );
    let newer = with(
        json!({ "ext": { "p1": 3, "in": { "a": 1 } }, "same": { "a": 1 }, "new": { "y": 1 } }),
    );
    let expected = json!({
        "ext": { "p1": 3, "in": { "a": 1, "b": null }, "old": null, "p2": null },
        "new": { "y": 1 },
    });
    let patch = older.diff(&newer);
    assert_eq!(patch, read(expected));
    let mut merged = older;
    patch.apply(&mut merged);
    assert_eq!(merged, newer);
}

/// A patch changes no annotation.
#[test]
fn a_diff_of_objects_does_not_clear_annotations() {
    let older = with(json!({ "ext": { "@odata.type": "#a.b", "x@odata.type": "#Int32", "x": 1 } }));
    let newer = with(json!({ "ext": { "y": 2 } }));
    assert_eq!(
        older.diff(&newer),
        read(json!({ "ext": { "x": null, "y": 2 } }))
    );
}

#[test]
fn two_changes_of_an_object_become_one() {
    let first = read(json!({ "ext": { "a": 1, "b": { "c": 1 }, "d": 1 } }));
    let later = read(json!({ "ext": { "a": null, "b": { "e": 2 } } }));
    let both = read(json!({ "ext": { "a": null, "b": { "c": 1, "e": 2 }, "d": 1 } }));
    assert_eq!(first.then(later), both);
}

/// A body cannot express that an object replaces a value.
#[test]
fn an_object_after_null_or_another_value_is_the_later_one() {
    for first in [json!(null), json!(1), json!([])] {
        let first = read(json!({ "ext": first }));
        let later = read(json!({ "ext": { "a": 1 } }));
        assert_eq!(first.then(later.clone()), later);
    }
    let first = read(json!({ "ext": { "a": 1 } }));
    let later = read(json!({ "ext": null }));
    assert_eq!(first.then(later.clone()), later);
}
