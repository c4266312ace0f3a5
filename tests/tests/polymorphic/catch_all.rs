//! A variant for resources of any other type: it keeps the object.

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

fn applied(patch: MediumPatch, mut to: Medium) -> Medium {
    patch.apply(&mut to);
    to
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

/// The service keeps the type.
#[test]
fn a_change_of_a_value_does_not_contain_its_type() {
    let patch = video("a", 3).diff(&video("b", 4));
    assert_eq!(json_of(&patch), json!({"name": "b", "width": 4}));
    assert_eq!(applied(patch, video("a", 3)), video("b", 4));
    let patch = MediumPatch::from(MediumOther::patch().more("width", None));
    assert_eq!(json_of(&patch), json!({"width": null}));
}

#[test]
fn a_value_that_is_created_contains_its_type() {
    let cover = json!({"@odata.type": "#t.video", "name": "a", "width": 3});
    assert_eq!(json_of(&MediumPatch::from(video("a", 3))), cover);
    let [mut none, some] = [None, Some(video("a", 3))].map(|cover| Post {
        cover,
        media: Vec::new(),
    });
    let patch = none.diff(&some);
    let body = json!({"@odata.type": "#t.post", "cover": cover});
    assert_eq!(json_of(&patch), body);
    patch.apply(&mut none);
    let Some(Medium::Other(created)) = none.cover else {
        panic!("{:?}", none.cover)
    };
    assert_eq!(created.odata_type, "#t.video");
}

#[test]
fn a_difference_leads_from_each_type_to_each_other() {
    let mut text = video("a", 3);
    let Medium::Other(other) = &mut text else {
        panic!("{text:?}")
    };
    other.odata_type = "#t.text".into();
    other.more = DynamicProperties::from([("pages", json!([1]))]);
    let all = [
        audio("a", 1),
        audio("b", 2),
        video("a", 3),
        video("b", 4),
        text,
    ];
    for older in &all {
        for newer in &all {
            let patch = older.diff(newer);
            assert_eq!(&applied(patch.clone(), older.clone()), newer);
            let complete = MediumPatch::from(newer.clone());
            for last in &all {
                let later = newer.diff(last);
                let both = patch.clone().then(later.clone());
                let is_other = |medium: &Medium| matches!(medium, Medium::Other(_));
                if is_other(older) && !is_other(newer) && is_other(last) {
                    continue; // No body removes all dynamic properties.
                }
                assert_eq!(&applied(both, older.clone()), last);
                let both = complete.clone().then(later.clone());
                let one_by_one = applied(later, applied(complete.clone(), older.clone()));
                assert_eq!(applied(both, older.clone()), one_by_one);
            }
        }
    }
}

#[test]
fn a_patch_without_a_type_keeps_the_type_of_another_variant() {
    let patch = MediumPatch::from(
        MediumOther::patch()
            .medium(MediumBase::patch().name(None))
            .more("width", json!(1)),
    );
    let expected = Medium::Audio(Audio {
        medium: MediumBase {
            name: None,
            ..medium("")
        },
        rate: 3,
    });
    assert_eq!(applied(patch.clone(), audio("a", 3)), expected);
    let both = MediumPatch::from(Audio::patch().rate(3)).then(patch);
    assert_eq!(applied(both, audio("a", 5)), expected);
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
        "the body has no `@odata.type`, and `#t.medium` is abstract: expected `#t.audio` at line 1 column 11"
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
