//! The behaviours of AspNetCoreOData's `Delta<T>` that concern a patch, by number. Where a test of another promise proves
//! one already, the number stands there, as `Delta 20`.
//!
//! Of a patch these do not hold, since it is a type with a field for each property, and not a bag of names:
//! - 9, 14, 46, 47, 49: null names, members without a setter, types that do not fit and null resources do not compile;
//! - 25 to 37: there is no list of what may be updated at run time; `read_only` and `skip` say it of the type;
//! - 17, 38 to 42: what `PUT` does is not what `PATCH` does;
//! - 68: a set of changed resources is no patch;
//! - 56, 57: methods and URLs are the client's;
//! - 69, 71: the members of an enumeration are its own type's, and a value is not looked into; what `unknownFutureValue`
//!   means, and flags that are unknown, `graph_patch::edm` tells.
//!
//! These do otherwise, as the standard asks:
//! - 6, 66: null for what is not nullable, and for a collection, is an error and not passed over (Protocol 4.01, 11.4.3);
//! - 15: the names of dynamic properties are listed, for they are members of the body;
//! - 45: another type is an error for a struct; an enum becomes of that type (Protocol 4.02, 11.4.9.3);
//! - 54: a patch of the declared type takes nothing from a value of a derived one, as an absent type must not (70);
//! - 60: a dynamic value has the map's type of values, whatever the annotation says;
//! - 61: a name in another case is no name (CSDL XML 4.01, 15.2);
//! - 63: an entity is bound by its id, and what is related is not changed through it (Protocol 4.01, 11.4.3.1).

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

/// The declared type is one of the types, and is said.
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
    whole: Option<i64>,
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
fn what_is_not_set_reads_as_absent() {
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
fn a_dynamic_property_may_have_the_name_of_the_field_that_holds_them() {
    let patch = Customer::patch().more("more", json!(1));
    let body = r##"{"@odata.type":"#test.customer","more":1}"##;
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    assert_eq!(serde_json::from_str::<CustomerPatch>(body).unwrap(), patch);
}

/// Delta 19.
#[test]
fn a_nested_patch_is_listed_once_and_can_be_read() {
    let home = AnyPlacePatch::from(Place::patch().city("Rome").zip(None));
    let patch = Customer::patch().home(home.clone()).name("Ann");
    assert_eq!(patch.changed_properties(), ["name", "home"]);
    assert_eq!(patch.home, Some(Some(home)));
}

/// Delta 53 and 70.
#[test]
fn the_declared_type_said_or_not_changes_what_the_types_share_and_keeps_the_type() {
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
fn a_dynamic_property_whose_null_has_a_type_is_removed() {
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

/// Delta 64.
#[test]
fn the_changes_of_a_collection_are_not_applied() {
    let body = r#"{"friends@delta":[{"id":1}],"friends@odata.delta":[]}"#;
    let patch: CustomerPatch = serde_json::from_str(body).unwrap();
    assert_eq!(patch, Customer::patch());
}
