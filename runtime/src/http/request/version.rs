//! The OData version of a request or response (OData Protocol 4.01, 5.2).

use http::HeaderValue;

/// A version of OData, the value of `OData-Version` and `OData-MaxVersion`.
///
/// ```
/// use graph_patch::http::ODataVersion;
///
/// assert_eq!(http::HeaderValue::from(ODataVersion::V4_01), "4.01");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ODataVersion {
    /// Version 4.0, which Microsoft Graph uses. Patches are serialized in its format.
    V4_0,
    /// Version 4.01, whose services also accept the format of 4.0.
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
