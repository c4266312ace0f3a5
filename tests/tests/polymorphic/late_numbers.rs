//! A number has the same value before and after the type.

use graph_patch::{GraphPatch, Patch};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "n.size")]
struct Size {
    wide: u128,
    deep: Option<i128>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "n.numbers")]
struct Numbers {
    wide: u128,
    deep: Option<i128>,
    double: f64,
    signed: i64,
    unsigned: u64,
    list: Vec<u128>,
    named: BTreeMap<String, i128>,
    numbered: BTreeMap<u128, u8>,
    below_zero: BTreeMap<i128, u8>,
    sizes: Vec<Size>,
    #[graph(complex)]
    size: Size,
    #[graph(complex)]
    next: Option<Box<AnyNumbers>>,
    any: Value,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "n.any")]
enum AnyNumbers {
    Numbers(Numbers),
}

const TYPE: &str = r##""@odata.type":"#n.numbers""##;

/// Members that contain the number at each place of a body.
fn members(number: &str) -> [String; 13] {
    [
        format!(r#""wide":{number}"#),
        format!(r#""deep":{number}"#),
        format!(r#""double":{number}"#),
        format!(r#""signed":{number}"#),
        format!(r#""unsigned":{number}"#),
        format!(r#""list":[0,{number}]"#),
        format!(r#""named":{{"\"-1":{number}}}"#),
        format!(r#""numbered":{{"{number}":1}}"#),
        format!(r#""below_zero":{{"{number}":1}}"#),
        format!(r#""sizes":[{{"wide":{number},"deep":{number}}}]"#),
        format!(r#""size":{{"wide":{number},"deep":null}}"#),
        format!(r#""next":{{"next":{{"deep":{number},{TYPE}}},{TYPE}}}"#),
        format!(r#""any":[{{"a":{number}}}]"#),
    ]
}

type Read = serde_json::Result<AnyNumbersPatch>;

/// Deserializes the body from each source.
fn read(body: &str) -> [Read; 4] {
    [
        serde_json::from_str(body),
        serde_json::from_slice(body.as_bytes()),
        serde_json::from_reader(body.as_bytes()),
        serde_json::from_str::<Value>(body).and_then(serde_json::from_value),
    ]
}

/// Deserializes the member before its type, and after it. The type of each object in `next` moves too.
fn early_and_late(member: &str) -> impl Iterator<Item = (Read, Read)> {
    let moved = format!(r#""next":{{{TYPE},"next":{{{TYPE},"#);
    let early = match member.strip_prefix(r#""next":{"next":{"#) {
        Some(inner) => moved + &inner.replace(&format!(",{TYPE}"), ""),
        None => member.to_owned(),
    };
    let early = read(&format!("{{{TYPE},{early}}}"));
    early.into_iter().zip(read(&format!("{{{member},{TYPE}}}")))
}

fn assert_same(number: &str) {
    // With `arbitrary_precision`, a `Value` can hold such a number, and `serde_json` converts it to an infinite `f64`.
    let is_infinite = number.parse::<f64>().is_ok_and(f64::is_infinite);
    let sources = if is_infinite { 3 } else { 4 };
    for member in members(number) {
        for (early, late) in early_and_late(&member).take(sources) {
            assert_eq!(early.ok(), late.ok(), "{member}");
        }
    }
}

#[test]
fn every_number_has_the_same_value() {
    for number in [
        "0",
        "-0.0",
        "18446744073709551615",
        "9223372036854775808",
        "-9223372036854775808",
        "18446744073709551615.0",
        "1.7976931348623157e308",
        "-1.7976931348623157e308",
        "5e-324",
        "2.2250738585072014e-308",
        "1e400",
        "1e-400",
        "1E+2",
        "0.1",
        "01",
        "-",
    ] {
        assert_same(number);
    }
    let double = r#""double":18446744073709551616"#;
    for (early, late) in early_and_late(double) {
        assert_eq!(early.unwrap(), late.unwrap());
    }
}

proptest! {
    #[test]
    fn any_number_has_the_same_value(
        number in prop_oneof![
            any::<u64>().prop_map(|number| number.to_string()),
            any::<i64>().prop_map(|number| number.to_string()),
            any::<f64>().prop_filter("JSON", |number| number.is_finite()).prop_map(|number| format!("{number:e}")),
            "-?(0|[1-9][0-9]{0,17})\\.[0-9]{1,25}",
            "-?(0|[1-9][0-9]{0,25})\\.[0-9]{1,5}[eE][+-]?[0-9]{1,3}",
        ]
    ) {
        assert_same(&number);
    }
}

/// `serde_json` passes such an integer as an `f64` to a caller that does not ask for 128 bits, as a buffer cannot do.
#[test]
fn an_integer_beyond_64_bits_has_the_same_value() {
    for number in [
        "18446744073709551616",
        "170141183460469231731687303715884105727",
        "340282366920938463463374607431768211455",
        "340282366920938463463374607431768211456",
        "-9223372036854775809",
        "-170141183460469231731687303715884105728",
        "-170141183460469231731687303715884105729",
        "-0",
    ] {
        for member in members(number) {
            // A `Value` holds such an integer as an `f64`, so only text can contain one.
            for (early, late) in early_and_late(&member).take(3) {
                assert_eq!(early.ok(), late.ok(), "{member}");
            }
        }
    }
    let wide =
        r#""wide":18446744073709551616,"any":["\\\"1",{"5":-5}],"deep":-9223372036854775809"#;
    for (_, late) in early_and_late(wide).take(3) {
        let AnyNumbersPatch::Numbers(late) = late.unwrap();
        assert_eq!(late.wide, Some(1 << 64));
        assert_eq!(late.deep, Some(Some(i128::from(i64::MIN) - 1)));
    }
}

/// The text of a member is parsed apart from the body, and the limit of `serde_json` holds for both together.
#[test]
fn a_member_before_the_type_is_not_nested_more_deeply_than_other_members() {
    let body = |depth: usize, before: &str, after: &str| {
        let depth = depth - 2;
        let any = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let next = format!(r#"{{{before}"any":{any}{after}}}"#);
        serde_json::from_str::<AnyNumbersPatch>(&format!(r#"{{{TYPE},"next":{next}}}"#))
    };
    let (before, after) = (format!("{TYPE},"), format!(",{TYPE}"));
    assert_eq!(
        body(127, &before, "").unwrap(),
        body(127, "", &after).unwrap()
    );
    for error in [body(128, &before, ""), body(128, "", &after)] {
        let error = error.unwrap_err().to_string();
        assert!(
            error.starts_with("property `next/any`: recursion limit exceeded at line 1"),
            "{error}"
        );
    }
}

/// A key is buffered as text, so it has all digits.
#[test]
fn an_integer_of_128_bits_is_accepted_as_a_key() {
    for (name, number) in [
        ("numbered", "340282366920938463463374607431768211455"),
        ("below_zero", "-170141183460469231731687303715884105728"),
        ("below_zero", "-0"),
    ] {
        for (early, late) in early_and_late(&format!(r#""{name}":{{"{number}":1}}"#)) {
            assert_eq!(early.unwrap(), late.unwrap(), "{name}: {number}");
        }
    }
}

/// A patch serializes its type first, so every number of a patch returns.
#[test]
fn an_integer_beyond_64_bits_of_a_serialized_patch_round_trips() {
    let numbers = || Numbers::patch().wide(u128::MAX).deep(i128::MIN);
    let patch = AnyNumbersPatch::from(numbers().next(AnyNumbersPatch::from(numbers())));
    assert!(!patch.is_empty());
    let body = serde_json::to_string(&patch).unwrap();
    assert_eq!(
        serde_json::from_str::<AnyNumbersPatch>(&body).unwrap(),
        patch
    );
}
