//! A request that creates a resource has its keys and no null.

use crate::resources::{response, task, Open, Task, URL};
use graph_patch::http::{
    BuildError, CreateRequest, Outcome, Preference, ToRequest, UpdateResponse,
};
use graph_patch::GraphPatch;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};
use std::collections::BTreeMap;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.entity")]
struct Entity {
    #[graph(key)]
    id: String,
    #[graph(key)]
    #[serde(rename = "tenantId")]
    tenant: Option<i32>,
    #[graph(read_only)]
    created: String,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.person")]
struct Person {
    #[graph(base)]
    #[serde(flatten)]
    entity: Entity,
    name: String,
    note: Option<String>,
    #[graph(complex)]
    address: Option<Address>,
    #[graph(complex)]
    office: Address,
    addresses: Vec<Address>,
    tags: Vec<Option<String>>,
    #[graph(type = "#Int32")]
    level: Option<i32>,
    #[graph(bind)]
    manager: Option<Box<Person>>,
    #[graph(skip)]
    local: u8,
    #[graph(read_only)]
    changed: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(untyped)]
struct Address {
    city: Option<String>,
    #[graph(read_only)]
    hash: String,
    #[graph(complex)]
    inner: Option<Inner>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(untyped)]
struct Inner {
    x: Option<i32>,
}

fn body<R>(request: CreateRequest<R>) -> String {
    String::from_utf8(request.build().unwrap().into_body()).unwrap()
}

#[test]
fn the_request_is_a_post_with_json() {
    let patch = Task::patch().title("Write").note(None);
    let request = patch.to_create_request(URL).bearer_auth("token");
    assert!(!format!("{request:?}").contains("prefer"));
    let request = request.prefer(Preference::ReturnMinimal).key("id", "7");
    let shown = format!("{request:?}");
    assert!(shown.contains(r#""prefer": "return=minimal""#) && !shown.contains("Write"));
    let request = request.clone().build().unwrap();
    assert_eq!(
        (
            request.method().as_str(),
            request.uri().to_string().as_str()
        ),
        ("POST", URL)
    );
    assert_eq!(request.headers()["content-type"], "application/json");
    assert_eq!(request.headers()["prefer"], "return=minimal");
    assert!(request.headers()["authorization"].is_sensitive());
    assert_eq!(
        request.body(),
        br##"{"@odata.type":"#test.task","id":"7","title":"Write"}"##
    );
}

#[test]
fn a_complete_resource_is_sent_without_nulls_and_read_only_properties() {
    let person = Person {
        entity: Entity {
            id: "7".into(),
            tenant: Some(0),
            created: "x".into(),
        },
        name: "Ann \"{null}\", [null]".into(),
        addresses: vec![Address {
            inner: Some(Inner::default()),
            ..Address::default()
        }],
        tags: vec![None, Some("null".into()), None],
        manager: Some(Box::default()),
        local: 1,
        changed: Some("x".into()),
        ..Person::default()
    };
    assert_eq!(
        body(Person::to_create_request(&person, URL)),
        r##"{"@odata.type":"#test.person","id":"7","tenantId":0,"name":"Ann \"{null}\", [null]","office":{},"addresses":[{"hash":"","inner":{}}],"tags":[null,"null",null]}"##
    );
    // `From` a resource gives the same, without keys.
    let patch = PersonPatch::from(person.clone());
    let expected = body(person.to_create_request(URL)).replace(r#""id":"7","tenantId":0,"#, "");
    assert_eq!(body(patch.to_create_request(URL)), expected);
}

#[test]
fn empty_keys_are_left_out_and_can_be_set() {
    let person = Person::default();
    let created = body(Person::to_create_request(&person, URL));
    assert!(
        !created.contains("\"id\"") && !created.contains("tenantId"),
        "{created}"
    );
    let request = Person::to_create_request(&person, URL)
        .key("tenantId", 5)
        .key("id", "a\"b");
    let created = body(request.key("tenantId", 6));
    assert!(
        created.starts_with(r##"{"@odata.type":"#test.person","id":"a\"b","tenantId":6,"name""##),
        "{created}"
    );
    let task = task("Write");
    assert_eq!(
        body(Task::to_create_request(&task, URL).key("id", "8")),
        r##"{"@odata.type":"#test.task","id":"8","title":"Write"}"##
    );
}

#[test]
fn only_a_key_can_be_set_as_a_key() {
    let error = |request: CreateRequest<Person>| request.build().unwrap_err().to_string();
    let create = || Person::patch().name("Ann").to_create_request(URL);
    assert_eq!(
        error(create().key("ID", "7")),
        "invalid key: `ID` is not a key of the resource, expected `id` or `tenantId`"
    );
    assert_eq!(
        error(create().key("name", "7")),
        "invalid key: `name` is not a key of the resource, expected `id` or `tenantId`"
    );
    let open = Open::patch().declared("a").properties("id", json!(1));
    let request = |name| open.to_create_request(URL).key(name, "7").build();
    assert_eq!(
        request("declared").unwrap_err().to_string(),
        "invalid key: `declared` is not a key of the resource; set it in the patch"
    );
    assert_eq!(
        request("id").unwrap_err().to_string(),
        "invalid key: `id` is also set as a property"
    );
    assert!(matches!(request("id"), Err(BuildError::Key(_))));
    assert!(request("name").is_ok());
    // A key that cannot be serialized is an error, too.
    let unserializable = BTreeMap::from([(vec![1], 1)]);
    assert!(matches!(
        create().key("id", unserializable).build(),
        Err(BuildError::Key(_))
    ));
}

#[test]
fn a_removed_property_is_removed_with_its_annotation() {
    let patch = Person::patch()
        .entity(Entity::patch())
        .note(None)
        .level(None)
        .manager(None)
        .address(Address::patch().city(None).inner(None));
    assert_eq!(
        body(patch.to_create_request(URL)),
        r##"{"@odata.type":"#test.person","address":{}}"##
    );
    let open = Open::patch()
        .properties("Ids@odata.type", "Collection(Edm.String)")
        .properties("Ids", None)
        .properties(
            "Other",
            json!({"a": null, "b": [null, {"c": null}], "d": {"e": {}}}),
        )
        .properties("z@odata.type", "#Int32")
        .properties("z", json!(1));
    assert_eq!(
        body(open.to_create_request(URL)),
        r##"{"@odata.type":"#microsoft.graph.open","Other":{"b":[null,{}],"d":{"e":{}}},"z@odata.type":"#Int32","z":1}"##
    );
    let manager = Person::patch().manager("users/7").to_create_request(URL);
    assert_eq!(
        body(manager),
        r##"{"@odata.type":"#test.person","manager@odata.bind":"users/7"}"##
    );
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(tag = "@odata.type")]
#[graph(type = "test.either")]
enum Either {
    #[serde(rename = "#test.entity")]
    Entity(Entity),
    #[serde(rename = "#test.task")]
    Task(Task),
}

#[test]
fn a_polymorphic_resource_has_its_type_and_keys() {
    let either = Either::Task(task("Write"));
    assert_eq!(
        body(Either::to_create_request(&either, URL)),
        r##"{"@odata.type":"#test.task","id":"7","title":"Write"}"##
    );
    let patch: EitherPatch = Task::patch().title("Write").into();
    assert_eq!(
        body(patch.to_create_request(URL).key("tenantId", 5)),
        r##"{"@odata.type":"#test.task","tenantId":5,"title":"Write"}"##
    );
}

#[test]
fn an_empty_resource_can_be_created() {
    let request = Address::patch().to_create_request(URL);
    assert_eq!(body(request.clone()), "{}");
    assert_eq!(body(request.key("id", 7)), r#"{"id":7}"#);
}

#[test]
fn the_response_is_the_created_resource() {
    let headers = [("Location", "/tasks/7"), ("ETag", "\"1\"")];
    let created = r#"{"id": "7", "title": "Write", "note": null}"#;
    let response = response(201, &headers, created);
    let response = UpdateResponse::<Task>::from_response(&response).unwrap();
    let Outcome::Created {
        resource, location, ..
    } = response.outcome
    else {
        panic!("not created")
    };
    assert_eq!(
        (resource, location.as_deref()),
        (Some(task("Write")), Some("/tasks/7"))
    );
    assert_eq!(response.etag, Some("\"1\"".parse().unwrap()));
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<i32>().prop_map(Value::from),
        any::<bool>().prop_map(Value::from),
        "[a-z\"\\\\{}\\[\\],: é]{0,5}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map("[a-z\"\\\\{}\\[\\],: é]{0,5}", inner, 0..4)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(members) => {
            let members = members.iter().filter(|(_, value)| !value.is_null());
            members
                .map(|(name, value)| (name.clone(), without_nulls(value)))
                .collect()
        }
        Value::Array(items) => items.iter().map(without_nulls).collect(),
        other => other.clone(),
    }
}

proptest! {
    #[test]
    fn no_member_is_null_at_any_depth(value in any_json(), other in any_json()) {
        let open = Open::patch().properties("a", value.clone()).properties("b", other.clone());
        let expected = without_nulls(&json!({"@odata.type": "#microsoft.graph.open", "a": value, "b": other, "key": 1}));
        let created: Value = serde_json::from_str(&body(open.to_create_request(URL).key("key", 1))).unwrap();
        prop_assert_eq!(created, expected);
    }
}
