//! Formats other than JSON text: errors and null.

mod bytes;
mod formats;
mod models;
mod nulls;
mod paths;
