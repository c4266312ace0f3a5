//! A polymorphic resource: an attachment of a message is a file or an item. struct-patch does not support such types.

use crate::{hand, sample::Sample};
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.attachment")]
pub struct Shared {
    #[graph(key)]
    pub id: String,
    pub content_type: Option<String>,
    pub is_inline: bool,
    pub last_modified_date_time: Option<String>,
    pub name: Option<String>,
    pub size: i32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.fileAttachment")]
pub struct File {
    #[graph(base)]
    #[serde(flatten)]
    pub shared: Shared,
    pub content_bytes: Option<String>,
    pub content_id: Option<String>,
    pub content_location: Option<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.itemAttachment")]
pub struct Item {
    #[graph(base)]
    #[serde(flatten)]
    pub shared: Shared,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(tag = "@odata.type")]
#[graph(type = "microsoft.graph.attachment")]
pub enum Attachment {
    #[serde(rename = "#microsoft.graph.fileAttachment")]
    File(File),
    #[serde(rename = "#microsoft.graph.itemAttachment")]
    Item(Item),
}

impl Sample for Attachment {
    fn sample(text: &str) -> Self {
        Self::File(File {
            shared: Shared {
                id: Sample::sample("id"),
                content_type: Sample::sample(text),
                is_inline: Sample::sample(text),
                last_modified_date_time: Sample::sample(text),
                name: Sample::sample(text),
                size: Sample::sample(text),
            },
            content_bytes: Sample::sample(text),
            content_id: Sample::sample(text),
            content_location: Sample::sample(text),
        })
    }
}

hand::patch! {
    File FileHand "microsoft.graph.fileAttachment"
    keys { "id" }
    values {
        content_type (shared) "contentType" Option<String>;
        is_inline (shared) "isInline" bool;
        last_modified_date_time (shared) "lastModifiedDateTime" Option<String>;
        name (shared) "name" Option<String>;
        size (shared) "size" i32;
        content_bytes () "contentBytes" Option<String>;
        content_id () "contentId" Option<String>;
        content_location () "contentLocation" Option<String>;
    }
    complex {}
}

hand::patch! {
    Item ItemHand "microsoft.graph.itemAttachment"
    keys { "id" }
    values {
        content_type (shared) "contentType" Option<String>;
        is_inline (shared) "isInline" bool;
        last_modified_date_time (shared) "lastModifiedDateTime" Option<String>;
        name (shared) "name" Option<String>;
        size (shared) "size" i32;
    }
    complex {}
}
