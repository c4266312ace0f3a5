//! A local copy is updated with a response, and a client deserializes the representation that a service serializes.

use crate::resources::{response, task, Open, Task, User};
use graph_patch::http::{ETag, UpdateResponse, Versioned};
use graph_patch::{GraphPatch, Patch};
use http::Response;
use proptest::prelude::*;
use serde_json::json;

fn etag(text: &str) -> Option<ETag> {
    text.parse().ok()
}

fn reconciled(response: &Response<&str>) -> Versioned<Task> {
    let mut local = Versioned {
        resource: task("Write"),
        etag: etag("\"1\""),
    };
    local.reconcile(
        Task::patch().title("Edit").note("n"),
        UpdateResponse::from_response(response).unwrap(),
    );
    local
}

#[test]
fn a_representation_replaces_the_copy() {
    let body = r#"{"id": "8", "title": "Edited by the service", "@odata.etag": "\"2\""}"#;
    for status in [200, 201] {
        let local = reconciled(&response(status, &[], body));
        let resource = Task {
            id: "8".into(),
            ..task("Edited by the service")
        };
        assert_eq!(
            local,
            Versioned {
                resource,
                etag: etag("\"2\"")
            }
        );
    }
}

#[test]
fn without_a_representation_the_patch_is_applied_to_the_copy() {
    let local = reconciled(&response(204, &[("ETag", "\"2\"")], ""));
    let resource = Task {
        note: Some("n".into()),
        ..task("Edit")
    };
    assert_eq!(
        local,
        Versioned {
            resource,
            etag: etag("\"2\"")
        }
    );
}

#[test]
fn a_resource_created_without_a_representation_is_patched() {
    let headers = [("OData-EntityId", "tasks('7')"), ("ETag", "\"2\"")];
    let local = reconciled(&response(204, &headers, ""));
    assert_eq!(
        (local.resource.title.as_str(), local.etag),
        ("Edit", etag("\"2\""))
    );
}

/// The service has not updated the resource yet.
#[test]
fn an_accepted_update_leaves_the_copy_unchanged() {
    let local = reconciled(&response(202, &[("Location", "/progress")], ""));
    assert_eq!((local.resource, local.etag), (task("Write"), etag("\"1\"")));
}

/// The old ETag does not identify the new state.
#[test]
fn without_a_new_etag_the_copy_has_none() {
    assert_eq!(reconciled(&response(204, &[], "")).etag, None);
    assert_eq!(
        reconciled(&response(200, &[], r#"{"id": "7", "title": "Edit"}"#)).etag,
        None
    );
}

#[test]
fn a_representation_contains_the_type_the_etag_and_the_resource() {
    let representation = Versioned {
        resource: task("Edit"),
        etag: etag("W/\"2\""),
    };
    assert_eq!(
        serde_json::to_string(&representation).unwrap(),
        r##"{"@odata.type":"#test.task","@odata.etag":"W/\"2\"","id":"7","title":"Edit","note":null}"##
    );
    let untyped = Versioned {
        resource: User::default(),
        etag: None,
    };
    assert_eq!(
        serde_json::to_value(&untyped).unwrap(),
        json!({"city": null})
    );
}

/// The dynamic properties of an open resource may contain the annotations of the response that it came from.
#[test]
fn the_representation_of_an_open_resource_has_one_type_and_one_etag() {
    let body = r##"{"@odata.type":"#test.old","@odata.etag":"\"1\"","a":1}"##;
    let representation = Versioned {
        resource: serde_json::from_str::<Open>(body).unwrap(),
        etag: etag("\"2\""),
    };
    let text = serde_json::to_string(&representation).unwrap();
    assert_eq!(
        (
            text.matches("@odata.type").count(),
            text.matches("@odata.etag").count()
        ),
        (1, 1)
    );
    assert_eq!(
        serde_json::to_value(&representation).unwrap()["@odata.etag"],
        "\"2\""
    );
    assert_eq!(serde_json::to_value(&representation).unwrap()["a"], 1);
}

proptest! {
    /// With and without a representation, the copy equals the resource of the service.
    #[test]
    fn client_and_service_agree(title: String, note: Option<String>, new_title: Option<String>, new_note: Option<Option<String>>, minimal: bool) {
        let mut local = Versioned { resource: Task { note, ..task(&title) }, etag: etag("\"1\"") };
        let mut patch = Task::patch();
        (patch.title, patch.note) = (new_title, new_note);

        let mut stored = Versioned { resource: local.resource.clone(), etag: etag("\"2\"") };
        patch.clone().apply(&mut stored.resource);
        let body = serde_json::to_string(&stored).unwrap();
        let response = if minimal { response(204, &[("ETag", "\"2\"")], "") } else { response(200, &[], &body) };

        local.reconcile(patch, UpdateResponse::from_response(&response).unwrap());
        prop_assert_eq!(local, stored);
    }
}
