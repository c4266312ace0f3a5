//! Null is kept, or serializing it is an error: without it, "clear" would become "leave".

#![allow(clippy::option_option)] // A property can be one.

use crate::formats::{from_cbor, to_cbor};
use crate::models::{AnyPatch, Item, Leaf, Node, NodePatch, Open};
use graph_patch::{DynamicProperties, GraphPatch, Patch};
use graph_patch_tests::has_all_digits;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

/// Patches with null at each kind of place.
fn patches() -> Vec<NodePatch> {
    let item = Item::patch().more("x", None);
    vec![
        Node::patch().note(None),
        Node::patch().next(None),
        Node::patch().any(None),
        Node::patch().to(None),
        Node::patch().open(Open::patch().items("a", None)),
        Node::patch().open(Open::patch().items("a", item)),
        Node::patch().next(Node::patch().next(Node::patch().size(1).note(None))),
        Node::patch().any(AnyPatch::from(Node::patch().note(None))),
    ]
}

fn all_without_null() -> NodePatch {
    // With `arbitrary_precision`, a `Value` passes a number to every format as a map.
    let number = if has_all_digits() {
        json!("1")
    } else {
        json!(1)
    };
    let item = Item::patch()
        .size(2)
        .more("x", json!([number, { "a": "b" }]));
    Node::patch()
        .size(1)
        .note("a")
        .next(Node::patch().note("b").to("nodes/1"))
        .any(AnyPatch::from(Leaf::patch().size(3)))
        .open(Open::patch().items("a", item))
}

#[test]
fn null_is_kept_in_a_format_that_has_it() {
    for patch in patches().into_iter().chain([all_without_null()]) {
        let json = serde_json::to_string(&patch).unwrap();
        assert_eq!(serde_json::from_str::<NodePatch>(&json).unwrap(), patch);
        let value = serde_json::to_value(&patch).unwrap();
        assert_eq!(NodePatch::deserialize(&value).unwrap(), patch);
        assert_eq!(from_cbor::<NodePatch>(&to_cbor(&patch)), Ok(patch.clone()));
        let bytes = rmp_serde::to_vec(&patch).unwrap();
        assert_eq!(rmp_serde::from_slice::<NodePatch>(&bytes).unwrap(), patch);
        let yaml = serde_yaml_ng::to_string(&patch).unwrap();
        assert_eq!(serde_yaml_ng::from_str::<NodePatch>(&yaml).unwrap(), patch);
        let mut json = simd_json::to_vec(&patch).unwrap();
        assert_eq!(
            simd_json::from_slice::<NodePatch>(&mut json).unwrap(),
            patch
        );
        // RON cannot represent null in a `Value`, but no patch here sets it.
        let ron = ron::to_string(&patch).unwrap();
        assert_eq!(ron::from_str::<NodePatch>(&ron).unwrap(), patch, "{ron}");
    }
}

const MESSAGE: &str = "is null, which the format cannot represent";

#[test]
fn null_is_an_error_in_toml() {
    for patch in patches() {
        for error in [
            toml::to_string(&patch).unwrap_err(),
            toml::to_string_pretty(&patch).unwrap_err(),
            toml::Value::try_from(&patch).unwrap_err(),
        ] {
            assert!(error.to_string().contains(MESSAGE), "{error}");
        }
    }
    let error = toml::to_string(&Node::patch().size(1).note(None)).unwrap_err();
    assert_eq!(error.to_string(), format!("property `note` {MESSAGE}"));

    let patch = all_without_null();
    let text = toml::to_string(&patch).unwrap();
    assert_eq!(toml::from_str::<NodePatch>(&text).unwrap(), patch);
}

#[test]
fn null_is_found_inside_an_option_and_a_newtype() {
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    struct Newtype(Option<u8>);

    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(untyped)]
    struct Wrapped {
        twice: Option<Option<u8>>,
        newtype: Newtype,
        nullable: Option<Newtype>,
    }

    for patch in [
        Wrapped::patch().twice(Some(None)),
        Wrapped::patch().newtype(Newtype(None)),
        Wrapped::patch().nullable(Newtype(None)),
    ] {
        let error = toml::to_string(&patch).unwrap_err();
        assert!(error.to_string().contains(MESSAGE), "{error}");
        let error = serde_urlencoded::to_string(&patch).unwrap_err();
        assert!(error.to_string().contains(MESSAGE), "{error}");
        let json = serde_json::to_string(&patch).unwrap();
        assert!(json.ends_with(":null}"), "{json}");
    }
    let patch = Wrapped::patch().twice(Some(1)).newtype(Newtype(Some(2)));
    assert_eq!(toml::to_string(&patch).unwrap(), "twice = 1\nnewtype = 2\n");
}

/// A form has no nested objects, so only a flat type can be one.
#[test]
fn null_is_an_error_in_a_form() {
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
    #[serde(default)]
    #[graph(untyped)]
    struct Flat {
        name: String,
        note: Option<String>,
        #[graph(bind)]
        to: Option<Box<Flat>>,
        #[graph(dynamic)]
        #[serde(flatten)]
        more: DynamicProperties<String>,
    }

    for patch in [
        Flat::patch().note(None),
        Flat::patch().name("a").to(None),
        Flat::patch().name("a").more("x", None),
    ] {
        let error = serde_urlencoded::to_string(&patch).unwrap_err();
        assert!(error.to_string().contains(MESSAGE), "{error}");
        // This format writes null as a name without a value.
        let text = serde_qs::to_string(&patch).unwrap();
        assert_eq!(
            serde_qs::from_str::<FlatPatch>(&text).unwrap(),
            patch,
            "{text}"
        );
    }
    let patch = Flat::patch().name("a b").note("").more("x", "1");
    let text = serde_urlencoded::to_string(&patch).unwrap();
    assert_eq!(text, "name=a+b&note=&x=1");
    assert_eq!(
        serde_urlencoded::from_str::<FlatPatch>(&text).unwrap(),
        patch
    );
}

#[test]
fn the_name_in_the_error_is_escaped() {
    let patch = Open::patch().items("a\nb", None);
    let error = toml::to_string(&patch).unwrap_err();
    assert_eq!(error.to_string(), format!("property `a\\nb` {MESSAGE}"));
}

/// Every value passes through the same place as null.
#[test]
fn all_other_values_are_serialized_as_before() {
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    struct Unit;

    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    struct Newtype(u128);

    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    struct Tuple(i8, char);

    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
    enum Variants {
        #[default]
        Unit,
        Newtype(f32),
        Tuple(u8, i16),
        Struct {
            a: u16,
        },
    }

    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(untyped)]
    struct Values {
        unit: (),
        unit_struct: Unit,
        newtype: Newtype,
        tuple: Tuple,
        pair: (u32, i128),
        variants: Vec<Variants>,
        variant: Variants,
        newtype_variant: Variants,
        tuple_variant: Variants,
        struct_variant: Variants,
        numbers: [f64; 2],
        number: f32,
        wide: u64,
        flag: bool,
        letter: char,
        value: Value,
        nested: Option<Option<u8>>,
    }

    let all = [
        Variants::Unit,
        Variants::Newtype(1.5),
        Variants::Tuple(1, -2),
        Variants::Struct { a: 3 },
    ];
    let [variant, newtype_variant, tuple_variant, struct_variant] = all.clone();
    let values = Values {
        newtype: Newtype(u128::MAX),
        tuple: Tuple(-1, 'é'),
        pair: (1, i128::MIN),
        variants: all.to_vec(),
        variant,
        newtype_variant,
        tuple_variant,
        struct_variant,
        numbers: [0.1, 1e300],
        number: 0.1,
        wide: u64::MAX,
        flag: true,
        letter: '"',
        value: json!({ "a": [null, 1.5] }),
        nested: Some(None),
        ..Values::default()
    };
    let patch = ValuesPatch::from(values);
    let expected = r#"{"unit":null,"unit_struct":null,"newtype":340282366920938463463374607431768211455,"tuple":[-1,"é"],"pair":[1,-170141183460469231731687303715884105728],"variants":["Unit",{"Newtype":1.5},{"Tuple":[1,-2]},{"Struct":{"a":3}}],"variant":"Unit","newtype_variant":{"Newtype":1.5},"tuple_variant":{"Tuple":[1,-2]},"struct_variant":{"Struct":{"a":3}},"numbers":[0.1,1e+300],"number":0.1,"wide":18446744073709551615,"flag":true,"letter":"\"","value":{"a":[null,1.5]},"nested":null}"#;
    assert_eq!(serde_json::to_string(&patch).unwrap(), expected);
    assert_eq!(patch.changed_properties().len(), 17);
    let bytes = rmp_serde::to_vec(&Node::patch().size(1)).unwrap();
    assert_eq!(
        rmp_serde::from_slice::<NodePatch>(&bytes).unwrap(),
        Node::patch().size(1)
    );
}
