//! A page of a collection.

use super::{Parts, Versioned};
use crate::http::url::shown;
use crate::http::{Error, ReadRequest, ResourceUrl};
use crate::GraphPatch;
use alloc::{string::String, vec::Vec};
use core::fmt::{self, Debug, Formatter};
use http::{HeaderMap, Response, StatusCode};
use serde::{de::DeserializeOwned, Deserialize};

/// A page of a collection, with the link to the next page.
///
/// `Debug` hides the values in the query of the link.
///
/// ```
/// use graph_patch::http::Page;
/// use graph_patch::GraphPatch;
///
/// #[derive(Default, serde::Deserialize, GraphPatch)]
/// #[serde(default)]
/// struct Task {
///     title: String,
/// }
///
/// # type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;
/// # fn send(request: http::Request<Vec<u8>>) -> Result<http::Response<&'static str>> {
/// #     Ok(http::Response::new(match request.uri().query() {
/// #         Some("$select=title") => r#"{"value": [{"title": "a"}], "@odata.nextLink": "https://example.com/tasks?$skiptoken=1"}"#,
/// #         _ => r#"{"value": [{"title": "b"}]}"#,
/// #     }))
/// # }
/// let mut tasks = Vec::new();
/// let mut request = Page::<Task>::request("https://example.com/tasks").select();
/// loop {
///     let response = send(request.bearer_auth("token").build()?)?; // with any client
///     let page = Page::<Task>::from_response(&response)?;
///     tasks.extend(page.items);
///     let Some(next) = page.next else { break };
///     request = Page::request(next); // the link already has the query options
/// }
/// assert_eq!(tasks.len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// [OData JSON Format 4.01, 12; Protocol 4.01, 11.2.6.7]
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page<R> {
    /// The resources of this page, each with its ETag. A page can be empty and still have a next page.
    pub items: Vec<Versioned<R>>,
    /// The URL of the next page, exactly as the service sent it, or `None` on the last page.
    ///
    /// The service chooses it. Do not send a token to another host.
    pub next: Option<String>,
    /// The number of resources on all pages, if the request has `$count=true`.
    pub count: Option<u64>,
}

impl<R: DeserializeOwned> Page<R> {
    /// Deserializes a page from the response to a `GET` request.
    ///
    /// The names of the annotations can be those of OData 4.0 (`@odata.nextLink`) or 4.01 (`@nextLink`).
    ///
    /// # Errors
    ///
    /// - The error of the service, if its status is 400 or higher
    /// - [`Error::Unexpected`] if the status is not 200, if the body is not an object with an array `value`, or if an item is
    ///   not an object that `R` deserializes from. It contains the path, such as `value/1/title`.
    pub fn from_response<B: AsRef<[u8]>>(response: &Response<B>) -> Result<Self, Error> {
        Self::from(response.into())
    }

    /// Deserializes a page from the parts of a response, as every client can return them.
    ///
    /// ```
    /// use graph_patch::http::Page;
    /// use http::{HeaderMap, StatusCode};
    ///
    /// #[derive(Default, serde::Deserialize)]
    /// #[serde(default)]
    /// struct Task {
    ///     title: String,
    /// }
    ///
    /// let body = br#"{"@odata.count": 1, "value": [{"title": "Write"}]}"#;
    /// let page = Page::<Task>::from_parts(StatusCode::OK, &HeaderMap::new(), body)?;
    /// assert_eq!((page.items.len(), page.count, page.next), (1, Some(1), None));
    /// # Ok::<(), graph_patch::http::Error>(())
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
        Self::from(Parts::new(status, headers, body.as_ref()))
    }

    fn from(response: Parts<'_>) -> Result<Self, Error> {
        if response.status != StatusCode::OK {
            return Err(Error::from_status(response));
        }
        response.check_object()?;
        let body: Body<R> = response.read()?;
        let count = body.count.or(body.count_of_401);
        Ok(Self {
            items: body.value,
            next: body.next.or(body.next_of_401),
            count: count.and_then(|count| count.try_into().ok()),
        })
    }
}

impl<R: GraphPatch> Page<R> {
    /// Starts the request that reads a page of a collection. A next link is used unchanged.
    ///
    /// ```
    /// use graph_patch::http::Page;
    /// use graph_patch::GraphPatch;
    ///
    /// #[derive(GraphPatch)]
    /// struct Task {
    ///     title: String,
    /// }
    ///
    /// let tasks = Page::<Task>::request("https://example.com/tasks").select().query("$top", 5).build()?;
    /// assert_eq!(tasks.uri(), "https://example.com/tasks?$select=title&$top=5");
    /// # Ok::<(), graph_patch::http::BuildError>(())
    /// ```
    ///
    /// [OData Protocol 4.01, 11.2.6]
    pub fn request(url: impl Into<ResourceUrl>) -> ReadRequest<R> {
        ReadRequest::new(url.into())
    }
}

/// A count is a string if the response is compatible with IEEE 754 (OData JSON Format 4.01, 4.5.5).
#[derive(Deserialize)]
#[serde(bound = "R: Deserialize<'de>")]
struct Body<R> {
    value: Vec<Versioned<R>>,
    #[serde(rename = "@odata.nextLink")]
    next: Option<String>,
    #[serde(rename = "@nextLink")]
    next_of_401: Option<String>,
    #[serde(default, rename = "@odata.count", with = "crate::edm::int64")]
    count: Option<i64>,
    #[serde(default, rename = "@count", with = "crate::edm::int64")]
    count_of_401: Option<i64>,
}

impl<R: Debug> Debug for Page<R> {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Page")
            .field("items", &self.items)
            .field("next", &self.next.as_deref().map(shown))
            .field("count", &self.count)
            .finish()
    }
}
