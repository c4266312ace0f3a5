//! `BatchResponses::response` returns the status, the headers and the decoded body of any item.

use crate::resources::Task;
use graph_patch::http::{
    Batch, BatchResponses, Error, Outcome, RetryAfter, ToRequest, UpdateResponse,
};
use graph_patch::GraphPatch;
use http::Response;
use serde_json::{json, Value};
use std::time::Duration;

type Body = Vec<u8>;

/// Returns the only response, and its result for an update.
fn parse(entry: &Value) -> (Option<Response<Body>>, Result<Outcome<Task>, Error>) {
    let mut batch = Batch::new();
    let item = batch.add(Task::patch().title("Edit").to_request("me"));
    let item = item.unwrap();
    let mut responses = BatchResponses::new();
    // Some services send a byte order mark.
    let body = format!("\u{feff}{}", json!({ "responses": [entry] }));
    responses.add(&Response::new(body)).unwrap();
    let result = responses.get(item).map(|response| response.outcome);
    (responses.response(item), result)
}

fn body(content_type: Option<&str>, body: &Value) -> Vec<u8> {
    let mut entry = json!({"id": "1", "status": 502, "headers": {}, "body": body});
    if let Some(content_type) = content_type {
        entry["headers"]["CONTENT-Type"] = content_type.into();
    }
    parse(&entry).0.unwrap().into_body()
}

/// (OData JSON Format 4.01, 19.1)
#[test]
fn a_body_is_decoded_by_its_content_type() {
    let object = json!({"error": {"code": "a"}});
    let text = object.to_string().into_bytes();
    for json in [
        None,
        Some("application/json"),
        Some("Application/JSON; charset=utf-8"),
        Some("application/problem+json"),
    ] {
        assert_eq!(body(json, &object), text);
        assert_eq!(body(json, &json!("a")), b"\"a\"");
    }
    assert_eq!(
        body(Some("text/plain"), &json!("Bad \"gateway\"\n")),
        b"Bad \"gateway\"\n"
    );
    assert_eq!(
        body(Some("text/plain;charset=utf-8"), &json!("YWJj")),
        b"YWJj"
    );
    assert_eq!(body(Some("text/html"), &json!("<html>")), b"<html>");
    for page in ["PGh0bWw+", "PGh0bWw-", "DQo8aHRtbD4=", "DQo8aHRtbD4"] {
        let page = body(Some("text/html"), &json!(page));
        assert_eq!(page.trim_ascii(), b"<html>");
    }
    assert_eq!(
        body(Some("text/html"), &json!("Unauthorized")),
        b"Unauthorized"
    );
    assert_eq!(body(Some("image/png"), &json!("_-8")), [0xff, 0xef]);
    assert_eq!(body(Some("image/png"), &json!("/+8=")), [0xff, 0xef]);
    assert_eq!(body(Some("image/png"), &json!("not base64")), b"not base64");
    for other in ["text/plain", "image/png", "text/html"] {
        assert_eq!(body(Some(other), &object), text);
        assert_eq!(body(Some(other), &json!("")), b"");
        assert_eq!(body(Some(other), &json!(null)), b"");
    }
}

#[test]
fn an_empty_text_is_not_a_body() {
    for headers in [json!({}), json!({"content-type": "text/plain"})] {
        let entry = json!({"id": "1", "status": 204, "headers": headers, "body": ""});
        let (response, result) = parse(&entry);
        assert!(response.unwrap().body().is_empty());
        assert_eq!(result.unwrap(), Outcome::NoContent);
    }
}

#[test]
fn headers_are_found_in_any_case_and_numbers_are_texts() {
    for retry_after in [json!(7), json!("7")] {
        let (response, result) = parse(&json!({
            "id": "1",
            "status": 429,
            "headers": {
                "RETRY-after": retry_after,
                "Location": "https://example.com/\u{fc}",
                "x-list": ["a"], "x-bool": true, "x-object": {}, "x-null": null, "x-negative": -0.5,
            },
        }));
        let error = result.unwrap_err();
        let delay = RetryAfter::Delay(Duration::from_secs(7));
        assert_eq!(error.response().unwrap().retry_after(), Some(&delay));

        let response = response.unwrap();
        assert_eq!(response.status(), 429);
        assert_eq!(response.headers()["retry-after"], "7");
        assert_eq!(response.headers()["x-negative"], "-0.5");
        assert_eq!(
            response.headers()["location"].as_bytes(),
            "https://example.com/\u{fc}".as_bytes()
        );
        assert_eq!(response.headers().len(), 3);
        assert!(response.body().is_empty());
    }
}

#[test]
fn an_invalid_response_is_not_returned() {
    for entry in [
        json!({"id": "1"}),
        json!({"id": "1", "status": 1000}),
        json!({"id": "1", "status": 204.5}),
        json!({"id": "1", "status": -1}),
        json!({"id": "1", "status": [204]}),
        json!({"id": "1", "status": 200, "headers": {"": "a"}}),
    ] {
        let (response, result) = parse(&entry);
        assert!(
            response.is_none() && matches!(result, Err(Error::Unexpected(_))),
            "{entry}"
        );
    }
}

/// The response to the item states the charset, and the batch contains the text as a JSON string.
#[test]
fn the_charset_of_an_item_applies_to_bytes_only() {
    let object = json!({"error": {"code": "é"}});
    for (content_type, body, expected) in [
        ("text/plain;charset=iso-8859-1", json!("é€"), "é€"),
        ("text/plain;charset=utf-16", json!("ab"), "ab"),
        ("text/html;charset=iso-8859-1", json!("<p>é"), "<p>é"),
        ("text/html;charset=iso-8859-1", json!("PHA+6Q=="), "<p>é"),
        ("application/x;charset=iso-8859-1", json!("6Q=="), "é"),
        ("application/x;charset=iso-8859-1", json!("é"), "é"),
        (
            "application/json;charset=utf-16",
            object.clone(),
            &object.to_string(),
        ),
    ] {
        let headers = json!({"Content-Type": content_type});
        let entry = json!({"id": "1", "status": 502, "headers": headers, "body": body});
        let (response, result) = parse(&entry);
        let error = result.unwrap_err();
        assert_eq!(error.response().unwrap().body(), expected, "{content_type}");
        let again = UpdateResponse::<Task>::from_response(&response.unwrap()).unwrap_err();
        assert_eq!(again.response(), error.response());
    }
}
