//! `Edm.Binary`: bytes as base64.
//!
//! For `Vec<u8>`, an `Option` of it and a `Vec` of it. Read: both alphabets of RFC 4648, base64 and base64url, each with
//! its padding or without. Written: base64 with padding. The standard says base64url (OData JSON Format 4.01, 7.1;
//! `binaryValue` of the ABNF), but Microsoft Graph's documentation shows base64, and the library that its services are
//! built with read nothing else until 2026 ([OData/odata.net#3300]). Refused: another character, white space included;
//! half a padding; a length that no bytes have; and bits beyond the last byte, which the ABNF has none of.
//!
//! ```
//! use graph_patch::{edm, GraphPatch};
//!
//! #[derive(GraphPatch)]
//! #[graph(untyped)]
//! struct Photo {
//!     #[serde(with = "edm::binary")]
//!     content: Option<Vec<u8>>,
//! }
//!
//! let patch = Photo::patch().content(vec![0xfb, 0xff]);
//! assert_eq!(serde_json::to_string(&patch)?, r#"{"content":"+/8="}"#);
//! assert_eq!(serde_json::from_str::<PhotoPatch>(r#"{"content":"-_8"}"#)?, patch);
//! # Ok::<(), serde_json::Error>(())
//! ```
//!
//! [OData/odata.net#3300]: https://github.com/OData/odata.net/issues/3300

use super::representation::{functions, InForm};
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Formatter};
use serde::{de, Deserializer, Serializer};

/// The form of `Edm.Binary`.
#[doc(hidden)]
pub enum Binary {}

functions!(Binary);

impl InForm<Binary> for Vec<u8> {
    fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&encode(self))
    }

    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Base64)
    }
}

struct Base64;

impl de::Visitor<'_> for Base64 {
    type Value = Vec<u8>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string of base64")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Vec<u8>, E> {
        let digits = text.trim_end_matches('=');
        // Not the text itself, which may be long.
        if let Some((at, strange)) = digits.char_indices().find(|(_, c)| digit(*c).is_none()) {
            return Err(E::custom(format_args!(
                "invalid base64: {strange:?} at byte {at}"
            )));
        }
        let padding = text.len().saturating_sub(digits.len());
        let padded = padding <= 2 && text.len() % 4 == 0;
        if digits.len() % 4 == 1 || !(padding == 0 || padded) {
            return Err(E::custom(format_args!(
                "invalid base64: {} digits, and `=` {padding} times",
                digits.len()
            )));
        }
        decode(digits).ok_or_else(|| E::custom("invalid base64: bits beyond the last byte"))
    }
}

/// The bytes of digits, unless the last one says more than they have. Of other characters too: they are refused before.
fn decode(digits: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(digits.len() / 4 * 3 + 2);
    for group in digits.as_bytes().chunks(4) {
        let mut bits = 0;
        for place in 0..4 {
            let value = group
                .get(place)
                .and_then(|byte| digit(char::from(*byte)))
                .unwrap_or_default();
            bits = bits << 6 | u32::from(value);
        }
        let [_, decoded @ ..] = bits.to_be_bytes();
        let whole = group.len().saturating_sub(1);
        bytes.extend(decoded.iter().take(whole));
        if decoded.iter().skip(whole).any(|beyond| *beyond != 0) {
            return None;
        }
    }
    Some(bytes)
}

fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let byte = |place| u32::from(group.get(place).copied().unwrap_or_default());
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..4 {
            let [.., value] = (bits >> (18 - 6 * place)).to_be_bytes();
            text.push(if place > group.len() {
                '='
            } else {
                character(value & 0x3f)
            });
        }
    }
    text
}

fn character(value: u8) -> char {
    char::from(match value {
        0..=25 => b'A' + value,
        26..=51 => b'a' + (value - 26),
        52..=61 => b'0' + (value - 52),
        62 => b'+',
        _ => b'/',
    })
}

/// The value of a digit of either alphabet (RFC 4648, 4 and 5).
fn digit(character: char) -> Option<u8> {
    let byte = u8::try_from(character).ok()?;
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' | b'-' => Some(62),
        b'/' | b'_' => Some(63),
        _ => None,
    }
}
