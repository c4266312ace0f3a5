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
//! The program then contains `mod models { include!(concat!(env!("OUT_DIR"), "/models.rs")); }`.
//!
//! The generated code needs the crates `graph-patch`, `serde` with the feature `derive`, and `serde_json`, and the crates
//! of the Rust types that the caller chooses. It passes [`Csdl::check`](crate::metadata::Csdl::check), unless such a type
//! has other JSON than the declared type.

mod base;
mod boxes;
mod casing;
mod command;
mod config;
mod decode;
mod defaults;
mod derived;
mod docs;
mod enums;
mod error;
mod facts;
mod field;
mod file;
mod files;
mod foreign;
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
mod reach;
mod repetition;
mod roots;
mod rust_names;
mod rust_path;
mod sizes;
mod stale;
mod structs;
mod unresolved;
mod version;
mod wrap;

pub use config::Config;
pub use derived::DerivedTypes;
pub use error::{Error, ErrorKind};
