//! Pages of deltas from responses.

use graph_patch::delta::{DeltaPage, Error, Link};
use graph_patch::http::Preference;
use graph_patch::GraphPatch;
use http::{HeaderMap, Response, StatusCode};

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.user")]
struct User {
    #[graph(key)]
    id: String,
    display_name: Option<String>,
}

fn read(status: u16, headers: &[(&str, &str)], body: &str) -> Result<DeltaPage<User>, Error> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    DeltaPage::from_response(&response.body(body.to_string()).unwrap())
}

fn resync(status: u16, headers: &[(&str, &str)], body: &str) -> (Option<String>, Option<String>) {
    match read(status, headers, body) {
        Err(Error::Resync { location, code }) => (location, code),
        other => panic!("{other:?}"),
    }
}

/// Graph, driveItem: delta; microsoft-graph-docs issue 2350.
#[test]
fn an_expired_token_requires_a_new_round() {
    let start = "https://graph.microsoft.com/v1.0/me/drive/root/delta?token=new";
    for code in [
        "resyncRequired",
        "resyncChangesApplyDifferences",
        "resyncChangesUploadDifferences",
        "SyncStateNotFound",
        "syncStateNotFound",
    ] {
        let body = format!(r#"{{"error": {{"code": "{code}", "message": "expired"}}}}"#);
        let expected = (Some(start.to_string()), Some(code.to_string()));
        assert_eq!(resync(410, &[("Location", start)], &body), expected);
        // Some services send the code with another status.
        for status in [400, 404, 409] {
            assert_eq!(resync(status, &[], &body), (None, Some(code.to_string())));
        }
        let inner =
            format!(r#"{{"error": {{"code": "gone", "innerError": {{"code": "{code}"}}}}}}"#);
        assert_eq!(resync(410, &[], &inner).1.as_deref(), Some(code));
        for body in [
            format!(
                r#"{{"error": {{"code": "x", "innererror": {{"innererror": {{"code": "{code}"}}}}}}}}"#
            ),
            format!(r#"{{"odata.error": {{"code": "{code}", "message": {{"value": "x"}}}}}}"#),
            format!(r#"{{"code": "{code}", "message": "x"}}"#),
            format!(r#"{{"error": "{code}"}}"#),
        ] {
            assert_eq!(
                resync(400, &[], &body),
                (None, Some(code.to_string())),
                "{body}"
            );
        }
    }
}

#[test]
fn the_status_410_needs_no_code() {
    assert_eq!(resync(410, &[], ""), (None, None));
    assert_eq!(
        resync(410, &[("Location", "/users/delta")], "<html>"),
        (Some("/users/delta".into()), None)
    );
    let unknown = resync(410, &[], r#"{"error": {"code": "gone", "message": "x"}}"#);
    assert_eq!(unknown, (None, Some("gone".into())));
}

#[test]
fn debug_hides_the_token_of_a_new_round() {
    let location = "https://example.com/users/delta?token=s3cret";
    let error = read(410, &[("Location", location)], "").unwrap_err();
    let shown = format!("{error:?}");
    assert!(
        !shown.contains("s3cret") && shown.contains("https://example.com/users/delta"),
        "{shown}"
    );
}

#[test]
fn any_other_error_is_the_error_of_the_response() {
    match read(503, &[("Retry-After", "7")], "") {
        Err(Error::Response(error)) => {
            assert_eq!(error.response().unwrap().status(), 503);
            assert!(error.retry_after().is_some());
        }
        other => panic!("{other:?}"),
    }
    let body = r#"{"error": {"code": "itemNotFound", "message": "x"}}"#;
    let error = read(404, &[], body).unwrap_err();
    assert!(matches!(error, Error::Response(_)));
    assert!(error.to_string().contains("itemNotFound"), "{error}");
    assert!(matches!(read(204, &[], ""), Err(Error::Response(_))));
}

#[test]
fn a_page_is_read_from_any_client() {
    let body =
        "\u{feff}{\"value\": [{\"id\": \"1\"}], \"@odata.deltaLink\": \"users/delta?token=7\"}";
    let page = read(
        200,
        &[
            ("OData-Version", "4.0"),
            ("Preference-Applied", "odata.track-changes"),
        ],
        body,
    )
    .unwrap();
    assert_eq!(page.link, Link::Delta("users/delta?token=7".into()));
    let again = DeltaPage::<User>::from_parts(StatusCode::OK, &HeaderMap::new(), body).unwrap();
    assert_eq!(again, page);
    let error = read(
        200,
        &[],
        r#"{"value": [{"id": "1"}, {"id": "1", "displayName": 7}]}"#,
    )
    .unwrap_err();
    assert!(
        error
            .to_string()
            .starts_with("property `value/1/displayName`: "),
        "{error}"
    );
}

#[test]
fn an_error_with_the_status_200_is_shown() {
    let body = r#"{"error": {"code": "itemNotFound", "message": "No users."}}"#;
    let error = read(200, &[], body).unwrap_err();
    assert!(matches!(error, Error::Invalid(_)));
    assert!(
        error.to_string().contains("`itemNotFound`: No users."),
        "{error}"
    );
    let body = r#"{"code": "x", "error": {"code": "resyncRequired"}}"#;
    assert_eq!(
        resync(200, &[], body),
        (None, Some("resyncRequired".into()))
    );
}

/// Protocol 4.01, 8.2.8.6 and 8.2.8.7; Graph, delta query overview.
#[test]
fn a_request_prefers_changes_only() {
    let request = DeltaPage::<User>::request("https://example.com/users/delta")
        .select()
        .prefer(Preference::Other("odata.track-changes".into()))
        .prefer(Preference::ReturnMinimal)
        .build()
        .unwrap();
    assert_eq!(
        request.uri(),
        "https://example.com/users/delta?$select=id,displayName"
    );
    let preferences: Vec<_> = request.headers().get_all("Prefer").iter().collect();
    let text = format!("{preferences:?}");
    assert!(
        text.contains("odata.track-changes") && text.contains("return=minimal"),
        "{text}"
    );

    let link = "https://example.com/users/delta?$deltatoken=a%20b&x='c'";
    let request = DeltaPage::<User>::request(link).build().unwrap();
    assert_eq!(request.uri(), link);
    assert_eq!(request.method(), "GET");
}
