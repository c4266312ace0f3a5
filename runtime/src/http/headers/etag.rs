//! Entity tags: which state of a resource is meant (RFC 9110, 8.8.3; OData Protocol 4.01, 8.3.1).

use alloc::{borrow::ToOwned, string::String};
use core::fmt::{self, Display, Formatter};
use core::str::FromStr;
use http::HeaderValue;
use serde::{Deserialize, Serialize};
use std::error::Error;

/// The tag of a resource's state, kept as the service wrote it: a weak one stays weak.
///
/// Taken are `"…"` and `W/"…"` of visible ASCII (RFC 9110, 8.8.3), and also text without quotes, since there are
/// services that leave them out. Refused are `*`, which is no tag but an [`IfMatch`](super::IfMatch), lists of tags, and
/// whatever no header can have. Tags are equal if they are written alike; whether one fits a precondition, `IfMatch`
/// says. In JSON it is a string, as `@odata.etag` is.
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
#[derive(Clone, Debug, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(try_from = "String", into = "String")]
pub struct ETag(HeaderValue);

impl ETag {
    /// Whether two resources with this tag may differ in what does not matter (RFC 9110, 8.8.1).
    ///
    /// ```
    /// # use graph_patch::http::ETag;
    /// assert!(!r#""1""#.parse::<ETag>()?.is_weak());
    /// # Ok::<(), graph_patch::http::InvalidETag>(())
    /// ```
    #[must_use]
    pub fn is_weak(&self) -> bool {
        self.as_str().starts_with("W/")
    }

    /// The tag as it was written.
    ///
    /// ```
    /// # use graph_patch::http::ETag;
    /// assert_eq!(r#""1""#.parse::<ETag>()?.as_str(), r#""1""#);
    /// # Ok::<(), graph_patch::http::InvalidETag>(())
    /// ```
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.to_str().unwrap_or_default() // visible ASCII: it is what parsing lets through
    }

    /// The tag without what makes it weak.
    pub(in crate::http) fn opaque(&self) -> &str {
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

/// Why a text is no [`ETag`].
///
/// ```
/// let error = "1, 2".parse::<graph_patch::http::ETag>().unwrap_err();
/// assert_eq!(error.to_string(), "`1, 2` is no entity tag");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidETag(String);

impl Display for InvalidETag {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        write!(formatter, "`{}` is no entity tag", self.0)
    }
}

impl Error for InvalidETag {}
