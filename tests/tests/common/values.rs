//! Values of properties, from ranges so small that two values are often equal.

use chrono::{DateTime, Utc};
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use serde_json::Value;
use std::collections::BTreeMap;

/// Text, including the empty text and characters that JSON must escape.
pub fn text() -> BoxedStrategy<String> {
    prop_oneof![3 => "[ab]{0,2}", 1 => "(?s).{0,4}"].boxed()
}

/// A number, often one of 0, 1 and 2.
pub fn number<T: Arbitrary + From<u8> + 'static>() -> BoxedStrategy<T> {
    prop_oneof![3 => (0..3_u8).prop_map(T::from), 1 => any::<T>()].boxed()
}

/// Sixteenths, because `serde_json` keeps the last bit of other numbers only with its feature `float_roundtrip`.
///
/// NaN is excluded because it is not equal to itself, and infinities because JSON has no number for them.
pub fn double() -> BoxedStrategy<f64> {
    number::<i32>()
        .prop_map(|sixteenths| f64::from(sixteenths) / 16.0)
        .boxed()
}

pub fn single() -> BoxedStrategy<f32> {
    number::<i16>()
        .prop_map(|sixteenths| f32::from(sixteenths) / 16.0)
        .boxed()
}

pub fn instant() -> BoxedStrategy<DateTime<Utc>> {
    let milliseconds = prop_oneof![0..3_i64, 0..4_102_444_800_000_i64];
    milliseconds
        .prop_map(|milliseconds| DateTime::from_timestamp_millis(milliseconds).unwrap_or_default())
        .boxed()
}

pub fn list<T: std::fmt::Debug + 'static>(items: BoxedStrategy<T>) -> BoxedStrategy<Vec<T>> {
    vec(items, 0..3).boxed()
}

pub fn map<T: std::fmt::Debug + 'static>(
    values: BoxedStrategy<T>,
) -> BoxedStrategy<BTreeMap<String, T>> {
    btree_map("[ab@]{0,1}", values, 0..3).boxed()
}

/// Any JSON, including objects that resemble a patch.
pub fn json() -> BoxedStrategy<Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        number::<i32>().prop_map(Value::from),
        text().prop_map(Value::from),
    ];
    leaf.prop_recursive(2, 6, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Value::from),
            btree_map("(@odata\\.type|a|b)", inner, 0..3)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
    .boxed()
}
