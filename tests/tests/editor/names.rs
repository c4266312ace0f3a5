//! "Go to definition" and hover: a generated name has the span and the docs of the user's name.

use crate::generated::{expand, members, of_fields, of_variants, setters, Named};
use crate::models::{ENUM, STRUCT};
use proc_macro2::TokenStream;
use syn::{Data, DeriveInput};

/// The fields or variants of the input that the patch type also has.
fn names_in_input(input: &TokenStream) -> Vec<Named> {
    let input: DeriveInput = syn::parse2(input.clone()).unwrap();
    let all = match &input.data {
        Data::Struct(data) => of_fields(&data.fields),
        Data::Enum(data) => of_variants(&data.variants),
        Data::Union(_) => Vec::new(),
    };
    let (keys, updatable): (Vec<_>, _) = all.into_iter().partition(|(name, ..)| name == "id");
    assert!(keys.len() < 2);
    updatable
}

fn sorted(mut names: Vec<Named>) -> Vec<Named> {
    names.sort_by_key(|(_, at, _)| at.start);
    names
}

#[test]
fn a_patch_field_and_a_setter_have_the_span_and_the_docs_of_the_field() {
    let input: TokenStream = STRUCT.parse().unwrap();
    let (mut names, file) = (names_in_input(&input), expand(input));
    for (name, _, docs) in &mut names {
        docs.push_str(match name.as_str() {
            "place" => "\n\n The patch of [`Place`], or a collection of complete values.",
            "medium" => "\n\n The patch of [`Medium`].",
            _ => "",
        });
    }
    assert!(names.len() == 6 && names.iter().all(|(_, _, docs)| !docs.is_empty()));
    assert_eq!(sorted(members(&file).unwrap()), names);
    assert_eq!(sorted(setters(&file)), names);
}

#[test]
fn a_patch_variant_has_the_span_and_the_docs_of_the_variant() {
    let input: TokenStream = ENUM.parse().unwrap();
    let (names, file) = (names_in_input(&input), expand(input));
    assert!(names.len() == 2 && names.iter().all(|(_, _, docs)| !docs.is_empty()));
    assert_eq!(members(&file).unwrap(), names);
}

#[test]
fn a_field_without_docs_is_documented_with_its_json_name() {
    let input = "struct R { #[serde(rename = \"a b\")] ab: u8 }";
    let file = expand(input.parse().unwrap());
    let expected = " The property `a b`.";
    for names in [members(&file).unwrap(), setters(&file)] {
        assert!(
            matches!(&names[..], [(_, _, docs)] if docs == expected),
            "{names:?}"
        );
    }
}
