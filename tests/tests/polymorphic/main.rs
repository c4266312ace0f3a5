//! Polymorphic types: which type a body selects, and how a resource changes its type.

mod another_crate;
mod apply;
mod catch_all;
mod companion;
mod deserialize;
mod diff_and_then;
mod errors;
mod late_numbers;
mod late_type;
mod model;
mod nested_late;
mod private_names;
