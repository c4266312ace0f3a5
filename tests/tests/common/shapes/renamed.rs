//! Names and forms on the wire that serde attributes decide.
#![allow(clippy::ref_option, clippy::trivially_copy_pass_by_ref)] // serde passes a reference

use super::{filled, Schema, Shape};
use crate::common::values::{number, text};
use graph_patch::GraphPatch;
use proptest::option::of;
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, GraphPatch)]
#[serde(rename_all = "SCREAMING-KEBAB-CASE")]
#[graph(type = "test.renamed", patch = ChangesOfRenamed, derive(Eq, Hash))]
pub struct Renamed {
    #[graph(read_only)]
    #[serde(rename = "@etag")]
    pub etag: u8,
    #[serde(rename = "type")]
    pub kind: String,
    #[serde(alias = "colour", alias = "tint")]
    pub long_color: Option<String>,
    #[serde(with = "as_text")]
    pub big: i64,
    #[serde(with = "as_text_or_null")]
    pub null_big: Option<i64>,
    pub r#match: Option<String>,
}

mod as_text {
    use serde::{de::Error, Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(value: &i64, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(D::Error::custom)
    }
}

mod as_text_or_null {
    use serde::{de::Error, Deserialize, Deserializer, Serialize, Serializer};

    pub(super) fn serialize<S: Serializer>(
        value: &Option<i64>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        value.map(|value| value.to_string()).serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Option<i64>, D::Error> {
        let text = Option::<String>::deserialize(deserializer)?;
        text.map(|text| text.parse().map_err(D::Error::custom))
            .transpose()
    }
}

impl Shape for Renamed {
    fn resources() -> BoxedStrategy<Self> {
        filled!(Self {
            etag: number(),
            kind: text(),
            long_color: of(text()),
            big: number(),
            null_big: of(number()),
            r#match: of(text()),
        })
    }

    fn patches() -> BoxedStrategy<ChangesOfRenamed> {
        filled!(ChangesOfRenamed {
            kind: of(text()),
            long_color: of(of(text())),
            big: of(number()),
            null_big: of(of(number())),
            r#match: of(of(text())),
        })
    }

    fn schema() -> Schema {
        Schema::flat(&Self::default()).fixed("@etag")
    }
}
