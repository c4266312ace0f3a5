//! For any input, the derive does not panic, generates valid Rust and reports each error where it is.

include!("../common/macro_files.rs");

mod arbitrary;
mod attribute;
mod errors;
mod found;
mod reported;
mod reported_once;
mod words;
