//! One call brings a local copy up to date with an answer, and a service writes what a client reads.

use crate::resources::{response, task, Open, Task, User};
use graph_patch::http::{ETag, UpdateResponse, Versioned};
use graph_patch::{GraphPatch, Patch};
use http::Response;
use proptest::prelude::*;
use serde_json::json;

fn etag(text: &str) -> Option<ETag> {
    text.parse().ok()
}

fn settled(response: &Response<&str>) -> Versioned<Task> {
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
    let shown = r#"{"id": "8", "title": "Edited by the service", "@odata.etag": "\"2\""}"#;
    for status in [200, 201] {
        let local = settled(&response(status, &[], shown));
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
fn without_one_the_copy_is_patched() {
    let local = settled(&response(204, &[("ETag", "\"2\"")], ""));
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

/// The copy is not in the state of the old tag any more.
#[test]
fn without_a_new_tag_there_is_none() {
    assert_eq!(settled(&response(204, &[], "")).etag, None);
    assert_eq!(
        settled(&response(200, &[], r#"{"id": "7", "title": "Edit"}"#)).etag,
        None
    );
}

#[test]
fn a_service_writes_the_type_the_tag_and_the_resource() {
    let shown = Versioned {
        resource: task("Edit"),
        etag: etag("W/\"2\""),
    };
    assert_eq!(
        serde_json::to_string(&shown).unwrap(),
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

/// What serde flattened into an open resource has the annotations of the answer that it was read from.
#[test]
fn an_open_resource_is_written_with_one_type_and_one_tag() {
    let answer = r##"{"@odata.type":"#test.old","@odata.etag":"\"1\"","a":1}"##;
    let shown = Versioned {
        resource: serde_json::from_str::<Open>(answer).unwrap(),
        etag: etag("\"2\""),
    };
    let text = serde_json::to_string(&shown).unwrap();
    assert_eq!(
        (
            text.matches("@odata.type").count(),
            text.matches("@odata.etag").count()
        ),
        (1, 1)
    );
    assert_eq!(
        serde_json::to_value(&shown).unwrap()["@odata.etag"],
        "\"2\""
    );
    assert_eq!(serde_json::to_value(&shown).unwrap()["a"], 1);
}

proptest! {
    /// Whichever way a service answers, the copy is as the service has it.
    #[test]
    fn client_and_service_agree(title: String, note: Option<String>, new_title: Option<String>, new_note: Option<Option<String>>, minimal: bool) {
        let mut local = Versioned { resource: Task { note, ..task(&title) }, etag: etag("\"1\"") };
        let mut patch = Task::patch();
        (patch.title, patch.note) = (new_title, new_note);

        let mut stored = Versioned { resource: local.resource.clone(), etag: etag("\"2\"") };
        patch.clone().apply(&mut stored.resource);
        let shown = serde_json::to_string(&stored).unwrap();
        let response = if minimal { response(204, &[("ETag", "\"2\"")], "") } else { response(200, &[], &shown) };

        local.reconcile(patch, UpdateResponse::from_response(&response).unwrap());
        prop_assert_eq!(local, stored);
    }
}
