//! The responses to a batch.

use crate::{bounded, use_error, Task};
use graph_patch::http::{Batch, BatchItem, BatchResponses, Error, ToRequest};
use graph_patch::GraphPatch;
use http::Response;
use serde_json::{json, Map, Value};

const ITEMS: usize = 4;

/// Returns a batch of independent items.
fn batch() -> (Batch, Vec<BatchItem<Task>>) {
    let mut batch = Batch::new();
    let update = || Task::patch().title("Edit").to_request("me");
    let items = (0..ITEMS).map(|_| batch.add(update()).unwrap());
    let items = items.collect();
    (batch, items)
}

/// Adds any response to the responses of a batch.
pub fn check<B: AsRef<[u8]>>(response: &Response<B>) {
    let (batch, items) = batch();
    let size = response.body().as_ref().len();
    let mut responses = batch.responses();
    if let Err(error) = bounded(size, || responses.add(response)) {
        use_error(&error);
    }
    let _ = format!("{responses:?}");
    for unattributed in responses.unattributed() {
        assert!(unattributed.text().len() <= 3 * size);
        let _ = format!("{unattributed} {unattributed:?}");
    }
    check_items(&batch, &items, &responses, size);
}

fn check_items(batch: &Batch, items: &[BatchItem<Task>], responses: &BatchResponses, size: usize) {
    let is_retried = |item: &BatchItem<Task>| {
        let result = bounded(size, || responses.get(*item));
        let response = bounded(size, || responses.response(*item));
        if let Err(error) = &result {
            use_error(error);
        }
        match response.map(|response| response.status().as_u16()) {
            Some(status) => {
                assert!(!matches!(result, Err(Error::Unanswered)));
                [429, 503, 504].contains(&status)
            }
            None => matches!(result, Err(Error::Unanswered)),
        }
    };
    let retried = items.iter().filter(|item| is_retried(item)).count();
    let retry = batch.retry(responses);
    assert_eq!(retry.len(), retried);
    let _ = retry.retry_after();
    assert!(retry.retry(responses).len() == retried);
}

/// Adds a response as the response to one of several items.
pub fn check_entry(response: &Response<&[u8]>) {
    let text = String::from_utf8_lossy(response.body());
    let body: Value = serde_json::from_slice(response.body()).unwrap_or_else(|_| text.into());
    let mut headers = Map::new();
    for (name, value) in response.headers() {
        let text = String::from_utf8_lossy(value.as_bytes());
        // `Retry-After` can be a number.
        let value = serde_json::from_str(&text).ok().filter(Value::is_number);
        headers.insert(name.as_str().into(), value.unwrap_or_else(|| text.into()));
    }
    let entry =
        json!({"id": "2", "status": response.status().as_u16(), "headers": headers, "body": body});
    let entries =
        json!({"responses": [{"id": "1", "status": 204}, entry, {"id": "3", "status": 204}]});
    let (batch, items) = batch();
    let mut responses = BatchResponses::new();
    let whole = entries.to_string();
    responses.add(&Response::new(&whole)).unwrap();
    assert!(responses.get(items[0]).is_ok() && responses.get(items[2]).is_ok());
    assert!(matches!(responses.get(items[3]), Err(Error::Unanswered)));
    check_items(&batch, &items, &responses, whole.len());
}
