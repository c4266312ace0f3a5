//! The tests of graph-patch, in `tests/`, and what the corpus test needs to make its models.

pub mod canonical;
pub mod corpus;
pub mod cost;
pub mod model;
pub mod probe;
pub mod scratch;
pub mod text;
