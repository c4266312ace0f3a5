//! A type with two levels of base types, which have a key and a read-only, a nullable and a complex property.

use super::{with_fields, Address, Schema, Shape};
use crate::common::values::{number, text};
use graph_patch::GraphPatch;
use proptest::option::of;
use proptest::prelude::*;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, GraphPatch)]
#[graph(type = "test.entity")]
pub struct Entity {
    #[graph(key)]
    pub id: i32,
    pub note: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, GraphPatch)]
#[graph(type = "test.attachment")]
#[serde(rename_all = "camelCase")]
pub struct AttachmentBase {
    #[graph(base)]
    #[serde(flatten)]
    pub entity: Entity,
    #[graph(read_only)]
    pub byte_size: i32,
    pub is_inline: Option<bool>,
    #[graph(complex)]
    pub sent_from: Option<Address>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, JsonSchema, GraphPatch)]
#[graph(type = "test.fileAttachment")]
#[serde(rename_all = "camelCase")]
pub struct FileAttachment {
    pub content_type: Option<String>,
    #[graph(base)]
    #[serde(flatten)]
    pub attachment: AttachmentBase,
    pub pages: i32,
}

impl Shape for FileAttachment {
    fn resources() -> BoxedStrategy<Self> {
        let entity = with_fields!(Entity {
            id: number(),
            note: of(text())
        });
        let attachment = with_fields!(AttachmentBase {
            entity: entity,
            byte_size: number(),
            is_inline: of(any::<bool>()),
            sent_from: of(Address::resources()),
        });
        with_fields!(Self {
            content_type: of(text()),
            attachment: attachment,
            pages: number()
        })
    }

    fn patches() -> BoxedStrategy<FileAttachmentPatch> {
        let entity = with_fields!(EntityPatch {
            note: of(of(text()))
        });
        let attachment = with_fields!(AttachmentBasePatch {
            entity: entity,
            is_inline: of(of(any::<bool>())),
            sent_from: of(of(Address::patches())),
        });
        with_fields!(FileAttachmentPatch {
            content_type: of(of(text())),
            attachment: attachment,
            pages: of(number()),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default())
            .complex("sentFrom", Address::schema)
            .not_updatable("id")
            .not_updatable("byteSize")
    }
}
