//! The derive in an editor: a generated name leads to the user's name and has its docs. A type that is still being
//! typed keeps its patch type.

include!("../common/macro_files.rs");

mod generated;
mod models;
mod names;
mod typing;
