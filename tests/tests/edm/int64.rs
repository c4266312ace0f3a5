//! `Edm.Int64` (OData JSON Format 4.01, 3.2 and 7.1; `int64Value` of the ABNF).

use crate::{reads, refused, writes};
use graph_patch::edm;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Number(#[serde(with = "edm::int64")] i64);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Text(#[serde(with = "edm::int64_string")] i64);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Nullable(#[serde(with = "edm::int64_string")] Option<i64>);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Collection(#[serde(with = "edm::int64_string")] Vec<i64>);

#[test]
fn a_number_is_written_or_a_string() {
    writes(&[
        (Number(i64::MIN), "-9223372036854775808"),
        (Number(i64::MAX), "9223372036854775807"),
    ]);
    writes(&[
        (Text(i64::MIN), r#""-9223372036854775808""#),
        (Text(0), r#""0""#),
    ]);
    writes(&[(Nullable(None), "null"), (Nullable(Some(1)), r#""1""#)]);
    writes(&[(Collection(vec![1, -2]), r#"["1","-2"]"#)]);
}

#[test]
fn both_are_read() {
    reads(&[
        ("0", Number(0)),
        ("-9223372036854775808", Number(i64::MIN)),
        (r#""-9223372036854775808""#, Number(i64::MIN)),
        ("9223372036854775807", Number(i64::MAX)),
        (r#""9223372036854775807""#, Number(i64::MAX)),
        (r#""+5""#, Number(5)),
        (r#""0000000000000000005""#, Number(5)),
    ]);
    reads(&[("5", Text(5)), (r#""5""#, Text(5))]);
    reads(&[("null", Nullable(None)), (r#""5""#, Nullable(Some(5)))]);
    reads(&[(r#"["5",6]"#, Collection(vec![5, 6]))]);
}

#[test]
fn anything_else_is_refused() {
    let cases = [
        "9223372036854775808",
        r#""9223372036854775808""#,
        "-9223372036854775809",
        "1.0",
        "1e3",
        r#""1.0""#,
        r#""1e3""#,
        r#""00000000000000000005""#,
        r#"" 5""#,
        r#""5 ""#,
        r#""""#,
        r#""-""#,
        r#""--5""#,
        r#""0x5""#,
        r#""INF""#,
        "null",
        "true",
        "[5]",
        "{}",
    ];
    let errors = refused::<Number>(&cases);
    assert_eq!(
        errors[0],
        "invalid value: integer `9223372036854775808`, expected an integer of 64 bits, as a number or string \
         at line 1 column 19"
    );
    refused::<Text>(&cases);
    refused::<Nullable>(&[r#""null""#, "1.5"]);
    refused::<Collection>(&["null", r#""5""#, "[null]"]);
}

proptest! {
    #[test]
    fn what_is_written_is_read_back_in_both_ways(value in any::<i64>()) {
        let (number, text) = (Number(value), Text(value));
        let [number, text] = [serde_json::to_string(&number).unwrap(), serde_json::to_string(&text).unwrap()];
        prop_assert_eq!(format!("\"{number}\""), text.clone());
        prop_assert_eq!(serde_json::from_str::<Number>(&text).unwrap(), Number(value));
        prop_assert_eq!(serde_json::from_str::<Text>(&number).unwrap(), Text(value));
    }
}
