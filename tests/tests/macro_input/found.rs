//! Inputs whose errors were once reported at the wrong place, and very large inputs.

use crate::reported::{assert_valid_rust, reported, reported_from_a_macro};

/// Returns the only message and the text at which it is reported.
fn one(text: &str) -> (String, &str) {
    let reported = reported(text).unwrap();
    let [reported] = reported.as_slice() else {
        panic!("{reported:?}")
    };
    (reported.message.clone(), &text[reported.at.clone()])
}

/// The error was once reported at the derive.
#[test]
fn an_incomplete_path_is_reported_at_the_end_of_its_list() {
    for path in ["Eq, a::", "a::B<", "::", "a::B<C, "] {
        let text = format!("#[graph(derive({path}))] struct R {{ a: u8 }}");
        let (message, at) = one(&text);
        assert!(message.starts_with("unexpected end of input, expected "));
        assert_eq!(at, ")");
    }
}

#[test]
fn a_name_that_is_missing_between_commas_is_reported_at_the_second_comma() {
    for (attribute, message) in [
        ("graph(key,,)", "expected the name of an attribute"),
        (
            "serde(rename(serialize = \"a\",,))",
            "expected `rename = \"…\"` or `rename(serialize = \"…\", deserialize = \"…\")`",
        ),
    ] {
        let text = format!("struct R {{ #[{attribute}] a: u8 }}");
        assert_eq!(one(&text), (message.into(), ","));
    }
}

#[test]
fn every_error_of_two_thousand_fields_is_reported() {
    let field = |index| format!("#[graph(kye)] f{index}: u8,");
    let fields: String = (0..2000).map(field).collect();
    let text = format!("struct R {{ {fields} }}");
    assert_eq!(reported(&text).unwrap().len(), 2000);
}

/// The type is not nested deeper, because the unoptimised parser needs about 50 kB of stack for each level.
#[test]
fn a_deeply_nested_type_and_a_long_name_are_accepted() {
    let ty = format!("{}u8{}", "Option<(".repeat(8), ",)>".repeat(8));
    let name = "a".repeat(100_000);
    let text = format!("struct R {{ {name}: {ty}, #[serde(rename = \"{name}\")] b: u8 }}");
    for reported in [reported(&text), reported_from_a_macro(&text)] {
        let reported = reported.unwrap();
        assert_eq!(
            reported.len(),
            1,
            "both fields have the same name: {reported:?}"
        );
        assert_eq!(text[reported[0].at.clone()], format!("\"{name}\""));
    }
}

#[test]
fn a_deeply_nested_list_is_reported_at_its_first_name() {
    let list = format!("{}x{}", "rename(".repeat(60), ")".repeat(60));
    let text = format!("struct R {{ #[serde({list})] a: u8 }}");
    let (message, at) = one(&text);
    assert_eq!(
        message,
        "unexpected `rename` in `rename(…)`, expected `serialize` or `deserialize`"
    );
    assert_eq!(at, "rename");
}

/// `&A + B` is a syntax error, so generated code needs parentheses around the type.
#[test]
fn a_type_with_a_plus_expands_to_valid_rust_in_every_role() {
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

/// A `syn` with all features accepts `_` as the name of a field.
#[test]
fn a_field_without_a_name_expands_to_valid_rust() {
    assert_eq!(reported("struct R { _: u8, a: u8 }").unwrap().len(), 0);
    assert_valid_rust("struct R { a: u8, b, _: u8 }");
}
