//! The documented bodies and their expected effect, computed from the type records and independent of the macro.

mod default;
mod fault;
mod member;
mod merge;
mod mutate;
mod normalize;
mod page;
#[cfg(test)]
mod tests;

pub use default::default_object;
pub use fault::{faults, Fault};
pub use member::Member;
pub use merge::merge;
pub use mutate::{mutations, InvalidBody};
pub use normalize::normalize;
pub use page::{Corpus, Example, Page};
