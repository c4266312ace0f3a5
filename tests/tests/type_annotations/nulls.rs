//! A value has an annotation if it is not null, whatever its type is called.
#![allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // serde passes references to fields.

use crate::text;
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{json, value::RawValue, Value};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A value that is null or not, whatever its type is called.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Text(String),
    #[default]
    Nothing,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Wrapper(Option<Box<Option<i32>>>);

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
struct Unit;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
struct Object {
    a: Option<i32>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(transparent)]
struct Raw(Box<RawValue>);

impl Default for Raw {
    fn default() -> Self {
        Self(RawValue::from_string("null".to_owned()).unwrap())
    }
}

impl PartialEq for Raw {
    fn eq(&self, other: &Self) -> bool {
        self.0.get() == other.0.get()
    }
}

type Maybe<T> = Option<T>;

mod zero_is_null {
    use super::{Deserialize, Serialize, Serializer};
    use serde::Deserializer;

    pub(super) fn serialize<S: Serializer>(value: &i32, serializer: S) -> Result<S::Ok, S::Error> {
        Some(*value)
            .filter(|value| *value != 0)
            .serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i32, D::Error> {
        Ok(Option::deserialize(deserializer)?.unwrap_or_default())
    }
}

mod none_is_text {
    use super::Serializer;

    pub(super) fn serialize<S: Serializer>(
        value: &Option<i32>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => serializer.collect_str(value),
            None => serializer.serialize_str("none"),
        }
    }
}

macro_rules! values {
    ($($(#[$attr:meta])* $name:ident: $type:ty,)*) => {
        #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
        #[serde(default)]
        #[graph(untyped)]
        struct Values {
            $($(#[$attr])* #[graph(type = "#T")] $name: $type,)*
        }

        /// The text of each patch that sets one property.
        fn each(values: &Values) -> Vec<(&'static str, String)> {
            vec![$((
                stringify!($name),
                text(&ValuesPatch {
                    $name: Some(values.$name.clone()),
                    ..ValuesPatch::default()
                }),
            ),)*]
        }
    };
}

values! {
    alias: Maybe<bool>,
    boxed: Box<Option<char>>,
    either: Either,
    wrapper: Wrapper,
    unit: Unit,
    nothing: (),
    value: Value,
    cow: Option<Cow<'static, str>>,
    raw: Raw,
    float: f64,
    single: f32,
    object: Object,
    map: BTreeMap<String, Option<i32>>,
    tuple: (Option<i32>, Option<i32>),
    array: Vec<Option<i32>>,
    word: String,
    byte: u8,
    #[serde(with = "zero_is_null")]
    with: i32,
    #[serde(serialize_with = "none_is_text::serialize")]
    never_null: Option<i32>,
}

#[test]
fn the_value_decides_whether_it_is_null() {
    let nulls = Values {
        float: f64::NAN,
        single: f32::INFINITY,
        word: "null".to_owned(),
        ..Values::default()
    };
    let others = Values {
        alias: Some(false),
        boxed: Box::new(Some('x')),
        either: Either::Text(String::new()),
        wrapper: Wrapper(Some(Box::new(Some(0)))),
        value: json!(""),
        cow: Some("".into()),
        raw: Raw(RawValue::from_string("\"null\"".to_owned()).unwrap()),
        object: Object { a: Some(1) },
        with: 1,
        never_null: Some(1),
        ..Values::default()
    };
    for values in [nulls, others] {
        for (name, text) in each(&values) {
            let body: BTreeMap<String, Value> = serde_json::from_str(&text).unwrap();
            let has_annotation = body.contains_key(&format!("{name}@odata.type"));
            assert_eq!(has_annotation, !body[name].is_null(), "{text}");
        }
    }
}
