//! serde's attributes define names and representations: a patch uses those that serde uses for the resource.
#![allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // serde passes references to fields.

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

fn to_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

fn deserialize<P: Patch>(body: Value) -> P {
    serde_json::from_value(body).unwrap()
}

fn is_rejected<P: Patch>(body: Value) -> bool {
    serde_json::from_value::<P>(body).is_err()
}

/// Defines a struct for each case. serde and the patch must use the same names for it in both directions.
macro_rules! cases {
    ($($module:ident: $case:literal),+ $(,)?) => {$(
        #[allow(non_snake_case)]
        mod $module {
            use super::*;

            #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
            #[serde(rename_all = $case)]
            #[graph(untyped)]
            pub struct Names {
                a: u8,
                a_b: u8,
                long_name_of_three: u8,
                __x: u8,
                _y: u8,
                z_: u8,
                two__lines: u8,
                r#type: u8,
                r#match: u8,
                self_: u8,
                a1_b2: u8,
                a1b2: u8,
                _1st: u8,
                UPPER: u8,
                mixedCase: u8,
                i_p: u8,
                størrelse_på: u8,
            }

            #[test]
            fn every_field_serializes_under_the_name_that_serde_uses() {
                let resource = Names::default();
                let patch = NamesPatch::from(resource.clone());
                let body = to_json(&patch);
                assert_eq!(body, to_json(&resource));
                assert_eq!(body.as_object().unwrap().len(), 17);
                assert_eq!(deserialize::<NamesPatch>(body), patch);
            }

            #[test]
            fn every_field_deserializes_under_the_name_that_serde_uses() {
                for name in to_json(&Names::default()).as_object().unwrap().keys() {
                    let mut changed = to_json(&Names::default());
                    changed[name] = json!(1);
                    let mut resource = Names::default();
                    deserialize::<NamesPatch>(json!({ name: 1 })).apply(&mut resource);
                    assert_eq!(resource, serde_json::from_value(changed).unwrap());
                }
            }
        }
    )+};
}

cases! {
    lower_case: "lowercase",
    upper_case: "UPPERCASE",
    pascal_case: "PascalCase",
    camel_case: "camelCase",
    snake_case: "snake_case",
    screaming_snake_case: "SCREAMING_SNAKE_CASE",
    kebab_case: "kebab-case",
    screaming_kebab_case: "SCREAMING-KEBAB-CASE",
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all(serialize = "PascalCase", deserialize = "kebab-case"))]
#[graph(untyped)]
struct TwoCases {
    first_name: u8,
    #[serde(rename = "one")]
    one_name: u8,
    #[serde(rename(serialize = "sent"))]
    serialize_only: u8,
    #[serde(rename(deserialize = "received"))]
    deserialize_only: u8,
    #[serde(rename(serialize = "to", deserialize = "from"))]
    both_directions: u8,
}

#[test]
fn names_that_differ_by_direction_differ_in_a_patch() {
    let resource = TwoCases::default();
    assert_eq!(
        to_json(&TwoCasesPatch::from(resource.clone())),
        to_json(&resource)
    );
    assert_eq!(
        TwoCasesPatch::from(resource.clone()).changed_properties(),
        ["FirstName", "one", "sent", "DeserializeOnly", "to"]
    );

    let body = json!({ "first-name": 1, "one": 2, "serialize-only": 3, "received": 4, "from": 5 });
    let expected: TwoCases = serde_json::from_value(body.clone()).unwrap();
    let mut resource = TwoCases::default();
    deserialize::<TwoCasesPatch>(body).apply(&mut resource);
    assert_eq!(resource, expected);
    for name in [
        "FirstName",
        "sent",
        "DeserializeOnly",
        "to",
        "deserialize-only",
        "both-directions",
    ] {
        assert!(is_rejected::<TwoCasesPatch>(json!({ name: 1 })), "{name}");
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(untyped)]
struct Renamed {
    #[serde(rename = "$weird name.é\"")]
    weird: Option<u8>,
    #[serde(rename = "swapped")]
    plain: u8,
    #[serde(rename = "plain")]
    swapped: u8,
    #[serde(alias = "colour")]
    #[serde(alias = "tint", alias = "hue")]
    color: Option<String>,
    #[graph(key)]
    #[serde(rename = "ID", alias = "identity")]
    id: u8,
    #[graph(read_only)]
    #[serde(rename(serialize = "sent", deserialize = "created"))]
    created_at: u8,
    #[graph(read_only)]
    #[serde(rename = "@odata.etag")]
    etag: Option<String>,
}

#[test]
fn rename_sets_the_name_regardless_of_the_case_and_the_characters() {
    let patch = Renamed::patch().weird(None).plain(1).swapped(2);
    let body = json!({ "$weird name.é\"": null, "swapped": 1, "plain": 2 });
    assert_eq!(to_json(&patch), body);
    assert_eq!(deserialize::<RenamedPatch>(body), patch);
    assert!(is_rejected::<RenamedPatch>(json!({ "weird": 1 })));
}

#[test]
fn an_alias_deserializes_but_never_serializes() {
    for name in ["color", "colour", "tint", "hue"] {
        let patch: RenamedPatch = deserialize(json!({ name: "red" }));
        assert_eq!(patch, Renamed::patch().color("red"));
        assert_eq!(to_json(&patch), json!({ "color": "red" }));
        assert_eq!(patch.changed_properties(), ["color"]);
    }
}

#[test]
fn a_key_and_a_read_only_property_are_ignored_under_each_of_their_names() {
    for name in ["ID", "identity", "created", "@odata.etag"] {
        assert!(
            deserialize::<RenamedPatch>(json!({ name: {} })).is_empty(),
            "{name}"
        );
    }
}

/// serde ignores an alias that is repeated or equal to the name.
#[test]
fn a_redundant_alias_is_accepted() {
    #[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
    #[serde(rename_all = "camelCase")]
    #[graph(untyped)]
    struct Again {
        #[serde(alias = "color", alias = "colour")]
        #[serde(alias = "colour")]
        color: u8,
        #[cfg_attr(all(), serde(rename = "type"))]
        kind: u8,
    }
    for body in [
        json!({ "color": 1, "type": 2 }),
        json!({ "colour": 1, "type": 2 }),
    ] {
        let again: Again = serde_json::from_value(body.clone()).unwrap();
        assert_eq!(deserialize::<AgainPatch>(body), AgainPatch::from(again));
    }
    assert!(is_rejected::<AgainPatch>(json!({ "color": 1, "kind": 2 })));
}

mod string {
    use serde::{de::Error, Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

mod nullable_string {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &Option<i64>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => super::string::serialize(value, serializer),
            None => serializer.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<i64>, D::Error> {
        #[derive(Deserialize)]
        #[serde(transparent)]
        struct Text(#[serde(with = "super::string")] i64);
        Ok(Option::<Text>::deserialize(deserializer)?.map(|Text(value)| value))
    }
}

/// Associated functions of a generic type, which some crates provide.
struct Times<const N: i64>;

impl<const N: i64> Times<N> {
    fn serialize<S: serde::Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(value * N)
    }

    fn deserialize<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        Ok(i64::deserialize(deserializer)? / N)
    }
}

/// Implements neither `Serialize` nor `Deserialize`; a `with` module replaces both.
#[derive(Debug, Clone, Default, PartialEq)]
struct Foreign(i64);

mod foreign {
    use super::{string, Foreign};
    use serde::{Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &Foreign, serializer: S) -> Result<S::Ok, S::Error> {
        string::serialize(&value.0, serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Foreign, D::Error> {
        string::deserialize(deserializer).map(Foreign)
    }
}

fn serialize_doubled<S: serde::Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_i64(value * 2)
}

fn deserialize_halved<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    Ok(i64::deserialize(deserializer)? / 2)
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(untyped)]
struct Represented {
    #[serde(with = "string")]
    with: i64,
    #[serde(with = "self::nullable_string")]
    with_null: Option<i64>,
    #[serde(with = "Times::<10>")]
    with_type: i64,
    #[serde(with = "foreign")]
    foreign: Foreign,
    #[serde(serialize_with = "serialize_doubled")]
    serialize_only: i64,
    #[serde(deserialize_with = "deserialize_halved")]
    deserialize_only: i64,
    #[serde(
        serialize_with = "serialize_doubled",
        deserialize_with = "string::deserialize",
        rename = "both"
    )]
    both_directions: i64,
}

fn represented() -> Represented {
    Represented {
        with: 1,
        with_null: Some(2),
        with_type: 3,
        foreign: Foreign(4),
        serialize_only: 5,
        deserialize_only: 6,
        both_directions: 7,
    }
}

#[test]
fn a_with_module_serializes_as_with_serde() {
    let patch = RepresentedPatch::from(represented());
    assert_eq!(to_json(&patch), to_json(&represented()));
    assert_eq!(
        to_json(&patch),
        json!({
            "with": "1", "withNull": "2", "withType": 30, "foreign": "4", "serializeOnly": 10, "deserializeOnly": 6, "both": 14
        })
    );
}

#[test]
fn a_with_module_deserializes_as_with_serde() {
    let body = json!({
        "with": "1", "withNull": "2", "withType": 30, "foreign": "4", "serializeOnly": 5, "deserializeOnly": 12, "both": "7"
    });
    assert_eq!(
        serde_json::from_value::<Represented>(body.clone()).unwrap(),
        represented()
    );
    assert_eq!(
        deserialize::<RepresentedPatch>(body),
        RepresentedPatch::from(represented())
    );
}

#[test]
fn a_with_module_decides_whether_null_is_accepted() {
    let null = Represented::patch().with_null(None);
    assert_eq!(to_json(&null), json!({ "withNull": null }));
    assert_eq!(
        deserialize::<RepresentedPatch>(json!({ "withNull": null })),
        null
    );
    for name in [
        "with",
        "withType",
        "foreign",
        "serializeOnly",
        "deserializeOnly",
        "both",
    ] {
        assert!(
            is_rejected::<RepresentedPatch>(json!({ name: null })),
            "{name}"
        );
    }
    assert!(is_rejected::<RepresentedPatch>(json!({ "with": 1 })));
}

#[test]
fn a_with_module_does_not_affect_setters_and_diffs() {
    let patch = Represented::patch()
        .with(1)
        .with_null(2)
        .foreign(Foreign(4));
    assert_eq!(
        to_json(&patch),
        json!({ "with": "1", "withNull": "2", "foreign": "4" })
    );
    assert_eq!(
        format!("{patch:?}").replace("withNull", "with_null"),
        "RepresentedPatch { with: 1, with_null: Some(2), foreign: Foreign(4) }"
    );
    let mut resource = Represented::default();
    resource.diff(&represented()).apply(&mut resource);
    assert_eq!(resource, represented());
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default, deny_unknown_fields, rename = "Other")]
#[graph(untyped)]
struct Defaulted {
    #[serde(default = "seven")]
    size: i64,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    hidden: bool,
    #[serde(skip)]
    cache: u8,
    #[graph(skip)]
    excluded: u8,
    #[graph(read_only)]
    #[serde(skip_serializing)]
    deserialize_only: u8,
    #[graph(read_only)]
    #[serde(skip_deserializing)]
    serialize_only: u8,
    #[graph(skip)]
    #[serde(flatten)]
    rest: std::collections::BTreeMap<String, Value>,
}

fn seven() -> i64 {
    7
}

impl Default for Defaulted {
    fn default() -> Self {
        Self {
            size: seven(),
            note: Some("default".into()),
            tags: vec!["default".into()],
            hidden: true,
            cache: 1,
            excluded: 1,
            deserialize_only: 1,
            serialize_only: 1,
            rest: std::collections::BTreeMap::default(),
        }
    }
}

#[test]
fn an_absent_property_is_absent_regardless_of_its_default() {
    let empty: DefaultedPatch = deserialize(json!({}));
    assert!(empty.is_empty());
    assert_eq!(empty, Defaulted::patch());
}

#[test]
fn a_set_property_serializes_even_if_serde_would_skip_it() {
    let patch = Defaulted::patch().note(None).tags(vec![]).hidden(false);
    assert_eq!(
        to_json(&patch),
        json!({ "note": null, "tags": [], "hidden": false })
    );
    assert_eq!(deserialize::<DefaultedPatch>(to_json(&patch)), patch);
}

#[test]
fn a_default_does_not_make_a_property_nullable() {
    assert!(is_rejected::<DefaultedPatch>(json!({ "size": null })));
    assert!(is_rejected::<DefaultedPatch>(json!({ "tags": null })));
}

#[test]
fn a_field_that_serde_skips_is_in_no_patch_and_no_diff() {
    assert_eq!(
        DefaultedPatch::from(Defaulted::default()).changed_properties(),
        ["size", "note", "tags", "hidden"]
    );
    let other = Defaulted {
        cache: 2,
        excluded: 2,
        deserialize_only: 2,
        serialize_only: 2,
        ..Defaulted::default()
    };
    assert!(Defaulted::default().diff(&other).is_empty());
    let mut patched = other.clone();
    DefaultedPatch::from(Defaulted::default()).apply(&mut patched);
    assert_eq!(patched, other);
    for name in ["cache", "excluded"] {
        assert!(is_rejected::<DefaultedPatch>(json!({ name: 1 })), "{name}");
    }
    for name in ["deserialize_only", "serialize_only"] {
        assert!(
            deserialize::<DefaultedPatch>(json!({ name: 2 })).is_empty(),
            "{name}"
        );
    }
}

/// The serde attributes are for the patch; only the types of the fields must implement serde's traits.
#[test]
fn a_struct_without_the_derives_of_serde_has_a_patch() {
    #[derive(GraphPatch)]
    #[serde(rename_all = "camelCase")]
    #[graph(type = "test.plain")]
    struct Plain {
        #[graph(key)]
        #[serde(rename = "ID")]
        id: Opaque,
        display_name: Option<String>,
        #[serde(with = "string", alias = "length")]
        size: i64,
        #[graph(complex)]
        inner: Inner,
    }

    #[derive(GraphPatch)]
    #[graph(untyped)]
    struct Inner {
        #[serde(rename = "type")]
        kind: Option<String>,
    }

    /// The type of a field that is not in the patch needs no traits.
    struct Opaque(u8);

    let mut plain = Plain {
        id: Opaque(1),
        display_name: Some("Ann".into()),
        size: 1,
        inner: Inner { kind: None },
    };
    let body =
        r##"{"@odata.type":"#test.plain","displayName":null,"size":"5","inner":{"type":"x"}}"##;
    let patch: PlainPatch = serde_json::from_str(body).unwrap();
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    assert_eq!(
        deserialize::<PlainPatch>(json!({ "ID": 1, "length": "5" })),
        Plain::patch().size(5)
    );
    patch.apply(&mut plain);
    assert_eq!((plain.id.0, plain.size), (1, 5));
    assert_eq!(plain.display_name, None);
    assert_eq!(plain.inner.kind.as_deref(), Some("x"));
}
