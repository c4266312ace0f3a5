//! The query of a URL.

use super::percent::encode;
use super::ResourceUrl;
use crate::text::Excerpt;
use alloc::format;
use alloc::string::String;

impl ResourceUrl {
    pub(super) fn add_option(&mut self, name: &str, value: &str) {
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
        encode(&mut self.text, value, is_value_byte);
        self.text.push_str(&fragment);
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
