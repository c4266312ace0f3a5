//! A batch is serialized as the standard requires, in as few requests as possible, each with at most 20 items.

use crate::resources::{Task, User};
use graph_patch::http::{Batch, BatchItemId, BuildError, IfMatch, Outcome, Preference, ToRequest};
use graph_patch::GraphPatch;
use http::{HeaderName, HeaderValue, Request, Response};
use proptest::prelude::*;
use serde_json::{json, Value};
use std::collections::{BTreeMap, BTreeSet, HashMap};

const URL: &str = "https://example.com/v4/$batch";

fn body(request: &Request<Vec<u8>>) -> Value {
    serde_json::from_slice(request.body()).unwrap()
}

fn add(batch: &mut Batch, after: &[BatchItemId]) -> Result<BatchItemId, BuildError> {
    let patch = User::patch().city(None);
    Ok(batch.add_after(patch.to_request("me"), after)?.id())
}

/// Returns the items of each request: the id, and the ids that it depends on.
fn sent_items(batch: &Batch) -> Vec<Vec<(String, Vec<String>)>> {
    let requests = batch.to_requests(URL).build().unwrap();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let texts = |value: &Value| {
        value
            .as_array()
            .map(|all| all.iter().map(text).collect())
            .unwrap_or_default()
    };
    let item = |item: &Value| (text(&item["id"]), texts(&item["dependsOn"]));
    let request = |request: &Request<_>| {
        body(request)["requests"]
            .as_array()
            .unwrap()
            .iter()
            .map(item)
            .collect()
    };
    requests.iter().map(request).collect()
}

/// (OData JSON Format 4.01, 19.1)
#[test]
fn a_batch_is_serialized_as_an_object_with_requests() {
    let mut batch = Batch::new();
    let task = Task::patch().title("Edit");
    let update = task
        .to_request("tasks('7')")
        .if_match("W/\"1\"".parse::<IfMatch>().unwrap());
    let first = batch.add(update.prefer(Preference::ReturnMinimal)).unwrap();
    let user = User::patch().city("Oslo");
    batch
        .add_after(user.to_request("/me").ieee754_compatible(), &[first.id()])
        .unwrap();

    let consistency = HeaderName::from_static("consistencylevel");
    let requests = batch
        .to_requests(URL)
        .bearer_auth("token")
        .continue_on_error()
        .header(consistency, HeaderValue::from_static("eventual"))
        .build()
        .unwrap();
    let [request] = &requests[..] else {
        panic!("{requests:?}")
    };
    assert_eq!(
        (request.method().as_str(), request.uri().to_string()),
        ("POST", URL.to_owned())
    );
    assert_eq!(request.headers().len(), 4);
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.headers()["authorization"], "Bearer token");
    assert_eq!(request.headers()["consistencylevel"], "eventual");
    assert_eq!(request.headers()["prefer"], "continue-on-error");
    assert!(!format!("{requests:?}").contains("token"));
    assert_eq!(
        body(request),
        json!({"requests": [
            {
                "id": "1",
                "method": "PATCH",
                "url": "tasks('7')",
                "headers": {"content-type": "application/json", "if-match": "W/\"1\"", "prefer": "return=minimal"},
                "body": {"@odata.type": "#test.task", "title": "Edit"},
            },
            {
                "id": "2",
                "dependsOn": ["1"],
                "method": "PATCH",
                "url": "/me",
                "headers": {"content-type": "application/json;IEEE754Compatible=true"},
                "body": {"city": "Oslo"},
            },
        ]})
    );
}

/// The header of another call is not lost.
#[test]
fn the_requests_of_a_batch_have_one_list_of_preferences() {
    let mut batch = Batch::new();
    batch
        .add(Task::patch().title("Edit").to_request("me"))
        .unwrap();
    let prefer = HeaderName::from_static("prefer");
    let requests = batch.to_requests(URL).continue_on_error();
    let requests = requests.header(prefer, HeaderValue::from_static("wait=5"));
    let request = &requests.build().unwrap()[0];
    assert_eq!(request.headers()["prefer"], "continue-on-error, wait=5");
}

#[test]
fn an_empty_batch_has_no_request() {
    assert_eq!(Batch::new().to_requests(URL).build().unwrap().len(), 0);
}

#[test]
fn an_invalid_item_is_an_error_and_does_not_change_the_batch() {
    let mut batch = Batch::new();
    let patch = Task::patch().title("Edit");
    let token = patch.to_request("me").bearer_auth("hidden");
    let error = batch.add(token).unwrap_err().to_string();
    assert_eq!(
        error,
        "invalid batch item: a token or another sensitive header is not allowed; set it on `BatchRequests`"
    );
    let not_ascii = HeaderValue::from_bytes(b"\xfc").unwrap();
    let header = patch
        .to_request("me")
        .header(HeaderName::from_static("x"), not_ascii);
    assert!(matches!(batch.add(header), Err(BuildError::BatchItem(_))));
    assert!(matches!(
        batch.add(Task::patch().to_request("me")),
        Err(BuildError::EmptyPatch)
    ));
    assert!(matches!(
        batch.add(patch.to_request("a b")),
        Err(BuildError::Url(_))
    ));
    let preference = Preference::Other("\n".into());
    assert!(matches!(
        batch.add(patch.to_request("me").prefer(preference)),
        Err(BuildError::Header(_))
    ));

    let mut other = Batch::new();
    let (first, second) = (add(&mut other, &[]).unwrap(), add(&mut other, &[]).unwrap());
    for unknown in [first, second] {
        assert!(matches!(
            add(&mut batch, &[unknown]),
            Err(BuildError::BatchItem(_))
        ));
    }
    assert_eq!(sent_items(&batch).len(), 0);
    for url in ["", "http://", "https://a b"] {
        assert!(
            matches!(batch.add(patch.to_request(url)), Err(BuildError::Url(_))),
            "{url}"
        );
    }
    batch
        .add(
            patch
                .to_request("https://example.com/me")
                .if_match(IfMatch::Any),
        )
        .unwrap();
    assert_eq!(sent_items(&batch), [[("1".into(), vec![])]]);
}

#[test]
fn an_invalid_url_or_token_of_a_batch_is_an_error() {
    let mut batch = Batch::new();
    add(&mut batch, &[]).unwrap();
    assert!(matches!(
        batch.to_requests("v4/$batch").build(),
        Err(BuildError::Url(_))
    ));
    assert!(matches!(
        batch.to_requests(URL).bearer_auth("\n").build(),
        Err(BuildError::Header("the token"))
    ));
}

#[test]
fn at_most_20_items_depend_on_one_another() {
    let mut batch = Batch::new();
    let mut last = add(&mut batch, &[]).unwrap();
    for _ in 1..20 {
        last = add(&mut batch, &[last]).unwrap();
    }
    let error = add(&mut batch, &[last]).unwrap_err().to_string();
    assert_eq!(
        error,
        "invalid batch item: at most 20 items can depend on one another, since they must be in one request"
    );
    add(&mut batch, &[]).unwrap();
    assert_eq!(
        sent_items(&batch).iter().map(Vec::len).collect::<Vec<_>>(),
        [20, 1]
    );
}

#[test]
fn debug_shows_neither_values_nor_the_token() {
    let mut batch = Batch::new();
    let patch = User::patch().city("hidden");
    batch.add(patch.to_request("me")).unwrap();
    let shown = format!(
        "{batch:?} {:?}",
        batch.to_requests(URL).bearer_auth("hidden")
    );
    assert!(!shown.contains("hidden"), "{shown}");
    assert!(shown.contains(r#"Update { url: "me""#), "{shown}");
}

proptest! {
    #[test]
    fn independent_items_fill_their_requests(count in 0..90_usize) {
        let mut batch = Batch::new();
        for _ in 0..count {
            add(&mut batch, &[]).unwrap();
        }
        let sent = sent_items(&batch);
        prop_assert_eq!(sent.len(), count.div_ceil(20));
        prop_assert!(sent.iter().rev().skip(1).all(|items| items.len() == 20));
    }

    /// `dependsOn` names earlier items of the same request (OData JSON Format 4.01, 19.1).
    #[test]
    fn every_item_is_sent_once_after_all_that_it_depends_on(
        wanted in proptest::collection::vec(proptest::collection::vec(any::<prop::sample::Index>(), 0..3), 1..70),
        sparse in 1..8_usize,
    ) {
        let (mut batch, mut ids, mut expected) = (Batch::new(), Vec::new(), BTreeMap::new());
        for (turn, wanted) in wanted.iter().enumerate() {
            let chosen = wanted.iter().filter(|_| turn % sparse == 0 && !ids.is_empty());
            let after: Vec<usize> = chosen.map(|index| index.index(ids.len())).collect();
            let after_ids: Vec<BatchItemId> = after.iter().map(|index| ids[*index]).collect();
            if let Ok(id) = add(&mut batch, &after_ids) {
                ids.push(id);
                let texts: Vec<String> = after.iter().map(|index| (index + 1).to_string()).collect();
                expected.insert(ids.len().to_string(), texts);
            }
        }
        let mut sent = BTreeMap::new();
        for request in sent_items(&batch) {
            prop_assert!((1..=20).contains(&request.len()));
            let mut before = BTreeSet::new();
            for (id, after) in request {
                prop_assert!(after.iter().all(|other| before.contains(other)), "{} is sent before {:?}", id, after);
                before.insert(id.clone());
                prop_assert!(sent.insert(id, after).is_none());
            }
        }
        prop_assert_eq!(sent, expected);
    }
}

/// (OData JSON Format 4.01, 19.1)
#[test]
fn a_batch_creates_and_updates() {
    let mut batch = Batch::new();
    let task = Task::patch().title("Write").note(None);
    let created = batch
        .add(task.to_create_request("tasks").key("id", "7"))
        .unwrap();
    let update = task.to_request("tasks/7");
    let updated = batch.add_after(update, &[created.id()]).unwrap();
    let request = &batch.to_requests(URL).build().unwrap()[0];
    let expected = json!({"requests": [
        {
            "id": "1",
            "method": "POST",
            "url": "tasks",
            "headers": {"content-type": "application/json"},
            "body": {"@odata.type": "#test.task", "id": "7", "title": "Write"}
        },
        {
            "id": "2",
            "dependsOn": ["1"],
            "method": "PATCH",
            "url": "tasks/7",
            "headers": {"content-type": "application/json"},
            "body": {"@odata.type": "#test.task", "title": "Write", "note": null}
        }
    ]});
    assert_eq!(body(request), expected);

    let mut responses = batch.responses();
    let answers = r#"{"responses": [
        {"id": "1", "status": 201, "headers": {"Location": "tasks/7"}, "body": {"id": "7", "title": "Write", "note": null}},
        {"id": "2", "status": 503}
    ]}"#;
    responses.add(&Response::new(answers)).unwrap();
    let response = responses.get(created).unwrap();
    assert!(
        matches!(response.outcome, Outcome::Created { resource: Some(task), .. } if task.id == "7")
    );
    assert!(responses.get(updated).is_err());
    let retry = batch.retry(&responses);
    let requests = body(&retry.to_requests(URL).build().unwrap()[0]);
    assert_eq!(requests["requests"][0]["method"], "PATCH");
    assert_eq!(requests["requests"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_creation_that_is_throttled_is_sent_again() {
    let mut batch = Batch::new();
    let item = batch
        .add(Task::patch().title("Write").to_create_request("tasks"))
        .unwrap();
    let mut responses = batch.responses();
    let throttled = r#"{"responses": [{"id": "1", "status": 429}]}"#;
    responses.add(&Response::new(throttled)).unwrap();
    let retry = batch.retry(&responses);
    assert_eq!(
        retry.to_requests(URL).build().unwrap()[0].body(),
        batch.to_requests(URL).build().unwrap()[0].body()
    );
    assert!(responses.get(item).is_err());
}

#[test]
fn an_invalid_creation_is_not_an_item() {
    let mut batch = Batch::new();
    let create = || Task::patch().title("Write").to_create_request("tasks");
    assert!(matches!(
        batch.add(create().key("title", 7)),
        Err(BuildError::Key(_))
    ));
    assert!(matches!(
        batch.add(create().bearer_auth("token")),
        Err(BuildError::BatchItem(_))
    ));
    assert!(batch.is_empty());
}

#[test]
fn an_item_is_the_key_of_a_map_although_its_resource_is_not() {
    let mut batch = Batch::new();
    let mut add = || batch.add(Task::patch().title("Edit").to_request("tasks/7"));
    let (first, second) = (add().unwrap(), add().unwrap());
    let titles = HashMap::from([(first, "first"), (second, "second")]);
    assert_eq!((titles[&first], titles[&second]), ("first", "second"));
}
