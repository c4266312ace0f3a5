//! Values before the type are buffered, and deserialize as if they came after it, whatever their type and size.

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "t.values")]
struct Values {
    small: u8,
    signed: i64,
    unsigned: u64,
    wide: u128,
    deep: i128,
    single: f32,
    double: f64,
    letter: char,
    text: String,
    flag: Option<bool>,
    unit: (),
    unit_struct: Unit,
    id: Id,
    pair: (i32, String),
    three: [u8; 3],
    list: Vec<Option<Id>>,
    named: BTreeMap<String, Vec<i32>>,
    texts: BTreeMap<String, String>,
    numbered: BTreeMap<i32, bool>,
    yes_or_no: BTreeMap<bool, u8>,
    state: State,
    states: Vec<State>,
    nullable: Option<State>,
    tagged: Tagged,
    either: Either,
    any: Value,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize)]
struct Unit;

#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
struct Id(i32);

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
enum State {
    #[default]
    NotStarted,
    After(i32),
    Between(i32, i32),
    Other {
        text: String,
    },
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Tagged {
    A { x: i32 },
}

impl Default for Tagged {
    fn default() -> Self {
        Self::A { x: 0 }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Number(i32),
    Text(String),
}

impl Default for Either {
    fn default() -> Self {
        Self::Number(0)
    }
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "t.any")]
enum Any {
    Values(Values),
}

/// Deserializes the body with the type first, and with the type last.
fn early_and_late(member: &str) -> [serde_json::Result<AnyPatch>; 2] {
    [
        format!(r##"{{"@odata.type":"#t.values",{member}}}"##),
        format!(r##"{{{member},"@odata.type":"#t.values"}}"##),
    ]
    .map(|body| serde_json::from_str(&body))
}

fn assert_accepted(member: &str) -> AnyPatch {
    let [early, late] =
        early_and_late(member).map(|result| result.unwrap_or_else(|e| panic!("{member}: {e}")));
    assert_eq!(early, late, "{member}");
    assert!(!late.is_empty());
    late
}

fn assert_rejected(member: &str) {
    let [early, late] = early_and_late(member);
    assert!(early.is_err(), "early: {member}");
    assert!(late.is_err(), "late: {member}");
}

#[test]
fn a_number_keeps_its_value_to_the_limits_of_its_type() {
    for (name, value) in [
        ("small", u8::MAX.to_string()),
        ("signed", i64::MIN.to_string()),
        ("signed", i64::MAX.to_string()),
        ("unsigned", u64::MAX.to_string()),
        ("wide", u64::MAX.to_string()),
        ("double", "1e308".into()),
        ("double", f64::MIN_POSITIVE.to_string()),
    ] {
        let AnyPatch::Values(patch) = assert_accepted(&format!(r#""{name}":{value}"#));
        let serialized: Value = serde_json::to_value(patch).unwrap();
        assert_eq!(
            serialized[name].to_string().parse::<f64>(),
            value.parse::<f64>()
        );
        if name != "double" {
            assert_eq!(serialized[name].to_string(), value);
        }
    }
    for member in [
        r#""small":256"#,
        r#""small":-1"#,
        r#""small":1.0"#,
        r#""signed":9223372036854775808"#,
        r#""unsigned":18446744073709551616"#,
        r#""unsigned":-1"#,
        r#""double":"1""#,
        r#""double":null"#,
        r#""single":3.5e38"#,
        r#""single":-1e300"#,
    ] {
        assert_rejected(member);
    }
}

/// `serde_json` passes numbers as such a map if any crate of the build enables `arbitrary_precision`. Its deserializer of the
/// digits provides a string for an `Option`, as that of serde for a `String` does.
#[test]
fn a_number_deserializes_from_its_digits() {
    use serde::de::value::{Error, MapDeserializer, StringDeserializer};
    use serde::de::IntoDeserializer;
    use serde::Deserialize;

    #[derive(Clone)]
    enum Value {
        Digits(&'static str),
        Type,
    }

    impl IntoDeserializer<'_> for Value {
        type Deserializer = Self;

        fn into_deserializer(self) -> Self {
            self
        }
    }

    impl<'de> serde::Deserializer<'de> for Value {
        type Error = Error;

        fn deserialize_any<V: serde::de::Visitor<'de>>(
            self,
            visitor: V,
        ) -> Result<V::Value, Error> {
            match self {
                Self::Type => visitor.visit_str("t.values"),
                Self::Digits(digits) => {
                    let digits: StringDeserializer<Error> = digits.to_string().into_deserializer();
                    let number = ("$serde_json::private::Number", digits);
                    visitor.visit_map(MapDeserializer::new([number].into_iter()))
                }
            }
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
            newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    let late = |name: &'static str, digits| {
        let members = [(name, Value::Digits(digits)), ("@odata.type", Value::Type)];
        AnyPatch::deserialize(MapDeserializer::new(members.into_iter()))
    };
    let patch = late("double", "-12.5e3").unwrap();
    assert_eq!(
        serde_json::to_value(patch).unwrap()["double"],
        json!(-12500.0)
    );
    for (name, digits, found) in [("double", "1e999", "map"), ("texts", "1.5", "number")] {
        let error = late(name, digits).unwrap_err().to_string();
        let message = format!("property `{name}`: invalid type: {found}");
        assert!(error.starts_with(&message), "{error}");
    }
}

/// `serde_json` returns a number beyond 64 bits only to a caller that asks for one, which a buffer cannot do. So the
/// number is accepted only if no value is buffered.
#[test]
fn no_value_is_buffered_if_the_type_comes_first() {
    let [early, _] = early_and_late(r#""wide":18446744073709551616"#);
    let expected = Values::patch().wide(u128::from(u64::MAX) + 1);
    assert_eq!(early.unwrap(), expected.into());
}

/// Other deserializers than that of JSON text provide such a number unrequested.
#[test]
fn a_number_beyond_64_bits_is_buffered_if_the_format_represents_it() {
    use serde::de::value::{Error, MapDeserializer};
    use serde::de::IntoDeserializer;
    use serde::Deserialize;

    #[derive(Clone)]
    enum Member {
        Wide(u128),
        Deep(i128),
        Type,
    }

    impl IntoDeserializer<'_> for Member {
        type Deserializer = Self;

        fn into_deserializer(self) -> Self {
            self
        }
    }

    impl<'de> serde::Deserializer<'de> for Member {
        type Error = Error;

        fn deserialize_any<V: serde::de::Visitor<'de>>(
            self,
            visitor: V,
        ) -> Result<V::Value, Error> {
            match self {
                Self::Wide(value) => visitor.visit_u128(value),
                Self::Deep(value) => visitor.visit_i128(value),
                Self::Type => visitor.visit_borrowed_str("#t.values"),
            }
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
            newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
        }
    }

    let members = [
        ("wide", Member::Wide(u128::MAX)),
        ("deep", Member::Deep(i128::MIN)),
        ("@odata.type", Member::Type),
    ];
    for first in 0..members.len() {
        let mut members = members.clone();
        members.rotate_left(first);
        let patch = AnyPatch::deserialize(MapDeserializer::new(members.into_iter())).unwrap();
        let expected = Values::patch().wide(u128::MAX).deep(i128::MIN);
        assert_eq!(patch, expected.into());
    }
}

/// A number too large for an `f64` can be ignored, but not buffered. [OData JSON Format 4.01, 4.5 and 20]
#[test]
fn an_annotation_is_ignored_before_and_after_the_type() {
    let _ = assert_accepted(r#""@a.b":1e999,"small":1"#);
}

#[test]
fn a_value_of_any_type_is_accepted_before_and_after_the_type() {
    for member in [
        r#""single":-0.5"#,
        r#""single":2"#,
        r#""double":-3"#,
        r#""double":1e3"#,
        r#""letter":"\u00e9""#,
        r#""text":"\ud83d\ude00\n""#,
        r#""flag":true"#,
        r#""flag":null"#,
        r#""unit":null"#,
        r#""unit_struct":null"#,
        r#""id":7"#,
        r#""pair":[1,"a"]"#,
        r#""three":[1,2,3]"#,
        r#""list":[1,null,2]"#,
        r#""list":[]"#,
        r#""named":{"":[],"a":[1]}"#,
        r#""numbered":{"-1":true,"2":false}"#,
        r#""yes_or_no":{"true":1}"#,
        r#""state":"notStarted""#,
        r#""state":{"after":1}"#,
        r#""state":{"between":[1,2]}"#,
        r#""state":{"other":{"text":"a"}}"#,
        r#""states":["notStarted",{"after":1}]"#,
        r#""nullable":null"#,
        r#""nullable":{"after":1}"#,
        r#""tagged":{"x":1,"kind":"A"}"#,
        r#""either":1"#,
        r#""either":"1""#,
        r#""any":{"b":[1,-1,0.5,null,true,"x",{}],"a":18446744073709551615}"#,
        r#""any":null"#,
    ] {
        let _ = assert_accepted(member);
    }
}

#[test]
fn a_value_of_the_wrong_type_is_rejected_before_and_after_the_type() {
    for member in [
        r#""letter":"ab""#,
        r#""flag":"true""#,
        r#""unit":0"#,
        r#""unit_struct":{}"#,
        r#""id":null"#,
        r#""id":[7]"#,
        r#""pair":[1]"#,
        r#""three":[1,2,3,4]"#,
        r#""list":["a"]"#,
        r#""list":{}"#,
        r#""named":{"a":[null]}"#,
        r#""named":[]"#,
        r#""numbered":{"a":true}"#,
        r#""numbered":{"1.0":true}"#,
        r#""numbered":{"+1":true}"#,
        r#""numbered":{"01":true}"#,
        r#""yes_or_no":{"1":1}"#,
        r#""state":"after""#,
        r#""state":"unknown""#,
        r#""state":0"#,
        r#""state":{}"#,
        r#""state":{"after":1,"other":2}"#,
        r#""state":{"other":{}}"#,
        r#""tagged":{"x":1}"#,
        r#""either":null"#,
    ] {
        assert_rejected(member);
    }
}

#[test]
fn a_large_body_is_buffered() {
    let many: Vec<_> = (0..20_000).map(Some).map(|id| id.map(Id)).collect();
    let long = "é".repeat(100_000);
    let member = format!(
        r#""text":"{long}","list":{},"any":{}{}"#,
        serde_json::to_string(&many).unwrap(),
        "[".repeat(100),
        "]".repeat(100),
    );
    let AnyPatch::Values(patch) = assert_accepted(&member);
    assert_eq!((patch.text, patch.list), (Some(long), Some(many)));
    let depth = 200;
    assert_rejected(&format!(
        r#""any":{}{}"#,
        "[".repeat(depth),
        "]".repeat(depth)
    ));
}
