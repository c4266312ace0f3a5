//! The feature `http`: an update as a request, its answer, and batches of them.

mod batch;
mod batch_responses;
mod etag;
mod kinds;
mod prefer;
mod reconcile;
mod request;
mod resources;
mod response;
mod url;
