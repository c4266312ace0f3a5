//! Operations on the text of JSON, which need no memory for its values.

mod members;
mod nulls;
mod place;
mod tokens;

pub(super) use members::{members, Member};
pub(super) use nulls::without_nulls;
pub(super) use place::with_place;
pub(super) use tokens::Tokens;
