//! The values of key properties in a URL.

use crate::text::Excerpt;
use alloc::format;
use alloc::string::{String, ToString};

/// The value of a key property in a URL: a string, an integer or a GUID.
///
/// Convert a string or an integer with `Key::from`, and create a GUID with [`Key::guid`].
///
/// ```
/// use graph_patch::http::ResourceUrl;
///
/// let url = ResourceUrl::from("https://example.com/v4").segment("Orders").key(7);
/// assert_eq!(url.to_string(), "https://example.com/v4/Orders(7)");
/// ```
///
/// [OData URL Conventions 4.01, 4.3.1; OData ABNF 4.01, `keyPropertyValue`]
#[derive(Clone, Debug)]
pub struct Key {
    pub(super) text: String,
    pub(super) is_string: bool,
    pub(super) problem: Option<String>,
}

impl Key {
    /// Creates the value of an `Edm.Guid` property, which a URL contains without quotes.
    ///
    /// A text other than 8-4-4-4-12 hexadecimal digits is an error when the request is built.
    ///
    /// ```
    /// use graph_patch::http::{Key, ResourceUrl};
    ///
    /// let key = Key::guid("da5bf5f5-0a5e-4b4e-8f1e-2f0d0a3f8f0b");
    /// let url = ResourceUrl::from("https://example.com").segment("operations").key(key);
    /// assert_eq!(
    ///     url.to_string(),
    ///     "https://example.com/operations(da5bf5f5-0a5e-4b4e-8f1e-2f0d0a3f8f0b)"
    /// );
    /// ```
    #[must_use]
    pub fn guid(text: &str) -> Self {
        let groups = text.split('-').map(str::len);
        let is_guid = groups.eq([8, 4, 4, 4, 12])
            && text
                .bytes()
                .all(|byte| byte == b'-' || byte.is_ascii_hexdigit());
        Self {
            text: text.into(),
            is_string: false,
            problem: (!is_guid).then(|| {
                let text = Excerpt(text);
                format!("`{text}` is not a GUID, expected 8-4-4-4-12 hexadecimal digits")
            }),
        }
    }

    /// Returns the value as a literal: a string has quotes, and the quotes in it are doubled.
    pub(super) fn literal(&self) -> String {
        if self.is_string {
            ["'", &self.text.replace('\'', "''"), "'"].concat()
        } else {
            self.text.clone()
        }
    }
}

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        String::from(text).into()
    }
}

impl From<&String> for Key {
    fn from(text: &String) -> Self {
        text.clone().into()
    }
}

impl From<String> for Key {
    fn from(text: String) -> Self {
        Self {
            text,
            is_string: true,
            problem: None,
        }
    }
}

macro_rules! from_integer {
    ($($integer:ty),*) => {$(
        impl From<$integer> for Key {
            fn from(value: $integer) -> Self {
                Self {
                    text: value.to_string(),
                    is_string: false,
                    problem: None,
                }
            }
        }
    )*};
}

from_integer!(i8, i16, i32, i64, u8, u16, u32, u64);
