//! What a request says of the protocol: its version (OData Protocol 4.01, 5.2) and the form of its numbers.

use crate::http::UpdateRequest;
use http::header::CONTENT_TYPE;
use http::{HeaderName, HeaderValue};

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

impl<R> UpdateRequest<R> {
    /// Says the version of the request (OData Protocol 4.01, 8.1.5). Left out, a service takes the highest that it
    /// knows and the client may get.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// assert_eq!(update.odata_version(ODataVersion::V4_0).build()?.headers()["OData-Version"], "4.0");
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn odata_version(mut self, version: ODataVersion) -> Self {
        self.head
            .set(HeaderName::from_static("odata-version"), version);
        self
    }

    /// Says the highest version that the answer may have (OData Protocol 4.01, 8.2.7).
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// let request = update.odata_max_version(ODataVersion::V4_01).build()?;
    /// assert_eq!(request.headers()["OData-MaxVersion"], "4.01");
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn odata_max_version(mut self, version: ODataVersion) -> Self {
        self.head
            .set(HeaderName::from_static("odata-maxversion"), version);
        self
    }

    /// Says that numbers of the types `Edm.Int64` and `Edm.Decimal` are strings in the body, and may be in the answer
    /// (OData JSON Format 4.01, 3.2). How they are written is their type's to know: the body is not changed.
    ///
    /// ```
    /// # use graph_patch::{http::*, GraphPatch};
    /// # #[derive(GraphPatch)]
    /// # struct Task { title: String }
    /// # let update = Task::patch().title("Edit").to_request("https://example.com/tasks/7");
    /// let request = update.ieee754_compatible().build()?;
    /// assert_eq!(request.headers()["Content-Type"], "application/json;IEEE754Compatible=true");
    /// # Ok::<(), BuildError>(())
    /// ```
    pub fn ieee754_compatible(mut self) -> Self {
        let json = HeaderValue::from_static("application/json;IEEE754Compatible=true");
        self.head.set(CONTENT_TYPE, json);
        self
    }
}
