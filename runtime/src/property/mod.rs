//! The roles of a field in a patch, one file for each: the functions that generated code calls for the role.

pub(crate) mod base;
pub(crate) mod bind;
pub(crate) mod boxed;
pub(crate) mod complex;
pub(crate) mod dynamic;
pub(crate) mod flattened;
pub(crate) mod items;
pub(crate) mod kind;
pub(crate) mod merge;
pub(crate) mod nullable;
pub(crate) mod value;
