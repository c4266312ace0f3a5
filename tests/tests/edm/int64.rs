//! `Edm.Int64` (OData JSON Format 4.01, 3.2 and 7.1; `int64Value` of the ABNF).

use crate::{assert_deserializes, assert_rejects, assert_serializes};
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
fn an_integer_serializes_as_a_number_or_a_string() {
    assert_serializes(&[
        (Number(i64::MIN), "-9223372036854775808"),
        (Number(i64::MAX), "9223372036854775807"),
    ]);
    assert_serializes(&[
        (Text(i64::MIN), r#""-9223372036854775808""#),
        (Text(0), r#""0""#),
    ]);
    assert_serializes(&[(Nullable(None), "null"), (Nullable(Some(1)), r#""1""#)]);
    assert_serializes(&[(Collection(vec![1, -2]), r#"["1","-2"]"#)]);
}

#[test]
fn numbers_and_strings_deserialize() {
    assert_deserializes(&[
        ("0", Number(0)),
        ("-9223372036854775808", Number(i64::MIN)),
        (r#""-9223372036854775808""#, Number(i64::MIN)),
        ("9223372036854775807", Number(i64::MAX)),
        (r#""9223372036854775807""#, Number(i64::MAX)),
        (r#""+5""#, Number(5)),
        (r#""0000000000000000005""#, Number(5)),
    ]);
    assert_deserializes(&[("5", Text(5)), (r#""5""#, Text(5))]);
    assert_deserializes(&[("null", Nullable(None)), (r#""5""#, Nullable(Some(5)))]);
    assert_deserializes(&[(r#"["5",6]"#, Collection(vec![5, 6]))]);
}

#[test]
fn any_other_input_is_rejected() {
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
    let errors = assert_rejects::<Number>(&cases);
    assert_eq!(
        errors[0],
        "invalid value: integer `9223372036854775808`, expected a 64-bit integer as a number or a string \
         at line 1 column 19"
    );
    assert_rejects::<Text>(&cases);
    assert_rejects::<Nullable>(&[r#""null""#, "1.5"]);
    assert_rejects::<Collection>(&["null", r#""5""#, "[null]"]);
}

proptest! {
    #[test]
    fn both_representations_round_trip_and_are_interchangeable(value in any::<i64>()) {
        let (number, text) = (Number(value), Text(value));
        let [number, text] = [serde_json::to_string(&number).unwrap(), serde_json::to_string(&text).unwrap()];
        prop_assert_eq!(format!("\"{number}\""), text.clone());
        prop_assert_eq!(serde_json::from_str::<Number>(&text).unwrap(), Number(value));
        prop_assert_eq!(serde_json::from_str::<Text>(&number).unwrap(), Text(value));
    }
}
