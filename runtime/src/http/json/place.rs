//! Names the property in which an error of serde_json occurred.

use super::tokens::Tokens;
use alloc::{format, string::String, string::ToString, vec::Vec};
use serde::de::Error as _;
use serde_json::Error;

/// Adds the path of the property, such as `value/1/title`, to an error of parsing `text`.
///
/// The path comes from the position of the error, so that no deserializer has to follow it.
pub(in crate::http) fn with_place(error: Error, text: &[u8]) -> Error {
    let place = path(text, offset(&error, text));
    if place.is_empty() {
        return error;
    }
    // `custom` takes the line and the column from the end of the message.
    Error::custom(format!("property `{place}`: {error}"))
}

/// Returns the number of bytes before the error.
fn offset(error: &Error, text: &[u8]) -> usize {
    let lines = text.split_inclusive(|byte| *byte == b'\n');
    let before = lines.take(error.line().saturating_sub(1)).map(<[u8]>::len);
    before.sum::<usize>().saturating_add(error.column())
}

enum Container {
    Object { name: Option<String> },
    Array { index: usize },
}

/// Returns the path of the value that contains the last of `len` bytes.
fn path(text: &[u8], len: usize) -> String {
    let mut containers = Vec::new();
    for token in Tokens::new(text).take_while(|token| token.range.start < len) {
        match (token.kind, containers.last_mut()) {
            (b'{', _) => containers.push(Container::Object { name: None }),
            (b'[', _) => containers.push(Container::Array { index: 0 }),
            (b'}' | b']', _) => drop(containers.pop()),
            (b',', Some(Container::Object { name })) => *name = None,
            (b',', Some(Container::Array { index })) => *index = index.saturating_add(1),
            (b'"', Some(Container::Object { name: name @ None })) => {
                let json = text.get(token.range).unwrap_or_default();
                *name = serde_json::from_slice(json).ok();
            }
            _ => {}
        }
    }
    let segments = containers
        .into_iter()
        .filter_map(|container| match container {
            Container::Object { name } => name,
            Container::Array { index } => Some(index.to_string()),
        });
    segments.collect::<Vec<_>>().join("/")
}
