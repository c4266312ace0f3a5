//! Attributes that are valid, broken, unknown, repeated or nested.

use crate::words::{joined, one_of, tokens, Text, KEYS, LITERALS, NAMES};
use proptest::prelude::*;

fn entry() -> Text {
    let key = prop_oneof![4 => one_of(KEYS), 1 => tokens()];
    let plain = prop_oneof![
        4 => key.clone(),
        4 => (key.clone(), one_of(LITERALS)).prop_map(|(key, value)| format!("{key} = {value}")),
        1 => (key.clone(), one_of(NAMES)).prop_map(|(key, value)| format!("{key} = {value}")),
        1 => (key, tokens()).prop_map(|(key, tokens)| format!("{key} {tokens}")),
    ];
    let nested = plain.prop_recursive(3, 12, 3, |inner| {
        (one_of(KEYS), joined(inner, 3, ", ")).prop_map(|(key, inner)| format!("{key}({inner})"))
    });
    nested.boxed()
}

fn attribute() -> Text {
    let name = prop_oneof![6 => one_of(&["graph", "serde"]), 1 => one_of(&["r#graph", "graph::serde", "doc", "cfg", "deprecated"])];
    let list = joined(entry(), 4, ", ");
    prop_oneof![
        8 => (name.clone(), list).prop_map(|(name, list)| format!("#[{name}({list})]")),
        1 => (name.clone(), tokens()).prop_map(|(name, tokens)| format!("#[{name}[{tokens}]]")),
        1 => (name.clone(), one_of(LITERALS)).prop_map(|(name, value)| format!("#[{name} = {value}]")),
        1 => name.prop_map(|name| format!("#[{name}]")),
        1 => Just("/// é `[x]`\n".into()),
    ]
    .boxed()
}

pub fn attributes() -> Text {
    joined(attribute(), 3, " ")
}
