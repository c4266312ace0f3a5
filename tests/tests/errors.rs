//! A rejected body is an error with the path of the offending property, and with the line and column of `serde_json`.
#![allow(clippy::trivially_copy_pass_by_ref)] // serde passes references to fields.

use graph_patch::{GraphPatch, Patch};
use proptest::prelude::*;
use serde::de::value::{self, MapDeserializer};
use serde::{Deserialize, Serialize};
use serde_json::{json, Error, Value};
use std::collections::BTreeMap;
use std::io::{self, Read};

/// serde's derive rejects the same bodies as the patch, except for null, `@…` and keys. So its errors are the reference.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[graph(type = "test.user")]
pub struct User {
    #[graph(read_only)]
    id: String,
    #[serde(alias = "name")]
    display_name: Option<String>,
    age: i64,
    level: u8,
    active: bool,
    state: State,
    phones: Vec<String>,
    labels: BTreeMap<String, i64>,
    #[serde(with = "even")]
    even: i64,
    #[graph(complex)]
    address: Address,
    #[graph(complex)]
    manager: Option<Box<User>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[graph(type = "test.address")]
pub struct Address {
    city: String,
    street: Option<String>,
    #[graph(complex)]
    geo: Option<Geo>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, deny_unknown_fields)]
#[graph(type = "test.geo", untyped)]
pub struct Geo {
    north: i32,
    east: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum State {
    #[default]
    Draft,
    Sent,
}

mod even {
    use serde::{de::Error, Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        match i64::deserialize(deserializer)? {
            odd if odd % 2 != 0 => Err(D::Error::custom(format_args!("{odd} is odd"))),
            even => Ok(even),
        }
    }
}

fn error(body: &str) -> Error {
    serde_json::from_str::<UserPatch>(body).expect_err(body)
}

/// Asserts that the error contains the path, and ends with the place as `(line, column)`. Returns the text.
fn assert_error_at(body: &str, path: &str, place: (usize, usize)) -> String {
    let error = error(body);
    let text = error.to_string();
    assert!(text.contains(&format!("`{path}`")), "{path}: {text}");
    assert_eq!((error.line(), error.column()), place, "{text}");
    assert!(
        text.ends_with(&format!(" at line {} column {}", place.0, place.1)),
        "{text}"
    );
    assert_eq!(text.matches(" at line ").count(), 1, "{text}");

    text
}

/// Asserts the same, and that serde's derive rejects the body at the same place, from text and from a reader.
fn assert_error_like_serde(body: &str, path: &str, place: (usize, usize)) -> String {
    let theirs = serde_json::from_str::<User>(body).expect_err(body);
    assert_eq!((theirs.line(), theirs.column()), place, "serde: {theirs}");

    let ours = serde_json::from_reader::<_, UserPatch>(body.as_bytes()).expect_err(body);
    let theirs = serde_json::from_reader::<_, User>(body.as_bytes()).expect_err(body);
    assert_eq!(
        (ours.line(), ours.column()),
        (theirs.line(), theirs.column()),
        "from a reader: {ours}, serde: {theirs}"
    );
    assert_error_at(body, path, place)
}

// Services report: "Make sure to only use property names that are defined by the type".
// Delta 8 and 24.
#[test]
fn an_unknown_property_is_an_error_at_every_depth() {
    assert_error_like_serde(r#"{"agee": 1}"#, "agee", (1, 7));
    assert_error_like_serde("{\n  \"age\": 1,\n  \"x\": 2\n}", "x", (3, 5));
    assert_error_like_serde(r#"{"address":{"town":"Oslo"}}"#, "address/town", (1, 18));
    assert_error_like_serde(
        "{\"manager\":\n {\"address\":\n  {\"geo\":\n   {\"south\": 1}}}}",
        "manager/address/geo/south",
        (4, 11),
    );
    let text = error(r#"{"x":1}"#).to_string();
    assert!(text.contains("test.user"), "{text}");
    let text = error(r#"{"address":{"x":1}}"#).to_string();
    assert!(text.contains("test.address"), "{text}");
}

// Delta 61.
#[test]
fn a_name_in_another_case_is_an_error_that_suggests_the_right_name() {
    for body in [
        r#"{"Age":1}"#,
        r#"{"DISPLAYNAME":null}"#,
        r#"{"display_name":null}"#,
    ] {
        error(body);
    }
    assert!(error(r#"{"Age":1}"#).to_string().contains("`age`"));
    assert!(error(r#"{"displayname":1}"#)
        .to_string()
        .contains("`displayName`"));
}

// OData Protocol 4.01, 11.4.9.2.
#[test]
fn null_for_a_non_nullable_property_is_an_error() {
    assert_error_like_serde(r#"{"age":null}"#, "age", (1, 11));
    assert_error_like_serde("{\"age\":1,\n\"active\":null}", "active", (2, 13));
    assert_error_like_serde(r#"{"state":null}"#, "state", (1, 10));
    assert_error_like_serde(r#"{"address":{"city":null}}"#, "address/city", (1, 23));
    assert_error_at(r#"{"address":null}"#, "address", (1, 15));
    assert_error_like_serde(
        "{\"manager\": {\"address\": {\"geo\": {\n\"north\":\n null}}}}",
        "manager/address/geo/north",
        (3, 5),
    );
}

// OData CSDL JSON 4.01, 7.2: a collection can be empty but not null.
#[test]
fn null_for_a_collection_or_a_map_is_an_error() {
    let text = assert_error_like_serde(r#"{"phones":null}"#, "phones", (1, 14));
    assert!(text.contains("null"), "{text}");
    assert_error_like_serde(r#"{"labels":null}"#, "labels", (1, 14));
    assert_error_like_serde(r#"{"phones":["a",null]}"#, "phones", (1, 19));
    assert_error_like_serde(r#"{"labels":{"a":null}}"#, "labels", (1, 19));
}

// Delta 7.
#[test]
fn a_wrong_json_type_is_an_error_with_the_found_and_the_expected_type() {
    let text = assert_error_like_serde(r#"{"age":"seven"}"#, "age", (1, 14));
    assert!(
        text.contains(r#"invalid type: string "seven", expected i64"#),
        "{text}"
    );
    assert_error_like_serde("{\"displayName\":\n 5}", "displayName", (2, 2));
    assert_error_like_serde(r#"{"age":7.5}"#, "age", (1, 10));
    assert_error_like_serde(r#"{"level":256}"#, "level", (1, 12));
    assert_error_like_serde(r#"{"level":-1}"#, "level", (1, 11));
    assert_error_like_serde(r#"{"active":"true"}"#, "active", (1, 16));
    assert_error_like_serde(r#"{"active":0}"#, "active", (1, 11));
    assert_error_like_serde(r#"{"state":"lost"}"#, "state", (1, 15));
    assert_error_like_serde(r#"{"state":1}"#, "state", (1, 10));
    assert_error_like_serde(r#"{"phones":"a"}"#, "phones", (1, 13));
    assert_error_like_serde(r#"{"phones":{"a":1}}"#, "phones", (1, 10));
    assert_error_like_serde(r#"{"phones":["a",{"b":1}]}"#, "phones", (1, 15));
    assert_error_like_serde(r#"{"labels":[1]}"#, "labels", (1, 10));
    assert_error_like_serde(
        r#"{"address":{"geo":{"east":[]}}}"#,
        "address/geo/east",
        (1, 26),
    );
}

#[test]
fn an_error_of_a_with_module_is_kept_and_has_a_path_and_a_place() {
    let text = assert_error_like_serde("{\"age\":1,\n \"even\": 3}", "even", (2, 11));
    assert!(text.contains("3 is odd"), "{text}");
    let text = assert_error_like_serde(r#"{"manager":{"even":3}}"#, "manager/even", (1, 21));
    assert!(text.contains("3 is odd"), "{text}");
}

#[test]
fn a_nested_value_that_is_not_an_object_is_an_error() {
    for (body, column) in [
        (r#"{"address":5}"#, 12),
        (r#"{"address":"Oslo"}"#, 17),
        (r#"{"address":true}"#, 15),
        (r#"{"address":[]}"#, 11),
    ] {
        assert_error_at(body, "address", (1, column));
    }
    assert_error_at(
        r#"{"manager":{"manager":[{}]}}"#,
        "manager/manager",
        (1, 22),
    );
    assert_error_at("{\"address\":{\n\"geo\":\n5}}", "address/geo", (3, 1));
}

#[test]
fn an_error_from_a_value_has_a_path_and_no_place() {
    for (body, path) in [
        (json!({ "x": 1 }), "x"),
        (json!({ "address": { "city": null } }), "address/city"),
        (
            json!({ "manager": { "address": { "geo": { "north": "x" } } } }),
            "manager/address/geo/north",
        ),
        (json!({ "@odata.type": 5 }), "@odata.type"),
    ] {
        let error = serde_json::from_value::<UserPatch>(body).unwrap_err();
        let text = error.to_string();
        assert!(text.contains(&format!("`{path}`")), "{text}");
        assert_eq!((error.line(), error.column()), (0, 0), "{text}");
        assert!(!text.contains(" at line "), "{text}");
    }
}

#[test]
fn a_body_that_is_not_an_object_is_an_error() {
    for (body, column) in [
        ("[]", 0),
        (r#"[{"age":1}]"#, 0),
        (r#""text""#, 6),
        ("null", 4),
        ("5", 1),
        ("-1.5", 4),
        ("true", 4),
    ] {
        let error = error(body);
        assert!(error.is_data(), "{error}");
        assert!(error.to_string().contains("test.user"), "{error}");
        assert_eq!(
            (error.line(), error.column()),
            (1, column),
            "{body}: {error}"
        );
        serde_json::from_value::<UserPatch>(serde_json::from_str(body).unwrap()).unwrap_err();
    }
}

// Delta 23.
#[test]
fn a_duplicate_property_is_an_error() {
    assert_error_like_serde(r#"{"age":1,"age":2}"#, "age", (1, 14));
    assert_error_like_serde("{\"age\":1,\n\"age\":1}", "age", (2, 5));
    assert_error_like_serde(
        r#"{"displayName":null,"displayName":null}"#,
        "displayName",
        (1, 33),
    );
    assert_error_like_serde(r#"{"address":{},"address":{}}"#, "address", (1, 23));
    assert_error_like_serde(
        r#"{"manager":{"address":{"city":"a","city":"b"}}}"#,
        "manager/address/city",
        (1, 40),
    );
}

#[test]
fn a_property_under_its_name_and_an_alias_is_an_error() {
    assert_error_like_serde(r#"{"name":"a","displayName":"b"}"#, "displayName", (1, 25));
    let error = error(r#"{"displayName":"a","name":"b"}"#);
    assert!(error.to_string().contains("`displayName`"), "{error}");
    assert_eq!((error.line(), error.column()), (1, 25));
}

// OData JSON Format 4.01, 4.5.3.
// Delta 45.
#[test]
fn another_type_is_an_error_that_names_both() {
    for found in [
        "#test.group",
        "test.group",
        "https://graph.microsoft.com/v1.0/$metadata#test.group",
        "#Collection(test.user)",
        "#test.user2",
        "#other.test.user",
        "user",
        "#",
        "",
    ] {
        for annotation in ["@odata.type", "@type"] {
            let text = error(&json!({ annotation: found, "age": 1 }).to_string()).to_string();
            assert!(text.contains(found), "{text}");
            assert!(text.contains("test.user"), "{text}");
        }
    }
}

#[test]
fn another_type_is_an_error_at_any_position_with_its_place() {
    let assert_names_both = |text: &str| {
        assert!(
            text.contains("#test.user") && text.contains("test.group"),
            "{text}"
        );
    };
    let at = |body: &str, place: (usize, usize)| {
        let error = error(body);
        assert_names_both(&error.to_string());
        assert_eq!((error.line(), error.column()), place, "{error}");
    };
    at(r##"{"@odata.type":"#test.group"}"##, (1, 28));
    at("{\"age\":1,\n \"@odata.type\": \"#test.group\"}", (2, 29));
    at(r#"{"age":1,"@type":"test.group"}"#, (1, 29));

    let text = assert_error_at(
        "{\"manager\":{\"address\":{\"city\":\"Oslo\",\n\"@odata.type\":\"#test.place\"}}}",
        "manager/address/@odata.type",
        (2, 27),
    );
    assert!(
        text.contains("#test.address") && text.contains("#test.place"),
        "{text}"
    );
}

/// A read-only field with the name of the annotation does not disable the check of the type.
#[test]
fn another_type_is_an_error_even_if_a_read_only_field_has_the_name_of_the_annotation() {
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(type = "test.kept")]
    struct Kept {
        #[graph(read_only)]
        #[serde(rename = "@odata.type", alias = "@type")]
        odata_type: Option<String>,
        size: u8,
    }
    for annotation in ["@odata.type", "@type"] {
        let body = json!({ annotation: "#test.kept", "size": 1 });
        let patch: KeptPatch = serde_json::from_value(body).unwrap();
        assert_eq!(patch, Kept::patch().size(1));
        let body = json!({ annotation: "#test.group", "size": 1 });
        let error = serde_json::from_value::<KeptPatch>(body).unwrap_err();
        assert!(error.to_string().contains("#test.group"), "{error}");
        assert!(error.to_string().contains("#test.kept"), "{error}");
    }
}

#[test]
fn a_type_that_is_not_a_string_is_an_error() {
    for (value, column) in [
        ("null", 19),
        ("5", 16),
        ("true", 19),
        ("[]", 15),
        ("{}", 15),
    ] {
        let text = assert_error_at(
            &format!(r#"{{"@odata.type":{value}}}"#),
            "@odata.type",
            (1, column),
        );
        assert!(text.contains(", expected the type `#test.user`"), "{text}");
    }
}

/// JSON has only strings as names, but other formats have other names.
#[test]
fn a_member_with_a_name_that_is_not_a_string_is_an_error() {
    let object = MapDeserializer::<_, value::Error>::new([(7_u8, 7_u8)].into_iter());
    let message = UserPatch::deserialize(object).unwrap_err().to_string();
    let expected = "invalid type: integer `7`, expected the name of a property";
    assert_eq!(message, expected);
}

#[test]
fn another_type_is_an_error_for_an_untyped_patch() {
    let text = assert_error_at(
        r##"{"address":{"geo":{"@odata.type":"#test.point"}}}"##,
        "address/geo/@odata.type",
        (1, 46),
    );
    assert!(text.contains("#test.geo"), "{text}");
}

/// A valid body with every kind of member, on several lines.
const VALID: &str = r##"{
  "@odata.type": "#test.user",
  "displayName": "\u00e9\"x\"",
  "age": -12,
  "active": true,
  "state": "sent",
  "phones": ["1", "2"],
  "labels": { "a": 1 },
  "age@odata.type": "#Int64",
  "@vendor.term": { "deep": [null, 1.5e3] },
  "id": { "ignored": [] },
  "address": {
    "@odata.type": "https://example.org/$metadata#test.address",
    "city": "Oslo",
    "geo": { "north": 59, "east": null }
  },
  "manager": null
}"##;

#[test]
fn a_truncated_body_is_an_error_and_never_a_panic() {
    assert!(!serde_json::from_str::<UserPatch>(VALID).unwrap().is_empty());
    for (length, _) in VALID.char_indices() {
        let truncated = &VALID[..length];
        let error = error(truncated);
        let theirs = serde_json::from_str::<Value>(truncated).unwrap_err();
        assert_eq!(
            (error.line(), error.column()),
            (theirs.line(), theirs.column()),
            "{truncated}: {error}, serde: {theirs}"
        );
        serde_json::from_reader::<_, UserPatch>(truncated.as_bytes()).unwrap_err();
    }
}

#[test]
fn broken_json_is_an_error_at_its_place() {
    for body in [
        "",
        "{",
        "{,}",
        "{\"age\"}",
        "{\"age\" 1}",
        "{\"age\":}",
        "{\"age\":1,}",
        "{\"age\":1 \"active\":true}",
        "{\"age\":1}}",
        "{\"age\":1} x",
        "{age:1}",
        "{'age':1}",
        "{1:1}",
        "{\"age\":01}",
        "{\"age\":+1}",
        "{\"age\":NaN}",
        "{\"active\":tru}",
        "{\"displayName\":\"a\nb\"}",
        "{\"displayName\":\"\\x\"}",
        "{\"displayName\":\"\\ud800\"}",
        "{\"phones\":[\"a\",]}",
        "{\"phones\":[\"a\"}",
        "{\n\"address\":\n{\"city\":\n\"Oslo\",}}",
        "{\"address\":{\"geo\":{\"north\":1]}}",
        "{\"@odata.type\":\"#test.user}",
        "{\"@odata.type\" \"#test.user\"}",
        "{\"@other\":{]}",
        "{\"id\":[}",
    ] {
        let (ours, theirs) = (
            error(body),
            serde_json::from_str::<Value>(body).unwrap_err(),
        );
        assert_eq!(
            (ours.line(), ours.column()),
            (theirs.line(), theirs.column()),
            "{body}: {ours}, serde: {theirs}"
        );
    }
}

#[test]
fn broken_json_inside_a_property_names_its_path() {
    assert_error_at(r#"{"address":{"city":"#, "address/city", (1, 19));
    assert_error_at("{\"age\":\n  tru}", "age", (2, 6));
}

#[test]
fn bytes_that_are_not_utf_8_are_an_error() {
    for body in [
        b"{\"displayName\":\"\xff\"}".as_slice(),
        b"{\"\xff\":1}",
        b"{\"@\xff\":1}",
        b"{\"@odata.type\":\"\xff\"}",
        b"\xff",
        b"\xef\xbb\xbf{}",
    ] {
        serde_json::from_slice::<UserPatch>(body).unwrap_err();
        serde_json::from_reader::<_, UserPatch>(body).unwrap_err();
    }
}

#[test]
fn a_reader_that_fails_is_an_error() {
    struct Broken(&'static [u8]);
    impl Read for Broken {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            match self.0.read(buffer)? {
                0 => Err(io::Error::other("connection reset")),
                some => Ok(some),
            }
        }
    }
    for length in (0..VALID.len()).step_by(7) {
        let broken = Broken(&VALID.as_bytes()[..length]);
        let error = serde_json::from_reader::<_, UserPatch>(broken).unwrap_err();
        assert!(error.to_string().contains("connection reset"), "{error}");
    }
}

/// `serde_json` accepts 127 levels, and its error about more is returned.
#[test]
fn unlimited_nesting_is_an_error_and_does_not_overflow_the_stack() {
    let body = r#"{"manager":"#.repeat(10_000);
    let text = error(&body).to_string();
    assert!(text.contains("recursion limit exceeded"), "{text}");
}

// Delta 73.
#[test]
fn an_error_does_not_change_the_resource() {
    fn update(user: &mut User, body: &str) -> Result<(), Error> {
        serde_json::from_str::<UserPatch>(body)?.apply(user);
        Ok(())
    }

    let before = User {
        id: "1".into(),
        age: 7,
        manager: Some(Box::default()),
        ..User::default()
    };
    for body in [
        r#"{"age":8,"active":true,"x":1}"#,
        r#"{"age":8,"level":null}"#,
        r#"{"manager":null,"age":8,"age":9}"#,
        r#"{"manager":{"age":8,"address":{"city":"Oslo","geo":{"north":"x"}}}}"#,
        r##"{"age":8,"manager":{"age":8},"@odata.type":"#test.group"}"##,
        r#"{"age":8,"manager":{"age":8}"#,
        r#"{"age":8} {"#,
    ] {
        let mut user = before.clone();
        update(&mut user, body).unwrap_err();
        assert_eq!(user, before, "{body}");
    }
    let mut user = before.clone();
    update(&mut user, r#"{"age":8}"#).unwrap();
    assert_eq!(user, User { age: 8, ..before });
}

proptest! {
    #[test]
    fn no_body_causes_a_panic(body in "(?s).{0,40}") {
        drop(serde_json::from_str::<UserPatch>(&body));
    }

    #[test]
    fn no_mutation_of_a_valid_body_causes_a_panic(at in 0..VALID.len(), byte in any::<u8>(), cut in 0..4_usize) {
        let mut body = VALID.as_bytes().to_vec();
        let end = (at + cut).min(body.len());
        body.splice(at..end, [byte]);
        drop(serde_json::from_slice::<UserPatch>(&body));
        drop(serde_json::from_reader::<_, UserPatch>(body.as_slice()));
    }
}
