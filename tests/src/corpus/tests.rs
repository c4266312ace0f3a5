//! Tests of the expected effect and the faults of bodies.

use super::{default_object, faults, merge, mutations, normalize};
use crate::{model::Schema, text};
use serde_json::{json, Map, Value};

fn schema() -> Schema {
    let records = [
        json!({"kind": "entity", "name": "t.base", "key": ["id"], "properties": [
            {"name": "id", "type": "Edm.String", "nullable": false},
            {"name": "title", "type": "Edm.String", "nullable": false},
            {"name": "place", "type": "t.place", "nullable": true}]}),
        json!({"kind": "entity", "name": "t.one", "base": "t.base", "open": true, "properties": [
            {"name": "size", "type": "Edm.Int32", "nullable": true}]}),
        json!({"kind": "entity", "name": "t.two", "base": "t.base", "properties": [
            {"name": "size", "type": "Edm.Int32", "nullable": true},
            {"name": "places", "type": "Collection(t.place)", "nullable": false}]}),
        json!({"kind": "complex", "name": "t.place", "properties": [
            {"name": "city", "type": "Edm.String", "nullable": false},
            {"name": "zip", "type": "Edm.String", "nullable": true}]}),
    ];
    let lines: Vec<_> = records.iter().map(Value::to_string).collect();
    Schema::parse(&lines.join("\n")).unwrap()
}

fn object(json: Value) -> Map<String, Value> {
    match json {
        Value::Object(object) => object,
        other => panic!("not an object: {other}"),
    }
}

fn merged(current: Value, body: Value) -> Value {
    merge(&schema(), "t.base", object(current), &object(body)).into()
}

#[test]
fn a_default_has_every_property_that_can_be_set() {
    assert_eq!(
        Value::from(default_object(&schema(), "t.two")),
        json!({"@odata.type": "t.two", "title": "", "place": null, "size": null, "places": []})
    );
}

/// A body that does not set a property leaves the default in the resource, which is compared with the normalized default.
#[test]
fn the_default_of_a_primitive_type_is_the_normalized_default_of_its_rust_type() {
    #[derive(Default, serde::Serialize)]
    #[serde(rename_all = "PascalCase")]
    struct Defaults {
        boolean: bool,
        byte: u8,
        s_byte: i8,
        int16: i16,
        int32: i32,
        int64: i64,
        single: f32,
        double: f64,
        decimal: f64,
        date: text::Date,
        date_time_offset: text::DateTimeOffset,
        duration: graph_patch::edm::Duration,
        guid: text::Guid,
        time_of_day: text::TimeOfDay,
        untyped: Value,
        string: String,
        stream: String,
        #[serde(with = "graph_patch::edm::binary")]
        binary: Vec<u8>,
    }

    let defaults = object(serde_json::to_value(Defaults::default()).unwrap());
    let properties: Vec<_> = { defaults.keys() }
        .map(|name| json!({"name": name, "type": format!("Edm.{name}"), "nullable": false}))
        .collect();
    let record = json!({"kind": "complex", "name": "t.all", "properties": properties});
    let schema = Schema::parse(&record.to_string()).unwrap();
    let default = default_object(&schema, "t.all");
    assert_eq!(default, normalize_object(&schema, defaults));
    assert_eq!(default["Duration"], json!("PT0S"));
    assert_eq!(default, normalize_object(&schema, default.clone()));
}

fn normalize_object(schema: &Schema, object: Map<String, Value>) -> Map<String, Value> {
    self::object(normalize(schema, "t.all", &object.into()))
}

#[test]
fn a_complex_property_is_merged_and_others_are_replaced() {
    let place = json!({"@odata.type": "t.place", "city": "Oslo", "zip": "0150"});
    let current = json!({"@odata.type": "t.one", "title": "a", "place": place, "note": 1});
    assert_eq!(
        merged(
            current.clone(),
            json!({"id": "7", "place": {"zip": null}, "note": null})
        ),
        json!({"@odata.type": "t.one", "title": "a",
            "place": {"@odata.type": "t.place", "city": "Oslo", "zip": null}})
    );
    let expected = json!({"@odata.type": "t.one", "title": "a", "place": null, "note": 1});
    let cleared = merged(current, json!({"place": null}));
    assert_eq!(cleared, expected);
    assert_eq!(
        merged(cleared, json!({"place": {}})),
        json!({"@odata.type": "t.one", "title": "a", "note": 1,
            "place": {"@odata.type": "t.place", "city": "", "zip": null}})
    );
}

#[test]
fn a_dynamic_object_is_merged_member_by_member() {
    let current = json!({"@odata.type": "t.one", "title": "a", "note": {"x": 1, "y": {"z": 2}}});
    assert_eq!(
        merged(
            current,
            json!({"note": {"x": null, "y": {"w": 3, "v": null}}, "new": {"x": null}})
        ),
        json!({"@odata.type": "t.one", "title": "a", "note": {"y": {"z": 2, "w": 3}}, "new": {}})
    );
}

#[test]
fn a_body_of_the_declared_type_removes_nothing() {
    let current = json!({"@odata.type": "t.one", "title": "a", "place": null, "size": 7});
    let changed = json!({"@odata.type": "t.one", "title": "b", "place": null, "size": 7});
    for body in [
        json!({"title": "b"}),
        json!({"@odata.type": "#t.base", "title": "b"}),
    ] {
        assert_eq!(merged(current.clone(), body), changed);
    }
}

#[test]
fn a_change_of_type_keeps_inherited_properties() {
    let current =
        json!({"@odata.type": "t.one", "title": "a", "place": null, "size": 7, "note": 1});
    assert_eq!(
        merged(current, json!({"@odata.type": "#t.two", "places": []})),
        json!({"@odata.type": "t.two", "title": "a", "place": null, "size": null, "places": []})
    );
}

#[test]
fn equivalent_json_is_normalized_to_the_same_json() {
    assert_eq!(
        normalize(
            &schema(),
            "t.one",
            &json!({"@odata.type": "#t.one", "id": "7", "size": 7.0, "x@y": 1})
        ),
        json!({"@odata.type": "t.one", "size": 7})
    );
}

#[test]
fn a_fault_has_its_path() {
    let body = json!({"place": {"city": null, "x": 1}, "places": [{"zip": 7}], "size": 1.5});
    let faults = faults(&schema(), "t.two", &object(body));
    let paths: Vec<_> = faults.iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(paths, ["place/city", "place/x", "places/zip", "size"]);
}

#[test]
fn every_mutation_has_one_fault_at_its_path() {
    let body =
        json!({"title": "a", "place": {"zip": null}, "places": [{"city": "Oslo"}], "size": 1});
    let mutations = mutations(&schema(), "t.two", &object(body));
    assert!(mutations.len() > 20, "{}", mutations.len());
    for invalid in mutations {
        let faults = faults(&schema(), "t.two", &object(invalid.body.clone()));
        let paths: Vec<_> = faults.iter().map(|fault| fault.path.clone()).collect();
        assert_eq!(paths, [invalid.path], "{}", invalid.body);
    }
}
