//! `Edm.Binary` (OData JSON Format 4.01, 7.1; `binaryValue` of the ABNF; RFC 4648).

use crate::{assert_deserializes, assert_rejects, assert_serializes};
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use base64::Engine;
use graph_patch::edm;
use proptest::collection::vec;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Binary(#[serde(with = "edm::binary")] Vec<u8>);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Nullable(#[serde(with = "edm::binary")] Option<Vec<u8>>);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Collection(#[serde(with = "edm::binary")] Vec<Vec<u8>>);

fn bytes(bytes: &[u8]) -> Binary {
    Binary(bytes.into())
}

// The examples of RFC 4648, 10, and the last two characters of the alphabet.
#[test]
fn bytes_serialize_as_base64_with_padding() {
    assert_serializes(&[
        (bytes(b""), r#""""#),
        (bytes(b"f"), r#""Zg==""#),
        (bytes(b"fo"), r#""Zm8=""#),
        (bytes(b"foo"), r#""Zm9v""#),
        (bytes(b"foob"), r#""Zm9vYg==""#),
        (bytes(&[0xfb, 0xff]), r#""+/8=""#),
    ]);
    assert_serializes(&[
        (Nullable(None), "null"),
        (Nullable(Some(vec![0])), r#""AA==""#),
    ]);
    assert_serializes(&[(Collection(vec![vec![], vec![0]]), r#"["","AA=="]"#)]);
}

#[test]
fn both_alphabets_deserialize_with_or_without_padding() {
    assert_deserializes(&[
        (r#""""#, bytes(b"")),
        (r#""Zg==""#, bytes(b"f")),
        (r#""Zg""#, bytes(b"f")),
        (r#""Zm8=""#, bytes(b"fo")),
        (r#""Zm8""#, bytes(b"fo")),
        (r#""Zm9v""#, bytes(b"foo")),
        (r#""T0RhdGE""#, bytes(b"OData")), // the example of the standard
        (r#""+/8=""#, bytes(&[0xfb, 0xff])),
        (r#""-_8=""#, bytes(&[0xfb, 0xff])),
        (r#""-_8""#, bytes(&[0xfb, 0xff])),
        (r#""+\/8""#, bytes(&[0xfb, 0xff])),
    ]);
    assert_deserializes(&[
        ("null", Nullable(None)),
        (r#""Zg""#, Nullable(Some(vec![b'f']))),
    ]);
}

#[test]
fn any_other_input_is_rejected() {
    let cases = [
        (r#""Zm9v Yg==""#, "invalid base64: unexpected ' ' at byte 4"),
        (r#""Zm9v\n""#, r"invalid base64: unexpected '\n' at byte 4"),
        (r#""Zm.v""#, "invalid base64: unexpected '.' at byte 2"),
        (r#""Zmé""#, "invalid base64: unexpected 'é' at byte 2"),
        (r#""Zg==Zg==""#, "invalid base64: unexpected '=' at byte 2"),
        (r#""Z""#, "invalid base64: 1 characters with 0 of padding"),
        (
            r#""Zm9vZ""#,
            "invalid base64: 5 characters with 0 of padding",
        ),
        (
            r#""Z===""#,
            "invalid base64: 1 characters with 3 of padding",
        ),
        (r#""Zg=""#, "invalid base64: 2 characters with 1 of padding"),
        (
            r#""Zg===""#,
            "invalid base64: 2 characters with 3 of padding",
        ),
        (
            r#""Zm8==""#,
            "invalid base64: 3 characters with 2 of padding",
        ),
        (
            r#""Zm9v=""#,
            "invalid base64: 4 characters with 1 of padding",
        ),
        (
            r#""Zm9v====""#,
            "invalid base64: 4 characters with 4 of padding",
        ),
        (r#""=""#, "invalid base64: 0 characters with 1 of padding"),
        (
            r#""====""#,
            "invalid base64: 0 characters with 4 of padding",
        ),
        (
            r#""Zh==""#,
            "invalid base64: the unused bits of the last character are not zero",
        ),
        (
            r#""Zm9""#,
            "invalid base64: the unused bits of the last character are not zero",
        ),
        ("null", "invalid type: null, expected a base64 string"),
        ("7", "invalid type: integer `7`, expected a base64 string"),
        ("[90]", "invalid type: sequence, expected a base64 string"),
    ];
    for (json, message) in cases {
        let [error] = &assert_rejects::<Binary>(&[json])[..] else {
            panic!("not exactly one error")
        };
        assert!(error.starts_with(message), "{json}: {error}");
    }
    assert_rejects::<Nullable>(&[r#""Z""#]);
    assert_rejects::<Collection>(&["null", "[null]", r#"["Z"]"#]);
}

proptest! {
    #[test]
    fn agrees_with_the_base64_crate(value in vec(any::<u8>(), 0..40)) {
        let serialized = serde_json::to_string(&bytes(&value)).unwrap();
        prop_assert_eq!(serialized, format!("\"{}\"", STANDARD.encode(&value)));
        for text in [
            STANDARD.encode(&value),
            STANDARD_NO_PAD.encode(&value),
            URL_SAFE.encode(&value),
            URL_SAFE_NO_PAD.encode(&value),
        ] {
            prop_assert_eq!(serde_json::from_str::<Binary>(&format!("\"{text}\"")).unwrap(), bytes(&value));
        }
    }

    #[test]
    fn rejects_the_same_texts_as_the_base64_crate(text in "[A-Da-d0+/=]{0,9}") {
        let actual = serde_json::from_str::<Binary>(&format!("\"{text}\""));
        let expected = STANDARD.decode(&text).or_else(|_| STANDARD_NO_PAD.decode(&text));
        prop_assert_eq!(actual.map(|actual| actual.0).ok(), expected.ok());
    }
}
