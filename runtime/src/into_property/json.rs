//! Strings, booleans and numbers, which an untyped property accepts.

use super::accepts::{accept, well_known};
use super::text::accept_text;
use alloc::{borrow::Cow, string::String};
use serde_json::Value;

well_known! {
    Accepts, ConvertibleItem:
    Value;
}

accept_text! {
    Value: Value::from;
}

macro_rules! accept_scalars {
    ($($scalar:ty),+) => {
        accept! {
            Accepts: $(Value: $scalar => Value::from;)+
        }
    };
}

accept_scalars!(
    String,
    Cow<'_, str>,
    bool,
    i8,
    i16,
    i32,
    i64,
    isize,
    u8,
    u16,
    u32,
    u64,
    usize,
    f32,
    f64
);
