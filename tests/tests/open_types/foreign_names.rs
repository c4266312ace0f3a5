//! Names of dynamic properties can be any text. Messages and `Debug` texts with them often end in logs.

use crate::{Derived, OpenExtension};
use graph_patch::{edm, GraphPatch};
use serde::Deserialize;
use serde_json::json;

/// Names that would control a terminal, forge a line, or fill a log.
fn names() -> [String; 4] {
    [
        "a\u{1b}[2Jb".into(),
        "a\nINFO b".into(),
        "a\u{202e}b".into(),
        "é".repeat(1_000_000),
    ]
}

fn assert_is_safe(text: &str) {
    assert!(text.len() < 1_000, "{} bytes", text.len());
    assert!(!text.contains(['\u{1b}', '\n', '\u{202e}']), "{text}");
}

#[test]
fn debug_escapes_and_shortens_dynamic_names() {
    for name in names() {
        let patch = OpenExtension::patch().properties(name, json!(1));
        assert_is_safe(&format!("{patch:?}"));
        assert_is_safe(&format!("{:?}", Derived::patch().open(patch)));
    }
}

#[test]
fn debug_quotes_a_dynamic_name_that_could_look_like_another_field() {
    let patch = OpenExtension::patch().properties("theme", json!(1));
    let expected = "OpenExtensionPatch { theme: Some(Number(1)) }";
    assert_eq!(format!("{patch:?}"), expected);

    let patch = OpenExtension::patch()
        .properties("x: None, isAdmin", json!(true))
        .properties("", None);
    let expected = r#"OpenExtensionPatch { "": None, "x: None, isAdmin": Some(Bool(true)) }"#;
    assert_eq!(format!("{patch:?}"), expected);
}

#[test]
fn an_error_of_serialization_escapes_and_shortens_names() {
    for name in names() {
        for name in [format!("@{name}"), format!("{name}@odata.type")] {
            let patch = OpenExtension::patch().properties(name, json!("#x"));
            assert_is_safe(&serde_json::to_string(&patch).unwrap_err().to_string());
        }
    }
}

#[test]
fn an_error_of_a_primitive_value_escapes_and_shortens_the_value() {
    #[derive(Debug, Deserialize)]
    #[allow(dead_code)]
    struct Primitives {
        #[serde(default, with = "edm::decimal")]
        decimal: f64,
        #[serde(default, with = "edm::double")]
        double: f64,
        #[serde(default, with = "edm::int64")]
        int64: i64,
        #[serde(default)]
        duration: edm::Duration,
        #[serde(default)]
        flags: edm::Flags<bool>,
        #[serde(default)]
        verbatim: Option<edm::Verbatim<String>>,
        #[serde(default, with = "edm::binary")]
        binary: Vec<u8>,
    }
    for name in names() {
        for property in [
            "decimal", "double", "int64", "duration", "flags", "verbatim", "binary",
        ] {
            let body = json!({ property: format!("{name} ") });
            let error = Primitives::deserialize(&body).unwrap_err();
            assert_is_safe(&error.to_string());
            let map = json!({ property: { "$serde_json::private::Number": name } });
            let error = Primitives::deserialize(&map).unwrap_err();
            assert_is_safe(&error.to_string());
        }
    }
}

#[test]
fn an_error_of_serializing_a_decimal_escapes_and_shortens_its_text() {
    for text in names() {
        let error = edm::decimal::serialize(&text, serde_json::value::Serializer).unwrap_err();
        assert_is_safe(&error.to_string());
    }
    let long = "1".repeat(1_000_000);
    let error = edm::decimal::serialize::<_, serde_json::value::Serializer>(
        &long,
        serde_json::value::Serializer,
    );
    assert_is_safe(&error.unwrap_err().to_string());
}
