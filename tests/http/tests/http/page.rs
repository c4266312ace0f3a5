//! A page of a collection, as services send it.

use crate::resources::{response, task, Task};
use graph_patch::http::{Error, Page, Versioned};
use graph_patch::GraphPatch;
use http::{HeaderMap, StatusCode};
use serde::{Deserialize, Serialize};
use std::error::Error as _;

const LINK: &str = "https://example.com/v4/tasks?$top=1&$skiptoken=A%2fb+c'%20=d&x=%C3%A4";

fn page(body: &str) -> Page<Task> {
    Page::from_response(&response(200, &[], body)).unwrap()
}

#[test]
fn a_page_has_items_with_their_etags_a_link_and_a_count() {
    let body = format!(
        r#"{{"@odata.context": "https://example.com/v4/$metadata#tasks", "@odata.count": 45, "value": [
            {{"@odata.etag": "W/\"1\"", "id": "7", "title": "a", "note": null}},
            {{"@odata.type": "\u0023test.task", "id": "7", "title": "b", "note": null}}
        ], "@odata.nextLink": "{LINK}"}}"#
    );
    let page = page(&body);
    let items = [
        Versioned {
            resource: task("a"),
            etag: Some("W/\"1\"".parse().unwrap()),
        },
        Versioned {
            resource: task("b"),
            etag: None,
        },
    ];
    assert_eq!(page.items, items);
    assert_eq!((page.next.as_deref(), page.count), (Some(LINK), Some(45)));
}

#[test]
fn the_names_of_odata_401_are_understood() {
    let body = r#"{"@context": "x", "@count": "9007199254740993", "value": [
        {"@etag": "\"1\"", "id": "7", "title": "a", "note": null}], "@nextLink": "tasks?$skiptoken=1"}"#;
    let page = page(body);
    assert_eq!(page.items[0].etag, Some("\"1\"".parse().unwrap()));
    assert_eq!(page.next.as_deref(), Some("tasks?$skiptoken=1"));
    assert_eq!(page.count, Some(9_007_199_254_740_993));
}

#[test]
fn a_page_can_have_one_item_or_none() {
    let one = page(r#"{"value": [{"id": "7", "title": "a", "note": null}]}"#);
    assert_eq!((one.items.len(), one.next, one.count), (1, None, None));
    let empty =
        page("\u{feff}{\"value\": [], \"@odata.nextLink\": \"/next\", \"@odata.count\": 0}");
    assert_eq!(
        (empty.items.len(), empty.next.as_deref(), empty.count),
        (0, Some("/next"), Some(0))
    );
    let last = page(r#"{"value": [], "@odata.nextLink": null}"#);
    assert_eq!(last, Page::default());
}

#[test]
fn a_next_link_is_sent_verbatim() {
    let request = Page::<Task>::request(LINK)
        .bearer_auth("token")
        .build()
        .unwrap();
    assert_eq!(request.uri().to_string(), LINK);
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
struct Person {
    addresses: Vec<Address>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
struct Address {
    city: String,
    flags: [u8; 2],
}

#[test]
fn an_error_names_the_property() {
    for (body, expected) in [
        (
            r#"{"value": [{}, {"addresses": [{}, {"city": 5}]}]}"#,
            "property `value/1/addresses/1/city`: invalid type: integer `5`",
        ),
        (
            r#"{"value": [{"addresses": {"x": 1}}]}"#,
            "property `value/0/addresses`: invalid type: map",
        ),
        (
            r#"{"value": [{"addresses": [{"city": "}],", "flags": [1, 2]}, {"flags": [1, null]}]}]}"#,
            "property `value/0/addresses/1/flags/1`: invalid type: null",
        ),
        (
            r#"{"value": [{}, []]}"#,
            "property `value/1`: invalid type: sequence, expected an object",
        ),
        (
            r#"{"value": [{}, {"@odata.etag": "1, 2"}]}"#,
            "property `value/1`: `1, 2` is not an entity tag",
        ),
        (r#"{"value": {}}"#, "property `value`: invalid type: map"),
        (
            r#"{"value": [], "@odata.count": -1.5}"#,
            "property `@odata.count`: invalid value",
        ),
        (
            "{\"value\":\n [ {\"a\\\"\": [{}], \"addresses\":\n\n [\n{\"city\": true}]}]}",
            "property `value/0/addresses/0/city`: invalid type: boolean `true`",
        ),
        (
            r#"{"value": [{"addresses": [{"city": "x"#,
            "property `value/0/addresses/0/city`: EOF",
        ),
        ("{}", "200 OK: missing field `value`"),
        ("[]", "200 OK: expected a JSON object in the body"),
        ("<html>", "200 OK: expected a JSON object in the body"),
    ] {
        let error = Page::<Person>::from_response(&response(200, &[], body)).unwrap_err();
        assert!(matches!(error, Error::Unexpected(_)), "{error:?}");
        assert!(error.to_string().contains(expected), "{error}");
        assert!(error.source().is_some());
    }
}

#[test]
fn a_rejection_is_the_error_of_the_service() {
    let error = Page::<Task>::from_parts(StatusCode::TOO_MANY_REQUESTS, &HeaderMap::new(), "");
    assert!(matches!(error, Err(Error::TooManyRequests(_))));
    let error = Page::<Task>::from_parts(StatusCode::NO_CONTENT, &HeaderMap::new(), "");
    assert!(matches!(error, Err(Error::Unexpected(_))));
}

#[test]
fn debug_hides_the_token_of_the_link() {
    let shown = format!(
        "{:?}",
        page(r#"{"value": [], "@odata.nextLink": "/a?$skiptoken=secret"}"#)
    );
    assert!(!shown.contains("secret"), "{shown}");
}
