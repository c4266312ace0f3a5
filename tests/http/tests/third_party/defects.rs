//! The defects of odatapy 5.3.0. Each test expects the defect, so that it fails with a version that follows the standard.

use crate::resources::{task, Place, Task, TaskPatch};
use crate::server::Server;
use graph_patch::delta::{DeltaPage, Error};
use graph_patch::http::{IfMatch, Preference, ToRequest, UpdateResponse, Versioned};
use graph_patch::{GraphPatch, Patch};
use serde_json::{json, Value};

/// Returns the stored task after an update with a body that the server accepts.
fn stored_after(body: &str) -> Value {
    let server = Server::start();
    server.create("tasks", &task("1"));
    let url = server.url().segment("tasks").key("1");
    let update = Task::patch()
        .title("replaced")
        .to_request(&url)
        .if_match(IfMatch::Any);
    let mut request = update.build().unwrap();
    *request.body_mut() = body.into();
    UpdateResponse::<Task>::from_response(&server.send(request)).unwrap();
    let stored: Versioned<Value> = server.get(&url);
    stored.resource
}

/// A URL must be decoded only once (RFC 3986, 2.4).
#[test]
fn a_key_is_decoded_twice() {
    let server = Server::start();
    server.create("tasks", &task("a%2Fb"));
    let url = server.url().segment("tasks").key("a%2Fb");
    let update = Task::patch()
        .title("Edit")
        .to_request(url)
        .if_match(IfMatch::Any);
    let error =
        UpdateResponse::<Task>::from_response(&server.send(update.build().unwrap())).unwrap_err();
    assert_eq!(error.response().unwrap().status(), 404);
}

/// The server does not percent-encode `Location`, so it cannot send the header (RFC 9110, 5.5).
#[test]
fn a_key_outside_latin_1_has_no_response() {
    let server = Server::start();
    let request = server.create_request("tasks", &task("\u{3a9}"));
    assert!(server.try_send(request).is_err());
}

/// An update must have a body (OData Protocol 4.01, 11.4.3).
#[test]
fn a_missing_body_is_accepted_as_an_empty_object() {
    assert_eq!(stored_after("")["title"], "Write");
    assert!(serde_json::from_str::<TaskPatch>("").is_err());
}

/// The service must not change the missing properties of a complex value (OData Protocol 4.01, 11.4.3).
#[test]
fn a_complex_value_is_replaced() {
    let patch = Task::patch().place(Place::patch().zip(None));
    let stored = stored_after(&serde_json::to_string(&patch).unwrap());
    assert_eq!(stored["place"], json!({"zip": null}));

    let mut local = task("1");
    patch.apply(&mut local);
    let place = local.place.unwrap();
    assert_eq!((place.city.as_str(), place.zip), ("Oslo", None));
}

/// A collection must not be null (OData CSDL XML 4.01, 7.2).
#[test]
fn a_null_collection_is_accepted() {
    let body = r#"{"tags": null}"#;
    assert_ne!(stored_after(body)["tags"], json!(["a", "b"]));
    assert!(serde_json::from_str::<TaskPatch>(body).is_err());
}

/// The items of this collection are not nullable (OData CSDL XML 4.01, 7.2).
#[test]
fn a_null_item_is_accepted() {
    let body = r#"{"tags": [null]}"#;
    assert_eq!(stored_after(body)["tags"], json!([null]));
    assert!(serde_json::from_str::<TaskPatch>(body).is_err());
}

/// The meaning of a repeated name is undefined, so a patch type rejects it (RFC 8259, 4).
#[test]
fn a_repeated_property_is_accepted() {
    let body = r#"{"note": "first", "note": "second"}"#;
    assert_eq!(stored_after(body)["note"], "second");
    assert!(serde_json::from_str::<TaskPatch>(body).is_err());
}

/// An `Edm.Int64` is a string only with `IEEE754Compatible=true` (OData JSON Format 4.01, 7.1).
#[test]
fn an_integer_in_a_string_is_accepted() {
    let body = r#"{"effort": "7"}"#;
    assert_eq!(stored_after(body)["effort"], 7);
    assert!(serde_json::from_str::<TaskPatch>(body).is_err());
}

/// Only the last page has a delta link (OData JSON Format 4.01, 4.5.7).
#[test]
fn a_page_has_both_links() {
    let server = Server::start();
    for id in ["1", "2", "3"] {
        server.create("tasks", &task(id));
    }
    let request = DeltaPage::<Task>::request(server.url().segment("tasks"))
        .prefer(Preference::Other("odata.track-changes".into()))
        .prefer(Preference::Other("odata.maxpagesize=2".into()));
    let response = server.send(request.build().unwrap());
    match DeltaPage::<Task>::from_response(&response) {
        Err(Error::Invalid(error)) => assert!(error.to_string().contains("@odata.nextLink")),
        other => panic!("{other:?}"),
    }
}
