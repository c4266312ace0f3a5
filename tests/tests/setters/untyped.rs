//! Setters of untyped properties accept scalars.

use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(untyped)]
struct Open {
    value: Value,
    nullable: Option<Value>,
    #[graph(dynamic)]
    #[serde(flatten)]
    dynamic: BTreeMap<String, Value>,
}

#[test]
fn an_untyped_property_accepts_scalars() {
    macro_rules! assert_accepted {
        ($($value:expr => $json:tt,)+) => {$(
            let patch = Open::patch().value($value).nullable($value).dynamic("a", $value);
            assert_eq!(patch.value, Some(json!($json)));
            assert_eq!(patch.nullable, Some(Some(json!($json))));
            assert_eq!(patch.dynamic["a"], Some(json!($json)));
        )+};
    }
    assert_accepted! {
        "text" => "text",
        &String::from("text") => "text",
        String::from("text") => "text",
        Cow::Borrowed("text") => "text",
        true => true,
        5 => 5,
        5_i8 => 5,
        5_u16 => 5,
        i64::MIN => (i64::MIN),
        u64::MAX => (u64::MAX),
        5_usize => 5,
        0.5 => 0.5,
        0.5_f32 => 0.5,
        json!(["1"]) => ["1"],
    }
    let patch = Open::patch().value(Value::Null).nullable(Value::Null);
    assert_eq!(patch.value, Some(Value::Null));
    assert_eq!(patch.nullable, Some(Some(Value::Null)));
    // A dynamic property that is null equals a missing one.
    assert_eq!(Open::patch().dynamic("a", Value::Null).dynamic["a"], None);
    let patch = Open::patch().nullable(None).dynamic("a", None);
    assert_eq!(patch.nullable, Some(None));
    assert_eq!(patch.dynamic["a"], None);
    let patch = Open::patch().dynamic("a", Some(json!({ "b": 1 })));
    assert_eq!(patch.dynamic["a"], Some(json!({ "b": 1 })));
}
