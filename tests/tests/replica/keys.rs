//! The text of a key.

use crate::models::{error, replica};
use graph_patch::delta::{Change, DeltaPage, Replica};
use graph_patch::GraphPatch;

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.line")]
struct Line {
    #[graph(key)]
    order: i64,
    #[graph(key)]
    item: String,
    amount: Option<i32>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.base")]
struct Base {
    #[graph(key)]
    id: u32,
    note: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.derived")]
struct Derived {
    #[graph(read_only)]
    version: Option<i32>,
    #[graph(base)]
    base: Base,
    title: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.keyless")]
struct Keyless {
    title: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.person")]
struct Person {
    #[graph(key)]
    #[serde(rename = "UserName")]
    user_name: String,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.device")]
struct Device {
    #[graph(key)]
    id: uuid::Uuid,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.event")]
struct Event {
    #[graph(key)]
    #[serde(with = "graph_patch::edm::int64", alias = "other")]
    number: i64,
}

#[test]
fn a_number_is_its_digits() {
    let replica = replica::<Base>(&[r#"{"id": 7, "note": "a"}"#]);
    assert_eq!(
        replica.get("7"),
        Some(&Base {
            id: 7,
            note: Some("a".into())
        })
    );
}

#[test]
fn an_inherited_key_identifies_a_resource() {
    let replica = replica::<Derived>(&[
        r#"{"version": 1, "id": 7, "note": "a", "title": "b"}"#,
        r#"{"id": 7, "version": 2, "note": null}"#,
    ]);
    let expected = Derived {
        version: Some(2),
        base: Base { id: 7, note: None },
        title: Some("b".into()),
    };
    assert_eq!(replica.iter().collect::<Vec<_>>(), [("7", &expected)]);
}

#[test]
fn several_properties_are_in_the_order_of_the_model() {
    let replica = replica::<Line>(&[
        r#"{"item": "a=b,c%", "order": 1, "amount": 1}"#,
        r#"{"order": 1, "item": "a=b,c%", "amount": 2}"#,
    ]);
    assert_eq!(
        replica.get("order=1,item=a%3Db%2Cc%25").unwrap().amount,
        Some(2)
    );
}

#[test]
fn a_key_can_have_any_type() {
    let id = "6ea91a8d-e32e-41a1-b7bd-d2d185eed0e0";
    assert_eq!(
        replica::<Device>(&[&format!(r#"{{"id": "{id}"}}"#)]).len(),
        1
    );
    assert!(error::<Device>(r#"{"id": "x"}"#).starts_with("property `value/0/id`: "));
    // `Edm.Int64` is a string or a number, and both are the same key.
    let replica =
        replica::<Event>(&[r#"{"other": "9007199254740993"}, {"number": 9007199254740993}"#]);
    assert_eq!(
        replica.get("9007199254740993").unwrap().number,
        9_007_199_254_740_993
    );
    assert_eq!(replica.len(), 1);
}

/// A change has the text of the key, and its row sets the key.
#[test]
fn the_key_of_a_row_can_have_any_length() {
    for len in [0, 1, 39, 40, 200] {
        let key = "é".repeat(len / 2) + &"a".repeat(len % 2);
        let body = format!(r#"{{"value": [{{"UserName": "{key}"}}]}}"#);
        let page = DeltaPage::<Person>::from_slice(body.as_bytes()).unwrap();
        let [Change::Changed { key: text, row, .. }] = page.changes.as_slice() else {
            panic!("{page:?}")
        };
        assert_eq!((text, row.changed_paths()), (&key, vec!["UserName".into()]));
        for mut person in ["", "another", &*key].map(|name| Person {
            user_name: name.into(),
        }) {
            row.clone().apply(&mut person);
            assert_eq!(person.user_name, key);
        }
        assert_ne!(
            page.changes,
            DeltaPage::from_slice(br#"{"value": [{"UserName": "b"}]}"#)
                .unwrap()
                .changes
        );
        let mut replica = Replica::new();
        replica.apply(page);
        assert_eq!(replica.get(&key).unwrap().user_name, key);
    }
}

#[test]
fn a_row_without_a_key_is_an_error() {
    assert_eq!(
        error::<Base>(r#"{"id": 1}, {"note": "a"}"#),
        "property `value/1`: the row has no key, expected `id` at line 1 column 36"
    );
    assert!(error::<Base>(r#"{"id": null}"#)
        .starts_with("property `value/0/id`: a key is a string or a number"));
    assert!(error::<Line>(r#"{"order": 1}"#).contains("expected `order` and `item`"));
    assert!(error::<Keyless>(r#"{"title": "a"}"#).contains("expected `@odata.id`"));
}

#[test]
fn a_model_without_a_key_uses_the_id_of_the_entity() {
    let replica = replica::<Keyless>(&[
        r#"{"@odata.id": "https://example.com/things('a%2Fb')", "title": "a"}"#,
    ]);
    assert_eq!(replica.get("a/b").unwrap().title.as_deref(), Some("a"));
}
