//! Deserializing any body takes memory in proportion to its size and never panics.
//!
//! A body is rejected with an error that names the place, or accepted, kept and applied as a merge of plain JSON.

#[allow(dead_code, unused_imports)] // Only `laws` uses all of it.
#[path = "../common/mod.rs"]
mod common;

mod allocations;
mod bodies;
mod check;
mod delta_memory;
mod differential;
mod half_applied;
mod inputs;
mod leaks;
mod limits;
mod memory;
mod models;
mod mutated_bodies;
mod mutation;
mod panics;
mod requested_changes;
mod stack;
mod unchanged_objects;
