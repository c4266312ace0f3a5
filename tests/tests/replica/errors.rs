//! Errors of pages, with their paths.

use crate::models::{error, User};
use graph_patch::delta::{DeltaPage, Error};

fn page_error(body: &str) -> String {
    DeltaPage::<User>::from_slice(body.as_bytes())
        .unwrap_err()
        .to_string()
}

#[test]
fn a_body_that_is_not_a_page_is_an_error() {
    for (body, message) in [
        ("[]", "invalid type: sequence, expected a page: an object with an array `value` at line 1 column 0"),
        ("7", "invalid type: integer `7`, expected a page: an object with an array `value` at line 1 column 1"),
        ("{}", "property `value`: missing, so the body is not a page at line 1 column 2"),
        (r#"{"value": {}}"#, "property `value`: invalid type: map, expected an array of rows at line 1 column 10"),
        (r#"{"value": [], "value": []}"#, "property `value`: set twice at line 1 column 21"),
        (r#"{"value": [7]}"#, "property `value/0`: invalid type: integer `7`, expected an object of type `#microsoft.graph.user` at line 1 column 12"),
        (r#"{"value": [null]}"#, "property `value/0`: invalid type: null, expected an object of type `#microsoft.graph.user` at line 1 column 15"),
        (r#"{"value": []} x"#, "trailing characters at line 1 column 15"),
        (r#"{"value": ["#, "property `value/0`: EOF while parsing a list at line 1 column 11"),
        (r#"{"value": [], "@odata.nextLink": 7}"#, "property `@odata.nextLink`: invalid type: integer `7`, expected a string at line 1 column 34"),
    ] {
        assert_eq!(page_error(body), message, "{body}");
    }
}

#[test]
fn both_links_at_once_are_an_error() {
    let message = page_error(r#"{"value": [], "@odata.nextLink": "a", "@odata.deltaLink": "b"}"#);
    let expected = "property `@odata.deltaLink`: the page also has `@odata.nextLink`, so it is not clear whether the round is complete";
    assert!(message.starts_with(expected), "{message}");
}

#[test]
fn a_value_of_the_wrong_type_is_an_error_with_its_path() {
    for (row, path) in [
        (r#"{"id": "1", "displayName": 7}"#, "displayName"),
        (r#"{"id": "1", "accountEnabled": null}"#, "accountEnabled"),
        (r#"{"id": "1", "businessPhones": null}"#, "businessPhones"),
        (
            r#"{"id": "1", "address": {"isVerified": 7}}"#,
            "address/isVerified",
        ),
        (r#"{"id": "1", "address": 7}"#, "address"),
        (r#"{"id": "1", "home": null}"#, "home"),
        (r#"{"id": {}}"#, "id"),
        (r#"{"id": "1", "size": "x"}"#, "size"),
        (r#"{"id": "1", "createdDateTime": []}"#, "createdDateTime"),
        (
            r#"{"id": "1", "displayName": "a", "displayName": "b"}"#,
            "displayName",
        ),
        (r#"{"id": "1", "id": "1"}"#, "id"),
    ] {
        let message = error::<User>(&format!(r#"{{"id": "0"}}, {row}"#));
        let expected = format!("property `value/1/{path}`: ");
        assert!(message.starts_with(&expected), "{row}: {message}");
        assert!(message.contains(" at line 1 column "), "{message}");
    }
}

#[test]
fn an_expired_token_requires_a_new_round() {
    for code in [
        "resyncRequired",
        "resyncChangesApplyDifferences",
        "resyncChangesUploadDifferences",
        "SyncStateNotFound",
    ] {
        for body in [
            format!(r#"{{"error": {{"code": "{code}", "message": "expired"}}}}"#),
            format!(r#"{{"error": {{"code": "gone", "innerError": {{"code": "{code}"}}}}}}"#),
            format!(
                r#"{{"error": {{"innererror": {{"code": "x", "innererror": {{"code": "{code}"}}}}}}}}"#
            ),
            format!(r#"{{"odata.error": {{"code": "{code}", "message": {{"value": "x"}}}}}}"#),
            format!(r#"{{"code": "{code}", "message": "x"}}"#),
            format!(r#"{{"error": "{code}", "error_description": "x"}}"#),
        ] {
            match DeltaPage::<User>::from_slice(body.as_bytes()) {
                Err(Error::Resync {
                    location: None,
                    code: Some(found),
                    ..
                }) => assert_eq!(found, code),
                other => panic!("{other:?}"),
            }
        }
    }
    assert!(
        page_error(r#"{"error": {"code": "notFound"}}"#).starts_with("property `value`: missing")
    );
}

/// A service can respond with an error and the status 200.
#[test]
fn the_error_of_a_body_is_that_of_the_service() {
    for (body, error) in [
        (
            r#"{"error": {"code": "notFound", "message": "No users."}}"#,
            "`notFound`: No users.",
        ),
        (
            r#"{"@odata.context": "x", "error": {"message": "No users.", "code": "notFound", "details": []}}"#,
            "`notFound`: No users.",
        ),
        (
            r#"{"odata.error": {"code": "1", "message": {"lang": "en", "value": "No users."}}}"#,
            "`1`: No users.",
        ),
        (
            r#"{"message": "No users.", "code": "notFound"}"#,
            "`notFound`: No users.",
        ),
        (
            r#"{"error": "invalid_grant", "error_description": "Expired."}"#,
            "`invalid_grant`: Expired.",
        ),
        (
            r#"{"title": "Not found", "detail": "No users."}"#,
            ": No users.",
        ),
        (r#"{"error": {"code": "notFound"}}"#, "`notFound`"),
        (r#"{"error": {"message": "No users."}}"#, ": No users."),
        (
            r#"{"error": {"code": "a\nb", "message": "c\u001b"}}"#,
            r"`a\nb`: c\u{1b}",
        ),
    ] {
        let separator = if error.starts_with(':') { "" } else { " " };
        let expected = format!("property `value`: missing, so the body is not a page; it contains the error{separator}{error} at line 1 column ");
        let found = page_error(body);
        assert!(found.starts_with(&expected), "{found}");
    }
    for body in ["{}", r#"{"error": null}"#, r#"{"error": []}"#] {
        assert!(
            page_error(body).starts_with("property `value`: missing, so the body is not a page at")
        );
    }
    let long = format!(r#"{{"error": {{"message": "{}"}}}}"#, "a".repeat(10_000));
    assert!(page_error(&long).len() < 300);
}
