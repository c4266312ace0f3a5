//! Passes any bytes to the derive: every struct, enum and union in them, and the complete text.
//!
//! The derive never panics, and always generates valid Rust.
#![no_main]
#![allow(dead_code)] // Only the tests use all of it.

include!("../tests/common/macro_files.rs");

#[path = "../tests/macro_input/reported.rs"]
mod reported;

use proc_macro2::extra::invalidate_current_thread_spans;
use std::ops::Range;
use syn::{spanned::Spanned, Item};

/// Returns the places of the types in the text.
fn types(text: &str) -> Vec<Range<usize>> {
    let items = syn::parse_file(text).map(|file| file.items);
    let types = items.into_iter().flatten().filter_map(|item| match item {
        Item::Struct(_) | Item::Enum(_) | Item::Union(_) => Some(item.span().byte_range()),
        _ => None,
    });
    let types = types.collect();
    invalidate_current_thread_spans();
    types
}

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    reported::assert_valid_rust(text);
    for range in types(text) {
        if let Some(text) = text.get(range) {
            reported::reported(text);
            reported::reported_from_a_macro(text);
        }
    }
});
