//! A page from the response of an HTTP client.

use super::resync::code_in;
use super::{DeltaPage, Error};
use crate::http::{ReadRequest, ResourceUrl};
use crate::GraphPatch;
use alloc::borrow::ToOwned;
use alloc::string::String;
use http::{header::LOCATION, HeaderMap, Response, StatusCode};

impl<R: GraphPatch + Default + 'static> DeltaPage<R> {
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
    pub fn from_response<B: AsRef<[u8]>>(response: &Response<B>) -> Result<Self, Error> {
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
    pub fn from_parts(
        status: StatusCode,
        headers: &HeaderMap,
        body: impl AsRef<[u8]>,
    ) -> Result<Self, Error> {
        if status == StatusCode::OK {
            return Self::from_slice(body.as_ref());
        }
        let error = crate::http::error_of(status, headers, body.as_ref());
        let own = || Some(error.response()?.code()?.to_owned());
        let code = code_in(body.as_ref()).or_else(own);
        if status == StatusCode::GONE || code.as_deref().is_some_and(Error::is_resync) {
            return Err(Error::Resync {
                location: location(headers),
                code,
            });
        }
        Err(Error::Response(error))
    }
}

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
    pub fn request(url: impl Into<ResourceUrl>) -> ReadRequest<R> {
        crate::http::read_request(url.into())
    }
}

fn location(headers: &HeaderMap) -> Option<String> {
    let location = headers.get(LOCATION)?.to_str().ok()?;
    Some(location.to_owned())
}
