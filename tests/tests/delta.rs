//! The behaviours of AspNetCoreOData's `Delta<T>` that concern a patch, by number.
//!
//! Other test files prove some of these behaviours; a comment such as `Delta 20` marks the test.
//!
//! These behaviours do not apply, because a patch is a type with one field per property and not a map of names:
//! - 9, 14, 46, 47, 49: null names, members without a setter, wrong types and null resources do not compile;
//! - 25 to 37: `read_only` and `skip` decide at compile time which properties can be updated;
//! - 17, 38 to 42: these concern `PUT`, not `PATCH`;
//! - 68: a patch does not represent a set of changed resources;
//! - 56, 57: the client chooses methods and URLs;
//! - 69, 71: the user's enum defines its members; `graph_patch::edm` documents `unknownFutureValue` and unknown flags.
//!
//! These behaviours differ, because the standard requires it:
//! - 6, 66: null for a non-nullable property or a collection is an error and is not ignored (Protocol 4.01, 11.4.3);
//! - 15: `changed_properties` lists dynamic properties, because they are members of the body;
//! - 45: another type is an error for a struct, and changes the type of an enum (Protocol 4.02, 11.4.9.3);
//! - 54: a patch of the declared type removes nothing from a value of a derived type, nor does an absent type (70);
//! - 60: a dynamic value has the map's value type, regardless of its annotation;
//! - 61: names are case-sensitive (CSDL XML 4.01, 15.2);
//! - 63: an entity is bound by its id, and a patch does not change the related entity (Protocol 4.01, 11.4.3.1).

use graph_patch::{GraphPatch, Patch};
use serde_json::{json, Value};
use std::collections::BTreeMap;

type Dynamic = BTreeMap<String, Value>;

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.place")]
struct Place {
    city: String,
    zip: Option<i32>,
    #[graph(dynamic)]
    more: Dynamic,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.office")]
struct Office {
    #[graph(base)]
    place: Place,
    floor: i32,
}

/// The declared type is a variant, and its patch is typed.
#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "test.place")]
enum AnyPlace {
    Place(Place),
    Office(Office),
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.customer")]
struct Customer {
    name: String,
    age: Option<i32>,
    #[graph(complex)]
    home: Option<AnyPlace>,
    points: Option<i64>,
    #[graph(dynamic)]
    more: Dynamic,
}

fn patched<T: GraphPatch>(mut resource: T, patch: T::Patch) -> T {
    patch.apply(&mut resource);
    resource
}

fn oslo() -> Place {
    Place {
        city: "Oslo".into(),
        zip: Some(150),
        more: Dynamic::from([("x".into(), json!(1))]),
    }
}

/// Delta 2.
#[test]
fn a_property_that_is_not_set_is_absent() {
    let patch = Customer::patch();
    assert_eq!((patch.name, patch.age), (None, None));
    assert_eq!((patch.home, patch.more.len()), (None, 0));
}

/// Delta 13.
#[test]
fn the_first_dynamic_property_of_a_resource_is_set() {
    let customer = patched(
        Customer::default(),
        Customer::patch().more("size", json!(5)),
    );
    assert_eq!(customer.more, Dynamic::from([("size".into(), json!(5))]));
}

/// Delta 16.
#[test]
fn a_dynamic_property_can_have_the_name_of_its_field() {
    let patch = Customer::patch().more("more", json!(1));
    let body = r##"{"@odata.type":"#test.customer","more":1}"##;
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    assert_eq!(serde_json::from_str::<CustomerPatch>(body).unwrap(), patch);
}

/// Delta 19.
#[test]
fn a_nested_patch_is_listed_once_and_is_accessible() {
    let home = AnyPlacePatch::from(Place::patch().city("Rome").zip(None));
    let patch = Customer::patch().home(home.clone()).name("Ann");
    assert_eq!(patch.changed_properties(), ["name", "home"]);
    assert_eq!(patch.home, Some(Some(home)));
}

/// Delta 53 and 70.
#[test]
fn a_patch_of_the_declared_type_changes_shared_properties_and_keeps_the_derived_type() {
    let office = |place| AnyPlace::Office(Office { place, floor: 3 });
    let rome = Place {
        city: "Rome".into(),
        ..oslo()
    };
    for body in [
        r##"{"@odata.type":"#test.place","city":"Rome"}"##,
        r#"{"city":"Rome"}"#,
    ] {
        let patch = serde_json::from_str(body).unwrap();
        assert_eq!(patched(office(oslo()), patch), office(rome.clone()));
    }
}

/// Delta 59.
#[test]
fn null_with_a_type_annotation_removes_a_dynamic_property() {
    let body = r##"{"x@odata.type":"#test.color","x":null}"##;
    let place = patched(oslo(), serde_json::from_str(body).unwrap());
    assert_eq!(
        place,
        Place {
            more: Dynamic::new(),
            ..oslo()
        }
    );
}

/// Delta 64: the members of the delta would be lost.
#[test]
fn a_delta_of_a_collection_is_rejected() {
    for name in ["friends@delta", "friends@odata.delta"] {
        let body = format!(r#"{{"{name}":[{{"id":1}}]}}"#);
        assert_eq!(
            serde_json::from_str::<CustomerPatch>(&body).unwrap_err().to_string(),
            format!("property `{name}`: a patch replaces a collection completely and cannot contain its changes at line 1 column {}", name.len() + 3)
        );
    }
}
