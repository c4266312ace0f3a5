//! Polymorphic rows, whose type is that of `@odata.type`.

use crate::models::{error, replica};
use graph_patch::delta::merge_row;
use graph_patch::GraphPatch;
use serde_json::json;

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.object")]
struct Object {
    #[graph(key)]
    id: String,
    #[graph(read_only)]
    created: Option<String>,
    name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.person")]
struct Person {
    #[graph(base)]
    object: Object,
    age: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.device")]
struct Device {
    #[graph(base)]
    object: Object,
    #[graph(read_only)]
    model: Option<String>,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "test.thing")]
enum Thing {
    Person(Person),
    Device(Device),
}

impl Default for Thing {
    fn default() -> Self {
        Self::Person(Person::default())
    }
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.holder")]
struct Holder {
    #[graph(key)]
    id: String,
    #[graph(complex)]
    part: Option<Box<Part>>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.base")]
struct Plain {
    name: Option<String>,
    #[graph(read_only)]
    size: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.special")]
struct Special {
    #[graph(base)]
    plain: Plain,
    extra: Option<i32>,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "test.base")]
enum Part {
    Plain(Plain),
    Special(Special),
}

fn object(name: &str) -> Object {
    Object {
        id: "1".into(),
        created: Some("2024".into()),
        name: Some(name.into()),
    }
}

#[test]
fn the_type_selects_the_variant_wherever_it_stands() {
    let row = r##"{"id": "1", "created": "2024", "name": "a", "model": "M", "@odata.type": "#test.device"}"##;
    let device = Device {
        object: object("a"),
        model: Some("M".into()),
    };
    let replica = replica::<Thing>(&[row]);
    assert_eq!(replica.get("1"), Some(&Thing::Device(device)));
}

#[test]
fn a_row_of_the_same_type_is_merged() {
    let replica = replica::<Thing>(&[
        r##"{"@odata.type": "#test.device", "id": "1", "created": "2024", "name": "a", "model": "M"}"##,
        r##"{"@odata.type": "#test.device", "id": "1", "name": "b"}"##,
    ]);
    let device = Device {
        object: object("b"),
        model: Some("M".into()),
    };
    assert_eq!(replica.get("1"), Some(&Thing::Device(device)));
}

#[test]
fn a_row_of_another_type_changes_it_and_keeps_what_both_share() {
    let replica = replica::<Thing>(&[
        r##"{"@odata.type": "#test.device", "id": "1", "created": "2024", "name": "a", "model": "M"}"##,
        r##"{"@odata.type": "#test.person", "id": "1", "age": 7}"##,
    ]);
    let person = Person {
        object: object("a"),
        age: Some(7),
    };
    assert_eq!(replica.get("1"), Some(&Thing::Person(person)));
}

#[test]
fn a_row_without_a_type_or_of_an_unknown_type_is_an_error() {
    let message = error::<Thing>(r#"{"id": "1", "age": 7}"#);
    assert!(
        message.starts_with("property `value/0`: the row has no `@odata.type`"),
        "{message}"
    );
    let message = error::<Thing>(r##"{"@odata.type": "#test.robot", "id": "1"}"##);
    assert!(
        message.starts_with("property `value/0/@odata.type`: the body is of type `#test.robot`"),
        "{message}"
    );
}

#[test]
fn a_tombstone_needs_no_type() {
    let rows = [
        r##"{"@odata.type": "#test.device", "id": "1"}, {"@odata.type": "#test.person", "id": "2"}"##,
        r##"{"id": "1", "@removed": {"reason": "deleted"}}, {"@odata.type": "#test.robot", "id": "3", "@removed": {}}"##,
    ];
    let replica = replica::<Thing>(&rows);
    assert_eq!(
        replica.iter().map(|(key, _)| key).collect::<Vec<_>>(),
        ["2"]
    );
}

#[test]
fn a_nested_value_changes_its_type_and_keeps_what_both_share() {
    let part = |rows: &[&str]| {
        let mut replica = replica::<Holder>(rows);
        *replica.remove("1").unwrap().part.unwrap()
    };
    let plain = r#"{"id": "1", "part": {"name": "a", "size": 1}}"#;
    let special = r##"{"id": "1", "part": {"extra": 2, "@odata.type": "#test.special"}}"##;
    let base = |name: &str| Plain {
        name: Some(name.into()),
        size: Some(1),
    };
    let expected = Special {
        plain: base("a"),
        extra: Some(2),
    };
    assert_eq!(part(&[plain, special]), Part::Special(expected.clone()));
    // The declared type keeps a derived one.
    let renamed = r#"{"id": "1", "part": {"name": "b"}}"#;
    let expected = Special {
        plain: base("b"),
        ..expected
    };
    assert_eq!(part(&[plain, special, renamed]), Part::Special(expected));
}

#[test]
fn a_struct_accepts_rows_of_derived_types() {
    let mut plain = Plain::default();
    merge_row(
        &mut plain,
        json!({"@odata.type": "#test.special", "name": "a", "extra": 1}),
    )
    .unwrap();
    assert_eq!(plain.name.as_deref(), Some("a"));
}
