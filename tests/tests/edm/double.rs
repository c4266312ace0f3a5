//! `Edm.Double` and `Edm.Single` (OData JSON Format 4.01, 7.1; `doubleValue` and `nanInfinity` of the ABNF).

use crate::{assert_deserializes, assert_rejects, assert_serializes};
use graph_patch::edm;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Double(#[serde(with = "edm::double")] f64);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Single(#[serde(with = "edm::single")] f32);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Nullable(#[serde(with = "edm::double")] Option<f64>);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Collection(#[serde(with = "edm::double")] Vec<Option<f64>>);

#[test]
fn infinities_and_nan_serialize_as_strings() {
    assert_serializes(&[
        (Double(f64::INFINITY), r#""INF""#),
        (Double(f64::NEG_INFINITY), r#""-INF""#),
        (Double(f64::NAN), r#""NaN""#),
        (Double(-f64::NAN), r#""NaN""#),
        (Double(0.1), "0.1"),
        (Double(-0.0), "-0.0"),
        (Double(f64::MAX), "1.7976931348623157e+308"),
    ]);
    assert_serializes(&[
        (Single(f32::INFINITY), r#""INF""#),
        (Single(f32::NEG_INFINITY), r#""-INF""#),
        (Single(f32::NAN), r#""NaN""#),
        (Single(0.1), "0.1"),
    ]);
    assert_serializes(&[
        (Nullable(None), "null"),
        (Nullable(Some(f64::INFINITY)), r#""INF""#),
    ]);
    assert_serializes(&[(
        Collection(vec![Some(1.5), None, Some(f64::NAN)]),
        r#"[1.5,null,"NaN"]"#,
    )]);
}

#[test]
fn numbers_and_the_three_strings_deserialize() {
    assert_deserializes(&[
        (r#""INF""#, Double(f64::INFINITY)),
        (r#""-INF""#, Double(f64::NEG_INFINITY)),
        ("1", Double(1.0)),
        ("-1", Double(-1.0)),
        ("1.5e3", Double(1500.0)),
        ("18446744073709551615", Double(18_446_744_073_709_551_615.0)),
    ]);
    assert_deserializes(&[
        (r#""-INF""#, Single(f32::NEG_INFINITY)),
        ("0.1", Single(0.1)),
        ("3.4028234663852886e38", Single(f32::MAX)),
    ]);
    assert_deserializes(&[("null", Nullable(None)), ("2", Nullable(Some(2.0)))]);
    assert_deserializes(&[(
        r#"["INF",null,1]"#,
        Collection(vec![Some(f64::INFINITY), None, Some(1.0)]),
    )]);
    let Double(actual) = serde_json::from_str(r#""NaN""#).unwrap();
    assert!(actual.is_nan());
}

#[test]
fn any_other_input_is_rejected() {
    let cases = [
        r#""inf""#,
        r#""Inf""#,
        r#""+INF""#,
        r#""nan""#,
        r#""-NaN""#,
        r#""Infinity""#,
        r#""1.5""#,
        r#""""#,
        r#"" INF""#,
        "null",
        "true",
        "[]",
        "{}",
        r#"{"INF":1}"#,
        r#"{"x":"1"}"#,
    ];
    let errors = assert_rejects::<Double>(&cases);
    assert_eq!(
        errors[0],
        r#"invalid value: string "inf", expected a number, "INF", "-INF" or "NaN" at line 1 column 5"#
    );
    assert_eq!(
        errors[9],
        r#"invalid type: null, expected a number, "INF", "-INF" or "NaN" at line 1 column 4"#
    );
    assert!(errors[13].starts_with("invalid type: map, expected a number, "));
    assert_rejects::<Single>(&cases);
    assert_rejects::<Nullable>(&[r#""null""#, r#""inf""#]);
    assert_rejects::<Collection>(&["null", "1", r#"["inf"]"#]);
}

#[test]
fn a_number_too_large_for_a_single_is_rejected() {
    let errors = assert_rejects::<Single>(&["3.5e38", "-1e300"]);
    assert!(
        errors[0].contains("expected a 32-bit number"),
        "{}",
        errors[0]
    );
}

// `serde_json` passes numbers as such a map if any crate of the build enables `arbitrary_precision`.
#[test]
fn numbers_of_arbitrary_precision_deserialize() {
    use serde::de::value::{Error, MapDeserializer};
    let actual = |digits| {
        let entries = [("$serde_json::private::Number", digits)].into_iter();
        edm::double::deserialize(MapDeserializer::<_, Error>::new(entries))
    };
    assert_eq!(actual("1.5"), Ok(1.5_f64));
    assert_eq!(actual("-1e3"), Ok(-1000.0_f64));
    assert!(actual("1e999").is_err());
    assert!(actual("INF").is_err());
}

proptest! {
    #[test]
    fn a_double_round_trips(bits in any::<u64>()) {
        // serde_json keeps the last bit only with its feature `float_roundtrip`.
        let value = f64::from_bits(bits & !0xffff);
        let Double(actual) = serde_json::from_str(&serde_json::to_string(&Double(value)).unwrap()).unwrap();
        let close = (actual - value).abs() <= value.abs() * 1e-15;
        prop_assert!(actual.to_bits() == value.to_bits() || close || (actual.is_nan() && value.is_nan()), "{value} as {actual}");
    }

    #[test]
    fn a_single_round_trips(bits in any::<u32>()) {
        let value = f32::from_bits(bits);
        let Single(actual) = serde_json::from_str(&serde_json::to_string(&Single(value)).unwrap()).unwrap();
        prop_assert!(actual.to_bits() == value.to_bits() || (actual.is_nan() && value.is_nan()), "{value} as {actual}");
    }
}
