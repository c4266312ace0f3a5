//! What an editor makes of derived code: a name leads to the user's own, with its docs, and a type that is still being
//! typed keeps its patch.

include!("../common/macro_files.rs");

mod generated;
mod models;
mod names;
mod typing;
