//! The error that a body contains instead of a page, in the formats of several services.

use super::control_info::{find, find_text};
use super::Error;
use crate::polymorphic::content::Content;
use crate::text::Excerpt;
use alloc::{borrow::ToOwned, string::String};
use core::fmt::{self, Display, Formatter};

#[derive(Default)]
pub(super) struct ServiceError {
    pub(super) code: Option<String>,
    message: Option<String>,
}

impl ServiceError {
    /// Reads the error in a body.
    #[cfg(feature = "http")]
    pub(super) fn from_slice(body: &[u8]) -> Self {
        let mut error = Self::default();
        if let Ok(Content::Object(members)) = serde_json::from_slice(body) {
            for (name, value) in members.iter().filter(|(name, _)| Self::has_member(name)) {
                error.add(name, value);
            }
        }
        error
    }

    /// Returns `true` for the name of a body's member that contains the error, or a part of it.
    pub(super) fn has_member(name: &str) -> bool {
        is_message(name) || matches!(name, "error" | "odata.error" | "code")
    }

    /// Adds a member of the body. The first code and message are kept, unless a later code requires a new round.
    pub(super) fn add(&mut self, name: &str, value: &Content) {
        let (code, message) = match value {
            value if is_message(name) => (None, text_of(value)),
            Content::Object(members) => (
                code_of(value),
                find(members, &["message"]).and_then(text_of),
            ),
            value => (code_of(value), None),
        };
        match code {
            Some(code) if Error::is_resync(&code) => self.code = Some(code),
            code => self.code = self.code.take().or(code),
        }
        self.message = self.message.take().or(message);
    }
}

fn is_message(name: &str) -> bool {
    matches!(name, "message" | "error_description")
}

/// Returns the code of an error, which an inner error can make more precise. Some services send only the code.
fn code_of(error: &Content) -> Option<String> {
    let members = match error {
        Content::Text(code) => return Some(code.clone()),
        Content::Object(members) => members,
        _ => return None,
    };
    let code = |names: &[&str]| find(members, names).and_then(code_of);
    let inner = code(&["innerError", "innererror"]).filter(|code| Error::is_resync(code));
    inner.or_else(|| code(&["code"]))
}

/// Returns a message, which is an object with its language in OData 3.
fn text_of(message: &Content) -> Option<String> {
    match message {
        Content::Text(text) => Some(text.clone()),
        Content::Object(members) => find_text(members, &["value"]).map(ToOwned::to_owned),
        _ => None,
    }
}

/// Displays nothing if the body has no error.
impl Display for ServiceError {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        if self.code.is_none() && self.message.is_none() {
            return Ok(());
        }
        formatter.write_str("; it contains the error")?;
        if let Some(code) = &self.code {
            write!(formatter, " `{}`", Excerpt(code))?;
        }
        match &self.message {
            Some(message) => write!(formatter, ": {}", Excerpt(message)),
            None => Ok(()),
        }
    }
}
