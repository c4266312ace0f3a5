//! Which Rust types hold the values of which primitive types.

use super::matching_models::Condition;
use super::{messages, report};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use graph_patch::edm;
use graph_patch::edm::Verbatim;
use graph_patch::metadata::DisagreementKind;
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// Checks models of `example.library.measurements` with one property, and compares the kinds of the reported disagreements.
macro_rules! measures {
    ($($name:ident: $ty:ty => $fit:ident;)*) => {
        $(
            {
                #[derive(GraphPatch)]
                #[serde(rename_all = "camelCase")]
                #[graph(type = "example.library.measurements")]
                struct Measurements {
                    $name: $ty,
                }
                let report = report::<Measurements>();
                let rules: Vec<_> = report.disagreements().chain(report.notes()).map(|found| found.kind).collect();
                assert_eq!(rules, measures!($fit), "{}: {}, {report}", stringify!($name), stringify!($ty));
            }
        )*
    };
    (fits) => { [] as [DisagreementKind; 0] };
    ($rule:ident) => { [DisagreementKind::$rule] };
}

/// A user's type: 16 bytes in hexadecimal, like those of `uuid`.
#[derive(Debug, Clone, PartialEq)]
struct Uuid(u128);

impl Serialize for Uuid {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("{:032x}", self.0))
    }
}

impl<'de> Deserialize<'de> for Uuid {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?.replace('-', "");
        let number = u128::from_str_radix(&text, 16).map_err(serde::de::Error::custom)?;
        Ok(Self(number))
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Wrapped(i32);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
struct Transparent {
    text: String,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Any {
    Number(f64),
    Text(String),
}

#[test]
fn strings() {
    measures! {
        text: String => fits;
        text: Box<str> => fits;
        text: char => Narrower;
        text: Transparent => fits;
        text: Condition => Narrower;
        text: Value => fits;
        text: i32 => Type;
        text: bool => Type;
        text: Vec<u8> => Collection;
        text: BTreeMap<String, String> => Complex;
    }
}

#[test]
fn formatted_strings_are_tried_with_a_sample() {
    measures! {
        guid: String => fits;
        guid: Uuid => fits;
        guid: uuid::Uuid => fits;
        guid: u128 => Type;
        date_time: jiff::Timestamp => fits;
        date: jiff::civil::Date => fits;
        time: jiff::civil::Time => fits;
        duration: jiff::SignedDuration => fits;
        guid: DateTime<Utc> => Type;
        date: NaiveDate => fits;
        date: Verbatim<NaiveDate> => fits;
        date: Verbatim<DateTime<Utc>> => Type;
        guid: Verbatim<DateTime<Utc>> => Type;
        date: DateTime<Utc> => Type;
        date_time: DateTime<Utc> => fits;
        date_time: NaiveDate => Type;
        date_time: i64 => Type;
        time: NaiveTime => fits;
        time: NaiveDate => Type;
        duration: String => fits;
        duration: std::time::Duration => Complex;
        duration: f64 => Type;
        binary: String => fits;
        binary: Vec<u8> => Collection;
        binary: f64 => Type;
        binary: Any => fits;
        date: Any => fits;
    }
}

#[test]
fn numbers() {
    measures! {
        byte: u8 => fits;
        byte: i8 => Type;
        byte: i16 => Wider;
        sbyte: i8 => fits;
        sbyte: u8 => Type;
        int16: i16 => fits;
        int16: i32 => Wider;
        int16: u16 => Type;
        int32: i32 => fits;
        int32: Wrapped => fits;
        int32: std::num::NonZeroI32 => fits;
        int32: i64 => Wider;
        int32: u32 => Type;
        int32: f64 => Type;
        int32: String => Type;
        int64: i64 => fits;
        int64: i32 => Type;
        int64: u64 => Type;
        single: f32 => fits;
        single: f64 => Wider;
        double: f64 => fits;
        double: f32 => Type;
        double: i32 => Type;
        double: Any => fits;
        decimal: f64 => fits;
        decimal: String => Type;
        truth: bool => fits;
        truth: String => Type;
        place: Value => fits;
        place: BTreeMap<String, Value> => fits;
    }
}

#[test]
fn the_json_representation_counts_and_not_the_rust_type() {
    mod as_text {
        use serde::{Deserialize, Deserializer, Serializer};

        #[allow(clippy::trivially_copy_pass_by_ref)] // serde passes a reference
        pub fn serialize<S: Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
            serializer.collect_str(value)
        }

        pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
            let text = String::deserialize(deserializer)?;
            text.parse().map_err(serde::de::Error::custom)
        }
    }
    #[derive(GraphPatch)]
    #[graph(type = "example.library.measurements")]
    struct Measurements {
        #[serde(with = "as_text")]
        text: i64,
        #[serde(with = "as_text")]
        int64: i64,
    }
    assert_eq!(
        messages::<Measurements>().0,
        ["Type `int64`: the model uses a string, the service declares `Edm.Int64`"]
    );
}

#[test]
fn serde_modules_of_this_crate_match_their_primitive_types() {
    #[derive(GraphPatch)]
    #[serde(rename_all = "camelCase")]
    #[graph(type = "example.library.measurements")]
    struct Measurements {
        #[serde(with = "edm::double")]
        double: f64,
        #[serde(with = "edm::single")]
        single: f32,
        #[serde(with = "edm::int64_string")]
        int64: i64,
        #[serde(with = "edm::binary")]
        binary: Vec<u8>,
        duration: edm::Duration,
        #[serde(with = "edm::decimal")]
        decimal: rust_decimal::Decimal,
        #[serde(with = "time::serde::rfc3339")]
        date_time: time::OffsetDateTime,
    }
    let note = "Quoted `int64`: the model serializes it as \"1\", the service declares `Edm.Int64`";
    assert_eq!(messages::<Measurements>(), (vec![], vec![note.into()]));
}
