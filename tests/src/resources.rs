//! Resources for the tests that use types of another crate.

use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "models.attachment")]
pub struct AttachmentBase {
    pub name: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "models.file")]
pub struct File {
    #[graph(base)]
    #[serde(flatten)]
    pub base: AttachmentBase,
    pub size: i32,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[graph(type = "models.link")]
pub struct Link {
    #[graph(base)]
    #[serde(flatten)]
    pub base: AttachmentBase,
    pub url: String,
}
