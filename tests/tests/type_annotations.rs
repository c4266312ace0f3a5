//! `type` on a field: the property's type annotation stands directly before a value that is not null.
#![allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // serde passes references to fields.

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{json, value::RawValue, Value};
use std::borrow::Cow;
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

/// A value that is null or not, whatever its type is called.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Text(String),
    #[default]
    Nothing,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Wrapper(Option<Box<Option<i32>>>);

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
struct Unit;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Object {
    a: Option<i32>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
struct Raw(Box<RawValue>);

impl Default for Raw {
    fn default() -> Self {
        Self(RawValue::from_string("null".to_owned()).unwrap())
    }
}

impl PartialEq for Raw {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

type Maybe<T> = Option<T>;

mod zero_is_null {
    use super::{Deserialize, Serialize, Serializer};
    use serde::Deserializer;

    pub(super) fn serialize<S: Serializer>(value: &i32, serializer: S) -> Result<S::Ok, S::Error> {
        Some(*value)
            .filter(|value| *value != 0)
            .serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
        Ok(Option::deserialize(deserializer)?.unwrap_or_default())
    }
}

mod none_is_text {
    use super::Serializer;

    pub(super) fn serialize<S: Serializer>(
        value: &Option<i32>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.collect_str(value),
            None => serializer.serialize_str("none"),
        }
    }
}

macro_rules! values {
    ($($(#[$attr:meta])* $name:ident: $type:ty,)*) => {
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
        #[serde(default)]
        #[graph(untyped)]
        struct Values {
            $($(#[$attr])* #[graph(type = "#T")] $name: $type,)*
        }

        /// The text of each patch that sets one property.
        fn each(values: &Values) -> Vec<(&'static str, String)> {
            vec![$((
                stringify!($name),
                text(&ValuesPatch {
                    $name: Some(values.$name.clone()),
                    ..ValuesPatch::default()
                }),
            ),)*]
        }
    };
}

values! {
    alias: Maybe<bool>,
    boxed: Box<Option<char>>,
    either: Either,
    wrapper: Wrapper,
    unit: Unit,
    nothing: (),
    value: Value,
    cow: Option<Cow<'static, str>>,
    raw: Raw,
    float: f64,
    single: f32,
    object: Object,
    map: BTreeMap<String, Option<i32>>,
    tuple: (Option<i32>, Option<i32>),
    array: Vec<Option<i32>>,
    word: String,
    byte: u8,
    #[serde(with = "zero_is_null")]
    with: i32,
    #[serde(serialize_with = "none_is_text::serialize")]
    never_null: Option<i32>,
}

#[test]
fn the_value_decides_whether_it_is_null() {
    let nulls = Values {
        float: f64::NAN,
        single: f32::INFINITY,
        word: "null".to_owned(),
        ..Values::default()
    };
    let others = Values {
        alias: Some(false),
        boxed: Box::new(Some('x')),
        either: Either::Text(String::new()),
        wrapper: Wrapper(Some(Box::new(Some(0)))),
        value: json!(""),
        cow: Some("".into()),
        raw: Raw(RawValue::from_string("\"null\"".to_owned()).unwrap()),
        object: Object { a: Some(1) },
        with: 1,
        never_null: Some(1),
        ..Values::default()
    };
    for values in [nulls, others] {
        for (name, text) in each(&values) {
            let body: BTreeMap<String, Value> = serde_json::from_str(&text).unwrap();
            let has_annotation = body.contains_key(&format!("{name}@odata.type"));
            assert_eq!(has_annotation, !body[name].is_null(), "{text}");
        }
    }
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
