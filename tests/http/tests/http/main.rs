//! Tests of the feature `http`: requests, responses and batches.

mod batch;
mod batch_responses;
mod error_response;
mod etag;
mod kinds;
mod precondition;
mod prefer;
mod reconcile;
mod representation;
mod request;
mod resources;
mod response;
mod retry_after;
mod secrets;
mod url;
