//! A polymorphic type with three variants, two of which share a base type, and a type with properties of it.

use super::{with_fields, Address, Schema, Shape};
use crate::common::values::{number, text};
use graph_patch::GraphPatch;
use proptest::option::of;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.driveItem")]
pub struct DriveItem {
    #[graph(read_only)]
    pub id: i32,
    #[graph(type = "#String")]
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.medium")]
pub struct Medium {
    #[graph(base)]
    #[serde(flatten)]
    pub item: DriveItem,
    #[graph(read_only)]
    pub codec: i32,
    pub seconds: i32,
    #[graph(complex)]
    pub place: Option<Address>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.audio")]
pub struct Audio {
    #[graph(base)]
    #[serde(flatten)]
    pub medium: Medium,
    pub rate: i32,
}

#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.video")]
pub struct Video {
    pub width: i32,
    #[graph(base)]
    #[serde(flatten)]
    pub medium: Medium,
    #[graph(complex)]
    pub filmed: Address,
}

impl Default for Video {
    fn default() -> Self {
        Self {
            width: 640,
            medium: Medium::default(),
            filmed: Address {
                street: "Main".into(),
                ..Address::default()
            },
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.folder", untyped)]
pub struct Folder {
    #[graph(base)]
    #[serde(flatten)]
    pub item: DriveItem,
    #[graph(complex)]
    pub cover: Option<Box<AnyItem>>,
}

#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.driveItem")]
#[serde(tag = "@odata.type")]
pub enum AnyItem {
    #[serde(rename = "#test.audio")]
    Audio(Audio),
    #[serde(rename = "#test.video")]
    Video(Video),
    #[serde(rename = "#test.folder")]
    Folder(Folder),
}

#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema, GraphPatch)]
#[graph(type = "test.shelf")]
pub struct Shelf {
    #[graph(complex)]
    pub one: AnyItem,
    #[graph(complex)]
    pub nullable: Option<AnyItem>,
    #[graph(complex)]
    pub boxed: Box<AnyItem>,
    #[graph(complex)]
    pub nullable_boxed: Option<Box<AnyItem>>,
}

fn drive_items() -> BoxedStrategy<DriveItem> {
    with_fields!(DriveItem {
        id: number(),
        name: of(text())
    })
}

fn item_patches() -> BoxedStrategy<DriveItemPatch> {
    with_fields!(DriveItemPatch {
        name: of(of(text()))
    })
}

fn media() -> BoxedStrategy<Medium> {
    with_fields!(Medium {
        item: drive_items(),
        codec: number(),
        seconds: number(),
        place: of(Address::resources()),
    })
}

fn medium_patches() -> BoxedStrategy<MediumPatch> {
    with_fields!(MediumPatch {
        item: item_patches(),
        seconds: of(number()),
        place: of(of(Address::patches())),
    })
}

fn items(covers: u8) -> BoxedStrategy<AnyItem> {
    let cover = match covers {
        0 => Just(None).boxed(),
        depth => of(items(depth - 1).prop_map(Box::new)).boxed(),
    };
    let audio = with_fields!(Audio {
        medium: media(),
        rate: number()
    });
    let video = with_fields!(Video {
        width: number(),
        medium: media(),
        filmed: Address::resources()
    });
    let folder = with_fields!(Folder {
        item: drive_items(),
        cover: cover
    });
    prop_oneof![
        audio.prop_map(AnyItem::Audio),
        video.prop_map(AnyItem::Video),
        folder.prop_map(AnyItem::Folder),
    ]
    .boxed()
}

fn patches(covers: u8) -> BoxedStrategy<AnyItemPatch> {
    let cover = match covers {
        0 => of(Just(None)).boxed(),
        depth => of(of(patches(depth - 1).prop_map(Box::new))).boxed(),
    };
    let audio = with_fields!(AudioPatch {
        medium: medium_patches(),
        rate: of(number())
    });
    let video = with_fields!(VideoPatch {
        width: of(number()),
        medium: medium_patches(),
        filmed: of(Address::patches()),
    });
    let folder = with_fields!(FolderPatch {
        item: item_patches(),
        cover: cover
    });
    prop_oneof![
        audio.prop_map(AnyItemPatch::from),
        video.prop_map(AnyItemPatch::from),
        folder.prop_map(AnyItemPatch::from),
    ]
    .boxed()
}

fn drive_item() -> Schema {
    Schema::flat(&DriveItem::default()).not_updatable("id")
}

fn medium() -> Schema {
    Schema::flat(&Medium::default())
        .base(drive_item)
        .not_updatable("codec")
        .complex("place", Address::schema)
}

fn audio() -> Schema {
    Schema::flat(&Audio::default()).base(medium)
}

fn video() -> Schema {
    Schema::flat(&Video::default())
        .base(medium)
        .complex("filmed", Address::schema)
}

fn folder() -> Schema {
    Schema::flat(&Folder::default())
        .base(drive_item)
        .complex("cover", AnyItem::schema)
}

impl Shape for AnyItem {
    fn resources() -> BoxedStrategy<Self> {
        items(2)
    }

    fn patches() -> BoxedStrategy<AnyItemPatch> {
        patches(2)
    }

    fn schema() -> Schema {
        Schema::polymorphic(&[
            ("#test.audio", audio),
            ("#test.video", video),
            ("#test.folder", folder),
        ])
    }
}

impl Shape for Shelf {
    fn resources() -> BoxedStrategy<Self> {
        let boxed = |items: BoxedStrategy<AnyItem>| items.prop_map(Box::new);
        let all = (items(1), of(items(0)), boxed(items(0)), of(boxed(items(1))));
        all.prop_map(|(one, nullable, boxed, nullable_boxed)| Self {
            one,
            nullable,
            boxed,
            nullable_boxed,
        })
        .boxed()
    }

    fn patches() -> BoxedStrategy<ShelfPatch> {
        with_fields!(ShelfPatch {
            one: of(patches(1)),
            nullable: of(of(patches(0))),
            boxed: of(patches(0).prop_map(Box::new)),
            nullable_boxed: of(of(patches(1).prop_map(Box::new))),
        })
    }

    fn schema() -> Schema {
        Schema::default()
            .complex("one", AnyItem::schema)
            .complex("nullable", AnyItem::schema)
            .complex("boxed", AnyItem::schema)
            .complex("nullable_boxed", AnyItem::schema)
    }
}
