//! A byte string before the type deserializes as one after it.

use crate::formats::{from_cbor, to_cbor};
use ciborium::Value;
use graph_patch::GraphPatch;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "t.file")]
struct File {
    content: Bytes,
    numbers: Vec<u8>,
    size: i32,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "t.any")]
enum Any {
    File(File),
}

/// Bytes in a format that represents them.
#[derive(Debug, Clone, Default, PartialEq)]
struct Bytes(Vec<u8>);

impl Serialize for Bytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Bytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Bytes;

            fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.write_str("bytes")
            }

            fn visit_bytes<E>(self, bytes: &[u8]) -> Result<Bytes, E> {
                Ok(Bytes(bytes.into()))
            }
        }
        deserializer.deserialize_bytes(Visitor)
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.into())
}

#[test]
fn bytes_before_the_type_are_bytes_after_it() {
    let bytes = || Value::Bytes(vec![0, 255]);
    let members = [
        (text("content"), bytes()),
        (text("numbers"), bytes()),
        (text("@odata.type"), text("#t.file")),
    ];
    let expected = File::patch()
        .content(Bytes(vec![0, 255]))
        .numbers(vec![0, 255]);
    for rotation in 0..members.len() {
        let mut members = members.to_vec();
        members.rotate_left(rotation);
        let patch: Result<AnyPatch, _> = from_cbor(&to_cbor(&Value::Map(members)));
        assert_eq!(patch, Ok(expected.clone().into()), "{rotation}");
    }
}

#[test]
fn bytes_for_another_type_are_an_error_with_the_path_in_any_order() {
    let members = [
        (text("size"), Value::Bytes(vec![65])),
        (text("@type"), text("t.file")),
    ];
    for rotation in 0..members.len() {
        let mut members = members.to_vec();
        members.rotate_left(rotation);
        let error = from_cbor::<AnyPatch>(&to_cbor(&Value::Map(members))).unwrap_err();
        assert!(error.contains("property `size`: "), "{error}");
    }
}
