//! Deserializes a body from each format that represents everything in it.

use serde::de::DeserializeOwned;
use serde::Serialize;

/// A format, and whether its errors have text around the message.
pub type Format = (&'static str, bool);

/// Returns the outcome of each format; the error is its text.
pub fn from_each<P: DeserializeOwned>(body: &str) -> Vec<(Format, Result<P, String>)> {
    let value: serde_json::Value = serde_json::from_str(body).unwrap();
    let members = ordered(body);
    let bytes = body.as_bytes();
    vec![
        (("JSON", false), text(serde_json::from_str(body))),
        (
            ("JSON of bytes", false),
            text(serde_json::from_slice(bytes)),
        ),
        (
            ("JSON of a reader", false),
            text(serde_json::from_reader(bytes)),
        ),
        (("a borrowed value", false), text(P::deserialize(&value))),
        (("a value", false), text(serde_json::from_value(value))),
        (
            ("simd-json", true),
            text(simd_json::from_slice(&mut bytes.to_vec())),
        ),
        (("CBOR", true), from_cbor(&to_cbor(&members))),
        (("a value of CBOR", true), text(members.deserialized())),
        (
            ("MessagePack", false),
            text(rmp_serde::from_slice(&rmp_serde::to_vec(&members).unwrap())),
        ),
        (("YAML", true), text(serde_yaml_ng::from_str(body))),
    ]
}

/// Returns a value with its members in their order.
fn ordered(body: &str) -> ciborium::Value {
    serde_json::from_str(body).unwrap()
}

pub fn to_cbor(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

pub fn from_cbor<P: DeserializeOwned>(bytes: &[u8]) -> Result<P, String> {
    text(ciborium::from_reader(bytes))
}

fn text<P>(result: Result<P, impl ToString>) -> Result<P, String> {
    result.map_err(|error| error.to_string())
}
