//! A resource that is of one of several types: which one a body means, and what becomes of a resource of another.

mod applying;
mod companion;
mod joining;
mod late_type;
mod model;
mod reading;
mod refusing;
