//! Each moment of typing: whatever stands there already is patched, and what does not yet is borne.

use crate::generated::{members, printed, setters, Named};
use crate::models::{ENUM, STRUCT};
use proc_macro2::{extra::invalidate_current_thread_spans, TokenStream};

/// What an editor puts behind what was typed, to have all brackets closed; and a name where one is missing.
const ENDS: &[&str] = &[
    "",
    "}",
    ")]}",
    ")] a: u8}",
    "] a: u8}",
    "\")] a: u8}",
    "*/ a: u8}",
    "\na: u8}",
    "a: }",
    ": a}",
    ">>}",
];

/// The updatable fields of `STRUCT`, each with what comes after it.
const FIELDS: &[(&str, &str)] = &[
    ("title", "String,"),
    ("type", "Time>>>,"),
    ("place", "Place>>,"),
    ("owner", "User>,"),
    ("medium", "Medium,"),
    ("more", "Value>,"),
];

fn end_of(field: &str) -> usize {
    STRUCT.find(field).unwrap() + field.len()
}

fn prefixes(text: &'static str) -> impl Iterator<Item = &'static str> {
    (0..=text.len()).filter_map(|end| text.get(..end))
}

fn has(names: &[Named], field: &str) -> bool {
    names
        .iter()
        .any(|(name, ..)| name.strip_prefix("r#").unwrap_or(name) == field)
}

/// The patch's fields and the setters, of a text that has brackets enough.
fn made(text: &str) -> Option<(Option<Vec<Named>>, Vec<Named>)> {
    let input: TokenStream = text.parse().ok()?;
    let file = printed(input);
    let made = (members(&file), setters(&file));
    invalidate_current_thread_spans();
    Some(made)
}

#[test]
fn fields_that_stand_are_patched_while_the_next_is_typed() {
    let mut seen = 0;
    let head = STRUCT.find("Audio {").unwrap() + "Audio {".len();
    for typed in prefixes(STRUCT) {
        for end in ENDS {
            let text = format!("{typed}{end}");
            let Some((fields, setters)) = made(&text) else {
                continue;
            };
            if typed.len() < head || !text.ends_with('}') {
                continue;
            }
            let fields = fields.unwrap_or_else(|| panic!("no patch: {text}"));
            for (field, _) in FIELDS.iter().filter(|(_, end)| end_of(end) <= typed.len()) {
                assert!(
                    has(&fields, field) && has(&setters, field),
                    "{field}: {text}"
                );
            }
            seen += 1;
        }
    }
    assert!(seen > 1000, "{seen}");
}

#[test]
fn fields_that_stand_are_patched_while_one_is_typed_between_them() {
    for typed in [
        "a",
        "a:",
        "a: ",
        "a: Vec<",
        "a: Vec<u8",
        "a: (u8,)",
        "pub",
        "pub a",
        "pub(crate)",
        "#",
        "#[graph()]",
        "#[graph(complex)]",
        "#[graph(ke)]",
        "#[graph(type = )]",
        "/// What",
        "a: u8",
        "a: Option<",
        "a: &",
        "a = 1",
        "a; b",
        "1",
        "..",
        "a:: b",
        "fn a()",
        "a: u8 = 1",
    ] {
        let [above, below] = ["struct R { above: u8,", "after: u8, below: u8 }"];
        let text = format!("{above} {typed}\n {below}");
        let (fields, setters) = made(&text).unwrap();
        let fields = fields.unwrap_or_else(|| panic!("no patch: {text}"));
        for field in ["above", "below"] {
            assert!(
                has(&fields, field) && has(&setters, field),
                "{field}: {text}"
            );
        }
    }
}

#[test]
fn a_comma_that_is_missing_takes_no_field_away() {
    let (fields, setters) =
        made("struct R { a: Vec<u8> b: u8 #[serde(rename = \"d\")] c: u8 }").unwrap();
    for field in ["a", "b", "c"] {
        assert!(
            has(fields.as_deref().unwrap(), field) && has(&setters, field),
            "{field}"
        );
    }
}

#[test]
fn an_enum_is_borne_at_each_moment() {
    for typed in prefixes(ENUM) {
        for end in ENDS {
            made(&format!("{typed}{end}"));
        }
    }
}
