//! Each member with each value, alone, in pairs and at every depth.

use crate::check::Checked;
use crate::models::{AnyEvent, AnyPet, Counts, MoreCounts, Places, Task};
use proptest::{collection::btree_map, prelude::*, sample::select};
use serde_json::{json, Value};

const NAMES: &[&str] = &[
    "id",
    "e.tag",
    "extag",
    "e^tag",
    "title",
    "note",
    "comment",
    "remark",
    "isOpen",
    "is_open",
    "priority",
    "otherPriority",
    "label",
    "labels",
    "numbers",
    "score",
    "scores",
    "size",
    "cost",
    "icon",
    "timeout",
    "kinds",
    "json",
    "manager",
    "boss",
    "members",
    "owner",
    "place",
    "otherPlace",
    "there",
    "parent",
    "event",
    "pet",
    "verified",
    "city",
    "street",
    "subject",
    "host",
    "more",
    "x",
    "",
    "é",
    // Annotations that are ignored, and those that are not.
    "@odata.type",
    "@type",
    "@odata.etag",
    "@id",
    "@",
    "title@a",
    "x@odata.count",
    "x@a@b",
    "@removed",
    "@odata.removed",
    "x@removed",
    "@odata.removed2",
    "@delta",
    "@odata.bind",
    "members@delta",
    "members@odata.delta",
    "x@delta",
    "manager@odata.bind",
    "boss@odata.bind",
    "members@odata.bind",
    "owner@odata.bind",
    "host@odata.bind",
    "manager@bind",
    "x@odata.bind",
    "x@bind",
    "x@odata.bindx",
    "x@a@odata.bind",
    "@x@odata.bind",
    "x@odata.type",
    "x@type",
];

fn values() -> Vec<Value> {
    [scalars(), collections_and_objects()].concat()
}

fn scalars() -> Vec<Value> {
    vec![
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(7),
        json!(128),
        json!(1.5),
        json!(2_147_483_648_u32),
        json!(9_223_372_036_854_775_808_u64),
        json!(""),
        json!("a"),
        json!("low"),
        json!("High"),
        json!("work"),
        json!("work, home,other"),
        json!("work,,home"),
        json!(" work"),
        json!("work home"),
        json!("INF"),
        json!("-INF"),
        json!("inf"),
        json!("NaN"),
        json!("12"),
        json!("+12"),
        json!("1.5"),
        json!("1e5"),
        json!("1e1000"),
        json!("1."),
        json!(".5"),
        json!("12345678901234567890"),
        json!("AQ=="),
        json!("AQ"),
        json!("AQID"),
        json!("AR=="),
        json!("A"),
        json!("-_8="),
        json!("AQI=="),
        json!("PT1S"),
        json!("-P1DT2H3M4.5S"),
        json!("P"),
        json!("PT"),
        json!("P1Y"),
        json!("PT1.5M"),
        json!("P1D"),
        json!("PT1M2S"),
        json!("+P1D"),
        json!("PT0.1234567890120S"),
        json!("PT0.1234567890121S"),
        json!("#test.task"),
        json!("test.task"),
        json!("#task"),
        json!("https://a/b#test.task"),
        json!("#a#test.task"),
        json!("##test.task"),
        json!("#testxtask"),
        json!("test.task#"),
        json!("#test.place"),
        json!("#test.event"),
        json!("test.meeting"),
        json!("#test.cat"),
        json!("#test.dog"),
        json!("#test.pet"),
        json!("#test.counts"),
        json!("#test.moreCounts"),
        json!("#test.places"),
    ]
}

fn collections_and_objects() -> Vec<Value> {
    vec![
        json!([]),
        json!([1]),
        json!(["users/1"]),
        json!([null]),
        json!([1.5, "INF", null]),
        json!({}),
        json!([{}]),
        json!({ "@id": "users/1" }),
        json!({ "@odata.id": "users/1", "@a": 1 }),
        json!({ "@id": 1 }),
        json!({ "@id": "users/1", "@odata.id": "users/1" }),
        json!({ "@id": "users/1", "@removed": {} }),
        json!({ "@id": "users/1", "a@odata.bind": "users/2" }),
        json!({ "@odata.id": null }),
        json!({ "id": "1" }),
        json!({ "@a": 1 }),
        json!({ "@id": "users/1", "name": 1 }),
        json!({ "text": "a", "color": null, "more": 1 }),
        json!({ "text": null }),
        json!([{ "text": "a" }, { "color": 1 }]),
        json!([{ "text": "a" }]),
        json!({ "city": null, "street": "a" }),
        json!({ "street": null }),
        json!({ "verified": 1, "@odata.type": "#test.place" }),
        json!({ "city": 1 }),
        json!({ "@odata.type": "#test.cat", "title": null, "x": [1], "y": null }),
        json!({ "title": "a", "@type": "test.dog" }),
        json!({ "@type": "test.dog", "title": null }),
        json!({ "subject": null }),
        json!({ "@odata.type": "#test.meeting", "place": { "city": null } }),
        json!({ "subject": null, "title": "a" }),
        json!({ "@odata.type": "#test.meeting", "place": { "no": 1 } }),
        json!({ "@odata.type": "#test.meeting", "title": 1 }),
        json!({ "@odata.type": "#test.meeting", "title": "a" }),
        json!({ "@odata.type": "#test.cat", "title": 1 }),
        json!({ "@odata.type": "#test.event", "@type": "#test.meeting" }),
        json!({ "@odata.type": "#test.meeting", "host@odata.bind": null, "id": 1 }),
        json!({ "parent": { "parent": { "title": "a", "place": { "street": "b" } } } }),
        json!({ "parent": { "parent": { "title": null } } }),
        json!({ "@removed": 1 }),
        json!({ "a@odata.bind": 1 }),
    ]
}

/// The body has a difference that JSON Schema cannot express, see `exceptions`.
pub fn is_exception(body: &Value) -> bool {
    match body {
        Value::Array(items) => items.iter().any(is_exception),
        Value::Object(members) => members.iter().any(|(name, value)| {
            let is_struct = ["label", "choice"].contains(&name.to_lowercase().as_str());
            is_struct && value.is_array() || is_exception(value)
        }),
        Value::Number(number) => {
            number.is_f64() && number.as_f64().is_some_and(|number| number.fract() == 0.0)
        }
        _ => false,
    }
}

/// Checks each name with each value, and returns the number of accepted bodies.
fn check_members(checked: &Checked, types: &[&str]) -> usize {
    let mut accepted = 0;
    for name in NAMES {
        for value in values() {
            accepted += check(checked, &json!({ *name: value }));
            for ty in types {
                let body = json!({ "@odata.type": ty, *name: value });
                accepted += check(checked, &body);
            }
        }
    }
    for body in values() {
        check(checked, &body);
    }
    accepted
}

/// Returns 1 if the body is accepted, otherwise 0.
fn check(checked: &Checked, body: &Value) -> usize {
    usize::from(!is_exception(body) && checked.agree(body))
}

/// Checks pairs of names, with the same value.
fn check_pairs(checked: &Checked) {
    for one in NAMES {
        for other in NAMES {
            for value in [
                json!(null),
                json!("a"),
                json!({}),
                json!({ "@id": "a" }),
                json!(["a"]),
            ] {
                check(checked, &json!({ *one: value, *other: value }));
            }
        }
    }
}

fn objects() -> impl Strategy<Value = Value> {
    let leaf = select(values());
    leaf.prop_recursive(3, 12, 4, |inner| {
        let names = select(NAMES).prop_map(String::from);
        btree_map(names, inner, 0..4)
            .prop_map(|members| Value::Object(members.into_iter().collect()))
    })
}

macro_rules! models {
    ($($module:ident: $model:ty, $with:ident, $types:expr, at least $accepted:literal;)*) => {$(
        mod $module {
            use super::*;

            #[test]
            fn each_member_with_each_value() {
                let accepted = check_members(&Checked::$with::<$model>(), &$types);
                assert!(accepted >= $accepted, "{accepted}");
            }

            #[test]
            fn each_pair_of_members() {
                check_pairs(&Checked::$with::<$model>());
            }

            #[test]
            fn random_members() {
                let checked = Checked::$with::<$model>();
                let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
                proptest!(config, |(body in objects(), ty in select(&$types[..]))| {
                    let mut body = body;
                    check(&checked, &body);
                    if let Value::Object(members) = &mut body {
                        members.insert("@odata.type".into(), ty.into());
                        check(&checked, &body);
                    }
                });
            }
        }
    )*};
}

models! {
    task: Task, with_schemars, ["#test.task", "#test.dog"], at least 1000;
    task_of_utoipa: Task, with_utoipa, ["#test.task", "#test.dog"], at least 1000;
    event: AnyEvent, with_schemars, ["#test.event", "#test.meeting", "#test.dog"], at least 1000;
    event_of_utoipa: AnyEvent, with_utoipa, ["#test.event", "#test.meeting", "#test.dog"], at least 1000;
    pet: AnyPet, with_schemars, ["#test.cat", "#test.dog", "#test.pet"], at least 1000;
    pet_of_utoipa: AnyPet, with_utoipa, ["#test.cat", "#test.dog", "#test.pet"], at least 1000;
    counts: Counts, with_schemars, ["#test.counts", "#test.dog"], at least 1000;
    counts_of_utoipa: Counts, with_utoipa, ["#test.counts", "#test.dog"], at least 1000;
    more_counts: MoreCounts, with_schemars, ["#test.moreCounts", "#test.counts"], at least 1000;
    more_counts_of_utoipa: MoreCounts, with_utoipa, ["#test.moreCounts", "#test.counts"], at least 1000;
    places: Places, with_schemars, ["#test.places", "#test.place"], at least 1000;
    places_of_utoipa: Places, with_utoipa, ["#test.places", "#test.place"], at least 1000;
}
