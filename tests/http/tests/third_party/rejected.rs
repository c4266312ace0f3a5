//! The server and the patch type reject the same bodies, except where the server has a defect (`defects.rs`).

use crate::resources::{task, Task, TaskPatch};
use crate::server::Server;
use graph_patch::http::{Error, IfMatch, ToRequest, UpdateResponse};
use graph_patch::GraphPatch;

const INVALID: &[&str] = &[
    r#"{"title": null}"#,
    r#"{"isDone": null}"#,
    r#"{"nope": 1}"#,
    r#"{"title": 5}"#,
    r#"{"isDone": "true"}"#,
    r#"{"effort": 1.5}"#,
    r#"{"effort": 9223372036854775808}"#,
    r#"{"tags": "a"}"#,
    r#"{"tags": [5]}"#,
    r#"{"place": 5}"#,
    r#"{"place": {"nope": 1}}"#,
    r#"{"place": {"city": null}}"#,
    r#"{"place": {"city": "Oslo", "position": {"latitude": "north"}}}"#,
    r#"{"places": [{"city": 5}]}"#,
    r##"{"@odata.type": "#test.line"}"##,
    r#"{"note": "kept out", "title": 5}"#,
    r#"{"title": "x""#,
    r"[]",
    r"null",
];

#[test]
fn server_and_patch_type_reject_the_same_bodies() {
    let server = Server::start();
    server.create("tasks", &task("1"));
    let url = server.url().segment("tasks").key("1");
    let before = server.get::<Task>(&url);
    for body in INVALID {
        let parsed = serde_json::from_str::<TaskPatch>(body);
        assert!(parsed.is_err(), "{body}");
        let patch = Task::patch().title("replaced");
        let mut request = patch
            .to_request(&url)
            .if_match(IfMatch::Any)
            .build()
            .unwrap();
        *request.body_mut() = (*body).into();
        let error = UpdateResponse::<Task>::from_response(&server.send(request)).expect_err(body);
        assert!(
            matches!(&error, Error::Refused(response) if response.status() == 400 && response.message().is_some()),
            "{body}: {error}"
        );
        assert_eq!(server.get::<Task>(&url), before, "{body}");
    }
}

#[test]
fn a_missing_resource_is_not_updated() {
    let server = Server::start();
    let url = server.url().segment("tasks").key("nobody's");
    let request = Task::patch().title("Edit").to_request(url).build().unwrap();
    let error = UpdateResponse::<Task>::from_response(&server.send(request)).unwrap_err();
    assert_eq!(error.response().unwrap().status(), 404);
}
