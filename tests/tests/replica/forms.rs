//! The forms of rows, tombstones and links.

use crate::models::{apply, replica, Group, User};
use graph_patch::delta::{Change, DeltaPage, Link, RemovedReason, Replica};
use graph_patch::GraphPatch;

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "microsoft.graph.deleted")]
struct Deleted {
    state: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "microsoft.graph.driveItem")]
struct DriveItem {
    #[graph(key)]
    id: String,
    name: Option<String>,
    #[graph(read_only)]
    deleted: Option<serde_json::Value>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "microsoft.graph.driveItem")]
struct ComplexDriveItem {
    #[graph(key)]
    id: String,
    #[graph(complex)]
    deleted: Option<Deleted>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "test.account")]
struct Account {
    #[graph(key)]
    id: String,
    deleted: bool,
}

fn page(body: &str) -> DeltaPage<User> {
    DeltaPage::from_slice(body.as_bytes()).unwrap()
}

fn removed(row: &str) -> (String, Option<RemovedReason>) {
    let mut changes = page(&format!(r#"{{"value": [{row}]}}"#)).changes;
    match changes.pop() {
        Some(Change::Removed { key, reason }) => (key, reason),
        other => panic!("{other:?}"),
    }
}

/// JSON Format 4.01, 4.5.13 and 15.3; Graph, delta query overview.
#[test]
fn a_tombstone_has_a_reason() {
    for (json, reason) in [
        (r#"{"reason": "changed"}"#, Some(RemovedReason::Changed)),
        (r#"{"reason": "deleted"}"#, Some(RemovedReason::Deleted)),
        (
            r#"{"reason": "moved"}"#,
            Some(RemovedReason::Other("moved".into())),
        ),
        (r#"{"reason": null}"#, None),
        ("{}", None),
    ] {
        for name in ["@removed", "@odata.removed"] {
            for row in [
                format!(r#"{{"id": "1", "{name}": {json}}}"#),
                format!(r#"{{"{name}": {json}, "displayName": "a", "id": "1"}}"#),
                format!(r#"{{"{name}": {json}, "@odata.id": "https://example.com/users('1')"}}"#),
                format!(r#"{{"{name}": {json}, "@id": "users/1"}}"#),
            ] {
                assert_eq!(removed(&row), ("1".into(), reason.clone()), "{row}");
            }
        }
    }
}

/// JSON Format 4.0, 14.2; JSON Format 4.01, 15.3.
#[test]
fn a_deleted_entity_is_a_tombstone() {
    let context = r#""@odata.context": "https://example.com/$metadata#Users/$deletedEntity""#;
    let deleted = ("1".into(), Some(RemovedReason::Deleted));
    for row in [
        format!(r#"{{{context}, "id": "Users('1')", "reason": "deleted"}}"#),
        format!(r#"{{{context}, "reason": "deleted", "id": "https://example.com/Users/1"}}"#),
        format!(r#"{{{context}, "id": "1", "reason": "deleted"}}"#),
        format!(r#"{{"id": "Users('1')", "reason": "deleted", {context}}}"#),
        r##"{"@context": "#Users/$deletedEntity", "@removed": {"reason": "deleted"}, "@id": "Users('1')"}"##.into(),
        r##"{"@context": "#Users/$deletedEntity", "@removed": {"reason": "deleted"}, "id": "1"}"##.into(),
        r##"{"@removed": {"reason": "deleted"}, "id": "Users('1')", "@context": "#Users/$deletedEntity"}"##.into(),
    ] {
        assert_eq!(removed(&row), deleted, "{row}");
    }
}

/// JSON Format 4.01, 15.3: a client ignores the properties of a tombstone, except for its key.
#[test]
fn the_properties_of_a_tombstone_are_ignored() {
    let row =
        r#"{"@removed": {}, "id": "1", "accountEnabled": null, "home": 7, "displayName": "a"}"#;
    assert_eq!(removed(row), ("1".into(), None));
    let row = r#"{"@removed": {}, "members@delta": 7, "id": "1"}"#;
    assert!(replica::<Group>(&[row]).is_empty());
}

/// Graph, driveItem: delta.
#[test]
fn a_deleted_facet_is_a_tombstone() {
    let rows = [
        r#"{"id": "1", "name": "a"}, {"id": "2", "deleted": null}"#,
        r#"{"id": "1", "deleted": {"state": "deleted"}}"#,
    ];
    let items = replica::<DriveItem>(&rows);
    assert_eq!(items.iter().map(|(key, _)| key).collect::<Vec<_>>(), ["2"]);
    assert!(
        replica::<ComplexDriveItem>(&[r#"{"id": "1"}, {"deleted": {}, "id": "1"}"#]).is_empty()
    );
    let accounts = replica::<Account>(&[r#"{"id": "1", "deleted": true}"#]);
    assert!(accounts.get("1").unwrap().deleted);
    // A user has no such facet.
    assert_eq!(replica::<User>(&[r#"{"id": "1", "deleted": {}}"#]).len(), 1);
}

/// JSON Format 4.01, 4.5.6 and 4.5.7.
#[test]
fn a_page_has_one_link_or_none() {
    for (members, link) in [
        (
            r#""@odata.nextLink": "https://example.com/a""#,
            Link::Next("https://example.com/a".into()),
        ),
        (
            r#""@nextLink": "users/delta?page=2""#,
            Link::Next("users/delta?page=2".into()),
        ),
        (
            r#""@odata.deltaLink": "/v1.0/users/delta""#,
            Link::Delta("/v1.0/users/delta".into()),
        ),
        (
            r#""@deltaLink": "b", "@odata.nextLink": null"#,
            Link::Delta("b".into()),
        ),
        (
            r#""@odata.context": "https://example.com/$metadata#users""#,
            Link::None,
        ),
    ] {
        for body in [
            format!(r#"{{"value": [], {members}}}"#),
            format!(r#"{{{members}, "value": []}}"#),
        ] {
            let page = page(&body);
            assert_eq!((page.changes.len(), &page.link), (0, &link), "{body}");
            assert_eq!(Replica::new().apply(page), link);
        }
    }
}

/// A token in a link can be a secret.
#[test]
fn debug_hides_the_token_of_a_link() {
    let page = page(
        r#"{"value": [], "@odata.deltaLink": "https://example.com/users/delta?$deltatoken=s3cret"}"#,
    );
    let shown = format!("{page:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(
        shown.contains("https://example.com/users/delta?$deltatoken="),
        "{shown}"
    );
    assert_eq!(format!("{:?}", Link::None), "None");
}

#[test]
fn later_rows_win_in_order() {
    let rows = |rows: &[&str]| replica::<User>(rows);
    let one = r#"{"id": "1", "displayName": "a", "size": 1}"#;
    let two = r#"{"id": "1", "displayName": "b"}"#;
    let gone = r#"{"id": "1", "@removed": {"reason": "changed"}}"#;
    let on_one_page = rows(&[&[one, two].join(",")]);
    assert_eq!(on_one_page, rows(&[one, two]));
    assert_eq!(
        on_one_page.get("1").unwrap().display_name.as_deref(),
        Some("b")
    );
    assert_eq!(on_one_page.get("1").unwrap().size, 1);

    let added_again = rows(&[&[one, gone, two].join(",")]);
    assert_eq!(added_again, rows(&[one, gone, two]));
    assert_eq!(added_again.get("1").unwrap().size, 0);
    assert!(rows(&[one, gone, gone]).is_empty());
    assert!(rows(&[gone]).is_empty());
}

#[test]
fn a_page_that_is_applied_again_changes_nothing() {
    let body = r#"{"value": [{"id": "1", "displayName": "a"}, {"id": "1", "@removed": {}}, {"id": "1", "size": 2}, {"id": "2"}]}"#;
    let mut replica = Replica::<User>::new();
    apply(&mut replica, body);
    let once = replica.clone();
    replica.apply(page(body).clone());
    assert_eq!(replica, once);
}

#[test]
fn a_byte_order_mark_is_skipped() {
    assert_eq!(page("\u{feff}{\"value\": []}").changes.len(), 0);
}
