//! The names, literals and tokens of generated attributes and items, mostly unusual ones.

use proptest::{collection::vec, prelude::*, sample::select};

pub type Text = BoxedStrategy<String>;

pub const NAMES: &[&str] = &[
    "a",
    "b",
    "id",
    "r#type",
    "r#fn",
    "r#match",
    "r#a",
    "été",
    "名",
    "_x",
    "__value",
    "__Form_a",
    "apply",
    "then",
    "is_empty",
    "changed_properties",
    "union",
    "auto",
    "default",
    "A",
    "Resource",
    "PartialEq",
    "Option",
    "a_b__c_",
];

pub const LITERALS: &[&str] = &[
    "\"\"",
    "\"a.b\"",
    "\"#a.b\"",
    "\"a\"",
    "\"@a\"",
    "\"a::b\"",
    "\"a::<u8>::b\"",
    "\"::\"",
    "\"crate\"",
    "\"a b\"",
    "r#\"a.b\"#",
    "\"\\u{1F600}.é\"",
    "\"\\0\"",
    "\"a\\\n  b\"",
    "\"camelCase\"",
    "\"@odata.type\"",
    "\"a.b\"x",
    "\"(\"",
    "b\"a\"",
    "c\"a\"",
    "'a'",
    "b'a'",
    "1",
    "-1",
    "0xffu8",
    "1.5e3",
    "1_000_000_000_000_000_000_000_000",
    "true",
    "'a",
];

pub const KEYS: &[&str] = &[
    "key",
    "read_only",
    "skip",
    "complex",
    "base",
    "dynamic",
    "bind",
    "type",
    "patch",
    "derive",
    "attribute",
    "cfg_attr",
    "untyped",
    "crate",
    "rename",
    "rename_all",
    "alias",
    "with",
    "serialize_with",
    "deserialize_with",
    "flatten",
    "getter",
    "default",
    "tag",
    "skip_serializing",
    "skip_deserializing",
    "serialize",
    "deserialize",
    "transparent",
    "untagged",
    "r#key",
    "Self",
    "bound",
    "nope",
    "名",
    "_",
];

pub fn one_of(texts: &'static [&'static str]) -> Text {
    select(texts).prop_map(String::from).boxed()
}

pub fn joined(
    parts: impl Strategy<Value = String> + 'static,
    up_to: usize,
    by: &'static str,
) -> Text {
    vec(parts, 0..=up_to)
        .prop_map(move |parts| parts.join(by))
        .boxed()
}

/// Arbitrary tokens, also inside brackets of any kind.
pub fn tokens() -> Text {
    let punctuation = one_of(&[
        "=", ",", "::", ";", "->", "..", "#", "$", "?", "<", ">", "&&", "!", "@",
    ]);
    let leaf = prop_oneof![one_of(NAMES), one_of(KEYS), one_of(LITERALS), punctuation];
    let nested = leaf.prop_recursive(8, 64, 4, |inner| {
        let brackets = select(&[["(", ")"], ["[", "]"], ["{", "}"]][..]);
        (brackets, joined(inner, 4, " "))
            .prop_map(|([open, close], inner)| format!("{open}{inner}{close}"))
    });
    joined(nested, 4, " ")
}
