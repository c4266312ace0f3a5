//! One file a role of a field.

pub(crate) mod base;
pub(crate) mod bind;
pub(crate) mod complex;
pub(crate) mod dynamic;
pub(crate) mod merge;
pub(crate) mod value;
