//! Generates models from the metadata of a service.
//!
//! A [`Config`] names the files of the metadata and the types that a program needs. It generates these types and every
//! type that they need, as Rust code. In a build script:
//!
//! ```no_run
//! // build.rs
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     println!("cargo:rerun-if-changed=schema/graph.csdl");
//!     let folder = std::env::var("OUT_DIR")?;
//!     graph_patch::codegen::Config::new()
//!         .csdl("schema/graph.csdl")
//!         .types(["microsoft.graph.user"])
//!         .write_to(std::path::Path::new(&folder).join("models.rs"))?;
//!     Ok(())
//! }
//! ```
//!
//! The program then contains `include!(concat!(env!("OUT_DIR"), "/models.rs"));`.
//!
//! The generated code needs the crates `graph-patch`, `serde` with the feature `derive`, and `serde_json`. It passes
//! [`Csdl::check`](crate::metadata::Csdl::check).

mod base;
mod boxes;
mod config;
mod docs;
mod enums;
mod error;
mod field;
mod hierarchy;
mod identifier;
mod model;
mod names;
mod need;
mod primitive;
mod structs;

pub use config::Config;
pub use error::{Error, ErrorKind};
