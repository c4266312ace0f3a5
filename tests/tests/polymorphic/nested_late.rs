//! Nested polymorphic values before the type of the outermost one are read as if they came after it.

use graph_patch::{GraphPatch, Patch};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use std::fmt;

/// The names of an object's members, in their order.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
struct Names(Vec<String>);

impl<'de> Deserialize<'de> for Names {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct NamesVisitor;

        impl<'de> Visitor<'de> for NamesVisitor {
            type Value = Names;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("any object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Names, A::Error> {
                let mut names = Vec::new();
                while let Some((name, serde::de::IgnoredAny)) = map.next_entry()? {
                    names.push(name);
                }
                Ok(Names(names))
            }
        }

        deserializer.deserialize_map(NamesVisitor)
    }
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "t.node")]
struct Node {
    #[graph(complex)]
    next: Option<Box<Any>>,
    #[graph(read_only)]
    id: String,
    number: f64,
    names: Names,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "t.leaf")]
struct Leaf {
    text: String,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "t.node")]
enum Any {
    Node(Node),
    Leaf(Leaf),
}

/// Reads a value that is nested below two levels, each with its type first, last or not at all.
fn read(value: &str) -> Result<AnyPatch, String> {
    let ty = "\"@odata.type\":\"#t.node\"";
    let wrap = |[open, close]: [&str; 2]| {
        let body = format!("{{{open}\"next\":{{{open}\"next\":{value}{close}}}{close}}}");
        let patch = serde_json::from_str(&body);
        patch.map_err(|error| {
            let error = error.to_string();
            error.split(" at line").next().unwrap_or_default().into()
        })
    };
    let [first, last] = [format!("{ty},"), format!(",{ty}")];
    let first = wrap([&first, ""]);
    assert_eq!(wrap(["", &last]), first, "{value}");
    assert_eq!(wrap(["", ""]), first, "{value}");
    first
}

#[test]
fn a_value_is_the_same_before_and_after_a_type() {
    for value in [
        "null",
        "{}",
        r#"{"number":-0.5e3}"#,
        r#"{"number":18446744073709551615,"id":[1,{}]}"#,
        r##"{"@odata.type":"#t.leaf","text":"a"}"##,
        r##"{"text":"a","@odata.type":"#t.leaf"}"##,
        r#"{"@type":"t.leaf","text":"a"}"#,
        r#"{"text":"a","@type":"https://x/$metadata#t.leaf","@note":{}}"#,
        r##"{"@odata.type":"#t.node","number":1,"@odata.type":"#t.node"}"##,
        r#"{"next":{"next":{"text":"a","@type":"t.leaf"},"number":2},"number":3}"#,
    ] {
        assert!(!read(value).unwrap().is_empty());
    }
}

#[test]
fn an_error_is_the_same_before_and_after_a_type() {
    for (value, message) in [
        ("1", "property `next/next`: invalid type: integer `1`, expected an object of type `#t.node` or `#t.leaf`"),
        ("[]", "property `next/next`: invalid type: sequence, expected an object of type `#t.node` or `#t.leaf`"),
        (r#"{"number":null}"#, "property `next/next/number`: invalid type: null, expected f64"),
        (r#"{"number":1,"number":1}"#, "property `next/next/number`: set twice"),
        (r#"{"@type":1}"#, "property `next/next/@odata.type`: invalid type: integer `1`, expected the type `#t.node` or `#t.leaf`"),
        (r#"{"@type":null}"#, "property `next/next/@odata.type`: invalid type: null, expected the type `#t.node` or `#t.leaf`"),
        (
            r#"{"text":"a","@type":"t.other"}"#,
            "property `next/next/@odata.type`: the body is of type `t.other`, expected `#t.node` or `#t.leaf`",
        ),
        (
            r#"{"@type":"t.node","number":1,"@odata.type":"t.leaf"}"#,
            "property `next/next/@odata.type`: the body is of type `t.leaf`, expected `#t.node`",
        ),
        (r#"{"text":"a"}"#, "property `next/next/text`: `#t.node` has no such property"),
        (r#"{"next":{"x":1}}"#, "property `next/next/next/x`: `#t.node` has no such property"),
        (r#"{"@removed":{}}"#, "property `next/next/@removed`: a patch cannot remove an object"),
    ] {
        assert_eq!(read(value).unwrap_err(), message);
    }
}

#[test]
fn a_users_type_sees_the_members_in_their_order() {
    let value = r#"{"names":{"b":1,"@odata.type":"x","a":{"@type":"y"}}}"#;
    let names = ["b", "@odata.type", "a"].map(String::from);
    let node = Node::patch().names(Names(names.into()));
    let expected = Node::patch().next(AnyPatch::from(Node::patch().next(AnyPatch::from(node))));
    assert_eq!(read(value), Ok(expected.into()));
}
