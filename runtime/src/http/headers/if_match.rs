//! The header `If-Match`, the precondition of an update.

use super::etag::{ETag, InvalidETag};
use alloc::{string::String, vec::Vec};
use core::str::FromStr;
use http::{header::IF_MATCH, HeaderMap, HeaderValue};

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

impl IfMatch {
    /// Returns the precondition of the `If-Match` header of a request, or `None` without this header.
    ///
    /// ```
    /// use graph_patch::http::{ETag, IfMatch};
    ///
    /// let mut headers = http::HeaderMap::new();
    /// assert_eq!(IfMatch::requested(&headers)?, None);
    ///
    /// headers.insert("If-Match", http::HeaderValue::from_static("\"1\""));
    /// let current: ETag = "\"2\"".parse()?;
    /// let is_met = IfMatch::requested(&headers)?.map_or(true, |precondition| precondition.is_met_by(&current));
    /// assert!(!is_met);
    /// # Ok::<(), graph_patch::http::InvalidETag>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidETag`] if the value is neither a tag nor `*`, or if there is more than one. Reject such a request, since its
    /// precondition is not known to be met.
    pub fn requested(headers: &HeaderMap) -> Result<Option<Self>, InvalidETag> {
        let mut values = headers.get_all(IF_MATCH).into_iter();
        let Some(value) = values.next() else {
            return Ok(None);
        };
        if values.next().is_some() {
            let values = headers.get_all(IF_MATCH).into_iter();
            let texts = values.map(|value| String::from_utf8_lossy(value.as_bytes()));
            return Err(InvalidETag::new(texts.collect::<Vec<_>>().join(", ")));
        }
        Self::try_from(value).map(Some)
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
