//! A crate whose build script generates its models.

#![deny(missing_docs, warnings)]

mod models {
    include!(concat!(env!("OUT_DIR"), "/models.rs"));
}

pub use models::*;
