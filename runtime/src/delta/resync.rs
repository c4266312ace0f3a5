//! The code of an error with which a service asks for a new start.

use super::control_info::find;
use super::Error;
use crate::polymorphic::content::Content;
use alloc::string::String;

/// Returns `true` for the name of a body's member that contains the error, or its code.
pub(super) fn is_error(name: &str) -> bool {
    matches!(name, "error" | "odata.error" | "code")
}

/// Returns the code of an error, which an inner error can make more precise. Some services send only the code.
pub(super) fn code_of(error: &Content) -> Option<String> {
    let members = match error {
        Content::Text(code) => return Some(code.clone()),
        Content::Object(members) => members,
        _ => return None,
    };
    let code = |names: &[&str]| find(members, names).and_then(code_of);
    let inner = code(&["innerError", "innererror"]).filter(|code| Error::is_resync(code));
    inner.or_else(|| code(&["code"]))
}

/// Returns the code in the body of an error.
#[cfg(feature = "http")]
pub(super) fn code_in(body: &[u8]) -> Option<String> {
    let Ok(Content::Object(members)) = serde_json::from_slice(body) else {
        return None;
    };
    let mut errors = members.iter().filter(|(name, _)| is_error(name));
    errors.find_map(|(_, error)| code_of(error))
}
