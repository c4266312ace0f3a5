//! Deserializes any bytes as a body.
//!
//! The body is rejected with its place, or kept, applied as a merge of plain JSON, and consistent with the laws.
#![no_main]

#[allow(dead_code, unused_imports)] // Only the tests use all of it.
#[path = "../../tests/common/mod.rs"]
mod common;

#[allow(dead_code)]
#[path = "../../tests/hostile_json/check.rs"]
mod check;
#[path = "../../tests/hostile_json/differential.rs"]
mod differential;
mod generate;
mod laws;
#[path = "../../tests/hostile_json/models.rs"]
mod models;
#[allow(dead_code)]
#[path = "../../tests/hostile_json/mutation.rs"]
mod mutation;
#[path = "../../tests/hostile_json/requested_changes.rs"]
mod requested_changes;

use common::shapes::{
    AnyChecklist, AnyEvent, AnyExtension, AnyItem, Board, Checklist, Columns, DerivedChecklist,
    DerivedExtension, Drive, Extended, Extensions, FileAttachment, Hashed, LongRunningOperation,
    Members, Message, OpenExtension, OpenItems, Person, Primitives, Renamed, Shape, Shelf, Untyped,
};
use generate::generate;
use graph_patch::Patch;
use models::{AnyTaskPatch, TaskPatch};
use mutation::{changes, mutate_text};
use std::fmt::Debug;

/// The bit for a body of the raw bytes, up to a byte that JSON does not have. Without it, a valid body is mutated.
const RAW: u8 = 0x80;

fn body<S: Shape>(mode: u8, bytes: &[u8]) -> Option<(Vec<u8>, S)>
where
    S::Patch: Debug,
{
    if mode & RAW == 0 {
        let (patch, changes, resource) =
            generate(&(S::patches(), changes(), S::resources()), bytes)?;
        let text = serde_json::to_string(&patch).ok()?;
        return Some((mutate_text(&text, &changes), resource));
    }
    let mut parts = bytes.splitn(2, |byte| *byte == 0xff);
    let (body, seed) = (parts.next()?, parts.next().unwrap_or_default());
    Some((body.to_vec(), generate(&S::resources(), seed)?))
}

/// For types with values that have more than one JSON representation.
fn check<S: Shape>(mode: u8, bytes: &[u8])
where
    S::Patch: Patch + Clone + PartialEq + Debug,
{
    if let Some((body, resource)) = body::<S>(mode, bytes) {
        if let Some(patch) = check::check::<S::Patch>(&body) {
            laws::check_laws(&patch, &resource);
        }
    }
}

/// For types whose JSON and schema determine the effect of a body.
fn check_and_compare<S: Shape>(mode: u8, bytes: &[u8])
where
    S::Patch: Patch + Clone + PartialEq + Debug,
{
    check::<S>(mode, bytes);
    if let Some((body, resource)) = body::<S>(mode, bytes) {
        differential::compare_with_merge(&body, &resource);
    }
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((mode, bytes)) = bytes.split_first() else {
        return;
    };
    let (mode, shape) = (*mode, mode & !RAW);
    match shape % 25 {
        0 => check::<LongRunningOperation>(mode, bytes),
        1 => check::<Primitives>(mode, bytes),
        2 => check::<Renamed>(mode, bytes),
        3 => check::<Message>(mode, bytes),
        4 => check_and_compare::<Person>(mode, bytes),
        5 => check_and_compare::<Untyped>(mode, bytes),
        6 => check_and_compare::<FileAttachment>(mode, bytes),
        7 => check_and_compare::<AnyItem>(mode, bytes),
        8 => check_and_compare::<Shelf>(mode, bytes),
        9 => check_and_compare::<OpenExtension>(mode, bytes),
        10 => check_and_compare::<DerivedExtension>(mode, bytes),
        11 => check_and_compare::<AnyExtension>(mode, bytes),
        12 => check_and_compare::<Extended>(mode, bytes),
        13 => check_and_compare::<AnyEvent>(mode, bytes),
        14 => check_and_compare::<Columns>(mode, bytes),
        15 => check_and_compare::<Members>(mode, bytes),
        16 => check_and_compare::<Hashed>(mode, bytes),
        17 => check_and_compare::<Checklist>(mode, bytes),
        18 => check_and_compare::<OpenItems>(mode, bytes),
        19 => check_and_compare::<Drive>(mode, bytes),
        20 => check_and_compare::<Extensions>(mode, bytes),
        21 => check_and_compare::<DerivedChecklist>(mode, bytes),
        22 => check_and_compare::<AnyChecklist>(mode, bytes),
        23 => check_and_compare::<Board>(mode, bytes),
        _ => {
            check::check::<TaskPatch>(bytes);
            check::check::<AnyTaskPatch>(bytes);
        }
    }
});
