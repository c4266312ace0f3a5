//! A body merges into a resource as the standard says, row by row: the JSON before, the body, the JSON after.

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

/// A default of its own, which a part of a null value starts from.
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

/// The body, and then the members that it changes, by path.
fn merges(before: &Value, body: &Value, changed: &[(&str, Value)]) {
    let mut event: Event = serde_json::from_value(before.clone()).unwrap();
    let patch: EventPatch = serde_json::from_value(body.clone()).unwrap();
    patch.apply(&mut event);

    let mut after = before.clone();
    for (path, value) in changed {
        *after.pointer_mut(path).unwrap() = value.clone();
    }
    assert_eq!(serde_json::to_value(event).unwrap(), after, "{body}");
}

/// `event()` with null for what is nullable.
fn bare() -> Value {
    let mut bare = event();
    for name in ["note", "end", "place"] {
        bare[name] = Value::Null;
    }
    bare
}

// OData Protocol 4.01, 11.4.3.
#[test]
fn nothing_is_altered_by_an_empty_body() {
    merges(&event(), &json!({}), &[]);
    merges(&bare(), &json!({}), &[]);
}

#[test]
fn a_primitive_value_is_replaced() {
    merges(
        &event(),
        &json!({ "subject": "Dinner" }),
        &[("/subject", json!("Dinner"))],
    );
    merges(&event(), &json!({ "note": "" }), &[("/note", json!(""))]);
    merges(
        &bare(),
        &json!({ "note": "new" }),
        &[("/note", json!("new"))],
    );
}

// OData Protocol 4.01, 11.4.9.2.
#[test]
fn null_sets_to_null() {
    merges(
        &event(),
        &json!({ "note": null, "end": null, "place": null }),
        &[
            ("/note", Value::Null),
            ("/end", Value::Null),
            ("/place", Value::Null),
        ],
    );
    merges(
        &event(),
        &json!({ "end": { "zone": null }, "place": { "geo": null } }),
        &[("/end/zone", Value::Null), ("/place/geo", Value::Null)],
    );
    merges(&bare(), &json!({ "note": null, "end": null }), &[]);
}

#[test]
fn null_in_one_place_and_a_value_in_another_do_not_meet() {
    merges(
        &event(),
        &json!({ "start": { "zone": null }, "end": { "zone": "CET" } }),
        &[("/start/zone", Value::Null), ("/end/zone", json!("CET"))],
    );
}

// OData Protocol 4.01, 11.4.9.3: "must directly modify only those properties of the complex type specified".
#[test]
fn a_part_of_a_complex_value_alters_that_part_alone() {
    merges(
        &event(),
        &json!({ "start": { "at": "12:30" } }),
        &[("/start/at", json!("12:30"))],
    );
    merges(
        &event(),
        &json!({ "place": { "geo": { "east": 11, "up": null } } }),
        &[
            ("/place/geo/east", json!(11)),
            ("/place/geo/up", Value::Null),
        ],
    );
}

#[test]
fn an_empty_part_of_a_complex_value_alters_nothing() {
    merges(
        &event(),
        &json!({ "start": {}, "end": {}, "place": { "geo": {} } }),
        &[],
    );
}

#[test]
fn a_part_of_a_null_creates_the_value_from_its_default() {
    merges(
        &bare(),
        &json!({ "end": { "zone": "UTC" } }),
        &[("/end", json!({ "at": "", "zone": "UTC" }))],
    );
    merges(
        &bare(),
        &json!({ "place": { "geo": { "east": 10 } } }),
        &[(
            "/place",
            json!({ "name": "", "geo": { "north": 90, "east": 10, "up": null }, "verified": false }),
        )],
    );
    merges(
        &bare(),
        &json!({ "place": {} }),
        &[(
            "/place",
            json!({ "name": "", "geo": null, "verified": false }),
        )],
    );
}

// OData Protocol 4.01, 11.4.3 and 11.4.9.4: the members of a collection have no identity of their own.
// Delta 65.
#[test]
fn a_collection_is_replaced_whole_and_its_values_are_no_parts() {
    merges(
        &event(),
        &json!({ "attendees": [{ "name": "Bo" }] }),
        &[("/attendees", json!([{ "name": "Bo", "role": null }]))],
    );
    merges(
        &event(),
        &json!({ "attendees": [] }),
        &[("/attendees", json!([]))],
    );
    let part: Result<EventPatch, _> =
        serde_json::from_value(json!({ "attendees": [{ "role": "guest" }] }));
    assert!(part.is_err(), "a value in a collection is complete");
}

#[test]
fn a_map_is_replaced_whole() {
    merges(
        &event(),
        &json!({ "labels": { "green": 3 } }),
        &[("/labels", json!({ "green": 3 }))],
    );
}

// OData Protocol 4.01, 11.4.3: "the service must ignore that value".
// Delta 72.
#[test]
fn keys_and_read_only_members_are_ignored_at_every_depth() {
    merges(
        &event(),
        &json!({ "id": "2", "place": { "verified": false, "name": "Pier" } }),
        &[("/place/name", json!("Pier"))],
    );
}

// OData JSON Format 4.01, 4.5, 20 and 22.
#[test]
fn annotations_are_not_stored() {
    merges(
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
