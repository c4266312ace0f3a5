//! Whatever a body holds, it is read in memory of its own size, without a panic: refused with a word on where, or
//! accepted, kept and applied as a merge of plain JSON.

#[allow(dead_code, unused_imports)] // the laws use the rest
#[path = "../common/mod.rs"]
mod common;

mod allocations;
mod bodies;
mod check;
mod differential;
mod inputs;
mod leaks;
mod limits;
mod memory;
mod models;
mod mutated_bodies;
mod mutation;
mod panics;
