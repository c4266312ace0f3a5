//! An open type with one declared property and dynamic ones. struct-patch does not support such types.

use crate::sample::Sample;
use graph_patch::GraphPatch;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "camelCase")]
#[graph(type = "microsoft.graph.openTypeExtension")]
pub struct Extension {
    #[graph(key)]
    pub id: String,
    pub extension_name: String,
    #[graph(dynamic)]
    #[serde(flatten)]
    pub properties: BTreeMap<String, Value>,
}

impl Sample for Extension {
    fn sample(text: &str) -> Self {
        let names = "color customer dealValue department location priority region theme vendor";
        let properties = names
            .split(' ')
            .map(|name| (name.into(), Sample::sample(text)));
        Self {
            id: Sample::sample("id"),
            extension_name: Sample::sample(text),
            properties: properties.collect(),
        }
    }
}
