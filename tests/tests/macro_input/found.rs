//! What was reported outside of the input once, and inputs of a size that only a test has.

use crate::reported::{reported, reported_from_a_macro};

/// The one message, and what it is reported at.
fn one(text: &str) -> (String, &str) {
    let reported = reported(text).unwrap();
    let [reported] = reported.as_slice() else {
        panic!("{reported:?}")
    };
    (reported.message.clone(), &text[reported.at.clone()])
}

/// It was reported at the derive, where nothing is missing.
#[test]
fn a_path_that_ends_early_is_reported_at_the_end_of_its_list() {
    for path in ["Eq, a::", "a::B<", "::", "a::B<C, "] {
        let text = format!("#[graph(derive({path}))] struct R {{ a: u8 }}");
        let (message, at) = one(&text);
        assert!(message.starts_with("unexpected end of input, expected "));
        assert_eq!(at, ")");
    }
}

#[test]
fn a_key_that_is_missing_between_commas_is_reported_at_the_second_one() {
    for attribute in ["graph(key,,)", "serde(rename(serialize = \"a\",,))"] {
        let text = format!("struct R {{ #[{attribute}] a: u8 }}");
        assert_eq!(one(&text), ("expected a key".into(), ","));
    }
}

#[test]
fn a_struct_of_two_thousand_fields_has_every_mistake_reported() {
    let field = |index| format!("#[graph(kye)] f{index}: u8,");
    let fields: String = (0..2000).map(field).collect();
    let text = format!("struct R {{ {fields} }}");
    assert_eq!(reported(&text).unwrap().len(), 2000);
}

/// Not deeper: a level of a type takes the parser some 50 kB of stack where nothing is optimised.
#[test]
fn a_type_that_is_nested_deep_and_a_name_that_is_long_are_borne() {
    let ty = format!("{}u8{}", "Option<(".repeat(8), ",)>".repeat(8));
    let name = "a".repeat(100_000);
    let text = format!("struct R {{ {name}: {ty}, #[serde(rename = \"{name}\")] b: u8 }}");
    for reported in [reported(&text), reported_from_a_macro(&text)] {
        let reported = reported.unwrap();
        assert_eq!(reported.len(), 1, "both are named alike: {reported:?}");
        assert_eq!(text[reported[0].at.clone()], format!("\"{name}\""));
    }
}

#[test]
fn a_list_that_is_nested_deep_is_reported_at_its_first_key() {
    let list = format!("{}x{}", "rename(".repeat(60), ")".repeat(60));
    let text = format!("struct R {{ #[serde({list})] a: u8 }}");
    let (message, at) = one(&text);
    assert_eq!(
        message,
        "unknown key, expected `serialize` or `deserialize`"
    );
    assert_eq!(at, "rename");
}

/// `&A + B` is no Rust.
#[test]
fn a_type_with_a_plus_is_borne_wherever_it_is_printed() {
    for ty in ["dyn A + B", "A +", "dyn A + 'static", "impl A + B"] {
        for field in [
            "",
            "#[serde(with = \"c\")]",
            "#[graph(complex)]",
            "#[graph(bind)]",
            "#[graph(base)]",
        ] {
            reported(&format!("struct R {{ {field} a: {ty} }}")).unwrap();
        }
        reported(&format!("enum R {{ A({ty}) }}")).unwrap();
    }
}
