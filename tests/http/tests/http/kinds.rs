//! Patches of every kind are sent and settled: of one of several types, with a base type, with a relationship.

use crate::resources::{response, URL};
use graph_patch::http::{Outcome, ToRequest, UpdateResponse, Versioned};
use graph_patch::GraphPatch;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{json, Value};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.base")]
struct Base {
    #[graph(key)]
    id: String,
    name: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.file")]
struct File {
    #[graph(base)]
    #[serde(flatten)]
    base: Base,
    size: i32,
    #[graph(bind)]
    #[serde(default)]
    owner: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "test.item")]
struct Item {
    #[graph(base)]
    #[serde(flatten)]
    base: Base,
}

#[derive(Clone, Debug, PartialEq, GraphPatch)]
#[graph(type = "test.base")]
enum Attachment {
    File(File),
    Item(Item),
}

impl<'de> Deserialize<'de> for Attachment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let read = match value["@odata.type"].as_str() {
            Some("#test.file") => File::deserialize(value).map(Self::File),
            _ => Item::deserialize(value).map(Self::Item),
        };
        read.map_err(serde::de::Error::custom)
    }
}

fn base(name: &str) -> Base {
    Base {
        id: "7".into(),
        name: Some(name.into()),
    }
}

fn local() -> Versioned<Attachment> {
    let resource = Attachment::Item(Item { base: base("a") });
    Versioned {
        resource,
        etag: None,
    }
}

#[test]
fn a_relationship_and_inherited_properties_are_in_the_body() {
    let patch = File::patch().base(Base::patch().name("b")).owner("users/7");
    let request = patch.to_request(URL).build().unwrap();
    let body: Value = serde_json::from_slice(request.body()).unwrap();
    let expected = json!({"@odata.type": "#test.file", "name": "b", "owner@odata.bind": "users/7"});
    assert_eq!(body, expected);
}

#[test]
fn a_patch_of_another_type_is_settled_either_way() {
    let patch: AttachmentPatch = File::patch().size(5).into();
    let request = patch.to_request(URL).build().unwrap();
    assert_eq!(
        request.body(),
        br##"{"@odata.type":"#test.file","size":5}"##
    );

    let file = Attachment::File(File {
        base: base("a"),
        size: 5,
        owner: None,
    });
    let shown = r##"{"@odata.type": "#test.file", "id": "7", "name": "a", "size": 5}"##;
    for response in [response(204, &[], ""), response(200, &[], shown)] {
        let mut local = local();
        local.reconcile(
            patch.clone(),
            UpdateResponse::from_response(&response).unwrap(),
        );
        assert_eq!(local.resource, file);
    }
    let answer: UpdateResponse<Attachment> =
        UpdateResponse::from_response(&response(201, &[], shown)).unwrap();
    assert_eq!(answer.outcome, Outcome::Created(file));
}

#[test]
fn a_service_writes_the_type_of_a_derived_resource() {
    let shown = Versioned {
        resource: Item { base: base("a") },
        etag: None,
    };
    let expected = json!({"@odata.type": "#test.item", "id": "7", "name": "a"});
    assert_eq!(serde_json::to_value(&shown).unwrap(), expected);
}
