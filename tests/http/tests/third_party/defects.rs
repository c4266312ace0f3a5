//! Where odatapy 5.3.0 departs from the standard. Each is shown, so that a version without it fails here and the list
//! gets shorter.

use crate::resources::{task, Place, Task, TaskPatch};
use crate::server::Server;
use graph_patch::http::{IfMatch, ToRequest, UpdateResponse, Versioned};
use graph_patch::{GraphPatch, Patch};
use serde_json::{json, Value};

/// The task as the server shows it after a body that it takes.
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
    let shown: Versioned<Value> = server.get(&url);
    shown.resource
}

/// RFC 3986, 2.4: a URL is decoded once.
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

/// RFC 9110, 5.5: `Location` is not percent-encoded, and no header can have it so: the answer breaks off.
#[test]
fn a_key_beyond_latin_1_has_no_answer() {
    let server = Server::start();
    let creation = server.creation("tasks", &task("\u{3a9}"));
    assert!(server.try_send(creation).is_err());
}

/// OData Protocol 4.01, 11.4.3: the request has a body.
#[test]
fn no_body_is_taken_for_an_empty_object() {
    assert_eq!(stored_after("")["title"], "Write");
    assert!(serde_json::from_str::<TaskPatch>("").is_err());
}

/// OData Protocol 4.01, 11.4.3: missing properties of a complex property must not be altered.
#[test]
fn a_complex_property_in_a_body_is_replaced() {
    let patch = Task::patch().place(Place::patch().zip(None));
    let stored = stored_after(&serde_json::to_string(&patch).unwrap());
    assert_eq!(stored["place"], json!({"zip": null}));

    let mut local = task("1");
    patch.apply(&mut local);
    let place = local.place.unwrap();
    assert_eq!((place.city.as_str(), place.zip), ("Oslo", None));
}

/// OData CSDL XML 4.01, 7.2: a collection is never null.
#[test]
fn a_collection_is_set_to_null() {
    let body = r#"{"tags": null}"#;
    assert_ne!(stored_after(body)["tags"], json!(["a", "b"]));
    assert!(serde_json::from_str::<TaskPatch>(body).is_err());
}

/// OData CSDL XML 4.01, 7.2: the items of this one are not nullable.
#[test]
fn an_item_is_set_to_null() {
    let body = r#"{"tags": [null]}"#;
    assert_eq!(stored_after(body)["tags"], json!([null]));
    assert!(serde_json::from_str::<TaskPatch>(body).is_err());
}

/// RFC 8259, 4: what a name means that is given twice is not sure, so a patch refuses it.
#[test]
fn a_property_is_given_twice() {
    let body = r#"{"note": "first", "note": "second"}"#;
    assert_eq!(stored_after(body)["note"], "second");
    assert!(serde_json::from_str::<TaskPatch>(body).is_err());
}

/// OData JSON Format 4.01, 7.1: an `Edm.Int64` is a string only with `IEEE754Compatible=true`.
#[test]
fn a_number_is_given_as_a_string() {
    let body = r#"{"effort": "7"}"#;
    assert_eq!(stored_after(body)["effort"], 7);
    assert!(serde_json::from_str::<TaskPatch>(body).is_err());
}
