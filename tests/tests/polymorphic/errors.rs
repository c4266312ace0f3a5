//! A body without a type, or with an unknown type, is an error that lists the known types. Members before the type are
//! checked like members after it.

use crate::model::*;
use serde::de::value::{self, EnumAccessDeserializer, MapDeserializer, StrDeserializer};
use serde::Deserialize;
use serde_json::{Error, Value};

const KNOWN: &str = "`#t.file`, `#t.item`, `#t.audio` or `#t.video`";

fn error(body: &str) -> Error {
    serde_json::from_str::<HolderPatch>(body).unwrap_err()
}

/// Asserts that the body is rejected with this message, line and column.
fn assert_error(body: &str, message: &str, (line, column): (usize, usize)) {
    let error = error(body);
    let placed = format!("{message} at line {line} column {column}");
    assert_eq!(error.to_string(), placed, "{body}");
    assert!(error.is_data(), "{error}");
}

#[test]
fn a_missing_type_is_an_error_for_an_abstract_type() {
    let message = format!(
        "the body has no `@odata.type`, and no variant is for `#t.attachment`: expected {KNOWN}"
    );
    for (member, body, column) in [
        ("one", r#"{"one":{}}"#, 9),
        ("nullable", r#"{"nullable":{"name":"a"}}"#, 24),
        ("boxed", r#"{"boxed":{"@odata.id":1}}"#, 24),
        ("nullable_boxed", r#"{"nullable_boxed":{"wrong":{}}}"#, 30),
    ] {
        assert_error(
            body,
            &format!("property `{member}`: {message}"),
            (1, column),
        );
    }
    let error = serde_json::from_str::<AttachmentPatch>("{\n}").unwrap_err();
    assert_eq!(error.to_string(), format!("{message} at line 2 column 1"));
}

// Delta 67.
#[test]
fn unknown_and_abstract_types_are_errors_at_the_annotation() {
    for name in [
        "#t.attachment",
        "t.media",
        "#t.File",
        "file",
        "#",
        "",
        "https://host/t.file",
    ] {
        for annotation in ["@odata.type", "@type"] {
            for before in ["", r#""name":1,"#] {
                let body = format!(r#"{{"one":{{{before}"{annotation}":"{name}","name":1}}}}"#);
                let column = format!(r#"{{"one":{{{before}"{annotation}":"{name}""#).len();
                let message = format!(
                    "property `one/@odata.type`: the body is of type `{name}`, expected {KNOWN}"
                );
                assert_error(&body, &message, (1, column));
            }
        }
    }
}

#[test]
fn two_different_types_are_an_error_that_names_both() {
    assert_error(
        "{\"one\":{\"name\":null,\n\"@odata.type\":\"#t.file\",\"@odata.type\":\"#t.item\"}}",
        "property `one/@odata.type`: the body is of type `#t.item`, expected `#t.file`",
        (2, 47),
    );
}

#[test]
fn a_type_that_is_not_a_string_is_an_error() {
    for (value, found) in [("7", "integer `7`"), ("null", "null"), ("{}", "map")] {
        let error = error(&format!(
            r#"{{"one":{{"name":"a","@odata.type":{value}}}}}"#
        ));
        let message =
            format!("property `one/@odata.type`: invalid type: {found}, expected the type {KNOWN}");
        assert!(error.to_string().starts_with(&message), "{error}");
    }
}

#[test]
fn a_body_that_is_not_an_object_is_an_error() {
    for (body, found) in [("[]", "sequence"), ("5", "integer `5`"), ("null", "null")] {
        let error = serde_json::from_str::<AttachmentPatch>(body).unwrap_err();
        let message = format!("invalid type: {found}, expected an object of type {KNOWN}");
        assert!(error.to_string().starts_with(&message), "{error}");
        let late = format!(r##"{{"inner":{body},"@odata.type":"#t.item"}}"##);
        if body != "null" {
            let error = serde_json::from_str::<AttachmentPatch>(&late).unwrap_err();
            let message = format!("property `inner`: {message}");
            assert!(error.to_string().starts_with(&message), "{error}");
        }
    }
}

/// Members that `Audio` rejects, and the messages.
const INVALID: [(&str, &str); 7] = [
    (
        r#""rate":null"#,
        "property `rate`: invalid type: null, expected i32",
    ),
    (
        r#""rate":1.5"#,
        "property `rate`: invalid type: floating point `1.5`, expected i32",
    ),
    (
        r#""name":[]"#,
        "property `name`: invalid type: sequence, expected a string",
    ),
    (r#""rate":1,"rate":1"#, "property `rate`: set twice"),
    (
        r#""size":1"#,
        "property `size`: `#t.audio` has no such property",
    ),
    (
        r#""Name":1"#,
        "property `Name`: `#t.audio` has no such property, but it has `name`",
    ),
    (
        r#""place":{"zip":"x"}"#,
        "property `place/zip`: invalid type: string \"x\", expected i32",
    ),
];

#[test]
fn an_error_has_the_same_message_before_and_after_the_type() {
    for (members, message) in INVALID {
        for body in [
            format!(r##"{{"@odata.type":"#t.audio",{members}}}"##),
            format!(r##"{{{members},"@odata.type":"#t.audio"}}"##),
        ] {
            let error = serde_json::from_str::<AttachmentPatch>(&body).unwrap_err();
            let start = format!("{message} at line 1 column ");
            assert!(error.to_string().starts_with(&start), "{body}: {error}");
            let value: Value = serde_json::from_str(&body).unwrap();
            if !message.ends_with("twice") {
                let error = serde_json::from_value::<AttachmentPatch>(value).unwrap_err();
                assert_eq!(error.to_string(), message);
            }
        }
    }
}

#[test]
fn a_duplicate_property_is_an_error_on_both_sides_of_the_type() {
    for (member, path) in [
        (r#""rate":1"#, "rate"),
        (r#""name":null"#, "name"),
        (r#""place":{"zip":1}"#, "place"),
    ] {
        let body = format!(r##"{{{member},"@odata.type":"#t.audio",{member}}}"##);
        let error = serde_json::from_str::<AttachmentPatch>(&body).unwrap_err();
        let start = format!("property `{path}`: set twice at line 1 column ");
        assert!(error.to_string().starts_with(&start), "{error}");
    }
    let body = r##"{"x":1,"@odata.type":"#t.file","x":1}"##;
    let error = serde_json::from_str::<AttachmentPatch>(body).unwrap_err();
    assert_eq!(
        error.to_string(),
        "property `x`: set twice at line 1 column 34"
    );
}

#[test]
fn an_error_in_nested_late_types_has_the_complete_path() {
    assert_error(
        r##"{"one":{"inner":{"place":{"zip":null},"@odata.type":"#t.audio"},"@odata.type":"#t.item"}}"##,
        "property `one/inner/place/zip`: invalid type: null, expected i32",
        (1, 88),
    );
}

#[test]
fn a_truncated_body_is_an_error() {
    let body = r##"{"one":{"name":"a","place":{"zip":1},"@odata.type":"#t.audio","rate":1}}"##;
    let _ = serde_json::from_str::<HolderPatch>(body).unwrap();
    for end in 0..body.len() {
        error(&body[..end]);
    }
}

#[test]
fn broken_json_before_the_type_names_its_path() {
    for (body, message) in [
        (
            r#"{"one":{"name":x}}"#,
            "property `one/name`: expected value",
        ),
        (
            r#"{"one":{"place":{"zip":-}}}"#,
            "property `one/place`: invalid number",
        ),
    ] {
        let error = error(body);
        assert!(error.to_string().starts_with(message), "{error}");
    }
}

#[test]
fn an_error_applies_nothing() {
    let mut holder: Vec<Attachment> = every_type().into();
    let body = r##"{"name":"new","size":null,"@odata.type":"#t.file"}"##;
    for attachment in &mut holder {
        if let Ok(patch) = serde_json::from_str::<AttachmentPatch>(body) {
            graph_patch::Patch::apply(patch, attachment);
        }
    }
    assert_eq!(holder, every_type());
}

/// JSON has only strings as names, but other formats have other names.
#[test]
fn a_name_that_is_not_a_string_is_an_error() {
    let members =
        serde::de::value::MapDeserializer::<_, serde::de::value::Error>::new([(1, 2)].into_iter());
    let error = <AttachmentPatch as serde::Deserialize>::deserialize(members).unwrap_err();
    assert_eq!(
        error.to_string(),
        "invalid type: integer `1`, expected the name of a property"
    );
}

/// Other formats than JSON have tags and names that are not strings.
#[test]
fn a_value_that_cannot_be_buffered_is_an_error() {
    let name = StrDeserializer::<value::Error>::new("name");
    let buffered = MapDeserializer::new([(name, EnumAccessDeserializer::new(name))].into_iter());
    let message = AttachmentPatch::deserialize(buffered)
        .unwrap_err()
        .to_string();
    assert_eq!(
        message,
        "property `name`: invalid type: enum, expected a JSON value"
    );
    let unnamed = MapDeserializer::<_, value::Error>::new([(7_u8, 7_u8)].into_iter());
    let message = AttachmentPatch::deserialize(unnamed).unwrap_err();
    let expected = "invalid type: integer `7`, expected the name of a property";
    assert_eq!(message.to_string(), expected);
}

/// An enum with a type for each name.
macro_rules! many {
    ($module:ident: $($name:ident)*) => {
        mod $module {
            use graph_patch::GraphPatch;

            $(
                #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
                pub struct $name {}
            )*

            #[derive(Debug, Clone, PartialEq, GraphPatch)]
            #[graph(type = "t.many")]
            pub enum Many {
                $($name($name),)*
            }
        }
    };
}

many!(twenty: A B C D E F G H I J K L M N O P Q R S T);
many!(all: A B C D E F G H I J K L M N O P Q R S T U V W X Y Z);

#[test]
fn an_error_lists_the_first_twenty_types() {
    let body = r##"{"@odata.type":"#t.unknown"}"##;
    let error = serde_json::from_str::<twenty::ManyPatch>(body).unwrap_err();
    let end = "`#microsoft.graph.s` or `#microsoft.graph.t` at line 1 column";
    assert!(error.to_string().contains(end), "{error}");
    for body in [body, "{}", "[]"] {
        let error = serde_json::from_str::<all::ManyPatch>(body).unwrap_err();
        let end = "`#microsoft.graph.t` or 6 other types at line 1 column";
        assert!(error.to_string().contains(end), "{error}");
    }
}
