//! A resource that is of one of several types: which one a body means, and what becomes of a resource of another.

mod apply;
mod companion;
mod deserialize;
mod diff_and_then;
mod errors;
mod late_type;
mod model;
