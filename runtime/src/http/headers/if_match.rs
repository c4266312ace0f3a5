//! The header `If-Match`, the precondition of an update.

use super::etag::{ETag, InvalidETag};
use core::str::FromStr;
use http::HeaderValue;

/// The value of `If-Match`, the precondition of an update.
///
/// OData allows one tag or `*`, so parsing rejects a list of tags.
///
/// ```
/// use graph_patch::http::{ETag, IfMatch};
///
/// let current: ETag = r#"W/"2""#.parse()?;
/// assert!("*".parse::<IfMatch>()?.is_met_by(&current));
/// assert!(r#"W/"2""#.parse::<IfMatch>()?.is_met_by(&current));
/// assert!(!r#"W/"1""#.parse::<IfMatch>()?.is_met_by(&current));
/// # Ok::<(), graph_patch::http::InvalidETag>(())
/// ```
///
/// [RFC 9110, 13.1.1; OData Protocol 4.01, 8.2.4]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum IfMatch {
    /// `*`: the resource exists, in any state. The service never creates it.
    Any,
    /// The resource still has this tag.
    ETag(ETag),
}

impl IfMatch {
    /// Returns `true` if the precondition allows the update of an existing resource with this tag.
    ///
    /// The comparison is weak: it ignores the prefix `W/`.
    ///
    /// ```
    /// # use graph_patch::http::{ETag, IfMatch};
    /// let strong: ETag = r#""1""#.parse()?;
    /// assert!(r#"W/"1""#.parse::<IfMatch>()?.is_met_by(&strong));
    /// # Ok::<(), graph_patch::http::InvalidETag>(())
    /// ```
    #[must_use]
    pub fn is_met_by(&self, current: &ETag) -> bool {
        match self {
            Self::Any => true,
            Self::ETag(etag) => etag.opaque() == current.opaque(),
        }
    }
}

impl FromStr for IfMatch {
    type Err = InvalidETag;

    fn from_str(text: &str) -> Result<Self, InvalidETag> {
        match text {
            "*" => Ok(Self::Any),
            tag => tag.parse().map(Self::ETag),
        }
    }
}

impl TryFrom<&HeaderValue> for IfMatch {
    type Error = InvalidETag;

    fn try_from(value: &HeaderValue) -> Result<Self, InvalidETag> {
        match value.as_bytes() {
            b"*" => Ok(Self::Any),
            _ => ETag::try_from(value).map(Self::ETag),
        }
    }
}

impl From<ETag> for IfMatch {
    fn from(etag: ETag) -> Self {
        Self::ETag(etag)
    }
}

impl From<&ETag> for IfMatch {
    fn from(etag: &ETag) -> Self {
        Self::ETag(etag.clone())
    }
}

impl From<IfMatch> for HeaderValue {
    fn from(precondition: IfMatch) -> Self {
        match precondition {
            IfMatch::Any => HeaderValue::from_static("*"),
            IfMatch::ETag(etag) => etag.into(),
        }
    }
}
