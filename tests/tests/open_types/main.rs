//! Dynamic properties of open types: a value sets one, and null removes it, because a missing one equals null.
//!
//! [OData CSDL XML 4.01, 6.3; OData Protocol 4.01, 11.4.9.2]

mod annotations;
mod foreign_names;
mod objects;
mod typed;

use graph_patch::{GraphPatch, Patch};
use proptest::collection::btree_map;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::collections::{BTreeMap, HashMap};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.openTypeExtension")]
struct OpenExtension {
    #[graph(key)]
    id: String,
    extension_name: Option<String>,
    #[graph(dynamic)]
    #[serde(flatten)]
    properties: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.derived")]
struct Derived {
    #[graph(base)]
    #[serde(flatten)]
    open: OpenExtension,
    own: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.hashed")]
struct Hashed {
    #[graph(dynamic)]
    members: HashMap<String, i32>,
}

fn deserialize(body: &str) -> serde_json::Result<OpenExtensionPatch> {
    serde_json::from_str(body)
}

// Delta 10, 11, 12 and 15.
#[test]
fn a_value_sets_a_dynamic_property_and_null_removes_it() {
    let patch = OpenExtension::patch()
        .properties("dealValue", json!(500))
        .extension_name("Deal")
        .properties("theme", None);
    let body = r##"{"@odata.type":"#microsoft.graph.openTypeExtension","extensionName":"Deal","dealValue":500,"theme":null}"##;
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    assert_eq!(deserialize(body).unwrap(), patch);
    assert_eq!(
        patch.changed_properties(),
        ["extensionName", "dealValue", "theme"]
    );

    let mut extension = OpenExtension::default();
    extension.properties.extend([
        ("theme".into(), json!("dark")),
        ("kept".into(), json!(null)),
    ]);
    patch.apply(&mut extension);
    let expected = BTreeMap::from([
        ("dealValue".into(), json!(500)),
        ("kept".into(), json!(null)),
    ]);
    assert_eq!(extension.properties, expected);
}

#[test]
fn a_diff_sets_new_and_changed_properties_and_removes_missing_ones() {
    let with = |properties: Value| OpenExtension {
        properties: serde_json::from_value(properties).unwrap(),
        ..OpenExtension::default()
    };
    let (older, newer) = (
        with(json!({"a": 1, "b": 2, "c": 3})),
        with(json!({"b": 2, "c": 4, "d": 5})),
    );
    let expected = OpenExtension::patch()
        .properties("a", None)
        .properties("c", json!(4))
        .properties("d", json!(5));
    assert_eq!(older.diff(&newer), expected);
}

// Delta 60.
#[test]
fn any_name_is_dynamic_but_annotations_are_ignored() {
    let patch =
        deserialize(r##"{"":1,"a b":2,"é\"":3,"a@odata.type":"#Int64","@x.y":4}"##).unwrap();
    assert_eq!(patch.changed_properties(), ["", "a b", "é\""]);
    assert_eq!(
        deserialize(&serde_json::to_string(&patch).unwrap()).unwrap(),
        patch
    );
}

#[test]
fn an_error_of_a_dynamic_property_names_it() {
    assert_eq!(
        deserialize(r#"{"a":1,"a":2}"#).unwrap_err().to_string(),
        "property `a`: set twice at line 1 column 10"
    );
    assert_eq!(
        serde_json::from_str::<HashedPatch>(r#"{"a":"x"}"#)
            .unwrap_err()
            .to_string(),
        "property `a`: invalid type: string \"x\", expected i32 at line 1 column 8"
    );
}

#[test]
fn a_dynamic_property_named_as_a_declared_one_or_an_annotation_does_not_serialize() {
    for (name, is) in [
        ("extensionName", "declared"),
        ("id", "declared"),
        ("@odata.type", "an annotation"),
        ("theme@note", "an annotation"),
    ] {
        let patch = OpenExtension::patch().properties(name, json!(1));
        assert_eq!(
            serde_json::to_string(&patch).unwrap_err().to_string(),
            format!("property `{name}` is {is} and cannot be set as a dynamic property")
        );
    }
}

#[test]
fn a_dynamic_property_named_as_either_name_of_a_declared_one_does_not_serialize() {
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    struct OneWay {
        #[serde(rename(serialize = "sent", deserialize = "received"))]
        size: i32,
        #[graph(dynamic)]
        #[serde(flatten)]
        more: BTreeMap<String, i32>,
    }
    for name in ["sent", "received"] {
        let patch = OneWay::patch().size(1).more(name, 2);
        assert_eq!(
            serde_json::to_string(&patch).unwrap_err().to_string(),
            format!("property `{name}` is declared and cannot be set as a dynamic property")
        );
    }
    assert!(serde_json::to_string(&OneWay::patch().more("", 2)).is_ok());
}

/// serde's `flatten` puts annotations in a `BTreeMap`, but they are not properties. [OData JSON Format 4.01, 4.5]
#[test]
fn annotations_of_a_response_stay_in_a_plain_map_and_only_types_are_sent() {
    let received = |etag: &str, value: i32| -> OpenExtension {
        let response =
            json!({ "id": "7", "@odata.etag": etag, "a@odata.type": "#Int64", "a": value });
        serde_json::from_value(response).unwrap()
    };
    let (older, newer) = (received("1", 1), received("2", 2));
    let changed = OpenExtension::patch()
        .properties("a", json!(2))
        .properties("a@odata.type", json!("#Int64"));
    assert_eq!(older.diff(&newer), changed);
    assert_eq!(
        OpenExtensionPatch::from(older.clone()).changed_properties(),
        ["extensionName", "a"]
    );
    let mut patched = older;
    changed.apply(&mut patched);
    assert_eq!(patched, received("1", 2));
}

#[test]
fn a_type_derived_from_an_open_type_is_open() {
    let patch = Derived::patch()
        .own(1)
        .open(OpenExtension::patch().properties("a", json!(2)));
    let body = r##"{"@odata.type":"#test.derived","a":2,"own":1}"##;
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    assert_eq!(serde_json::from_str::<DerivedPatch>(body).unwrap(), patch);
}

#[test]
fn any_map_with_string_keys_can_store_dynamic_properties() {
    let mut hashed = Hashed {
        members: HashMap::from([("a".into(), 1), ("b".into(), 2)]),
    };
    Hashed::patch()
        .members("a", None)
        .members("c", 3)
        .apply(&mut hashed);
    assert_eq!(
        hashed.members,
        HashMap::from([("b".into(), 2), ("c".into(), 3)])
    );
}

fn names() -> impl Strategy<Value = String> {
    prop_oneof![
        Just("a".into()),
        Just("b".into()),
        "[a-e]{1,2}",
        "\\PC{0,3}".prop_map(|text| text.replace('@', "-"))
    ]
}

fn resources() -> impl Strategy<Value = Hashed> {
    btree_map(names(), any::<i32>(), 0..6).prop_map(|members| Hashed {
        members: members.into_iter().collect(),
    })
}

fn patches() -> impl Strategy<Value = HashedPatch> {
    btree_map(names(), any::<Option<i32>>(), 0..6).prop_map(|members| HashedPatch { members })
}

fn applied(patch: HashedPatch, mut resource: Hashed) -> Hashed {
    patch.apply(&mut resource);
    resource
}

proptest! {
    #[test]
    fn applying_a_diff_gives_the_newer_value(older in resources(), newer in resources()) {
        prop_assert_eq!(applied(older.diff(&newer), older), newer.clone());
        prop_assert!(newer.diff(&newer).is_empty());
    }

    #[test]
    fn then_has_the_effect_of_both_patches_in_sequence(resource in resources(), first in patches(), later in patches()) {
        let sequence = applied(later.clone(), applied(first.clone(), resource.clone()));
        prop_assert_eq!(applied(first.then(later), resource), sequence);
    }

    #[test]
    fn applying_twice_equals_applying_once(resource in resources(), patch in patches()) {
        let once = applied(patch.clone(), resource);
        prop_assert_eq!(applied(patch, once.clone()), once);
    }

    #[test]
    fn a_patch_round_trips(patch in patches()) {
        let body = serde_json::to_string(&patch).unwrap();
        prop_assert_eq!(serde_json::from_str::<HashedPatch>(&body).unwrap(), patch);
    }

    #[test]
    fn apply_equals_a_merge_of_the_json(resource in resources(), patch in patches()) {
        let body: BTreeMap<String, Option<i32>> = patch.members.clone();
        let mut merged: BTreeMap<_, _> = resource.members.clone().into_iter().collect();
        for (name, value) in body {
            match value {
                Some(value) => merged.insert(name, value),
                None => merged.remove(&name),
            };
        }
        prop_assert_eq!(applied(patch, resource).members, merged.into_iter().collect::<HashMap<_, _>>());
    }
}
