//! A body merges into a resource as the standard defines: the JSON before, the body, and the changed members.

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::collections::BTreeMap;

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.event")]
pub struct Event {
    #[graph(key)]
    id: String,
    subject: String,
    note: Option<String>,
    attendees: Vec<Attendee>,
    labels: BTreeMap<String, i64>,
    #[graph(complex)]
    start: Time,
    #[graph(complex)]
    end: Option<Time>,
    #[graph(complex)]
    place: Option<Place>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.time")]
pub struct Time {
    at: String,
    zone: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "test.place")]
pub struct Place {
    name: String,
    #[graph(complex)]
    geo: Option<Geo>,
    #[graph(read_only)]
    verified: bool,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.geo", untyped)]
pub struct Geo {
    north: i32,
    east: i32,
    up: Option<i32>,
}

/// A partial value for null starts from this default.
impl Default for Geo {
    fn default() -> Self {
        Self {
            north: 90,
            east: 0,
            up: None,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Attendee {
    name: String,
    role: Option<String>,
}

fn event() -> Value {
    json!({
        "id": "1",
        "subject": "Lunch",
        "note": "bring a book",
        "attendees": [{ "name": "Ann", "role": "host" }, { "name": "Bo", "role": null }],
        "labels": { "red": 1, "blue": 2 },
        "start": { "at": "12:00", "zone": "UTC" },
        "end": { "at": "13:00", "zone": "UTC" },
        "place": { "name": "Park", "geo": { "north": 59, "east": 10, "up": 3 }, "verified": true },
    })
}

/// Asserts that the body changes exactly these members, given by JSON pointer.
fn assert_merges(before: &Value, body: &Value, changed: &[(&str, Value)]) {
    let mut event: Event = serde_json::from_value(before.clone()).unwrap();
    let patch: EventPatch = serde_json::from_value(body.clone()).unwrap();
    patch.apply(&mut event);

    let mut after = before.clone();
    for (path, value) in changed {
        *after.pointer_mut(path).unwrap() = value.clone();
    }
    assert_eq!(serde_json::to_value(event).unwrap(), after, "{body}");
}

/// `event()` with null for each nullable property.
fn event_with_nulls() -> Value {
    let mut event = event();
    for name in ["note", "end", "place"] {
        event[name] = Value::Null;
    }
    event
}

// OData Protocol 4.01, 11.4.3.
#[test]
fn an_empty_body_changes_nothing() {
    assert_merges(&event(), &json!({}), &[]);
    assert_merges(&event_with_nulls(), &json!({}), &[]);
}

#[test]
fn a_primitive_value_is_replaced() {
    assert_merges(
        &event(),
        &json!({ "subject": "Dinner" }),
        &[("/subject", json!("Dinner"))],
    );
    assert_merges(&event(), &json!({ "note": "" }), &[("/note", json!(""))]);
    assert_merges(
        &event_with_nulls(),
        &json!({ "note": "new" }),
        &[("/note", json!("new"))],
    );
}

// OData Protocol 4.01, 11.4.9.2.
#[test]
fn null_clears_a_nullable_property() {
    assert_merges(
        &event(),
        &json!({ "note": null, "end": null, "place": null }),
        &[
            ("/note", Value::Null),
            ("/end", Value::Null),
            ("/place", Value::Null),
        ],
    );
    assert_merges(
        &event(),
        &json!({ "end": { "zone": null }, "place": { "geo": null } }),
        &[("/end/zone", Value::Null), ("/place/geo", Value::Null)],
    );
    assert_merges(
        &event_with_nulls(),
        &json!({ "note": null, "end": null }),
        &[],
    );
}

#[test]
fn null_in_one_complex_value_does_not_affect_another() {
    assert_merges(
        &event(),
        &json!({ "start": { "zone": null }, "end": { "zone": "CET" } }),
        &[("/start/zone", Value::Null), ("/end/zone", json!("CET"))],
    );
}

// OData Protocol 4.01, 11.4.9.3: "must directly modify only those properties of the complex type specified".
#[test]
fn a_partial_complex_value_changes_only_its_members() {
    assert_merges(
        &event(),
        &json!({ "start": { "at": "12:30" } }),
        &[("/start/at", json!("12:30"))],
    );
    assert_merges(
        &event(),
        &json!({ "place": { "geo": { "east": 11, "up": null } } }),
        &[
            ("/place/geo/east", json!(11)),
            ("/place/geo/up", Value::Null),
        ],
    );
}

#[test]
fn an_empty_complex_value_changes_nothing() {
    assert_merges(
        &event(),
        &json!({ "start": {}, "end": {}, "place": { "geo": {} } }),
        &[],
    );
}

#[test]
fn a_partial_value_for_null_creates_the_value_from_its_default() {
    assert_merges(
        &event_with_nulls(),
        &json!({ "end": { "zone": "UTC" } }),
        &[("/end", json!({ "at": "", "zone": "UTC" }))],
    );
    assert_merges(
        &event_with_nulls(),
        &json!({ "place": { "geo": { "east": 10 } } }),
        &[(
            "/place",
            json!({ "name": "", "geo": { "north": 90, "east": 10, "up": null }, "verified": false }),
        )],
    );
    assert_merges(
        &event_with_nulls(),
        &json!({ "place": {} }),
        &[(
            "/place",
            json!({ "name": "", "geo": null, "verified": false }),
        )],
    );
}

// OData Protocol 4.01, 11.4.3 and 11.4.9.4: the items of a collection have no identity.
// Delta 65.
#[test]
fn a_collection_is_replaced_and_its_items_must_be_complete() {
    assert_merges(
        &event(),
        &json!({ "attendees": [{ "name": "Bo" }] }),
        &[("/attendees", json!([{ "name": "Bo", "role": null }]))],
    );
    assert_merges(
        &event(),
        &json!({ "attendees": [] }),
        &[("/attendees", json!([]))],
    );
    let partial: Result<EventPatch, _> =
        serde_json::from_value(json!({ "attendees": [{ "role": "guest" }] }));
    assert!(partial.is_err(), "an item of a collection is complete");
}

#[test]
fn a_map_is_replaced() {
    assert_merges(
        &event(),
        &json!({ "labels": { "green": 3 } }),
        &[("/labels", json!({ "green": 3 }))],
    );
}

// OData Protocol 4.01, 11.4.3: "the service must ignore that value".
// Delta 72.
#[test]
fn keys_and_read_only_members_are_ignored_at_every_depth() {
    assert_merges(
        &event(),
        &json!({ "id": "2", "place": { "verified": false, "name": "Pier" } }),
        &[("/place/name", json!("Pier"))],
    );
}

// OData JSON Format 4.01, 4.5, 20 and 22.
#[test]
fn annotations_are_not_stored() {
    assert_merges(
        &event(),
        &json!({
            "@odata.context": "$metadata#events/$entity",
            "@odata.type": "#test.event",
            "@odata.etag": "W/\"1\"",
            "note@odata.type": "#String",
            "note": null,
            "end": { "@test.hint": [1], "zone@test.hint": {}, "zone": "CET" },
        }),
        &[("/note", Value::Null), ("/end/zone", json!("CET"))],
    );
}
