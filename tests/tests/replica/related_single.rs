//! The changes of navigation properties that relate at most one entity.

use crate::models::{replica, Group};
use graph_patch::delta::{Change, DeltaPage, RelatedChanges};
use graph_patch::{GraphPatch, Reference};
use serde_json::Value;

/// Graph API guidelines, change tracking: the changes of a property with one entity have only the new one.
#[test]
fn an_entity_replaces_the_one_of_a_property_with_one() {
    let delta = |entries: &str| format!(r#"{{"id": "1", "owner@delta": [{entries}]}}"#);
    let owner = |rows: &[&str]| -> Vec<String> {
        let rows: Vec<_> = rows.iter().map(|entries| delta(entries)).collect();
        let rows: Vec<_> = rows.iter().map(String::as_str).collect();
        let groups = replica::<Group>(&rows);
        groups.related("1", "owner").map(Into::into).collect()
    };
    let (old, new) = (r#"{"id": "7"}"#, r#"{"id": "8"}"#);
    let removed = r#"{"id": "7", "@removed": {"reason": "deleted"}}"#;
    assert_eq!(owner(&[old, new]), ["8"]);
    assert_eq!(owner(&[old, &[new, removed].join(",")]), ["8"]);
    assert_eq!(owner(&[old, &[removed, new].join(",")]), ["8"]);
    assert_eq!(owner(&[&[old, new].join(",")]), ["8"]);
    assert_eq!(owner(&[old, ""]), ["7"]);
    assert!(owner(&[old, removed]).is_empty());

    let link = r##"{"@context": "#Groups/$link", "source": "Groups('1')", "relationship": "owner", "target": "Users('9')"}"##;
    let groups = replica::<Group>(&[&delta(old), link]);
    assert!(groups.related("1", "owner").eq(["9"]));
}

#[derive(Debug, Default)]
struct Opaque;

/// An entity that is not deserialized.
#[derive(Debug, Default, GraphPatch)]
#[graph(type = "test.person")]
struct Person {
    #[graph(key)]
    user_name: String,
}

#[derive(Debug, Default, GraphPatch)]
#[graph(type = "test.office")]
struct Office {
    #[graph(key)]
    id: String,
    #[graph(bind)]
    model: Option<Box<Person>>,
    #[graph(bind)]
    value: Option<Value>,
    #[graph(bind)]
    opaque: Option<Opaque>,
    #[graph(bind)]
    reference: Option<Reference>,
    #[graph(bind)]
    models: Vec<Person>,
    #[graph(bind)]
    values: Vec<Value>,
    #[graph(bind)]
    opaques: Vec<Opaque>,
}

/// The type of the entities does not matter.
#[test]
fn the_type_of_a_property_decides_how_many_entities_it_relates() {
    for (property, expected) in [
        ("model", &["8"][..]),
        ("value", &["8"]),
        ("opaque", &["8"]),
        ("reference", &["8"]),
        ("models", &["7", "8"]),
        ("values", &["7", "8"]),
        ("opaques", &["7", "8"]),
    ] {
        let row = |id: &str| {
            format!(r#"{{"id": "1", "{property}@delta": [{{"id": "{id}", "user_name": "{id}"}}]}}"#)
        };
        let link = format!(
            r##"{{"@context": "#Offices/$link", "source": "Offices('1')", "relationship": "{property}", "target": "Users('8')"}}"##
        );
        for newer in [row("8"), link] {
            let offices = replica::<Office>(&[&row("7"), &newer]);
            let found: Vec<_> = offices.related("1", property).collect();
            assert_eq!(found, expected, "{newer}");
        }
    }
}

#[derive(Debug, Default, GraphPatch)]
#[graph(type = "test.shared")]
struct Shared {
    #[graph(key)]
    id: String,
    #[graph(bind)]
    owner: Vec<Reference>,
}

fn changes_of<R: GraphPatch + Default + 'static>(body: &str) -> Vec<RelatedChanges> {
    let mut page = DeltaPage::<R>::from_slice(body.as_bytes()).unwrap();
    match page.changes.pop() {
        Some(Change::Changed { related, .. }) => related,
        _ => panic!("no change"),
    }
}

/// The number of entities belongs to the model, not to the changes.
#[test]
fn changes_are_equal_if_their_entities_are() {
    let body = r#"{"value": [{"id": "1", "owner@delta": [{"id": "7"}]}]}"#;
    let (single, several) = (changes_of::<Group>(body), changes_of::<Shared>(body));
    assert_eq!(single, several);
    assert_eq!(format!("{single:?}"), format!("{several:?}"));
}
