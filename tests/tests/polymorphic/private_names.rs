//! An object with a private name of `serde_json` is an object, whatever its source and the place of the type.

use graph_patch::{edm, GraphPatch};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{json, Value};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, GraphPatch)]
#[graph(type = "p.values")]
struct Values {
    integer: i64,
    float: f64,
    single: f32,
    wide: u128,
    #[serde(with = "edm::int64")]
    int64: i64,
    #[serde(with = "edm::double")]
    double: f64,
    #[serde(with = "edm::decimal")]
    decimal: f64,
    #[serde(with = "edm::decimal_string::option")]
    nullable: Option<f64>,
    texts: BTreeMap<String, String>,
    list: Vec<i64>,
    any: Value,
    raw: Option<Raw>,
    #[graph(complex)]
    next: Option<Box<AnyValues>>,
}

#[derive(Debug, Clone, GraphPatch)]
#[graph(type = "p.any")]
enum AnyValues {
    Values(Values),
}

/// `RawValue` does not implement `PartialEq`.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Raw(Box<RawValue>);

impl PartialEq for Raw {
    fn eq(&self, other: &Self) -> bool {
        let [one, other] = [self, other].map(|raw| serde_json::from_str::<Value>(raw.0.get()).ok());
        one == other
    }
}

const NUMBERS: [&str; 9] = [
    "integer", "float", "single", "wide", "int64", "double", "decimal", "nullable", "list",
];

const TYPE: &str = r##""@odata.type":"#p.values""##;

/// Deserializes the member from each source of JSON, with the type first and last.
fn read(member: &str) -> Vec<Result<AnyValuesPatch, String>> {
    let early = format!("{{{TYPE},{member}}}");
    let late = format!("{{{member},{TYPE}}}");
    let nested = format!("{{\"next\":{late},{TYPE}}}");
    let mut outcomes = Vec::new();
    for body in [early, late, nested] {
        outcomes.push(serde_json::from_str::<AnyValuesPatch>(&body));
        outcomes.push(serde_json::from_reader(body.as_bytes()));
        outcomes.push(serde_json::from_slice(
            body.replace('$', "\\u0024").as_bytes(),
        ));
    }
    let text = |outcome: serde_json::Result<_>| outcome.map_err(|error| error.to_string());
    outcomes.into_iter().map(text).collect()
}

#[test]
fn an_object_is_not_a_number() {
    for name in NUMBERS {
        for digits in [
            "\"5\"", "\"1.5\"", "\"-0\"", "\"\"", "5", "null", "[]", "{}",
        ] {
            let number = format!("{{\"$serde_json::private::Number\":{digits}}}");
            for member in [
                format!("\"{name}\":{number}"),
                format!("\"{name}\":[{number}]"),
            ] {
                for outcome in read(&member) {
                    let error = outcome.unwrap_err();
                    assert!(error.starts_with("property `"), "{member}: {error}");
                }
            }
        }
    }
}

#[test]
fn an_object_that_is_a_value_is_not_a_number() {
    let number = json!({ "$serde_json::private::Number": "5" });
    for name in NUMBERS {
        for body in [
            json!({ name: number, "@odata.type": "p.values" }),
            json!({ "@odata.type": "p.values", name: number }),
        ] {
            // With the feature, `serde_json` itself takes the value for a number.
            if !has_arbitrary_precision() {
                AnyValuesPatch::deserialize(&body).unwrap_err();
                serde_json::from_value::<AnyValuesPatch>(body).unwrap_err();
            }
        }
    }
}

/// Returns `true` if a crate of the build enables the feature of `serde_json`.
fn has_arbitrary_precision() -> bool {
    serde_json::from_str::<Value>("1e999").is_ok()
}

#[test]
fn an_object_is_a_map_with_the_private_name() {
    let map = r#""texts":{"$serde_json::private::Number":"5"}"#;
    let texts = BTreeMap::from([("$serde_json::private::Number".into(), "5".into())]);
    let expected = AnyValuesPatch::from(Values::patch().texts(texts));
    for outcome in &read(map)[..6] {
        assert_eq!(outcome.as_ref(), Ok(&expected));
    }
}

#[test]
fn a_value_is_the_same_before_and_after_the_type() {
    for name in ["Number", "RawValue"] {
        for inner in ["\"5\"", "\"\"", "\"[1]\"", "\"[\"", "null", "[]"] {
            let outcomes = read(&format!(
                "\"any\":{{\"$serde_json::private::{name}\":{inner}}}"
            ));
            let early = outcomes[0].as_ref().ok();
            for outcome in &outcomes[..6] {
                assert_eq!(outcome.as_ref().ok(), early, "{name}: {inner}");
            }
        }
    }
}

#[test]
fn raw_json_is_the_same_before_and_after_the_type() {
    for raw in [
        "5",
        "-1.5",
        "\"a\\n\"",
        "{\"b\":[true,null],\"a\":{}}",
        "{\"$serde_json::private::RawValue\":\"[1]\"}",
        "{\"$serde_json::private::Number\":\"5\"}",
    ] {
        for outcome in &read(&format!("\"raw\":{raw}"))[..2] {
            outcome.as_ref().unwrap();
        }
        let outcomes = read(&format!("\"raw\":{raw}"));
        for outcome in &outcomes[..6] {
            assert_eq!(outcome, &outcomes[0], "{raw}");
        }
    }
    for outcome in &read("\"raw\":null")[..6] {
        let expected = AnyValuesPatch::from(Values::patch().raw(None));
        assert_eq!(outcome.as_ref(), Ok(&expected));
    }
}

/// serde passes the numbers of a flattened struct through a buffer, which does not distinguish them from objects.
#[test]
fn numbers_stay_numbers_in_a_buffer_of_serde() {
    #[derive(Debug, PartialEq, Deserialize)]
    struct Outer {
        #[serde(flatten)]
        inner: Inner,
    }

    #[derive(Debug, PartialEq, Deserialize)]
    struct Inner {
        #[serde(with = "edm::decimal")]
        decimal: f64,
        #[serde(with = "edm::double")]
        double: f64,
        next: AnyValuesPatch,
    }

    for number in ["1.5", "1.50", "-12.5e3", "0.1"] {
        let late = format!("{{\"float\":{number},\"decimal\":{number},\"any\":[{number}],{TYPE}}}");
        let body = format!("{{\"decimal\":{number},\"double\":{number},\"next\":{late}}}");
        let outer: Outer = serde_json::from_str(&body).unwrap();
        let expected: f64 = number.parse().unwrap();
        assert_eq!(
            (outer.inner.decimal, outer.inner.double),
            (expected, expected)
        );
        let AnyValuesPatch::Values(next) = outer.inner.next;
        assert_eq!((next.float, next.decimal), (Some(expected), Some(expected)));
        assert!(next.any.unwrap()[0].is_number());
    }
}
