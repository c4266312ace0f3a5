//! Entity tags, which identify the state of a resource (RFC 9110, 8.8.3; OData Protocol 4.01, 8.3.1).

use super::shown::Quoted;
use crate::text::Message;
use alloc::{borrow::ToOwned, string::String};
use core::fmt::{self, Debug, Display, Formatter};
use core::str::FromStr;
use http::HeaderValue;
use serde::{Deserialize, Serialize};
use std::error::Error;

/// An entity tag, which identifies the state of a resource.
///
/// Valid tags are `"…"` and `W/"…"`, with visible ASCII characters between the quotes. A tag without quotes is also
/// accepted, since some services omit them. Lists of tags and `*` are rejected; use [`IfMatch::Any`](super::IfMatch::Any)
/// for `*`.
///
/// The text of the tag is preserved: a weak tag stays weak. `==` compares the texts, so use
/// [`IfMatch::is_met_by`](super::IfMatch::is_met_by) to check a precondition. In JSON, the tag is a string.
///
/// ```
/// use graph_patch::http::ETag;
///
/// let etag: ETag = r#"W/"JzEtVGFzayAg""#.parse()?;
/// assert!(etag.is_weak());
/// assert_eq!(etag.to_string(), r#"W/"JzEtVGFzayAg""#);
/// assert!("*".parse::<ETag>().is_err());
/// # Ok::<(), graph_patch::http::InvalidETag>(())
/// ```
///
/// [RFC 9110, 8.8.3; OData Protocol 4.01, 8.3.1]
#[derive(Clone, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct ETag(HeaderValue);

impl ETag {
    /// Returns `true` if the tag starts with `W/`: two representations with this tag are equivalent, but may differ.
    ///
    /// ```
    /// # use graph_patch::http::ETag;
    /// assert!(!r#""1""#.parse::<ETag>()?.is_weak());
    /// # Ok::<(), graph_patch::http::InvalidETag>(())
    /// ```
    ///
    /// [RFC 9110, 8.8.1]
    #[must_use]
    pub fn is_weak(&self) -> bool {
        self.as_str().starts_with("W/")
    }

    /// Returns the text of the tag, with its quotes.
    ///
    /// ```
    /// # use graph_patch::http::ETag;
    /// assert_eq!(r#""1""#.parse::<ETag>()?.as_str(), r#""1""#);
    /// # Ok::<(), graph_patch::http::InvalidETag>(())
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.to_str().unwrap_or_default() // parsing accepts only visible ASCII
    }

    /// Returns the tag without `W/`.
    pub(super) fn opaque(&self) -> &str {
        opaque(self.as_str())
    }
}

fn opaque(tag: &str) -> &str {
    tag.strip_prefix("W/").unwrap_or(tag)
}

fn is_tag(text: &str) -> bool {
    let opaque = opaque(text);
    let visible = |byte: u8| byte.is_ascii_graphic() && byte != b'"';
    match opaque.strip_prefix('"') {
        Some(quoted) => quoted
            .strip_suffix('"')
            .is_some_and(|tag| tag.bytes().all(visible)),
        None => {
            !matches!(opaque, "" | "*") && opaque.bytes().all(|byte| visible(byte) && byte != b',')
        }
    }
}

impl FromStr for ETag {
    type Err = InvalidETag;

    fn from_str(text: &str) -> Result<Self, InvalidETag> {
        match HeaderValue::from_str(text) {
            Ok(value) if is_tag(text) => Ok(Self(value)),
            _ => Err(InvalidETag(text.to_owned())),
        }
    }
}

impl TryFrom<String> for ETag {
    type Error = InvalidETag;

    fn try_from(text: String) -> Result<Self, InvalidETag> {
        text.parse()
    }
}

impl TryFrom<&HeaderValue> for ETag {
    type Error = InvalidETag;

    fn try_from(value: &HeaderValue) -> Result<Self, InvalidETag> {
        String::from_utf8_lossy(value.as_bytes()).parse()
    }
}

impl From<ETag> for HeaderValue {
    fn from(etag: ETag) -> Self {
        etag.0
    }
}

impl From<ETag> for String {
    fn from(etag: ETag) -> Self {
        etag.as_str().to_owned()
    }
}

impl Display for ETag {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Shows at most 100 characters.
impl Debug for ETag {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_tuple("ETag");
        fields.field(&Quoted(self.as_str())).finish()
    }
}

/// The error of parsing an [`ETag`] or [`IfMatch`](super::IfMatch). It shows the text escaped, and shortened if it is long.
///
/// ```
/// let error = "1, 2".parse::<graph_patch::http::ETag>().unwrap_err();
/// assert_eq!(error.to_string(), "`1, 2` is not an entity tag, expected one such as `\"…\"` or `W/\"…\"`");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct InvalidETag(String);

impl InvalidETag {
    pub(super) fn new(text: String) -> Self {
        Self(text)
    }
}

impl Debug for InvalidETag {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        let mut fields = formatter.debug_tuple("InvalidETag");
        fields.field(&Quoted(&self.0)).finish()
    }
}

impl Display for InvalidETag {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(
            formatter,
            r#"`{}` is not an entity tag, expected one such as `"…"` or `W/"…"`"#,
            Message(&self.0)
        )
    }
}

impl Error for InvalidETag {}
