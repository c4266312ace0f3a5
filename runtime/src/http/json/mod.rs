//! Operations on the text of JSON, which need no memory for its values.

mod place;
mod tokens;

pub(super) use place::with_place;
