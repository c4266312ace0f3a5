//! Each error is reported once, at its own place, however many there are. Valid input is not reported.

use crate::errors::{INVALID, INVALID_ON_STRUCT, VALID};
use crate::reported::{reported, reported_from_a_macro, Reported};
use proptest::{collection::vec, prelude::*, sample::select};
use std::ops::Range;

/// Returns the text of a struct with these fields, and the ranges of its errors.
fn struct_text(on_struct: &str, fields: &[&str]) -> (String, Vec<Range<usize>>) {
    let mut errors = Vec::new();
    let mut text = on_struct.to_owned();
    if !on_struct.is_empty() {
        errors.push(0..text.len());
    }
    text.push_str(" struct R { ");
    for (index, field) in fields.iter().enumerate() {
        let start = text.len();
        text.push_str(&field.replace('$', &format!("f{index}")));
        if INVALID.contains(field) {
            errors.push(start..text.len());
        }
        text.push_str(", ");
    }
    text.push('}');
    (text, errors)
}

fn assert_reported_once(on_struct: &str, fields: &[&str]) {
    let (text, errors) = struct_text(on_struct, fields);
    for reported in [reported(&text), reported_from_a_macro(&text)] {
        let reported = reported.unwrap_or_else(|| panic!("not a struct: {text}"));
        for error in &errors {
            let is_within = |reported: &&Reported| {
                error.start <= reported.at.start && reported.at.end <= error.end
            };
            let count = reported.iter().filter(is_within).count();
            assert_eq!(count, 1, "{:?}: {reported:?}", &text[error.clone()]);
        }
        assert_eq!(reported.len(), errors.len(), "{text}: {reported:?}");
    }
}

#[test]
fn each_error_of_a_field_is_reported_once_within_the_field() {
    for invalid in INVALID {
        assert_reported_once("", &[invalid]);
        assert_reported_once("", &["$: u8", invalid, "$: u8"]);
    }
}

#[test]
fn each_error_of_a_struct_attribute_is_reported_once_within_the_attribute() {
    for invalid in INVALID_ON_STRUCT {
        assert_reported_once(invalid, &["$: u8"]);
    }
}

#[test]
fn valid_fields_are_not_reported() {
    for valid in VALID {
        assert_reported_once("", &[valid, valid]);
    }
    assert_reported_once("", VALID);
}

#[test]
fn serde_attributes_that_do_not_affect_the_patch_are_not_reported() {
    let container = "rename = \"a\", rename_all = \"camelCase\", deny_unknown_fields, bound = \"\", crate = \"a\", expecting = \"a\"";
    let variant =
        "rename = \"a\", alias = \"b\", rename_all = \"camelCase\", bound = \"\", borrow, untagged";
    for text in [
        format!("#[serde({container}, default)] struct R {{ a: u8 }}"),
        format!(
            "#[serde({container}, rename_all_fields = \"camelCase\", untagged)] enum R {{ A(A) }}"
        ),
        "#[serde(tag = \"@odata.type\")] enum R { A(A) }".to_owned(),
        "#[serde(tag = \"@type\")] enum R { A(A) }".to_owned(),
        format!("enum R {{ #[serde({variant})] A(A) }}"),
    ] {
        let reported = reported(&text).unwrap_or_else(|| panic!("not a resource: {text}"));
        assert!(reported.is_empty(), "{text}: {reported:?}");
    }
}

/// A second `base` or `dynamic` field would be a further error.
fn has_at_most_one_base_and_dynamic(fields: &[&str]) -> bool {
    let count = |role| fields.iter().filter(|field| field.contains(role)).count();
    count("graph(base") < 2 && count("graph(dynamic") < 2
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_error_is_reported_in_one_build(
        on_struct in select(INVALID_ON_STRUCT),
        fields in vec(prop_oneof![select(VALID), select(INVALID)], 0..12),
    ) {
        prop_assume!(has_at_most_one_base_and_dynamic(&fields));
        assert_reported_once(on_struct, &fields);
    }
}
