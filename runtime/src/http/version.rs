//! Versions of the protocol (OData Protocol 4.01, 5.2).

use http::HeaderValue;

/// A version of OData, as `OData-Version` and `OData-MaxVersion` have it.
///
/// ```
/// use graph_patch::http::ODataVersion;
///
/// assert_eq!(http::HeaderValue::from(ODataVersion::V4_01), "4.01");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ODataVersion {
    /// 4.0, whose form a patch is written in, and which Microsoft Graph speaks.
    V4_0,
    /// 4.01, whose services read the form of 4.0, too.
    V4_01,
}

impl From<ODataVersion> for HeaderValue {
    fn from(version: ODataVersion) -> Self {
        HeaderValue::from_static(match version {
            ODataVersion::V4_0 => "4.0",
            ODataVersion::V4_01 => "4.01",
        })
    }
}
