//! Tests of the feature `http`: requests, responses and batches.

#[allow(dead_code)]
#[path = "../../../tests/hostile_json/allocations.rs"]
mod allocations;
mod batch;
mod batch_bodies;
mod batch_hostile;
mod batch_memory;
mod batch_responses;
mod batch_retry;
mod create;
mod delta;
mod error_response;
mod etag;
mod kinds;
mod page;
mod parts;
mod precondition;
mod prefer;
mod read;
mod reconcile;
mod redfish;
mod representation;
mod request;
mod resources;
mod response;
mod retry_after;
mod secrets;
mod url;
