//! Describes files that are not metadata.

use crate::codegen::{Error, ErrorKind};
use crate::metadata::ParseError;
use alloc::{format, string::String, string::ToString};
use core::fmt::Display;
use std::path::Path;

/// How much of a file shows what it is, in characters.
const START: usize = 1_000;

/// The error of a file that is not text.
pub(super) fn not_text(path: &Path) -> Error {
    Error::new(
        ErrorKind::Metadata,
        unexpected(path.display(), "is not text in UTF-8 or UTF-16"),
    )
}

/// The error of a file that the parser rejects.
pub(super) fn rejected(text: &str, error: ParseError) -> Error {
    let message = match description(text) {
        Some(description) => unexpected(error.document(), description),
        None => error.to_string(),
    };
    Error::new(ErrorKind::Metadata, message).with_source(error)
}

fn unexpected(file: impl Display, description: &str) -> String {
    format!("{file}: the file {description}, expected metadata in CSDL XML")
}

/// Describes a text that is not XML of a service.
fn description(text: &str) -> Option<&'static str> {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let start: String = text.chars().take(START).collect();
    let start = start.to_ascii_lowercase();
    if start.starts_with(['{', '[']) {
        Some("is JSON")
    } else if !start.starts_with('<') {
        Some("is not XML")
    } else if start.contains("<!doctype html") || start.contains("<html") {
        // A service can redirect a request without a token to such a page.
        Some("is an HTML page, such as one for signing in")
    } else {
        None
    }
}
