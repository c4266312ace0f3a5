//! Updates of polymorphic types, inherited properties and navigation properties.

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
        let attachment = match value["@odata.type"].as_str() {
            Some("#test.file") => File::deserialize(value).map(Self::File),
            _ => Item::deserialize(value).map(Self::Item),
        };
        attachment.map_err(serde::de::Error::custom)
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
fn the_body_contains_inherited_and_navigation_properties() {
    let patch = File::patch().base(Base::patch().name("b")).owner("users/7");
    let request = patch.to_request(URL).build().unwrap();
    let body: Value = serde_json::from_slice(request.body()).unwrap();
    let expected = json!({"@odata.type": "#test.file", "name": "b", "owner@odata.bind": "users/7"});
    assert_eq!(body, expected);
}

#[test]
fn a_patch_of_another_type_is_reconciled_with_and_without_a_representation() {
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
    let body = r##"{"@odata.type": "#test.file", "id": "7", "name": "a", "size": 5}"##;
    for response in [response(204, &[], ""), response(200, &[], body)] {
        let mut local = local();
        local.reconcile(
            patch.clone(),
            UpdateResponse::from_response(&response).unwrap(),
        );
        assert_eq!(local.resource, file);
    }
    let response: UpdateResponse<Attachment> =
        UpdateResponse::from_response(&response(201, &[], body)).unwrap();
    let created = Outcome::Created {
        resource: Some(file),
        location: None,
        entity_id: None,
    };
    assert_eq!(response.outcome, created);
}

#[test]
fn a_representation_contains_the_derived_type() {
    let representation = Versioned {
        resource: Item { base: base("a") },
        etag: None,
    };
    let expected = json!({"@odata.type": "#test.item", "id": "7", "name": "a"});
    assert_eq!(serde_json::to_value(&representation).unwrap(), expected);
}
