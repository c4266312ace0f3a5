//! What a field can be to a patch, one file a role: the functions that generated code calls for it.

pub(crate) mod base;
pub(crate) mod bind;
pub(crate) mod complex;
pub(crate) mod dynamic;
pub(crate) mod merge;
pub(crate) mod value;
