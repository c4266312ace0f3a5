//! The feature `http`: an update as a request, its answer, and batches of them.

mod answer;
mod batch;
mod batch_answers;
mod etag;
mod kinds;
mod prefer;
mod reconcile;
mod request;
mod resources;
mod url;
