//! Every kind of primitive value: nullable, non-nullable, in collections and in maps.

use super::{with_fields, Schema, Shape};
use crate::common::values::{double, json, list, map, number, single, text};
use graph_patch::GraphPatch;
use proptest::option::of;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, GraphPatch)]
#[graph(type = "test.primitives")]
pub struct Primitives {
    pub boolean: bool,
    pub byte: u8,
    pub sbyte: i8,
    pub int16: i16,
    pub int32: i32,
    pub int64: i64,
    pub unsigned: u64,
    pub single: f32,
    pub double: f64,
    pub character: char,
    pub string: String,
    pub boxed_text: Box<str>,
    pub pair: (u8, String),
    pub array: [u8; 2],
    pub nullable_boolean: Option<bool>,
    pub nullable_int64: Option<i64>,
    pub nullable_double: Option<f64>,
    pub nullable_string: Option<String>,
    pub nullable_boxed: Option<Box<i32>>,
    pub strings: Vec<String>,
    pub strings_or_null: Vec<Option<String>>,
    pub nullable_strings: Option<Vec<String>>,
    pub set: BTreeSet<u8>,
    pub map: BTreeMap<String, i32>,
    pub map_of_nullable: BTreeMap<String, Option<String>>,
    pub nullable_map: Option<BTreeMap<String, i32>>,
    pub map_of_lists: BTreeMap<String, Vec<u8>>,
    pub json: Value,
}

fn set() -> BoxedStrategy<BTreeSet<u8>> {
    proptest::collection::btree_set(0..3_u8, 0..3).boxed()
}

fn pair() -> BoxedStrategy<(u8, String)> {
    (number(), text()).boxed()
}

fn array() -> BoxedStrategy<[u8; 2]> {
    [number::<u8>(), number::<u8>()].boxed()
}

impl Shape for Primitives {
    fn resources() -> BoxedStrategy<Self> {
        with_fields!(Self {
            boolean: any::<bool>(),
            byte: number(),
            sbyte: any::<i8>(),
            int16: number(),
            int32: number(),
            int64: number(),
            unsigned: number(),
            single: single(),
            double: double(),
            character: number::<char>(),
            string: text(),
            boxed_text: text().prop_map(String::into_boxed_str),
            pair: pair(),
            array: array(),
            nullable_boolean: of(any::<bool>()),
            nullable_int64: of(number()),
            nullable_double: of(double()),
            nullable_string: of(text()),
            nullable_boxed: of(number().prop_map(Box::new)),
            strings: list(text()),
            strings_or_null: list(of(text()).boxed()),
            nullable_strings: of(list(text())),
            set: set(),
            map: map(number()),
            map_of_nullable: map(of(text()).boxed()),
            nullable_map: of(map(number())),
            map_of_lists: map(list(number())),
            json: json(),
        })
    }

    fn patches() -> BoxedStrategy<PrimitivesPatch> {
        with_fields!(PrimitivesPatch {
            boolean: of(any::<bool>()),
            byte: of(number()),
            sbyte: of(any::<i8>()),
            int16: of(number()),
            int32: of(number()),
            int64: of(number()),
            unsigned: of(number()),
            single: of(single()),
            double: of(double()),
            character: of(number::<char>()),
            string: of(text()),
            boxed_text: of(text().prop_map(String::into_boxed_str)),
            pair: of(pair()),
            array: of(array()),
            nullable_boolean: of(of(any::<bool>())),
            nullable_int64: of(of(number())),
            nullable_double: of(of(double())),
            nullable_string: of(of(text())),
            nullable_boxed: of(of(number().prop_map(Box::new))),
            strings: of(list(text())),
            strings_or_null: of(list(of(text()).boxed())),
            nullable_strings: of(of(list(text()))),
            set: of(set()),
            map: of(map(number())),
            map_of_nullable: of(map(of(text()).boxed())),
            nullable_map: of(of(map(number()))),
            map_of_lists: of(map(list(number()))),
            json: of(json()),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default())
    }
}
