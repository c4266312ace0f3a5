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
mod casing;
mod config;
mod defaults;
mod derived;
mod docs;
mod enums;
mod error;
mod facts;
mod field;
mod file;
mod files;
mod hierarchy;
mod identifier;
mod keywords;
mod layout;
mod markdown;
mod model;
mod names;
mod need;
mod options;
mod primitive;
mod repetition;
mod roots;
mod rust_names;
mod sizes;
mod stale;
mod structs;
mod unresolved;
mod wrap;

pub use config::Config;
pub use derived::DerivedTypes;
pub use error::{Error, ErrorKind};
