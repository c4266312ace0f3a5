//! What the laws are tested on: shapes of resources, how proptest makes them, and their JSON without the crate.

pub mod json;
pub mod schema;
pub mod shapes;
pub mod values;
