//! The schema of a patch accepts exactly the bodies that the patch deserializes.

#[allow(dead_code, unused_imports)] // Only `laws` uses all of it.
#[path = "../common/mod.rs"]
mod common;
#[allow(dead_code)] // `hostile_json` uses the rest.
#[path = "../hostile_json/mutation.rs"]
mod mutation;

mod check;
mod components;
mod document;
mod exceptions;
mod members;
mod models;
mod numbers;
mod roots;
mod shapes;
mod versions;
