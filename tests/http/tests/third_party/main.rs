//! Updates a third-party OData v4 server: it stores the same resource that `apply` makes of the local copy.
//!
//! The script `run` in this folder installs the server and runs these tests.

mod batch;
mod defects;
mod rejected;
mod replica;
mod resources;
mod server;
mod stored;
