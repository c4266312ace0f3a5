//! `Edm.Binary` (OData JSON Format 4.01, 7.1; `binaryValue` of the ABNF; RFC 4648).

use crate::{reads, refused, writes};
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

// RFC 4648, 10, and an alphabet's last two.
#[test]
fn base64_with_padding_is_written() {
    writes(&[
        (bytes(b""), r#""""#),
        (bytes(b"f"), r#""Zg==""#),
        (bytes(b"fo"), r#""Zm8=""#),
        (bytes(b"foo"), r#""Zm9v""#),
        (bytes(b"foob"), r#""Zm9vYg==""#),
        (bytes(&[0xfb, 0xff]), r#""+/8=""#),
    ]);
    writes(&[
        (Nullable(None), "null"),
        (Nullable(Some(vec![0])), r#""AA==""#),
    ]);
    writes(&[(Collection(vec![vec![], vec![0]]), r#"["","AA=="]"#)]);
}

#[test]
fn both_alphabets_are_read_with_padding_or_without() {
    reads(&[
        (r#""""#, bytes(b"")),
        (r#""Zg==""#, bytes(b"f")),
        (r#""Zg""#, bytes(b"f")),
        (r#""Zm8=""#, bytes(b"fo")),
        (r#""Zm8""#, bytes(b"fo")),
        (r#""Zm9v""#, bytes(b"foo")),
        (r#""T0RhdGE""#, bytes(b"OData")), // the standard's example
        (r#""+/8=""#, bytes(&[0xfb, 0xff])),
        (r#""-_8=""#, bytes(&[0xfb, 0xff])),
        (r#""-_8""#, bytes(&[0xfb, 0xff])),
        (r#""+\/8""#, bytes(&[0xfb, 0xff])),
    ]);
    reads(&[
        ("null", Nullable(None)),
        (r#""Zg""#, Nullable(Some(vec![b'f']))),
    ]);
}

#[test]
fn anything_else_is_refused() {
    let cases = [
        (r#""Zm9v Yg==""#, "invalid base64: ' ' at byte 4"),
        (r#""Zm9v\n""#, r"invalid base64: '\n' at byte 4"),
        (r#""Zm.v""#, "invalid base64: '.' at byte 2"),
        (r#""Zmé""#, "invalid base64: 'é' at byte 2"),
        (r#""Zg==Zg==""#, "invalid base64: '=' at byte 2"),
        (r#""Z""#, "invalid base64: 1 digits, and `=` 0 times"),
        (r#""Zm9vZ""#, "invalid base64: 5 digits, and `=` 0 times"),
        (r#""Z===""#, "invalid base64: 1 digits, and `=` 3 times"),
        (r#""Zg=""#, "invalid base64: 2 digits, and `=` 1 times"),
        (r#""Zg===""#, "invalid base64: 2 digits, and `=` 3 times"),
        (r#""Zm8==""#, "invalid base64: 3 digits, and `=` 2 times"),
        (r#""Zm9v=""#, "invalid base64: 4 digits, and `=` 1 times"),
        (r#""Zm9v====""#, "invalid base64: 4 digits, and `=` 4 times"),
        (r#""=""#, "invalid base64: 0 digits, and `=` 1 times"),
        (r#""====""#, "invalid base64: 0 digits, and `=` 4 times"),
        (r#""Zh==""#, "invalid base64: bits beyond the last byte"),
        (r#""Zm9""#, "invalid base64: bits beyond the last byte"),
        ("null", "invalid type: null, expected a string of base64"),
        (
            "7",
            "invalid type: integer `7`, expected a string of base64",
        ),
        (
            "[90]",
            "invalid type: sequence, expected a string of base64",
        ),
    ];
    for (json, message) in cases {
        let [error] = &refused::<Binary>(&[json])[..] else {
            panic!("one error")
        };
        assert!(error.starts_with(message), "{json}: {error}");
    }
    refused::<Nullable>(&[r#""Z""#]);
    refused::<Collection>(&["null", "[null]", r#"["Z"]"#]);
}

proptest! {
    #[test]
    fn it_agrees_with_the_base64_crate(value in vec(any::<u8>(), 0..40)) {
        let written = serde_json::to_string(&bytes(&value)).unwrap();
        prop_assert_eq!(written, format!("\"{}\"", STANDARD.encode(&value)));
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
    fn it_refuses_what_the_base64_crate_refuses(text in "[A-Da-d0+/=]{0,9}") {
        let read = serde_json::from_str::<Binary>(&format!("\"{text}\""));
        let known = STANDARD.decode(&text).or_else(|_| STANDARD_NO_PAD.decode(&text));
        prop_assert_eq!(read.map(|read| read.0).ok(), known.ok());
    }
}
