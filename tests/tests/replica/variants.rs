//! Rows of an enum whose variants have different keys.

use crate::models::{error, replica};
use graph_patch::delta::{merge_row, Change, DeltaPage};
use graph_patch::{GraphPatch, Reference};
use serde::{Deserialize, Deserializer};
use serde_json::{json, Value};

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.file")]
struct File {
    #[graph(key)]
    id: String,
    name: Option<String>,
    #[graph(bind)]
    owners: Vec<Reference>,
    #[graph(read_only)]
    deleted: Option<Value>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.line")]
struct Line {
    #[graph(key)]
    id: String,
    #[graph(key)]
    part: i64,
    amount: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "test.any")]
enum Any {
    File(File),
    Line(Line),
}

impl Default for Any {
    fn default() -> Self {
        Self::File(File::default())
    }
}

fn keys(rows: &[&str]) -> Vec<String> {
    let replica = replica::<Any>(rows);
    replica.iter().map(|(key, _)| key.to_string()).collect()
}

const FILE: &str = r##"{"@odata.type": "#test.file", "id": "1"}"##;
const LINES: &str = r##"{"@odata.type": "#test.line", "id": "1", "part": 1},
    {"id": "1", "part": 2, "@odata.type": "#test.line"}"##;

#[test]
fn the_key_is_that_of_the_variant() {
    let all = ["1", "id=1,part=1", "id=1,part=2"];
    assert_eq!(keys(&[FILE, LINES]), all);
    let message = error::<Any>(r##"{"@odata.type": "#test.line", "id": "1"}"##);
    assert!(message.contains("expected `id` and `part`"), "{message}");
}

#[test]
fn a_tombstone_without_a_type_has_the_key_of_a_variant() {
    for (tombstone, left) in [
        (
            r#"{"id": "1", "@removed": {}}"#,
            ["id=1,part=1", "id=1,part=2"],
        ),
        (
            r#"{"id": "1", "deleted": {"state": "deleted"}}"#,
            ["id=1,part=1", "id=1,part=2"],
        ),
        (
            r#"{"@removed": {}, "part": 1, "id": "1"}"#,
            ["1", "id=1,part=2"],
        ),
        (
            r#"{"@removed": {}, "@id": "Lines(part=2,id='1')"}"#,
            ["1", "id=1,part=1"],
        ),
    ] {
        assert_eq!(keys(&[FILE, LINES, tombstone]), left, "{tombstone}");
    }
}

/// JSON Format 4.0, 14.2: the context URL comes first. JSON Format 4.01, 4.5.1: it should.
#[test]
fn the_context_of_a_deleted_entity_can_come_last() {
    let context = r#""@odata.context": "https://example.com/$metadata#Files/$deletedEntity""#;
    for tombstone in [
        format!(r#"{{{context}, "id": "Files('1')", "reason": "deleted"}}"#),
        format!(r#"{{"id": "Files('1')", "reason": "deleted", {context}}}"#),
    ] {
        let lines = ["id=1,part=1", "id=1,part=2"];
        assert_eq!(keys(&[FILE, LINES, &tombstone]), lines, "{tombstone}");
    }
    let tombstone = format!(r#"{{{context}, "id": "Lines(part=2,id='1')"}}"#);
    assert_eq!(keys(&[FILE, LINES, &tombstone]), ["1", "id=1,part=1"]);
}

#[test]
fn the_row_of_a_link_sets_nothing_else() {
    let link = r##"{"source": "Files('1')", "relationship": "owners", "target": "Users('7')", "@context": "#Files/$link"}"##;
    assert!(replica::<Any>(&[link]).related("1", "owners").eq(["7"]));

    let page = DeltaPage::<Any>::from_slice(format!("{{\"value\": [{link}]}}").as_bytes());
    let other = Any::Line(Line::default());
    let mut resource = other.clone();
    for change in page.unwrap().changes {
        let Change::Changed { row, .. } = change else {
            panic!("{change:?}")
        };
        assert!(row.changed_paths().is_empty());
        row.apply(&mut resource);
    }
    assert_eq!(resource, other);
}

/// The values before the type are kept until it is known, but not those of names that no variant has.
#[test]
fn an_unknown_property_before_the_type_can_have_any_value() {
    let deep = format!("{}{}", "[".repeat(300), "]".repeat(300));
    for value in ["1e999", "123456789012345678901234567890", &deep] {
        let row = format!(r##"{{"x": {value}, "id": "1", "x": 1, "@odata.type": "#test.file"}}"##);
        assert_eq!(keys(&[&row]), ["1"], "{value:.40}");
    }
}

#[test]
fn a_type_can_have_each_representation() {
    for name in ["@odata.type", "@type"] {
        for odata_type in [
            "#test.line",
            "test.line",
            "https://example.com/$metadata#test.line",
        ] {
            let row = format!(r#"{{"part": 1, "id": "1", "{name}": "{odata_type}"}}"#);
            assert_eq!(keys(&[&row]), ["id=1,part=1"], "{row}");
        }
    }
    let message = error::<Any>(r##"{"id": "1", "name": 7, "@odata.type": "#test.file"}"##);
    assert!(
        message.starts_with("property `value/0/name`: "),
        "{message}"
    );
    let message = error::<Any>(r#"{"id": "1", "@odata.type": 7}"#);
    assert!(
        message.starts_with("property `value/0/@odata.type`: "),
        "{message}"
    );
}

struct Merged<R>(R);

impl<'de, R: GraphPatch + Default + 'static> Deserialize<'de> for Merged<R> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut resource = R::default();
        merge_row(&mut resource, deserializer)?;
        Ok(Self(resource))
    }
}

#[test]
fn a_row_can_have_another_format() {
    let row = json!({"id": "1", "part": 2, "@odata.type": "#test.line", "x": [{"y": null}]});
    let cbor = ciborium::Value::serialized(&row).unwrap();
    let message_pack = rmp_serde::to_vec(&row).unwrap();
    let expected = Any::Line(Line {
        id: "1".into(),
        part: 2,
        amount: None,
    });
    let Merged(resource) = cbor.deserialized::<Merged<Any>>().unwrap();
    assert_eq!(resource, expected);
    let Merged(resource) = rmp_serde::from_slice::<Merged<Any>>(&message_pack).unwrap();
    assert_eq!(resource, expected);
}

#[test]
fn an_integer_beyond_64_bits_can_stand_before_the_type() {
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(type = "test.big")]
    struct Big {
        #[graph(key)]
        id: String,
        size: u128,
    }

    #[derive(Debug, Clone, PartialEq, GraphPatch)]
    #[graph(type = "test.any")]
    enum AnyBig {
        Big(Big),
    }

    impl Default for AnyBig {
        fn default() -> Self {
            Self::Big(Big::default())
        }
    }

    let row = r##"{"size": 18446744073709551617, "id": "1", "@odata.type": "#test.big"}"##;
    let AnyBig::Big(big) = replica::<AnyBig>(&[row]).get("1").unwrap().clone();
    assert_eq!(big.size, 18_446_744_073_709_551_617);
}

/// The payload of a change notification of Microsoft Graph has `#Microsoft.Graph.User`.
#[test]
fn the_type_of_a_row_can_differ_in_case_from_that_of_the_variant() {
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(type = "Test.File")]
    struct Upper {
        #[graph(key)]
        id: String,
    }

    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(type = "test.any", untyped)]
    struct Other {
        #[serde(rename = "@odata.type")]
        odata_type: String,
        #[graph(key)]
        id: String,
    }

    #[derive(Debug, Clone, PartialEq, GraphPatch)]
    #[graph(type = "test.any")]
    enum Known {
        Lower(File),
        Upper(Upper),
        #[serde(untagged)]
        Other(Other),
    }

    impl Default for Known {
        fn default() -> Self {
            Self::Other(Other::default())
        }
    }

    let read = |odata_type: &str| {
        let mut known = Known::default();
        merge_row(
            &mut known,
            json!({ "@odata.type": odata_type, "id": "1", "name": "a" }),
        )
        .unwrap();
        known
    };
    let lower = Known::Lower(File {
        id: "1".into(),
        name: Some("a".into()),
        ..File::default()
    });
    assert_eq!(read("#test.file"), lower);
    assert_eq!(read("#TEST.FILE"), lower);
    assert_eq!(read("#Test.File"), Known::Upper(Upper { id: "1".into() }));
    assert!(matches!(read("#test.file2"), Known::Other(_)));
}
