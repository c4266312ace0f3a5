//! Names that become the same Rust identifier, or that Rust does not allow.

use crate::{items::assert_expected_items, model};
use std::fmt::Write as _;

fn complex(names: &[&str]) -> String {
    let properties = names
        .iter()
        .map(|name| format!("<Property Name='{name}' Type='Edm.String'/>"));
    model(&format!(
        "<ComplexType Name='b'>{}</ComplexType>",
        properties.collect::<String>()
    ))
}

#[test]
fn names_that_differ_by_normalization_become_different_fields() {
    let model = complex(&[
        "\u{e9}",
        "e\u{301}",
        "\u{212b}",
        "\u{e5}",
        "\u{ac00}",
        "\u{1100}\u{1161}",
    ]);
    assert_eq!(model.matches("    pub ").count(), 6);
    assert!(
        model.contains("#[serde(rename = \"e\\u{301}\")]\n    pub \u{e9}_: Option<String>"),
        "{model}"
    );
}

#[test]
fn normalization_can_result_in_a_letter_of_another_name() {
    // The Kelvin sign is the letter `K` in the normal form.
    let model = complex(&["\u{212a}ey", "Key", "key"]);
    for field in ["pub key:", "pub key_:", "pub key__:"] {
        assert!(model.contains(field), "{model}");
    }
}

#[test]
fn characters_that_rust_does_not_allow_are_replaced() {
    // U+037A is a letter, but does not start an identifier. U+200D is a format character.
    let model = complex(&["\u{37a}", "a\u{200d}b", "a\u{202e}b", "a\u{ad}"]);
    assert!(
        model.contains("#[serde(rename = \"a\\u{200d}b\")]"),
        "{model}"
    );
    assert!(
        model.contains("#[serde(rename = \"a\\u{202e}b\")]"),
        "{model}"
    );
}

#[test]
fn members_and_types_are_distinct_too() {
    let mut elements = String::from("<ComplexType Name='b'>");
    let types = [
        "\u{e9}",
        "e\u{301}",
        "\u{c9}",
        "Option",
        "option",
        "Type2",
        "Type3",
        "bPatch",
        "BPatch",
        "B_",
        "x\u{202e}",
    ];
    for (index, name) in types.iter().enumerate() {
        _ = write!(elements, "<Property Name='p{index}' Type='a.{name}'/>");
    }
    elements += "</ComplexType>";
    for name in types {
        _ = write!(elements, "<EnumType Name='{name}'>");
        for member in types {
            _ = write!(elements, "<Member Name='{member}'/>");
        }
        elements += "</EnumType>";
    }
    assert_eq!(model(&elements).matches("pub enum").count(), types.len());
}

#[test]
fn abstract_types_with_hostile_names_become_enums() {
    for name in ["Other", "base", "e\u{301}", "x\u{202e}y", "Box", "_"] {
        let text = model(&format!(
            "<ComplexType Name='b'><Property Name='more' Type='a.{name}'/><Property Name='base' Type='a.{name}'/></ComplexType>\
             <ComplexType Name='{name}' Abstract='true' OpenType='true'><Property Name='base' Type='Edm.String'/></ComplexType>\
             <ComplexType Name='{name}1' BaseType='a.{name}'><Property Name='more' Type='a.b'/></ComplexType>\
             <ComplexType Name='{name}Other' BaseType='a.{name}'><Property Name='odata_type' Type='a.b'/></ComplexType>"
        ));
        assert_expected_items(&text);
        assert_eq!(text.matches("pub enum").count(), 1, "{text}");
    }
}
