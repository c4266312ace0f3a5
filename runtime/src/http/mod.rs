//! Requests and their responses, for any HTTP client.
//!
//! The types are those of the [`http`](https://docs.rs/http) crate, which reqwest, hyper, axum and ureq share. This
//! module contains no client. It needs the feature `http`, which needs `std`.
//!
//! ```
//! use graph_patch::http::{Preference, ResourceUrl, UpdateResponse, Versioned};
//! use graph_patch::GraphPatch;
//! use serde::Deserialize;
//!
//! #[derive(Clone, Debug, Default, PartialEq, Deserialize, GraphPatch)]
//! #[serde(default)] // a service returns only the selected properties
//! #[graph(type = "microsoft.graph.todoTask")]
//! struct Task {
//!     #[graph(key)]
//!     id: String,
//!     title: String,
//! }
//!
//! # let send = |request: http::Request<Vec<u8>>| match request.method().as_str() {
//! #     "GET" => http::Response::builder().header("ETag", "W/\"1\"").body(r#"{"id": "7", "title": "Write"}"#),
//! #     _ => http::Response::builder().status(204).header("ETag", "W/\"2\"").body(""),
//! # };
//! // The local copy comes from the response to a GET, with its ETag.
//! let url = ResourceUrl::from("https://graph.microsoft.com/v1.0/me/tasks").key_segment("7");
//! let request = Versioned::<Task>::request(&url).bearer_auth("token").select().build()?;
//! let mut local = Versioned::<Task>::from_response(&send(request)?)?; // with any client
//!
//! // The update is conditional if the copy has an ETag.
//! let patch = Task::patch().title("Edit");
//! let request = local.to_request(&patch, &url);
//! let request = request.bearer_auth("token").prefer(Preference::ReturnMinimal).build()?;
//! let response = send(request)?;
//!
//! local.reconcile(patch, UpdateResponse::from_response(&response)?);
//! assert_eq!(local.resource.title, "Edit");
//! assert_eq!(local.etag, Some(r#"W/"2""#.parse()?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`Page`] reads a list, and [`ToRequest::to_create_request`] creates a resource. [`Batch`] sends several updates and
//! creations in one request.
//!
//! # In a service
//!
//! A service deserializes the request body as the patch type. [`IfMatch`] and [`Preference`] parse the request headers.
//! The following extractor for axum rejects invalid bodies with status 400:
//!
//! ```
//! use axum::{body::Bytes, extract::{FromRequest, Request}, http::StatusCode, response::{IntoResponse, Response}};
//! use graph_patch::Patch;
//!
//! struct Body<P>(P);
//!
//! impl<P: Patch, S: Send + Sync> FromRequest<S> for Body<P> {
//!     type Rejection = Response;
//!
//!     async fn from_request(request: Request, state: &S) -> Result<Self, Response> {
//!         let body = Bytes::from_request(request, state).await.map_err(IntoResponse::into_response)?;
//!         let reject = |error: serde_json::Error| (StatusCode::BAD_REQUEST, error.to_string()).into_response();
//!         serde_json::from_slice(&body).map(Self).map_err(reject)
//!     }
//! }
//!
//! # use graph_patch::GraphPatch;
//! # #[derive(GraphPatch)]
//! # struct Task { title: String }
//! async fn update(Body(patch): Body<TaskPatch>) {
//!     println!("changes {:?}", patch.changed_properties());
//! }
//! # let _: axum::Router = axum::Router::new().route("/task", axum::routing::patch(update));
//! ```

mod batch;
mod headers;
mod json;
mod request;
mod response;
mod url;

pub use batch::{
    Batch, BatchItem, BatchItemId, BatchRequests, BatchResponses, UnattributedResponse,
};
pub use headers::{ETag, IfMatch, IntoIfMatch, InvalidETag, Preference, RetryAfter};
pub(crate) use request::from_resource;
pub use request::{
    BatchRequest, BuildError, CreateRequest, ODataVersion, ReadRequest, ToRequest, UpdateRequest,
};
pub use response::{
    Error, ErrorResponse, Outcome, Page, UnexpectedResponse, UpdateResponse, Versioned,
};
pub use url::{Key, ResourceUrl};

/// Returns the error of a response whose status is not a success.
#[cfg(feature = "delta")]
pub(crate) fn error_of(status: http::StatusCode, headers: &http::HeaderMap, body: &[u8]) -> Error {
    Error::from_status(response::Parts::new(status, headers, body))
}

/// Starts the request that reads a page.
#[cfg(feature = "delta")]
pub(crate) fn read_request<R>(url: ResourceUrl) -> ReadRequest<R> {
    ReadRequest::new(url)
}
