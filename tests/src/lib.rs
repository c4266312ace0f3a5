//! Helpers for the tests in `tests/` and for the benches: model generation and the expected results of corpus bodies.

pub mod canonical;
pub mod corpus;
pub mod cost;
pub mod model;
pub mod probe;
pub mod resources;
pub mod scratch;
pub mod text;
