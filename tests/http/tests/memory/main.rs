//! The memory that a response takes, compared with its size.

#[path = "../../../tests/hostile_json/allocations.rs"]
#[allow(dead_code)]
mod allocations;

use allocations::count_bytes;
use graph_patch::http::{Error, Preference, UpdateResponse, Versioned};
use http::{HeaderMap, Response};
use serde::Deserialize;

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Task {
    title: String,
}

fn refused(body: String) -> Response<String> {
    let mut response = Response::new(body);
    *response.status_mut() = http::StatusCode::BAD_REQUEST;
    response
}

/// Small values take the most memory as a `Value`: about 40 times their text.
#[test]
fn an_error_takes_a_small_multiple_of_its_body() {
    let many = |item: &str| vec![item; 100_000].join(",");
    for body in [
        format!(
            r#"{{"error": {{"code": "c", "message": "m", "details": [{}]}}}}"#,
            many("0")
        ),
        format!(
            r#"{{"error": {{"innerError": [{}], "code": "c", "message": "m"}}}}"#,
            many("[]")
        ),
        format!(
            r#"{{"error": {{"code": "c", "message": "m"}}, {}}}"#,
            many(r#""":{}"#)
        ),
        format!(r"[{}]", many("[]")),
        format!(r#"{{"error": {{{}}}}}"#, many(r#""message":"m""#)),
        format!(
            r#"{{"error": {{"code": "{0}", "message": "{0}"}}}}"#,
            "\\n".repeat(100_000)
        ),
        format!(r#"{{"error": {{"details": {}}}}}"#, "[".repeat(300_000)),
        "text ".repeat(100_000),
    ] {
        let response = refused(body);
        let size = response.body().len();
        let (error, bytes) = count_bytes(|| UpdateResponse::<Task>::from_response(&response));
        assert!(bytes.peak < 4 * size + 1_000, "{} for {size}", bytes.peak);
        let error = error.unwrap_err();
        assert!(
            bytes.leaked.unsigned_abs() < 2 * size + 1_000,
            "{}",
            bytes.leaked
        );
        let (_, bytes) = count_bytes(|| format!("{error} {error:?}"));
        assert!(bytes.peak < 10_000 + 3 * size, "{}", bytes.peak);
    }
}

#[test]
fn a_resource_takes_no_memory_for_members_that_it_lacks() {
    let mut body = r#"{"@odata.etag": "\"1\"", "title": "Edit""#.to_owned();
    body += &",\"x\":[{}]".repeat(100_000);
    body += "}";
    let (local, bytes) = count_bytes(|| Versioned::<Task>::from_response(&Response::new(&body)));
    assert_eq!(local.unwrap().resource.title, "Edit");
    assert!(bytes.peak < 10_000, "{}", bytes.peak);
}

#[test]
fn the_reason_of_an_unexpected_response_does_not_keep_foreign_text() {
    let body = format!("{{\"title\":[\"{}\"]}}", "a".repeat(1_000_000));
    let (error, bytes) = count_bytes(|| {
        let error = UpdateResponse::<Task>::from_response(&Response::new(&body));
        assert!(matches!(error, Err(Error::Unexpected(_))));
        error
    });
    drop(error);
    assert!(bytes.leaked < 10_000, "{}", bytes.leaked);
}

#[test]
fn a_list_of_preferences_takes_little_memory() {
    let mut headers = HeaderMap::new();
    headers.insert("prefer", "a,".repeat(1_000_000).parse().unwrap());
    let (preferences, bytes) = count_bytes(|| Preference::requested(&headers));
    assert_eq!(preferences.len(), 1_000);
    assert!(bytes.peak < 200_000, "{}", bytes.peak);
}

/// The URLs of an answer are only text.
#[test]
fn a_hostile_location_takes_a_small_multiple_of_its_size() {
    for location in ["&", "a=&", "?", "#", "/", "@", ":"].map(|text| text.repeat(300_000)) {
        let response = Response::builder()
            .status(202)
            .header("Location", ["/?", &location].concat());
        let response = response.body("").unwrap();
        let size = 10 * location.len();
        let (_, bytes) =
            count_bytes(|| format!("{:?}", UpdateResponse::<Task>::from_response(&response)).len());
        assert!(bytes.peak < size + 10_000, "{}", bytes.peak);
    }
}
