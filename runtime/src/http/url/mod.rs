//! The URLs of resources.

mod from;
mod key;
mod percent;
mod query;
mod validate;

pub(super) use crate::shown_url::shown;
pub use key::Key;

use alloc::string::{String, ToString};
use core::fmt::{self, Debug, Display, Formatter};
use percent::encode;

/// The URL of a resource, built from a base URL, path segments and keys.
///
/// The base URL is used unchanged; segments, keys and query options are percent-encoded. A segment or key is always added
/// before the query, also if the base URL has one.
///
/// An invalid URL is an error when the request is built, or when the URL is converted into an [`http::Uri`]. It is never
/// shortened: an empty key and a fragment (`#…`) are errors.
///
/// `Display` returns the complete URL. `Debug` hides the user, the password, the values of the query, and the fragment.
///
/// ```
/// use graph_patch::http::ResourceUrl;
///
/// let graph = ResourceUrl::from("https://graph.microsoft.com/v1.0");
/// let user = graph.clone().segment("users").key("o'brien@example.com");
/// assert_eq!(user.to_string(), "https://graph.microsoft.com/v1.0/users('o''brien@example.com')");
///
/// // A key as a path segment, which Microsoft Graph's documentation prefers:
/// let event = graph.segment("me").segment("events").key_segment("AAMk/7==");
/// assert_eq!(event.to_string(), "https://graph.microsoft.com/v1.0/me/events/AAMk%2F7%3D%3D");
///
/// let uri = http::Uri::try_from(event.query("$expand", "calendar"))?;
/// assert_eq!(uri.query(), Some("$expand=calendar"));
/// # Ok::<(), graph_patch::http::BuildError>(())
/// ```
///
/// [OData URL Conventions 4.01, 2 and 4.3; RFC 3986, 3.3]
#[derive(Clone, Default)]
pub struct ResourceUrl {
    text: String,
    /// Describes the first invalid segment or key.
    problem: Option<String>,
}

impl ResourceUrl {
    /// Starts a URL relative to the root of the service, for an item of a [`Batch`](super::Batch).
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

    /// Adds a path segment: the name of an entity set, a property or a type, or an operator such as `$value`.
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

    /// Adds a key as a path segment.
    ///
    /// The keys `.`, `..` and the empty string are an error when the request is built, since they would change the path.
    ///
    /// ```
    /// use graph_patch::http::ResourceUrl;
    ///
    /// assert_eq!(ResourceUrl::from("/users").key_segment("$a b").to_string(), "/users/%24a%20b");
    /// ```
    ///
    /// [OData URL Conventions 4.01, 4.3.6]
    #[must_use]
    pub fn key_segment(mut self, key: impl Into<Key>) -> Self {
        let key = key.into();
        self.add_problem(key.problem);
        self.push(&key.text, |byte| byte == b'@')
    }

    /// Adds a key in parentheses. A string gets quotes; an integer or a GUID does not.
    ///
    /// ```
    /// use graph_patch::http::ResourceUrl;
    ///
    /// assert_eq!(ResourceUrl::from("/users").key("a/b").to_string(), "/users('a%2Fb')");
    /// ```
    #[must_use]
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        let tail = self.open_key();
        self.push_literal(key.into());
        self.close_key(&tail)
    }

    /// Adds a key in parentheses with the name of each key property, which a key of several properties requires.
    ///
    /// ```
    /// use graph_patch::http::{Key, ResourceUrl};
    ///
    /// let item = ResourceUrl::from("/Items").key_parts([("OrderID", Key::from(1)), ("Code", "a".into())]);
    /// assert_eq!(item.to_string(), "/Items(OrderID=1,Code='a')");
    /// ```
    #[must_use]
    pub fn key_parts<'k>(mut self, parts: impl IntoIterator<Item = (&'k str, Key)>) -> Self {
        let tail = self.open_key();
        let mut separator = "";
        for (name, key) in parts {
            self.text.push_str(separator);
            encode(&mut self.text, name, |_| false);
            self.text.push('=');
            self.push_literal(key);
            separator = ",";
        }
        if separator.is_empty() {
            self.reject("`key_parts` needs at least one key property");
        }
        self.close_key(&tail)
    }

    /// Adds a query option, such as `$expand`. Its name and value are percent-encoded.
    ///
    /// An empty name, and a second system query option (`$…`) of the same name, are an error when the request is built.
    ///
    /// ```
    /// use graph_patch::http::ResourceUrl;
    ///
    /// let url = ResourceUrl::from("/users").query("$top", 5).query("$filter", "city eq 'A&B'");
    /// assert_eq!(url.to_string(), "/users?$top=5&$filter=city%20eq%20%27A%26B%27");
    ///
    /// let one = url.key_segment("7"); // goes before the query
    /// assert!(one.to_string().starts_with("/users/7?$top=5&"));
    /// ```
    ///
    /// [OData URL Conventions 4.01, 5]
    #[must_use]
    pub fn query(mut self, name: &str, value: impl Display) -> Self {
        self.add_option(name, &value.to_string());
        self
    }

    fn push(mut self, segment: &str, keep: fn(u8) -> bool) -> Self {
        if matches!(segment, "" | "." | "..") {
            self.reject("a segment cannot be empty, `.` or `..`; add such a key with `key`");
        }
        let tail = self.split_off_tail();
        if !self.text.is_empty() && !self.text.ends_with('/') {
            self.text.push('/');
        }
        encode(&mut self.text, segment, keep);
        self.text.push_str(&tail);
        self
    }

    fn push_literal(&mut self, key: Key) {
        encode(&mut self.text, &key.literal(), |byte| {
            matches!(byte, b'\'' | b'@')
        });
        self.add_problem(key.problem);
    }

    /// Starts a key at the end of the path, and returns what follows the path.
    fn open_key(&mut self) -> String {
        let tail = self.split_off_tail();
        if self.text.is_empty() || self.text.ends_with('/') {
            self.reject("a key in parentheses must follow an entity set; add its `segment` first");
        }
        self.text.push('(');
        tail
    }

    fn close_key(mut self, tail: &str) -> Self {
        self.text.push(')');
        self.text.push_str(tail);
        self
    }

    fn reject(&mut self, problem: &str) {
        self.add_problem(Some(problem.into()));
    }

    /// Keeps only the first problem.
    fn add_problem(&mut self, problem: Option<String>) {
        self.problem = self.problem.take().or(problem);
    }
}

impl Display for ResourceUrl {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.text)
    }
}

impl Debug for ResourceUrl {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_struct("ResourceUrl");
        fields.field("url", &shown(&self.text));
        if let Some(problem) = &self.problem {
            fields.field("problem", problem);
        }
        fields.finish()
    }
}
