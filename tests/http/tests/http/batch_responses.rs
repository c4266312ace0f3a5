//! The answers to a batch find their parts by id, each with its own outcome or error.

use crate::resources::{response, task, Task, User};
use graph_patch::http::{
    Batch, BatchItem, BatchResponses, Error, Outcome, Preference, RetryAfter, ToRequest,
};
use graph_patch::GraphPatch;
use http::Response;
use proptest::prelude::*;
use serde_json::{json, Value};
use std::time::Duration;

fn part(batch: &mut Batch) -> BatchItem<Task> {
    batch
        .add(Task::patch().title("Edit").to_request("tasks/7"))
        .unwrap()
}

fn answered(responses: &Value) -> BatchResponses {
    let mut answers = BatchResponses::new();
    let body = json!({"responses": responses}).to_string();
    answers.add(&Response::new(body)).unwrap();
    answers
}

/// The error of the only part.
fn error(answer: &Value) -> Error {
    let first = part(&mut Batch::new());
    answered(&json!([answer])).get(first).unwrap_err()
}

#[test]
fn each_part_has_its_own_typed_outcome() {
    let mut batch = Batch::new();
    let updated = part(&mut batch);
    let user = batch
        .add(User::patch().city(None).to_request("me"))
        .unwrap();
    let unsent = part(&mut batch);
    let answers = answered(&json!([
        {"id": "2", "status": 201, "body": {"city": null}},
        {
            "id": "1",
            "status": 200,
            "headers": {"ETag": "\"2\"", "preference-applied": "return=representation", "x": 7},
            "body": {"id": "7", "title": "Edit"},
        },
        {"id": "not ours", "status": 200},
    ]));

    let updated = answers.get(updated).unwrap();
    assert_eq!(updated.outcome, Outcome::Updated(task("Edit")));
    assert_eq!(updated.etag, Some("\"2\"".parse().unwrap()));
    assert_eq!(
        updated.preferences_applied,
        [Preference::ReturnRepresentation]
    );
    assert_eq!(
        answers.get(user).unwrap().outcome,
        Outcome::Created(User::default())
    );
    let error = answers.get(unsent).unwrap_err();
    assert!(matches!(error, Error::Unanswered), "{error:?}");
    assert_eq!(
        error.to_string(),
        "the batch was answered, but not this part of it"
    );
}

#[test]
fn a_failure_is_its_parts_alone() {
    let mut batch = Batch::new();
    let (throttled, depending, changed, made) = (
        part(&mut batch),
        part(&mut batch),
        part(&mut batch),
        part(&mut batch),
    );
    let answers = answered(&json!([
        {"id": "1", "status": 429, "headers": {"Retry-After": "10"}, "body": {"error": {"code": "tooMany"}}},
        {"id": "2", "status": 424, "body": {"error": {"code": "failedDependency"}}},
        {"id": "3", "status": 412, "body": null},
        {"id": "4", "status": 204},
    ]));
    let Err(Error::TooManyRequests(told)) = answers.get(throttled) else {
        panic!()
    };
    assert_eq!(
        told.retry_after(),
        Some(&RetryAfter::Delay(Duration::from_secs(10)))
    );
    assert_eq!(told.code(), Some("tooMany"));
    let Err(Error::FailedDependency(told)) = answers.get(depending) else {
        panic!()
    };
    assert_eq!(told.code(), Some("failedDependency"));
    assert!(matches!(
        answers.get(changed),
        Err(Error::PreconditionFailed(_))
    ));
    assert_eq!(answers.get(made).unwrap().outcome, Outcome::NoContent);
}

#[test]
fn an_answer_that_cannot_be_understood_is_its_parts_error() {
    for (answer, told) in [
        (json!({"id": "1"}), "the part has no status"),
        (
            json!({"id": "1", "status": "204"}),
            "the part has no status",
        ),
        (
            json!({"id": "1", "status": 70_000}),
            "the part has no status",
        ),
        (json!({"id": "1", "status": 99}), "the part has no status"),
        (
            json!({"id": "1", "status": 204, "headers": []}),
            "a header that is none",
        ),
        (
            json!({"id": "1", "status": 204, "headers": {"a b": "c"}}),
            "a header that is none",
        ),
        (
            json!({"id": "1", "status": 204, "headers": {"a": "\n"}}),
            "a header that is none",
        ),
        (json!({"id": "1", "status": 204, "body": {}}), "a body"),
        (json!({"id": "1", "status": 200}), "no JSON object"),
        (
            json!({"id": "1", "status": 200, "body": "e30="}),
            "no JSON object",
        ),
        (
            json!({"id": "1", "status": 200, "body": {"id": "7"}}),
            "missing field `title`",
        ),
    ] {
        let error = error(&answer);
        assert!(matches!(error, Error::Unexpected(_)), "{error:?}");
        assert!(error.to_string().contains(told), "{error}");
    }
}

#[test]
fn what_is_answered_twice_is_answered_in_no_known_way() {
    let first = part(&mut Batch::new());
    let made = json!({"id": "1", "status": 204});
    let mut answers = answered(&json!([made, made]));
    assert!(answers
        .get(first)
        .unwrap_err()
        .to_string()
        .contains("twice"));
    let again = json!({"responses": [made]}).to_string();
    answers.add(&Response::new(again)).unwrap();
    assert!(answers
        .get(first)
        .unwrap_err()
        .to_string()
        .contains("twice"));
}

#[test]
fn a_batch_that_fails_as_a_whole_answers_no_part() {
    let first = part(&mut Batch::new());
    let mut answers = BatchResponses::new();
    let refused = |answers: &mut BatchResponses, status, body| {
        answers.add(&response(status, &[], body)).unwrap_err()
    };
    assert!(matches!(refused(&mut answers, 401, ""), Error::Refused(_)));
    assert!(matches!(
        refused(&mut answers, 429, ""),
        Error::TooManyRequests(_)
    ));
    for (status, body) in [
        (204, ""),
        (202, ""),
        (200, ""),
        (200, "{}"),
        (200, r#"{"responses": [{"status": 204}]}"#),
    ] {
        assert!(
            matches!(refused(&mut answers, status, body), Error::Unexpected(_)),
            "{status} {body}"
        );
    }
    assert!(matches!(answers.get(first), Err(Error::Unanswered)));
}

proptest! {
    #[test]
    fn answers_find_their_parts_in_any_order(order in Just((0..70_usize).collect::<Vec<_>>()).prop_shuffle(), count in 1..70_usize) {
        let mut batch = Batch::new();
        let parts: Vec<BatchItem<Task>> = (0..count).map(|_| part(&mut batch)).collect();
        let mut answers = BatchResponses::new();
        let mut requests = batch.to_requests("https://example.com/$batch").build().unwrap();
        requests.sort_by_key(|request| order[request.body().len() % 70]);
        for request in requests {
            let sent: Value = serde_json::from_slice(request.body()).unwrap();
            let ids = sent["requests"].as_array().unwrap().iter().map(|part| part["id"].as_str().unwrap());
            let mut ids: Vec<&str> = ids.collect();
            ids.sort_by_key(|id| order[id.parse::<usize>().unwrap() - 1]);
            let responses: Vec<Value> = ids.iter().map(|id| json!({"id": id, "status": 200, "body": {"id": id, "title": ""}})).collect();
            answers.add(&Response::new(json!({"responses": responses}).to_string())).unwrap();
        }
        for (index, part) in parts.iter().enumerate() {
            let Outcome::Updated(task) = answers.get(*part).unwrap().outcome else { panic!() };
            prop_assert_eq!(task.id, (index + 1).to_string());
        }
    }
}
