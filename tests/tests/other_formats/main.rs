//! Formats other than JSON text: errors and null.

mod formats;
mod models;
mod paths;
