//! Each item of a batch gets its own response, by its id.

use crate::resources::{response, task, Task, User};
use graph_patch::http::{
    Batch, BatchItem, BatchResponses, Error, Outcome, Preference, RetryAfter, ToRequest,
};
use graph_patch::GraphPatch;
use http::Response;
use proptest::prelude::*;
use serde_json::{json, Value};
use std::time::Duration;

fn add(batch: &mut Batch) -> BatchItem<Task> {
    batch
        .add(Task::patch().title("Edit").to_request("tasks/7"))
        .unwrap()
}

fn parse(items: &Value) -> BatchResponses {
    let mut responses = BatchResponses::new();
    let body = json!({"responses": items}).to_string();
    responses.add(&Response::new(body)).unwrap();
    responses
}

/// Returns the error of the only item.
fn parse_error(item: &Value) -> Error {
    let first = add(&mut Batch::new());
    parse(&json!([item])).get(first).unwrap_err()
}

#[test]
fn each_item_has_its_own_typed_outcome() {
    let mut batch = Batch::new();
    let updated = add(&mut batch);
    let user = batch
        .add(User::patch().city(None).to_request("me"))
        .unwrap();
    let unsent = add(&mut batch);
    let responses = parse(&json!([
        {"id": "2", "status": 201, "body": {"city": null}},
        {
            "id": "1",
            "status": 200,
            "headers": {"ETag": "\"2\"", "preference-applied": "return=representation", "x": 7},
            "body": {"id": "7", "title": "Edit"},
        },
        {"id": "unknown", "status": 200},
    ]));

    let updated = responses.get(updated).unwrap();
    assert_eq!(updated.outcome, Outcome::Updated(task("Edit")));
    assert_eq!(updated.etag, Some("\"2\"".parse().unwrap()));
    assert_eq!(
        updated.preferences_applied,
        [Preference::ReturnRepresentation]
    );
    assert_eq!(
        responses.get(user).unwrap().outcome,
        Outcome::Created {
            resource: Some(User::default()),
            location: None,
            entity_id: None,
        }
    );
    let error = responses.get(unsent).unwrap_err();
    assert!(matches!(error, Error::Unanswered), "{error:?}");
    assert_eq!(
        error.to_string(),
        "the batch responses contain no response to this item"
    );
}

#[test]
fn an_error_affects_only_its_item() {
    let mut batch = Batch::new();
    let (throttled, dependent, changed, updated) = (
        add(&mut batch),
        add(&mut batch),
        add(&mut batch),
        add(&mut batch),
    );
    let responses = parse(&json!([
        {"id": "1", "status": 429, "headers": {"Retry-After": "10"}, "body": {"error": {"code": "tooMany"}}},
        {"id": "2", "status": 424, "body": {"error": {"code": "failedDependency"}}},
        {"id": "3", "status": 412, "body": null},
        {"id": "4", "status": 204},
    ]));
    let Err(Error::TooManyRequests(error)) = responses.get(throttled) else {
        panic!()
    };
    assert_eq!(
        error.retry_after(),
        Some(&RetryAfter::Delay(Duration::from_secs(10)))
    );
    assert_eq!(error.code(), Some("tooMany"));
    let Err(Error::FailedDependency(error)) = responses.get(dependent) else {
        panic!()
    };
    assert_eq!(error.code(), Some("failedDependency"));
    assert!(matches!(
        responses.get(changed),
        Err(Error::PreconditionFailed(_))
    ));
    assert_eq!(responses.get(updated).unwrap().outcome, Outcome::NoContent);
}

#[test]
fn an_invalid_response_is_the_error_of_its_item() {
    for (item, reason) in [
        (json!({"id": "1"}), "no valid status"),
        (json!({"id": "1", "status": "204"}), "no valid status"),
        (json!({"id": "1", "status": 70_000}), "no valid status"),
        (json!({"id": "1", "status": 99}), "no valid status"),
        (
            json!({"id": "1", "status": 204, "headers": []}),
            "an invalid header",
        ),
        (
            json!({"id": "1", "status": 204, "headers": {"a b": "c"}}),
            "an invalid header",
        ),
        (
            json!({"id": "1", "status": 204, "headers": {"a": "\n"}}),
            "an invalid header",
        ),
        (
            json!({"id": "1", "status": 204, "body": {}}),
            "expected no body",
        ),
        (json!({"id": "1", "status": 200}), "expected a JSON object"),
        (
            json!({"id": "1", "status": 200, "body": "e30="}),
            "expected a JSON object",
        ),
        (
            json!({"id": "1", "status": 200, "body": {"id": "7"}}),
            "missing field `title`",
        ),
    ] {
        let error = parse_error(&item);
        assert!(matches!(error, Error::Unexpected(_)), "{error:?}");
        assert!(error.to_string().contains(reason), "{error}");
    }
}

#[test]
fn more_than_one_response_to_an_item_is_an_error() {
    let first = add(&mut Batch::new());
    let item = json!({"id": "1", "status": 204});
    let mut responses = parse(&json!([item, item]));
    assert!(responses
        .get(first)
        .unwrap_err()
        .to_string()
        .contains("more than one response"));
    let again = json!({"responses": [item]}).to_string();
    responses.add(&Response::new(again)).unwrap();
    assert!(responses
        .get(first)
        .unwrap_err()
        .to_string()
        .contains("more than one response"));
}

#[test]
fn an_error_of_the_batch_leaves_its_items_unanswered() {
    let first = add(&mut Batch::new());
    let mut responses = BatchResponses::new();
    let add_error = |responses: &mut BatchResponses, status, body| {
        responses.add(&response(status, &[], body)).unwrap_err()
    };
    assert!(matches!(
        add_error(&mut responses, 401, ""),
        Error::Refused(_)
    ));
    assert!(matches!(
        add_error(&mut responses, 429, ""),
        Error::TooManyRequests(_)
    ));
    for (status, body) in [
        (204, ""),
        (202, ""),
        (200, ""),
        (200, "{}"),
        (200, "[]"),
        (200, r#"[{"id": "1", "status": 204}]"#),
        (200, r#"{"responses": null}"#),
        (200, r#"{"responses": {"id": "1", "status": 204}}"#),
        (200, r#"{"value": [{"id": "1", "status": 204}]}"#),
        (200, "<html>"),
    ] {
        assert!(
            matches!(
                add_error(&mut responses, status, body),
                Error::Unexpected(_)
            ),
            "{status} {body}"
        );
    }
    assert!(matches!(responses.get(first), Err(Error::Unanswered)));
}

proptest! {
    #[test]
    fn items_get_their_responses_in_any_order(order in Just((0..70_usize).collect::<Vec<_>>()).prop_shuffle(), count in 1..70_usize) {
        let mut batch = Batch::new();
        let items: Vec<BatchItem<Task>> = (0..count).map(|_| add(&mut batch)).collect();
        let mut responses = BatchResponses::new();
        let mut requests = batch.to_requests("https://example.com/$batch").build().unwrap();
        requests.sort_by_key(|request| order[request.body().len() % 70]);
        for request in requests {
            let body: Value = serde_json::from_slice(request.body()).unwrap();
            let ids = body["requests"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap());
            let mut ids: Vec<&str> = ids.collect();
            ids.sort_by_key(|id| order[id.parse::<usize>().unwrap() - 1]);
            let sent: Vec<Value> = ids.iter().map(|id| json!({"id": id, "status": 200, "body": {"id": id, "title": ""}})).collect();
            responses.add(&Response::new(json!({"responses": sent}).to_string())).unwrap();
        }
        for (index, item) in items.iter().enumerate() {
            let Outcome::Updated(task) = responses.get(*item).unwrap().outcome else { panic!() };
            prop_assert_eq!(task.id, (index + 1).to_string());
        }
    }
}
