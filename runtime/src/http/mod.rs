//! An update as a request, and its answer: what stands around a patch when it is sent over HTTP.
//!
//! On the types of the [`http`](https://docs.rs/http) crate, which reqwest, hyper, axum and ureq share; no client is in here. Of the
//! feature `http`, which needs `std`.
//!
//! ```
//! use graph_patch::http::{UpdateResponse, Preference, ResourceUrl, ToRequest, Versioned};
//! use graph_patch::GraphPatch;
//! use serde::Deserialize;
//!
//! #[derive(Clone, Debug, PartialEq, Deserialize, GraphPatch)]
//! #[graph(type = "microsoft.graph.todoTask")]
//! struct Task {
//!     #[graph(key)]
//!     id: String,
//!     title: String,
//! }
//!
//! # let got = http::Response::builder().header("ETag", "W/\"1\"").body(r#"{"id": "7", "title": "Write"}"#)?;
//! # let send = |_| http::Response::builder().status(204).header("ETag", "W/\"2\"").body("");
//! // What a GET was answered with, and its ETag:
//! let mut local: Versioned<Task> = Versioned::from_response(&got)?;
//!
//! let patch = Task::patch().title("Edit");
//! let url = ResourceUrl::from("https://graph.microsoft.com/v1.0/me/tasks").key_segment(&local.resource.id);
//! let request = patch
//!     .to_request(url)
//!     .bearer_auth("token")
//!     .if_match(local.etag.as_ref().ok_or("no ETag")?)
//!     .prefer(Preference::ReturnMinimal)
//!     .build()?;
//! let response = send(request)?; // by any client
//!
//! local.reconcile(patch, UpdateResponse::from_response(&response)?);
//! assert_eq!(local.resource.title, "Edit");
//! assert_eq!(local.etag, Some(r#"W/"2""#.parse()?));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Behind a service
//!
//! A service reads the body as the patch type; of the headers, [`IfMatch`] and [`Preference`] read theirs. An extractor
//! for axum is these lines:
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
//!         let refused = |error: serde_json::Error| (StatusCode::BAD_REQUEST, error.to_string()).into_response();
//!         serde_json::from_slice(&body).map(Self).map_err(refused)
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
mod request;
mod response;
mod url;

pub use batch::{Batch, BatchItem, BatchItemId, BatchRequests, BatchResponses};
pub use headers::etag::{ETag, InvalidETag};
pub use headers::if_match::IfMatch;
pub use headers::prefer::Preference;
pub use headers::retry_after::RetryAfter;
pub use request::error::BuildError;
pub use request::version::ODataVersion;
pub use request::{ToRequest, UpdateRequest};
pub use response::error::{Error, UnexpectedResponse};
pub use response::error_response::ErrorResponse;
pub use response::versioned::Versioned;
pub use response::{Outcome, UpdateResponse};
pub use url::{Key, ResourceUrl};
