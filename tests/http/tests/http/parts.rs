//! A response can be read from the parts that every client returns.

use crate::resources::{response, task, Task};
use graph_patch::http::{
    Batch, BatchResponses, Error, Outcome, ToRequest, UpdateResponse, Versioned,
};
use graph_patch::GraphPatch;
use http::{HeaderMap, StatusCode};

const BODY: &str = r#"{"@odata.etag": "\"1\"", "id": "7", "title": "Edit", "note": null}"#;

fn etag(text: &str) -> HeaderMap {
    HeaderMap::from_iter([(http::header::ETAG, text.parse().unwrap())])
}

fn read_tag(body: impl AsRef<[u8]>) -> String {
    let read = Versioned::<Task>::from_parts(StatusCode::OK, &HeaderMap::new(), body);
    read.unwrap().etag.unwrap().to_string()
}

#[test]
fn the_parts_give_the_same_as_the_response() {
    for (status, headers, body) in [
        (200, &[("ETag", "\"2\"")][..], BODY),
        (200, &[], BODY),
        (201, &[("Location", "/7")], BODY),
        (202, &[("Retry-After", "5")], ""),
        (204, &[], ""),
    ] {
        let whole = response(status, headers, body);
        let (head, body) = whole.clone().into_parts();
        let read = UpdateResponse::<Task>::from_parts(head.status, &head.headers, body).unwrap();
        assert_eq!(read, UpdateResponse::from_response(&whole).unwrap());
    }
}

#[test]
fn a_body_can_be_any_bytes() {
    let headers = etag("\"2\"");
    let bytes: Vec<u8> = [b"\xef\xbb\xbf", BODY.as_bytes()].concat();
    let read = Versioned::<Task>::from_parts(StatusCode::OK, &headers, &bytes).unwrap();
    assert_eq!(read.resource, task("Edit"));
    assert_eq!(read.etag, Some("\"2\"".parse().unwrap()));
    assert_eq!(read_tag(BODY), "\"1\"");
    assert_eq!(read_tag(BODY.as_bytes()), "\"1\"");
    assert_eq!(read_tag(String::from(BODY)), "\"1\"");
    assert_eq!(read_tag(&bytes), "\"1\"");
}

#[test]
fn a_status_of_an_error_is_the_error_of_the_service() {
    let headers = HeaderMap::new();
    let status = StatusCode::PRECONDITION_FAILED;
    let error = UpdateResponse::<Task>::from_parts(status, &headers, "").unwrap_err();
    assert!(matches!(error, Error::PreconditionFailed(_)), "{error:?}");
    let error = Versioned::<Task>::from_parts(status, &headers, "").unwrap_err();
    assert!(matches!(error, Error::PreconditionFailed(_)), "{error:?}");
    let error = BatchResponses::from_parts(status, &headers, "").unwrap_err();
    assert!(matches!(error, Error::PreconditionFailed(_)), "{error:?}");
}

#[test]
fn a_batch_collects_parts() {
    let mut batch = Batch::new();
    let update = || Task::patch().title("Edit").to_request("tasks/7");
    let (first, second) = (batch.add(update()).unwrap(), batch.add(update()).unwrap());
    let body =
        |id: u8| format!("\u{feff}{{\"responses\": [{{\"id\": \"{id}\", \"status\": 204}}]}}");
    let headers = HeaderMap::new();
    let mut responses = BatchResponses::from_parts(StatusCode::OK, &headers, body(1)).unwrap();
    assert!(matches!(responses.get(second), Err(Error::Unanswered)));
    responses
        .add_parts(StatusCode::OK, &headers, body(2))
        .unwrap();
    for item in [first, second] {
        assert_eq!(responses.get(item).unwrap().outcome, Outcome::NoContent);
    }
}
