//! The type in the body chooses, wherever it stands (OData JSON Format 4.01, 4.4 and 4.5.3); the type of a patch is
//! written first.

use crate::model::*;
use graph_patch::{GraphPatch, Patch, Reference};
use serde::Serialize;
use serde_json::json;

/// Reads the body in all the ways that `serde_json` has, which must agree.
fn read<P: Patch + PartialEq + std::fmt::Debug>(body: &str) -> P {
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

fn written(patch: &impl Serialize) -> String {
    serde_json::to_string(patch).unwrap()
}

fn audio_patch() -> AttachmentPatch {
    let place = Place::patch().city("Rome");
    let attachment = AttachmentBase::patch().name(None);
    let media = Media::patch().attachment(attachment).place(place);
    Audio::patch().media(media).rate(1).into()
}

#[test]
fn the_type_chooses_wherever_it_stands_in_each_of_its_forms() {
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
                assert_eq!(read::<AttachmentPatch>(&body), audio_patch(), "{body}");
            }
        }
    }
}

#[test]
fn a_body_of_each_type_is_read_and_written_with_its_type_first() {
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
        assert_eq!(written(&patch), body);
        assert_eq!(read::<AttachmentPatch>(body), patch);
    }
}

#[test]
fn the_declared_type_is_what_a_body_without_a_type_is_of() {
    let plain = AnyEventPatch::from(Event::patch().subject("a"));
    assert_eq!(read::<AnyEventPatch>(r#"{"subject":"a"}"#), plain);
    assert_eq!(
        read::<AnyEventPatch>(r##"{"subject":"a","@odata.type":"#t.event"}"##),
        plain
    );
    assert_eq!(read::<AnyEventPatch>("{}"), Event::patch().into());
}

#[test]
fn the_declared_type_is_not_written_where_its_struct_is_untyped() {
    assert_eq!(
        written(&AnyEventPatch::from(Event::patch().subject("a"))),
        r#"{"subject":"a"}"#
    );
    assert_eq!(
        written(&AnyEventPatch::from(Meeting::patch())),
        r##"{"@odata.type":"#t.meeting"}"##
    );
}

#[test]
fn a_nested_body_is_of_the_type_that_it_says_itself() {
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
    assert_eq!(read::<HolderPatch>(&body), patch);
    assert_eq!(read::<HolderPatch>(&written(&patch)), patch);
    let nulls = Holder::patch().nullable(None).nullable_boxed(None);
    assert_eq!(
        read::<HolderPatch>(r#"{"nullable":null,"nullable_boxed":null}"#),
        nulls
    );
}

#[test]
fn values_of_a_collection_are_whole_and_have_the_form_that_the_enum_has() {
    let patch = Holder::patch().all(vec![audio(), video()]);
    let body = written(&patch);
    assert_eq!(
        body,
        r##"{"all":[{"@odata.type":"#t.audio","id":1,"created":2,"name":"a","inline":true,"seconds":3,"codec":4,"place":{"city":"Oslo","zip":150},"rate":6},{"@odata.type":"#t.video","id":1,"created":2,"name":"a","inline":true,"seconds":3,"codec":4,"place":{"city":"Oslo","zip":150},"width":7}]}"##
    );
    assert_eq!(read::<HolderPatch>(&body), patch);
}

#[test]
fn keys_read_only_properties_and_annotations_before_the_type_are_passed_over() {
    let body = json!({
        "@odata.context": [1], "created": {"a": "b"}, "id": [null], "name@t.note": {}, "rate": 1,
        "unknown@t.note": 1, "z@odata.type": "#t.file", "@odata.type": "#t.audio", "codec": "x",
    });
    assert_eq!(
        read::<AttachmentPatch>(&body.to_string()),
        Audio::patch().rate(1).into()
    );
}

#[test]
fn a_property_with_an_at_sign_in_its_name_is_no_annotation() {
    let patch = AttachmentPatch::from(Item::patch().owner("me"));
    for body in [
        r##"{"@odata.type":"#t.item","owner@odata.bind":"me"}"##,
        r##"{"owner@odata.bind":"me","@odata.type":"#t.item"}"##,
    ] {
        assert_eq!(read::<AttachmentPatch>(body), patch, "{body}");
    }
}

#[test]
fn a_relationship_is_bound_before_the_type_too() {
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
        written(&patch),
        r##"{"owner@odata.bind":"users/7","plans@odata.bind":["plans/1"],"@odata.type":"#t.task"}"##
            .into(),
        r##"{"plans@odata.bind":["plans/1"],"owner":{"@id":"users/7"},"@type":"#t.task"}"##.into(),
    ] {
        assert_eq!(read::<WorkPatch>(&body), patch, "{body}");
    }
}

#[test]
fn a_type_may_be_said_twice_if_it_is_the_same() {
    let body = r##"{"rate":1,"@odata.type":"#t.audio","@type":"t.audio"}"##;
    assert_eq!(read::<AttachmentPatch>(body), Audio::patch().rate(1).into());
}
