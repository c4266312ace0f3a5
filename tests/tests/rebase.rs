//! After a conflict: `changed_paths`, `conflicts_with`, `conflicts` and `rebase`.

use graph_patch::{DynamicProperties, GraphPatch, Patch, Reference};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(untyped)]
struct Item {
    title: String,
    note: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(untyped)]
struct Place {
    zip: String,
    city: Option<String>,
    #[graph(bind)]
    country: Option<Item>,
    #[graph(complex)]
    inner: Option<Box<Place>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(untyped)]
struct Entity {
    label: String,
    #[graph(bind)]
    owner: Option<Item>,
    #[graph(dynamic)]
    #[serde(flatten)]
    more: DynamicProperties<Value>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(untyped)]
struct User {
    #[graph(base)]
    #[serde(flatten)]
    entity: Entity,
    #[serde(rename(serialize = "sent", deserialize = "received"))]
    name: String,
    tags: Vec<String>,
    #[graph(complex)]
    home: Place,
    #[graph(complex)]
    work: Option<Place>,
    #[graph(bind)]
    members: Vec<Reference>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(untyped)]
struct Board {
    #[graph(dynamic, complex)]
    #[serde(flatten)]
    items: BTreeMap<String, Item>,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
enum Any {
    Member(Member),
    Group(Group),
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "t.user")]
struct Member {
    name: String,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "t.board")]
struct Group {
    name: String,
}

fn entity() -> EntityPatch {
    Entity::patch()
        .label("a")
        .owner("users/7")
        .more("ext", json!({ "p1": 1, "deep": { "x": null } }))
        .more("old", Value::Null)
}

fn mine() -> UserPatch {
    let inner = Place::patch().city(None).country("countries/DE");
    User::patch()
        .entity(entity())
        .name("Ada")
        .tags(["x"])
        .home(Place::patch().zip("10115").inner(inner))
        .work(None)
        .members(["users/1"])
}

#[test]
fn the_paths_lead_to_the_members_of_complex_values_and_dynamic_objects() {
    assert_eq!(
        mine().changed_paths(),
        [
            "label",
            "owner@odata.bind",
            "ext/deep/x",
            "ext/p1",
            "old",
            "sent",
            "tags",
            "home/zip",
            "home/inner/city",
            "home/inner/country@odata.bind",
            "work",
            "members@odata.bind",
        ]
    );
    let board = Board::patch()
        .items("a", Item::patch().title("t"))
        .items("b", Item::patch())
        .items("c", None);
    assert_eq!(board.changed_paths(), ["a/title", "b", "c"]);
    let unnamed = Board::patch().items("", Item::patch().title("t"));
    assert_eq!(unnamed.changed_paths(), ["/title"]);
    let created = User::patch().work(Place::patch());
    assert_eq!(created.changed_paths(), ["work"]);
    assert!(User::patch().changed_paths().is_empty());
}

#[test]
fn different_members_of_a_complex_value_do_not_conflict() {
    let theirs = User::patch()
        .entity(
            Entity::patch()
                .label("a")
                .more("ext", json!({ "p1": 2, "p2": 1 })),
        )
        .name("Bob")
        .home(
            Place::patch()
                .city("Berlin")
                .inner(Place::patch().city("Rome")),
        )
        .work(Place::patch().zip("1"))
        .members(["users/2"]);
    let conflicts = [
        "ext/p1",
        "sent",
        "home/inner/city",
        "work",
        "members@odata.bind",
    ];
    assert_eq!(mine().conflicts_with(&theirs), conflicts);
    assert_eq!(theirs.conflicts_with(&mine()), conflicts);
    assert!(mine().conflicts_with(&mine()).is_empty());
}

#[test]
fn equal_dynamic_properties_of_different_types_conflict() {
    let typed = |name: &str, odata_type: &str| {
        Entity::patch()
            .more(name, odata_type)
            .more("ids", json!(["1"]))
    };
    let mine = typed("ids@odata.type", "A");
    assert_eq!(mine.conflicts_with(&typed("ids@odata.type", "B")), ["ids"]);
    assert_eq!(mine.conflicts_with(&typed("ids@type", "B")), ["ids"]);
    for same in [
        typed("ids@odata.type", "A"),
        typed("ids@type", "A"),
        typed("other@odata.type", "B"),
        Entity::patch().more("ids", json!(["1"])),
    ] {
        assert!(mine.conflicts_with(&same).is_empty());
    }

    let mut base = Entity::default();
    mine.clone().apply(&mut base);
    let mut fresh = base.clone();
    fresh.more.insert("ids@odata.type".into(), json!("B"));
    assert_eq!(
        typed("ids@odata.type", "C").conflicts(&base, &fresh),
        ["ids"]
    );
    assert!(mine.clone().rebase(&base).is_empty());
    assert_eq!(mine.clone().rebase(&fresh), mine);
}

#[test]
fn dynamic_complex_values_conflict_by_member() {
    let item = |title: &str| Item::patch().title(title);
    let mine = Board::patch()
        .items("a", item("1"))
        .items("b", item("1"))
        .items("c", None);
    let theirs = Board::patch()
        .items("a", Item::patch().note("n"))
        .items("b", item("2").note(None))
        .items("c", item("1"));
    assert_eq!(mine.conflicts_with(&theirs), ["b/title", "c"]);
}

#[test]
fn patches_for_different_types_conflict() {
    let user = AnyPatch::from(Member::patch().name("a"));
    let board = AnyPatch::from(Group::patch().name("a"));
    assert_eq!(user.conflicts_with(&board), ["@odata.type"]);
    assert!(user
        .conflicts_with(&AnyPatch::from(Member::patch()))
        .is_empty());
}

#[test]
fn a_change_of_the_service_to_the_same_value_does_not_conflict() {
    let base = User::default();
    let mut fresh = base.clone();
    fresh.name = "Ada".into();
    fresh.home.zip = "2".into();
    fresh.tags = vec!["y".into()];
    fresh.entity.label = "a".into();
    assert_eq!(mine().conflicts(&base, &fresh), ["tags", "home/zip"]);
}

#[test]
fn a_rebased_patch_keeps_references_at_any_depth() {
    let mut fresh = User::default();
    mine().apply(&mut fresh);
    let inner = Place::patch().country("countries/DE");
    let references = User::patch()
        .entity(Entity::patch().owner("users/7"))
        .home(Place::patch().inner(inner))
        .members(["users/1"]);
    assert_eq!(mine().rebase(&fresh), references);
}

#[test]
fn a_rebased_patch_keeps_what_the_fresh_resource_lacks() {
    let mut fresh = User::default();
    mine().apply(&mut fresh);
    fresh.home.zip = "2".into();
    fresh.work = Some(Place::default());
    fresh.entity.more.insert("old".into(), json!(1));
    let rebased = mine().rebase(&fresh);
    assert_eq!(
        rebased.changed_paths(),
        [
            "owner@odata.bind",
            "old",
            "home/zip",
            "home/inner/country@odata.bind",
            "work",
            "members@odata.bind",
        ]
    );
    let mut patched = fresh.clone();
    rebased.apply(&mut patched);
    mine().apply(&mut fresh);
    assert_eq!(patched, fresh);
}

#[test]
fn a_value_that_became_null_is_created_with_the_members_that_the_patch_sets() {
    let patch = || User::patch().work(Place::patch().zip("1"));
    assert_eq!(patch().rebase(&User::default()), patch());
    let empty = || User::patch().work(Place::patch());
    assert_eq!(empty().rebase(&User::default()), empty());
    let fresh = User {
        work: Some(Place::default()),
        ..User::default()
    };
    assert!(empty().rebase(&fresh).is_empty());
}

#[test]
fn dynamic_complex_values_are_rebased_by_member() {
    let mut fresh = Board::default();
    let item = |title: &str| Item {
        title: title.into(),
        note: None,
    };
    fresh.items.insert("a".into(), item("1"));
    fresh.items.insert("b".into(), item("2"));
    let patch = Board::patch()
        .items("a", Item::patch().title("1").note("n"))
        .items("b", Item::patch().title("2"))
        .items("c", None)
        .items("d", Item::patch().title("4"));
    let expected = Board::patch()
        .items("a", Item::patch().note("n"))
        .items("d", Item::patch().title("4"));
    assert_eq!(patch.rebase(&fresh), expected);
}

#[test]
fn a_patch_that_changes_the_type_is_kept() {
    let patch = || AnyPatch::from(Member::patch().name("a"));
    let board = Any::Group(Group { name: "a".into() });
    assert_eq!(patch().rebase(&board), patch());
    assert!(patch()
        .rebase(&Any::Member(Member { name: "a".into() }))
        .is_empty());
}
