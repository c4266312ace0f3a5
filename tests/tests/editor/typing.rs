//! Every moment of typing: complete fields have their patch field and setter, incomplete ones cause no panic.

use crate::generated::{expand, members, setters, Named};
use crate::models::{ENUM, STRUCT};
use proc_macro2::{extra::invalidate_current_thread_spans, TokenStream};

/// The text that an editor may add after the cursor: closing brackets, or a missing name or type.
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

/// The updatable fields of `STRUCT`, each with the text that ends it.
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

/// Returns the fields of the patch type and the setters; `None` if a bracket is missing.
fn fields_and_setters(text: &str) -> Option<(Option<Vec<Named>>, Vec<Named>)> {
    let input: TokenStream = text.parse().ok()?;
    let file = expand(input);
    let names = (members(&file), setters(&file));
    invalidate_current_thread_spans();
    Some(names)
}

#[test]
fn complete_fields_are_kept_while_the_next_one_is_typed() {
    let mut seen = 0;
    let head = STRUCT.find("Audio {").unwrap() + "Audio {".len();
    for typed in prefixes(STRUCT) {
        for end in ENDS {
            let text = format!("{typed}{end}");
            let Some((fields, setters)) = fields_and_setters(&text) else {
                continue;
            };
            if typed.len() < head || !text.ends_with('}') {
                continue;
            }
            let fields = fields.unwrap_or_else(|| panic!("no patch type: {text}"));
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
fn complete_fields_are_kept_while_one_is_typed_between_them() {
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
        let (fields, setters) = fields_and_setters(&text).unwrap();
        let fields = fields.unwrap_or_else(|| panic!("no patch type: {text}"));
        for field in ["above", "below"] {
            assert!(
                has(&fields, field) && has(&setters, field),
                "{field}: {text}"
            );
        }
    }
}

#[test]
fn a_missing_comma_removes_no_field() {
    let (fields, setters) =
        fields_and_setters("struct R { a: Vec<u8> b: u8 #[serde(rename = \"d\")] c: u8 }").unwrap();
    for field in ["a", "b", "c"] {
        assert!(
            has(fields.as_deref().unwrap(), field) && has(&setters, field),
            "{field}"
        );
    }
}

#[test]
fn an_incomplete_enum_expands_to_valid_rust() {
    for typed in prefixes(ENUM) {
        for end in ENDS {
            fields_and_setters(&format!("{typed}{end}"));
        }
    }
}
