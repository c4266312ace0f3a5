//! Errors among what is sound: each is reported once, within itself, however many there are, and what is sound never.

use crate::reported::{reported, reported_from_a_macro, Reported};
use proptest::{collection::vec, prelude::*, sample::select};
use std::ops::Range;

/// `$` is the field's name.
const SOUND: &[&str] = &[
    "$: String",
    "pub(crate) r#$: Option<String>",
    "$: ((Option<[(Self, u8); 3]>))",
    "/// Docs.\n $: u8",
    "#[doc = \"Docs.\"] #[cfg(any())] #[deprecated(note = \"é\")] $: u8",
    "#[graph()] #[serde()] #[other = 3] $: u8",
    "#[graph(key,)] $: u8",
    "#[graph(read_only)] #[serde(skip_serializing)] $: u8",
    "#[graph(skip)] #[serde(flatten, getter = \"f\")] $: u8",
    "#[graph(complex)] $: Option<Box<Self>>",
    "#[graph(bind)] #[serde(rename = \"$é\")] $: Vec<Self>",
    "#[serde(with = \"a::b\", default = \"c\")] $: u8",
    "#[serde(serialize_with = \"a::<u8>::b\")] #[serde(deserialize_with = r#\"a\"#)] $: u8",
    "#[serde(rename(serialize = \"$S\", deserialize = \"$D\",), alias = \"$A\", alias = \"$\")] $: u8",
    "#[serde(rename = \"\\u{1F600}$\")] $: u8",
    "#[serde(skip)] $: fn(&'static str) -> dyn Fn()",
    "#[serde(skip_serializing, skip_deserializing)] $: u8",
    "#[serde(borrow, bound(serialize = \"\"), skip_serializing_if = \"f\")] $: u8",
];

/// Each is one mistake.
const MISTAKEN: &[&str] = &[
    "#[graph(kye)] $: u8",
    "#[graph(Key)] $: u8",
    "#[graph(r#key)] $: u8",
    "#[graph(type = \"a.b\")] $: u8",
    "#[graph(key, key)] $: u8",
    "#[graph(key)] #[graph(key)] $: u8",
    "#[graph(key, skip)] $: u8",
    "#[graph(key = 1)] $: u8",
    "#[graph(key =)] $: u8",
    "#[graph(key())] $: u8",
    "#[graph(key[])] $: u8",
    "#[graph(key key)] $: u8",
    "#[graph(key;)] $: u8",
    "#[graph(,)] $: u8",
    "#[graph(::)] $: u8",
    "#[graph(key::key)] $: u8",
    "#[graph((key))] $: u8",
    "#[graph(3)] $: u8",
    "#[graph(\"key\")] $: u8",
    "#[graph('key)] $: u8",
    "#[graph] $: u8",
    "#[graph = \"key\"] $: u8",
    "#[serde] $: u8",
    "#[serde(nope)] $: u8",
    "#[serde(rename)] $: u8",
    "#[serde(rename =)] $: u8",
    "#[serde(rename = 1)] $: u8",
    "#[serde(rename = -1)] $: u8",
    "#[serde(rename = b\"a\")] $: u8",
    "#[serde(rename = \"a\" \"b\")] $: u8",
    "#[serde(rename = concat!(\"a\"))] $: u8",
    "#[serde(rename = \"$B\", rename = \"$C\")] $: u8",
    "#[serde(rename = \"@$\")] $: u8",
    "#[serde(rename = \"$\"x)] $: u8",
    "#[serde(with = \"a\"x)] $: u8",
    "#[serde(rename(a = \"b\"))] $: u8",
    "#[serde(rename(serialize))] $: u8",
    "#[serde(rename(serialize =))] $: u8",
    "#[serde(rename(serialize::))] $: u8",
    "#[serde(rename(serialize = \"$S\" deserialize = \"$D\"))] $: u8",
    "#[serde(rename(\"$\"))] $: u8",
    "#[serde(rename(::))] $: u8",
    "#[serde(alias = 1.5e3)] $: u8",
    "#[serde(alias(serialize = \"a\"))] $: u8",
    "#[serde(with = \"\")] $: u8",
    "#[serde(with = \"a::\")] $: u8",
    "#[serde(with = \"1\")] $: u8",
    "#[serde(with = a::b)] $: u8",
    "#[serde(with = \"a\", serialize_with = \"b\")] $: u8",
    "#[serde(serialize_with = \"b\", with = \"a\")] $: u8",
    "#[serde(flatten)] $: u8",
    "#[serde(getter = \"f\")] $: u8",
    "#[serde(skip = true)] $: u8",
    "#[serde(skip_serializing)] $: u8",
    "#[serde(skip_deserializing)] $: u8",
    "#[graph(base)] #[serde(rename = \"a\")] $: u8",
    "#[graph(dynamic)] #[serde(alias = \"a\")] $: u8",
    "#[graph(complex)] #[serde(with = \"a\")] $: u8",
    "#[graph(bind)] #[serde(with = \"a\")] $: u8",
];

const MISTAKEN_ON_THE_STRUCT: &[&str] = &[
    "",
    "#[graph(type = \"user\")]",
    "#[graph(type = \"#a.b\")]",
    "#[graph(type = \"a.\\u{0}\")]",
    "#[graph(type = \"a.1b\")]",
    "#[graph(type = \"a.b-c\")]",
    "#[graph(type = c\"a.b\")]",
    "#[graph(type = \"a.b\"u8)]",
    "#[graph(type)]",
    "#[graph(r#type = \"a.b\")]",
    "#[graph(patch = Self)]",
    "#[graph(patch = R)]",
    "#[graph(patch = a::B)]",
    "#[graph(derive)]",
    "#[graph(derive(Clone))]",
    "#[graph(derive(Eq Hash))]",
    "#[graph(derive(Eq::))]",
    "#[graph(derive(a::B<))]",
    "#[graph(derive(::))]",
    "#[graph(derive(\"Eq\"))]",
    "#[graph(untyped = true)]",
    "#[graph(crate = \"\")]",
    "#[graph(crate = \"a::\")]",
    "#[graph(crate = \"a<b>\")]",
    "#[graph(crate = a)]",
    "#[serde(rename_all = \"camel\")]",
    "#[serde(rename_all(serialize = \"é\"))]",
    "#[serde(untagged)]",
    "#[serde(from = \"u8\")]",
];

/// A struct of such fields, and where its errors are.
fn written(on_struct: &str, fields: &[&str]) -> (String, Vec<Range<usize>>) {
    let mut errors = Vec::new();
    let mut text = on_struct.to_owned();
    if !on_struct.is_empty() {
        errors.push(0..text.len());
    }
    text.push_str(" struct R { ");
    for (index, field) in fields.iter().enumerate() {
        let start = text.len();
        text.push_str(&field.replace('$', &format!("f{index}")));
        if MISTAKEN.contains(field) {
            errors.push(start..text.len());
        }
        text.push_str(", ");
    }
    text.push('}');
    (text, errors)
}

fn is_reported_once(on_struct: &str, fields: &[&str]) {
    let (text, errors) = written(on_struct, fields);
    for reported in [reported(&text), reported_from_a_macro(&text)] {
        let reported = reported.unwrap_or_else(|| panic!("no struct: {text}"));
        for mistake in &errors {
            let is_within = |reported: &&Reported| {
                mistake.start <= reported.at.start && reported.at.end <= mistake.end
            };
            let count = reported.iter().filter(is_within).count();
            assert_eq!(count, 1, "{:?}: {reported:?}", &text[mistake.clone()]);
        }
        assert_eq!(reported.len(), errors.len(), "{text}: {reported:?}");
    }
}

#[test]
fn each_mistake_of_a_field_is_reported_within_the_field() {
    for mistaken in MISTAKEN {
        is_reported_once("", &[mistaken]);
        is_reported_once("", &["$: u8", mistaken, "$: u8"]);
    }
}

#[test]
fn each_mistake_of_a_struct_is_reported_within_its_attribute() {
    for mistaken in MISTAKEN_ON_THE_STRUCT {
        is_reported_once(mistaken, &["$: u8"]);
    }
}

#[test]
fn what_is_sound_is_never_reported() {
    for sound in SOUND {
        is_reported_once("", &[sound, sound]);
    }
    is_reported_once("", SOUND);
}

#[test]
fn what_serde_is_reported_of_its_own_code_or_of_the_whole_resource_is_never_reported() {
    let whole = "rename = \"a\", rename_all = \"camelCase\", deny_unknown_fields, bound = \"\", crate = \"a\", expecting = \"a\"";
    let variant =
        "rename = \"a\", alias = \"b\", rename_all = \"camelCase\", bound = \"\", borrow, untagged";
    for text in [
        format!("#[serde({whole}, default)] struct R {{ a: u8 }}"),
        format!("#[serde({whole}, rename_all_fields = \"camelCase\", untagged)] enum R {{ A(A) }}"),
        "#[serde(tag = \"@odata.type\")] enum R { A(A) }".to_owned(),
        "#[serde(tag = \"@type\")] enum R { A(A) }".to_owned(),
        format!("enum R {{ #[serde({variant})] A(A) }}"),
    ] {
        let reported = reported(&text).unwrap_or_else(|| panic!("no resource: {text}"));
        assert!(reported.is_empty(), "{text}: {reported:?}");
    }
}

/// One field may be the base type, one the dynamic properties, and another one is a mistake more.
fn is_mistaken_however_often(fields: &[&str]) -> bool {
    let count = |role| fields.iter().filter(|field| field.contains(role)).count();
    count("graph(base)") < 2 && count("graph(dynamic)") < 2
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_mistake_is_reported_in_one_build(
        on_struct in select(MISTAKEN_ON_THE_STRUCT),
        fields in vec(prop_oneof![select(SOUND), select(MISTAKEN)], 0..12),
    ) {
        prop_assume!(is_mistaken_however_often(&fields));
        is_reported_once(on_struct, &fields);
    }
}
