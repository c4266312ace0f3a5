//! The type in the body selects the variant at any position, and a patch serializes its type first.
//!
//! [OData JSON Format 4.01, 4.4 and 4.5.3]

use crate::model::*;
use graph_patch::{GraphPatch, Patch, Reference};
use serde::Serialize;
use serde_json::json;

/// Deserializes the body with all functions of `serde_json`, which must agree.
fn deserialize<P: Patch + PartialEq + std::fmt::Debug>(body: &str) -> P {
    let patch: P = serde_json::from_str(body).unwrap();
    let value: serde_json::Value = serde_json::from_str(body).unwrap();
    assert_eq!(serde_json::from_slice::<P>(body.as_bytes()).unwrap(), patch);
    assert_eq!(
        serde_json::from_reader::<_, P>(body.as_bytes()).unwrap(),
        patch
    );
    assert_eq!(serde_json::from_value::<P>(value).unwrap(), patch);
    patch
}

fn serialize(patch: &impl Serialize) -> String {
    serde_json::to_string(patch).unwrap()
}

fn audio_patch() -> AttachmentPatch {
    let place = Place::patch().city("Rome");
    let attachment = AttachmentBase::patch().name(None);
    let media = Media::patch().attachment(attachment).place(place);
    Audio::patch().media(media).rate(1).into()
}

#[test]
fn the_type_selects_the_variant_at_any_position_and_in_each_notation() {
    let members = [
        r#""name":null"#,
        r#""place":{"city":"Rome"}"#,
        r#""rate":1"#,
    ];
    for name in ["@odata.type", "@type", "\\u0040odata.type"] {
        for value in [
            "#t.audio",
            "t.audio",
            "https://graph.microsoft.com/v1.0/$metadata#t.audio",
        ] {
            for at in 0..=members.len() {
                let annotation = format!(r#""{name}":"{value}""#);
                let mut body = members.to_vec();
                body.insert(at, &annotation);
                let body = format!("{{{}}}", body.join(","));
                assert_eq!(
                    deserialize::<AttachmentPatch>(&body),
                    audio_patch(),
                    "{body}"
                );
            }
        }
    }
}

#[test]
fn a_body_of_each_type_round_trips_with_its_type_first() {
    for (patch, body) in [
        (
            File::patch().size(1).more("b", None).into(),
            r##"{"@odata.type":"#t.file","size":1,"b":null}"##,
        ),
        (
            Item::patch().inner(audio_patch()).into(),
            r##"{"@odata.type":"#t.item","inner":{"@odata.type":"#t.audio","name":null,"place":{"@odata.type":"#t.place","city":"Rome"},"rate":1}}"##,
        ),
        (Item::patch().into(), r##"{"@odata.type":"#t.item"}"##),
        (Video::patch().into(), r##"{"@odata.type":"#t.video"}"##),
    ] {
        let patch: AttachmentPatch = patch;
        assert_eq!(serialize(&patch), body);
        assert_eq!(deserialize::<AttachmentPatch>(body), patch);
    }
}

#[test]
fn a_body_without_a_type_has_the_declared_type() {
    let plain = AnyEventPatch::from(Event::patch().subject("a"));
    assert_eq!(deserialize::<AnyEventPatch>(r#"{"subject":"a"}"#), plain);
    assert_eq!(
        deserialize::<AnyEventPatch>(r##"{"subject":"a","@odata.type":"#t.event"}"##),
        plain
    );
    assert_eq!(deserialize::<AnyEventPatch>("{}"), Event::patch().into());
}

#[test]
fn an_untyped_declared_type_is_not_serialized() {
    assert_eq!(
        serialize(&AnyEventPatch::from(Event::patch().subject("a"))),
        r#"{"subject":"a"}"#
    );
    assert_eq!(
        serialize(&AnyEventPatch::from(Meeting::patch())),
        r##"{"@odata.type":"#t.meeting"}"##
    );
}

#[test]
fn a_nested_body_selects_its_own_type() {
    let late = r##"{"size":1,"@odata.type":"#t.file"}"##;
    let body = format!(
        r##"{{"one":{late},"nullable":{late},"boxed":{late},"nullable_boxed":{{"inner":{late},"@odata.type":"#t.item"}}}}"##
    );
    let file = || AttachmentPatch::from(File::patch().size(1));
    let item = AttachmentPatch::from(Item::patch().inner(file()));
    let patch = Holder::patch()
        .one(file())
        .nullable(file())
        .boxed(file())
        .nullable_boxed(item);
    assert_eq!(deserialize::<HolderPatch>(&body), patch);
    assert_eq!(deserialize::<HolderPatch>(&serialize(&patch)), patch);
    let nulls = Holder::patch().nullable(None).nullable_boxed(None);
    assert_eq!(
        deserialize::<HolderPatch>(r#"{"nullable":null,"nullable_boxed":null}"#),
        nulls
    );
}

#[test]
fn items_of_a_collection_are_complete_values_of_the_enum() {
    let patch = Holder::patch().all(vec![audio(), video()]);
    let body = serialize(&patch);
    assert_eq!(
        body,
        r##"{"all":[{"@odata.type":"#t.audio","id":1,"created":2,"name":"a","inline":true,"seconds":3,"codec":4,"place":{"city":"Oslo","zip":150},"rate":6},{"@odata.type":"#t.video","id":1,"created":2,"name":"a","inline":true,"seconds":3,"codec":4,"place":{"city":"Oslo","zip":150},"width":7}]}"##
    );
    assert_eq!(deserialize::<HolderPatch>(&body), patch);
}

#[test]
fn keys_read_only_properties_and_annotations_before_the_type_are_ignored() {
    let body = json!({
        "@odata.context": [1], "created": {"a": "b"}, "id": [null], "name@t.note": {}, "rate": 1,
        "unknown@t.note": 1, "z@odata.type": "#t.file", "@odata.type": "#t.audio", "codec": "x",
    });
    assert_eq!(
        deserialize::<AttachmentPatch>(&body.to_string()),
        Audio::patch().rate(1).into()
    );
}

#[test]
fn a_property_with_an_at_sign_in_its_name_is_not_an_annotation() {
    let patch = AttachmentPatch::from(Item::patch().owner("me"));
    for body in [
        r##"{"@odata.type":"#t.item","owner@odata.bind":"me"}"##,
        r##"{"owner@odata.bind":"me","@odata.type":"#t.item"}"##,
    ] {
        assert_eq!(deserialize::<AttachmentPatch>(body), patch, "{body}");
    }
}

#[test]
fn a_relationship_can_be_bound_before_the_type() {
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(type = "t.task")]
    struct Task {
        #[graph(bind)]
        owner: Option<Reference>,
        #[graph(bind)]
        plans: Vec<Reference>,
    }
    #[derive(Debug, Clone, PartialEq, GraphPatch)]
    #[graph(type = "t.work")]
    enum Work {
        Task(Task),
    }
    let patch = WorkPatch::from(Task::patch().owner("users/7").plans(["plans/1"]));
    for body in [
        serialize(&patch),
        r##"{"owner@odata.bind":"users/7","plans@odata.bind":["plans/1"],"@odata.type":"#t.task"}"##
            .into(),
        r##"{"plans@odata.bind":["plans/1"],"owner":{"@id":"users/7"},"@type":"#t.task"}"##.into(),
    ] {
        assert_eq!(deserialize::<WorkPatch>(&body), patch, "{body}");
    }
}

#[test]
fn a_type_can_be_repeated_if_it_is_the_same() {
    let body = r##"{"rate":1,"@odata.type":"#t.audio","@type":"t.audio"}"##;
    assert_eq!(
        deserialize::<AttachmentPatch>(body),
        Audio::patch().rate(1).into()
    );
}
