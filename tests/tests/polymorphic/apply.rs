//! A patch merges into a value of its own type. A value of another type changes to the patch's type, and keeps the
//! properties that both types share.
//!
//! [OData Protocol 4.02, 11.4.3 and 11.4.9.3]

use crate::model::*;
use graph_patch::{GraphPatch, Patch};
use serde_json::json;

// Delta 51.
#[test]
fn a_patch_of_the_same_type_merges() {
    let media = Media::patch()
        .attachment(AttachmentBase::patch().name("b"))
        .place(Place::patch().zip(1));
    let mut expected = media_of("b");
    expected.place = Some(Place {
        city: Some("Oslo".into()),
        zip: 1,
    });
    assert_eq!(
        patched(audio(), Audio::patch().media(media)),
        Attachment::Audio(Audio {
            media: expected,
            rate: 6
        })
    );
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "t.mail")]
struct Mail {
    address: String,
    name: String,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "t.phone")]
struct Phone {
    number: String,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "t.contact")]
enum Contact {
    Mail(Mail),
    Phone(Phone),
}

// Delta 51.
#[test]
fn a_patch_of_the_same_type_merges_without_a_base_type() {
    let mail = |name: &str| {
        Contact::Mail(Mail {
            address: "a@b.c".into(),
            name: name.into(),
        })
    };
    let mut patched = mail("a");
    ContactPatch::from(Mail::patch().name("b")).apply(&mut patched);
    assert_eq!(patched, mail("b"));
    ContactPatch::from(Phone::patch()).apply(&mut patched);
    assert_eq!(patched, Contact::Phone(Phone::default()));
}

fn media_of(name: &str) -> Media {
    let mut media = media();
    media.attachment.name = Some(name.into());
    media
}

#[test]
fn an_empty_patch_of_the_same_type_changes_nothing() {
    assert_eq!(patched(file(), File::patch()), file());
    assert_eq!(patched(item(), Item::patch()), item());
    assert_eq!(patched(audio(), Audio::patch()), audio());
    assert_eq!(patched(video(), Video::patch()), video());
}

// Delta 55.
#[test]
fn a_change_of_type_keeps_properties_of_the_nearest_common_base_type() {
    let kept_media = Attachment::Video(Video {
        media: media(),
        width: 640,
    });
    assert_eq!(patched(audio(), Video::patch()), kept_media);

    let kept_attachment = Attachment::Video(Video {
        media: Media {
            attachment: base(),
            ..Media::default()
        },
        width: 640,
    });
    assert_eq!(patched(file(), Video::patch()), kept_attachment);
}

#[test]
fn a_change_of_type_keeps_keys_and_read_only_properties_of_the_common_base_type() {
    let Attachment::Video(video) = patched(audio(), Video::patch()) else {
        panic!("the value does not have the type of the patch");
    };
    assert_eq!(video.media.codec, 4);
    assert_eq!(video.media.attachment.entity, Entity { id: 1, created: 2 });
}

// Delta 52.
#[test]
fn a_change_of_type_applies_the_patch_to_the_default() {
    let inherited = AttachmentBase::patch().name(None);
    let place = Place::patch().zip(1);
    let media = Media::patch().attachment(inherited).place(place);
    let changed = patched(item(), Video::patch().media(media));
    let expected = Media {
        attachment: AttachmentBase {
            name: None,
            ..base()
        },
        place: Some(Place { city: None, zip: 1 }),
        ..Media::default()
    };
    assert_eq!(
        changed,
        Attachment::Video(Video {
            media: expected,
            width: 640
        })
    );
}

#[test]
fn dynamic_properties_are_kept_if_both_types_are_open() {
    let expected = |more: Dynamic| {
        Attachment::Item(Item {
            attachment: base(),
            more,
            ..Item::default()
        })
    };
    let patch = Item::patch().more("y", json!(2));
    let both = Dynamic::from([("x".into(), json!(1)), ("y".into(), json!(2))]);
    assert_eq!(patched(file(), patch), expected(both));
    let patch = Item::patch().more("x", None);
    assert_eq!(patched(file(), patch), expected(Dynamic::new()));
}

#[test]
fn dynamic_properties_are_lost_on_a_type_that_is_not_open() {
    let there_and_back = patched(patched(file(), Audio::patch()), File::patch());
    assert_eq!(
        there_and_back,
        Attachment::File(File {
            attachment: base(),
            ..File::default()
        })
    );
}

/// A patch without a type does not change the type of a value. [OData Protocol 4.02, 11.4.9.3]
// Delta 70.
#[test]
fn a_patch_without_a_type_changes_the_shared_properties() {
    let meeting = AnyEvent::Meeting(Meeting {
        event: Event::default(),
        seats: 3,
    });
    let patch: AnyEventPatch = serde_json::from_str(r#"{"subject":"a"}"#).unwrap();
    let expected = Event {
        subject: Some("a".into()),
        ..Event::default()
    };
    assert_eq!(
        patched(meeting.clone(), patch.clone()),
        AnyEvent::Meeting(Meeting {
            event: expected.clone(),
            seats: 3
        })
    );
    assert_eq!(
        patched(AnyEvent::Event(Event::default()), patch),
        AnyEvent::Event(expected)
    );
    assert_eq!(patched(meeting.clone(), Event::patch()), meeting);
}

#[test]
fn a_value_of_the_declared_type_changes_to_a_derived_type_and_keeps_every_property() {
    let event = Event {
        entity: Entity { id: 1, created: 2 },
        subject: Some("a".into()),
    };
    assert_eq!(
        patched(AnyEvent::Event(event.clone()), Meeting::patch().seats(1)),
        AnyEvent::Meeting(Meeting { event, seats: 1 })
    );
}

fn holder(value: &Attachment) -> Holder {
    Holder {
        one: value.clone(),
        nullable: Some(value.clone()),
        boxed: Box::new(value.clone()),
        nullable_boxed: Some(Box::new(value.clone())),
        all: Vec::new(),
    }
}

/// A patch that sets each property of one attachment to the same patch.
fn everywhere(patch: &AttachmentPatch) -> HolderPatch {
    Holder::patch()
        .one(patch.clone())
        .nullable(patch.clone())
        .boxed(patch.clone())
        .nullable_boxed(patch.clone())
}

#[test]
fn a_nested_value_is_merged_or_changes_its_type_in_any_kind_of_property() {
    for older in every_type() {
        for patch in [
            AttachmentPatch::from(File::patch().size(1)),
            Video::patch().width(1).into(),
            item().into(),
        ] {
            let expected = holder(&patched(older.clone(), patch.clone()));
            assert_eq!(patched(holder(&older), everywhere(&patch)), expected);
        }
    }
}

// Delta 44.
#[test]
fn a_partial_patch_of_null_creates_a_value_of_its_type() {
    let mut nulls = holder(&file());
    (nulls.nullable, nulls.nullable_boxed) = (None, None);
    let patch = AttachmentPatch::from(Video::patch());
    let created = Attachment::Video(Video::default());
    let changed = patched(nulls, everywhere(&patch));
    assert_eq!(changed.nullable.as_ref(), Some(&created));
    assert_eq!(changed.nullable_boxed.as_deref(), Some(&created));
    let nulls = Holder::patch().nullable(None).nullable_boxed(None);
    let cleared = patched(changed, nulls);
    assert_eq!((cleared.nullable, cleared.nullable_boxed), (None, None));

    let calendar = Calendar::default();
    let patch: CalendarPatch = serde_json::from_str(r#"{"next":{}}"#).unwrap();
    assert_eq!(
        patched(calendar, patch).next,
        Some(AnyEvent::Event(Event::default()))
    );
}

#[test]
fn a_recursive_type_changes_the_type_of_a_nested_value() {
    let patch = Item::patch().inner(AttachmentPatch::from(
        Item::patch().inner(AttachmentPatch::from(File::patch().size(1))),
    ));
    let Attachment::Item(outer) = patched(item(), patch) else {
        panic!("the value does not have the type of the patch");
    };
    assert_eq!((&outer.owner, &outer.more), (&Some("me".into()), &more()));
    let Some(Attachment::Item(inner)) = outer.inner.as_deref() else {
        panic!("the value does not have the type of the patch");
    };
    assert_eq!(inner.attachment, base(), "kept from the previous audio");
    let file = Attachment::File(File {
        size: 1,
        ..File::default()
    });
    assert_eq!(inner.inner.as_deref(), Some(&file));
}

#[test]
fn applying_twice_equals_applying_once() {
    for older in every_type() {
        for newer in every_type() {
            let once = patched(older.clone(), newer.clone());
            assert_eq!(patched(once.clone(), newer), once);
        }
    }
}
