//! Rows of an enum with a variant for other types.

use crate::models::replica;
use graph_patch::{DynamicProperties, GraphPatch};
use serde_json::{json, Value};

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.device")]
struct Device {
    #[graph(key)]
    id: String,
    #[graph(read_only)]
    model: Option<String>,
    name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.base")]
struct Plain {
    name: Option<String>,
    #[graph(read_only)]
    size: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.thing", untyped)]
struct Unknown {
    #[serde(rename = "@odata.type")]
    odata_type: String,
    #[graph(key)]
    id: String,
    #[graph(complex)]
    part: Plain,
    #[graph(dynamic)]
    #[serde(flatten)]
    more: DynamicProperties<Value>,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "test.thing")]
enum AnyThing {
    Device(Device),
    #[serde(untagged)]
    Unknown(Unknown),
}

impl Default for AnyThing {
    fn default() -> Self {
        Self::Device(Device::default())
    }
}

/// The variant for other types stores all properties, whatever the type of the resource was.
#[test]
fn a_row_of_an_unknown_type_replaces_a_resource_of_another_type() {
    let device = r##"{"@odata.type": "#test.device", "id": "1", "name": "a", "model": "M"}"##;
    let robot = r##"{"@odata.type": "#test.robot", "id": "1", "legs": 4, "arm": {"length": 2}, "part": {"size": 1}}"##;
    let newer = r##"{"id": "1", "arm": {"color": "red"}, "part": {"name": "b"}, "@odata.type": "#test.robot"}"##;
    let unknown = |more: Value, name: Option<&str>| {
        AnyThing::Unknown(Unknown {
            odata_type: "#test.robot".into(),
            id: "1".into(),
            part: Plain {
                name: name.map(Into::into),
                size: Some(1),
            },
            more: serde_json::from_value(more).unwrap(),
        })
    };
    let first = unknown(json!({"legs": 4, "arm": {"length": 2}}), None);
    let second = unknown(
        json!({"legs": 4, "arm": {"length": 2, "color": "red"}}),
        Some("b"),
    );
    for (rows, expected) in [
        (&[robot][..], &first),
        (&[device, robot], &first),
        (&[device, robot, newer], &second),
        (&[robot, device, robot, newer], &second),
    ] {
        assert_eq!(
            replica::<AnyThing>(rows).get("1"),
            Some(expected),
            "{rows:?}"
        );
    }
    let found = replica::<AnyThing>(&[robot, device]);
    assert!(matches!(found.get("1"), Some(AnyThing::Device(device)) if device.model.is_some()));
}
