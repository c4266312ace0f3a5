//! The body of an item, which is JSON or a string (OData JSON Format 4.01, 19.1).

use crate::edm;
use alloc::{string::String, vec::Vec};
use http::HeaderValue;
use serde::de::{value::Error, IntoDeserializer};

/// The body of an item.
pub(super) enum Body {
    /// JSON, or a text of the batch response. It is UTF-8.
    Text(Vec<u8>),
    /// The bytes of base64.
    Bytes(Vec<u8>),
}

/// Returns a body: JSON as it is, a text without its quotes, and anything else without its base64.
pub(super) fn decode(json: &str, content_type: Option<&HeaderValue>) -> Body {
    let is_string = json.starts_with('"');
    let text: Option<String> = { is_string }
        .then(|| serde_json::from_str(json).ok())
        .flatten();
    let text = match (text, content_type.map(media_type).unwrap_or_default()) {
        (None, _) if json == "null" => Vec::new(),
        (Some(text), _) if text.is_empty() => Vec::new(),
        (None, _) | (Some(_), MediaType::Json) => json.into(),
        (Some(text), MediaType::Text) => text.into_bytes(),
        // Microsoft Graph sends the page of a gateway in base64.
        (Some(text), MediaType::Html) => match base64(&text) {
            Some(page) if is_markup(&page) => return Body::Bytes(page),
            _ => text.into_bytes(),
        },
        (Some(text), MediaType::Binary) => match base64(&text) {
            Some(bytes) => return Body::Bytes(bytes),
            None => text.into_bytes(),
        },
    };
    Body::Text(text)
}

fn is_markup(page: &[u8]) -> bool {
    page.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'<')
}

fn base64(text: &str) -> Option<Vec<u8>> {
    let deserializer: serde::de::value::StrDeserializer<'_, Error> = text.into_deserializer();
    edm::binary::deserialize(deserializer).ok()
}

#[derive(Default)]
enum MediaType {
    /// The default in a batch.
    #[default]
    Json,
    Html,
    Text,
    Binary,
}

fn media_type(content_type: &HeaderValue) -> MediaType {
    let value = content_type.to_str().unwrap_or_default();
    let name = value.split(';').next().unwrap_or_default().trim();
    let name = name.to_ascii_lowercase();
    match name.split_once('/') {
        Some(("application", subtype)) if subtype == "json" || subtype.ends_with("+json") => {
            MediaType::Json
        }
        Some(("text", "html")) => MediaType::Html,
        Some(("text", _)) => MediaType::Text,
        Some(_) => MediaType::Binary,
        None => MediaType::Json,
    }
}
