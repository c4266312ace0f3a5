//! `Edm.Binary`: bytes as a base64 string, for `Vec<u8>`, `Option<Vec<u8>>` and `Vec<Vec<u8>>`.
//!
//! - **Deserializes** base64 and base64url (both alphabets of RFC 4648), each with or without padding.
//! - **Serializes** base64 with padding.
//! - **Rejects** other characters (including white space), incomplete padding, impossible lengths, and a last character
//!   with unused bits that are not zero.
//!
//! The standard requires base64url. This module serializes base64 for two reasons: Microsoft Graph's documentation uses
//! it, and the OData library of Microsoft's services accepted nothing else until 2026 ([OData/odata.net#3300]).
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
//! \[OData JSON Format 4.01, 7.1; ABNF `binaryValue`\]
//!
//! [OData/odata.net#3300]: https://github.com/OData/odata.net/issues/3300

use super::representation::{with_functions, Represent};
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Formatter};
use serde::{de, Deserializer, Serializer};

/// The representation of `Edm.Binary`.
#[doc(hidden)]
pub enum Binary {}

with_functions!(Binary);

impl Represent<Binary> for Vec<u8> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&encode(self))
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Base64)
    }
}

struct Base64;

impl de::Visitor<'_> for Base64 {
    type Value = Vec<u8>;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("a base64 string")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Vec<u8>, E> {
        let digits = text.trim_end_matches('=');
        // The message does not contain the text, which may be long.
        if let Some((at, invalid)) = digits.char_indices().find(|(_, c)| digit(*c).is_none()) {
            return Err(E::custom(format_args!(
                "invalid base64: unexpected {invalid:?} at byte {at}"
            )));
        }
        let padding = text.len().saturating_sub(digits.len());
        let padded = padding <= 2 && text.len() % 4 == 0;
        if digits.len() % 4 == 1 || !(padding == 0 || padded) {
            return Err(E::custom(format_args!(
                "invalid base64: {} characters with {padding} of padding",
                digits.len()
            )));
        }
        decode(digits).ok_or_else(|| {
            E::custom("invalid base64: the unused bits of the last character are not zero")
        })
    }
}

/// Returns the decoded bytes, or `None` if the last digit has unused bits that are not zero.
///
/// The caller has rejected all other characters.
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
        let complete = group.len().saturating_sub(1);
        bytes.extend(decoded.iter().take(complete));
        if decoded.iter().skip(complete).any(|unused| *unused != 0) {
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

/// The value of a digit in either alphabet [RFC 4648, 4 and 5].
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
