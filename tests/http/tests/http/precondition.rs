//! A request has one precondition, which controls whether it creates or updates.

use crate::resources::{response, task, Task, URL};
use graph_patch::http::{
    Batch, ETag, IfMatch, Preference, ToRequest, UpdateRequest, UpdateResponse, Versioned,
};
use graph_patch::GraphPatch;
use http::header::{IF_MATCH, IF_NONE_MATCH};
use http::{HeaderMap, HeaderValue};
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

fn if_match(update: UpdateRequest<Task>) -> Option<HeaderValue> {
    update.build().unwrap().headers().get(IF_MATCH).cloned()
}

#[test]
fn a_missing_etag_does_not_block_an_update() {
    let patch = Task::patch().title("Edit");
    let update = || patch.to_request(URL);
    assert_eq!(if_match(update().if_match(None::<ETag>)), None);
    assert_eq!(if_match(update().if_match(None::<&ETag>)), None);
    assert_eq!(if_match(update().if_match(&None::<ETag>)), None);
    assert_eq!(if_match(update().if_match(None::<IfMatch>)), None);
    let some = Some(etag());
    let (one, precondition) = (etag(), IfMatch::from(etag()));
    let expected = Some(HeaderValue::from_static("\"1\""));
    assert_eq!(if_match(update().if_match(&some)), expected);
    assert_eq!(if_match(update().if_match(some.as_ref())), expected);
    assert_eq!(if_match(update().if_match(some)), expected);
    assert_eq!(if_match(update().if_match(&one)), expected);
    assert_eq!(if_match(update().if_match(one)), expected);
    assert_eq!(if_match(update().if_match(&precondition)), expected);
    assert_eq!(if_match(update().if_match(precondition)), expected);
    assert_eq!(
        if_match(update().if_match(Some(IfMatch::Any))),
        Some(HeaderValue::from_static("*"))
    );
}

/// An update that must not create anything stays one.
#[test]
fn a_missing_etag_keeps_the_other_precondition() {
    let none: Step = |request| request.if_match(None::<ETag>);
    let any = Some(HeaderValue::from_static("*"));
    let create = preconditions(&[UpdateRequest::only_create, none]);
    assert_eq!(create, [None, any.clone()]);
    let update = preconditions(&[UpdateRequest::only_update, none]);
    assert_eq!(update, [any, None]);
}

#[test]
fn a_copy_sends_its_etag_if_it_has_one() {
    let patch = Task::patch().title("Edit");
    let mut local = Versioned {
        resource: task("Write"),
        etag: Some("W/\"{GUID},2\"".parse().unwrap()),
    };
    let request = local
        .to_request(&patch, URL)
        .bearer_auth("token")
        .build()
        .unwrap();
    assert_eq!(request.headers()[IF_MATCH], "W/\"{GUID},2\"");
    assert_eq!(request.body(), &serde_json::to_vec(&patch).unwrap());
    assert_eq!(
        (
            request.uri().to_string().as_str(),
            request.method().as_str()
        ),
        (URL, "PATCH")
    );

    // After a 204 without an ETag, the next update is unconditional.
    let response = UpdateResponse::from_response(&response(204, &[], "")).unwrap();
    local.reconcile(patch.clone(), response);
    assert_eq!(
        (local.resource.title.as_str(), &local.etag),
        ("Edit", &None)
    );
    assert_eq!(if_match(local.to_request(&patch, URL)), None);
}

#[test]
fn an_update_can_be_sent_again() {
    let update = Task::patch()
        .title("Edit")
        .to_request(URL)
        .bearer_auth("token");
    let update = update.if_match(etag()).prefer(Preference::ReturnMinimal);
    let (first, second) = (update.clone().build().unwrap(), update.build().unwrap());
    assert_eq!(first.headers(), second.headers());
    assert_eq!((first.uri(), first.body()), (second.uri(), second.body()));
}

#[test]
fn a_service_reads_the_precondition() {
    let requested = |values: &[&'static str]| {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append(IF_MATCH, HeaderValue::from_static(value));
        }
        IfMatch::requested(&headers)
    };
    assert_eq!(requested(&[]), Ok(None));
    assert_eq!(requested(&["*"]), Ok(Some(IfMatch::Any)));
    assert_eq!(requested(&["\"1\""]), Ok(Some(IfMatch::ETag(etag()))));
    for invalid in [
        &["\"1\", \"2\""][..],
        &["\"1\"", "\"2\""],
        &["*", "*"],
        &[""],
        &["\"a b\""],
    ] {
        assert!(requested(invalid).is_err(), "{invalid:?}");
    }
}
