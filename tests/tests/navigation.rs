//! Navigation properties: a patch binds them to entities by id.
//!
//! [OData JSON Format 4.01, 8.5 and 14; OData Protocol 4.01, 11.4.3.1]

use graph_patch::{GraphPatch, Patch, Reference};
use serde::{Deserialize, Serialize};
use serde_json::json;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.user")]
struct User {
    display_name: Option<String>,
    #[graph(bind)]
    manager: Option<Box<User>>,
    #[graph(bind)]
    #[serde(alias = "memberOfGroups")]
    member_of: Vec<User>,
}

/// Stores the related entity as its id; the property is not nullable.
#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "microsoft.graph.device")]
struct Device {
    #[graph(bind)]
    owner: Reference,
}

fn deserialize(body: &str) -> UserPatch {
    serde_json::from_str(body).unwrap()
}

fn error(body: &str) -> String {
    serde_json::from_str::<UserPatch>(body)
        .unwrap_err()
        .to_string()
}

// Delta 63.
#[test]
fn an_entity_is_bound_by_its_id_and_null_removes_it() {
    let patch = User::patch().display_name("Adele").manager("users/7");
    let body = r##"{"@odata.type":"#microsoft.graph.user","displayName":"Adele","manager@odata.bind":"users/7"}"##;
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    assert_eq!(deserialize(body), patch);
    assert_eq!(
        patch.changed_properties(),
        ["displayName", "manager@odata.bind"]
    );

    let removed = User::patch().manager(None);
    assert_eq!(
        serde_json::to_value(&removed).unwrap(),
        json!({ "@odata.type": "#microsoft.graph.user", "manager@odata.bind": null })
    );
    assert!(!removed.is_empty());
}

#[test]
fn a_patch_adds_to_a_collection() {
    let patch = User::patch().member_of(["groups/1", "groups/2"]);
    let body = r##"{"@odata.type":"#microsoft.graph.user","memberOf@odata.bind":["groups/1","groups/2"]}"##;
    assert_eq!(serde_json::to_string(&patch).unwrap(), body);
    assert_eq!(deserialize(body), patch);
    let more = patch.then(User::patch().member_of(vec![String::from("groups/3")]));
    let all: Vec<Reference> = ["groups/1", "groups/2", "groups/3"]
        .map(Reference::from)
        .into();
    assert_eq!(more.member_of, Some(all));
}

#[test]
fn the_later_of_two_patches_wins() {
    let both = User::patch()
        .manager("users/7")
        .then(User::patch().manager(None));
    assert_eq!(both, User::patch().manager(None));
    let both = User::patch()
        .manager("users/7")
        .then(User::patch().display_name(None));
    assert_eq!(both, User::patch().manager("users/7").display_name(None));
}

#[test]
fn a_non_nullable_property_is_bound_by_its_id_and_rejects_null() {
    let patch = Device::patch().owner("users/7");
    assert_eq!(
        serde_json::to_value(&patch).unwrap(),
        json!({ "@odata.type": "#microsoft.graph.device", "owner@odata.bind": "users/7" })
    );
    let entity = serde_json::from_str::<DevicePatch>(r#"{"owner": {"@id": "users/7"}}"#);
    assert_eq!(entity.unwrap(), patch);
    for name in ["owner", "owner@odata.bind"] {
        let body = format!(r#"{{"{name}": null}}"#);
        let null = serde_json::from_str::<DevicePatch>(&body).unwrap_err();
        assert!(null
            .to_string()
            .starts_with(&format!("property `{name}`: invalid type: null")));
    }
}

/// The user maintains the related entities of a resource.
#[test]
fn apply_diff_and_from_ignore_related_entities() {
    let alone = User::default();
    let managed = User {
        manager: Some(Box::default()),
        member_of: vec![User::default()],
        ..User::default()
    };
    assert!(alone.diff(&managed).is_empty());
    assert_eq!(
        UserPatch::from(managed.clone()).changed_properties(),
        ["displayName"]
    );
    let mut patched = managed.clone();
    User::patch()
        .manager(None)
        .member_of(["groups/1"])
        .apply(&mut patched);
    assert_eq!(patched, managed);
}

#[test]
fn an_entity_reference_of_4_01_binds_an_entity() {
    let manager = User::patch().manager("users/7");
    assert_eq!(deserialize(r#"{"manager": {"@id": "users/7"}}"#), manager);
    assert_eq!(
        deserialize(
            r##"{"manager": {"@type": "#microsoft.graph.user", "@odata.id": "users/7", "@a.b": {}}}"##
        ),
        manager
    );
    assert_eq!(
        deserialize(r#"{"manager": null}"#),
        User::patch().manager(None)
    );
}

#[test]
fn other_representations_are_errors() {
    for (body, message) in [
        (
            r#"{"manager": {"@id": "a", "displayName": "b"}}"#,
            "property `manager`: expected an entity reference, such as {\"@id\": \"users/7\"}, found the property `displayName` at line 1",
        ),
        (
            r#"{"manager": {}}"#,
            "property `manager`: an entity reference has no `@id` at line 1",
        ),
        (
            r#"{"manager": {"@id": "users/7", "@id": "users/8"}}"#,
            "property `manager`: an entity reference has two ids at line 1",
        ),
        (
            r#"{"manager": {"@id": "users/7", "@odata.id": "users/7"}}"#,
            "property `manager`: an entity reference has two ids at line 1",
        ),
        (
            r#"{"manager": {"@id": "users/7", "@removed": {"reason": "deleted"}}}"#,
            "property `manager`: `@removed`: a patch cannot remove an object at line 1",
        ),
        (
            r#"{"manager": {"a@odata.bind": "users/8", "@id": "users/7"}}"#,
            "property `manager`: `a@odata.bind`: the type has no such navigation property at line 1",
        ),
        (
            r#"{"manager": "users/7"}"#,
            "property `manager`: invalid type: string \"users/7\", expected an entity reference, such as {\"@id\": \"users/7\"} at line 1",
        ),
        (
            r#"{"memberOf": [{"@id": "groups/1"}]}"#,
            "property `memberOf`: a collection of related entities cannot be replaced, use `@odata.bind` to add to it at line 1",
        ),
        (
            r#"{"memberOf@odata.bind": null}"#,
            "property `memberOf@odata.bind`: invalid type: null, expected a sequence at line 1",
        ),
        (
            r#"{"manager@odata.bind": 7}"#,
            "property `manager@odata.bind`: invalid type: integer `7`, expected a string at line 1",
        ),
        (
            r#"{"manager@odata.bind": "a", "manager": {"@id": "a"}}"#,
            "property `manager`: set twice at line 1",
        ),
        (
            r#"{"manager": {"@id": "a"}, "manager@odata.bind": "a"}"#,
            "property `manager@odata.bind`: set twice at line 1",
        ),
    ] {
        assert!(
            error(body).starts_with(message),
            "{body}: {}",
            error(body)
        );
    }
}

#[test]
fn a_reference_displays_and_returns_its_url() {
    let id = Reference::from("users/7");
    assert_eq!(
        (id.as_str(), id.to_string().as_str()),
        ("users/7", "users/7")
    );
}

#[test]
fn an_alias_is_accepted() {
    let patch = User::patch().member_of(["groups/1"]);
    assert_eq!(
        deserialize(r#"{"memberOfGroups@odata.bind": ["groups/1"]}"#),
        patch
    );
}

#[test]
fn other_annotations_are_ignored() {
    assert!(deserialize(r#"{"manager@odata.navigationLink": "users/7/manager"}"#).is_empty());
}
