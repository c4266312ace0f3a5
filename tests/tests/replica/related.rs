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

models! {
    #[graph(type = "test.line")]
    Line { #[graph(key)] order: u32, #[graph(key)] item: String, id: Option<String>, }
    #[graph(type = "test.person")]
    Person { #[graph(key)] user_name: String, id: Option<i64>, #[graph(bind)] friends: Vec<Person>, }
    #[graph(type = "test.team")]
    Team {
        #[graph(key)] id: String,
        #[graph(bind)] people: Vec<Person>,
        #[graph(bind)] lead: Option<Box<Person>>,
        #[graph(bind)] lines: Vec<Line>,
        #[graph(bind)] unknown: Vec<Reference>,
    }
    #[graph(type = "test.club")]
    Club { #[graph(base)] #[serde(flatten)] team: Team, }
}

fn related_of<R: GraphPatch + Default + 'static>(row: &str, property: &str) -> Vec<String> {
    let replica = replica::<R>(&[row]);
    replica.related("1", property).map(Into::into).collect()
}

/// The field of the navigation property can have the model of the related entities, and with it the names of their key.
#[test]
fn the_key_of_a_related_entity_is_that_of_its_model() {
    let people = r#"[{"id": 7, "userName": "ann"}, {"id": 7, "userName": "bob"}, {"@odata.id": "People('cid')", "id": 8},
        {"userName": "bob", "@removed": {}}, {"@odata.id": "https://example.com/People(userName='dan')"}]"#;
    let lines = r#"[{"item": "a,b", "id": "x", "order": 1}, {"order": 2, "item": "a"}, {"@id": "Lines(item='c',order=3)"},
        {"id": "y", "order": 2, "item": "a", "@removed": {"reason": "deleted"}}]"#;
    for (property, changes, expected) in [
        ("people", people, &["ann", "cid", "dan"][..]),
        ("lead", people, &["dan"]),
        ("lines", lines, &["order=1,item=a%2Cb", "order=3,item=c"]),
    ] {
        for row in [
            format!(r#"{{"id": "1", "{property}@delta": {changes}}}"#),
            format!(r#"{{"{property}@odata.delta": {changes}, "id": "1"}}"#),
        ] {
            assert_eq!(related_of::<Team>(&row, property), expected, "{row}");
            assert_eq!(related_of::<Club>(&row, property), expected, "{row}");
        }
    }
    let friends = r#"{"userName": "1", "friends@delta": [{"userName": "2", "id": 7}]}"#;
    assert_eq!(related_of::<Person>(friends, "friends"), ["2"]);
}

/// The order in the URL of a key does not matter.
#[test]
fn the_target_of_a_link_has_the_key_of_its_model() {
    for (kind, expected) in [
        ("$link", &["order=1,item=a", "order=2,item=a"][..]),
        ("$deletedLink", &["order=2,item=a"]),
    ] {
        let row = format!(
            r##"{{"id": "1", "lines@delta": [{{"order": 1, "item": "a"}}, {{"order": 2, "item": "a"}}]}}, {{"@odata.context":
                "#Teams/{kind}", "source": "Teams('1')", "relationship": "lines", "target": "Lines(item='a',order=1)"}}"##
        );
        assert_eq!(related_of::<Team>(&row, "lines"), expected);
    }
}

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

    let lead = r#"{"id": "1", "lead@delta": [{"userName": "ann"}]}, {"id": "1", "lead@delta": [{"userName": "bob"}]}"#;
    assert_eq!(related_of::<Team>(lead, "lead"), ["bob"]);
    let link = r##"{"@context": "#Groups/$link", "source": "Groups('1')", "relationship": "owner", "target": "Users('9')"}"##;
    let groups = replica::<Group>(&[&delta(old), link]);
    assert!(groups.related("1", "owner").eq(["9"]));
}

/// An entry is never left out.
#[test]
fn an_entry_without_a_key_is_an_error() {
    for (property, entry, expected) in [
        ("people", r#"{"id": "7"}"#, "`userName`"),
        ("people", r#"{"userName": null}"#, "`userName`"),
        ("lines", r#"{"order": 7}"#, "`order` and `item`"),
        (
            "lines",
            r#"{"@id": "Lines(order=7)"}"#,
            "`order` and `item`",
        ),
        (
            "unknown",
            r#"{"order": 1, "item": "a"}"#,
            "`id` or `@odata.id`",
        ),
        ("unknown", "{}", "`id` or `@odata.id`"),
    ] {
        let found = error::<Team>(&format!(r#"{{"id": "1", "{property}@delta": [{entry}]}}"#));
        let expected = format!(
            "property `value/0/{property}@delta`: entry 0 has no key, expected {expected} at line"
        );
        assert!(found.starts_with(&expected), "{found}");
    }
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
