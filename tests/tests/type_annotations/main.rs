//! `type` on a field: the property's type annotation stands directly before a value that is not null.

mod nulls;

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::collections::BTreeMap;

/// A custom security attribute set.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, rename_all = "PascalCase")]
#[graph(type = "microsoft.graph.customSecurityAttributeValue")]
struct Engineering {
    #[graph(type = "#Int32")]
    num_vendors: Option<i32>,
    certified: Option<bool>,
    #[graph(type = "#Collection(String)")]
    projects: Vec<String>,
}

fn text(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

const TYPE: &str = r##""@odata.type":"#microsoft.graph.customSecurityAttributeValue""##;

#[test]
fn the_annotation_stands_directly_before_its_property() {
    let patch = Engineering::patch()
        .projects(vec!["a".to_owned()])
        .certified(true)
        .num_vendors(8);
    assert_eq!(
        text(&patch),
        format!(
            r##"{{{TYPE},"NumVendors@odata.type":"#Int32","NumVendors":8,"Certified":true,"Projects@odata.type":"#Collection(String)","Projects":["a"]}}"##
        )
    );
}

#[test]
fn null_and_an_absent_property_have_no_annotation() {
    let patch = Engineering::patch().num_vendors(None);
    assert_eq!(text(&patch), format!(r#"{{{TYPE},"NumVendors":null}}"#));
    assert_eq!(text(&Engineering::patch()), format!("{{{TYPE}}}"));
}

#[test]
fn every_way_to_set_the_property_includes_the_annotation() {
    let older = Engineering::default();
    let newer = Engineering {
        num_vendors: Some(8),
        ..older.clone()
    };
    let expected = format!(r##"{{{TYPE},"NumVendors@odata.type":"#Int32","NumVendors":8}}"##);
    assert_eq!(text(&older.diff(&newer)), expected);
    let first = Engineering::patch().num_vendors(3);
    assert_eq!(
        text(&first.then(Engineering::patch().num_vendors(8))),
        expected
    );
    let literal = EngineeringPatch {
        num_vendors: Some(Some(8)),
        ..EngineeringPatch::default()
    };
    assert_eq!(text(&literal), expected);
    let complete = text(&EngineeringPatch::from(newer));
    assert!(complete.contains(r##""NumVendors@odata.type":"#Int32","NumVendors":8,"Cert"##));
    let cleared = Engineering::patch()
        .num_vendors(8)
        .then(Engineering::patch().num_vendors(None));
    assert_eq!(text(&cleared), format!(r#"{{{TYPE},"NumVendors":null}}"#));
}

#[test]
fn the_annotation_is_not_a_change() {
    let patch = Engineering::patch().num_vendors(8);
    assert_eq!(patch.changed_properties(), ["NumVendors"]);
    assert!(Engineering::patch().is_empty());
    assert_eq!(
        format!("{patch:?}"),
        "EngineeringPatch { NumVendors: Some(8) }"
    );
}

#[test]
fn any_annotation_of_the_property_is_ignored_when_a_body_is_read() {
    for annotation in [
        json!("#Int32"),
        json!("#Int64"),
        json!(null),
        json!({"a": 1}),
    ] {
        for name in ["NumVendors@odata.type", "NumVendors@type"] {
            let body = json!({ name: annotation, "NumVendors": 8 });
            let patch: EngineeringPatch = serde_json::from_value(body).unwrap();
            assert_eq!(patch, Engineering::patch().num_vendors(8));
        }
    }
    let alone: EngineeringPatch =
        serde_json::from_str(r##"{"NumVendors@odata.type":"#Int32"}"##).unwrap();
    assert!(alone.is_empty());
    let patch = Engineering::patch().num_vendors(8).projects(vec![]);
    assert_eq!(
        serde_json::from_str::<EngineeringPatch>(&text(&patch)).unwrap(),
        patch
    );
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(untyped)]
struct Renamed {
    #[graph(type = "Collection(Edm.String)")]
    #[serde(rename(serialize = "IdsId", deserialize = "ids"), alias = "i")]
    ids: Vec<String>,
    #[graph(type = "http://host/$metadata#ns.Größe")]
    r#type: u8,
    /// Received with the property, and never sent.
    #[graph(read_only)]
    #[serde(rename = "type@odata.type")]
    type_of_type: String,
}

#[test]
fn the_annotation_has_the_serialized_name_and_exactly_the_text() {
    let patch = Renamed::patch().ids(vec![]).r#type(1);
    assert_eq!(
        text(&patch),
        r#"{"IdsId@odata.type":"Collection(Edm.String)","IdsId":[],"type@odata.type":"http://host/$metadata#ns.Größe","type":1}"#
    );
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.derived")]
struct Derived {
    own: Option<u8>,
    #[graph(base)]
    #[serde(flatten)]
    base: Engineering,
    #[graph(complex)]
    nested: Option<Box<Engineering>>,
    #[graph(dynamic)]
    #[serde(flatten)]
    others: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(untagged)]
#[graph(type = "microsoft.graph.customSecurityAttributeValue")]
enum Any {
    Derived(Derived),
    Engineering(Engineering),
}

#[test]
fn inherited_nested_and_polymorphic_properties_have_their_annotations() {
    let own = Engineering::patch().num_vendors(8);
    let patch = Derived::patch().base(own.clone()).nested(own.clone());
    let expected = format!(
        r##"{{"@odata.type":"#test.derived","NumVendors@odata.type":"#Int32","NumVendors":8,"nested":{{{TYPE},"NumVendors@odata.type":"#Int32","NumVendors":8}}}}"##
    );
    assert_eq!(text(&patch), expected);
    assert_eq!(text(&AnyPatch::from(patch)), expected);
    assert_eq!(
        text(&AnyPatch::from(own)),
        format!(r##"{{{TYPE},"NumVendors@odata.type":"#Int32","NumVendors":8}}"##)
    );
}

#[test]
fn the_annotation_of_a_declared_property_cannot_be_set_as_a_dynamic_property() {
    let patch = Derived::patch()
        .base(Engineering::patch().num_vendors(8))
        .others("NumVendors@odata.type", json!("#Int64"));
    assert!(serde_json::to_string(&patch).is_err());
}
