//! A variant for resources of any other type: it keeps the object.

mod changes;

use graph_patch::{DynamicProperties, GraphPatch, Patch};
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "t.medium")]
struct MediumBase {
    #[graph(read_only)]
    id: String,
    name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "t.audio")]
struct Audio {
    #[graph(base)]
    #[serde(flatten)]
    medium: MediumBase,
    rate: i32,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "t.post")]
struct Post {
    #[graph(complex)]
    cover: Option<Medium>,
    media: Vec<Medium>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(tag = "@odata.type")]
#[graph(type = "t.medium")]
enum Medium {
    #[serde(rename = "#t.audio", alias = "t.audio")]
    Audio(Audio),
    #[serde(untagged)]
    Other(MediumOther),
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(default)]
#[graph(type = "t.medium", untyped)]
struct MediumOther {
    #[serde(rename = "@odata.type")]
    odata_type: String,
    #[graph(base)]
    #[serde(flatten)]
    medium: MediumBase,
    #[graph(dynamic)]
    #[serde(flatten)]
    more: DynamicProperties<Value>,
}

fn video(name: &str, width: i32) -> Medium {
    Medium::Other(MediumOther {
        odata_type: "#t.video".into(),
        medium: medium(name),
        more: DynamicProperties::from([("width", json!(width))]),
    })
}

fn audio(name: &str, rate: i32) -> Medium {
    Medium::Audio(Audio {
        medium: medium(name),
        rate,
    })
}

fn medium(name: &str) -> MediumBase {
    MediumBase {
        id: "7".into(),
        name: Some(name.into()),
    }
}

fn json_of(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

#[test]
fn a_collection_keeps_an_item_of_any_other_type() {
    let body = json!({"cover": null, "media": [
        {"@odata.type": "#t.video", "id": "7", "name": "a", "width": 3},
        {"@odata.type": "#t.audio", "id": "7", "name": "b", "rate": 4},
    ]});
    let post: Post = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(post.media, [video("a", 3), audio("b", 4)]);
    assert_eq!(json_of(&post), body);
    let patch = Post::default().diff(&post);
    assert_eq!(json_of(&patch)["media"], body["media"]);
}

#[test]
fn a_type_without_number_sign_selects_its_variant() {
    let body = json!({"@odata.type": "t.audio", "id": "7", "name": "b", "rate": 4});
    let read: Medium = serde_json::from_value(body).unwrap();
    assert_eq!(read, audio("b", 4));
}

/// No body is read as a patch of the catch-all variant: its properties may belong to another variant.
#[test]
fn a_body_of_any_other_type_is_an_error() {
    let error = |body: &str| {
        let error = serde_json::from_str::<MediumPatch>(body).unwrap_err();
        error.to_string()
    };
    assert_eq!(
        error(r##"{"@odata.type": "#t.video", "width": 3}"##),
        "property `@odata.type`: the body is of type `#t.video`, expected `#t.audio` at line 1 column 26"
    );
    assert_eq!(
        error(r#"{"rate": 3}"#),
        "the body has no `@odata.type`, and no variant is for `#t.medium`: expected `#t.audio` at line 1 column 11"
    );
    assert_eq!(
        error(r#"{"@odata.type": "", "rate": 3}"#),
        "property `@odata.type`: the body is of type ``, expected `#t.audio` at line 1 column 18"
    );
}

#[test]
fn a_struct_that_stores_its_type_is_a_resource_of_its_own() {
    let patch = MediumOther::patch()
        .odata_type("#t.video")
        .medium(MediumBase::patch().name("a"));
    assert_eq!(patch.changed_properties(), ["@odata.type", "name"]);
    assert_eq!(
        serde_json::to_string(&patch).unwrap(),
        r##"{"@odata.type":"#t.video","name":"a"}"##
    );
    assert_eq!(MediumOther::select(), "*");
}

/// A service may omit the type of a value, but rejects an empty one.
#[test]
fn a_patch_that_creates_a_value_without_a_type_contains_no_type() {
    let untyped = Medium::Other(MediumOther {
        medium: medium("a"),
        more: DynamicProperties::from([("width", json!(3))]),
        ..MediumOther::default()
    });
    let post = Post {
        cover: Some(untyped.clone()),
        ..Post::default()
    };
    let patch = Post::default().diff(&post);
    assert_eq!(json_of(&patch)["cover"], json!({"name": "a", "width": 3}));
    let patch = MediumPatch::from(untyped);
    assert_eq!(json_of(&patch), json!({"name": "a", "width": 3}));
}
