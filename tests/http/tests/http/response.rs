//! An answer is what its status promises, or an error that says why not.

use crate::resources::{response, task, Task};
use graph_patch::http::{Error, Outcome, Preference, RetryAfter, UpdateResponse, Versioned};
use http::Response;
use serde_json::json;
use std::time::Duration;

const SHOWN: &str = r##"{"@odata.context": "x", "@odata.type": "#test.task", "@odata.etag": "W/\"2\"", "id": "7", "title": "Edit"}"##;

fn answer<B: AsRef<[u8]>>(response: &Response<B>) -> Result<UpdateResponse<Task>, Error> {
    UpdateResponse::from_response(response)
}

fn refused(response: &Response<&str>) -> Error {
    answer(response).unwrap_err()
}

#[test]
fn a_200_has_the_updated_resource() {
    let answer = answer(&response(200, &[], SHOWN)).unwrap();
    assert_eq!(answer.outcome, Outcome::Updated(task("Edit")));
    assert_eq!(answer.etag, Some(r#"W/"2""#.parse().unwrap()));
    assert_eq!(answer.preferences_applied, []);
}

#[test]
fn a_201_has_the_created_resource() {
    let answer = answer(&response(201, &[], SHOWN)).unwrap();
    assert_eq!(answer.outcome, Outcome::Created(task("Edit")));
}

#[test]
fn a_204_has_no_content() {
    let headers = [
        ("ETag", "\"3\""),
        ("Preference-Applied", "return=minimal, x"),
    ];
    let answer = answer(&response(204, &headers, "")).unwrap();
    assert_eq!(answer.outcome, Outcome::NoContent);
    assert_eq!(answer.etag, Some("\"3\"".parse().unwrap()));
    let applied = [Preference::ReturnMinimal, Preference::Other("x".into())];
    assert_eq!(answer.preferences_applied, applied);
}

#[test]
fn the_body_is_bytes_of_any_type() {
    assert!(answer(&Response::new(SHOWN)).is_ok());
    assert!(answer(&Response::new(SHOWN.to_owned())).is_ok());
    assert!(answer(&Response::new(SHOWN.as_bytes().to_vec())).is_ok());
}

/// OData JSON Format 4.01, 4.5.10: the control information has two spellings, and the header wins.
#[test]
fn the_tag_is_the_headers_or_else_the_bodys() {
    let etag = |headers: &[(&str, &str)], body: &str| {
        let etag = answer(&response(200, headers, body)).unwrap().etag;
        etag.map(|etag| etag.to_string())
    };
    let v401 = r#"{"id": "7", "title": "Edit", "@etag": "\"2\""}"#;
    let none = r#"{"id": "7", "title": "Edit"}"#;
    assert_eq!(etag(&[("ETag", "\"9\"")], SHOWN).as_deref(), Some("\"9\""));
    assert_eq!(etag(&[], SHOWN).as_deref(), Some("W/\"2\""));
    assert_eq!(etag(&[], v401).as_deref(), Some("\"2\""));
    assert_eq!(etag(&[], none), None);
}

#[test]
fn what_the_status_does_not_promise_is_an_error() {
    for (status, headers, body, told) in [
        (200, &[][..], "", "no JSON object"),
        (200, &[], "null", "no JSON object"),
        (200, &[], r#"["7", "Edit", null]"#, "no JSON object"),
        (200, &[], "<html>", "no JSON object"),
        (201, &[], "", "no JSON object"),
        (200, &[], "{", "EOF while parsing"),
        (200, &[], r#"{"title": "Edit"}"#, "missing field `id`"),
        (200, &[], r#"{"id": 7, "title": "Edit"}"#, "invalid type"),
        (
            200,
            &[],
            r#"{"id": "7", "title": "Edit"} x"#,
            "trailing characters",
        ),
        (
            200,
            &[],
            r#"{"id": "7", "title": "Edit", "@odata.etag": 2}"#,
            "invalid type",
        ),
        (
            200,
            &[],
            r#"{"id": "7", "title": "Edit", "@odata.etag": "*"}"#,
            "`*` is no entity tag",
        ),
        (200, &[("ETag", "a, b")], SHOWN, "`a, b` is no entity tag"),
        (204, &[("ETag", "a, b")], "", "`a, b` is no entity tag"),
        (204, &[], " ", "a body"),
        (202, &[], "", "a status"),
        (304, &[], "", "a status"),
        (102, &[], "", "a status"),
    ] {
        let error = refused(&response(status, headers, body));
        assert!(
            matches!(&error, Error::Unexpected(answer) if answer.status() == status),
            "{error:?}"
        );
        assert!(error.to_string().contains(told), "{error}");
        assert!(
            error
                .to_string()
                .starts_with(&format!("unexpected answer, {status}")),
            "{error}"
        );
        assert!(std::error::Error::source(&error).is_some());
        assert_eq!(error.response(), None);
    }
}

#[test]
fn failures_are_told_apart() {
    let kind = |status| match refused(&response(status, &[], "")) {
        Error::PreconditionFailed(_) => "changed",
        Error::PreconditionRequired(_) => "unconditional",
        Error::TooManyRequests(_) => "too many",
        Error::FailedDependency(_) => "dependency",
        Error::Refused(_) => "other",
        error => panic!("{error:?}"),
    };
    assert_eq!(
        [412, 428, 429, 424].map(kind),
        ["changed", "unconditional", "too many", "dependency"]
    );
    for status in [
        400, 401, 403, 404, 405, 409, 410, 413, 500, 501, 503, 599, 999,
    ] {
        assert_eq!(kind(status), "other", "{status}");
    }
}

#[test]
fn an_error_has_what_graph_says() {
    let body = r#"{"error": {"code": "badRequest", "message": "No such property.", "details": [1],
        "innerError": {"date": "d", "request-id": "inner", "client-request-id": "c"}}}"#;
    let headers = [("request-id", "outer"), ("Retry-After", "119")];
    let error = refused(&response(400, &headers, body));
    assert_eq!(
        error.to_string(),
        "400 Bad Request: badRequest: No such property. (request-id inner)"
    );

    let told = error.response().unwrap();
    assert_eq!(told.status(), 400);
    assert_eq!(told.code(), Some("badRequest"));
    assert_eq!(told.message(), Some("No such property."));
    assert_eq!(told.inner_error().unwrap()["date"], "d");
    assert_eq!(told.error()["details"], json!([1]));
    assert_eq!(told.request_id(), Some("inner"));
    assert_eq!(
        told.retry_after(),
        Some(&RetryAfter::Delay(Duration::from_secs(119)))
    );
}

#[test]
fn an_error_has_what_there_is() {
    let lower = r#"{"error": {"innererror": {"request-id": "inner"}}}"#;
    let error = refused(&response(400, &[], lower));
    assert_eq!(error.response().unwrap().request_id(), Some("inner"));

    for body in [
        "",
        "<html>",
        "[]",
        "{}",
        r#"{"error": "no"}"#,
        r#"{"error": {"code": 5, "message": null}}"#,
    ] {
        let headers = [
            ("request-id", "outer"),
            ("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT"),
        ];
        let error = refused(&response(503, &headers, body));
        let told = error.response().unwrap();
        assert_eq!(
            (told.code(), told.message(), told.inner_error()),
            (None, None, None),
            "{body}"
        );
        assert_eq!(told.request_id(), Some("outer"));
        let date = RetryAfter::Date("Wed, 21 Oct 2026 07:28:00 GMT".into());
        assert_eq!(told.retry_after(), Some(&date));
        assert_eq!(
            error.to_string(),
            "503 Service Unavailable (request-id outer)"
        );
    }
    assert_eq!(
        refused(&response(404, &[], "")).to_string(),
        "404 Not Found"
    );
}

#[test]
fn a_resource_that_was_asked_for_is_read_with_its_tag() {
    let got: Versioned<Task> =
        Versioned::from_response(&response(200, &[("ETag", "\"1\"")], SHOWN)).unwrap();
    assert_eq!(
        got,
        Versioned {
            resource: task("Edit"),
            etag: Some("\"1\"".parse().unwrap())
        }
    );

    let read =
        |status, body| Versioned::<Task>::from_response(&response(status, &[], body)).unwrap_err();
    assert!(matches!(read(404, ""), Error::Refused(_)));
    assert!(matches!(read(429, ""), Error::TooManyRequests(_)));
    for (status, body) in [(200, ""), (201, SHOWN), (204, ""), (304, "")] {
        assert!(
            matches!(read(status, body), Error::Unexpected(_)),
            "{status}"
        );
    }
}
