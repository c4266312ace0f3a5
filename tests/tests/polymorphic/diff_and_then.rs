//! `diff` and `then` of resources and patches of several types.

use crate::model::*;
use graph_patch::{GraphPatch, Patch};
use serde_json::json;

#[test]
fn a_diff_of_one_type_is_the_smallest_patch() {
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
fn a_diff_to_another_type_is_the_whole_newer_value() {
    assert_eq!(file().diff(&audio()), audio().into());
    assert_eq!(audio().diff(&file()), file().into());
}

#[test]
fn a_diff_brings_every_type_to_every_other() {
    for older in every_type() {
        for newer in every_type() {
            let changed = patched(older.clone(), older.diff(&newer));
            assert_eq!(AttachmentPatch::from(changed), newer.into());
        }
    }
}

#[test]
fn a_diff_to_another_open_type_removes_the_dynamic_properties_that_it_has_not() {
    let newer = Attachment::Item(Item {
        attachment: base(),
        more: Dynamic::from([("y".into(), json!(2))]),
        ..Item::default()
    });
    let diff = file().diff(&newer);
    assert_eq!(patched(file(), diff), newer);
}

#[test]
fn a_nested_diff_says_another_type_though_it_has_no_property() {
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

/// Patches of each type: empty, partial, whole.
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
    let whole = every_type().map(AttachmentPatch::from);
    partial.into_iter().chain(whole).collect()
}

#[test]
fn two_patches_in_one_do_what_they_do_in_sequence() {
    for older in every_type() {
        for first in patches() {
            for later in patches() {
                let sequence = patched(patched(older.clone(), first.clone()), later.clone());
                let at_once = patched(older.clone(), first.clone().then(later.clone()));
                let told = format!("{older:?}\n{first:?}\n{later:?}");
                assert_eq!(sayable(at_once), sayable(sequence), "{told}");
            }
        }
    }
}

#[test]
fn dynamic_properties_stay_through_a_change_between_open_types() {
    let first = File::patch().more("y", json!(2));
    let later = Item::patch().more("z", json!(3));
    let both = AttachmentPatch::from(first.clone()).then(later.clone().into());
    assert_eq!(
        patched(item(), both),
        patched(patched(item(), first), later)
    );
}

/// What a body cannot say is taken over from the resource, as `Patch::then` tells.
#[test]
fn what_no_patch_can_say_stays_where_a_sequence_resets_it() {
    let (there, back) = (AttachmentPatch::from(File::patch()), Audio::patch().into());
    let (sequence, at_once) = (
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
    assert_eq!((codec(&sequence), codec(&at_once)), (Some(0), Some(4)));
    assert_eq!(sayable(sequence), sayable(at_once));
}

#[test]
fn a_later_type_sets_all_that_is_its_own_and_not_shared_to_the_default() {
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
fn a_patch_that_says_no_type_joins_what_all_types_share() {
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
fn nested_patches_of_several_types_are_joined() {
    let nullable = |patch: Option<AttachmentPatch>| Holder::patch().nullable(patch);
    let first = nullable(Some(File::patch().size(1).into()));
    let later = nullable(Some(Video::patch().into()));
    let expected = nullable(Some(Video::patch().width(640).media(whole_media()).into()));
    assert_eq!(first.clone().then(later.clone()), expected);
    assert_eq!(
        nullable(None).then(first.clone()).nullable,
        Some(Some(whole_file()))
    );
    assert_eq!(first.then(nullable(None)), nullable(None));
}

fn whole_media() -> MediaPatch {
    Media::patch().seconds(None).place(None)
}

/// A file made from null.
fn whole_file() -> AttachmentPatch {
    let attachment = AttachmentBase::patch().name(None).inline(false);
    File::patch().attachment(attachment).size(1).into()
}
