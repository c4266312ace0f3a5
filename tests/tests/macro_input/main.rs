//! Whatever a user writes, the derive does not panic, what it prints is Rust, and each mistake is told where it was made.

include!("../common/macro_files.rs");

mod arbitrary;
mod attribute;
mod found;
mod mistakes;
mod told;
mod words;
