//! The error of building a request.

use crate::text::{short, Message};
use alloc::string::{String, ToString};
use core::fmt::{self, Display, Formatter};
use std::error::Error;

/// An error that prevents building a request. It never contains an access token.
///
/// ```
/// use graph_patch::http::{BuildError, ToRequest};
/// use graph_patch::GraphPatch;
///
/// #[derive(GraphPatch)]
/// struct Task {
///     title: String,
/// }
///
/// let error = Task::patch().to_request("https://example.com/tasks/7").build().unwrap_err();
/// assert!(matches!(error, BuildError::EmptyPatch));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum BuildError {
    /// The patch sets no property.
    ///
    /// Call [`even_if_empty`](super::UpdateRequest::even_if_empty) to send it anyway. The service may then change the
    /// ETag.
    EmptyPatch,
    /// The URL is invalid, or contains a key or segment that is not allowed at its position.
    Url(String),
    /// A key is set that the resource does not have, or that is also set as a property.
    Key(String),
    /// A header value contains a character that is not allowed. The field describes the value, such as `the token`.
    Header(&'static str),
    /// A preference is empty, or is not valid in a list. The field describes the problem.
    Preference(&'static str),
    /// The request has more headers than an `http::HeaderMap` can contain.
    TooManyHeaders,
    /// The patch cannot be serialized, for example because a dynamic property has the name of a declared one.
    Body(serde_json::Error),
    /// The update is not allowed as an item of the batch.
    BatchItem(&'static str),
}

impl BuildError {
    /// Escapes and shortens the text of a value that cannot be serialized, also for callers that show the `source`.
    pub(in crate::http) fn body(error: serde_json::Error) -> Self {
        Self::Body(short(error))
    }
}

impl Display for BuildError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyPatch => formatter
                .write_str("the patch sets no property; call `even_if_empty` to send it anyway"),
            Self::Url(problem) => write!(formatter, "invalid URL: {}", Message(problem)),
            Self::Key(problem) => write!(formatter, "invalid key: {}", Message(problem)),
            Self::Header(value) => write!(
                formatter,
                "{value} contains a character that is not allowed in a header, such as a line break"
            ),
            Self::Preference(problem) => write!(formatter, "invalid preference: {problem}"),
            Self::TooManyHeaders => formatter.write_str("the request has too many headers"),
            Self::Body(error) => {
                let error = error.to_string();
                write!(formatter, "cannot serialize the patch: {}", Message(&error))
            }
            Self::BatchItem(problem) => write!(formatter, "invalid batch item: {problem}"),
        }
    }
}

impl Error for BuildError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Body(error) => Some(error),
            _ => None,
        }
    }
}
