//! An error names the same path in every format, once.

use crate::formats::from_each;
use crate::models::{AnyPatch, Node, NodePatch, Open};
use graph_patch::GraphPatch;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// Checks the error of each format.
fn check<P: DeserializeOwned + Debug>(body: &str, path: &str, message: &str) {
    for ((name, is_inside), result) in from_each::<P>(body) {
        let text = result.unwrap_err();
        let start = format!("property `{path}`: ");
        let (_, rest) = text
            .split_once(&start)
            .unwrap_or_else(|| panic!("{name}: {text}"));
        assert!(is_inside || text.starts_with(&start), "{name}: {text}");
        assert!(rest.contains(message), "{name}: {text}");
        assert!(!rest.contains("property `"), "{name}: {text}");
    }
}

#[test]
fn every_format_names_the_same_path() {
    for (members, path, message) in [
        (r#""x":1"#, "x", "`#test.node` has no such property"),
        (r#""size":null"#, "size", ""),
        (r#""size":"a""#, "size", ""),
        (r#""next":{"size":true}"#, "next/size", ""),
        (
            r#""next":{"next":{"Size":1}}"#,
            "next/next/Size",
            "but it has `size`",
        ),
        (
            r#""next":{"@odata.type":"test.leaf"}"#,
            "next/@odata.type",
            "the body is of type `test.leaf`",
        ),
        (
            r#""next":{"x@delta":[]}"#,
            "next/x@delta",
            "a patch replaces a collection completely",
        ),
        (r#""open":{"a":{"size":"b"}}"#, "open/a/size", ""),
        (r#""open":{"a":null,"b":5}"#, "open/b", ""),
        (
            r#""any":{"@odata.type":"test.leaf","x":1}"#,
            "any/x",
            "`#test.leaf` has no such property",
        ),
        (
            r#""any":{"x":1,"@odata.type":"test.leaf"}"#,
            "any/x",
            "`#test.leaf` has no such property",
        ),
        (
            r#""any":{"next":{"size":[]},"@odata.type":"test.node"}"#,
            "any/next/size",
            "",
        ),
        (
            r#""any":{"any":{"size":[],"@type":"test.leaf"},"@type":"test.node"}"#,
            "any/any/size",
            "",
        ),
        (r#""any":{}"#, "any", "the body has no `@odata.type`"),
        (r#""to":{}"#, "to", "an entity reference has no `@id`"),
    ] {
        check::<NodePatch>(&format!("{{{members}}}"), path, message);
        let type_name = "\"@odata.type\":\"#test.node\"";
        check::<AnyPatch>(&format!("{{{type_name},{members}}}"), path, message);
        check::<AnyPatch>(&format!("{{{members},{type_name}}}"), path, message);
    }
}

#[test]
fn an_error_of_the_body_names_no_path() {
    for body in [r#""text""#, "5", "[]"] {
        for ((name, _), result) in from_each::<NodePatch>(body) {
            let text = result.unwrap_err();
            assert!(!text.contains("property `"), "{name}: {text}");
        }
    }
}

/// Such a text is a message, not the end of the path.
#[test]
fn an_error_of_another_type_is_not_part_of_the_path() {
    let body = r#"{"next":{"own":"property `a/b`: text"}}"#;
    for ((name, _), result) in from_each::<NodePatch>(body) {
        let text = result.unwrap_err();
        let (_, rest) = text.split_once("property `next/own`: ").expect(name);
        assert!(rest.contains("property `a/b`: text"), "{name}: {text}");
    }
}

const DEPTHS: [usize; 4] = [15, 30, 60, 120];

fn nested(depth: usize, name: &str, end: &str, innermost: &str) -> String {
    let start = format!("{{\"{name}\":").repeat(depth);
    format!("{start}{innermost}{}", format!("{end}}}").repeat(depth))
}

/// Before, the text doubled with each level in a format that displays its errors by `Debug`.
#[test]
fn the_text_of_an_error_grows_by_the_path() {
    let ty = r##","@odata.type":"#test.node""##;
    let mut texts = Vec::new();
    for depth in DEPTHS {
        let path = ["next/".repeat(depth), "x".into()].concat();
        check::<NodePatch>(&nested(depth, "next", "", r#"{"x":1}"#), &path, "");
        let body = nested(depth, "any", ty, &format!("{{\"x\":\"\\\"\"{ty}}}"));
        let path = ["any/".repeat(depth), "x".into()].concat();
        let outcomes = from_each::<AnyPatch>(&body);
        texts.push(
            outcomes
                .into_iter()
                .map(|(_, result)| result.unwrap_err().len())
                .max(),
        );
        check::<AnyPatch>(&body, &path, "");
    }
    for (depth, length) in DEPTHS.into_iter().zip(texts) {
        assert!(
            length < Some(300 + 5 * depth),
            "{depth} levels: {length:?} bytes"
        );
    }
}

#[test]
fn the_text_of_an_error_has_a_limit() {
    let long = "\u{1b}\\n\\\"é".replace('\u{1b}', "\\u001b").repeat(50_000);
    for (body, path) in [
        (format!("{{\"{long}\":1}}"), ""),
        (
            format!("{{\"next\":{{\"{long}\":1}}}}"),
            "property `next/\\u{1b}",
        ),
        (
            format!("{{\"open\":{{\"{long}\":{{\"{long}\":1}},\"size\":7}}}}"),
            "property `open/size`",
        ),
        (format!("{{\"size\":\"{long}\"}}"), "property `size`: "),
        (format!("{{\"own\":\"{long}\"}}"), "property `own`: "),
        (format!("{{\"any\":{{\"{long}\":1}}}}"), "property `any`: "),
        (
            format!("{{\"any\":{{\"@odata.type\":\"{long}\"}}}}"),
            "property `any/@odata.type`: ",
        ),
        (format!("{{\"to\":{{\"{long}\":1}}}}"), "property `to`: "),
        (
            format!("{{\"@odata.type\":\"{long}\"}}"),
            "property `@odata.type`: ",
        ),
        (format!("\"{long}\""), ""),
    ] {
        for ((name, is_inside), result) in from_each::<NodePatch>(&body) {
            let text = result.unwrap_err();
            assert!(text.len() < 10_000, "{name}: {} bytes", text.len());
            assert!(!text.contains(['\u{1b}', '\n']), "{name}: {text}");
            if !is_inside {
                assert!(text.starts_with(path), "{name}: {text}");
            }
        }
    }
}

#[test]
fn the_path_of_an_error_has_a_limit() {
    let name = "é".repeat(90);
    let body = format!("{{\"open\":{{\"{name}\":{{\"size\":\"a\"}}}}}}");
    check::<NodePatch>(&body, &format!("open/{name}/size"), "");
}

#[test]
fn null_before_the_type_is_null_in_every_format() {
    for body in [
        r#"{"note":null,"next":null,"open":{"a":null},"@type":"test.node"}"#,
        r#"{"@type":"test.node","note":null,"next":null,"open":{"a":null}}"#,
    ] {
        let open = Open::patch().items("a", None);
        let expected = Node::patch().note(None).next(None).open(open);
        for ((name, _), result) in from_each::<AnyPatch>(body) {
            assert_eq!(result, Ok(AnyPatch::from(expected.clone())), "{name}");
        }
    }
}

/// A user's own type that contains the body of a patch.
#[derive(Debug, Clone, Default, PartialEq)]
struct Line(LinePartPatch);

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "t.part")]
struct LinePart {
    size: i32,
}

impl serde::Serialize for Line {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Line {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        serde::Deserialize::deserialize(deserializer).map(Self)
    }
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "t.order")]
struct Order {
    lines: Vec<Line>,
}

#[test]
fn the_path_leads_into_a_patch_that_a_value_contains() {
    for (body, start) in [
        (
            r#"{"lines":[{"size":1},{"size":"x"}]}"#,
            "property `lines/size`: invalid type: string",
        ),
        (
            r#"{"lines":[{"sizes":1}]}"#,
            "property `lines/sizes`: `#t.part` has no such property",
        ),
    ] {
        let error = serde_json::from_str::<OrderPatch>(body)
            .unwrap_err()
            .to_string();
        assert!(error.starts_with(start), "{error}");
        assert_eq!(error.matches("property `").count(), 1, "{error}");
        let value: serde_json::Value = serde_json::from_str(body).unwrap();
        let mut cbor = Vec::new();
        ciborium::into_writer(&value, &mut cbor).unwrap();
        let error = ciborium::from_reader::<OrderPatch, _>(cbor.as_slice())
            .unwrap_err()
            .to_string();
        assert!(error.contains("property `lines/size"), "{error}");
        assert_eq!(error.matches("property `").count(), 1, "{error}");
    }
}
