//! The tests with third-party HTTP clients, in `tests/`, and the examples of the guide with these clients.

#[cfg(doctest)]
#[doc = include_str!("../../../runtime/guide/clients.md")]
mod guide {}
