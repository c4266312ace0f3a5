//! Bytes as a body: refused with a word on where, or kept, applied as a merge of plain JSON, and true to the laws.
#![no_main]

#[allow(dead_code, unused_imports)] // the tests use the rest
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

use common::shapes::{
    AnyEvent, AnyExtension, AnyItem, DerivedExtension, Extended, FileAttachment,
    LongRunningOperation, Message, OpenExtension, Person, Primitives, Renamed, Shape, Shelf,
    Untyped,
};
use generate::chosen;
use graph_patch::Patch;
use models::{ReadAny, ReadTask};
use mutation::{changed, changes};
use std::fmt::Debug;

/// How a body comes of the bytes: as they are up to a byte that no JSON has, or a good one that is changed.
const RAW: u8 = 0x80;

fn body<S: Shape>(how: u8, bytes: &[u8]) -> Option<(Vec<u8>, S)>
where
    S::Patch: Debug,
{
    if how & RAW == 0 {
        let (patch, changes, resource) = chosen(&(S::patches(), changes(), S::resources()), bytes)?;
        let text = serde_json::to_string(&patch).ok()?;
        return Some((changed(&text, &changes), resource));
    }
    let mut parts = bytes.splitn(2, |byte| *byte == 0xff);
    let (body, choices) = (parts.next()?, parts.next().unwrap_or_default());
    Some((body.to_vec(), chosen(&S::resources(), choices)?))
}

/// Of a shape some of whose values JSON says in more than one way.
fn kept<S: Shape>(how: u8, bytes: &[u8])
where
    S::Patch: Patch + Clone + PartialEq + Debug,
{
    if let Some((body, resource)) = body::<S>(how, bytes) {
        if let Some(patch) = check::judge::<S::Patch>(&body) {
            laws::hold(&patch, &resource);
        }
    }
}

/// Of a shape whose JSON says what a body does.
fn merged<S: Shape>(how: u8, bytes: &[u8])
where
    S::Patch: Patch + Clone + PartialEq + Debug,
{
    kept::<S>(how, bytes);
    if let Some((body, resource)) = body::<S>(how, bytes) {
        differential::agrees(&body, &resource);
    }
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((how, bytes)) = bytes.split_first() else {
        return;
    };
    let (how, run) = (*how, how & !RAW);
    match run % 15 {
        0 => kept::<LongRunningOperation>(how, bytes),
        1 => kept::<Primitives>(how, bytes),
        2 => kept::<Renamed>(how, bytes),
        3 => kept::<Message>(how, bytes),
        4 => merged::<Person>(how, bytes),
        5 => merged::<Untyped>(how, bytes),
        6 => merged::<FileAttachment>(how, bytes),
        7 => merged::<AnyItem>(how, bytes),
        8 => merged::<Shelf>(how, bytes),
        9 => merged::<OpenExtension>(how, bytes),
        10 => merged::<DerivedExtension>(how, bytes),
        11 => merged::<AnyExtension>(how, bytes),
        12 => merged::<Extended>(how, bytes),
        13 => merged::<AnyEvent>(how, bytes),
        _ => {
            check::judge::<ReadTask>(bytes);
            check::judge::<ReadAny>(bytes);
        }
    }
});
