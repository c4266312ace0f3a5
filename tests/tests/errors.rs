//! A body that is refused is refused with the path of the guilty property and with the line and column of `serde_json`.
#![allow(clippy::trivially_copy_pass_by_ref)] // serde passes a reference

use graph_patch::{GraphPatch, Patch};
use proptest::prelude::*;
use serde::de::value::{self, MapDeserializer};
use serde::{Deserialize, Serialize};
use serde_json::{json, Error, Value};
use std::collections::BTreeMap;
use std::io::{self, Read};

/// Reads as its patch does, but for null, `@…` and keys: what serde's own derive says of a body is what a patch must
/// say.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase", default, deny_unknown_fields)]
#[graph(type = "test.user")]
pub struct User {
    #[graph(key)]
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

fn refused(body: &str) -> Error {
    serde_json::from_str::<UserPatch>(body).expect_err(body)
}

/// The path is told, in front, and the place is told as `(line, column)`: `serde_json`'s, whatever the reader.
fn refused_at(body: &str, path: &str, place: (usize, usize)) -> String {
    let error = refused(body);
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

/// As above, where serde's derive refuses the same body at the same place, from text as from a reader.
fn refused_as_serde_would(body: &str, path: &str, place: (usize, usize)) -> String {
    let theirs = serde_json::from_str::<User>(body).expect_err(body);
    assert_eq!((theirs.line(), theirs.column()), place, "serde: {theirs}");

    let ours = serde_json::from_reader::<_, UserPatch>(body.as_bytes()).expect_err(body);
    let theirs = serde_json::from_reader::<_, User>(body.as_bytes()).expect_err(body);
    assert_eq!(
        (ours.line(), ours.column()),
        (theirs.line(), theirs.column()),
        "from a reader: {ours}, serde: {theirs}"
    );
    refused_at(body, path, place)
}

// What a service says of it: "Make sure to only use property names that are defined by the type".
// Delta 8 and 24.
#[test]
fn an_unknown_property_is_refused_at_every_depth() {
    refused_as_serde_would(r#"{"agee": 1}"#, "agee", (1, 7));
    refused_as_serde_would("{\n  \"age\": 1,\n  \"x\": 2\n}", "x", (3, 5));
    refused_as_serde_would(r#"{"address":{"town":"Oslo"}}"#, "address/town", (1, 18));
    refused_as_serde_would(
        "{\"manager\":\n {\"address\":\n  {\"geo\":\n   {\"south\": 1}}}}",
        "manager/address/geo/south",
        (4, 11),
    );
    let text = refused(r#"{"x":1}"#).to_string();
    assert!(text.contains("test.user"), "{text}");
    let text = refused(r#"{"address":{"x":1}}"#).to_string();
    assert!(text.contains("test.address"), "{text}");
}

// Delta 61.
#[test]
fn a_name_in_another_case_is_refused_and_the_right_one_told() {
    for body in [
        r#"{"Age":1}"#,
        r#"{"DISPLAYNAME":null}"#,
        r#"{"display_name":null}"#,
    ] {
        refused(body);
    }
    assert!(refused(r#"{"Age":1}"#).to_string().contains("`age`"));
    assert!(refused(r#"{"displayname":1}"#)
        .to_string()
        .contains("`displayName`"));
}

// OData Protocol 4.01, 11.4.9.2.
#[test]
fn null_is_refused_for_a_non_nullable_property() {
    refused_as_serde_would(r#"{"age":null}"#, "age", (1, 11));
    refused_as_serde_would("{\"age\":1,\n\"active\":null}", "active", (2, 13));
    refused_as_serde_would(r#"{"state":null}"#, "state", (1, 10));
    refused_as_serde_would(r#"{"address":{"city":null}}"#, "address/city", (1, 23));
    refused_at(r#"{"address":null}"#, "address", (1, 15));
    refused_as_serde_would(
        "{\"manager\": {\"address\": {\"geo\": {\n\"north\":\n null}}}}",
        "manager/address/geo/north",
        (3, 5),
    );
}

// OData CSDL JSON 4.01, 7.2: a collection may be empty and is never null.
#[test]
fn null_is_refused_for_a_collection_and_a_map() {
    let text = refused_as_serde_would(r#"{"phones":null}"#, "phones", (1, 14));
    assert!(text.contains("null"), "{text}");
    refused_as_serde_would(r#"{"labels":null}"#, "labels", (1, 14));
    refused_as_serde_would(r#"{"phones":["a",null]}"#, "phones", (1, 19));
    refused_as_serde_would(r#"{"labels":{"a":null}}"#, "labels", (1, 19));
}

// Delta 7.
#[test]
fn a_wrong_json_type_is_refused_with_what_was_found_and_what_was_expected() {
    let text = refused_as_serde_would(r#"{"age":"seven"}"#, "age", (1, 14));
    assert!(
        text.contains(r#"invalid type: string "seven", expected i64"#),
        "{text}"
    );
    refused_as_serde_would("{\"displayName\":\n 5}", "displayName", (2, 2));
    refused_as_serde_would(r#"{"age":7.5}"#, "age", (1, 10));
    refused_as_serde_would(r#"{"level":256}"#, "level", (1, 12));
    refused_as_serde_would(r#"{"level":-1}"#, "level", (1, 11));
    refused_as_serde_would(r#"{"active":"true"}"#, "active", (1, 16));
    refused_as_serde_would(r#"{"active":0}"#, "active", (1, 11));
    refused_as_serde_would(r#"{"state":"lost"}"#, "state", (1, 15));
    refused_as_serde_would(r#"{"state":1}"#, "state", (1, 10));
    refused_as_serde_would(r#"{"phones":"a"}"#, "phones", (1, 13));
    refused_as_serde_would(r#"{"phones":{"a":1}}"#, "phones", (1, 10));
    refused_as_serde_would(r#"{"phones":["a",{"b":1}]}"#, "phones", (1, 15));
    refused_as_serde_would(r#"{"labels":[1]}"#, "labels", (1, 10));
    refused_as_serde_would(
        r#"{"address":{"geo":{"east":[]}}}"#,
        "address/geo/east",
        (1, 26),
    );
}

#[test]
fn an_error_of_a_users_own_form_is_kept_and_placed() {
    let text = refused_as_serde_would("{\"age\":1,\n \"even\": 3}", "even", (2, 11));
    assert!(text.contains("3 is odd"), "{text}");
    let text = refused_as_serde_would(r#"{"manager":{"even":3}}"#, "manager/even", (1, 21));
    assert!(text.contains("3 is odd"), "{text}");
}

#[test]
fn a_nested_value_that_is_no_object_is_refused() {
    for (body, column) in [
        (r#"{"address":5}"#, 12),
        (r#"{"address":"Oslo"}"#, 17),
        (r#"{"address":true}"#, 15),
        (r#"{"address":[]}"#, 11),
    ] {
        refused_at(body, "address", (1, column));
    }
    refused_at(
        r#"{"manager":{"manager":[{}]}}"#,
        "manager/manager",
        (1, 22),
    );
    refused_at("{\"address\":{\n\"geo\":\n5}}", "address/geo", (3, 1));
}

#[test]
fn an_error_of_a_value_has_a_path_and_no_place() {
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
fn a_body_that_is_no_object_is_refused() {
    for (body, column) in [
        ("[]", 0),
        (r#"[{"age":1}]"#, 0),
        (r#""text""#, 6),
        ("null", 4),
        ("5", 1),
        ("-1.5", 4),
        ("true", 4),
    ] {
        let error = refused(body);
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
fn a_property_that_is_given_twice_is_refused() {
    refused_as_serde_would(r#"{"age":1,"age":2}"#, "age", (1, 14));
    refused_as_serde_would("{\"age\":1,\n\"age\":1}", "age", (2, 5));
    refused_as_serde_would(
        r#"{"displayName":null,"displayName":null}"#,
        "displayName",
        (1, 33),
    );
    refused_as_serde_would(r#"{"address":{},"address":{}}"#, "address", (1, 23));
    refused_as_serde_would(
        r#"{"manager":{"address":{"city":"a","city":"b"}}}"#,
        "manager/address/city",
        (1, 40),
    );
}

#[test]
fn a_property_that_is_given_by_its_name_and_an_alias_is_refused() {
    refused_as_serde_would(r#"{"name":"a","displayName":"b"}"#, "displayName", (1, 25));
    let error = refused(r#"{"displayName":"a","name":"b"}"#);
    assert!(error.to_string().contains("`displayName`"), "{error}");
    assert_eq!((error.line(), error.column()), (1, 25));
}

// OData JSON Format 4.01, 4.5.3.
// Delta 45.
#[test]
fn another_type_is_refused_and_both_are_named() {
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
            let text = refused(&json!({ annotation: found, "age": 1 }).to_string()).to_string();
            assert!(text.contains(found), "{text}");
            assert!(text.contains("test.user"), "{text}");
        }
    }
}

#[test]
fn another_type_is_refused_wherever_it_stands_and_at_its_place() {
    let both = |text: &str| {
        assert!(
            text.contains("#test.user") && text.contains("test.group"),
            "{text}"
        );
    };
    let at = |body: &str, place: (usize, usize)| {
        let error = refused(body);
        both(&error.to_string());
        assert_eq!((error.line(), error.column()), place, "{error}");
    };
    at(r##"{"@odata.type":"#test.group"}"##, (1, 28));
    at("{\"age\":1,\n \"@odata.type\": \"#test.group\"}", (2, 29));
    at(r#"{"age":1,"@type":"test.group"}"#, (1, 29));

    let text = refused_at(
        "{\"manager\":{\"address\":{\"city\":\"Oslo\",\n\"@odata.type\":\"#test.place\"}}}",
        "manager/address/@odata.type",
        (2, 27),
    );
    assert!(
        text.contains("#test.address") && text.contains("#test.place"),
        "{text}"
    );
}

/// A field that holds what a service sent as the type is no property that could be passed over.
#[test]
fn another_type_is_refused_though_a_read_only_field_has_the_name_of_the_annotation() {
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
fn a_type_that_is_no_string_is_refused() {
    for (value, column) in [
        ("null", 19),
        ("5", 16),
        ("true", 19),
        ("[]", 15),
        ("{}", 15),
    ] {
        let told = refused_at(
            &format!(r#"{{"@odata.type":{value}}}"#),
            "@odata.type",
            (1, column),
        );
        assert!(told.contains(", expected the type `#test.user`"), "{told}");
    }
}

/// JSON has no other names than texts, but other formats have.
#[test]
fn a_member_whose_name_is_no_text_is_refused() {
    let object = MapDeserializer::<_, value::Error>::new([(7_u8, 7_u8)].into_iter());
    let told = UserPatch::deserialize(object).unwrap_err().to_string();
    let expected = "invalid type: integer `7`, expected the name of a property";
    assert_eq!(told, expected);
}

#[test]
fn a_type_is_refused_for_an_untyped_patch_too_if_it_is_another() {
    let text = refused_at(
        r##"{"address":{"geo":{"@odata.type":"#test.point"}}}"##,
        "address/geo/@odata.type",
        (1, 46),
    );
    assert!(text.contains("#test.geo"), "{text}");
}

/// A body with all that a body can have, on several lines.
const GOOD: &str = r##"{
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
fn a_body_that_is_cut_off_anywhere_is_an_error_and_never_a_panic() {
    assert!(!serde_json::from_str::<UserPatch>(GOOD).unwrap().is_empty());
    for (length, _) in GOOD.char_indices() {
        let cut = &GOOD[..length];
        let error = refused(cut);
        let theirs = serde_json::from_str::<Value>(cut).unwrap_err();
        assert_eq!(
            (error.line(), error.column()),
            (theirs.line(), theirs.column()),
            "{cut}: {error}, serde: {theirs}"
        );
        serde_json::from_reader::<_, UserPatch>(cut.as_bytes()).unwrap_err();
    }
}

#[test]
fn broken_json_is_refused_at_its_place() {
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
            refused(body),
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
    refused_at(r#"{"address":{"city":"#, "address/city", (1, 19));
    refused_at("{\"age\":\n  tru}", "age", (2, 6));
}

#[test]
fn bytes_that_are_no_utf_8_are_refused() {
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
    for length in (0..GOOD.len()).step_by(7) {
        let broken = Broken(&GOOD.as_bytes()[..length]);
        let error = serde_json::from_reader::<_, UserPatch>(broken).unwrap_err();
        assert!(error.to_string().contains("connection reset"), "{error}");
    }
}

/// 127 objects deep is as far as `serde_json` goes; what it says then comes through.
#[test]
fn nesting_without_end_is_an_error_and_no_overflow() {
    let body = r#"{"manager":"#.repeat(10_000);
    let text = refused(&body).to_string();
    assert!(text.contains("recursion limit exceeded"), "{text}");
}

// Delta 73.
#[test]
fn an_error_leaves_nothing_half_applied() {
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
    fn no_body_makes_a_panic(body in "(?s).{0,40}") {
        drop(serde_json::from_str::<UserPatch>(&body));
    }

    #[test]
    fn no_change_of_a_good_body_makes_a_panic(at in 0..GOOD.len(), byte in any::<u8>(), cut in 0..4_usize) {
        let mut body = GOOD.as_bytes().to_vec();
        let end = (at + cut).min(body.len());
        body.splice(at..end, [byte]);
        drop(serde_json::from_slice::<UserPatch>(&body));
        drop(serde_json::from_reader::<_, UserPatch>(body.as_slice()));
    }
}
