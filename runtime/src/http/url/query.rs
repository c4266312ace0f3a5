//! The query of a URL.

use super::percent::encode;
use super::ResourceUrl;
use crate::text::Excerpt;
use alloc::format;
use alloc::string::{String, ToString};
use core::fmt::Display;

impl ResourceUrl {
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
        if name.is_empty() {
            self.reject("a query option must have a name");
        }
        if name.starts_with('$') && self.has_option(name) {
            let name = Excerpt(name);
            self.reject(&format!("the query option `{name}` is set twice"));
        }
        let fragment = self.split_off_fragment();
        if !self.text.contains('?') {
            self.text.push('?');
        } else if !self.text.ends_with(['?', '&']) {
            self.text.push('&');
        }
        encode(&mut self.text, name, |byte| b"$@".contains(&byte));
        self.text.push('=');
        encode(&mut self.text, &value.to_string(), is_value_byte);
        self.text.push_str(&fragment);
        self
    }

    fn has_option(&self, name: &str) -> bool {
        let (_, query) = self.text.split_once('?').unwrap_or_default();
        let mut options = query.split('&');
        options.any(|option| option.split('=').next() == Some(name))
    }

    /// Removes the query and the fragment.
    pub(super) fn split_off_tail(&mut self) -> String {
        let end = self.text.find(['?', '#']);
        self.text.split_off(end.unwrap_or(self.text.len()))
    }

    fn split_off_fragment(&mut self) -> String {
        let end = self.text.find('#');
        self.text.split_off(end.unwrap_or(self.text.len()))
    }
}

/// Returns `true` for the bytes that structure values such as `manager($select=id;$levels=max)`.
///
/// A quote is encoded, since URL parsers of clients encode it as well.
fn is_value_byte(byte: u8) -> bool {
    b"$@!*(),;:=/".contains(&byte)
}
