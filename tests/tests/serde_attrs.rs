//! Names and forms on the wire are serde's: what serde writes for a resource, the patch writes and reads too.
#![allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // serde passes a reference

use graph_patch::{GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

fn to_json(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

fn read<P: Patch>(body: Value) -> P {
    serde_json::from_value(body).unwrap()
}

fn is_refused<P: Patch>(body: Value) -> bool {
    serde_json::from_value::<P>(body).is_err()
}

/// For each case a struct that serde and the patch must name alike, written and read.
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
            fn every_field_has_the_name_that_serde_gives_it() {
                let resource = Names::default();
                let patch = NamesPatch::from(resource.clone());
                let body = to_json(&patch);
                assert_eq!(body, to_json(&resource));
                assert_eq!(body.as_object().unwrap().len(), 17);
                assert_eq!(read::<NamesPatch>(body), patch);
            }

            #[test]
            fn every_field_is_read_under_the_name_that_serde_reads() {
                for name in to_json(&Names::default()).as_object().unwrap().keys() {
                    let mut changed = to_json(&Names::default());
                    changed[name] = json!(1);
                    let mut resource = Names::default();
                    read::<NamesPatch>(json!({ name: 1 })).apply(&mut resource);
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
    #[serde(rename(serialize = "written"))]
    only_written: u8,
    #[serde(rename(deserialize = "read"))]
    only_read: u8,
    #[serde(rename(serialize = "to", deserialize = "from"))]
    both_ways: u8,
}

#[test]
fn names_that_differ_between_writing_and_reading_do_so_in_a_patch() {
    let resource = TwoCases::default();
    assert_eq!(
        to_json(&TwoCasesPatch::from(resource.clone())),
        to_json(&resource)
    );
    assert_eq!(
        TwoCasesPatch::from(resource.clone()).changed_properties(),
        ["FirstName", "one", "written", "OnlyRead", "to"]
    );

    let body = json!({ "first-name": 1, "one": 2, "only-written": 3, "read": 4, "from": 5 });
    let expected: TwoCases = serde_json::from_value(body.clone()).unwrap();
    let mut resource = TwoCases::default();
    read::<TwoCasesPatch>(body).apply(&mut resource);
    assert_eq!(resource, expected);
    for written in [
        "FirstName",
        "written",
        "OnlyRead",
        "to",
        "only-read",
        "both-ways",
    ] {
        assert!(
            is_refused::<TwoCasesPatch>(json!({ written: 1 })),
            "{written}"
        );
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
    #[serde(rename(serialize = "made", deserialize = "created"))]
    created_at: u8,
    #[graph(read_only)]
    #[serde(rename = "@odata.etag")]
    etag: Option<String>,
}

#[test]
fn a_rename_is_the_name_whatever_the_case_and_the_letters() {
    let patch = Renamed::patch().weird(None).plain(1).swapped(2);
    let body = json!({ "$weird name.é\"": null, "swapped": 1, "plain": 2 });
    assert_eq!(to_json(&patch), body);
    assert_eq!(read::<RenamedPatch>(body), patch);
    assert!(is_refused::<RenamedPatch>(json!({ "weird": 1 })));
}

#[test]
fn an_alias_is_read_and_never_written() {
    for name in ["color", "colour", "tint", "hue"] {
        let patch: RenamedPatch = read(json!({ name: "red" }));
        assert_eq!(patch, Renamed::patch().color("red"));
        assert_eq!(to_json(&patch), json!({ "color": "red" }));
        assert_eq!(patch.changed_properties(), ["color"]);
    }
}

#[test]
fn a_key_and_a_read_only_property_are_passed_over_under_each_of_their_names() {
    for name in ["ID", "identity", "created", "@odata.etag"] {
        assert!(
            read::<RenamedPatch>(json!({ name: {} })).is_empty(),
            "{name}"
        );
    }
}

/// An alias that is the name already, or given twice, is nothing to serde.
#[test]
fn an_alias_that_says_nothing_new_is_taken() {
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
        assert_eq!(read::<AgainPatch>(body), AgainPatch::from(again));
    }
    assert!(is_refused::<AgainPatch>(json!({ "color": 1, "kind": 2 })));
}

mod as_text {
    use serde::{de::Error, Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

mod as_text_or_null {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &Option<i64>, serializer: S) -> Result<S::Ok, S::Error> {
        match value {
            Some(value) => super::as_text::serialize(value, serializer),
            None => serializer.serialize_none(),
        }
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<i64>, D::Error> {
        #[derive(Deserialize)]
        #[serde(transparent)]
        struct Text(#[serde(with = "super::as_text")] i64);
        Ok(Option::<Text>::deserialize(deserializer)?.map(|Text(value)| value))
    }
}

/// Functions with parameters, as some crates have them.
struct Times<const N: i64>;

impl<const N: i64> Times<N> {
    fn serialize<S: serde::Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(value * N)
    }

    fn deserialize<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        Ok(i64::deserialize(deserializer)? / N)
    }
}

/// Neither `Serialize` nor `Deserialize`: a `with` stands in for both.
#[derive(Debug, Clone, Default, PartialEq)]
struct Foreign(i64);

mod foreign {
    use super::{as_text, Foreign};
    use serde::{Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &Foreign, serializer: S) -> Result<S::Ok, S::Error> {
        as_text::serialize(&value.0, serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Foreign, D::Error> {
        as_text::deserialize(deserializer).map(Foreign)
    }
}

fn write_doubled<S: serde::Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_i64(value * 2)
}

fn read_halved<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    Ok(i64::deserialize(deserializer)? / 2)
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(untyped)]
struct Formed {
    #[serde(with = "as_text")]
    with: i64,
    #[serde(with = "self::as_text_or_null")]
    with_null: Option<i64>,
    #[serde(with = "Times::<10>")]
    with_type: i64,
    #[serde(with = "foreign")]
    foreign: Foreign,
    #[serde(serialize_with = "write_doubled")]
    only_written: i64,
    #[serde(deserialize_with = "read_halved")]
    only_read: i64,
    #[serde(
        serialize_with = "write_doubled",
        deserialize_with = "as_text::deserialize",
        rename = "both"
    )]
    both_ways: i64,
}

fn formed() -> Formed {
    Formed {
        with: 1,
        with_null: Some(2),
        with_type: 3,
        foreign: Foreign(4),
        only_written: 5,
        only_read: 6,
        both_ways: 7,
    }
}

#[test]
fn a_form_of_the_users_is_written_as_serde_writes_it() {
    let patch = FormedPatch::from(formed());
    assert_eq!(to_json(&patch), to_json(&formed()));
    assert_eq!(
        to_json(&patch),
        json!({
            "with": "1", "withNull": "2", "withType": 30, "foreign": "4", "onlyWritten": 10, "onlyRead": 6, "both": 14
        })
    );
}

#[test]
fn a_form_of_the_users_is_read_as_serde_reads_it() {
    let body = json!({
        "with": "1", "withNull": "2", "withType": 30, "foreign": "4", "onlyWritten": 5, "onlyRead": 12, "both": "7"
    });
    assert_eq!(
        serde_json::from_value::<Formed>(body.clone()).unwrap(),
        formed()
    );
    assert_eq!(read::<FormedPatch>(body), FormedPatch::from(formed()));
}

#[test]
fn a_form_of_the_users_decides_what_null_is() {
    let null = Formed::patch().with_null(None);
    assert_eq!(to_json(&null), json!({ "withNull": null }));
    assert_eq!(read::<FormedPatch>(json!({ "withNull": null })), null);
    for name in [
        "with",
        "withType",
        "foreign",
        "onlyWritten",
        "onlyRead",
        "both",
    ] {
        assert!(is_refused::<FormedPatch>(json!({ name: null })), "{name}");
    }
    assert!(is_refused::<FormedPatch>(json!({ "with": 1 })));
}

#[test]
fn a_form_of_the_users_changes_nothing_of_setters_and_diffs() {
    let patch = Formed::patch().with(1).with_null(2).foreign(Foreign(4));
    assert_eq!(
        to_json(&patch),
        json!({ "with": "1", "withNull": "2", "foreign": "4" })
    );
    assert_eq!(
        format!("{patch:?}").replace("withNull", "with_null"),
        "FormedPatch { with: 1, with_null: Some(2), foreign: Foreign(4) }"
    );
    let mut resource = Formed::default();
    resource.diff(&formed()).apply(&mut resource);
    assert_eq!(resource, formed());
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
    left_out: u8,
    #[graph(read_only)]
    #[serde(skip_serializing)]
    read_alone: u8,
    #[graph(read_only)]
    #[serde(skip_deserializing)]
    written_alone: u8,
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
            left_out: 1,
            read_alone: 1,
            written_alone: 1,
            rest: std::collections::BTreeMap::default(),
        }
    }
}

#[test]
fn what_is_absent_from_a_body_is_absent_whatever_the_default() {
    let empty: DefaultedPatch = read(json!({}));
    assert!(empty.is_empty());
    assert_eq!(empty, Defaulted::patch());
}

#[test]
fn what_is_set_is_written_whatever_serde_would_skip() {
    let patch = Defaulted::patch().note(None).tags(vec![]).hidden(false);
    assert_eq!(
        to_json(&patch),
        json!({ "note": null, "tags": [], "hidden": false })
    );
    assert_eq!(read::<DefaultedPatch>(to_json(&patch)), patch);
}

#[test]
fn a_default_makes_nothing_nullable() {
    assert!(is_refused::<DefaultedPatch>(json!({ "size": null })));
    assert!(is_refused::<DefaultedPatch>(json!({ "tags": null })));
}

#[test]
fn what_serde_skips_is_in_no_patch_and_in_no_diff() {
    assert_eq!(
        DefaultedPatch::from(Defaulted::default()).changed_properties(),
        ["size", "note", "tags", "hidden"]
    );
    let other = Defaulted {
        cache: 2,
        left_out: 2,
        read_alone: 2,
        written_alone: 2,
        ..Defaulted::default()
    };
    assert!(Defaulted::default().diff(&other).is_empty());
    let mut patched = other.clone();
    DefaultedPatch::from(Defaulted::default()).apply(&mut patched);
    assert_eq!(patched, other);
    for name in ["cache", "left_out"] {
        assert!(is_refused::<DefaultedPatch>(json!({ name: 1 })), "{name}");
    }
    for name in ["read_alone", "written_alone"] {
        assert!(
            read::<DefaultedPatch>(json!({ name: 2 })).is_empty(),
            "{name}"
        );
    }
}

/// The attributes stand for the patch alone; the types of the fields are what serde must know.
#[test]
fn a_struct_that_derives_nothing_of_serde_has_a_patch_all_the_same() {
    #[derive(GraphPatch)]
    #[serde(rename_all = "camelCase")]
    #[graph(type = "test.plain")]
    struct Plain {
        #[graph(key)]
        #[serde(rename = "ID")]
        id: Opaque,
        display_name: Option<String>,
        #[serde(with = "as_text", alias = "length")]
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

    /// Nothing is asked of what no patch holds.
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
        read::<PlainPatch>(json!({ "ID": 1, "length": "5" })),
        Plain::patch().size(5)
    );
    patch.apply(&mut plain);
    assert_eq!((plain.id.0, plain.size), (1, 5));
    assert_eq!(plain.display_name, None);
    assert_eq!(plain.inner.kind.as_deref(), Some("x"));
}
