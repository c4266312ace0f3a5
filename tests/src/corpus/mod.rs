//! The documented bodies, and what a service makes of them: told from the records of types alone, never from the macro.

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
pub use mutate::{mutations, Bad};
pub use normalize::normal;
pub use page::{Corpus, Example, Page};
