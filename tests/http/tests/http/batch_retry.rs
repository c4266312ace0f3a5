//! A retry has the items that failed temporarily or have no response, and those that depend on them.

use crate::resources::Task;
use graph_patch::http::{Batch, BatchItem, BatchResponses, Outcome, RetryAfter, ToRequest};
use graph_patch::GraphPatch;
use http::Response;
use proptest::prelude::*;
use serde_json::{json, Value};
use std::collections::BTreeMap;
use std::time::Duration;

const URL: &str = "https://example.com/$batch";

/// Returns a batch whose items depend on the items with these indices.
fn batch(after: &[&[usize]]) -> (Batch, Vec<BatchItem<Task>>) {
    let (mut batch, mut items) = (Batch::new(), Vec::<BatchItem<Task>>::new());
    for (index, after) in after.iter().enumerate() {
        let update = Task::patch()
            .title("Edit")
            .to_request(format!("tasks/{index}"));
        let after: Vec<_> = after.iter().map(|other| items[*other].id()).collect();
        items.push(batch.add_after(update, &after).unwrap());
    }
    (batch, items)
}

fn independent(count: usize) -> (Batch, Vec<BatchItem<Task>>) {
    batch(&vec![&[][..]; count])
}

fn parse(entries: &Value) -> BatchResponses {
    let mut responses = BatchResponses::new();
    let body = json!({ "responses": entries }).to_string();
    responses.add(&Response::new(body)).unwrap();
    responses
}

/// Returns the `id` of each item, and the ids that it depends on.
fn sent(batch: &Batch) -> BTreeMap<String, Vec<String>> {
    let mut items = BTreeMap::new();
    for request in batch.to_requests(URL).build().unwrap() {
        let body: Value = serde_json::from_slice(request.body()).unwrap();
        for item in body["requests"].as_array().unwrap() {
            let after = item["dependsOn"].as_array().into_iter().flatten();
            let after = after.map(|id| id.as_str().unwrap().to_owned()).collect();
            items.insert(item["id"].as_str().unwrap().to_owned(), after);
        }
    }
    items
}

fn ids(batch: &Batch) -> Vec<String> {
    sent(batch).into_keys().collect()
}

#[test]
fn items_without_a_final_response_are_sent_again() {
    let (batch, _) = independent(9);
    let retry = batch.retry(&parse(&json!([
        {"id": "1", "status": 204},
        {"id": "2", "status": 429},
        {"id": "3", "status": 503},
        {"id": "4", "status": 504},
        {"id": "5", "status": 500},
        {"id": "6", "status": 412},
        {"id": "7"}, // The service may have applied it.
        {"id": 8, "status": 204},
    ])));
    assert_eq!(ids(&retry), ["2", "3", "4", "8", "9"]);
    assert_eq!((retry.len(), retry.is_empty()), (5, false));
    assert_eq!(batch.len(), 9);
}

#[test]
fn the_items_of_a_retry_are_those_of_the_batch() {
    let (batch, items) = batch(&[&[], &[], &[]]);
    let retry = batch.retry(&parse(
        &json!([{"id": "1", "status": 204}, {"id": "2", "status": 503}]),
    ));
    let request = &retry.to_requests(URL).build().unwrap()[0];
    let body: Value = serde_json::from_slice(request.body()).unwrap();
    assert_eq!(body["requests"][0]["url"], "tasks/1");
    assert_eq!(body["requests"][0]["body"]["title"], "Edit");

    let mut responses = retry.responses();
    let body = json!({"responses": [{"id": "3", "status": 204}, {"id": "2", "status": 504}]});
    responses.add(&Response::new(body.to_string())).unwrap();
    assert_eq!(responses.get(items[2]).unwrap().outcome, Outcome::NoContent);
    let retry = retry.retry(&responses);
    assert_eq!(ids(&retry), ["2"]);
    let responses = parse(&json!([{"id": "2", "status": 204}]));
    assert!(responses.get(items[1]).is_ok());
    let done = retry.retry(&responses);
    assert!(done.is_empty() && done.to_requests(URL).build().unwrap().is_empty());
}

#[test]
fn dependent_items_are_sent_again() {
    let (batch, _) = batch(&[&[], &[0], &[1], &[], &[3], &[0, 3]]);
    let retry = batch.retry(&parse(&json!([
        {"id": "1", "status": 429},
        {"id": "2", "status": 424},
        {"id": "3", "status": 424},
        {"id": "4", "status": 204},
        {"id": "5", "status": 204},
        {"id": "6", "status": 424},
    ])));
    let expected = [
        ("1", vec![]),
        ("2", vec!["1"]),
        ("3", vec!["2"]),
        ("6", vec!["1"]),
    ];
    let expected = expected.map(|(id, after)| {
        (
            id.to_owned(),
            after.into_iter().map(str::to_owned).collect(),
        )
    });
    assert_eq!(sent(&retry), BTreeMap::from(expected));
}

/// The service must not apply them (OData JSON Format 4.01, 19.1).
#[test]
fn items_that_depend_on_a_failed_item_are_not_sent_again() {
    let (batch, _) = batch(&[&[], &[], &[0, 1], &[2], &[1]]);
    let retry = batch.retry(&parse(&json!([
        {"id": "1", "status": 503},
        {"id": "2", "status": 404},
        {"id": "3", "status": 424},
        {"id": "4", "status": 424},
    ])));
    assert_eq!(ids(&retry), ["1"]);
}

#[test]
fn items_can_be_added_to_a_retry() {
    let (batch, items) = batch(&[&[], &[]]);
    let mut retry = batch.retry(&parse(&json!([{"id": "1", "status": 204}])));
    let update = || Task::patch().title("Edit").to_request("me");
    let added = retry.add_after(update(), &[items[1].id()]).unwrap();
    assert!(retry.add_after(update(), &[items[0].id()]).is_err());
    assert_eq!(ids(&retry), ["2", "3"]);
    assert_ne!(added, items[0]);
}

#[test]
fn the_longest_delay_counts() {
    let (batch, _) = independent(5);
    let date = "Wed, 21 Oct 2026 07:28:00 GMT";
    let retry = |delays: &[(&str, Value)]| {
        let entries: Vec<Value> = { delays.iter().zip(1..) }
            .map(|((status, delay), id): (_, usize)| {
                let status: u16 = status.parse().unwrap();
                json!({"id": id.to_string(), "status": status, "headers": {"Retry-After": delay}})
            })
            .collect();
        batch.retry(&parse(&json!(entries))).retry_after().cloned()
    };
    let seconds = |seconds| Some(RetryAfter::Delay(Duration::from_secs(seconds)));
    assert_eq!(retry(&[]), None);
    assert_eq!(
        retry(&[("429", json!("5")), ("503", json!(30)), ("504", json!("7"))]),
        seconds(30)
    );
    // An item that is not sent again does not matter.
    assert_eq!(
        retry(&[
            ("429", json!("5")),
            ("500", json!("90")),
            ("204", json!(80))
        ]),
        seconds(5)
    );
    assert_eq!(
        retry(&[("429", json!(date)), ("503", json!(1))]),
        seconds(1)
    );
    assert_eq!(
        retry(&[("429", json!(date))]),
        Some(RetryAfter::Date(date.into()))
    );
}

#[test]
fn all_items_of_a_rejected_request_are_sent_again_after_its_delay() {
    let (batch, _) = independent(25);
    let mut responses = batch.responses();
    let rejection = Response::builder().status(503).header("Retry-After", "9");
    responses.add(&rejection.body("").unwrap()).unwrap_err();
    let answered: Vec<Value> = (21..=25)
        .map(|id: usize| json!({"id": id.to_string(), "status": 204}))
        .collect();
    responses
        .add(&Response::new(json!({ "responses": answered }).to_string()))
        .unwrap();
    let retry = batch.retry(&responses);
    assert_eq!(retry.len(), 20);
    assert_eq!(
        retry.retry_after(),
        Some(&RetryAfter::Delay(Duration::from_secs(9)))
    );
    assert_eq!(retry.retry(&retry.responses()).retry_after(), None);
}

proptest! {
    /// Whatever fails, an item is sent again only with the items that it depends on and that have not succeeded.
    #[test]
    fn a_retry_keeps_the_dependencies(
        wanted in proptest::collection::vec((proptest::collection::vec(any::<prop::sample::Index>(), 0..3), 0..6_usize), 1..40),
    ) {
        let (mut batch, mut items, mut entries) = (Batch::new(), Vec::<BatchItem<Task>>::new(), Vec::new());
        for (after, status) in &wanted {
            let after = after.iter().filter(|_| !items.is_empty() && status % 2 == 0);
            let after: Vec<_> = after.map(|index| items[index.index(items.len())].id()).collect();
            if let Ok(item) = batch.add_after(Task::patch().title("").to_request("me"), &after) {
                items.push(item);
                let id = items.len().to_string();
                match [204, 429, 503, 404, 424].get(*status) {
                    Some(status) => entries.push(json!({"id": id, "status": status})),
                    None => entries.push(json!(null)),
                }
            }
        }
        let status: BTreeMap<&str, u64> = entries.iter().filter_map(|entry| Some((entry["id"].as_str()?, entry["status"].as_u64()?))).collect();
        let (before, after) = (sent(&batch), sent(&batch.retry(&parse(&json!(entries)))));
        for (id, depends_on) in &after {
            for other in &before[id] {
                prop_assert!(after.contains_key(other) || status[other.as_str()] == 204);
                prop_assert_eq!(after.contains_key(other), depends_on.contains(other));
            }
        }
        for (id, depends_on) in &before {
            let is_temporary = matches!(status.get(id.as_str()), None | Some(429 | 503));
            let is_possible = depends_on.iter().all(|other| after.contains_key(other) || status.get(other.as_str()) == Some(&204));
            let depends_on_retried = depends_on.iter().any(|other| after.contains_key(other));
            let has_succeeded = status.get(id.as_str()) == Some(&204);
            prop_assert_eq!(after.contains_key(id), is_possible && !has_succeeded && (is_temporary || depends_on_retried));
        }
    }
}
