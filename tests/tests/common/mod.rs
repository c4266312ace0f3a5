//! Resources for the laws: their types, proptest strategies, and a model of their JSON that does not use the crate.

pub mod dynamic;
pub mod json;
pub mod schema;
pub mod sequence;
pub mod shapes;
pub mod untyped_values;
pub mod values;
