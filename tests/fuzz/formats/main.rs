//! Deserializes any bytes as a body in CBOR, which has values that JSON lacks. These are bytes, tags, integers of 128 bits,
//! names that are not strings, and objects without a length.
//!
//! The body is rejected with a short message, or becomes a patch that is serialized and deserialized without a change.
#![no_main]

#[allow(dead_code, unused_imports)] // Only the tests use all of it.
#[path = "../../tests/common/mod.rs"]
mod common;
#[path = "../json/generate.rs"]
mod generate;

use common::shapes::{
    AnyChecklist, AnyEvent, AnyExtension, AnyItem, Board, Checklist, Columns, DerivedChecklist,
    DerivedExtension, Drive, Extended, Extensions, FileAttachment, Hashed, LongRunningOperation,
    Members, Message, OpenExtension, OpenItems, Person, Primitives, Renamed, Shape, Shelf, Untyped,
};
use generate::generate;
use graph_patch::Patch;
use std::fmt::Debug;

/// The bit for a body of the raw bytes. Without it, a valid body is changed.
const RAW: u8 = 0x80;

/// Bytes of a message: those of a path and a message of the crate, and of the format's own text around them.
const MESSAGE: usize = 16_000;

/// Returns a valid body, in which each pair of bytes replaces one byte by another.
fn changed<S: Shape>(bytes: &[u8]) -> Option<Vec<u8>>
where
    S::Patch: Debug,
{
    let mut body = Vec::new();
    ciborium::into_writer(&generate(&S::patches(), bytes)?, &mut body).ok()?;
    let length = body.len();
    for change in bytes.chunks_exact(3).take(8) {
        let at = usize::from(u16::from_le_bytes([change[0], change[1]])) % length;
        body[at] = change[2];
    }
    Some(body)
}

fn check<S: Shape>(mode: u8, bytes: &[u8])
where
    S::Patch: Patch + Clone + PartialEq + Debug,
{
    let body = if mode & RAW == 0 {
        changed::<S>(bytes)
    } else {
        Some(bytes.to_vec())
    };
    let Some(body) = body else { return };
    let patch: S::Patch = match ciborium::from_reader(body.as_slice()) {
        Ok(patch) => patch,
        Err(error) => {
            let message = error.to_string();
            assert!(message.len() < MESSAGE, "{message}");
            return;
        }
    };
    let mut first = Vec::new();
    if ciborium::into_writer(&patch, &mut first).is_err() {
        return;
    }
    let again: S::Patch = ciborium::from_reader(first.as_slice()).unwrap();
    let mut second = Vec::new();
    ciborium::into_writer(&again, &mut second).unwrap();
    // Unlike the patches, the bytes are also equal if they contain a NaN.
    assert_eq!(first, second, "{patch:?} became {again:?}");
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Some((mode, bytes)) = bytes.split_first() else {
        return;
    };
    let (mode, shape) = (*mode, mode & !RAW);
    match shape % 24 {
        0 => check::<LongRunningOperation>(mode, bytes),
        1 => check::<Primitives>(mode, bytes),
        2 => check::<Renamed>(mode, bytes),
        3 => check::<Message>(mode, bytes),
        4 => check::<Person>(mode, bytes),
        5 => check::<Untyped>(mode, bytes),
        6 => check::<FileAttachment>(mode, bytes),
        7 => check::<AnyItem>(mode, bytes),
        8 => check::<Shelf>(mode, bytes),
        9 => check::<OpenExtension>(mode, bytes),
        10 => check::<DerivedExtension>(mode, bytes),
        11 => check::<AnyExtension>(mode, bytes),
        12 => check::<Extended>(mode, bytes),
        13 => check::<AnyEvent>(mode, bytes),
        14 => check::<Columns>(mode, bytes),
        15 => check::<Members>(mode, bytes),
        16 => check::<Hashed>(mode, bytes),
        17 => check::<Checklist>(mode, bytes),
        18 => check::<OpenItems>(mode, bytes),
        19 => check::<Drive>(mode, bytes),
        20 => check::<Extensions>(mode, bytes),
        21 => check::<DerivedChecklist>(mode, bytes),
        22 => check::<AnyChecklist>(mode, bytes),
        _ => check::<Board>(mode, bytes),
    }
});
