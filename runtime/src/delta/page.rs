//! A page of an answer to a delta query.

use super::page_de::read;
#[cfg(feature = "http")]
use super::response::check_response;
use super::{special_rows, Change, Error, Link};
use crate::GraphPatch;
use alloc::vec::Vec;

/// The UTF-8 byte order mark, which some services send before a body [RFC 8259, 8.1].
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// A page of an answer to a delta query: changes, and the link with which a client continues.
///
/// ```
/// use graph_patch::delta::{DeltaPage, Link, Replica};
/// use graph_patch::GraphPatch;
///
/// #[derive(Default, GraphPatch)]
/// struct User {
///     #[graph(key)]
///     id: String,
///     city: Option<String>,
/// }
///
/// let body = br#"{"value": [{"id": "1", "city": "Oslo"}], "@odata.nextLink": "https://example.com/users/delta?page=2"}"#;
/// let page = DeltaPage::<User>::from_slice(body)?;
/// assert_eq!(page.changes.len(), 1);
/// assert!(matches!(page.link, Link::Next(_)));
/// # Ok::<(), graph_patch::delta::Error>(())
/// ```
///
/// [OData JSON Format 4.01, 15]
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeltaPage<R> {
    /// The changes, in the order in which they are applied. A resource can occur several times.
    pub changes: Vec<Change<R>>,
    /// The link with which a client continues.
    pub link: Link,
}

impl<R: GraphPatch + Default + 'static> DeltaPage<R> {
    /// Deserializes a page from the JSON text of a response body.
    ///
    /// # Errors
    ///
    /// - [`Error::Resync`] if the body is the error of a service that requires a new round
    /// - [`Error::Invalid`] if the body is not an object with an array `value`, has both links, or contains a row that has no
    ///   key or a value of the wrong type. The message contains any other error of the service.
    pub fn from_slice(body: &[u8]) -> Result<Self, Error> {
        let body = body.strip_prefix(BYTE_ORDER_MARK).unwrap_or(body);
        let page = read(body, &[]);
        if !matches!(page, Err(Error::Invalid(_))) {
            return page;
        }
        let special = special_rows::find::<R>(body);
        if special.contains(&true) {
            read(body, &special)
        } else {
            page
        }
    }

    /// Deserializes a page from the response to a `GET` request. Needs the feature `http`.
    ///
    /// ```
    /// use graph_patch::delta::{DeltaPage, Error};
    /// # #[derive(Debug, Default, graph_patch::GraphPatch)]
    /// # struct User {
    /// #     #[graph(key)]
    /// #     id: String,
    /// # }
    ///
    /// let response = http::Response::builder()
    ///     .status(410)
    ///     .header("Location", "https://example.com/users/delta")
    ///     .body(r#"{"error": {"code": "resyncRequired"}}"#)?;
    /// let Err(Error::Resync { location, .. }) = DeltaPage::<User>::from_response(&response) else { unreachable!() };
    /// assert_eq!(location.as_deref(), Some("https://example.com/users/delta"));
    /// # Ok::<(), http::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// - [`Error::Resync`] if the status is 410 (Gone), or the code is one that requires a new round
    /// - [`Error::Response`] if the status is another one than 200
    /// - the errors of [`from_slice`](Self::from_slice)
    #[cfg(feature = "http")]
    pub fn from_response<B: AsRef<[u8]>>(response: &http::Response<B>) -> Result<Self, Error> {
        Self::from_parts(response.status(), response.headers(), response.body())
    }

    /// Deserializes a page from the parts of a response, as every client can return them. Needs the feature `http`.
    ///
    /// ```
    /// use graph_patch::delta::DeltaPage;
    /// use http::{HeaderMap, StatusCode};
    /// # #[derive(Debug, Default, graph_patch::GraphPatch)]
    /// # struct User {
    /// #     #[graph(key)]
    /// #     id: String,
    /// # }
    ///
    /// let page = DeltaPage::<User>::from_parts(StatusCode::OK, &HeaderMap::new(), r#"{"value": []}"#)?;
    /// assert!(page.changes.is_empty());
    /// # Ok::<(), graph_patch::delta::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The errors of [`from_response`](Self::from_response).
    #[cfg(feature = "http")]
    pub fn from_parts(
        status: http::StatusCode,
        headers: &http::HeaderMap,
        body: impl AsRef<[u8]>,
    ) -> Result<Self, Error> {
        check_response(status, headers, body.as_ref())?;
        Self::from_slice(body.as_ref())
    }
}

#[cfg(feature = "http")]
impl<R: GraphPatch> DeltaPage<R> {
    /// Starts the request that reads a page. A link is used unchanged. Needs the feature `http`.
    ///
    /// ```
    /// use graph_patch::delta::DeltaPage;
    /// use graph_patch::http::Preference;
    /// # #[derive(Debug, Default, graph_patch::GraphPatch)]
    /// # struct User {
    /// #     #[graph(key)]
    /// #     id: String,
    /// # }
    ///
    /// // Microsoft Graph has a function for it.
    /// let request = DeltaPage::<User>::request("https://graph.microsoft.com/v1.0/users/delta").select();
    /// let request = request.prefer(Preference::ReturnMinimal).build()?;
    /// assert_eq!(request.headers()["Prefer"], "return=minimal");
    ///
    /// // Other services are asked to track the changes of any collection [OData Protocol 4.01, 8.2.8.6].
    /// let request = DeltaPage::<User>::request("https://example.com/users");
    /// let request = request.prefer(Preference::Other("odata.track-changes".into())).build()?;
    /// assert_eq!(request.headers()["Prefer"], "odata.track-changes");
    /// # Ok::<(), graph_patch::http::BuildError>(())
    /// ```
    pub fn request(url: impl Into<crate::http::ResourceUrl>) -> crate::http::ReadRequest<R> {
        crate::http::read_request(url.into())
    }
}
