//! Entries of a batch response that belong to no item.

use alloc::{boxed::Box, string::String};
use core::fmt::{self, Debug, Display, Formatter};

/// A part of a batch response that is not the response to an item.
///
/// `Display` describes why. `Debug` does not show the text, which may contain a secret.
///
/// ```
/// # use graph_patch::http::BatchResponses;
/// let mut responses = BatchResponses::new();
/// responses.add(&http::Response::new(r#"{"responses": [null, {"id": "1", "status": 204}]}"#))?;
/// let [unattributed] = responses.unattributed() else { panic!() };
/// assert_eq!(unattributed.text(), "null");
/// assert_eq!(unattributed.to_string(), "the response to an item is not an object with distinct members");
/// # Ok::<(), graph_patch::http::Error>(())
/// ```
#[derive(Clone)]
pub struct UnattributedResponse {
    text: Box<str>,
    reason: &'static str,
}

impl UnattributedResponse {
    /// Returns the text from the batch response. It may be invalid JSON, with `U+FFFD` for invalid UTF-8.
    ///
    /// The text is as long as the service sent it. Escape and shorten it before you log it.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    pub(super) fn new(text: &[u8], reason: &'static str) -> Self {
        Self {
            text: String::from_utf8_lossy(text).into(),
            reason,
        }
    }
}

impl Display for UnattributedResponse {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.reason)
    }
}

impl Debug for UnattributedResponse {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("UnattributedResponse")
            .field("reason", &self.reason)
            .finish_non_exhaustive()
    }
}
