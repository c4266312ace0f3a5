//! `Edm.Decimal` (OData JSON Format 4.01, 3.2 and 7.1; `decimalValue` of the ABNF).

use crate::{reads, refused, writes};
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

/// A type that shows just what it was parsed from, as long as that is no word.
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
struct Shown(#[serde(with = "edm::decimal_string")] Digits);

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct ShownNumber(#[serde(with = "edm::decimal")] Digits);

fn decimal(text: &str) -> Decimal {
    text.parse().unwrap()
}

fn shown(text: &str) -> Shown {
    Shown(Digits(text.into()))
}

#[test]
fn a_number_is_written_where_it_keeps_all_digits() {
    let number = |text| Number(decimal(text));
    writes(&[
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
    for lost in [
        "0.1234567890123456789",
        "123456789012.3456",
        "1234567890123456.789",
        "9223372036854775808",
        "10000000000000000000000",
        "0.0000099",
    ] {
        let error = serde_json::to_string(&number(lost)).unwrap_err();
        assert_eq!(
            error.to_string(),
            format!("the decimal {lost} is no JSON number without loss or exponent: `decimal_string` writes it as a string")
        );
    }
    writes(&[
        (NullableNumber(None), "null"),
        (NullableNumber(Some(decimal("1.5"))), "1.5"),
    ]);
}

#[test]
fn a_string_keeps_all_digits() {
    let text = |text| Text(decimal(text));
    writes(&[
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
    writes(&[
        (NullableText(None), "null"),
        (NullableText(Some(decimal("1.5"))), r#""1.5""#),
    ]);
}

// OData JSON Format 4.01, 3.2: 4.0 has exponents only with `ExponentialDecimals=true`.
#[test]
fn an_exponent_is_never_written() {
    writes(&[
        (shown("1E+3"), r#""1000""#),
        (shown("-1.25e-3"), r#""-0.00125""#),
        (shown("12.5e1"), r#""125""#),
        (shown("12.5e-1"), r#""1.25""#),
        (shown("12.345e2"), r#""1234.5""#),
        (shown("0e5"), r#""0""#),
        (shown("1e0"), r#""1""#),
    ]);
    writes(&[
        (ShownNumber(Digits("1E+3".into())), "1000"),
        (ShownNumber(Digits("1.5E-2".into())), "0.015"),
    ]);
}

#[test]
fn numbers_and_strings_are_read() {
    reads(&[
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
    reads(&[("34.95", Text(decimal("34.95")))]);
    reads(&[
        ("null", NullableNumber(None)),
        ("1", NullableNumber(Some(decimal("1")))),
    ]);
    reads(&[
        ("null", NullableText(None)),
        (r#""1""#, NullableText(Some(decimal("1")))),
    ]);
    reads(&[
        (r#""34.50""#, shown("34.50")),
        (r#""+1.0e+1""#, shown("10")),
    ]);
}

#[test]
fn anything_else_is_refused() {
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
    let errors = refused::<Shown>(&cases);
    assert_eq!(
        errors[0],
        r#"invalid value: string "", expected a decimal, as a number or string at line 1 column 2"#
    );
    assert!(errors[19].starts_with("invalid type: null, expected a decimal"));
    refused::<Number>(&cases);
    refused::<Text>(&cases);
    refused::<NullableNumber>(&[r#""null""#, r#""x""#]);
    // What the type itself has no room for.
    refused::<Number>(&[r#""79228162514264337593543950336""#, "1e300"]);
}

#[test]
fn what_is_no_decimal_is_not_written() {
    for word in ["NaN", "inf", ""] {
        let error = serde_json::to_string(&shown(word)).unwrap_err();
        assert_eq!(error.to_string(), format!("`{word}` is no decimal"));
    }
}

// As a build gets them in which any crate has turned on serde_json's `arbitrary_precision`.
#[test]
fn numbers_of_arbitrary_precision_keep_all_digits() {
    use serde::de::value::{Error, MapDeserializer};
    let digits = "0.1234567890123456789012345678";
    let entries = [("$serde_json::private::Number", digits)].into_iter();
    let read = edm::decimal::deserialize(MapDeserializer::<_, Error>::new(entries));
    assert_eq!(read, Ok(decimal(digits)));
}

proptest! {
    #[test]
    fn a_string_is_read_back(digits in any::<i64>(), scale in 0..28_u32) {
        let value = Decimal::new(digits, scale);
        let json = serde_json::to_string(&Text(value)).unwrap();
        prop_assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), Text(value));
        prop_assert_eq!(serde_json::from_str::<Number>(&json).unwrap(), Number(value));
    }

    #[test]
    fn a_number_is_read_back_or_not_written(
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
    fn a_short_number_is_written(digits in -999_999_999_999_999..=999_999_999_999_999_i64, scale in 0..6_u32) {
        prop_assert!(serde_json::to_string(&Number(Decimal::new(digits, scale))).is_ok());
    }
}
