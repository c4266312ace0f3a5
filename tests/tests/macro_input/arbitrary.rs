//! Structs, enums and unions of arbitrary parts: the derive generates valid Rust for all that parse.
//! `PROPTEST_CASES=10000 cargo test --test macro_input` tries more of them.

use crate::attribute::attributes;
use crate::reported::{assert_valid_rust, reported, reported_from_a_macro};
use crate::words::{joined, one_of, tokens, Text, NAMES};
use proptest::{option, prelude::*, sample::select};

const TYPES: &[&str] = &[
    "u8",
    "String",
    "Self",
    "Option<Self>",
    "<u8 as T>::Out",
    "[u8; 3]",
    "[u8; { 1 + 2 }]",
    "&'static str",
    "()",
    "!",
    "*const u8",
    "fn(Self) -> Self",
    "dyn Fn(u8) -> u8",
    "impl Sized",
    "_",
    "m!(Self)",
    "r#type",
    "::core::option::Option<a>",
];

fn ty() -> Text {
    let nested = one_of(TYPES).prop_recursive(6, 12, 2, |inner| {
        let around = select(
            &[
                "Option<$>",
                "Box<$>",
                "Vec<$>",
                "[$]",
                "(($))",
                "($, u8)",
                "&mut $",
                "a::B<'static, $, C = $>",
            ][..],
        );
        (around, inner).prop_map(|(around, inner)| around.replace('$', &inner))
    });
    nested.boxed()
}

fn visibility() -> Text {
    one_of(&["", "pub", "pub(crate)", "pub(in a::b)"])
}

fn named() -> Text {
    let field = (attributes(), visibility(), one_of(NAMES), ty());
    let field = field.prop_map(|(attributes, visibility, name, ty)| {
        format!("{attributes} {visibility} {name}: {ty}")
    });
    joined(field, 6, ", ")
}

fn unnamed() -> Text {
    let field = (attributes(), visibility(), ty());
    joined(
        field.prop_map(|(attributes, visibility, ty)| format!("{attributes} {visibility} {ty}")),
        3,
        ", ",
    )
}

fn variants() -> Text {
    let fields = prop_oneof![
        4 => ty().prop_map(|ty| format!("({ty})")),
        1 => unnamed().prop_map(|fields| format!("({fields})")),
        1 => named().prop_map(|fields| format!("{{{fields}}}")),
        1 => one_of(&["", " = 3"]),
    ];
    let variant = (attributes(), one_of(NAMES), fields);
    let variant =
        variant.prop_map(|(attributes, name, fields)| format!("{attributes} {name} {fields}"));
    joined(variant, 5, ", ")
}

fn body() -> impl Strategy<Value = (&'static str, String)> {
    prop_oneof![
        6 => named().prop_map(|fields| ("struct", format!("{{{fields}}}"))),
        3 => variants().prop_map(|variants| ("enum", format!("{{{variants}}}"))),
        1 => named().prop_map(|fields| ("union", format!("{{{fields}}}"))),
        1 => unnamed().prop_map(|fields| ("struct", format!("({fields});"))),
        1 => Just(("struct", ";".to_owned())),
    ]
}

fn item() -> Text {
    let generics = [
        "",
        "",
        "",
        "<>",
        "<T>",
        "<'a, const N: u8 = 3>",
        "<T: Into<Self> + ?Sized>",
    ];
    let clauses = ["where", "where u8: Copy", "where Self: Sized,"];
    let clause = option::weighted(0.1, select(clauses.to_vec()));
    let head = (
        attributes(),
        visibility(),
        one_of(NAMES),
        select(generics.to_vec()),
        clause,
    );
    let item = |((attributes, visibility, name, generics, clause), (kind, body)): (
        Container,
        (&str, String),
    )| {
        let clause = clause.unwrap_or_default();
        format!("{attributes} {visibility} {kind} {name}{generics} {clause} {body}")
    };
    (head, body()).prop_map(item).boxed()
}

type Container = (String, String, String, &'static str, Option<&'static str>);

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_global_rejects: 8192, ..ProptestConfig::default() })]

    #[test]
    fn any_type_that_parses_expands_to_valid_rust(text in item()) {
        prop_assume!(reported(&text).is_some());
        reported_from_a_macro(&text);
    }

    #[test]
    fn any_tokens_between_fields_expand_to_valid_rust(above in named(), typed in tokens(), below in named()) {
        assert_valid_rust(&format!("struct R {{ {above}, {typed}\n {below} }}"));
    }
}
