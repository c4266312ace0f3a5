//! The representation of a resource has its control information once.

use crate::resources::Open;
use graph_patch::http::Versioned;
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{json, Value};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.tagged")]
struct Tagged {
    #[graph(read_only)]
    #[serde(rename = "@odata.type")]
    odata_type: Option<String>,
    title: String,
    #[graph(read_only)]
    #[serde(rename = "@odata.etag")]
    etag: Option<String>,
    #[graph(read_only)]
    #[serde(rename = "@etag")]
    etag_of_401: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(untyped)]
struct Untyped {
    #[graph(dynamic)]
    #[serde(flatten)]
    properties: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.numbers")]
struct Numbers {
    zebra: u128,
    apple: i128,
    #[graph(dynamic)]
    #[serde(flatten)]
    properties: BTreeMap<String, f32>,
}

fn serialized<R: GraphPatch + Serialize>(resource: R, etag: Option<&str>) -> String
where
    R::Patch: Default,
{
    let etag = etag.map(|etag| etag.parse().unwrap());
    serde_json::to_string(&Versioned { resource, etag }).unwrap()
}

#[test]
fn the_etag_of_the_copy_replaces_a_field_of_the_resource() {
    let tagged = Tagged {
        odata_type: Some("#test.old".into()),
        title: "Edit".into(),
        etag: Some("\"1\"".into()),
        etag_of_401: "\"1\"".into(),
    };
    assert_eq!(
        serialized(tagged.clone(), Some("\"2\"")),
        r##"{"@odata.type":"#test.tagged","@odata.etag":"\"2\"","title":"Edit"}"##
    );
    // A field of an old state is not the ETag of this one.
    assert_eq!(
        serialized(tagged, None),
        r##"{"@odata.type":"#test.tagged","title":"Edit"}"##
    );
}

#[test]
fn dynamic_properties_keep_their_order_and_lose_the_control_information() {
    let body = r##"{"@odata.type":"#test.old","@type":"#test.old","@etag":"\"1\"","@odata.etag":"\"1\"","a":1,"b@odata.type":"#Int64","b":2,"declared":null}"##;
    let open: Open = serde_json::from_str(body).unwrap();
    assert_eq!(
        serialized(open, Some("\"2\"")),
        r##"{"@odata.type":"#microsoft.graph.open","@odata.etag":"\"2\"","declared":null,"a":1,"b":2,"b@odata.type":"#Int64"}"##
    );
    let untyped = Untyped {
        properties: BTreeMap::from([
            ("@odata.etag".into(), json!("\"1\"")),
            ("@odata.type".into(), json!("#test.kept")),
        ]),
    };
    assert_eq!(
        serialized(untyped, None),
        r##"{"@odata.type":"#test.kept"}"##
    );
}

/// A `Value` in between would lose the digits and the order.
#[test]
fn the_values_of_an_open_resource_are_exact() {
    let numbers = Numbers {
        zebra: u128::MAX,
        apple: i128::MIN,
        properties: BTreeMap::from([("f".into(), 0.1)]),
    };
    assert_eq!(
        serialized(numbers, None),
        format!(
            r##"{{"@odata.type":"#test.numbers","zebra":{},"apple":{},"f":0.1}}"##,
            u128::MAX,
            i128::MIN
        )
    );
}

/// A `Serialize` by hand can use other methods of the serializer.
#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(untyped)]
struct Own {
    value: Value,
}

impl Serialize for Own {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_some(&self.value)
    }
}

#[test]
fn a_resource_that_serializes_by_hand_is_an_object_or_an_error() {
    let own = |value| Versioned {
        resource: Own { value },
        etag: "\"2\"".parse().ok(),
    };
    let object = own(json!({"@odata.etag": 1, "a": {"@odata.etag": 1}}));
    assert_eq!(
        serde_json::to_string(&object).unwrap(),
        r#"{"@odata.etag":"\"2\"","a":{"@odata.etag":1}}"#
    );
    for value in [json!("a"), json!([1]), json!(1.5), json!(true)] {
        let error = serde_json::to_string(&own(value)).unwrap_err();
        assert_eq!(error.to_string(), "a resource must serialize to an object");
    }
}
