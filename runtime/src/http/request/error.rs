//! Why a request cannot be built.

use alloc::string::{String, ToString};
use core::fmt::{self, Display, Formatter};
use http::uri::InvalidUri;
use std::error::Error;

/// Why a request cannot be built. Nothing of a token is in it.
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
    /// The patch sets nothing. A service may change the ETag for it all the same, so whether to send it is the caller's
    /// to say, by [`even_if_empty`](super::UpdateRequest::even_if_empty).
    EmptyPatch,
    /// The URL is none, or a key or a segment is not possible where it stands.
    Url(String),
    /// A value that no header can have: of a token, a preference or, in a batch, of another header.
    Header(&'static str),
    /// The patch cannot be written, as where a dynamic property has the name of a declared one.
    Body(serde_json::Error),
    /// The update cannot be this part of the batch.
    BatchItem(&'static str),
}

impl BuildError {
    #[allow(clippy::needless_pass_by_value)] // as `map_err` gives it
    pub(in crate::http) fn uri(error: InvalidUri) -> Self {
        Self::Url(error.to_string())
    }
}

impl Display for BuildError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::EmptyPatch => {
                formatter.write_str("the patch is empty; `even_if_empty` has it sent")
            }
            Self::Url(problem) => write!(formatter, "the URL cannot be used: {problem}"),
            Self::Header(what) => {
                write!(formatter, "{what} has a character that no header can have")
            }
            Self::Body(error) => write!(formatter, "the patch cannot be written: {error}"),
            Self::BatchItem(problem) => write!(formatter, "no part of this batch: {problem}"),
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
