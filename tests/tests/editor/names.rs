//! Go to definition, and hover: a name of printed code stands at the user's own, and has its docs.

use crate::generated::{members, of_fields, of_variants, printed, setters, Named};
use crate::models::{ENUM, STRUCT};
use proc_macro2::TokenStream;
use syn::{Data, DeriveInput};

/// The fields or variants that a patch has, too.
fn written(input: &TokenStream) -> Vec<Named> {
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

fn in_order(mut names: Vec<Named>) -> Vec<Named> {
    names.sort_by_key(|(_, at, _)| at.start);
    names
}

#[test]
fn a_patch_field_and_a_setter_stand_at_the_field_and_have_its_docs() {
    let input: TokenStream = STRUCT.parse().unwrap();
    let (written, file) = (written(&input), printed(input));
    assert!(written.len() == 6 && written.iter().all(|(_, _, docs)| !docs.is_empty()));
    assert_eq!(in_order(members(&file).unwrap()), written);
    assert_eq!(in_order(setters(&file)), written);
}

#[test]
fn a_variant_of_the_patch_stands_at_the_variant_and_has_its_docs() {
    let input: TokenStream = ENUM.parse().unwrap();
    let (written, file) = (written(&input), printed(input));
    assert!(written.len() == 2 && written.iter().all(|(_, _, docs)| !docs.is_empty()));
    assert_eq!(members(&file).unwrap(), written);
}

/// Of a field that has no docs, the name on the wire is told.
#[test]
fn a_name_without_docs_tells_the_property() {
    let input = "struct R { #[serde(rename = \"a b\")] ab: u8 }";
    let file = printed(input.parse().unwrap());
    let told = " The property `a b`.";
    for names in [members(&file).unwrap(), setters(&file)] {
        assert!(
            matches!(&names[..], [(_, _, docs)] if docs == told),
            "{names:?}"
        );
    }
}
