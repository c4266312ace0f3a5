//! The changes of related entities.

use crate::models::{error, replica, Group};
use graph_patch::delta::{Change, DeltaPage, Replica};
use graph_patch::{GraphPatch, Reference};
use std::collections::BTreeSet;

fn set(ids: &[&str]) -> BTreeSet<String> {
    ids.iter().map(|id| (*id).to_string()).collect()
}

/// Graph, group: delta.
#[test]
fn the_changes_of_members_are_kept_in_the_change() {
    for name in ["members@delta", "members@odata.delta"] {
        let body = format!(
            r##"{{"value": [{{"id": "1", "{name}": [
                {{"@odata.type": "#microsoft.graph.user", "id": "7"}}, {{"id": "8", "@removed": {{"reason": "deleted"}}}},
                {{"@odata.id": "https://example.com/users('9')"}}, {{"id": "7", "@removed": {{}}}}, {{"id": "8"}}
            ], "unknown@delta": [{{}}]}}]}}"##
        );
        let page = DeltaPage::<Group>::from_slice(body.as_bytes()).unwrap();
        let [Change::Changed { key, related, .. }] = page.changes.as_slice() else {
            panic!("{page:?}");
        };
        assert_eq!((&**key, related.len()), ("1", 1));
        assert_eq!(related[0].property, "members");
        assert_eq!(related[0].added, set(&["8", "9"]));
        assert_eq!(related[0].removed, set(&["7"]));
    }
}

#[test]
fn the_changes_of_several_rows_and_pages_are_united() {
    let groups = replica::<Group>(&[
        r#"{"id": "1", "members@delta": [{"id": "7"}]}, {"id": "1", "members@delta": [{"id": "8"}, {"id": "9"}]}"#,
        r#"{"id": "1", "displayName": "a", "members@delta": [{"id": "8", "@removed": {}}]}, {"id": "2"}"#,
        r#"{"id": "1", "owner@delta": [{"id": "7"}]}"#,
    ]);
    assert!(groups.related("1", "members").eq(["7", "9"]));
    assert!(groups.related("1", "owner").eq(["7"]));
    assert_eq!(groups.related("2", "members").count(), 0);
    assert_eq!(groups.get("1").unwrap().display_name.as_deref(), Some("a"));
}

#[test]
fn a_removed_resource_is_not_related_any_more() {
    let groups = replica::<Group>(&[
        r#"{"id": "1", "members@delta": [{"id": "7"}]}"#,
        r#"{"id": "1", "@removed": {}}, {"id": "1"}"#,
    ]);
    assert_eq!(groups.related("1", "members").count(), 0);
}

#[test]
fn a_replica_is_stored_with_its_related_entities() {
    let groups = replica::<Group>(&[r#"{"id": "1", "members@delta": [{"id": "7"}]}"#]);
    let stored = serde_json::to_string(&groups).unwrap();
    assert_eq!(
        serde_json::from_str::<Replica<Group>>(&stored).unwrap(),
        groups
    );
    let stored = rmp_serde::to_vec(&groups).unwrap();
    assert_eq!(
        rmp_serde::from_slice::<Replica<Group>>(&stored).unwrap(),
        groups
    );
    assert!(serde_json::from_str::<Replica<Group>>("{}").is_err());
}

/// JSON Format 4.0, 14.3 and 14.4; JSON Format 4.01, 15.4 and 15.5.
#[test]
fn rows_for_links_change_related_entities() {
    let link = |kind: &str, target: &str| {
        format!(
            r#"{{"@odata.context": "https://example.com/$metadata#Groups/{kind}", "source": "Groups('1')", "relationship": "members", "target": "https://example.com/Users('{target}')"}}"#
        )
    };
    let rows = [
        link("$link", "7"),
        link("$link", "8"),
        link("$deletedLink", "7"),
    ]
    .join(",");
    let groups = replica::<Group>(&[r#"{"id": "1", "displayName": "a"}"#, &rows]);
    assert!(groups.related("1", "members").eq(["8"]));
    assert_eq!(groups.get("1").unwrap().display_name.as_deref(), Some("a"));
    let unordered = r##"{"target": "Users(7)", "relationship": "members", "source": "Groups/1", "@context": "#Groups/$link"}"##;
    assert!(replica::<Group>(&[unordered])
        .related("1", "members")
        .eq(["7"]));
    // A link does not create its source.
    assert!(replica::<Group>(&[&link("$link", "7")]).is_empty());
}

#[derive(Debug, Clone, Default, PartialEq, serde::Deserialize)]
#[serde(default)]
struct Manager {
    name: String,
}
#[derive(Debug)]
struct Opaque;
#[derive(Debug, Default, GraphPatch)]
struct Employee {
    #[graph(key)]
    id: String,
    #[graph(bind)]
    manager: Option<Manager>,
    #[graph(bind)]
    desk: Option<Opaque>,
}

#[test]
fn expanded_entities_and_references_are_read() {
    let groups = replica::<Group>(&[
        r#"{"id": "1", "owner": {"@odata.id": "users/7"}, "members": [{"@id": "users/8", "id": "8"}, "users/9"], "members@odata.bind": ["users/1"]}"#,
        r#"{"id": "1", "owner": {"id": "8"}, "members": [{"@id": "users/8"}, {"id": "9"}]}"#,
    ]);
    let group = groups.get("1").unwrap();
    // The second row has entities without an id, which a reference cannot hold.
    assert_eq!(group.owner.as_ref().unwrap().as_str(), "users/7");
    let members: Vec<_> = group.members.iter().map(Reference::as_str).collect();
    assert_eq!(members, ["users/8", "users/9"]);
    let groups = replica::<Group>(&[
        r#"{"id": "1", "owner": {"@id": "users/7"}}, {"id": "1", "owner": null}"#,
    ]);
    assert_eq!(groups.get("1").unwrap().owner, None);

    let employees =
        replica::<Employee>(&[r#"{"id": "1", "desk": {"x": 1}, "manager": {"name": "Ann"}}"#]);
    let employee = employees.get("1").unwrap();
    assert_eq!(employee.manager, Some(Manager { name: "Ann".into() }));
    assert!(employee.desk.is_none());
}

#[test]
fn changes_that_are_not_entities_are_an_error() {
    for (changes, message) in [
        ("7", "expected an array of entities"),
        ("[7]", "entry 0 is not an object"),
        (r#"[{"id": "7"}, {"@removed": {}}]"#, "entry 1 has no key"),
    ] {
        let found = error::<Group>(&format!(r#"{{"id": "1", "members@delta": {changes}}}"#));
        let expected = format!("property `value/0/members@delta`: {message}");
        assert!(found.starts_with(&expected), "{found}");
    }
}
