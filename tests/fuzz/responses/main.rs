//! Reads any bytes as the response to an update, and as the response to a batch.
//!
//! No response causes a panic or takes memory out of proportion to its size. Each item of a batch is answered or not, and a
//! retry sends the items again that are not.
#![no_main]

#[allow(dead_code)]
#[path = "../../tests/hostile_json/allocations.rs"]
mod allocations;
mod batch;

use allocations::count_bytes;
use graph_patch::http::{Error, RetryAfter, UpdateResponse, Versioned};
use graph_patch::GraphPatch;
use http::{HeaderName, HeaderValue, Response};
use serde::{Deserialize, Serialize};
use std::time::Instant;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
pub struct Task {
    #[graph(key)]
    id: String,
    title: String,
    note: Option<String>,
}

/// Bytes per byte of a response, at once, and for anything else.
const PEAK: usize = 96;
const REST: usize = 1 << 16;

/// Returns the result of the work on a response, and asserts that it takes memory in proportion to the response.
pub fn bounded<T>(size: usize, work: impl FnOnce() -> T) -> T {
    let (result, bytes) = count_bytes(work);
    assert!(
        bytes.peak <= PEAK * size + REST,
        "{bytes:?} for {size} bytes"
    );
    result
}

/// Uses an error as a client does.
pub fn use_error(error: &Error) {
    let _ = format!("{error} {error:?}");
    let Some(response) = error.response() else {
        return;
    };
    assert!(response.status().as_u16() >= 400);
    let _ = (response.code(), response.message(), response.request_id());
    if let Some(RetryAfter::Delay(delay)) = response.retry_after() {
        let _ = Instant::now() + *delay;
    }
}

/// Splits bytes into the status, the headers, one a line, and the body after an empty line.
fn response(bytes: &[u8]) -> Option<Response<&[u8]>> {
    let mut response = Response::new(bytes);
    let body =
        |response: &mut Response<_>, at| *response.body_mut() = bytes.get(at..).unwrap_or_default();
    let mut at = 0;
    for (number, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
        at += line.len() + 1;
        body(&mut response, at);
        if number == 0 {
            *response.status_mut() = std::str::from_utf8(line).ok()?.parse().ok()?;
        } else if line.is_empty() {
            break;
        } else if let Some(colon) = line.iter().position(|byte| *byte == b':') {
            let name = HeaderName::from_bytes(&line[..colon]).ok()?;
            let value = HeaderValue::from_bytes(&line[colon + 1..]).ok()?;
            response.headers_mut().try_append(name, value).ok()?;
        }
    }
    Some(response)
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Some(response) = response(bytes) {
        let size = bytes.len();
        if let Err(error) = bounded(size, || UpdateResponse::<Task>::from_response(&response)) {
            use_error(&error);
        }
        if let Err(error) = bounded(size, || Versioned::<Task>::from_response(&response)) {
            use_error(&error);
        }
        batch::check(&response);
        // The same body as one response to an item.
        batch::check_entry(&response);
    } else {
        batch::check(&Response::new(bytes));
        let entries = [b"{\"responses\":[", bytes, b"]}"].concat();
        batch::check(&Response::new(&entries));
    }
});
