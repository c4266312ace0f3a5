//! Whatever a user writes, the derive does not panic, what it prints is Rust, and each mistake is reported where it was made.

include!("../common/macro_files.rs");

mod arbitrary;
mod attribute;
mod errors;
mod found;
mod reported;
mod words;
