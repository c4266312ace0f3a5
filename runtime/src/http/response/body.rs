//! The body of a response as text.

use super::Parts;
use alloc::{borrow::Cow, string::String, vec::Vec};
use http::{header::CONTENT_TYPE, HeaderMap, HeaderValue};

/// Marks the response to a batch item whose body is from a JSON text, so that it is UTF-8, whatever content type it has.
#[derive(Clone)]
pub(in crate::http) struct IsUtf8;

/// Decodes a body as UTF-8, UTF-16 or Latin-1, according to its byte order mark, otherwise to its content type.
///
/// Other bytes are replacement characters.
pub(super) fn decode(response: Parts<'_>) -> Cow<'_, str> {
    if response.is_utf8 {
        String::from_utf8_lossy(response.body)
    } else {
        decode_bytes(response.body, response.headers)
    }
}

fn decode_bytes<'b>(bytes: &'b [u8], headers: &HeaderMap) -> Cow<'b, str> {
    if let Some(utf16) = bytes.strip_prefix(b"\xff\xfe") {
        return decode_utf16(utf16, u16::from_le_bytes).into();
    }
    if let Some(utf16) = bytes.strip_prefix(b"\xfe\xff") {
        return decode_utf16(utf16, u16::from_be_bytes).into();
    }
    let content_type = headers.get(CONTENT_TYPE).map(HeaderValue::as_bytes);
    let content_type = String::from_utf8_lossy(content_type.unwrap_or_default());
    let content_type = content_type.to_ascii_lowercase();
    match charset(&content_type) {
        "utf-16be" => decode_utf16(bytes, u16::from_be_bytes).into(),
        "utf-16" if bytes.first() == Some(&0) => decode_utf16(bytes, u16::from_be_bytes).into(),
        "utf-16" | "utf-16le" => decode_utf16(bytes, u16::from_le_bytes).into(),
        "iso-8859-1" | "latin1" | "windows-1252" if !is_json(&content_type, bytes) => {
            bytes.iter().copied().map(char::from).collect()
        }
        _ => String::from_utf8_lossy(bytes),
    }
}

fn charset(content_type: &str) -> &str {
    let value = content_type.split("charset=").nth(1).unwrap_or_default();
    let value = value.split(';').next().unwrap_or_default();
    value.trim_matches(|character: char| character == '"' || character.is_whitespace())
}

/// Returns `true` for JSON in UTF-8, which is its only encoding, whatever the content type (RFC 8259, 8.1).
fn is_json(content_type: &str, bytes: &[u8]) -> bool {
    content_type.contains("json") && core::str::from_utf8(bytes).is_ok()
}

fn decode_utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let pairs = bytes
        .chunks_exact(2)
        .filter_map(|pair| pair.try_into().ok());
    let units: Vec<u16> = pairs.map(unit).collect();
    String::from_utf16_lossy(&units)
}
