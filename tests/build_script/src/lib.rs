//! A crate whose build script generates its models.

#![deny(missing_docs, warnings)]

include!(concat!(env!("OUT_DIR"), "/models.rs"));
