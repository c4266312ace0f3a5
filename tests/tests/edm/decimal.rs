//! `Edm.Decimal` (OData JSON Format 4.01, 3.2 and 7.1; `decimalValue` of the ABNF).

use crate::{assert_deserializes, assert_rejects, assert_serializes};
use graph_patch::edm;
use proptest::prelude::*;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Number(#[serde(with = "edm::decimal")] Decimal);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Text(#[serde(with = "edm::decimal_string")] Decimal);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct NullableNumber(#[serde(with = "edm::decimal::option")] Option<Decimal>);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct NullableText(#[serde(with = "edm::decimal_string::option")] Option<Decimal>);

/// A type whose `Display` returns the text that it was parsed from.
#[derive(Debug, PartialEq)]
struct Digits(String);

impl FromStr for Digits {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Ok(Self(text.into()))
    }
}

impl Display for Digits {
    fn fmt(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct AsString(#[serde(with = "edm::decimal_string")] Digits);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct AsNumber(#[serde(with = "edm::decimal")] Digits);

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn as_string(text: &str) -> AsString {
    AsString(Digits(text.into()))
}

#[test]
fn a_decimal_serializes_as_a_number_if_the_number_keeps_all_digits() {
    let number = |text| Number(decimal(text));
    assert_serializes(&[
        (number("34.95"), "34.95"),
        (number("-34.95"), "-34.95"),
        (number("34.50"), "34.5"),
        (number("34.00"), "34"),
        (number("0.00"), "0"),
        (number("0.1"), "0.1"),
        (number("0.00001"), "0.00001"),
        (number("9007199254740993"), "9007199254740993"),
        (number("-9223372036854775808"), "-9223372036854775808"),
        (number("123456789012.345"), "123456789012.345"),
        (number("0.0000999999999999999"), "0.0000999999999999999"),
    ]);
    for inexact in [
        "0.1234567890123456789",
        "123456789012.3456",
        "1234567890123456.789",
        "9223372036854775808",
        "10000000000000000000000",
        "0.0000099",
    ] {
        let error = serde_json::to_string(&number(inexact)).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("the decimal `{inexact}` is not exact as a JSON number without an exponent; use `edm::decimal_string`")
        );
    }
    assert_serializes(&[
        (NullableNumber(None), "null"),
        (NullableNumber(Some(decimal("1.5"))), "1.5"),
    ]);
}

#[test]
fn a_string_keeps_all_digits() {
    let text = |text| Text(decimal(text));
    assert_serializes(&[
        (text("34.50"), r#""34.50""#),
        (
            text("-0.0000000000000000000000000001"),
            r#""-0.0000000000000000000000000001""#,
        ),
        (
            text("79228162514264337593543950335"),
            r#""79228162514264337593543950335""#,
        ),
    ]);
    assert_serializes(&[
        (NullableText(None), "null"),
        (NullableText(Some(decimal("1.5"))), r#""1.5""#),
    ]);
}

// OData 4.0 allows exponents only with `ExponentialDecimals=true` [OData JSON Format 4.01, 3.2].
#[test]
fn an_exponent_is_never_serialized() {
    assert_serializes(&[
        (as_string("1E+3"), r#""1000""#),
        (as_string("-1.25e-3"), r#""-0.00125""#),
        (as_string("12.5e1"), r#""125""#),
        (as_string("12.5e-1"), r#""1.25""#),
        (as_string("12.345e2"), r#""1234.5""#),
        (as_string("0e5"), r#""0""#),
        (as_string("1e0"), r#""1""#),
    ]);
    assert_serializes(&[
        (AsNumber(Digits("1E+3".into())), "1000"),
        (AsNumber(Digits("1.5E-2".into())), "0.015"),
    ]);
}

#[test]
fn numbers_and_strings_deserialize() {
    assert_deserializes(&[
        ("34.95", Number(decimal("34.95"))),
        ("-1", Number(decimal("-1"))),
        ("1e3", Number(decimal("1000"))),
        ("1.5e-7", Number(decimal("0.00000015"))),
        (
            "18446744073709551615",
            Number(decimal("18446744073709551615")),
        ),
        (r#""34.95""#, Number(decimal("34.95"))),
        (r#""+34.95""#, Number(decimal("34.95"))),
        (r#""1E3""#, Number(decimal("1000"))),
        (
            r#""0.1234567890123456789012345678""#,
            Number(decimal("0.1234567890123456789012345678")),
        ),
    ]);
    assert_deserializes(&[("34.95", Text(decimal("34.95")))]);
    assert_deserializes(&[
        ("null", NullableNumber(None)),
        ("1", NullableNumber(Some(decimal("1")))),
    ]);
    assert_deserializes(&[
        ("null", NullableText(None)),
        (r#""1""#, NullableText(Some(decimal("1")))),
    ]);
    assert_deserializes(&[
        (r#""34.50""#, as_string("34.50")),
        (r#""+1.0e+1""#, as_string("10")),
    ]);
}

#[test]
fn any_other_input_is_rejected() {
    let cases = [
        r#""""#,
        r#"".5""#,
        r#""5.""#,
        r#""1.2.3""#,
        r#""--1""#,
        r#""+-1""#,
        r#""1e""#,
        r#""1e+""#,
        r#""1e1.5""#,
        r#""e5""#,
        r#""1e+-5""#,
        r#"" 1""#,
        r#""1 ""#,
        r#""1,5""#,
        r#""0x1""#,
        r#""INF""#,
        r#""-INF""#,
        r#""NaN""#,
        r#""1e1000""#,
        "null",
        "true",
        "[]",
        "{}",
    ];
    let errors = assert_rejects::<AsString>(&cases);
    assert_eq!(
        errors[0],
        r#"invalid value: string "", expected a decimal as a number or a string at line 1 column 2"#
    );
    assert!(errors[19].starts_with("invalid type: null, expected a decimal"));
    assert_rejects::<Number>(&cases);
    assert_rejects::<Text>(&cases);
    assert_rejects::<NullableNumber>(&[r#""null""#, r#""x""#]);
    // rust_decimal itself rejects these numbers, which are too large.
    assert_rejects::<Number>(&[r#""79228162514264337593543950336""#, "1e300"]);
}

#[test]
fn a_value_that_is_not_a_decimal_does_not_serialize() {
    for word in ["NaN", "inf", ""] {
        let error = serde_json::to_string(&as_string(word)).unwrap_err();
        assert_eq!(error.to_string(), format!("`{word}` is not a decimal"));
    }
}

/// `f64` stands in for a type whose `FromStr` returns an infinite value for a number that is too large.
#[test]
fn a_number_that_the_type_cannot_represent_is_rejected() {
    #[derive(Debug, Deserialize)]
    struct Float(#[serde(with = "edm::decimal")] f64);

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Single(#[serde(with = "edm::decimal_string")] f32);

    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Nullable(#[serde(with = "edm::decimal::option")] Option<f64>);

    let zeros = format!("\"1{}\"", "0".repeat(400));
    let large = [
        r#""1e999""#,
        r#""-1e999""#,
        r#""1E+309""#,
        r#""17976931348623159e300""#,
        &zeros,
    ];
    assert_rejects::<Float>(&large);
    assert_rejects::<Nullable>(&large);
    assert_rejects::<Single>(&large);
    assert_rejects::<Single>(&[r#""1e39""#, "1e39"]);
    for (text, expected) in [("1e308", 1e308), ("-1.7976931348623157e308", f64::MIN)] {
        let Float(actual) = serde_json::from_str(&format!("\"{text}\"")).unwrap();
        assert_eq!(actual.to_bits(), expected.to_bits());
    }
}

// `serde_json` passes numbers as such a map if any crate of the build enables `arbitrary_precision`.
#[test]
fn numbers_of_arbitrary_precision_keep_all_digits() {
    use serde::de::value::{Error, MapDeserializer};
    let digits = "0.1234567890123456789012345678";
    let entries = [("$serde_json::private::Number", digits)].into_iter();
    let actual = edm::decimal::deserialize(MapDeserializer::<_, Error>::new(entries));
    assert_eq!(actual, Ok(decimal(digits)));
}

proptest! {
    #[test]
    fn a_string_round_trips(digits in any::<i64>(), scale in 0..28_u32) {
        let value = Decimal::new(digits, scale);
        let json = serde_json::to_string(&Text(value)).unwrap();
        prop_assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), Text(value));
        prop_assert_eq!(serde_json::from_str::<Number>(&json).unwrap(), Number(value));
    }

    #[test]
    fn a_number_round_trips_or_does_not_serialize(
        digits in any::<i64>(),
        short in any::<i16>(),
        zeros in 0..20_u32,
        scale in 0..28_u32,
    ) {
        let round = i128::from(short) * 10_i128.pow(zeros);
        for value in [Decimal::new(digits, scale), Decimal::from_i128_with_scale(round, scale)] {
            if let Ok(json) = serde_json::to_string(&Number(value)) {
                prop_assert!(!json.contains('e'), "{}", json);
                prop_assert_eq!(serde_json::from_str::<Number>(&json).unwrap(), Number(value));
            }
        }
    }

    #[test]
    fn a_short_number_serializes(digits in -999_999_999_999_999..=999_999_999_999_999_i64, scale in 0..6_u32) {
        prop_assert!(serde_json::to_string(&Number(Decimal::new(digits, scale))).is_ok());
    }
}
