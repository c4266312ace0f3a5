//! The keys of related entities, whose model the field can have.

use crate::models::{error, replica};
use graph_patch::{GraphPatch, Reference};

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

models! {
    #[graph(type = "test.folder")]
    Folder { #[graph(key)] id: String, #[graph(bind)] owners: Vec<Reference>, people: Option<String>, }
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "test.any")]
enum Any {
    Folder(Folder),
    Team(Team),
}

impl Default for Any {
    fn default() -> Self {
        Self::Folder(Folder::default())
    }
}

/// The row of a link does not have the type of its source.
#[test]
fn the_target_of_a_link_has_the_key_that_a_variant_declares() {
    let stored = r##"{"@odata.type": "#test.team", "id": "1", "lines@delta": [{"order": 1, "item": "a"}],
        "people@delta": [{"userName": "ann"}], "lead@delta": [{"userName": "ann"}]}"##;
    for (kind, property, target, expected) in [
        (
            "$link",
            "lines",
            "Lines(item='b',order=2)",
            &["order=1,item=a", "order=2,item=b"][..],
        ),
        ("$deletedLink", "lines", "Lines(item='a',order=1)", &[]),
        ("$link", "people", "People(userName='bob')", &["ann", "bob"]),
        ("$deletedLink", "people", "People/ann", &[]),
        ("$link", "lead", "People('bob')", &["bob"]),
        ("$link", "owners", "Users('7')", &["7"]),
        ("$link", "unknown", "Users('7')", &["7"]),
        ("$link", "undeclared", "Users('7')", &["7"]),
    ] {
        let link = format!(
            r##"{{"@odata.context": "#Teams/{kind}", "source": "Teams('1')", "relationship": "{property}", "target": "{target}"}}"##
        );
        let found = related_of::<Any>(&[stored, &link].join(","), property);
        assert_eq!(found, expected, "{link}");
    }
}
