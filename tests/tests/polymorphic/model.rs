//! Two polymorphic types: attachments without a variant of the declared type, and events with one.

use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

pub(crate) type Dynamic = BTreeMap<String, Value>;

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "t.entity")]
pub(crate) struct Entity {
    #[graph(read_only)]
    pub(crate) id: i32,
    #[graph(read_only)]
    pub(crate) created: i32,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "t.attachment")]
pub(crate) struct AttachmentBase {
    #[graph(base)]
    #[serde(flatten)]
    pub(crate) entity: Entity,
    pub(crate) name: Option<String>,
    pub(crate) inline: bool,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "t.file")]
pub(crate) struct File {
    #[graph(base)]
    #[serde(flatten)]
    pub(crate) attachment: AttachmentBase,
    pub(crate) size: i32,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub(crate) more: Dynamic,
}

/// The struct is untyped, but a derived type always serializes its type.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "t.item", untyped)]
pub(crate) struct Item {
    #[graph(base)]
    #[serde(flatten)]
    pub(crate) attachment: AttachmentBase,
    #[graph(complex)]
    pub(crate) inner: Option<Box<Attachment>>,
    #[serde(rename = "owner@odata.bind")]
    pub(crate) owner: Option<String>,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub(crate) more: Dynamic,
}

/// The base type of two variants, but not a variant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "t.media")]
pub(crate) struct Media {
    #[graph(base)]
    #[serde(flatten)]
    pub(crate) attachment: AttachmentBase,
    pub(crate) seconds: Option<i32>,
    #[graph(read_only)]
    pub(crate) codec: i32,
    #[graph(complex)]
    pub(crate) place: Option<Place>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "t.place")]
pub(crate) struct Place {
    pub(crate) city: Option<String>,
    pub(crate) zip: i32,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "t.audio")]
pub(crate) struct Audio {
    #[graph(base)]
    #[serde(flatten)]
    pub(crate) media: Media,
    pub(crate) rate: i32,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "t.video")]
pub(crate) struct Video {
    #[graph(base)]
    #[serde(flatten)]
    pub(crate) media: Media,
    pub(crate) width: i32,
}

/// A change of type starts from this default.
impl Default for Video {
    fn default() -> Self {
        Self {
            media: Media::default(),
            width: 640,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "t.attachment")]
#[serde(tag = "@odata.type")]
pub(crate) enum Attachment {
    #[serde(rename = "#t.file")]
    File(File),
    #[serde(rename = "#t.item")]
    Item(Item),
    #[serde(rename = "#t.audio")]
    Audio(Audio),
    #[serde(rename = "#t.video")]
    Video(Video),
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "t.holder", untyped)]
pub(crate) struct Holder {
    #[graph(complex)]
    pub(crate) one: Attachment,
    #[graph(complex)]
    pub(crate) nullable: Option<Attachment>,
    #[graph(complex)]
    pub(crate) boxed: Box<Attachment>,
    #[graph(complex)]
    pub(crate) nullable_boxed: Option<Box<Attachment>>,
    /// Complete values, not patches.
    pub(crate) all: Vec<Attachment>,
}

/// The declared type is a variant, and its patch is untyped.
#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "t.event", untyped)]
pub(crate) struct Event {
    #[graph(base)]
    pub(crate) entity: Entity,
    pub(crate) subject: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "t.meeting")]
pub(crate) struct Meeting {
    #[graph(base)]
    pub(crate) event: Event,
    pub(crate) seats: i32,
}

#[derive(Debug, Clone, PartialEq, GraphPatch)]
#[graph(type = "t.event")]
pub(crate) enum AnyEvent {
    Event(Event),
    Meeting(Meeting),
}

#[derive(Debug, Clone, Default, PartialEq, GraphPatch)]
#[graph(type = "t.calendar", untyped)]
pub(crate) struct Calendar {
    #[graph(complex)]
    pub(crate) next: Option<AnyEvent>,
}

/// Inherited values that all differ from their defaults.
pub(crate) fn base() -> AttachmentBase {
    AttachmentBase {
        entity: Entity { id: 1, created: 2 },
        name: Some("a".into()),
        inline: true,
    }
}

pub(crate) fn media() -> Media {
    Media {
        attachment: base(),
        seconds: Some(3),
        codec: 4,
        place: Some(Place {
            city: Some("Oslo".into()),
            zip: 150,
        }),
    }
}

pub(crate) fn more() -> Dynamic {
    Dynamic::from([("x".into(), 1.into())])
}

pub(crate) fn file() -> Attachment {
    Attachment::File(File {
        attachment: base(),
        size: 5,
        more: more(),
    })
}

pub(crate) fn item() -> Attachment {
    Attachment::Item(Item {
        attachment: base(),
        inner: Some(Box::new(audio())),
        owner: Some("me".into()),
        more: more(),
    })
}

pub(crate) fn audio() -> Attachment {
    Attachment::Audio(Audio {
        media: media(),
        rate: 6,
    })
}

pub(crate) fn video() -> Attachment {
    Attachment::Video(Video {
        media: media(),
        width: 7,
    })
}

pub(crate) fn every_type() -> [Attachment; 4] {
    [file(), item(), audio(), video()]
}

pub(crate) fn patched<T: GraphPatch>(mut resource: T, patch: impl Into<T::Patch>) -> T {
    graph_patch::Patch::apply(patch.into(), &mut resource);
    resource
}

/// A patch that a body can express completely: no keys, read-only properties or unnamed dynamic properties.
pub(crate) fn expressible(attachment: Attachment) -> AttachmentPatch {
    let mut patch = AttachmentPatch::from(attachment);
    match &mut patch {
        AttachmentPatch::File(FilePatch { more, .. })
        | AttachmentPatch::Item(ItemPatch { more, .. }) => more.clear(),
        AttachmentPatch::Audio(_) | AttachmentPatch::Video(_) => {}
    }
    patch
}
