//! A response is valid for its status, or it is an error that states the reason.

use crate::resources::{response, task, Task};
use graph_patch::http::{Error, Outcome, Preference, RetryAfter, UpdateResponse, Versioned};
use http::{HeaderValue, Response};
use serde_json::json;
use std::time::Duration;

const BODY: &str = r##"{"@odata.context": "x", "@odata.type": "#test.task", "@odata.etag": "W/\"2\"", "id": "7", "title": "Edit"}"##;

fn parse<B: AsRef<[u8]>>(response: &Response<B>) -> Result<UpdateResponse<Task>, Error> {
    UpdateResponse::from_response(response)
}

fn parse_error(response: &Response<&str>) -> Error {
    parse(response).unwrap_err()
}

#[test]
fn status_200_returns_the_updated_resource() {
    let response = parse(&response(200, &[], BODY)).unwrap();
    assert_eq!(response.outcome, Outcome::Updated(task("Edit")));
    assert_eq!(response.etag, Some(r#"W/"2""#.parse().unwrap()));
    assert_eq!(response.preferences_applied, []);
}

#[test]
fn status_201_returns_the_created_resource() {
    let response = parse(&response(201, &[], BODY)).unwrap();
    let created = Outcome::Created {
        resource: Some(task("Edit")),
        location: None,
        entity_id: None,
    };
    assert_eq!(response.outcome, created);
}

/// (OData Protocol 4.01, 11.4.2)
#[test]
fn a_created_resource_has_its_urls() {
    let headers = [
        ("Location", "https://example.com/tasks/7"),
        ("OData-EntityId", "tasks('7')"),
        ("ETag", "\"2\""),
    ];
    let created = |resource| Outcome::Created {
        resource,
        location: Some("https://example.com/tasks/7".into()),
        entity_id: Some("tasks('7')".into()),
    };
    let full = parse(&response(201, &headers, BODY)).unwrap();
    assert_eq!(full.outcome, created(Some(task("Edit"))));
    for status in [201, 204] {
        let minimal = parse(&response(status, &headers, "")).unwrap();
        assert_eq!(minimal.outcome, created(None));
        assert_eq!(minimal.etag, Some("\"2\"".parse().unwrap()));
    }
    // An update can also have a `Location`.
    let updated = parse(&response(204, &headers[..1], "")).unwrap();
    assert_eq!(updated.outcome, Outcome::NoContent);
}

#[test]
fn status_202_has_the_url_of_the_progress() {
    let headers = [("Location", "/not a URI/"), ("Retry-After", "0.5")];
    for body in ["", "{}", "<html>"] {
        let accepted = parse(&response(202, &headers, body)).unwrap();
        let location = Some("/not a URI/".into());
        assert_eq!(accepted.outcome, Outcome::Accepted { location });
        let delay = RetryAfter::Delay(Duration::from_secs(1));
        assert_eq!(accepted.retry_after, Some(delay));
    }
    let accepted = parse(&response(202, &[], "")).unwrap();
    assert_eq!(accepted.outcome, Outcome::Accepted { location: None });

    let bytes = HeaderValue::from_bytes(b"/\xff\xc3\xa9").unwrap();
    let accepted = Response::builder().status(202).header("Location", bytes);
    let accepted = parse(&accepted.body("").unwrap()).unwrap();
    let location = Some("/\u{fffd}\u{e9}".into());
    assert_eq!(accepted.outcome, Outcome::Accepted { location });
}

#[test]
fn debug_of_a_response_hides_the_secrets_of_urls() {
    let url = "https://hidden:hidden@example.com/a?sig=hidden#hidden";
    let headers = [("Location", url), ("OData-EntityId", url)];
    for status in [202, 204] {
        let response = parse(&response(status, &headers, "")).unwrap();
        let shown = format!("{response:?} {response:#?}");
        assert!(!shown.contains("hidden"), "{shown}");
        assert!(shown.contains("<redacted>@example.com/a?sig="), "{shown}");
    }
}

#[test]
fn status_204_returns_no_content() {
    let headers = [
        ("ETag", "\"3\""),
        ("Preference-Applied", "return=minimal, x"),
    ];
    let response = parse(&response(204, &headers, "")).unwrap();
    assert_eq!(response.outcome, Outcome::NoContent);
    assert_eq!(response.etag, Some("\"3\"".parse().unwrap()));
    let applied = [Preference::ReturnMinimal, Preference::Other("x".into())];
    assert_eq!(response.preferences_applied, applied);
}

#[test]
fn the_body_can_be_any_bytes() {
    assert!(parse(&Response::new(BODY)).is_ok());
    assert!(parse(&Response::new(BODY.to_owned())).is_ok());
    assert!(parse(&Response::new(BODY.as_bytes().to_vec())).is_ok());
}

/// (RFC 8259, 8.1)
#[test]
fn a_byte_order_mark_before_a_body_is_skipped() {
    let with_mark = |body| format!("\u{feff}{body}");
    let body = with_mark(BODY);
    let updated = parse(&response(200, &[], &body)).unwrap();
    assert_eq!(updated.outcome, Outcome::Updated(task("Edit")));
    assert_eq!(updated.etag, Some(r#"W/"2""#.parse().unwrap()));
    let local: Versioned<Task> = Versioned::from_response(&response(200, &[], &body)).unwrap();
    assert_eq!(local.resource, task("Edit"));

    let empty = parse(&response(204, &[], &with_mark(""))).unwrap();
    assert_eq!(empty.outcome, Outcome::NoContent);
    let refused = with_mark(r#"{"error": {"code": "badRequest"}}"#);
    let error = parse_error(&response(400, &[], &refused));
    assert_eq!(error.response().unwrap().code(), Some("badRequest"));

    let twice = with_mark(&body);
    parse_error(&response(200, &[], &twice));
}

/// The name in the body has two spellings, and the header takes precedence (OData JSON Format 4.01, 4.5.10).
#[test]
fn the_etag_comes_from_the_header_otherwise_from_the_body() {
    let etag = |headers: &[(&str, &str)], body: &str| {
        let etag = parse(&response(200, headers, body)).unwrap().etag;
        etag.map(|etag| etag.to_string())
    };
    let v401 = r#"{"id": "7", "title": "Edit", "@etag": "\"2\""}"#;
    let none = r#"{"id": "7", "title": "Edit"}"#;
    assert_eq!(etag(&[("ETag", "\"9\"")], BODY).as_deref(), Some("\"9\""));
    assert_eq!(etag(&[], BODY).as_deref(), Some("W/\"2\""));
    assert_eq!(etag(&[], v401).as_deref(), Some("\"2\""));
    let both = r#"{"@etag": "\"2\"", "id": "7", "title": "Edit", "@odata.etag": "\"3\""}"#;
    assert_eq!(etag(&[], both).as_deref(), Some("\"3\""));
    assert_eq!(etag(&[], none), None);
}

#[test]
fn a_response_that_is_invalid_for_its_status_is_unexpected() {
    for (status, headers, body, reason) in [
        (200, &[][..], "", "expected a JSON object"),
        (200, &[], "null", "expected a JSON object"),
        (200, &[], r#"["7", "Edit", null]"#, "expected a JSON object"),
        (200, &[], "<html>", "expected a JSON object"),
        (201, &[], "", "expected a JSON object"),
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
            "`*` is not an entity tag",
        ),
        (
            200,
            &[("ETag", "a, b")],
            BODY,
            "`a, b` is not an entity tag",
        ),
        (204, &[("ETag", "a, b")], "", "`a, b` is not an entity tag"),
        (204, &[], " ", "expected no body"),
        (202, &[("ETag", "a, b")], "", "`a, b` is not an entity tag"),
        (203, &[], "", "the status is neither"),
        (304, &[], "", "the status is neither"),
        (102, &[], "", "the status is neither"),
    ] {
        let error = parse_error(&response(status, headers, body));
        assert!(
            matches!(&error, Error::Unexpected(response) if response.status() == status),
            "{error:?}"
        );
        assert!(error.to_string().contains(reason), "{error}");
        assert!(
            error
                .to_string()
                .starts_with(&format!("unexpected response with status {status}")),
            "{error}"
        );
        assert!(std::error::Error::source(&error).is_some());
        assert_eq!(error.response(), None);
    }
}

#[test]
fn each_error_status_has_its_variant() {
    let kind = |status| match parse_error(&response(status, &[], "")) {
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
fn an_error_response_contains_the_fields_of_graph() {
    let body = r#"{"error": {"code": "badRequest", "message": "No such property.", "details": [1],
        "innerError": {"date": "d", "request-id": "inner", "client-request-id": "c"}}}"#;
    let headers = [("request-id", "outer"), ("Retry-After", "119")];
    let error = parse_error(&response(400, &headers, body));
    assert_eq!(
        error.to_string(),
        "400 Bad Request: badRequest: No such property. (request-id inner)"
    );

    let response = error.response().unwrap();
    assert_eq!(response.status(), 400);
    assert_eq!(response.code(), Some("badRequest"));
    assert_eq!(response.message(), Some("No such property."));
    assert_eq!(response.inner_error().unwrap()["date"], "d");
    assert_eq!(response.error()["details"], json!([1]));
    assert_eq!(response.request_id(), Some("inner"));
    assert_eq!(
        response.retry_after(),
        Some(&RetryAfter::Delay(Duration::from_secs(119)))
    );
}

#[test]
fn the_fields_of_an_error_response_are_optional() {
    let lower = r#"{"error": {"innererror": {"request-id": "inner"}}}"#;
    let error = parse_error(&response(400, &[], lower));
    assert_eq!(error.response().unwrap().request_id(), Some("inner"));

    for body in [
        "",
        "  ",
        "[]",
        "{}",
        "null",
        r#"{"error": 5}"#,
        r#"{"error": {"code": 5, "message": null}}"#,
    ] {
        let headers = [
            ("request-id", "outer"),
            ("Retry-After", "Wed, 21 Oct 2026 07:28:00 GMT"),
        ];
        let error = parse_error(&response(503, &headers, body));
        let response = error.response().unwrap();
        assert_eq!(
            (response.code(), response.message(), response.inner_error()),
            (None, None, None),
            "{body}"
        );
        assert_eq!(response.request_id(), Some("outer"));
        let date = RetryAfter::Date("Wed, 21 Oct 2026 07:28:00 GMT".into());
        assert_eq!(response.retry_after(), Some(&date));
        assert_eq!(
            error.to_string(),
            "503 Service Unavailable (request-id outer)"
        );
    }
    assert_eq!(
        parse_error(&response(404, &[], "")).to_string(),
        "404 Not Found"
    );
}

#[test]
fn the_response_to_a_get_is_a_resource_with_its_etag() {
    let local: Versioned<Task> =
        Versioned::from_response(&response(200, &[("ETag", "\"1\"")], BODY)).unwrap();
    assert_eq!(
        local,
        Versioned {
            resource: task("Edit"),
            etag: Some("\"1\"".parse().unwrap())
        }
    );

    let parse_error =
        |status, body| Versioned::<Task>::from_response(&response(status, &[], body)).unwrap_err();
    assert!(matches!(parse_error(404, ""), Error::Refused(_)));
    assert!(matches!(parse_error(429, ""), Error::TooManyRequests(_)));
    for (status, body) in [(200, ""), (201, BODY), (204, ""), (304, "")] {
        assert!(
            matches!(parse_error(status, body), Error::Unexpected(_)),
            "{status}"
        );
    }
}
