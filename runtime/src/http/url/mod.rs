//! URLs of resources, safely built (OData URL Conventions 4.01, 2 and 4.3; RFC 3986, 3.3).

mod from;
mod key;
mod percent;

pub use key::Key;

use super::BuildError;
use alloc::string::String;
use core::fmt::{self, Display, Formatter};
use http::Uri;
use percent::encode;

/// The URL of a resource: text that is taken as it is, and after it segments and keys that are encoded.
///
/// What a key or a segment cannot have is an error where the request is built.
///
/// ```
/// use graph_patch::http::ResourceUrl;
///
/// let graph = ResourceUrl::from("https://graph.microsoft.com/v1.0");
/// let user = graph.clone().segment("users").key("o'brien@example.com");
/// assert_eq!(user.to_string(), "https://graph.microsoft.com/v1.0/users('o''brien@example.com')");
///
/// // Keys as segments, as Microsoft Graph's documentation shows them:
/// let event = graph.segment("me").segment("events").key_segment("AAMk/7==");
/// assert_eq!(event.to_string(), "https://graph.microsoft.com/v1.0/me/events/AAMk%2F7%3D%3D");
/// ```
#[derive(Clone, Debug, Default)]
pub struct ResourceUrl {
    text: String,
    problem: Option<&'static str>,
}

impl ResourceUrl {
    /// A URL that is relative to the service's root, for a part of a [`Batch`](super::Batch).
    ///
    /// ```
    /// use graph_patch::http::ResourceUrl;
    ///
    /// assert_eq!(ResourceUrl::relative().segment("users").key(7).to_string(), "users(7)");
    /// ```
    #[must_use]
    pub fn relative() -> Self {
        Self::default()
    }

    /// Adds a segment that the service's model names: an entity set, a property, a type, `$value`.
    ///
    /// ```
    /// use graph_patch::http::ResourceUrl;
    ///
    /// assert_eq!(ResourceUrl::from("/v1.0/").segment("me").to_string(), "/v1.0/me");
    /// ```
    #[must_use]
    pub fn segment(self, name: &str) -> Self {
        self.push(name, |byte| byte == b'$')
    }

    /// Adds a key as a segment of its own (OData URL Conventions 4.01, 4.3.6). One that a client or service would take
    /// for a part of the path, `.`, `..` or nothing at all, is an error where the request is built.
    ///
    /// ```
    /// use graph_patch::http::ResourceUrl;
    ///
    /// assert_eq!(ResourceUrl::from("/users").key_segment("$a b").to_string(), "/users/%24a%20b");
    /// ```
    #[must_use]
    pub fn key_segment(mut self, key: impl Into<Key>) -> Self {
        let key = key.into();
        self.note(key.problem);
        self.push(&key.text, |byte| byte == b'@')
    }

    /// Adds a key in parentheses: a string in quotes, a number or a Guid without.
    ///
    /// ```
    /// use graph_patch::http::ResourceUrl;
    ///
    /// assert_eq!(ResourceUrl::from("/users").key("a/b").to_string(), "/users('a%2Fb')");
    /// ```
    #[must_use]
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        self.open();
        self.push_literal(&key.into());
        self.close()
    }

    /// Adds a key of several parts, or of one with its name.
    ///
    /// ```
    /// use graph_patch::http::{Key, ResourceUrl};
    ///
    /// let item = ResourceUrl::from("/Items").key_parts([("OrderID", Key::from(1)), ("Code", "a".into())]);
    /// assert_eq!(item.to_string(), "/Items(OrderID=1,Code='a')");
    /// ```
    #[must_use]
    pub fn key_parts<'k>(mut self, parts: impl IntoIterator<Item = (&'k str, Key)>) -> Self {
        self.open();
        let mut separator = "";
        for (name, key) in parts {
            self.text.push_str(separator);
            encode(&mut self.text, name, |_| false);
            self.text.push('=');
            self.push_literal(&key);
            separator = ",";
        }
        if separator.is_empty() {
            self.note(Some("a key has no parts"));
        }
        self.close()
    }

    fn push(mut self, segment: &str, keep: fn(u8) -> bool) -> Self {
        if matches!(segment, "" | "." | "..") {
            self.note(Some("a segment is empty, `.` or `..`"));
        }
        self.note_query();
        if !self.text.is_empty() && !self.text.ends_with('/') {
            self.text.push('/');
        }
        encode(&mut self.text, segment, keep);
        self
    }

    fn push_literal(&mut self, key: &Key) {
        self.note(key.problem);
        encode(&mut self.text, &key.literal(), |byte| {
            matches!(byte, b'\'' | b'@')
        });
    }

    fn open(&mut self) {
        if self.text.is_empty() || self.text.ends_with('/') {
            self.note(Some("a key stands behind no entity set"));
        }
        self.note_query();
        self.text.push('(');
    }

    fn close(mut self) -> Self {
        self.text.push(')');
        self
    }

    fn note_query(&mut self) {
        if self.text.contains(['?', '#']) {
            self.note(Some("a segment or a key stands behind the query"));
        }
    }

    /// Keeps the first problem.
    fn note(&mut self, problem: Option<&'static str>) {
        self.problem = self.problem.or(problem);
    }

    /// The URL of a request, which is no relative one.
    pub(super) fn to_uri(&self) -> Result<Uri, BuildError> {
        let uri: Uri = self.checked()?.parse().map_err(BuildError::uri)?;
        if !uri.path().starts_with('/') {
            return Err(BuildError::Url("it is relative".into()));
        }
        Ok(uri)
    }

    /// The URL of a part of a batch, which may be relative.
    pub(super) fn to_reference(&self) -> Result<&str, BuildError> {
        let text = self.checked()?;
        if text.is_empty() {
            return Err(BuildError::Url("it is empty".into()));
        }
        let is_absolute = ["http://", "https://"]
            .iter()
            .any(|scheme| text.starts_with(scheme));
        let root = if is_absolute { "" } else { "/" };
        [root, text]
            .concat()
            .parse::<Uri>()
            .map_err(BuildError::uri)?;
        Ok(text)
    }

    fn checked(&self) -> Result<&str, BuildError> {
        match self.problem {
            Some(problem) => Err(BuildError::Url(problem.into())),
            None => Ok(&self.text),
        }
    }
}

impl Display for ResourceUrl {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}
