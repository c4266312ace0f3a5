//! Reading a resource: the request, the copy with its ETag, and the copy as JSON.

use crate::resources::{response, task, Open, Task, URL};
use graph_patch::http::{BuildError, Error, Page, Preference, ResourceUrl, Versioned};
use graph_patch::GraphPatch;
use http::{HeaderName, HeaderValue};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "test.file")]
struct File {
    #[graph(key)]
    id: String,
    size: i32,
}

/// A resource of a type that the enum lacks.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(untyped)]
struct Unknown {
    #[serde(rename = "@odata.type")]
    odata_type: String,
    #[graph(dynamic)]
    #[serde(flatten)]
    properties: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(tag = "@odata.type")]
#[graph(type = "test.attachment")]
enum Tagged {
    #[serde(rename = "#test.file")]
    File(File),
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(untagged)]
#[graph(type = "test.attachment")]
enum Untagged {
    File(File),
}

#[derive(Debug, Clone, PartialEq, Serialize, GraphPatch)]
#[serde(untagged)]
#[graph(type = "test.attachment")]
enum CatchAll {
    File(File),
    Unknown(Unknown),
}

fn file() -> File {
    File {
        id: "7".into(),
        size: 5,
    }
}

fn read<R: serde::de::DeserializeOwned>(body: &str) -> Versioned<R> {
    serde_json::from_str(body).unwrap()
}

#[test]
fn the_request_selects_and_accepts_json() {
    let url = ResourceUrl::from("https://example.com/v4/tasks").key_segment("a/b");
    let name = HeaderName::from_static("consistencylevel");
    let request = Versioned::<Task>::request(url)
        .bearer_auth("to.ken")
        .select()
        .query("$expand", "owner")
        .prefer(Preference::IncludeUnknownEnumMembers)
        .header(name, HeaderValue::from_static("eventual"));
    let shown = format!("{request:?}");
    assert!(!shown.contains("to.ken"), "{shown}");
    let request = request.clone().build().unwrap();
    assert_eq!(request.method(), "GET");
    assert_eq!(
        request.uri(),
        "https://example.com/v4/tasks/a%2Fb?$select=id,title,note&$expand=owner"
    );
    let headers = request.headers();
    assert_eq!(headers["accept"], "application/json");
    assert_eq!(headers["authorization"], "Bearer to.ken");
    assert!(headers["authorization"].is_sensitive());
    assert_eq!(headers["consistencylevel"], "eventual");
    assert_eq!(headers["prefer"], "include-unknown-enum-members");
    assert_eq!((headers.len(), request.body().len()), (4, 0));
}

#[test]
fn an_invalid_request_is_an_error() {
    let request = Versioned::<Task>::request;
    for request in [
        request("tasks/7".into()),
        request(ResourceUrl::from(URL).key_segment("")),
        request("https://example.com/a#b".into()),
        request(ResourceUrl::from(URL).query("$select", "id")).select(),
    ] {
        assert!(matches!(request.build(), Err(BuildError::Url(_))));
    }
    let token = Versioned::<Task>::request(URL).bearer_auth("a\nb");
    assert!(matches!(token.build(), Err(BuildError::Header(_))));
}

#[test]
fn an_open_type_and_an_enum_select_everything() {
    for request in [
        Versioned::<Open>::request(URL).select().build().unwrap(),
        Page::<Tagged>::request(URL).select().build().unwrap(),
    ] {
        assert_eq!(request.uri().query(), Some("$select=*"));
    }
}

#[test]
fn a_copy_is_read_from_json_with_its_etag() {
    let etag = |text: &str| Some(text.parse().unwrap());
    let body = |control: &str| format!(r#"{{{control}"id": "7", "title": "Edit", "note": null}}"#);
    for (control, expected) in [
        ("", None),
        (r#""@odata.etag": null, "#, None),
        (r#""@odata.etag": "W/\"1\"", "#, etag("W/\"1\"")),
        (r#""@etag": "W/\"1\"", "#, etag("W/\"1\"")),
        (
            r#""@etag": "\"2\"", "@odata.etag": "\"1\"", "#,
            etag("\"1\""),
        ),
        (
            r#""@odata\u002eetag": "\"{GUID},2\"", "#,
            etag("\"{GUID},2\""),
        ),
    ] {
        let copy: Versioned<Task> = read(&body(control));
        assert_eq!(
            (copy.resource, &copy.etag),
            (task("Edit"), &expected),
            "{control}"
        );
        // The same without borrowed text.
        let value: Value = serde_json::from_str(&body(control)).unwrap();
        let copy: Versioned<Task> = serde_json::from_value(value).unwrap();
        assert_eq!(copy.etag, expected);
    }
}

#[test]
fn a_copy_that_is_not_an_object_or_has_an_invalid_etag_is_an_error() {
    for (body, problem) in [
        (r#"["7", "Edit", null]"#, "expected an object"),
        (r#"{"@odata.etag": 1}"#, "`@odata.etag` is not a string"),
        (r#"{"@etag": "1, 2"}"#, "`1, 2` is not an entity tag"),
        (
            r#"{"@odata.etag": null, "@odata.etag": "\"1\""}"#,
            "`@odata.etag` is set twice",
        ),
        (r#"{"id": 7}"#, "invalid type: integer `7`"),
        ("7", "invalid type"),
    ] {
        let error = serde_json::from_str::<Versioned<Task>>(body).unwrap_err();
        assert!(error.to_string().contains(problem), "{error}");
        assert!(error.line() == 1, "{error}");
    }
}

#[test]
fn a_copy_survives_a_cache() {
    let copies = [None, Some("W/\"1\"".parse().unwrap())].map(|etag| Versioned {
        resource: task("Edit"),
        etag,
    });
    let text = serde_json::to_string(&copies).unwrap();
    let cached: Vec<Versioned<Task>> = serde_json::from_str(&text).unwrap();
    assert_eq!(cached, copies);
}

#[test]
fn a_polymorphic_copy_survives_a_cache() {
    let body = r##"{"@odata.type":"#test.file","@odata.etag":"\"1\"","id":"7","size":5}"##;
    let etag = Some("\"1\"".parse().unwrap());
    let tagged = Versioned {
        resource: Tagged::File(file()),
        etag: etag.clone(),
    };
    assert_eq!(serde_json::to_string(&tagged).unwrap(), body);
    assert_eq!(read::<Tagged>(body), tagged);
    let untagged = Versioned {
        resource: Untagged::File(file()),
        etag,
    };
    assert_eq!(serde_json::to_string(&untagged).unwrap(), body);
    assert_eq!(read::<Untagged>(body), untagged);
}

#[test]
fn a_resource_of_an_unknown_type_keeps_its_type() {
    let resource = CatchAll::Unknown(Unknown {
        odata_type: "#test.new".into(),
        properties: BTreeMap::from([("x".into(), json!(1))]),
    });
    let etag = Some("\"1\"".parse().unwrap());
    assert_eq!(
        serde_json::to_value(Versioned { resource, etag }).unwrap(),
        json!({"@odata.type": "#test.new", "@odata.etag": "\"1\"", "x": 1})
    );
    let resource = CatchAll::File(file());
    assert_eq!(
        serde_json::to_value(Versioned {
            resource,
            etag: None
        })
        .unwrap(),
        json!({"@odata.type": "#test.file", "id": "7", "size": 5})
    );
}

#[derive(Debug, PartialEq, Deserialize)]
struct Stored {
    #[serde(rename = "@odata.etag")]
    etag: Option<graph_patch::http::ETag>,
    #[serde(flatten)]
    other: BTreeMap<String, Value>,
}

#[test]
fn the_resource_gets_the_etag_too() {
    let body = r#"{"@odata.etag": "\"1\"", "@etag": null, "x": 1}"#;
    let stored: Versioned<Stored> = read(body);
    assert_eq!(stored.resource, serde_json::from_str(body).unwrap());
    assert_eq!(stored.etag, stored.resource.etag);
    let value: Versioned<Value> = read(body);
    assert_eq!(value.resource, serde_json::from_str::<Value>(body).unwrap());
}

#[test]
fn the_header_is_preferred_to_the_body() {
    let body = r#"{"@odata.etag": "\"2\"", "id": "7", "title": "", "note": null}"#;
    for (headers, expected) in [(&[("ETag", "\"1\"")][..], "\"1\""), (&[], "\"2\"")] {
        let read = Versioned::<Task>::from_response(&response(200, headers, body)).unwrap();
        assert_eq!(read.etag, Some(expected.parse().unwrap()));
    }
}

#[test]
fn an_error_of_a_response_names_the_property() {
    let error = |body| {
        let error = Versioned::<Task>::from_response(&response(200, &[], body)).unwrap_err();
        assert!(matches!(error, Error::Unexpected(_)), "{error:?}");
        error.to_string()
    };
    assert_eq!(
        error("{\n  \"id\": \"7\",\n  \"title\": [null]}"),
        "unexpected response with status 200 OK: property `title`: invalid type: sequence, expected a string at line 3 column 11"
    );
    let missing = error(r#"{"id": "7"}"#);
    assert!(
        missing.contains("200 OK: missing field `title`"),
        "{missing}"
    );
}
