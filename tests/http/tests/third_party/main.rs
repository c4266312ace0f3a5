//! Patches against an OData v4 server that others wrote: what it stores is what `apply` makes of the local copy.
//!
//! Run by `run`, beside this file, which brings the server.

mod batch;
mod defects;
mod rejected;
mod resources;
mod server;
mod stored;
