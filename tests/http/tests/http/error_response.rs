//! The errors of different services are understood, and none of them harms a log.

use crate::resources::{response, Task};
use graph_patch::http::{Error, ErrorResponse, UpdateResponse, Versioned};
use http::Response;
use proptest::prelude::*;

const JSON: (&str, &str) = ("Content-Type", "application/json");

fn error<B: AsRef<[u8]>>(response: &Response<B>) -> Error {
    UpdateResponse::<Task>::from_response(response).unwrap_err()
}

fn error_response(body: &str) -> ErrorResponse {
    let error = error(&response(400, &[JSON], body));
    error.response().unwrap().clone()
}

/// Returns the text of a body with a content type.
fn decoded(content_type: Option<&str>, body: &[u8]) -> String {
    let mut builder = Response::builder().status(400);
    if let Some(content_type) = content_type {
        builder = builder.header("Content-Type", content_type);
    }
    let error = error(&builder.body(body).unwrap());
    error.response().unwrap().body().to_owned()
}

#[test]
fn the_code_and_the_message_are_found_in_each_format() {
    for (body, code, message) in [
        (
            r#"{"error": {"code": "c", "message": "m"}}"#,
            Some("c"),
            Some("m"),
        ),
        (
            r#"{"error": {"code": "c", "message": {"lang": "en-US", "value": "m"}}}"#,
            Some("c"),
            Some("m"),
        ),
        (
            r#"{"odata.error": {"code": "c", "message": {"lang": "", "value": "m"}}}"#,
            Some("c"),
            Some("m"),
        ),
        (r#"{"odata.error": {"message": "m"}}"#, None, Some("m")),
        (
            r#"{"error": "c", "error_description": "m", "error_codes": [7]}"#,
            Some("c"),
            Some("m"),
        ),
        (
            r#"{"error_description": "m", "error": "c"}"#,
            Some("c"),
            Some("m"),
        ),
        (r#"{"error": "c"}"#, Some("c"), None),
        (r#"{"Message": "m"}"#, None, Some("m")),
        (
            r#"{"Message": "m", "ExceptionMessage": "e", "InnerException": {"Message": "i"}}"#,
            None,
            Some("m"),
        ),
        (r#"{"ExceptionMessage": "e"}"#, None, Some("e")),
        (r#"{"value": "m"}"#, None, Some("m")),
        (r#"{"value": ["m"]}"#, None, None),
        (r#"{"value": {"message": "m"}}"#, None, None),
        (r#"{"code": "c", "message": "m"}"#, Some("c"), Some("m")),
        (
            r#"{"message": {"value": "m"}, "code": "c"}"#,
            Some("c"),
            Some("m"),
        ),
        (
            r#"{"status": 404, "error": "Not Found", "message": "m"}"#,
            Some("Not Found"),
            Some("m"),
        ),
        (
            r#"{"title": "t", "detail": "d", "status": 400}"#,
            None,
            Some("d"),
        ),
        (
            r#"{"code": "x", "message": "x", "error": {"code": "c", "message": "m"}}"#,
            Some("c"),
            Some("m"),
        ),
        (
            r#"{"error": {"code": "c", "message": null}, "message": "m"}"#,
            Some("c"),
            Some("m"),
        ),
        (r#""m""#, None, Some("m")),
        (
            r#"{"error": {"code": ["c"], "message": {"value": 5}}}"#,
            None,
            None,
        ),
        (r#"{"error": ["c"]}"#, None, None),
        (r#"[{"code": "c"}]"#, None, None),
        (r#""m" and more"#, None, None),
        (
            r#"{"err\u006fr": {"c\u006fde": "c\u006f"}}"#,
            Some("co"),
            None,
        ),
    ] {
        for content_type in [
            Some("application/json"),
            Some("text/html; charset=utf-8"),
            None,
        ] {
            let headers = content_type.map(|text| ("Content-Type", text));
            let headers: Vec<_> = headers.into_iter().collect();
            let error = error(&response(500, &headers, body));
            let found = error.response().unwrap();
            assert_eq!((found.code(), found.message()), (code, message), "{body}");
            assert_eq!(found.body(), body);
            let shown = error.to_string();
            for text in [code, message].into_iter().flatten() {
                assert!(shown.contains(&format!(": {text}")), "{shown}");
            }
        }
        let get = Versioned::<Task>::from_response(&response(500, &[], body)).unwrap_err();
        assert_eq!(get.response().unwrap().message(), message);
    }
}

/// A proxy can cut a body, and any other part of it can be broken.
#[test]
fn what_precedes_a_syntax_error_is_found() {
    let body =
        r#"{"error": {"code": "c", "message": "m", "innerError": {"request-id": "i", "x": 1"#;
    let found = error_response(body);
    assert_eq!((found.code(), found.message()), (Some("c"), Some("m")));
    assert_eq!(found.request_id(), Some("i"));
    assert!(found.error().is_null());
}

/// Neither the stack of the thread nor the limit of the parser matters for members that are not read.
#[test]
fn the_depth_of_other_members_does_not_matter() {
    const DEPTH: usize = 1_000_000;
    for (open, close) in [("[", "]"), ("{\"error\":", "}")] {
        let deep = format!("{}0{}", open.repeat(DEPTH), close.repeat(DEPTH));
        for body in [
            format!(r#"{{"error": {{"details": {deep}, "code": "c", "message": "m"}}}}"#),
            format!(r#"{{"x": {deep}, "error": {{"code": "c", "message": "m"}}}}"#),
            format!(r#"{{"error": {{"code": {deep}, "code": "c", "message": "m"}}}}"#),
            format!(
                r#"{{"error": {{"message": {{"value": {deep}}}, "code": "c", "message": "m"}}}}"#
            ),
            format!(
                r#"{{"error": {{"innerError": {{"x": {deep}}}, "code": "c", "message": "m"}}}}"#
            ),
            format!(r#"{{"error": {{"code": "c", "message": "m", "innerError": {deep}"#),
        ] {
            let found = error_response(&body);
            assert_eq!((found.code(), found.message()), (Some("c"), Some("m")));
            assert_eq!(found.error().is_null(), !body.starts_with("{\"x\""));
            assert!(found.to_string().len() < 100);
        }
        assert_eq!(error_response(&deep).message(), None);
    }
}

#[test]
fn a_body_is_decoded_by_its_mark_or_content_type() {
    let utf16 = |mark: &[u8], bytes: fn(u16) -> [u8; 2]| {
        let units = "{\"Message\": \"é😀\"}".encode_utf16();
        [mark, &units.flat_map(bytes).collect::<Vec<_>>()].concat()
    };
    let text = "{\"Message\": \"é😀\"}";
    let (le, be) = (u16::to_le_bytes, u16::to_be_bytes);
    for (content_type, body) in [
        (None, text.as_bytes().to_vec()),
        (Some("text/plain"), text.as_bytes().to_vec()),
        (Some("text/plain"), ["\u{feff}", text].concat().into_bytes()),
        (
            Some("application/json; charset=iso-8859-1"),
            text.as_bytes().to_vec(),
        ),
        (None, utf16(b"\xff\xfe", le)),
        (None, utf16(b"\xfe\xff", be)),
        (
            Some("application/json; charset=utf-8"),
            utf16(b"\xff\xfe", le),
        ),
        (Some("application/json; charset=UTF-16"), utf16(b"", le)),
        (Some("application/json; charset=utf-16"), utf16(b"", be)),
        (
            Some("application/json;Charset=\"UTF-16LE\""),
            utf16(b"", le),
        ),
        (
            Some("application/json; charset=utf-16be ; x=y"),
            utf16(b"", be),
        ),
    ] {
        assert_eq!(decoded(content_type, &body), text, "{content_type:?}");
    }
    for charset in ["iso-8859-1", "latin1", "windows-1252"] {
        let content_type = format!("text/plain; charset={charset}");
        assert_eq!(decoded(Some(&content_type), b"\xe9\xc3\xa9"), "éÃ©");
    }
    assert_eq!(
        decoded(Some("application/json; charset=latin1"), b"\"\xe9\""),
        "\"é\""
    );
    assert_eq!(
        decoded(Some("text/plain; charset=x"), b"a\xe9"),
        "a\u{fffd}"
    );
    assert_eq!(decoded(None, b"\xff"), "\u{fffd}");
    assert_eq!(decoded(Some("a; charset=utf-16"), b"\x00a\x00"), "a");
}

#[test]
fn display_shows_the_start_of_a_text() {
    let shown = |content_type, body: &str| {
        let headers = [("Content-Type", content_type), ("request-id", "a1")];
        error(&response(502, &headers, body)).to_string()
    };
    assert_eq!(
        shown("text/plain", "  The gateway\nis down.\r\n"),
        r"502 Bad Gateway: The gateway\nis down. (request-id a1)"
    );
    assert_eq!(
        shown("text/html", "<html>\u{1b}[2J"),
        r"502 Bad Gateway: <html>\u{1b}[2J (request-id a1)"
    );
    let long = shown("text/plain", &"é".repeat(1_000_000));
    assert_eq!(long.matches('é').count(), 100);
    assert_eq!(
        shown("text/plain", "[ERROR] down"),
        "502 Bad Gateway: [ERROR] down (request-id a1)"
    );
    for json in ["{}", "[1]", "null", "5", r#"{"fault": "x"}"#] {
        assert_eq!(shown("text/plain", json), "502 Bad Gateway (request-id a1)");
    }
}

/// The texts of a service end in a log.
#[test]
fn foreign_text_is_escaped_and_shortened() {
    let hostile = format!("a\u{1b}[2J\n\u{202e}{}", "é".repeat(1_000_000));
    let json = serde_json::to_string(&hostile).unwrap();
    for body in [
        hostile.clone(),
        json.clone(),
        format!(r#"{{"error": {json}, "error_description": {json}}}"#),
        format!(
            r#"{{"error": {{"code": {json}, "message": {json}, "innerError": {{"request-id": {json}}}}}}}"#
        ),
        format!(r#"{{"Message": {json}}}"#),
    ] {
        let headers = [("Retry-After", "x".repeat(100_000))];
        let headers = headers
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let error = error(&response(429, &headers, &body));
        for shown in [
            error.to_string(),
            format!("{error:?}"),
            format!("{error:#?}"),
        ] {
            assert!(shown.len() < 3_000, "{}", shown.len());
            let is_raw = |character| matches!(character, '\u{1b}' | '\u{202e}');
            assert!(!shown.contains(is_raw), "{shown}");
        }
        assert!(!error.to_string().contains('\n'));
        let response = error.response().unwrap();
        let texts = [response.code(), response.message(), response.request_id()];
        assert!(texts.into_iter().flatten().all(|text| text == hostile));
        assert_eq!(response.body(), body);
    }
}

fn part() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(
        &[
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\"error\":",
            "\"odata.error\":{",
            "\"code\":",
            "\"message\":{",
            "\"value\":",
            "\"c\"",
            "\"\\ud800\"",
            "\u{feff}",
            "\u{1b}",
            "\n",
            "1e999",
            "-",
            "null",
            "<html>",
            "é",
            "\"@odata.etag\":\"*\"",
            "\"id\":\"7\",\"title\":\"t\"",
        ][..],
    )
}

proptest! {
    #[test]
    fn any_answer_is_read(
        status in 200_u16..600,
        parts in proptest::collection::vec(part(), 0..12),
        bytes in proptest::collection::vec(any::<u8>(), 0..4),
        names in proptest::sample::subsequence(
            vec!["Content-Type", "ETag", "Retry-After", "Location", "OData-EntityId", "request-id", "Preference-Applied"],
            0..7,
        ),
        value in "[ -~]{0,12}|text/plain; charset=(utf-16|latin1|utf-8)",
    ) {
        let body = [parts.concat().into_bytes(), bytes].concat();
        let builder = Response::builder().status(status);
        let builder = names.iter().fold(builder, |builder, name| builder.header(*name, &value));
        let response = builder.body(body).unwrap();
        if let Err(error) = UpdateResponse::<Task>::from_response(&response) {
            let shown = format!("{error} {error:?}");
            prop_assert!(!shown.contains(['\u{1b}', '\n']), "{}", shown);
            prop_assert!(error.response().and_then(ErrorResponse::inner_error).is_none());
        }
        let _ = Versioned::<Task>::from_response(&response);
    }
}

/// The error of the model's own `Deserialize` can contain any text of the body, also in its `source`.
#[test]
fn the_reason_of_an_unexpected_response_is_escaped_and_shortened() {
    #[derive(Debug, serde::Deserialize)]
    struct Model {
        #[serde(rename = "kind")]
        _kind: Kind,
    }
    #[allow(dead_code)]
    #[derive(Debug, serde::Deserialize)]
    enum Kind {
        Known,
    }
    let hostile = format!("\u{1b}\n{}", "a".repeat(1_000_000));
    let body = serde_json::json!({"kind": hostile}).to_string();
    let error = UpdateResponse::<Model>::from_response(&response(200, &[], &body)).unwrap_err();
    let source = std::error::Error::source(&error).unwrap();
    for shown in [error.to_string(), source.to_string(), format!("{error:?}")] {
        assert!(shown.len() < 2_000, "{}", shown.len());
        assert!(!shown.contains(['\u{1b}', '\n']), "{shown}");
        assert!(shown.contains("column"), "{shown}");
    }
    let known = UpdateResponse::<Model>::from_response(&response(200, &[], "{}")).unwrap_err();
    let source = std::error::Error::source(&known).unwrap();
    assert!(source.is::<serde_json::Error>());
}
