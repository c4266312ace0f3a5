//! A request has one precondition, which controls whether it creates or updates.

use crate::resources::{Task, URL};
use graph_patch::http::{Batch, ETag, IfMatch, ToRequest, UpdateRequest};
use graph_patch::GraphPatch;
use http::header::{IF_MATCH, IF_NONE_MATCH};
use http::HeaderValue;
use serde_json::{json, Value};

type Step = fn(UpdateRequest<Task>) -> UpdateRequest<Task>;

fn etag() -> ETag {
    "\"1\"".parse().unwrap()
}

/// Returns the values of `If-Match` and `If-None-Match` after these steps.
fn preconditions(steps: &[Step]) -> [Option<HeaderValue>; 2] {
    let update = Task::patch().title("Edit").to_request(URL);
    let update = steps.iter().fold(update, |update, step| step(update));
    let request = update.build().unwrap();
    [IF_MATCH, IF_NONE_MATCH].map(|name| request.headers().get(name).cloned())
}

/// (OData Protocol 4.01, 8.2.4 and 8.2.5)
#[test]
fn the_last_precondition_counts() {
    let create: Step = UpdateRequest::only_create;
    let update: Step = UpdateRequest::only_update;
    let matching: Step = |request| request.if_match(etag());
    let header: Step = |request| request.header(IF_MATCH, HeaderValue::from_static("\"2\""));
    let text = |text| Some(HeaderValue::from_static(text));
    for (steps, expected) in [
        (&[create][..], [None, text("*")]),
        (&[update], [text("*"), None]),
        (&[matching, create], [None, text("*")]),
        (&[create, matching], [text("\"1\""), None]),
        (&[create, update], [text("*"), None]),
        (&[update, create], [None, text("*")]),
        (&[matching, update], [text("*"), None]),
        (&[update, matching], [text("\"1\""), None]),
        (&[header, matching], [text("\"1\""), None]),
        (&[matching, header], [text("\"2\""), None]),
        (&[header, create], [None, text("*")]),
    ] {
        assert_eq!(preconditions(steps), expected);
    }
}

/// Only `*` contradicts `If-Match`.
#[test]
fn another_if_none_match_is_kept() {
    let none: Step = |request| request.header(IF_NONE_MATCH, HeaderValue::from_static("\"3\""));
    let matching: Step = |request| request.if_match(IfMatch::Any);
    for steps in [[none, matching], [matching, none]] {
        let [if_match, if_none_match] = preconditions(&steps);
        assert_eq!(if_match.unwrap(), "*");
        assert_eq!(if_none_match.unwrap(), "\"3\"");
    }
}

#[test]
fn an_item_of_a_batch_has_its_precondition() {
    let update = || Task::patch().title("Edit").to_request("tasks/7");
    let mut batch = Batch::new();
    batch.add(update().only_create()).unwrap();
    batch.add(update().only_update()).unwrap();
    let requests = batch.to_requests(URL).build().unwrap();
    let body: Value = serde_json::from_slice(requests[0].body()).unwrap();
    let headers = |index: usize| body["requests"][index]["headers"].clone();
    let json = "application/json";
    assert_eq!(
        headers(0),
        json!({"content-type": json, "if-none-match": "*"})
    );
    assert_eq!(headers(1), json!({"content-type": json, "if-match": "*"}));
}
