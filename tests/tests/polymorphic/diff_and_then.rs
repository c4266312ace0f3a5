//! `diff` and `then` of polymorphic resources and patches.

use crate::model::*;
use graph_patch::{GraphPatch, Patch};
use serde_json::json;

#[test]
fn a_diff_of_the_same_type_is_the_smallest_patch() {
    let newer = patched(
        audio(),
        Audio::patch().media(Media::patch().place(Place::patch().zip(1))),
    );
    let diff = audio().diff(&newer);
    assert_eq!(
        diff,
        Audio::patch()
            .media(Media::patch().place(Place::patch().zip(1)))
            .into()
    );
    assert!(audio().diff(&audio()).is_empty());
}

#[test]
fn a_diff_to_another_type_is_the_complete_newer_value() {
    assert_eq!(file().diff(&audio()), audio().into());
    assert_eq!(audio().diff(&file()), file().into());
}

#[test]
fn a_diff_changes_every_type_to_every_other() {
    for older in every_type() {
        for newer in every_type() {
            let changed = patched(older.clone(), older.diff(&newer));
            assert_eq!(AttachmentPatch::from(changed), newer.into());
        }
    }
}

#[test]
fn a_diff_to_another_open_type_removes_dynamic_properties_missing_from_the_newer_value() {
    let newer = Attachment::Item(Item {
        attachment: base(),
        more: Dynamic::from([("y".into(), json!(2))]),
        ..Item::default()
    });
    let diff = file().diff(&newer);
    assert_eq!(patched(file(), diff), newer);
}

#[test]
fn a_nested_diff_changes_to_a_type_without_properties() {
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(type = "t.on")]
    struct On {}
    #[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
    #[graph(type = "t.off")]
    struct Off {}
    #[derive(Debug, Clone, PartialEq, GraphPatch)]
    #[graph(type = "t.switch")]
    enum Switch {
        On(On),
        Off(Off),
    }
    #[derive(Debug, Clone, PartialEq, GraphPatch)]
    #[graph(type = "t.lamp", untyped)]
    struct Lamp {
        #[graph(complex)]
        switch: Switch,
        #[graph(complex)]
        spare: Option<Box<Switch>>,
    }
    let lamp = |switch: Switch| Lamp {
        spare: Some(Box::new(switch.clone())),
        switch,
    };
    let (on, off) = (lamp(Switch::On(On {})), lamp(Switch::Off(Off {})));
    assert_eq!(patched(on.clone(), on.diff(&off)), off);
    assert!(on.diff(&on).is_empty());
    assert_eq!(
        serde_json::to_string(&on.diff(&off)).unwrap(),
        r##"{"switch":{"@odata.type":"#t.off"},"spare":{"@odata.type":"#t.off"}}"##
    );
}

/// Empty, partial and complete patches of each type.
fn patches() -> Vec<AttachmentPatch> {
    let attachment = || AttachmentBase::patch().name("b");
    let media = || Media::patch().attachment(attachment()).seconds(None);
    let place = Media::patch().place(Place::patch().zip(9));
    let partial: [AttachmentPatch; 8] = [
        File::patch().into(),
        File::patch()
            .attachment(attachment())
            .more("y", json!(2))
            .into(),
        Item::patch().more("x", None).into(),
        Item::patch()
            .inner(AttachmentPatch::from(File::patch()))
            .into(),
        Audio::patch().media(place).into(),
        Audio::patch().media(media()).into(),
        Video::patch().width(1).into(),
        Video::patch().media(Media::patch().place(None)).into(),
    ];
    let complete = every_type().map(AttachmentPatch::from);
    partial.into_iter().chain(complete).collect()
}

#[test]
fn then_has_the_effect_of_both_patches_in_sequence() {
    for older in every_type() {
        for first in patches() {
            for later in patches() {
                let sequence = patched(patched(older.clone(), first.clone()), later.clone());
                let combined = patched(older.clone(), first.clone().then(later.clone()));
                let message = format!("{older:?}\n{first:?}\n{later:?}");
                assert_eq!(expressible(combined), expressible(sequence), "{message}");
            }
        }
    }
}

#[test]
fn dynamic_properties_survive_a_change_between_open_types() {
    let first = File::patch().more("y", json!(2));
    let later = Item::patch().more("z", json!(3));
    let both = AttachmentPatch::from(first.clone()).then(later.clone().into());
    assert_eq!(
        patched(item(), both),
        patched(patched(item(), first), later)
    );
}

/// `Patch::then` documents this: one body cannot reset read-only properties, so the resource keeps them.
#[test]
fn a_combined_patch_keeps_read_only_properties_that_a_sequence_resets() {
    let (there, back) = (AttachmentPatch::from(File::patch()), Audio::patch().into());
    let (sequence, combined) = (
        patched(
            patched(audio(), there.clone()),
            AttachmentPatch::from(Audio::patch()),
        ),
        patched(audio(), there.then(back)),
    );
    let codec = |attachment: &Attachment| match attachment {
        Attachment::Audio(audio) => Some(audio.media.codec),
        _ => None,
    };
    assert_eq!((codec(&sequence), codec(&combined)), (Some(0), Some(4)));
    assert_eq!(expressible(sequence), expressible(combined));
}

#[test]
fn a_later_type_sets_its_unshared_properties_to_their_defaults() {
    let first = AttachmentPatch::from(Audio::patch().rate(1));
    let both = first.then(Video::patch().into());
    assert_eq!(both, Video::patch().width(640).into());

    let first = AttachmentPatch::from(File::patch().attachment(AttachmentBase::patch().name("b")));
    let both = first.then(Audio::patch().rate(2).into());
    let attachment = AttachmentBase::patch().name("b");
    let media = Media::patch()
        .attachment(attachment)
        .seconds(None)
        .place(None);
    assert_eq!(both, Audio::patch().media(media).rate(2).into());
}

#[test]
fn an_untyped_patch_merges_into_the_shared_properties() {
    let plain = |subject| AnyEventPatch::from(Event::patch().subject(subject));
    let meeting = AnyEventPatch::from(Meeting::patch().seats(1));
    let both = Meeting::patch().event(Event::patch().subject("a")).seats(1);
    assert_eq!(plain("a").then(meeting.clone()), both.clone().into());
    assert_eq!(meeting.then(plain("a")), both.into());
    assert_eq!(plain("a").then(plain("b")), plain("b"));
    let shared = Meeting::patch().event(Event::patch().subject("a"));
    assert_eq!(plain("a").then(Meeting::patch().into()), shared.into());
}

#[test]
fn nested_polymorphic_patches_are_merged() {
    let nullable = |patch: Option<AttachmentPatch>| Holder::patch().nullable(patch);
    let first = nullable(Some(File::patch().size(1).into()));
    let later = nullable(Some(Video::patch().into()));
    let expected = nullable(Some(Video::patch().width(640).media(unset_media()).into()));
    assert_eq!(first.clone().then(later.clone()), expected);
    assert_eq!(
        nullable(None).then(first.clone()).nullable,
        Some(Some(file_created_from_null()))
    );
    assert_eq!(first.then(nullable(None)), nullable(None));
}

fn unset_media() -> MediaPatch {
    Media::patch().seconds(None).place(None)
}

/// The complete patch of a file that is created from null.
fn file_created_from_null() -> AttachmentPatch {
    let attachment = AttachmentBase::patch().name(None).inline(false);
    File::patch().attachment(attachment).size(1).into()
}
